import { expect, test } from 'vitest';
import { meetTwin } from '../../src/delivery/meet-twin.ts';
import type { FindOutcome, Publisher } from '../../src/delivery/publisher.ts';
import type { Delivery, Run } from '../../src/delivery/run.ts';

const QUIET = 100;

const unused = (): never => {
  throw new Error('Not asked for');
};

/** What becomes of a request that left at 1,000 although its claim was over, when another posted `m2`. */
async function meet(message: string | null, state: Delivery['state'], found: FindOutcome, refusals = 0) {
  const part: Delivery = {
    part: 0,
    kind: 'message',
    payload: '{}',
    marker: 'es|k|1',
    nonce: 'k-0',
    state,
    attempts: 2,
    firstSent: 500,
    lastSent: 900,
    message: state === 'posted' ? 'm2' : null,
  };
  const settledAt = state === 'posted' || state === 'held' ? 950 : null;
  const run: Run = {
    id: 'k',
    schedule: 'dams',
    guild: 'g',
    channel: 'c',
    briefing: 'river',
    period: '2031-05-06',
    kind: 'slot',
    at: 0,
    late: false,
    deadline: 9_000,
    state,
    reason: null,
    version: 'v1',
    thread: null,
    fence: 2,
    settledAt,
    parts: [part],
  };
  let now = 1_000;
  const asked: unknown[] = [];
  const retracted: string[] = [];
  const publisher: Publisher = {
    now: () => now,
    pause: unused,
    isAway: unused,
    turn: unused,
    send: unused,
    openThread: unused,
    find: async (_, __, since, except) => {
      asked.push([now, since, except]);
      return found;
    },
    retract: async (_, __, id) => {
      retracted.push(id);
      return retracted.length > refusals;
    },
  };
  const post = { run, part: 0, message, since: 800, until: 1_000 };
  const result = await meetTwin(
    { ledger: { read: async () => run }, publisher },
    post,
    QUIET,
    async () => {
      now += 60;
    },
    () => now > 5_000,
  );
  return { result, asked, retracted };
}

test('a second copy is taken back, and the one that the ledger knows stays', async () => {
  expect(await meet('m1', 'posted', { kind: 'absent' })).toEqual({ result: true, asked: [], retracted: ['m1'] });
  expect(await meet('m2', 'posted', { kind: 'absent' })).toEqual({ result: null, asked: [], retracted: [] });
});

test('of a request without an answer the history is asked once it must have arrived, for another than is known', async () => {
  const twin = await meet(null, 'posted', { kind: 'found', message: 'm1' });
  expect(twin).toEqual({ result: true, asked: [[1_120, 800, 'm2']], retracted: ['m1'] });
  const none = await meet(null, 'posted', { kind: 'absent' });
  expect(none).toMatchObject({ result: null, retracted: [] });
});

test('what is held stays: an admin was told to look', async () => {
  expect(await meet('m1', 'held', { kind: 'absent' })).toEqual({ result: null, asked: [], retracted: [] });
  expect(await meet(null, 'held', { kind: 'absent' })).toEqual({ result: null, asked: [], retracted: [] });
});

test('waits as long as another is at it, and gives up when it is stopped', async () => {
  expect(await meet('m1', 'ambiguous', { kind: 'absent' })).toMatchObject({ result: null, retracted: [] });
});

test('taking back is tried again, but not for ever', async () => {
  const twice = await meet('m1', 'posted', { kind: 'absent' }, 1);
  expect(twice).toMatchObject({ result: true, retracted: ['m1', 'm1'] });
  const never = await meet('m1', 'posted', { kind: 'absent' }, 99);
  expect(never).toMatchObject({ result: false, retracted: ['m1', 'm1', 'm1', 'm1', 'm1'] });
});
