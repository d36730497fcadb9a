import type { APIMessageTopLevelComponent, ButtonStyle } from 'discord-api-types/v10';
import type { CivilDay } from '../../../model/civil.ts';
import type { Document } from '../../../model/document.ts';
import type { Texts } from './texts.ts';

/** A message body: Components V2 alone, and nobody is ever mentioned. */
export interface Rendered {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

export interface ButtonSpec {
  readonly label: string;
  readonly customId: string;
  readonly style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success | ButtonStyle.Danger;
  readonly disabled: boolean;
}

export interface SelectSpec {
  readonly customId: string;
  readonly placeholder: string;
  /** 1–25; label and description are cut to what Discord takes, the value never. */
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

/** What a page's body depends on beside the view: where answers break into pages follows from these alone. */
export interface Layout {
  readonly texts: Texts;
  /** All documents of the briefing, for their links and number. */
  readonly documents: readonly Document[];
}

/** What stands around the body of every page of an answer. */
export interface Frame extends Layout {
  /** Title of the briefing. */
  readonly briefing: string;
  readonly asOf: CivilDay | null;
  readonly version: string;
  /** At most ten, in rows of five. */
  readonly buttons: readonly ButtonSpec[];
  readonly select?: SelectSpec;
  /** A word ahead of everything, such as that the briefing has changed since the answer was asked for. */
  readonly notice?: string;
}
