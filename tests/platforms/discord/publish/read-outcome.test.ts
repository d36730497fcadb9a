import { expect, test } from 'vitest';
import { alertOf, suspends } from '../../../../src/delivery/alerts-of.ts';
import type { Run } from '../../../../src/delivery/run.ts';
import { postedOf } from '../../../../src/platforms/discord/publish/read-outcome.ts';

const answer = (status: number, code: number | null, json: unknown = {}) =>
  ({ kind: 'answer', status, code, json }) as const;

test.each([
  [10003, 404, 'channel-gone'],
  [50013, 403, 'no-permission'],
  [40067, 400, 'wants-tag'],
  [50035, 400, 'not-accepted'],
])('code %i of Discord means for good: %i %s', (code, status, reason) => {
  expect(postedOf(answer(status, code))).toMatchObject({ kind: 'refused', reason });
});

test('what is no answer of Discord’s decides nothing', () => {
  expect(postedOf(answer(403, null))).toMatchObject({ kind: 'not-sent', reason: 'outage' });
  expect(postedOf(answer(401, 0))).toMatchObject({ kind: 'not-sent', reason: 'outage' });
  expect(postedOf(answer(502, 0))).toMatchObject({ kind: 'unclear' });
  expect(postedOf(answer(200, null, { id: 7 }))).toMatchObject({ kind: 'unclear' });
  expect(postedOf(answer(200, null, { id: '7' }))).toEqual({ kind: 'posted', message: '7' });
});

test('a forum that has come to require tags suspends its schedule, and an admin is told why', () => {
  const run: Run = {
    id: 'k',
    schedule: 'd1',
    guild: 'g',
    channel: 'c',
    briefing: 'river',
    period: '2031-05-06',
    kind: 'slot',
    at: 0,
    late: false,
    deadline: 1,
    state: 'failed',
    reason: 'wants-tag',
    version: 'v1',
    thread: null,
    fence: 1,
    settledAt: 1,
    parts: [],
  };
  expect(suspends(run)).toBe(true);
  expect(alertOf(run, null)).toMatchObject({ kind: 'suspended', reason: 'wants-tag' });
});
