import type { MergedEvent } from '../merge-events.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { dayOf } from './happening.ts';

/** A number with its unit that one event's sources give differently, said plainly (no `about`, no `at least`). */
export function findCountConflicts(events: readonly MergedEvent[]): FoundConflict[] {
  return events.flatMap((event, index) => {
    const told = event.claims.flatMap((claim) => claim.counts.map((count) => ({ claim, count })));
    return [...Map.groupBy(told, ({ count }) => count.unit)].flatMap(([unit, all]) => {
      const values = [...Map.groupBy(all, ({ count }) => count.value)];
      const [first, second] = values;
      if (values.length !== 2 || first === undefined || second === undefined) return [];
      const [a, b] = [first[1], second[1]];
      // One document that gives both numbers counts two different things.
      if (a.some((one) => b.some((two) => one.claim.document === two.claim.document))) return [];
      const alike = a.some((one) => b.some((two) => one.count.around.intersection(two.count.around).size > 0));
      if (!alike) return [];
      const sides = [first, second].map(([value, sources]) => ({
        value: `${value} ${unit}`,
        sources: sources.map(({ claim }) => claim),
      }));
      return [foundConflict('count', `${unit}, ${dayOf(event) || 'undated'}`, sides, [index], [])];
    });
  });
}
