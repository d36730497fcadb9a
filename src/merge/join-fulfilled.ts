import type { EventClaim } from './event-claim.ts';
import { isDay } from './join-coarse.ts';
import type { Judge } from './join-claims.ts';

/** What must speak for a stretch of days being what was planned for its first one, in nats. */
const ENOUGH = 5;
/** So many claims of each group are compared. */
const ASKED = 4;
/** `closed from 3 May until 9 June`: on the first day something came about, which lasted; `3–9 May` took all its days. */
const LASTED = /(?<!\p{L})(?:until|till|bis|hasta|jusqu)/iu;

/**
 * Joins what was only planned for a day with a report of days that begin with it (`a mission is expected on 3 May`, `the
 * mission of 3–9 May`). What came about on the first day, and lasted, is told on that day.
 */
export function joinFulfilled(groups: readonly EventClaim[][], judge: Judge): EventClaim[][] {
  const plans = new Map<string, EventClaim[][]>();
  for (const group of groups) {
    const day = isDay(group) && group.every(({ status }) => status === 'planned') ? dayOf(group[0]) : null;
    if (day !== null) plans.set(day, [...(plans.get(day) ?? []), group]);
  }
  if (plans.size === 0) return [...groups];
  const fulfilled = new Set<EventClaim[]>();
  const told = groups.map((group): EventClaim[] => {
    const [first] = group;
    const { date } = first ?? {};
    if (date?.granularity !== 'range' || group.every(({ status }) => status !== 'happened')) return group;
    const alike = (plans.get(date.interval.start) ?? []).filter(
      (plan) => !fulfilled.has(plan) && likeness(plan, group, judge) >= ENOUGH,
    );
    const [plan, ...others] = alike;
    if (plan === undefined || others.length > 0) return group;
    fulfilled.add(plan);
    return [...(LASTED.test(date.text) ? group.map(onFirstDay) : group), ...plan];
  });
  return told.filter((group) => !fulfilled.has(group));
}

function dayOf(claim: EventClaim | undefined): string | null {
  return claim?.date?.interval.start ?? null;
}

function likeness(a: readonly EventClaim[], b: readonly EventClaim[], judge: Judge): number {
  let most = 0;
  for (const one of a.slice(0, ASKED)) {
    for (const two of b.slice(0, ASKED)) {
      if (one.document !== two.document) most = Math.max(most, judge.likeness(one, two));
    }
  }
  return most;
}

function onFirstDay(claim: EventClaim): EventClaim {
  const { date } = claim;
  if (date === null) return claim;
  const { start } = date.interval;
  return { ...claim, date: { ...date, interval: { start, end: start }, granularity: 'day' } };
}
