import { createHash } from 'node:crypto';
import { type Analysis, toldSpan } from '../extract/analysis.ts';
import type { Citation } from '../model/claim.ts';

/** The citation of a sentence, or of some in a row: what of them is told (`toldSpan`), verbatim, with its place. */
export function cite(analysis: Analysis, sentence: number, through: number = sentence): Citation {
  const { document } = analysis;
  const found = analysis.sentences[sentence];
  const end = analysis.sentences[through]?.end;
  if (found === undefined || end === undefined) throw new Error(`no sentence ${sentence} in ${document.id}`);
  const { start } = toldSpan(analysis, sentence);
  return {
    document: document.id,
    file: document.file,
    title: document.title,
    publisher: document.publisher,
    published: document.published,
    asOf: document.asOf,
    section: document.sections[analysis.sectionOf[sentence] ?? -1]?.heading ?? null,
    quote: document.text.slice(start, end),
    start,
    end,
  };
}

/** A short id from what a claim rests on, so that it stays the same while its first source does. */
export function claimId(kind: string, ...parts: readonly (string | number | null)[]): string {
  return `${kind}-${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 10)}`;
}
