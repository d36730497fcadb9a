import { describe, expect, test } from 'vitest';
import { newestSlot, nextSlots, planDue, slotOn } from '../../src/schedule/due.ts';
import { instant, inventSchedule } from './invent-schedule.ts';

const at = (text: string) => ({ at: instant(text) });

describe('the slot of a period', () => {
  test('is the time on the clocks of the zone', () => {
    expect(slotOn(inventSchedule({ zone: 'Asia/Kolkata' }), '2026-07-01')).toEqual({
      schedule: 'd1',
      period: '2026-07-01',
      at: instant('2026-07-01T02:30:00Z'),
    });
  });

  test('is not there on a day of the week that is not chosen', () => {
    const schedule = inventSchedule({ days: [1, 5] });
    expect(slotOn(schedule, '2026-11-23')).not.toBeNull();
    expect(slotOn(schedule, '2026-11-24')).toBeNull();
    expect(slotOn(schedule, '2026-11-27')).not.toBeNull();
  });

  test.each([
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:00:00Z'],
    ['America/New_York', '2026-03-08', '02:00', '2026-03-08T07:00:00Z'],
    ['America/New_York', '2026-03-08', '01:59', '2026-03-08T06:59:00Z'],
    ['America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30:00Z'],
    ['Africa/Cairo', '2026-04-24', '00:30', '2026-04-23T22:00:00Z'],
  ])('in a gap is the first instant after it: %s %s %s', (zone, period, time, expected) => {
    expect(slotOn(inventSchedule({ zone, time }), period)).toMatchObject(at(expected));
  });

  test.each([
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z'],
    ['Atlantic/Azores', '2026-10-25', '00:30', '2026-10-25T00:30:00Z'],
  ])('in an overlap is the first of the two: %s %s %s', (zone, period, time, expected) => {
    expect(slotOn(inventSchedule({ zone, time }), period)).toMatchObject(at(expected));
  });

  test('on a day that the zone never had is the first instant after it', () => {
    expect(slotOn(inventSchedule({ zone: 'Pacific/Apia' }), '2011-12-30')).toMatchObject(at('2011-12-30T10:00:00Z'));
  });
});

describe('the next slots', () => {
  test('come after the instant, on the chosen days, by the clocks of the zone', () => {
    const schedule = inventSchedule({ days: [6, 7], zone: 'Europe/Lisbon' });
    expect(nextSlots(schedule, instant('2026-03-28T08:00:00Z'), 3)).toEqual([
      { schedule: 'd1', period: '2026-03-29', at: instant('2026-03-29T07:00:00Z') },
      { schedule: 'd1', period: '2026-04-04', at: instant('2026-04-04T07:00:00Z') },
      { schedule: 'd1', period: '2026-04-05', at: instant('2026-04-05T07:00:00Z') },
    ]);
  });

  test('begin with the schedule', () => {
    const schedule = inventSchedule({ since: instant('2026-06-01T08:00:00Z') });
    expect(nextSlots(schedule, 0, 1)).toMatchObject([{ period: '2026-06-02' }]);
  });
});

describe('planning', () => {
  const schedule = inventSchedule({ zone: 'UTC', since: instant('2026-06-01T12:00:00Z') });
  const planned = (settledThrough: string | null, now: string) =>
    planDue(schedule, newestSlot(schedule, instant(now)), settledThrough, instant(now));

  test('a new schedule makes up for nothing', () => {
    expect(planned(null, '2026-06-02T07:59:59Z')).toEqual({ due: null, skipped: [] });
    expect(planned(null, '2026-06-02T08:00:00Z').due).toMatchObject({
      slot: { period: '2026-06-02' },
    });
  });

  test('a slot is due from its moment until something is recorded about it', () => {
    const now = '2026-06-10T08:00:30Z';
    expect(planned('2026-06-09', now)).toMatchObject({
      due: { slot: { period: '2026-06-10' }, late: false },
    });
    expect(planned('2026-06-10', now)).toEqual({ due: null, skipped: [] });
  });

  test('after an outage the newest slot is due late, and the older ones are skipped for it', () => {
    expect(planned('2026-06-09', '2026-06-13T13:59:00Z')).toMatchObject({
      due: { slot: { period: '2026-06-13' }, late: true },
      skipped: [{ first: { period: '2026-06-10' }, last: { period: '2026-06-12' }, count: 3, reason: 'overtaken' }],
    });
  });

  test('a slot too old to be news is skipped with the others', () => {
    expect(planned('2026-06-09', '2026-06-13T14:00:01Z')).toMatchObject({
      due: null,
      skipped: [{ first: { period: '2026-06-10' }, last: { period: '2026-06-13' }, count: 4, reason: 'too-late' }],
    });
  });

  test('a clock that went back makes nothing due again', () => {
    expect(planned('2026-06-10', '2026-06-09T08:00:00Z')).toEqual({ due: null, skipped: [] });
    expect(planned(null, '2025-06-09T08:00:00Z')).toEqual({ due: null, skipped: [] });
  });
});
