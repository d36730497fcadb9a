import { type EventClaim, shared } from '../event-claim.ts';
import type { Judge } from '../join-claims.ts';
import { reach } from '../reach.ts';
import type { MergedEvent } from '../tell-event.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { ARRANGED, dayOf, endOf } from './happening.ts';
import { weightOf } from './said-alike.ts';
import { areApart } from './sources.ts';

/** One happening that some documents say took place and others say did not. */
export function findOutcomeConflicts(events: readonly MergedEvent[], judge: Judge): FoundConflict[] {
  return events.flatMap((event, index) => {
    const day = dayOf(event);
    const knows = (claim: EventClaim): boolean => reach(claim.analysis) >= day;
    const told = event.claims.filter((claim) => !claim.supportOnly && knows(claim));
    const no = told.filter((claim) => claim.status === 'cancelled' || claim.status === 'denied');
    const held = told.filter((claim) => claim.status === 'happened');
    const against = held.filter((claim) => no.some((other) => isSameAffair(claim, other, judge)));
    // Who tells it in other words than the denial does agrees with somebody who does not.
    const yes = held.filter(
      (claim) => against.includes(claim) || against.some((other) => isSameAffair(claim, other, judge)),
    );
    if (day === '' || yes.length === 0 || no.length === 0 || !areApart(yes, no)) return [];
    const sides = [
      { value: 'took place', sources: yes },
      { value: no.every(({ status }) => status === 'denied') ? 'denied' : 'did not take place', sources: no },
    ];
    const about = [yes[0]?.types[0] ?? 'event', ...namedByBoth(yes, no), day].join(', ');
    return [foundConflict({ kind: 'outcome', about, sides, settledOn: endOf([event]), events: [index] })];
  });
}

/** Who took part, as both sides tell it. */
function namedByBoth(yes: readonly EventClaim[], no: readonly EventClaim[]): string[] {
  const theirs = new Set(no.flatMap(({ actors }) => actors));
  return [...new Set(yes.flatMap(({ actors }) => actors))].filter((name) => theirs.has(name));
}

/** Words that both tellings must share when they name neither the same people nor the same place, and their weight in nats. */
const FEWEST = 2;
const WEIGHT = 5;

/** The same kind of arranged happening with one of its people, its place or its words: not just two things of one day. */
function isSameAffair(a: EventClaim, b: EventClaim, judge: Judge): boolean {
  if (
    shared(
      a.types.filter((type) => ARRANGED.has(type)),
      b.types,
    ) === 0
  )
    return false;
  const words = [...a.meaning.intersection(b.meaning)];
  const type = a.definite?.type ?? '';
  if (ARRANGED.has(type) && type === b.definite?.type) {
    const names = shared([...a.people, ...a.places, ...a.labels], [...b.people, ...b.places, ...b.labels]);
    // Of two things of one kind, both do not last from the same day to the same day.
    if (words.length >= FEWEST || names >= 1 || a.date?.granularity === 'range') return true;
  }
  return words.length >= FEWEST && weightOf(words, judge.weight) >= WEIGHT;
}
