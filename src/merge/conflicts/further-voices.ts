import { type Analysis, isInDate, isNumber, sentenceText, tokenRange } from '../../extract/analysis.ts';
import { foldWord } from '../../extract/fold-word.ts';
import { numberAt, numberIn } from '../../extract/number-in.ts';
import type { StemWeight } from '../similarity.ts';
import { furthestReach } from '../reach.ts';
import type { Dispute } from './found-conflict.ts';
import { saidByBoth, weightOf } from './said-alike.ts';
import type { Side } from './sources.ts';

/** So much the words must weigh that a sentence shares with one that a side rests on, besides the numbers, in nats. */
const SAID_ALIKE = 7;
/** Two numbers set against each other are told of few things: so much is enough. */
const OF_RESULT = 3;
/** So many words must be shared. */
const FEWEST = 2;
/** A smaller number stands for anything: its unit must stand so near behind it, in words. */
const SMALL = 20;
const NEAR = 3;

interface Value {
  readonly numbers: readonly number[];
  /** Stems of the words that stand beside the numbers. */
  readonly units: ReadonlySet<number>;
}

/** Gives the sides of a count with all who state it; see `withFurtherVoices`. */
type FurtherVoices = (dispute: Dispute) => readonly Side[];

/** Sentences by the numbers that stand in them, of each document. */
type ByNumber = ReadonlyMap<number, ReadonlyMap<Analysis, readonly number[]>>;

/** What all documents say, and the last day that any of them knows of. */
interface Told {
  readonly analyses: readonly Analysis[];
  readonly byNumber: ByNumber;
  readonly last: string;
  readonly weight: StemWeight;
}

/** Hears all documents, each of whose numbers is looked up once, when the first count is disputed. */
export function furtherVoices(analyses: readonly Analysis[], weight: StemWeight): FurtherVoices {
  let told: Told | null = null;
  return (dispute) => {
    told ??= { analyses, byNumber: sentencesByNumber(analyses), last: furthestReach(analyses), weight };
    return withFurtherVoices(dispute, told);
  };
}

function sentencesByNumber(analyses: readonly Analysis[]): ByNumber {
  const found = new Map<number, Map<Analysis, number[]>>();
  for (const analysis of analyses) {
    const { first, word } = analysis.tokens;
    let sentence = 0;
    for (let i = 0; i < word.length; i++) {
      if (!isNumber(analysis, i)) continue;
      while (i >= (first[sentence + 1] ?? Infinity)) sentence += 1;
      const number = toldAt(analysis, sentence, i);
      if (number === null) continue;
      const told = found.get(number) ?? new Map<Analysis, number[]>();
      const sentences = told.get(analysis) ?? [];
      if (sentences.at(-1) !== sentence) sentences.push(sentence);
      found.set(number, told.set(analysis, sentences));
    }
  }
  return found;
}

/**
 * The sides of a count with all who state it: also in sentences that give no day, or tell something else with it. Whoever
 * states both values is left out.
 */
function withFurtherVoices({ sides, settledOn }: Dispute, { analyses, byNumber, last, weight }: Told): readonly Side[] {
  // What is only planned is told by drafts too.
  if (settledOn !== null && settledOn > last) return sides;
  const values = sides.map(valueOf);
  const known = new Set(sides.flatMap(({ sources }) => sources.map(({ analysis }) => analysis)));
  const telling = values.map(({ numbers: [number = NaN] }) => byNumber.get(number));
  const further = analyses.flatMap((analysis) => {
    if (known.has(analysis) || !telling.some((one) => one?.has(analysis))) return [];
    const stated = sides.flatMap((side, at) => {
      const ordered = [...values.slice(at), ...values.slice(0, at)];
      const sentence = stateIn(analysis, telling[at]?.get(analysis) ?? [], { side, values: ordered }, weight);
      return sentence === -1 ? [] : [{ at, source: { analysis, sentence } }];
    });
    return stated.length === 1 ? stated : [];
  });
  return sides.map((side, at) => ({
    ...side,
    sources: [...side.sources, ...further.flatMap((one) => (one.at === at ? [one.source] : []))],
  }));
}

function valueOf({ value, sources }: Side): Value {
  const [first] = sources;
  if (first === undefined) return { numbers: [], units: new Set() };
  const { matcher, vocabulary, document } = first.analysis;
  const words = value.match(/\d[\d.,]*|\p{L}+/gu) ?? [];
  const numbers = words.flatMap((word) => {
    const number = /^\d/u.test(word)
      ? numberIn(word.replace(/[.,]$/u, ''), matcher.traits.decimalComma)
      : matcher.numberOf(vocabulary.idOf(foldWord(word)));
    return number === null || Number.isNaN(number) ? [] : [number];
  });
  const units = words.flatMap((word) => {
    const id = vocabulary.idOf(foldWord(word));
    return !/^\d/u.test(word) && matcher.carriesMeaning(id) ? [vocabulary.stem(id, document.language)] : [];
  });
  return { numbers, units: new Set(units) };
}

/** The first of some sentences that states a side's value, which comes first, of the same matter; -1 when none does. */
function stateIn(
  analysis: Analysis,
  sentences: readonly number[],
  { side, values: [value, ...others] }: { readonly side: Side; readonly values: readonly Value[] },
  weight: StemWeight,
): number {
  if (value === undefined) return -1;
  const enough = value.numbers.length > 1 ? OF_RESULT : SAID_ALIKE;
  const stating = sentences.find((sentence) => {
    if (!holds(analysis, sentence, value)) return false;
    if (sentenceText(analysis, sentence).endsWith('?')) return false;
    // `It was 212, not 187`
    if (others.some((other) => holds(analysis, sentence, other, true))) return true;
    return side.sources.some((source) => {
      const words = saidByBoth(source, { analysis, sentence });
      return words.size >= FEWEST && weightOf(words, weight) >= enough;
    });
  });
  return stating ?? -1;
}

/** All numbers of the value stand in the sentence, in no date, and with or without a `not`; a small one with its unit. */
function holds(analysis: Analysis, sentence: number, { numbers, units }: Value, isDenied = false): boolean {
  if (numbers.length === 0) return false;
  const { from, to } = tokenRange(analysis, sentence);
  const left = new Set(numbers);
  for (let i = from; i < to && left.size > 0; i++) {
    const number = toldAt(analysis, sentence, i);
    if (number === null || !left.has(number)) continue;
    if (analysis.matcher.isA('not', analysis.tokens.word[i - 1] ?? -1) !== isDenied) continue;
    if (numbers.length === 1 && number < SMALL && !isNear(analysis, i, to, units)) continue;
    left.delete(number);
  }
  return left.size === 0;
}

function isNear({ stems }: Analysis, number: number, to: number, units: ReadonlySet<number>): boolean {
  for (let i = number + 1; i <= Math.min(number + NEAR, to - 1); i++) if (units.has(stems[i] ?? -1)) return true;
  return false;
}

function toldAt(analysis: Analysis, sentence: number, at: number): number | null {
  return isInDate(analysis, sentence, at) ? null : numberAt(analysis, at);
}
