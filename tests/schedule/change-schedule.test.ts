import { describe, expect, test } from 'vitest';
import { editSchedule, pauseSchedule, resumeSchedule, type ScheduleEdit } from '../../src/schedule/change-schedule.ts';
import { nextSlots } from '../../src/schedule/due.ts';
import type { Schedule } from '../../src/model/schedule.ts';
import { instant, inventSchedule } from './invent-schedule.ts';

const schedule = inventSchedule({ zone: 'UTC' });
const edited = (at: string, edit: ScheduleEdit, from = schedule): Schedule => editSchedule(from, edit, instant(at));
const next = (one: Schedule, after: string, count = 3): string[] =>
  nextSlots(one, instant(after), count).map(
    ({ period, at }) => `${period} at ${new Date(at).toISOString().slice(5, 16)}`,
  );

describe('a change of when', () => {
  test('acts from the next period on: the present one keeps its time, whether that is still to come', () => {
    const later = edited('2026-06-10T07:00:00Z', { time: '18:00' });
    expect(next(later, '2026-06-10T07:00:00Z', 2)).toEqual(['2026-06-10 at 06-10T08:00', '2026-06-11 at 06-11T18:00']);
    const earlier = edited('2026-06-10T07:00:00Z', { time: '06:00' });
    expect(next(earlier, '2026-06-10T07:00:00Z', 2)).toEqual([
      '2026-06-10 at 06-10T08:00',
      '2026-06-11 at 06-11T06:00',
    ]);
  });

  test('or is over: no day has two editions', () => {
    const again = edited('2026-06-10T09:00:00Z', { time: '10:00' });
    expect(next(again, '2026-06-10T09:00:00Z', 1)).toEqual(['2026-06-11 at 06-11T10:00']);
  });

  test('of the days keeps the present day too', () => {
    const weekly = edited('2026-06-10T07:00:00Z', { days: [1] });
    expect(next(weekly, '2026-06-10T07:00:00Z', 2)).toEqual(['2026-06-10 at 06-10T08:00', '2026-06-15 at 06-15T08:00']);
  });

  test('to a zone that is ahead makes up for nothing and keeps the order of the days', () => {
    const west = inventSchedule({ zone: 'Pacific/Honolulu', time: '20:00' });
    // It is noon of the 10th there, and 10 in the morning of the 11th in Auckland.
    const east = edited('2026-06-10T22:00:00Z', { zone: 'Pacific/Auckland', time: '09:00' }, west);
    expect(next(east, '2026-06-10T22:00:00Z')).toEqual([
      '2026-06-10 at 06-11T06:00',
      '2026-06-12 at 06-11T21:00',
      '2026-06-13 at 06-12T21:00',
    ]);
  });

  test('to a zone that is behind waits for a day that had no edition', () => {
    const east = inventSchedule({ zone: 'Pacific/Auckland', time: '08:00' });
    const west = edited('2026-06-10T00:00:00Z', { zone: 'Pacific/Honolulu' }, east);
    expect(next(west, '2026-06-10T00:00:00Z', 2)).toEqual(['2026-06-11 at 06-11T18:00', '2026-06-12 at 06-12T18:00']);
  });

  test('twice on one day keeps what held before the first', () => {
    const once = edited('2026-06-10T06:00:00Z', { time: '18:00' });
    const twice = edited('2026-06-10T06:30:00Z', { time: '19:00' }, once);
    expect(next(twice, '2026-06-10T06:30:00Z', 2)).toEqual(['2026-06-10 at 06-10T08:00', '2026-06-11 at 06-11T19:00']);
    expect(edited('2026-06-10T07:00:00Z', { time: '08:00' }, twice)).toEqual(schedule);
  });

  test('a day later replaces the rule of that day', () => {
    const once = edited('2026-06-10T06:00:00Z', { time: '18:00' });
    const twice = edited('2026-06-11T06:30:00Z', { time: '19:00' }, once);
    expect(next(twice, '2026-06-11T06:30:00Z', 2)).toEqual(['2026-06-11 at 06-11T18:00', '2026-06-12 at 06-12T19:00']);
  });
});

test('a change of anything else leaves the slots as they are', () => {
  const changed = edited('2026-06-10T07:00:00Z', { channel: '21', form: 'thread' });
  expect(changed).toEqual({ ...schedule, channel: '21', form: 'thread' });
  const pending = edited('2026-06-10T06:00:00Z', { time: '18:00' });
  expect(edited('2026-06-10T06:30:00Z', { channel: '21' }, pending)).toEqual({ ...pending, channel: '21' });
});

test('resuming makes up for nothing, and keeps a change that is still to act', () => {
  const paused = pauseSchedule(schedule, '30', instant('2026-06-01T00:00:00Z'));
  const resumed = resumeSchedule(paused, instant('2026-06-10T09:00:00Z'));
  expect(resumed).toEqual({ ...schedule, since: instant('2026-06-10T09:00:00Z') });
  const changed = edited('2026-06-10T06:00:00Z', { time: '18:00' }, paused);
  const again = resumeSchedule(changed, instant('2026-06-10T07:00:00Z'));
  expect(next(again, '2026-06-01T00:00:00Z', 2)).toEqual(['2026-06-10 at 06-10T08:00', '2026-06-11 at 06-11T18:00']);
});
