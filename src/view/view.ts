import type { Citation } from '../model/claim.ts';
import type { PictureNode } from './picture.ts';

/** Marks that a claim may bear; each is explained once at the end of a view. */
export type Mark = 'disputed' | 'single-source' | 'inferred-date';

/** One proved line: what is shown, when, how sure, and on what it rests. */
export interface ClaimNode {
  readonly kind: 'claim';
  /** Short label in front (a date, a status, a theme); empty when there is none. */
  readonly label: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly citations: readonly Citation[];
}

export type ViewNode =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'notice'; readonly tone: 'info' | 'warning' | 'error'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ClaimNode
  | PictureNode;

/** A platform-neutral answer: an ordered list of nodes. */
export interface View {
  readonly nodes: readonly ViewNode[];
}
