import type { Conflict, ConflictKind } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { showDaysIn } from './show-days-in.ts';

/** What a language says of a conflict besides quotations. */
export interface ConflictWords {
  readonly locale: string;
  readonly conflictKinds: Readonly<Record<ConflictKind, string>>;
  readonly storePhrases: (text: string) => string;
  readonly weaker: (document: string, why: string) => string;
  readonly noneWeaker: (why: string) => string;
}

/**
 * A conflict's head: the values that contradict each other, and of what, in words of a document, where they do not say it
 * themselves. What the store calls the matter (`count: death`) are no words of a reader's.
 */
export function headOfConflict({ kind, sides, matter }: Conflict, words: ConflictWords): string {
  const values = sides.map(({ value }) => shorten(showDaysIn(value, words.locale)));
  const of = matter === undefined ? '' : ` “${shorten(matter)}”`;
  return `${words.conflictKinds[kind]}${of}: ${values.join(' ↔ ')}`;
}

/** The document that a checkable reason makes the weaker one, or that there is none; with the reason. */
export function tellWeaker({ weaker, why }: Conflict, documents: readonly Document[], words: ConflictWords): string {
  const reason = showDaysIn(words.storePhrases(why), words.locale);
  if (weaker === null) return words.noneWeaker(reason);
  const document = documents.find(({ id }) => id === weaker);
  return words.weaker(document?.title ?? document?.file ?? weaker, reason);
}

/** How long a value may be in a head, in UTF-16 units: the quotations stand below. */
const LONGEST_VALUE = 60;

function shorten(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  const cut = value.slice(0, LONGEST_VALUE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || LONGEST_VALUE).toWellFormed()} …`;
}
