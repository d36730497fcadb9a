import { foldWord } from '../../extract/fold-word.ts';
import type { Citation } from '../../model/claim.ts';
import type { FoundConflict } from './found-conflict.ts';

/** Ids of the conflicts that a claim repeats a side of. */
export type Disputes = (text: string, citations: readonly Citation[]) => string[];

/** Tells which conflicts a claim repeats a side of, by the disputed words and the documents that use them. */
export function disputesOf(conflicts: readonly Omit<FoundConflict, 'dispute'>[]): Disputes {
  const sidesIn = new Map<string, { readonly id: string; readonly words: readonly string[] }[]>();
  for (const { conflict, repeats } of conflicts) {
    for (const { documents, words } of repeats) {
      const side = { id: conflict.id, words: words.map(foldWord) };
      for (const document of documents) sidesIn.set(document, [...(sidesIn.get(document) ?? []), side]);
    }
  }
  const stated = new Map<string, { readonly id: string; readonly start: number }[]>();
  for (const { conflict, sentences } of conflicts) {
    for (const place of sentences) {
      const border = place.lastIndexOf(':');
      const [document, start] = [place.slice(0, border), Number(place.slice(border + 1))];
      stated.set(document, [...(stated.get(document) ?? []), { id: conflict.id, start }]);
    }
  }
  return (text, citations) => {
    if (conflicts.length === 0) return [];
    const sides = citations.flatMap((c) => sidesIn.get(c.document) ?? []);
    // Most claims come from documents that take no side: they need not be folded.
    const folded = sides.length > 0 ? foldWord(text) : '';
    const repeated = sides.filter((side) => side.words.every((w) => folded.includes(w))).map(({ id }) => id);
    // A quote may hold more than one sentence: `No. Three people died.`
    const held = citations.flatMap(({ document, start: from, end }) =>
      (stated.get(document) ?? []).flatMap(({ id, start }) => (start >= from && start < end ? [id] : [])),
    );
    return [...new Set([...held, ...repeated])];
  };
}
