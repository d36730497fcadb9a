import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../../../sandbox/faults.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ChannelType, Permission } from '../../../sandbox/wire.ts';
import { addChannel } from '../../../sandbox/world/channels.ts';
import type { Schedule } from '../../../src/model/schedule.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { countCopies } from '../count-copies.ts';
import { type DeskTiming, openDesk, scheduleAt } from '../desk.ts';
import { pick, seeded } from './seeded.ts';

const TIMING: DeskTiming = { young: 2_000, quiet: 4_000, lease: 10_000, timeout: 500, perSecond: 100_000 };
/** Shorter than it takes until the history is searched: then nothing but the history helps. */
const NONCE_WINDOW = 4_000;
const FORMS = ['messages:1', 'messages:2', 'thread:2', 'forum:2'] as const;

/** What may happen to a request; each with whether its effect took place. */
const FAULTS: readonly [string, ...string[]] = [
  'answer lost',
  'reset',
  'error before',
  'error after',
  'stall',
  'late effect',
  'late answer',
  'rate limit',
];

export interface FaultFigures {
  readonly cases: number;
  readonly faultsPlayed: number;
  readonly byFault: Readonly<Record<string, number>>;
  readonly parts: number;
  readonly duplicates: number;
  readonly lost: number;
  /** Deliveries whose history could not be read, and how many of them were held. */
  readonly unreadable: number;
  readonly held: number;
  readonly heldAndTold: number;
  readonly failures: number;
}

function faultOf(name: string, random: () => number): Fault {
  switch (name) {
    case 'reset':
      return { kind: 'reset' };
    case 'error before':
      return { kind: 'error', status: pick([500, 502, 503, 504] as const, random) };
    case 'error after':
      return { kind: 'error', status: pick([500, 502, 503, 504] as const, random), after: true };
    case 'stall':
      return { kind: 'stall' };
    case 'late effect':
      // Up to two seconds after we have given up on it.
      return { kind: 'delay', ms: Math.round(TIMING.timeout + random() * 2_000) };
    case 'late answer':
      return { kind: 'late-answer', ms: Math.round(TIMING.timeout * (0.5 + random())) };
    case 'rate limit':
      return { kind: 'rate-limit', retryAfterMs: Math.round(random() * 1_500) };
    default:
      return { kind: 'lose-answer' };
  }
}

/** Many deliveries, each with one to three faults in a row; one in ten in a channel whose history may not be read. */
export async function faultCampaign({
  cases,
  seed,
}: {
  readonly cases: number;
  readonly seed: number;
}): Promise<FaultFigures> {
  const random = seeded(seed);
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-faults-'));
  const sandbox = await startSandbox({ rateLimits: 'off', nonceWindowMs: NONCE_WINDOW, journalLimit: 1_000 });
  const database = await openDatabase(path.join(folder, 'attache.db'));
  const schedules: Schedule[] = [];
  const desk = openDesk({
    queries: database.queries,
    api: sandbox.api,
    token: sandbox.token,
    timing: TIMING,
    schedules: () => schedules,
    atOnce: 48,
    // Every second request fails here, which no real outage does: its brake has a campaign of its own.
    rules: {
      outage: { after: Number.POSITIVE_INFINITY, firstProbe: 0, longestProbe: 0 },
      invalid: { most: Number.POSITIVE_INFINITY, window: 1 },
    },
  });
  const guild = sandbox.driver.channel('briefings').guildId ?? '';
  const minute = Math.floor(Date.now() / 60_000) * 60_000;
  const blind = new Set<string>();
  const byFault: Record<string, number> = {};
  const planned: { readonly played: () => number }[] = [];
  for (let number = 1; number <= cases; number += 1) {
    const isBlind = random() < 0.1;
    const form = isBlind ? 'messages:1' : pick(FORMS, random);
    const type = form.startsWith('forum') ? ChannelType.GuildForum : ChannelType.GuildText;
    const { id: channel } = addChannel(sandbox.world, guild, { name: `c${number}`, type });
    const schedule = scheduleAt(minute, { id: `s${number}`, guild, channel, briefing: `river:${form}` });
    schedules.push(schedule);
    if (isBlind) {
      blind.add(schedule.id);
      sandbox.faults.world.revoke(channel, Permission.ReadMessageHistory);
    }
    const names = isBlind
      ? ['answer lost']
      : Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(FAULTS, random));
    for (const name of names) {
      byFault[name] = (byFault[name] ?? 0) + 1;
      const route = new RegExp(`^/channels/${channel}/(?:messages|threads)$`);
      // So often that it is still in doubt when it is too old for the nonce.
      const times = isBlind ? 20 : 1;
      planned.push(sandbox.faults.plan({ method: 'POST', route, times, fault: faultOf(name, random) }));
    }
  }
  try {
    await desk.courier.beat();
    const end = performance.now() + 600_000;
    for (;;) {
      // oxlint-disable eslint/no-await-in-loop -- waits for the courier
      const counts = await desk.ledger.counts(Date.now());
      const open = [...counts].filter(([state]) => !['posted', 'held', 'failed', 'skipped'].includes(state));
      if (open.every(([, count]) => count === 0) || performance.now() > end) break;
      await pause(250);
      // oxlint-enable eslint/no-await-in-loop
    }
    // Effects may come later than answers.
    await pause(3_000);
    await desk.courier.beat();
    const copies = countCopies(sandbox);
    const parts = schedules.reduce((sum, { briefing }) => sum + Number(briefing.split(':')[2]), 0);
    let held = 0;
    for (const id of blind) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
      const [run] = await desk.ledger.lastRuns(id, 1);
      if (run?.state === 'held') held += 1;
    }
    return {
      cases,
      faultsPlayed: planned.reduce((sum, { played }) => sum + played(), 0),
      byFault,
      parts,
      duplicates: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
      lost: parts - copies.size,
      unreadable: blind.size,
      held,
      heldAndTold: desk.told.filter(({ kind }) => kind === 'held').length,
      failures: desk.failures.length,
    };
  } finally {
    await desk.close();
    await database.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}
