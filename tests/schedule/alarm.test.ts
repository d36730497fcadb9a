import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Alarm, startAlarm } from '../../src/schedule/alarm.ts';
import { instant } from './invent-schedule.ts';

const DAY = 86_400_000;
let alarm: Alarm;
let beats: string[];
let faults: unknown[];

beforeEach(() => {
  vi.useFakeTimers({ now: instant('2028-02-28T23:58:30Z') });
  beats = [];
  faults = [];
});

afterEach(async () => {
  await alarm.stop();
  vi.useRealTimers();
});

function start(onBeat: () => Promise<void> = async () => {}): void {
  alarm = startAlarm(
    () => {
      beats.push(new Date().toISOString().slice(5, 19));
      return onBeat();
    },
    (error) => void faults.push(error),
  );
}

test('it beats at once and at every full minute, over the ends of days and months', async () => {
  start();
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(beats).toEqual(['02-28T23:58:30', '02-28T23:59:00', '02-29T00:00:00', '02-29T00:01:00']);
});

test.each([
  ['an hour', DAY / 24],
  ['a day', DAY],
  ['400 days', 400 * DAY],
])('after the clock was put ahead by %s it beats once and goes on', async (_, jump) => {
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  beats.length = 0;
  vi.setSystemTime(Date.now() + jump);
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(beats.length).toBeGreaterThanOrEqual(3);
  expect(beats.length).toBeLessThanOrEqual(4);
});

test.each([
  ['an hour', DAY / 24],
  ['a day', DAY],
  ['400 days', 400 * DAY],
])('after the clock was put back by %s it beats within a minute and goes on', async (_, jump) => {
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  beats.length = 0;
  vi.setSystemTime(Date.now() - jump);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(beats.length).toBeGreaterThanOrEqual(1);
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  expect(beats.length).toBeGreaterThanOrEqual(3);
  expect(beats.length).toBeLessThanOrEqual(4);
});

test('beats are never two at once: what strikes meanwhile is one beat after', async () => {
  let atOnce = 0;
  let most = 0;
  start(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 150_000));
    atOnce -= 1;
  });
  await vi.advanceTimersByTimeAsync(320_000);
  expect(most).toBe(1);
  expect(beats).toHaveLength(3);
  const stopping = alarm.stop();
  await vi.advanceTimersByTimeAsync(150_000);
  await stopping;
  expect(beats).toHaveLength(3);
});

test('a beat that fails is told and does not end the alarm', async () => {
  start(async () => {
    throw new Error('the disk is full');
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(beats).toHaveLength(2);
  expect(faults).toHaveLength(2);
});

test('after it was stopped it is still', async () => {
  start();
  await alarm.stop();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(beats).toHaveLength(1);
});
