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

/** A document among the sources of a side, with what is compared of it. */
interface Teller {
  readonly document: Document;
  readonly isSummary: boolean;
  /** Whom a summary's badges name. */
  readonly badges: readonly string[];
  /** The name of its publisher as `said` would hold it; null when there is none, or one too short to be told. */
  readonly house: string | null;
  /** Its sentences that say who reported something, as words between blanks. */
  readonly said: string;
  /** Stems of each sentence that could be a copy. */
  readonly long: readonly ReadonlySet<number>[];
}

/** The independent voices among some sources: who cites another of them, or repeats its words, is none. */
export function voicesOf(sources: readonly Source[]): Voices {
  const all = [...Map.groupBy(sources, ({ analysis }) => analysis.document.id).values()].flatMap(tellerOf);
  const counted: Teller[] = [];
  const publishers = new Set<string>();
  const summaries = { counted: 0, left: 0 };
  let repeating = 0;
  // Summaries last: what they repeat was there before.
  for (const teller of all.toSorted((a, b) => Number(a.isSummary) - Number(b.isSummary))) {
    const { publisher } = teller.document;
    const isKnown = publisher !== null && publishers.has(publisher);
    if (publisher !== null) publishers.add(publisher);
    const leans =
      all.some((other) => other !== teller && isCiting(teller, other)) || counted.some((one) => isCopy(teller, one));
    if (!isKnown && !leans) counted.push(teller);
    if (!teller.isSummary) repeating += leans && !isKnown ? 1 : 0;
    else if (leans) summaries.left += 1;
    else summaries.counted += 1;
  }
  // Two that cite each other are one voice all the same.
  const count = Math.max(counted.length, Math.min(1, all.length));
  return { count, summaries: summaries.counted, retelling: summaries.left, repeating };
}

function tellerOf(told: readonly Source[]): Teller[] {
  const document = told[0]?.analysis.document;
  if (document === undefined) return [];
  const { publisher, removed } = document;
  const said = told.filter(({ analysis, sentence }) =>
    hasCue(analysis.hits[sentence] ?? [], 'reported', tokenRange(analysis, sentence)),
  );
  return [
    {
      document,
      isSummary: isByAssistant(document),
      badges: citedInBadges(removed),
      house: publisher === null ? null : nameIn(publisher),
      said: said.map(({ analysis, sentence }) => wordsOf(sentenceText(analysis, sentence))).join('\n'),
      long: told
        .map(({ analysis, sentence }) => contentStems(analysis, tokenRange(analysis, sentence)))
        .filter(({ size }) => size >= COPIED),
    },
  ];
}

/** True when a chat assistant wrote the text, by what it leaves in it: badges of sources, marks, an offer at the end. */
function isByAssistant({ removed }: Document): boolean {
  return (
    citedInBadges(removed).length > 0 || removed.some(({ text }) => isAssistantsMark(text) || isAssistantsLine(text))
  );
}

/** A summary whose badges name the other's house; or a sentence that says that the other's house reported it. */
function isCiting({ badges, said }: Teller, other: Teller): boolean {
  return badges.some((name) => isOfHouse(name, other.document)) || (other.house !== null && said.includes(other.house));
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
  const named = nameIn(name);
  return named !== null && wordsOf(text).includes(named);
}

/** A publisher's name as `wordsOf` would hold it; null for an abbreviation of anything. */
function nameIn(name: string): string | null {
  const bare = name.toLowerCase().replace(/^the /u, '');
  return bare.length < SHORTEST ? null : ` ${wordsOf(bare).trim()} `;
}

/** The words of a text in small letters, one blank around each. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function isCopy(one: Teller, two: Teller): boolean {
  return one.long.some((a) =>
    two.long.some((b) => {
      const longer = Math.max(a.size, b.size);
      return Math.min(a.size, b.size) >= NEARLY * longer && a.intersection(b).size >= NEARLY * longer;
    }),
  );
}
