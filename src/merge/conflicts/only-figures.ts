import { isVictims } from '../../extract/counts.ts';
import type { CivilDay } from '../../model/civil.ts';
import { reach } from '../reach.ts';
import type { StemWeight } from '../similarity.ts';
import type { Figure } from './figures-in.ts';
import { daysApart } from './happening.ts';
import { isOneSize } from './same-number.ts';

/** So much a unit weighs that is told of one thing only, in nats. */
const RARE = 3;
/** A number of millions is mostly one of money. */
const MOST = 1e6;
/** So many days after the first has told of it, a number is no longer expected to grow. */
const SETTLED = 28;
/** Whose it is stands so near behind a number, in words. */
const BEHIND = 6;

/**
 * Whether two figures are of one thing since each document gives no other number of their unit: of hectares, when nobody
 * tells of two fields; or of the dead, when several give one number and somebody else another, weeks apart. A number that
 * grew after the `first` day that any document knows of is none, nor is a part of what another counts in full.
 */
export function onlyFigures(
  figures: readonly Figure[],
  first: CivilDay,
  weight: StemWeight,
): (a: Figure, b: Figure) => boolean {
  const isOnly = (one: Figure): boolean =>
    figures.every((other) => other.analysis !== one.analysis || other.unit !== one.unit || other.value === one.value);
  const isPart = ({ unit, value }: Figure): boolean =>
    figures.some((other) => other.sort === 'total' && other.unit === unit && other.value > value);
  const isKnown = ({ unit, value, analysis }: Figure): boolean =>
    figures.some((other) => other.unit === unit && other.value === value && other.analysis !== analysis);
  const isToll = (a: Figure, b: Figure): boolean =>
    !areNamedApart(a, b) && (isKnown(a) || isKnown(b)) && daysApart(reach(a.analysis), reach(b.analysis)) > SETTLED;
  const isRare = ({ unit, value, analysis }: Figure): boolean =>
    value < MOST && weight(analysis.vocabulary.idOf(unit)) >= RARE;
  return (a, b) => {
    if (a.sort !== 'count' || b.sort !== 'count' || a.unit !== b.unit || a.parts !== b.parts) return false;
    if (a.isUnclear || b.isUnclear || !isOneSize(a.value, b.value) || mayHaveGrown(a, b, first)) return false;
    return (
      (isVictims(a.unit) ? isToll(a, b) : isRare(a) && !areOfTwo(a, b)) &&
      isOnly(a) &&
      isOnly(b) &&
      !isPart(a) &&
      !isPart(b)
    );
  };
}

/** Somebody or some place stands by one of them only. */
function areNamedApart(a: Figure, b: Figure): boolean {
  return [...a.near.symmetricDifference(b.near)].some((stem) => a.analysis.vocabulary.isNameStem(stem));
}

/** `40 members of the guild of Velm`, where the other only tells of members, or of those of another guild. */
function areOfTwo(a: Figure, b: Figure): boolean {
  const [one, two] = [a, b].map(namedBehind);
  return one !== undefined && two !== undefined && one.symmetricDifference(two).size > 0;
}

function namedBehind({ analysis, sentence, at }: Figure): Set<string> {
  const behind = (analysis.names[sentence] ?? []).filter(({ from }) => from > at && from <= at + BEHIND);
  return new Set(behind.map(({ key }) => key));
}

/** The lower number was told early, and the higher not before it. */
function mayHaveGrown(a: Figure, b: Figure, first: CivilDay): boolean {
  const [less, more] = [a, b].toSorted((one, two) => one.value - two.value).map(({ analysis }) => reach(analysis));
  return less === undefined || more === undefined || (less <= more && !(daysApart(less, first) > SETTLED));
}
