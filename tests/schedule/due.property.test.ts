import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDay } from '../../src/model/civil.ts';
import type { Schedule, Slot, Weekday } from '../../src/model/schedule.ts';
import { editSchedule, pauseSchedule, resumeSchedule } from '../../src/schedule/change-schedule.ts';
import { newestSlot, nextSlots, planDue, type SkippedSlots, slotOn, WINDOW } from '../../src/schedule/due.ts';
import { dayAt, plusDays } from '../../src/schedule/wall-clock.ts';
import { instant, inventSchedule } from './invent-schedule.ts';

const RUNS = Number(process.env['ATTACHE_DUE_RUNS'] ?? 40);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = instant('2030-03-01T00:00:00Z');

interface Posted {
  readonly slot: Slot;
  readonly late: boolean;
  readonly at: number;
}

/**
 * As much of a ledger as planning needs: what was posted, what was skipped, and up to which period something stands
 * there, by the rule of `planDue`. A period has one row at most; a second post of it is counted, not made.
 */
class Book {
  readonly posted: Posted[] = [];
  readonly skipped: (SkippedSlots & { readonly at: number })[] = [];
  twice = 0;

  settledThrough(newest: Slot | null, now: number): CivilDay | null {
    return (
      [
        ...this.posted.map(({ slot }) => slot.period),
        ...this.skipped.filter(({ at }) => at <= now).map(({ last }) => last.period),
      ]
        .filter((period) => period <= (newest?.period ?? ''))
        .toSorted()
        .at(-1) ?? null
    );
  }

  beat(schedule: Schedule, now: number): number {
    if (schedule.state.kind !== 'active') return 0;
    const newest = newestSlot(schedule, now);
    const { due, skipped } = planDue(schedule, newest, this.settledThrough(newest, now), now);
    for (const one of skipped) this.skipped.push({ ...one, at: now });
    if (due === null) return 0;
    if (this.posted.some(({ slot }) => slot.period === due.slot.period)) this.twice += 1;
    else this.posted.push({ ...due, at: now });
    return 1;
  }
}

const zone = fc.constantFrom(
  'UTC',
  'Europe/Lisbon',
  'America/New_York',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'America/Santiago',
);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const days = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const rule = fc.record({ zone, time, days });
const begin = fc.integer({ min: 0, max: 30 * 24 * 60 }).map((minutes) => START + minutes * MINUTE);

/** Slots of a schedule whose moments lie after one instant and up to another. */
function slotsWithin(schedule: Schedule, after: number, through: number): readonly Slot[] {
  return nextSlots(schedule, after, Math.ceil((through - after) / DAY) + 3).filter(({ at }) => at <= through);
}

describe('planning', () => {
  test('at every minute posts each slot once, at its minute, and skips none', () => {
    fc.assert(
      fc.property(rule, begin, fc.integer({ min: 1, max: 4 }), (when, since, count) => {
        const schedule = inventSchedule({ ...when, since });
        const book = new Book();
        const end = since + count * DAY;
        for (let now = since; now <= end; now += 5 * MINUTE) book.beat(schedule, now);
        expect(book.posted.map(({ slot }) => slot)).toEqual(
          slotsWithin(schedule, since - 1, end - ((end - since) % (5 * MINUTE))),
        );
        expect(book.posted.every(({ late, at, slot }) => !late && at - slot.at < 5 * MINUTE)).toBe(true);
        expect(book.skipped).toEqual([]);
        expect(book.twice).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  test('after an outage of a second to 400 days posts at most one edition, and records every other slot as skipped', () => {
    const outage = fc.oneof(
      fc.integer({ min: SECOND, max: HOUR }),
      fc.integer({ min: HOUR, max: 3 * DAY }),
      fc.integer({ min: DAY, max: 400 * DAY }),
    );
    fc.assert(
      fc.property(rule, begin, outage, (when, since, length) => {
        const schedule = inventSchedule({ ...when, since });
        const book = new Book();
        // It runs for two days, is away, and comes back for a day.
        for (let now = since; now <= since + 2 * DAY; now += HOUR) book.beat(schedule, now);
        const before = book.posted.length;
        const back = since + 2 * DAY + length;
        let atOnce = book.beat(schedule, back);
        expect(book.posted.length - before).toBeLessThanOrEqual(1);
        const missed = slotsWithin(schedule, since + 2 * DAY, back);
        expect(book.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(missed.length - atOnce);
        const newest = missed.at(-1);
        expect(atOnce).toBe(newest !== undefined && back - newest.at <= WINDOW ? 1 : 0);
        atOnce += book.beat(schedule, back);
        expect(atOnce).toBeLessThanOrEqual(1);
        const late = book.posted.slice(before).filter((post) => post.late);
        for (let now = back; now <= back + DAY; now += HOUR) book.beat(schedule, now);
        const reason = newest !== undefined && back - newest.at <= WINDOW ? 'overtaken' : 'too-late';
        const wanted = missed.length > atOnce ? [{ first: missed[0], reason }] : [];
        expect(book.skipped.map(({ first, reason: why }) => ({ first, reason: why }))).toEqual(wanted);
        expect(late.length).toBeLessThanOrEqual(1);
        expect(book.twice).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  test('whatever the clock does, never plans a burst, nothing twice, and misses nothing for good', () => {
    const jump = fc.constantFrom(-400 * DAY, -DAY, -HOUR, HOUR, DAY, 400 * DAY);
    const stretch = fc.record({ length: fc.integer({ min: MINUTE, max: 3 * DAY }), jump, isOff: fc.boolean() });
    const counted = { cases: 0, posts: 0, skips: 0, twice: 0, mostAtOnce: 0 };
    fc.assert(
      fc.property(rule, begin, fc.array(stretch, { minLength: 1, maxLength: 5 }), (when, since, stretches) => {
        const schedule = inventSchedule({ ...when, since });
        const book = new Book();
        let real = since;
        let wrong = 0;
        const run = (length: number, isOff: boolean): void => {
          const end = real + length;
          // Away, it beats again only when it is back.
          if (isOff) real = end;
          for (; real <= end; real += HOUR) expect(book.beat(schedule, real + wrong)).toBeLessThanOrEqual(1);
        };
        for (const { length, jump: by, isOff } of stretches) {
          run(length, isOff);
          wrong += by;
          // In the beat that follows a jump there is no burst, nor in the next.
          const before = book.posted.length;
          book.beat(schedule, real + wrong);
          book.beat(schedule, real + wrong);
          counted.mostAtOnce = Math.max(counted.mostAtOnce, book.posted.length - before);
          expect(book.posted.length - before).toBeLessThanOrEqual(1);
        }
        // The clock is put right, and a week goes by.
        wrong = 0;
        const from = real;
        run(7 * DAY, false);
        const due = slotsWithin(schedule, from, from + 7 * DAY - HOUR);
        const told = book.posted.map(({ slot }) => slot.period);
        expect(due.filter(({ period }) => !told.includes(period))).toEqual([]);
        expect(new Set(told).size).toBe(told.length);
        expect(book.twice).toBe(0);
        counted.cases += 1;
        counted.posts += told.length;
        counted.skips += book.skipped.reduce((sum, { count }) => sum + count, 0);
        counted.twice += book.twice;
      }),
      { numRuns: RUNS },
    );
    process.stdout.write(`clock jumps: ${JSON.stringify(counted)}\n`);
  });

  test('does not lose the slot of before midnight for that of after it, which a clock that ran ahead has settled', () => {
    const schedule = inventSchedule({ zone: 'UTC', time: '23:59', since: instant('2030-03-01T00:00:00Z') });
    const book = new Book();
    book.beat(schedule, instant('2030-03-02T00:00:00Z'));
    // At half past eleven in the evening of the 2nd, the clock is a day and an hour ahead, and is put right.
    book.beat(schedule, instant('2030-03-04T00:30:00Z'));
    book.beat(schedule, instant('2030-03-02T23:30:00Z'));
    // The bot is busy until after midnight: the slot of the 2nd has come meanwhile, that of the 3rd is posted already.
    book.beat(schedule, instant('2030-03-03T00:30:00Z'));
    book.beat(schedule, instant('2030-03-04T00:00:00Z'));
    expect(book.posted.map(({ slot }) => slot.period)).toEqual(['2030-03-01', '2030-03-03', '2030-03-02']);
    expect(book.twice).toBe(0);
  });

  test('a new or resumed schedule makes up for nothing', () => {
    fc.assert(
      fc.property(rule, begin, fc.integer({ min: 0, max: 40 * DAY }), (when, since, later) => {
        const fresh = inventSchedule({ ...when, since });
        const resumed = resumeSchedule(pauseSchedule(fresh, 'ann', since), since + later);
        for (const schedule of [fresh, resumed]) {
          const [first] = nextSlots(schedule, schedule.since - 1, 1);
          const at = first?.at ?? 0;
          expect(planDue(schedule, newestSlot(schedule, at - 1), null, at - 1)).toEqual({ due: null, skipped: [] });
          expect(planDue(schedule, newestSlot(schedule, at), null, at)).toMatchObject({
            due: { slot: first, late: false },
            skipped: [],
          });
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('changes of when', () => {
  const edits = fc.array(fc.record({ after: fc.integer({ min: 0, max: 4 * DAY }), to: rule }), {
    minLength: 1,
    maxLength: 6,
  });

  test('act from the next period on: nothing is posted twice, nothing of before the change is made up for', () => {
    fc.assert(
      fc.property(rule, begin, edits, (when, since, changes) => {
        let schedule: Schedule = inventSchedule({ ...when, since });
        const book = new Book();
        let now = since;
        for (const { after, to } of changes) {
          for (const end = now + after; now <= end; now += 30 * MINUTE) book.beat(schedule, now);
          const present = dayAt(schedule.zone, now);
          const planned = slotOn(schedule, present);
          const edited = editSchedule(schedule, to, now);
          // The present period stays as it was.
          expect(slotOn(edited, present)).toEqual(planned);
          const through = edited.former?.through ?? '9999';
          const fresh = nextSlots(edited, -1, 20).filter(({ period }) => period > through);
          expect(fresh.filter(({ at }) => at < now)).toEqual([]);
          schedule = edited;
        }
        for (const end = now + 10 * DAY; now <= end; now += 30 * MINUTE) book.beat(schedule, now);
        const told = book.posted.map(({ slot }) => slot.period);
        expect(told).toEqual([...new Set(told)].toSorted());
        expect(book.twice).toBe(0);
        // Two slots of two zones may lie closer together than two beats; then the newer one is posted.
        expect(book.skipped.filter(({ at, first }) => at - first.at >= 30 * MINUTE)).toEqual([]);
        expect(book.skipped.filter(({ count, reason }) => count > 1 || reason !== 'overtaken')).toEqual([]);
        expect(book.posted.every(({ slot, at }) => at - slot.at < 30 * MINUTE)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('are whole by the second period after: each civil date of the new zone has its slot', () => {
    fc.assert(
      fc.property(rule, rule, begin, fc.integer({ min: 0, max: 9 * DAY }), (when, to, since, after) => {
        const now = since + after;
        const edited = editSchedule(inventSchedule({ ...when, since }), to, now);
        // Zones are 26 hours apart at most, so that two days later no other rule is left.
        const from = plusDays(dayAt(to.zone, now), 3);
        const expected = Array.from({ length: 14 }, (_, index) => slotOn(inventSchedule(to), plusDays(from, index)));
        const slots = nextSlots(edited, now, 40).filter(({ period }) => period >= from);
        const wanted = expected.filter((slot) => slot !== null);
        expect(slots.slice(0, wanted.length)).toEqual(wanted);
      }),
      { numRuns: RUNS },
    );
  });
});
