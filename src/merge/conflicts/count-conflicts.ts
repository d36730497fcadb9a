import type { MergedEvent } from '../merge-events.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { dayOf } from './happening.ts';

/** Kinds of happening whose victims are counted: `187 people had died` and `212 deaths` are two counts of one thing. */
const COUNTED = new Set(['death', 'injury']);
const FINE = new Set(['day', 'range', 'week', 'part-of-month', 'month']);

/** A number that one event's sources give differently, said plainly (no `about`, no `at least`). */
export function findCountConflicts(events: readonly MergedEvent[]): FoundConflict[] {
  return events.flatMap((event, index) => {
    // Of a whole year there are too many counts of too many things.
    if (!FINE.has(event.claims[0]?.date?.granularity ?? '')) return [];
    const told = event.claims.flatMap((claim) => claim.counts.map((count) => ({ claim, count })));
    return [...Map.groupBy(told, ({ count }) => count.what)].flatMap(([what, all]) => {
      const values = [...Map.groupBy(all, ({ count }) => count.value)];
      const [first, second] = values;
      if (values.length !== 2 || first === undefined || second === undefined) return [];
      const [a, b] = [first[1], second[1]];
      // One document that gives both numbers counts two different things.
      if (a.some((one) => b.some((two) => one.claim.document === two.claim.document))) return [];
      const alike =
        COUNTED.has(what.split(':')[0] ?? '') ||
        a.some((one) => b.some((two) => !one.count.around.isDisjointFrom(two.count.around)));
      if (!alike) return [];
      const sides = [first, second].map(([value, sources]) => ({
        value: `${value} ${sources[0]?.count.unit ?? what}`,
        sources: sources.map(({ claim }) => claim),
      }));
      return [foundConflict('count', `${what}, ${dayOf(event) || 'undated'}`, sides, [index], [])];
    });
  });
}
