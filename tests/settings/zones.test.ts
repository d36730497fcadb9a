import { expect, test } from 'vitest';
import { ZONES, zoneNamed } from '../../src/settings/zones.ts';

test.each([
  ['Europe/Lisbon', 'Europe/Lisbon'],
  ['europe/lisbon', 'Europe/Lisbon'],
  [' America/New York ', 'America/New_York'],
  ['utc', 'UTC'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
])('%s is the zone %s', (text, zone) => {
  expect(zoneNamed(text)).toBe(zone);
});

test.each(['', '+02:00', '-05:00', 'Mars/Olympus', 'Lisbon', 'GMT+5', '../etc/passwd', '2026-01-01T00:00Z'])(
  '%s is no zone',
  (text) => {
    expect(zoneNamed(text)).toBeNull();
  },
);

test('every zone that is suggested is one, under the name that is stored', () => {
  expect(ZONES.length).toBeGreaterThan(400);
  for (const zone of ZONES) expect(zoneNamed(zone)).toBe(zone);
});

test('zones are suggested under the names of today', () => {
  expect(ZONES).toContain('UTC');
  expect(ZONES).toContain('Europe/Kyiv');
  expect(ZONES).toContain('Asia/Kolkata');
  expect(ZONES).not.toContain('Asia/Calcutta');
});
