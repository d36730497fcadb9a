import { contentStems, hasCue, sentenceText, tokenRange } from '../../extract/analysis.ts';
import type { Document } from '../../model/document.ts';
import { citedInBadges } from '../../read/clean/drop-badges.ts';
import { isAssistantsMark } from '../../read/clean/drop-reference-marks.ts';
import { isAssistantsLine } from '../../read/clean/foot-words.ts';
import type { StatingSource as Source } from './sources.ts';

/** Who speaks for a side: each document of its own knowledge, and each publisher once. */
export interface Voices {
  readonly count: number;
  /** How many of these are a chat assistant's summaries. */
  readonly summaries: number;
  /** Chat assistants' summaries that only retell others of the side. */
  readonly retelling: number;
  /** Documents that repeat or cite others of the side. */
  readonly repeating: number;
}

/** Two sentences of so many words that have nearly all of them in common were not written twice. */
const COPIED = 12;
const NEARLY = 0.9;

/** The independent voices among some sources: who cites another of them, or repeats its words, is none. */
export function voicesOf(sources: readonly Source[]): Voices {
  const all = [...Map.groupBy(sources, ({ analysis }) => analysis.document.id).values()];
  const counted: (readonly Source[])[] = [];
  const publishers = new Set<string>();
  const summaries = { counted: 0, left: 0 };
  let repeating = 0;
  // Summaries last: what they repeat was there before.
  for (const told of all.toSorted((a, b) => Number(isSummary(a)) - Number(isSummary(b)))) {
    const publisher = told[0]?.analysis.document.publisher ?? null;
    const isKnown = publisher !== null && publishers.has(publisher);
    if (publisher !== null) publishers.add(publisher);
    const leans =
      all.some((others) => others !== told && isCiting(told, others)) || counted.some((one) => isCopy(told, one));
    if (!isKnown && !leans) counted.push(told);
    if (!isSummary(told)) repeating += leans && !isKnown ? 1 : 0;
    else if (leans) summaries.left += 1;
    else summaries.counted += 1;
  }
  // Two that cite each other are one voice all the same.
  const count = Math.max(counted.length, Math.min(1, all.length));
  return { count, summaries: summaries.counted, retelling: summaries.left, repeating };
}

function isSummary(told: readonly Source[]): boolean {
  return told.some(({ analysis }) => isByAssistant(analysis.document));
}

/** True when a chat assistant wrote the text, by what it leaves in it: badges of sources, marks, an offer at the end. */
function isByAssistant({ removed }: Document): boolean {
  return (
    citedInBadges(removed).length > 0 || removed.some(({ text }) => isAssistantsMark(text) || isAssistantsLine(text))
  );
}

/** A summary whose badges name the other's house; or a sentence that says that the other's house reported it. */
function isCiting(told: readonly Source[], others: readonly Source[]): boolean {
  const [document, other] = [told[0]?.analysis.document, others[0]?.analysis.document];
  if (document === undefined || other === undefined) return false;
  if (citedInBadges(document.removed).some((name) => isOfHouse(name, other))) return true;
  const { publisher } = other;
  return (
    publisher !== null &&
    told.some(
      ({ analysis, sentence }) =>
        hasCue(analysis.hits[sentence] ?? [], 'reported', tokenRange(analysis, sentence)) &&
        isNamedIn(publisher, sentenceText(analysis, sentence)),
    )
  );
}

/** What a page says of whose it is, where its publisher was not found for sure. */
const OF_PAGE = /^(?:byline|dateline)|^©|\bcopyright\b/iu;

function isOfHouse(name: string, { publisher, removed }: Document): boolean {
  if (publisher !== null) return isNamedIn(publisher, name) || isNamedIn(name, publisher);
  return removed.some(({ text, why }) => (OF_PAGE.test(why) || OF_PAGE.test(text)) && isNamedIn(name, text));
}

/** A name of fewer letters is an abbreviation of anything. */
const SHORTEST = 3;

/** True when a text holds a publisher's name, in whatever case and with its article or without. */
function isNamedIn(name: string, text: string): boolean {
  const bare = name.toLowerCase().replace(/^the /u, '');
  if (bare.length < SHORTEST) return false;
  const at = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return at.includes(` ${bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
}

function isCopy(told: readonly Source[], others: readonly Source[]): boolean {
  return told.some((a) => others.some((b) => isSameText(a, b)));
}

function isSameText(a: Source, b: Source): boolean {
  const [one, two] = [a, b].map(({ analysis, sentence }) => contentStems(analysis, tokenRange(analysis, sentence)));
  if (one === undefined || two === undefined || Math.min(one.size, two.size) < COPIED) return false;
  return one.intersection(two).size >= NEARLY * Math.max(one.size, two.size);
}
