import { type Analysis, contentStems, hasCue, tokenRange } from '../../extract/analysis.ts';
import { type Count, findCounts, isVictims } from '../../extract/counts.ts';
import { findSums } from '../../extract/sums.ts';
import { NUMBER } from '../../extract/tokens.ts';
import { findTotals } from '../../extract/totals.ts';
import { reach } from '../reach.ts';
import type { StemWeight } from '../similarity.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { isOneSize, isRounded, writes } from './same-number.ts';
import { areApart } from './sources.ts';

/** In a larger collection things are counted again and again, and of many things. */
const MOST_DOCUMENTS = 30;
/** Fewer are mostly a part of something (`three of the lorries`). */
const FEWEST = 20;
/** So much the words must weigh that both sentences tell it with, in nats, and so many must be no names. */
const SAID_ALIKE = 7;
const SAME_WORDS = 2;

interface Figure {
  readonly analysis: Analysis;
  readonly sentence: number;
  /** The unit: its stem, or `%` with the time that it is told of. */
  readonly what: string;
  /** What it is needs no words besides: a share over a time that is told, or all of what is counted. */
  readonly isPlain: boolean;
  readonly value: number;
  readonly shown: string;
  /** Stems that the sentence tells it with. */
  readonly words: ReadonlySet<number>;
}

/**
 * One measure that two documents give two values, on whatever day they tell it: it is the same by its own words. Counts of
 * one unit or shares of which much the same is said, shares over the same time (`6.1 % over two years`), or how many there
 * are in all (`all 36 violins`).
 */
export function findFigureConflicts(analyses: readonly Analysis[], weight: StemWeight): FoundConflict[] {
  if (analyses.length > MOST_DOCUMENTS) return [];
  const figures = analyses.flatMap(figuresIn);
  return [...Map.groupBy(figures, ({ what }) => what)].flatMap(([what, told]) => {
    const pair = twoValues(told, weight);
    if (pair === null) return [];
    const sides = pair.map((side) => ({ value: side[0]?.shown ?? what, sources: side }));
    return [foundConflict({ kind: 'count', about: pair[0][0]?.shown ?? what, sides, settledOn: '' })];
  });
}

type Pair = readonly [readonly Figure[], readonly Figure[]];

/** The two values of which much the same is said, or that are shares over one time; null when there are more, or one. */
function twoValues(told: readonly Figure[], weight: StemWeight): Pair | null {
  const pairs = told.flatMap((a, i) =>
    told
      .slice(i + 1)
      .filter((b) => a.value !== b.value && (a.isPlain || isSaidAlike(a, b, weight)))
      .map((b) => [a, b] as const),
  );
  const paired = new Set(pairs.flat());
  const [a, b, ...more] = Map.groupBy(paired, ({ value }) => value).values();
  return a !== undefined && b !== undefined && more.length === 0 && areRivals(a, b) ? [a, b] : null;
}

function isSaidAlike(a: Figure, b: Figure, weight: StemWeight): boolean {
  const { vocabulary } = a.analysis;
  const words = [...a.words.intersection(b.words)].filter((stem) => vocabulary.word(stem) !== a.what);
  const sum = words.reduce((all, stem) => all + weight(stem), 0);
  return words.filter((stem) => !vocabulary.isNameStem(stem)).length >= SAME_WORDS && sum >= SAID_ALIKE;
}

/** Told by different documents, none of which writes the other value, of about one size, and not of two times. */
function areRivals(a: readonly Figure[], b: readonly Figure[]): boolean {
  const [one, two] = [a[0]?.value ?? 0, b[0]?.value ?? 0];
  if (!isOneSize(one, two) || isRounded(one, two)) return false;
  if (!areApart(a, b)) return false;
  if (a.some(({ analysis }) => writes(analysis, two)) || b.some(({ analysis }) => writes(analysis, one))) return false;
  return a.some((x) =>
    b.some((y) => x.isPlain || (!areDated(x, y) && !isAhead(x) && !isAhead(y) && !mayHaveGrown(x, y))),
  );
}

/** `The plague has reached 76 towns`: what has come to be so far is more with each day. */
function mayHaveGrown(a: Figure, b: Figure): boolean {
  if (a.what.startsWith('%') || (!isSoFar(a) && !isSoFar(b))) return false;
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  return reach(less.analysis) <= reach(more.analysis);
}

function isSoFar({ analysis: { tokens, matcher }, sentence }: Figure): boolean {
  for (let i = tokens.first[sentence] ?? 0; i < (tokens.first[sentence + 1] ?? 0); i++)
    if (matcher.isA('perfect', tokens.word[i] ?? -1)) return true;
  return false;
}

/** Where both sentences have a date, figures of one happening are compared with it, and others are of two times. */
function areDated(a: Figure, b: Figure): boolean {
  return [a, b].every(({ analysis, sentence }) => (analysis.dates[sentence]?.length ?? 0) > 0);
}

/** What is told of a time to come is a plan or a forecast. */
function isAhead({ analysis, sentence }: Figure): boolean {
  return (analysis.dates[sentence] ?? []).some(({ interval }) => interval.start > reach(analysis));
}

/** What a sentence wishes, fears or expects is no figure of what is. */
const OPEN = ['planned', 'condition'] as const;

function figuresIn(analysis: Analysis): Figure[] {
  const { tokens, document, sentences, hits } = analysis;
  return sentences.flatMap(({ block, start, end }, sentence): Figure[] => {
    const range = tokenRange(analysis, sentence);
    let isCounting = false;
    for (let i = range.from; i < range.to; i++) if (tokens.shape[i] === NUMBER) isCounting = true;
    if (!isCounting || document.blocks[block]?.kind === 'heading') return [];
    if (document.text.slice(start, end).endsWith('?')) return [];
    if (OPEN.some((kind) => hasCue(hits[sentence] ?? [], kind, range))) return [];
    const words = contentStems(analysis, range);
    const figure = { analysis, sentence, words };
    const shares = findSums(analysis, sentence, range).filter(({ what }) => what === '%');
    const counts = findCounts(analysis, sentence, range).filter((count) => isTelling(analysis, count));
    const totals = findTotals(analysis, sentence).filter((count) => isTelling(analysis, count));
    return [
      ...totals.map(({ what, value, text }) => ({ ...figure, what: `all ${what}`, isPlain: true, value, shown: text })),
      ...counts.map(({ what, value, text }) => ({ ...figure, what, isPlain: false, value, shown: text })),
      ...shares
        // Of two shares in a sentence, each has words of its own.
        .filter(({ over }) => over !== '' || shares.length === 1)
        .map(({ value, text, over }) => ({ ...figure, what: `% ${over}`, isPlain: over !== '', value, shown: text })),
    ];
  });
}

/** Neither victims nor money, which are compared with their day, nor a handful of something larger. */
function isTelling({ matcher, vocabulary }: Analysis, { what, value, unit }: Count): boolean {
  return value >= FEWEST && !isVictims(what) && matcher.currencyOf(vocabulary.idOf(unit)) === null;
}
