import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Citation } from '../../../model/claim.ts';
import type { PictureNode } from '../../../view/picture.ts';

/** A message of an edition: Components V2, and nobody is mentioned but a role that an admin chose. No nonce in it. */
export interface EditionBody {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: []; readonly roles?: [string] };
}

/** A line of a part with what it rests on, for the button below it. */
export interface EditionLine {
  readonly label: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Citations beyond those kept here. */
  readonly more: number;
}

interface PartBase {
  /** Counted from 1. */
  readonly part: number;
  readonly parts: number;
  readonly body: EditionBody;
  /** Not sent: kept beside the message, so that its sources can be shown whatever the briefing has become since. */
  readonly lines: readonly EditionLine[];
  /** Not sent as it is: what the gallery of the message shows, drawn when it is sent. */
  readonly picture?: PictureNode;
  readonly briefing: string;
  readonly version: string;
  readonly language: string;
}

/**
 * One message of an edition as plain JSON, so that it can be frozen before it is sent. A `head` is posted to the channel
 * and a thread named `thread` is opened under it; a `forum post` opens a post named `name`. Messages that follow one of
 * them go into its thread.
 */
export type EditionPart =
  | (PartBase & { readonly kind: 'message' })
  | (PartBase & { readonly kind: 'head'; readonly thread: string })
  | (PartBase & { readonly kind: 'forum post'; readonly name: string });
