import { expect, test } from 'vitest';
import { nextSlots, slotOn } from '../../src/schedule/due.ts';
import { inventSchedule } from './invent-schedule.ts';
import { clocksOf, DAYS, edgeTimes, expectedInstant, type ZoneClocks, zoneNames } from './zone-clocks.ts';

/** With `ATTACHE_ZONES=all` every day of every name of a zone; else the days around each move of the clocks. */
const isWhole = process.env['ATTACHE_ZONES'] === 'all';

/** Zones of every kind, looked at day by day always: half hours, gaps at midnight, west and east of the date line. */
const SAMPLE = new Set([
  'Africa/Cairo',
  'America/Havana',
  'America/New_York',
  'America/Santiago',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Lisbon',
  'Pacific/Chatham',
]);

function daysToCheck({ zone, moves }: ZoneClocks): readonly string[] {
  if (isWhole || SAMPLE.has(zone)) return DAYS;
  const near = moves.map(({ at }) => Math.floor((at - Date.parse('2026-01-01')) / 86_400_000));
  const numbers = [...new Set(near.flatMap((day) => [-2, -1, 0, 1, 2].map((step) => day + step)))];
  return numbers.toSorted((a, b) => a - b).flatMap((number) => DAYS[number] ?? []);
}

/** Everything that is wrong with the slots of one time in one zone. */
function faultsOf(clocks: ZoneClocks, time: string): readonly string[] {
  const schedule = inventSchedule({ zone: clocks.zone, time, since: 0 });
  let before = Number.NEGATIVE_INFINITY;
  return daysToCheck(clocks).flatMap((day) => {
    const slot = slotOn(schedule, day);
    const expected = expectedInstant(clocks, Date.parse(`${day}T${time}:00Z`));
    const isSound = slot !== null && slot.period === day && slot.at === expected && slot.at > before;
    before = slot?.at ?? before;
    return isSound ? [] : [`${clocks.zone} ${day} ${time}: ${slot?.at} instead of ${expected}`];
  });
}

test('in every zone whose clocks move, every civil date from 2026 to 2035 has one slot, in order, by the rules', {
  timeout: 600_000,
}, () => {
  const names = isWhole ? zoneNames() : Intl.supportedValuesOf('timeZone');
  const moving = names.map(clocksOf).filter(({ moves }) => moves.some(({ at }) => at >= Date.parse('2026-01-01')));
  const checks = moving.flatMap((clocks) => edgeTimes(clocks).map((time) => ({ clocks, time })));
  const faults = checks.flatMap(({ clocks, time }) => faultsOf(clocks, time));
  const dates = checks.reduce((sum, { clocks }) => sum + daysToCheck(clocks).length, 0);
  const moves = moving.reduce((sum, one) => sum + one.moves.length, 0);
  process.stdout.write(
    `zones: ${JSON.stringify({ names: names.length, moving: moving.length, moves, times: checks.length, dates, faults: faults.length })}\n`,
  );
  expect(moving.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

test.each([...SAMPLE])('%s: one slot after the other is every civil date once', (zone) => {
  const schedule = inventSchedule({ zone, time: '00:30', since: 0 });
  const slots = nextSlots(schedule, Date.parse('2025-12-31T00:00:00Z') - 86_400_000, 1_200);
  const first = DAYS.indexOf('2026-01-02');
  const from = slots.findIndex(({ period }) => period === '2026-01-02');
  expect(slots.slice(from, from + 1_000).map(({ period }) => period)).toEqual(DAYS.slice(first, first + 1_000));
});
