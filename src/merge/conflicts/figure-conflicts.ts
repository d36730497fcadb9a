import { type Analysis, tokenRange } from '../../extract/analysis.ts';
import { isVictims } from '../../extract/counts.ts';
import { shared } from '../event-claim.ts';
import { furthestReach, reach } from '../reach.ts';
import type { StemWeight } from '../similarity.ts';
import { UnionFind } from '../union-find.ts';
import { type Figure, figuresIn } from './figures-in.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { onlyFigures } from './only-figures.ts';
import { isOneSize, isRounded, isSlip, tellsNumber } from './same-number.ts';
import { SMALL_COLLECTION, weightOf } from './said-alike.ts';
import { areApart } from './sources.ts';

/** So much the words must weigh that both sentences tell it with, in nats, and so many must be no names. */
const SAID_ALIKE = 7;
const SAME_WORDS = 2;
/** So much the words that both tell it with right beside it, of which one that is no name must weigh so much. */
const TOLD_ALIKE = 5;
const ACT = 2.5;
/** What an act of one class weighs, and that one number may be the other miswritten. */
const CLASS = 3;
const SLIP = 2.5;
/** Lengths of time of one thing differ by no more than this factor. */
const TERM_SIZE = 2.5;
/** Smaller numbers stand everywhere, and of anything. */
const TELLING = 20;
const VICTIMS = 10;
/** So many digits in another order are no chance. */
const LONG_SLIP = 100;
/** Numbers that are only told roughly differ by more than this factor. */
const ROUGH = 1.15;

/**
 * One measure that two documents give two values, on whatever day they tell it: it is the same by its own words. Of one
 * unit and told with the same words, be it the whole sentence or what stands right beside the number; shares over the same
 * time (`6.1 % over two years`); or how many there are in all (`all 36 violins`).
 */
export function findFigureConflicts(analyses: readonly Analysis[], weight: StemWeight): FoundConflict[] {
  if (analyses.length > SMALL_COLLECTION) return [];
  const figures = analyses.flatMap(figuresIn);
  const [first = ''] = analyses.map(reach).filter(Boolean).toSorted();
  const bare = figures.filter(({ sort }) => sort === 'bare');
  const measured = figures.filter(({ sort }) => sort !== 'bare');
  return [...Map.groupBy(measured, comparedWith).values()].flatMap((all) => {
    const told = all.some(isOfUnit) ? all : [...all, ...bare];
    const isOnly = onlyFigures(figures, first, weight);
    return matters(told, (a, b) => (a.isPlain ? isOneWhole(a, b) : isOnly(a, b) || isOfOne(a, b, weight))).flatMap(
      (figuresOfOne) => {
        const pair = twoValues(figuresOfOne, told);
        if (pair === null) return [];
        const sides = pair.map((side) => ({ value: side[0]?.shown ?? '', sources: side }));
        return [foundConflict({ kind: 'count', about: sides[0]?.value ?? '', sides, settledOn: '' })];
      },
    );
  });
}

/** What a figure is compared with: all there are of anything; so much of one unit, be it money or not; what is of its sort and unit. */
function comparedWith({ sort, unit }: Figure): string {
  if (sort === 'total') return sort;
  return sort === 'count' || sort === 'sum' ? unit : `${sort}|${unit}`;
}

type Pair = readonly [readonly Figure[], readonly Figure[]];

/** Figures of one unit, by what they are of: those of which the same is said in other numbers, and what is so with these. */
function matters(told: readonly Figure[], isOne: (a: Figure, b: Figure) => boolean): Figure[][] {
  const sets = new UnionFind(told.length);
  for (const [i, a] of told.entries()) {
    for (const [k, b] of told.entries()) {
      if (k > i && mayBeOne(a, b) && !areOfTwoParties(a, b) && isOne(a, b)) sets.union(i, k);
    }
  }
  return sets.groups().map((group) => group.flatMap((i) => told[i] ?? []));
}

/** The two values that figures of one thing have; null when they have more, or one. */
function twoValues(figures: readonly Figure[], told: readonly Figure[]): Pair | null {
  const [a, b, ...more] = withoutEarly([...Map.groupBy(figures, ({ value }) => value).values()]);
  return a !== undefined && b !== undefined && more.length === 0 && areRivals(a, b, told) ? [a, b] : null;
}

/** Without what only was so far (`So far 12 boats have sunk`), when all others were told later. */
function withoutEarly(values: readonly (readonly Figure[])[]): readonly (readonly Figure[])[] {
  return values.filter((told) => {
    const last = furthestReach(told.map(({ analysis }) => analysis));
    const isLater = (others: readonly Figure[]): boolean => others.every(({ analysis }) => reach(analysis) > last);
    return !told.every(isSoFar) || !values.every((others) => others === told || isLater(others));
  });
}

/** Of victims much the same is said, whoever they are. */
function isOfOne(a: Figure, b: Figure, weight: StemWeight): boolean {
  return !isVictims(a.unit) && !isVictims(b.unit) && (isSaidAlike(a, b, weight) || isToldAlike(a, b, weight));
}

/** Shares over one time; all there are of one thing, or of another where one number may be the other miswritten. */
function isOneWhole(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || (Math.min(a.value, b.value) >= LONG_SLIP && isSlip(a.value, b.value));
}

/** Somebody is named beside each, and nobody beside both. */
function areOfTwoParties(a: Figure, b: Figure): boolean {
  const { vocabulary } = a.analysis;
  const [one, two] = [a, b].map(({ near }) => new Set([...near].filter((stem) => vocabulary.isNameStem(stem))));
  return one !== undefined && two !== undefined && one.size > 0 && two.size > 0 && one.isDisjointFrom(two);
}

/** The sentences say much the same, in ordinary words too; of one day they say that of all that happened on it. */
function isSaidAlike(a: Figure, b: Figure, weight: StemWeight): boolean {
  if (a.isOfMany || b.isOfMany || a.parts !== b.parts || (isDated(a) && isDated(b))) return false;
  const { vocabulary } = a.analysis;
  const words = [...a.words.intersection(b.words)].filter((stem) => vocabulary.word(stem) !== a.unit);
  return (
    words.filter((stem) => !vocabulary.isNameStem(stem)).length >= SAME_WORDS && weightOf(words, weight) >= SAID_ALIKE
  );
}

/**
 * By both numbers stands the same act or thing (`stranded`, `offer`), and nothing tells the one from the other. Where the
 * one may be the other miswritten, or both are told of one day, an act of one class (`cost`, `bought`) and what stands further off are enough.
 */
function isToldAlike(a: Figure, b: Figure, weight: StemWeight): boolean {
  if (a.isUnclear || b.isUnclear || a.parts !== b.parts) return false;
  const { vocabulary } = a.analysis;
  const mayBeSlip = isSlip(a.value, b.value);
  const near = a.near.intersection(b.near);
  const isOfClass = (mayBeSlip || areOfOneDay(a, b)) && !a.acts.isDisjointFrom(b.acts);
  // Beside a number without a unit, the other's unit says what it is of.
  const isUnit = (stem: number): boolean => a.sort !== 'bare' && b.sort !== 'bare' && vocabulary.word(stem) === a.unit;
  const isAct = [...(mayBeSlip ? near : a.touching.intersection(b.touching))].some(
    (stem) => !vocabulary.isNameStem(stem) && !isUnit(stem) && weight(stem) >= ACT,
  );
  if (!isAct && !isOfClass) return false;
  return weightOf(near, weight) + (isOfClass ? CLASS : 0) + (mayBeSlip ? SLIP : 0) >= TOLD_ALIKE;
}

/** Different numbers of about one size, or with the same digits; small ones only with the same digits; one of them with a unit. */
function mayBeOne(a: Figure, b: Figure): boolean {
  if (a.value === b.value || (a.sort === 'bare' && b.sort === 'bare')) return false;
  if (isSlip(a.value, b.value)) return true;
  return !isFew(a) && !isFew(b);
}

function isFew(figure: Figure): boolean {
  return figure.value < (isVictims(figure.unit) ? VICTIMS : TELLING) && !isOfUnit(figure) && figure.sort !== 'total';
}

/** A length of time or a share is never told without its unit. */
function isOfUnit({ sort }: Figure): boolean {
  return sort === 'term' || sort === 'share';
}

/** Told by different documents, none of which gives the other value, of about one size, and not of two times. */
function areRivals(a: readonly Figure[], b: readonly Figure[], told: readonly Figure[]): boolean {
  const [one, two] = [a[0]?.value ?? 0, b[0]?.value ?? 0];
  const isTerm = a[0]?.sort === 'term';
  if (!(isOneSize(one, two, isTerm ? TERM_SIZE : undefined) || isSlip(one, two)) || isRounded(one, two)) return false;
  if (!areApart(a, b) || ([...a, ...b].some(({ isRough }) => isRough) && isOneSize(one, two, ROUGH))) return false;
  const isGiven = (value: number, by: readonly Figure[]): boolean =>
    by.some(({ analysis }) => gives(analysis, value, told, isSlip(one, two)));
  if (isGiven(two, a) || isGiven(one, b)) return false;
  return a.some((x) =>
    b.some((y) => x.isPlain || (!areOfTwoTimes(x, y) && !isAhead(x) && !isAhead(y) && !mayHaveGrown(x, y))),
  );
}

/** Large numbers are looked for in all of the document; small ones, lengths of time and likely slips in what it gives of the unit. */
function gives(analysis: Analysis, value: number, told: readonly Figure[], isLikelySlip: boolean): boolean {
  const isTerm = told[0]?.sort === 'term';
  if (!isTerm && !isLikelySlip && value >= TELLING && tellsNumber(analysis, value)) return true;
  return told.some((figure) => figure.analysis === analysis && figure.value === value);
}

/** `The plague has reached 76 towns`: what has come to be so far is more with each day. */
function mayHaveGrown(a: Figure, b: Figure): boolean {
  if (isOfUnit(a) || (!isSoFar(a) && !isSoFar(b))) return false;
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  return reach(less.analysis) <= reach(more.analysis);
}

function isSoFar({ analysis, sentence }: Figure): boolean {
  const { tokens, matcher } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  for (let i = from; i < to; i++)
    // `It has to pay` is no perfect.
    if (matcher.isA('perfect', tokens.word[i] ?? -1) && !matcher.isA('infinitive', tokens.word[i + 1] ?? -1))
      return true;
  return false;
}

function isDated({ analysis, sentence }: Figure): boolean {
  return (analysis.dates[sentence] ?? []).length > 0;
}

function areOfOneDay(a: Figure, b: Figure): boolean {
  return shared(daysOf(a), daysOf(b)) > 0;
}

function daysOf({ dates }: Figure): readonly string[] {
  return dates.filter(({ granularity }) => granularity === 'day').map(({ interval }) => interval.start);
}

/** Where both are told with a date and none of the one is one of the other, they are of two times. */
function areOfTwoTimes(a: Figure, b: Figure): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return false;
  return !a.dates.some(({ interval }) =>
    b.dates.some((other) => interval.start === other.interval.start && interval.end === other.interval.end),
  );
}

/** What is told of a time to come only is a plan or a forecast. */
function isAhead({ analysis, dates }: Figure): boolean {
  return dates.length > 0 && dates.every(({ interval }) => interval.start > reach(analysis));
}
