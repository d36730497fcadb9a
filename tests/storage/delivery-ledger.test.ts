import { describe, expect, test } from 'vitest';
import type { Claim, DeliveryLedger } from '../../src/delivery/delivery-ledger.ts';
import { aboutToSend, afterSend } from '../../src/delivery/after-send.ts';
import type { Alert } from '../../src/delivery/alert.ts';
import type { RunChange } from '../../src/delivery/apply-change.ts';
import { openDeliveryLedger } from '../../src/storage/open-delivery-ledger.ts';
import { frozen, MINUTE, MORNING, newRun } from '../delivery/invented.ts';
import { scratchDatabase } from '../settings/scratch.ts';

const LEASE = 60_000;

async function scratchLedger(perSecond = 49): Promise<DeliveryLedger> {
  return openDeliveryLedger((await scratchDatabase()).queries, { lease: LEASE, perSecond });
}

async function taken(ledger: DeliveryLedger, now = MORNING): Promise<Claim> {
  const [claim] = await ledger.claim(now, new Set(), 1);
  if (claim === undefined) throw new Error('There is nothing to claim');
  return claim;
}

async function step(ledger: DeliveryLedger, claim: Claim, change: RunChange, now = MORNING): Promise<Claim> {
  const result = await ledger.advance(claim, [change], now);
  if (result.kind !== 'advanced') throw new Error(`The step was ${result.kind}`);
  return result.claim;
}

async function frozenRun(ledger: DeliveryLedger, more: Parameters<typeof newRun>[0] = {}): Promise<Claim> {
  await ledger.plan([newRun(more)], [], MORNING);
  return step(ledger, await taken(ledger), { kind: 'freeze', version: 'v1', parts: [frozen('m0')] });
}

async function sent(ledger: DeliveryLedger, claim: Claim, message: string, platform = MORNING): Promise<Claim> {
  const [before] = claim.run.parts;
  if (before === undefined) throw new Error('Nothing is frozen');
  const sending = aboutToSend(before, platform);
  return step(ledger, await step(ledger, claim, sending), afterSend(before, sending, { kind: 'posted', message }));
}

describe('planning', () => {
  test('writes a slot down once, however often and by whomever it is planned', async () => {
    const ledger = await scratchLedger();
    expect(await ledger.plan([newRun()], [], MORNING)).toHaveLength(1);
    expect(await ledger.plan([newRun(), newRun({ late: true })], [], MORNING)).toHaveLength(0);
    expect(await ledger.plan([newRun({ channel: 'c2' })], [], MORNING)).toHaveLength(1);
  });

  test('is settled through the newest period that is written down, but not by a clock that ran ahead', async () => {
    const ledger = await scratchLedger();
    const skip = {
      schedule: 'dams',
      first: '2031-05-07',
      last: '2032-06-09',
      count: 400,
      reason: 'overtaken',
    } as const;
    await ledger.plan([newRun()], [], MORNING);
    await ledger.plan([newRun({ period: '2032-06-10' })], [skip], MORNING + 400 * 86_400_000);
    const on = async (today: string, now: number) =>
      (await ledger.settledThrough(new Map([['dams', today]]), now)).get('dams');
    expect(await on('2031-05-08', MORNING + 2 * 86_400_000)).toBe('2031-05-06');
    expect(await on('2032-06-10', MORNING + 400 * 86_400_000)).toBe('2032-06-10');
    expect(await on('2031-05-05', MORNING)).toBeUndefined();
  });
});

describe('a claim', () => {
  test('is one holder’s until its lease ends, and the next holder has a higher fence', async () => {
    const ledger = await scratchLedger();
    await ledger.plan([newRun()], [], MORNING);
    const first = await taken(ledger);
    expect(await ledger.claim(MORNING + LEASE - 1, new Set(), 9)).toEqual([]);
    const second = await taken(ledger, MORNING + LEASE + 1);
    expect(second.run.fence).toBe(first.run.fence + 1);
    const late = await ledger.advance(
      first,
      [{ kind: 'freeze', version: 'v1', parts: [frozen('m0')] }],
      MORNING + LEASE + 2,
    );
    expect(late.kind).toBe('overtaken');
    expect((await ledger.read(first.run.id))?.parts).toEqual([]);
  });

  test('makes what its last holder was sending a doubt', async () => {
    const ledger = await scratchLedger();
    const claim = await frozenRun(ledger);
    const [part] = claim.run.parts;
    if (part === undefined) throw new Error('Nothing is frozen');
    await step(ledger, claim, aboutToSend(part, MORNING));
    const next = await taken(ledger, MORNING + LEASE + 1);
    expect(next.run.state).toBe('ambiguous');
    expect(next.run.parts[0]).toMatchObject({ state: 'ambiguous', attempts: 1, firstSent: MORNING });
  });

  test('is not given before the slot has come, nor while another run has the channel', async () => {
    const ledger = await scratchLedger();
    await ledger.plan([newRun(), newRun({ schedule: 'cup' }), newRun({ schedule: 'cup', channel: 'c2' })], [], MORNING);
    expect(await ledger.claim(MORNING - 1, new Set(), 9)).toEqual([]);
    const claims = [await taken(ledger), await taken(ledger)];
    expect(claims.map(({ run }) => run.channel).toSorted()).toEqual(['c1', 'c2']);
    expect(await ledger.claim(MORNING, new Set(), 9)).toEqual([]);
  });

  test('counts for nothing when the clock has jumped back behind it', async () => {
    const ledger = await scratchLedger();
    await frozenRun(ledger);
    expect(await ledger.claim(MORNING - 86_400_000, new Set(), 9)).toHaveLength(1);
  });

  test('is given up while the run rests, and a rest ends early only when the clock jumps back', async () => {
    const ledger = await scratchLedger();
    await step(ledger, await frozenRun(ledger), { kind: 'rest', ms: 10 * MINUTE, reason: 'server-away' });
    expect(await ledger.claim(MORNING + 9 * MINUTE, new Set(), 9)).toEqual([]);
    expect(await ledger.nextDue(MORNING + MINUTE)).toBe(MORNING + MINUTE + LEASE);
    expect(await ledger.claim(MORNING + 10 * MINUTE, new Set(), 9)).toHaveLength(1);
  });
});

describe('the book', () => {
  test('keeps all processes together within the limit of a second', async () => {
    const ledger = await scratchLedger(1);
    const first = await frozenRun(ledger);
    const second = await frozenRun(ledger, { channel: 'c2' });
    const [one, two] = [first.run.parts[0], second.run.parts[0]];
    if (one === undefined || two === undefined) throw new Error('Nothing is frozen');
    await step(ledger, first, aboutToSend(one, MORNING));
    expect((await ledger.advance(second, [aboutToSend(two, MORNING)], MORNING + 999)).kind).toBe('crowded');
    expect((await ledger.advance(second, [aboutToSend(two, MORNING)], MORNING + 1000)).kind).toBe('advanced');
  });

  test('tells the last edition that certainly reached a channel, by the platform’s clock', async () => {
    const ledger = await scratchLedger();
    expect(await ledger.lastDelivered('c1', 'river')).toBeNull();
    await sent(ledger, await frozenRun(ledger), '901');
    const ahead = await frozenRun(ledger, { period: '2031-05-07' });
    await step(ledger, ahead, { kind: 'settle', state: 'skipped', reason: 'too-late' });
    expect(await ledger.lastDelivered('c1', 'river')).toEqual({ version: 'v1', at: MORNING });
    expect(await ledger.lastDelivered('c1', 'cup')).toBeNull();
    expect(await ledger.versionsInUse()).toEqual([{ briefing: 'river', version: 'v1' }]);
  });

  test('tells the last runs of a schedule, what was skipped among them', async () => {
    const ledger = await scratchLedger();
    const skip = { schedule: 'dams', first: '2031-05-01', last: '2031-05-05', count: 5, reason: 'overtaken' } as const;
    await ledger.plan([newRun({ late: true })], [skip], MORNING);
    const [newest, older, ...rest] = await ledger.lastRuns('dams', 5);
    expect(newest).toMatchObject({ kind: 'slot', state: 'planned', late: true });
    expect(older).toMatchObject({ kind: 'skip', count: 5, state: 'skipped' });
    expect(rest).toEqual([]);
    expect((await ledger.counts(MORNING)).get('planned')).toBe(1);
  });

  test('refuses a step that no run may take', async () => {
    const ledger = await scratchLedger();
    await ledger.plan([newRun()], [], MORNING);
    const claim = await taken(ledger);
    const posted = {
      kind: 'part',
      part: 0,
      state: 'posted',
      reason: null,
      firstSent: 1,
      lastSent: 1,
      message: '9',
      rest: 0,
    } as const;
    await expect(ledger.advance(claim, [posted], MORNING)).rejects.toThrow(/has no part 0/);
    const frozenClaim = await step(ledger, claim, { kind: 'freeze', version: 'v1', parts: [frozen('m0')] });
    await expect(ledger.advance(frozenClaim, [posted], MORNING)).rejects.toThrow(/is ready and cannot become posted/);
  });

  test('has admins told of each cause once, and by one process at a time', async () => {
    const ledger = await scratchLedger();
    const alert: Alert = {
      cause: 'held/dams/2031-05-06',
      kind: 'held',
      reason: 'history-unreadable',
      guild: 'g1',
      channel: 'c1',
      schedule: 'dams',
      period: '2031-05-06',
      subscriber: 'ann',
    };
    await ledger.raise([alert], MORNING);
    await ledger.raise([alert], MORNING + 1);
    expect(await ledger.takeAlerts(MORNING)).toEqual([alert]);
    expect(await ledger.takeAlerts(MORNING)).toEqual([]);
    expect(await ledger.takeAlerts(MORNING + 61_000)).toEqual([alert]);
    await ledger.told([alert], MORNING + 61_000);
    await ledger.raise([alert], MORNING + 62_000);
    expect(await ledger.takeAlerts(MORNING + 200_000)).toEqual([]);
  });
});
