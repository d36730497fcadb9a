import type { Citation } from '../../model/claim.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** Which words of documents two snapshots share. */
export interface SharedWords {
  /** The same key for the same words in either snapshot, wherever an edit has moved them. */
  readonly keyBefore: (citation: Citation) => string;
  readonly keyAfter: (citation: Citation) => string;
  /** Whether the earlier snapshot held the words of a citation of the later one. */
  readonly wasHeld: (citation: Citation) => boolean;
  /** Whether the later snapshot still holds the words of a citation of the earlier one. */
  readonly isHeld: (citation: Citation) => boolean;
  /** Whether both snapshots have the document, with other words in it. */
  readonly isEdited: (document: string) => boolean;
}

/**
 * Compares two snapshots by what their documents say. Equal bytes are one document, also under another name. Of an edited
 * document only the quoted sentences are known, because kept snapshots hold no texts.
 */
export function compareWords(earlier: Snapshot, later: Snapshot): SharedWords {
  const [before, after] = [hashesOf(earlier), hashesOf(later)];
  const hashes = { before: new Set(before.values()), after: new Set(after.values()) };
  const isWhole = (hash: string): boolean => hashes.before.has(hash) && hashes.after.has(hash);
  const keyBy =
    (own: ReadonlyMap<string, string>) =>
    ({ document, start, quote }: Citation): string => {
      const hash = own.get(document);
      if (hash === undefined) return `${document}@${start}`;
      return isWhole(hash) ? `${hash}@${start}` : `${document}:${quote}`;
    };
  const [keyBefore, keyAfter] = [keyBy(before), keyBy(after)];
  // What stands in a document that both have is held by both: only the citations of the others need to be looked up.
  const cited = {
    before: lazily(() => quotedIn(earlier, (id) => !isWhole(before.get(id) ?? ''), keyBefore)),
    after: lazily(() => quotedIn(later, (id) => !isWhole(after.get(id) ?? ''), keyAfter)),
  };
  return {
    keyBefore,
    keyAfter,
    wasHeld: (citation) => isWhole(after.get(citation.document) ?? '') || cited.before().has(keyAfter(citation)),
    isHeld: (citation) => isWhole(before.get(citation.document) ?? '') || cited.after().has(keyBefore(citation)),
    isEdited: (document) => {
      const [old, now] = [before.get(document), after.get(document)];
      return old !== undefined && now !== undefined && old !== now && !isWhole(old) && !isWhole(now);
    },
  };
}

function hashesOf({ documents }: Snapshot): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id, hash }) => [id, hash]));
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function quotedIn(
  { events, stakes, takeaways, questions, conflicts, passages }: Snapshot,
  isWanted: (document: string) => boolean,
  keyOf: (citation: Citation) => string,
): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (citations: readonly Citation[]): void => {
    for (const citation of citations) if (isWanted(citation.document)) keys.add(keyOf(citation));
  };
  for (const { citations } of [...events, ...stakes, ...takeaways, ...questions]) add(citations);
  for (const { ledger } of questions) for (const { citations } of ledger) add(citations);
  for (const { sides } of conflicts) for (const { citations } of sides) add(citations);
  for (const { citation } of passages) add([citation]);
  return keys;
}
