import type { EventClaim, MergedEvent } from '../merge-events.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { ARRANGED, dayOf, shared } from './happening.ts';

/** One happening that some documents say took place and others say did not. */
export function findOutcomeConflicts(events: readonly MergedEvent[]): FoundConflict[] {
  return events.flatMap((event, index) => {
    const day = dayOf(event);
    const knows = (claim: EventClaim): boolean => (claim.analysis.document.asOf?.end ?? '') >= day;
    const told = event.claims.filter((claim) => !claim.supportOnly && knows(claim));
    const no = told.filter((claim) => claim.status === 'cancelled');
    const yes = told.filter((claim) => claim.status === 'happened' && no.some((other) => isSameAffair(claim, other)));
    const inYes = new Set(yes.map((claim) => claim.document));
    if (day === '' || yes.length === 0 || no.length === 0 || no.some((claim) => inYes.has(claim.document))) return [];
    const sides = [
      { value: 'took place', sources: yes },
      { value: 'did not take place', sources: no },
    ];
    return [foundConflict('outcome', `${yes[0]?.types[0] ?? 'event'}, ${day}`, sides, [index], [])];
  });
}

/** Words that both tellings must share when they name neither the same people nor the same place. */
const FEWEST = 2;

/** The same kind of arranged happening with one of its people, its place or its words: not just two things of one day. */
function isSameAffair(a: EventClaim, b: EventClaim): boolean {
  const type = a.definite?.type ?? '';
  if (!ARRANGED.has(type) || type !== b.definite?.type) return false;
  const words = a.stems.intersection(b.stems).size;
  return (
    words >= FEWEST || shared([...a.people, ...a.places, ...a.labels], [...b.people, ...b.places, ...b.labels]) >= 1
  );
}
