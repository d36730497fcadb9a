import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/start-sandbox.ts';
import { Permission } from '../../sandbox/wire.ts';
import type { EditionSource } from '../../src/delivery/edition-source.ts';
import type { Schedule } from '../../src/model/schedule.ts';
import { scratchDatabase } from '../settings/scratch.ts';
import { countCopies } from './count-copies.ts';
import { type Desk, type DeskOptions, type DeskTiming, openDesk, partsOf, QUICK, scheduleAt } from './desk.ts';
import { freezeEdition } from '../../src/platforms/discord/publish/freeze-edition.ts';

const WITHIN = { timeout: 20_000, interval: 25 };
/** Requests that a busy machine is slow with are not taken for lost: where answers are lost, their connection breaks. */
const PATIENT: DeskTiming = { ...QUICK, timeout: 10_000, lease: 30_000 };

interface Scene extends Desk {
  readonly sandbox: Sandbox;
  readonly schedule: Schedule;
}

/** A desk with one schedule for #briefings that has just come due. */
async function scene(
  more: Partial<Schedule> & { readonly in?: string } = {},
  options: Partial<DeskOptions> & { readonly sandbox?: SandboxOptions } = {},
): Promise<Scene> {
  const sandbox = await startSandbox({ rateLimits: 'off', ...options.sandbox });
  onTestFinished(() => sandbox.close());
  const channel = sandbox.driver.channel(more.in ?? 'briefings');
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const schedule = scheduleAt(now, { id: 'dams', guild: channel.guildId ?? '', channel: channel.id, ...more });
  const { queries } = await scratchDatabase();
  const { api, token } = sandbox;
  const desk = openDesk({ queries, api, token, schedules: () => [schedule], timing: PATIENT, ...options });
  onTestFinished(() => desk.close());
  return { ...desk, sandbox, schedule };
}

async function settled(desk: Desk): Promise<void> {
  await desk.courier.beat();
  await vi.waitFor(async () => {
    const [run] = await desk.ledger.lastRuns('dams', 1);
    expect(['posted', 'held', 'failed', 'skipped']).toContain(run?.state);
  }, WITHIN);
  await desk.courier.beat();
  expect(desk.failures).toEqual([]);
}

/** Posts the edition, forgets it, and works on it again long after the nonce is forgotten. */
async function restored(more: Parameters<typeof scene>[0], between: (first: Scene) => void = () => {}) {
  const first = await scene(more, { sandbox: { nonceWindowMs: 0 } });
  await settled(first);
  await first.courier.stop();
  between(first);
  const { sandbox, schedule } = first;
  const { queries } = await scratchDatabase();
  const timing = { ...PATIENT, prompt: -1 };
  const desk = openDesk({ queries, api: sandbox.api, token: sandbox.token, schedules: () => [schedule], timing });
  onTestFinished(() => desk.close());
  await settled(desk);
  const [run] = await desk.ledger.lastRuns('dams', 1);
  return { ...desk, run, sandbox };
}

const copies = (sandbox: Sandbox): readonly number[] => [...countCopies(sandbox).values()];

describe('an edition', () => {
  test('is posted once, however often the alarm rings', async () => {
    const desk = await scene();
    await desk.courier.beat();
    await settled(desk);
    await desk.courier.beat();
    expect(copies(desk.sandbox)).toEqual([1]);
    const [run] = await desk.ledger.lastRuns('dams', 1);
    expect(run).toMatchObject({ state: 'posted', late: false, version: 'v1' });
    expect(desk.told).toEqual([]);
  });

  test('is posted in its parts, in order', async () => {
    const desk = await scene({ briefing: 'river:messages:3' });
    await settled(desk);
    const { id } = desk.sandbox.driver.channel('briefings');
    const shown = [...(desk.sandbox.world.messages.get(id)?.values() ?? [])].map(
      ({ components }) => components[0]?.['content'],
    );
    expect(shown).toEqual([1, 2, 3].map((part) => `The gates of the dam, part ${part}`));
  });

  test.each(['thread', 'forum'] as const)('is posted as a %s, what follows in the thread', async (form) => {
    const desk = await scene({
      briefing: `river:${form}:3`,
      in: form === 'forum' ? 'reading-room' : 'briefings',
      form,
    });
    await settled(desk);
    expect(copies(desk.sandbox)).toEqual([1, 1, 1]);
    const threads = [...desk.sandbox.world.channels.values()].filter(({ thread }) => thread !== null);
    expect(threads.map(({ name }) => name)).toEqual(['The river']);
    expect(desk.sandbox.world.messages.get(threads[0]?.id ?? '')?.size).toBe(form === 'forum' ? 3 : 2);
  });
});

describe('when the answer is lost', () => {
  test('a young part is sent again with the same nonce, and stands once', async () => {
    const desk = await scene({}, { timing: { ...PATIENT, young: 20_000 } });
    desk.sandbox.faults.plan({ method: 'POST', route: '/channels/:id/messages', fault: { kind: 'lose-answer' } });
    await settled(desk);
    expect(copies(desk.sandbox)).toEqual([1]);
    const sends = desk.sandbox.journal.entries({ method: 'POST', route: '/channels/:id/messages' });
    expect(sends).toHaveLength(2);
    expect(new Set(sends.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('an older part is looked for in the history, and found', async () => {
    const desk = await scene({}, { timing: PATIENT, sandbox: { nonceWindowMs: 0 } });
    desk.sandbox.faults.plan({ method: 'POST', route: '/channels/:id/messages', fault: { kind: 'lose-answer' } });
    await settled(desk);
    expect(copies(desk.sandbox)).toEqual([1]);
    expect(desk.sandbox.journal.entries({ method: 'POST', route: '/channels/:id/messages' })).toHaveLength(1);
  });

  test('an older part that is not in the history is sent again', async () => {
    const desk = await scene({}, { timing: PATIENT, sandbox: { nonceWindowMs: 0 } });
    desk.sandbox.faults.plan({ method: 'POST', route: '/channels/:id/messages', fault: { kind: 'reset' } });
    await settled(desk);
    expect(copies(desk.sandbox)).toEqual([1]);
    expect(desk.sandbox.journal.entries({ method: 'POST', route: '/channels/:id/messages' })).toHaveLength(2);
  });

  test('a part is held when the history may not be read, and an admin is told', async () => {
    const desk = await scene({}, { timing: PATIENT });
    desk.sandbox.faults.world.revoke(desk.schedule.channel, Permission.ReadMessageHistory);
    desk.sandbox.faults.plan({ method: 'POST', route: '/channels/:id/messages', fault: { kind: 'lose-answer' } });
    await settled(desk);
    expect(copies(desk.sandbox)).toEqual([1]);
    const [run] = await desk.ledger.lastRuns('dams', 1);
    expect(run).toMatchObject({ state: 'held', reason: 'history-unreadable' });
    expect(desk.told).toMatchObject([{ kind: 'held', subscriber: '1' }]);
  });

  test('a forum post is looked for among the threads, and never sent blindly', async () => {
    const desk = await scene({ briefing: 'river:forum:2', in: 'reading-room', form: 'forum' });
    desk.sandbox.faults.plan({ method: 'POST', route: '/channels/:id/threads', fault: { kind: 'lose-answer' } });
    await settled(desk);
    expect(copies(desk.sandbox)).toEqual([1, 1]);
  });

  test('opening a thread is repeated, and that it is open already is as good', async () => {
    const desk = await scene({ briefing: 'river:thread:2', form: 'thread' });
    desk.sandbox.faults.plan({ route: '/channels/:id/messages/:id/threads', fault: { kind: 'lose-answer' } });
    await settled(desk);
    expect(copies(desk.sandbox)).toEqual([1, 1]);
  });
});

describe('a database that was restored from before an edition was posted', () => {
  test.each([
    ['messages', 'briefings', [1, 1]],
    ['thread', 'briefings', [1, 1]],
    ['forum', 'reading-room', [1, 1]],
  ] as const)('finds the edition in the channel and does not post it again: %s', async (form, place, wanted) => {
    const { run, sandbox, told, ledger } = await restored({ briefing: `river:${form}:2`, form, in: place });
    expect(copies(sandbox)).toEqual(wanted);
    expect(run).toMatchObject({
      state: 'skipped',
      reason: 'posted-before',
      parts: [{ message: expect.any(String) }, {}],
    });
    expect(told).toEqual([]);
    // What the channel knows is not taken for the version that was composed now.
    expect(await ledger.versionsInUse()).toEqual([]);
  });

  test('goes on with an edition of which the first part is known: a further one that stands there is not posted again', async () => {
    const first = await scene({ briefing: 'river:messages:3' }, { sandbox: { nonceWindowMs: 0 } });
    await settled(first);
    await first.courier.stop();
    const { sandbox, schedule } = first;
    const [done] = await first.ledger.lastRuns('dams', 1);
    if (done === undefined || done.kind === 'skip') throw new Error('Nothing was posted');
    sandbox.world.messages.get(schedule.channel)?.delete(done.parts[2]?.message ?? '');
    const { queries } = await scratchDatabase();
    const timing = { ...PATIENT, prompt: -1 };
    const desk = openDesk({ queries, api: sandbox.api, token: sandbox.token, schedules: () => [schedule], timing });
    onTestFinished(() => desk.close());
    const { schedule: id, guild, channel, briefing, period, kind, at, late, deadline } = done;
    await desk.ledger.plan([{ schedule: id, guild, channel, briefing, period, kind, at, late, deadline }], [], at);
    const [claim] = await desk.ledger.claim(Date.now(), new Set(), 1);
    if (claim === undefined) throw new Error('Nothing can be claimed');
    const parts = freezeEdition(partsOf(done.id, 'messages', 3), done.id);
    const head = { kind: 'part', part: 0, reason: null, firstSent: 1, lastSent: 1, rest: 0 } as const;
    const sending = { ...head, state: 'sending', message: null } as const;
    const posted = { ...head, state: 'posted', message: done.parts[0]?.message ?? '' } as const;
    const steps = [{ kind: 'freeze', version: 'v1', parts }, sending, posted] as const;
    await desk.ledger.advance(claim, [...steps, { kind: 'rest', ms: 1, reason: 'outage' }], Date.now());
    await settled(desk);
    expect((await desk.ledger.lastRuns('dams', 1))[0]).toMatchObject({ state: 'posted' });
    expect(copies(sandbox)).toEqual([1, 1, 1]);
  });

  test('posts what is not there', async () => {
    const { run, sandbox } = await restored({}, ({ sandbox: { world }, schedule: { channel } }) => {
      world.messages.get(channel)?.clear();
    });
    expect(run).toMatchObject({ state: 'posted' });
    expect(copies(sandbox)).toEqual([1]);
  });

  test('posts where the history may not be read: nothing says that it was posted', async () => {
    const { run } = await restored({}, ({ sandbox, schedule: { channel } }) => {
      sandbox.faults.world.revoke(channel, Permission.ReadMessageHistory);
    });
    expect(run).toMatchObject({ state: 'posted' });
  });
});

describe('when it cannot be posted', () => {
  test('without the right to write, the schedule is suspended and an admin told once', async () => {
    const desk = await scene();
    desk.sandbox.faults.world.revoke(desk.schedule.channel, Permission.SendMessages);
    await settled(desk);
    await desk.courier.beat();
    expect([...desk.suspended]).toEqual([['dams', 'no-permission']]);
    expect(desk.told).toMatchObject([{ kind: 'suspended', reason: 'no-permission' }]);
    expect(copies(desk.sandbox)).toEqual([]);
  });

  test('one that cannot be read is told once, and keeps no other from being posted', async () => {
    const broken: Schedule = {
      ...scheduleAt(0, { id: 'd9', guild: '1', channel: '2' }),
      state: { kind: 'unreadable' },
    };
    const readable: Schedule[] = [];
    const desk = await scene({}, { schedules: () => [broken, ...readable] });
    readable.push(desk.schedule);
    await settled(desk);
    await desk.courier.beat();
    expect(copies(desk.sandbox)).toEqual([1]);
    expect(desk.told).toMatchObject([{ kind: 'suspended', reason: 'unreadable', schedule: 'd9', subscriber: '1' }]);
    expect(await desk.ledger.lastRuns('d9', 9)).toEqual([]);
  });

  test('a channel that is gone suspends it, but not while its server is away', async () => {
    let isAway = true;
    const desk = await scene({}, { isAway: () => isAway });
    desk.sandbox.driver.admin(desk.schedule.guild).deleteChannel('briefings');
    await desk.courier.beat();
    await vi.waitFor(() => expect(desk.seen).toMatchObject([{ state: 'ready', reason: 'server-away' }]), WITHIN);
    expect(desk.suspended.size).toBe(0);
    isAway = false;
  });

  test('one request too many is sent again when Discord says so, and not before', async () => {
    const desk = await scene();
    const retryAfterMs = 1_200;
    desk.sandbox.faults.plan({
      method: 'POST',
      route: '/channels/:id/messages',
      fault: { kind: 'rate-limit', retryAfterMs },
    });
    await settled(desk);
    const sends = desk.sandbox.journal.entries({ method: 'POST', route: '/channels/:id/messages' });
    expect(sends.map(({ status }) => status)).toEqual([429, 200]);
    expect((sends[1]?.at ?? 0) - (sends[0]?.at ?? 0)).toBeGreaterThanOrEqual(retryAfterMs);
  });

  test('a body that Discord does not accept fails, and the schedule goes on', async () => {
    const source: Partial<EditionSource> = {
      compose: async ({ id }) => {
        const wrong = partsOf(id, 'messages', 1).map((part) => ({ ...part, body: { ...part.body, flags: 0 } }));
        return { kind: 'edition', version: 'v1', parts: freezeEdition(wrong, id) };
      },
    };
    const desk = await scene({}, { source });
    await settled(desk);
    expect((await desk.ledger.lastRuns('dams', 1))[0]).toMatchObject({ state: 'failed', reason: 'not-accepted' });
    expect(desk.told).toMatchObject([{ kind: 'failed' }]);
    expect(desk.suspended.size).toBe(0);
  });

  test('nothing is posted of a briefing that has become private, not even what was frozen before', async () => {
    let asked = 0;
    const mayTell = async (): Promise<boolean> => (asked += 1) <= 1;
    const desk = await scene({}, { source: { mayTell } });
    await settled(desk);
    expect((await desk.ledger.lastRuns('dams', 1))[0]).toMatchObject({ state: 'skipped', reason: 'private' });
    expect(copies(desk.sandbox)).toEqual([]);
  });

  test('a briefing that cannot be told is waited for, and an admin told', async () => {
    const desk = await scene({}, { source: { compose: async () => ({ kind: 'unready' }) } });
    await desk.courier.beat();
    await vi.waitFor(() => expect(desk.seen).toMatchObject([{ state: 'planned', reason: 'briefing-broken' }]), WITHIN);
    await desk.courier.beat();
    expect(desk.told).toMatchObject([{ kind: 'waiting' }]);
  });
});
