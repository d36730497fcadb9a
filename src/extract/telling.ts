import type { DateExpression } from '../model/claim.ts';
import { type Analysis, blockOf, isInDate, tokenRange } from './analysis.ts';
import type { CueHit } from './cues/cue-matcher.ts';
import type { WordClass } from './cues/lexicon.ts';
import type { Tokens } from './tokens.ts';

/** How far into a sentence `this article` may stand (`Editor's note: this article`), and how far behind it what was done to it, in words. */
const OPENING = 5;
const DONE = 8;

/** `Ask me in the summer`, `See you on Friday`: said to the reader. */
const TO_READER = /^["“‘']*(?:Ask (?:me|us)|Join us|See you|Stay tuned|Come back|Watch this space|Until next)\b/;

/** A sentence that bids the reader do something tells of nothing that happens. */
export function isToReader({ document, sentences }: Analysis, index: number): boolean {
  const sentence = sentences[index];
  return sentence !== undefined && TO_READER.test(document.text.slice(sentence.start, sentence.start + 24));
}

/** `This article was amended on 3 May`, `A version appeared on 3 May`: it tells of its own page, not of the world. */
export function isOfOwnPage(analysis: Analysis, index: number): boolean {
  const { tokens, matcher } = analysis;
  const { from, to } = tokenRange(analysis, index);
  const is = (kind: WordClass, at: number): boolean => at < to && matcher.isA(kind, tokens.word[at] ?? -1);
  for (let i = from + 1; i < Math.min(to, from + OPENING); i++) {
    if (!is('ownPage', i) || !is('determiner', i - 1)) continue;
    for (let k = i + 1; k <= i + DONE; k++) if (is('publishes', k)) return true;
  }
  return false;
}

/** `Here is what we know as of 5 May`, `This overview sums up …`: a text tells how far it reaches. */
const OVERVIEW =
  /\b(?:overview|summary|sums? up|summari[sz]es?|where (?:things|matters) stand|what (?:is|we) known?|here(?:['’]s| is| are))\b/iu;

/** `as of early May`: at most an article stands between. */
export function isStatedReach(hits: readonly CueHit[], tokens: Tokens, date: DateExpression): boolean {
  return hits.some(
    ({ kind, to }) => kind === 'asOf' && (tokens.start[to] === date.start || tokens.start[to + 1] === date.start),
  );
}

/** A date behind `as of` in a sentence that speaks of the text itself. */
export function isReadingAid(analysis: Analysis, index: number, date: DateExpression): boolean {
  const { document, sentences, tokens, matcher, hits } = analysis;
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  const before = document.text.slice(sentence.start, date.start);
  if (/\b(?:as (?:of|at)|up to|until|at the start of|at the end of) $/iu.test(before)) return OVERVIEW.test(before);
  if (!isStatedReach(hits[index] ?? [], tokens, date)) return false;
  const { from, to } = tokenRange(analysis, index);
  return tokens.word.subarray(from, to).some((word) => matcher.isA('ownPage', word));
}

/** Words of a label and of what is behind its colon, beside the year. */
const LABEL = /^\p{Lu}[\p{L} ]{2,24}: (?:[\p{L}.’'-]+ ){1,3}$/u;

/** `Previous: Elbrook 2028`, in the box beside an article: it names another one, and tells nothing of that year. */
export function isLabelOfYear({ document, sentences }: Analysis, index: number, date: DateExpression): boolean {
  const sentence = sentences[index];
  if (date.granularity !== 'year' || sentence === undefined || date.end !== sentence.end) return false;
  return LABEL.test(document.text.slice(sentence.start, date.start));
}

/** `Retrieved 20 May 2031.`, `Oster, M. (2031).`: a word or two and a date in running text; `He resigned on 3 May` says who. */
export function isScrap(analysis: Analysis, index: number, stems: ReadonlySet<number>): boolean {
  if (stems.size > 1 || blockOf(analysis, index)?.kind !== 'paragraph') return false;
  const { tokens, matcher } = analysis;
  const { from, to } = tokenRange(analysis, index);
  let words = 0;
  for (let i = from; i < to; i++) {
    if (isInDate(analysis, index, i)) continue;
    if (matcher.isA('pronoun', tokens.word[i] ?? -1) || matcher.isA('anaphor', tokens.word[i] ?? -1)) return false;
    words += 1;
  }
  return words <= MOST_OF_SCRAP;
}

const MOST_OF_SCRAP = 2;
