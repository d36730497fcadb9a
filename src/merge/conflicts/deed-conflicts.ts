import type { Analysis } from '../../extract/analysis.ts';
import { shared } from '../event-claim.ts';
import type { NameIndex } from '../name-index.ts';
import type { StemWeight } from '../similarity.ts';
import { UnionFind } from '../union-find.ts';
import { type Deed, deedsIn } from './deeds-in.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { daysApart } from './happening.ts';
import { SMALL_COLLECTION, weightOf } from './said-alike.ts';
import { areApart } from './sources.ts';

/** So much the words must weigh for what a deed is done to, in nats. */
const SAME_THING = 2.4;
/** Two days of one deed lie no further apart. */
const WINDOW = 60;

/**
 * One deed done to one thing, in whatever words, that documents put on two days or at two times of the day. The verbs are
 * of one class of the lexicon's `deeds`, and what stands right beside both is one thing; who tells both takes no side.
 */
export function findDeedConflicts(
  analyses: readonly Analysis[],
  names: NameIndex,
  weight: StemWeight,
): FoundConflict[] {
  if (analyses.length > SMALL_COLLECTION) return [];
  const deeds = analyses.flatMap((analysis) => deedsIn(analysis, names));
  return [...Map.groupBy(deeds, ({ deed, slot }) => `${deed}|${slot}`).values()].flatMap((all) =>
    ofOneThing(all, weight).flatMap((told) => {
      const [a, b, ...more] = Map.groupBy(told, ({ value }) => value).values();
      if (a === undefined || b === undefined || more.length > 0 || !areRivals(a, b)) return [];
      const sides = [a, b].map((sources) => ({ value: sources[0]?.shown ?? '', sources }));
      return [foundConflict({ kind: 'date', about: a[0]?.verb ?? '', sides, settledOn: '' })];
    }),
  );
}

function ofOneThing(all: readonly Deed[], weight: StemWeight): Deed[][] {
  const sets = new UnionFind(all.length);
  for (const [i, a] of all.entries())
    for (const [k, b] of all.entries()) if (k > i && isOfOne(a, b, weight)) sets.union(i, k);
  return sets.groups().map((group) => group.flatMap((i) => all[i] ?? []));
}

function isOfOne(a: Deed, b: Deed, weight: StemWeight): boolean {
  if (a.parts !== b.parts) return false;
  if (a.names.length > 0 && b.names.length > 0 && shared(a.names, b.names) === 0) return false;
  return weightOf(a.things.intersection(b.things), weight) >= SAME_THING;
}

function areRivals(a: readonly Deed[], b: readonly Deed[]): boolean {
  const [one, two] = [a[0], b[0]];
  if (one === undefined || two === undefined || !areApart(a, b)) return false;
  return one.slot === 'hour' || daysApart(one.value, two.value) <= WINDOW;
}
