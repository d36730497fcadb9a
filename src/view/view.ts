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

/** Claims of a list that is told in many answers, made when they are looked at. */
export interface ClaimSource {
  readonly size: number;
  /** The same object each time. */
  readonly claim: (place: number) => ClaimNode;
}

/** A few nodes, and below them claims of a source by their places: lists of them, one behind the other. */
export interface Selection {
  readonly head: readonly ViewNode[];
  readonly source: ClaimSource;
  readonly places: readonly (readonly number[])[];
}

/** A platform-neutral answer: an ordered list of nodes. */
export interface View {
  readonly nodes: readonly ViewNode[];
  /** The same nodes without the work of making them: of thousands of claims that answer, a page shows a few. */
  readonly selection?: Selection;
}

/** A view whose nodes are made only when somebody wants all of them. */
export function viewOfSelection(selection: Selection): View {
  let made: readonly ViewNode[] | null = null;
  return {
    selection,
    get nodes() {
      const { head, source, places } = selection;
      return (made ??= [...head, ...places.flatMap((list) => list.map((place) => source.claim(place)))]);
    },
  };
}

/** How many nodes a view has. */
export function sizeOfView(view: View): number {
  const { selection } = view;
  if (selection === undefined) return view.nodes.length;
  return selection.places.reduce((sum, list) => sum + list.length, selection.head.length);
}
