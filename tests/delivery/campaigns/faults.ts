import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, PlannedFault } from '../../../sandbox/faults.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ChannelType, Permission } from '../../../sandbox/wire.ts';
import { addChannel } from '../../../sandbox/world/channels.ts';
import { isSettled } from '../../../src/delivery/run.ts';
import type { Schedule } from '../../../src/model/schedule.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { countCopies } from '../count-copies.ts';
import { describeTwins } from '../describe-twins.ts';
import { type Desk, type DeskTiming, openDesk, scheduleAt } from '../desk.ts';
import { pick, seeded } from './seeded.ts';

const TIMING: DeskTiming = {
  young: 2_000,
  quiet: 4_000,
  prompt: 3_600_000,
  lease: 10_000,
  timeout: 500,
  perSecond: 100_000,
};
/** Shorter than it takes until the history is searched: then nothing but the history helps. */
const NONCE_WINDOW = 4_000;
/** Deliveries that are under way together. */
const BATCH = 250;
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
  /** What is known of each duplicate. */
  readonly twice: readonly string[];
  readonly lost: number;
  /** Deliveries whose history could not be read, and how many of them were held. */
  readonly unreadable: number;
  readonly held: number;
  readonly heldAndTold: number;
  readonly failures: number;
  /** How long nothing at all could happen, in milliseconds: time in here goes a hundred times as fast as in life. */
  readonly longestStallMs: number;
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
  const folder = await mkdtemp(path.join(inMemory(), 'attache-faults-'));
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
  let faultsPlayed = 0;

  /** One more delivery with its faults. */
  const addCase = (): PlannedFault[] => {
    const isBlind = random() < 0.1;
    const form = isBlind ? 'messages:1' : pick(FORMS, random);
    const type = form.startsWith('forum') ? ChannelType.GuildForum : ChannelType.GuildText;
    const id = `s${schedules.length}`;
    const { id: channel } = addChannel(sandbox.world, guild, { name: id, type });
    schedules.push(scheduleAt(minute, { id, guild, channel, briefing: `river:${form}` }));
    if (isBlind) {
      blind.add(id);
      sandbox.faults.world.revoke(channel, Permission.ReadMessageHistory);
    }
    const count = isBlind ? 1 : 1 + Math.floor(random() * 3);
    const names = Array.from({ length: count }, () => (isBlind ? 'answer lost' : pick(FAULTS, random)));
    const route = new RegExp(`^/channels/${channel}/(?:messages|threads)$`);
    return names.map((name) => {
      byFault[name] = (byFault[name] ?? 0) + 1;
      // So often that it is still in doubt when it is too old for the nonce.
      return sandbox.faults.plan({ method: 'POST', route, times: isBlind ? 20 : 1, fault: faultOf(name, random) });
    });
  };
  const delay = monitorEventLoopDelay();
  delay.enable();
  try {
    // Not all at once: what is so slow that its effects come later than any doubt lasts would prove nothing.
    while (schedules.length < cases) {
      const size = Math.min(BATCH, cases - schedules.length);
      const planned = Array.from({ length: size }, addCase).flat();
      // oxlint-disable eslint/no-await-in-loop -- batch after batch
      await desk.courier.beat();
      await whenSettled(desk);
      // Effects may come later than answers.
      await pause(3_000);
      // oxlint-enable eslint/no-await-in-loop
      faultsPlayed += planned.reduce((sum, { played }) => sum + played(), 0);
      sandbox.faults.clear();
    }
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
      faultsPlayed,
      byFault,
      parts,
      duplicates: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
      twice: await describeTwins(sandbox, desk.ledger),
      lost: parts - copies.size,
      unreadable: blind.size,
      held,
      heldAndTold: desk.told.filter(({ kind }) => kind === 'held').length,
      failures: desk.failures.length,
      longestStallMs: Math.round(delay.max / 1e6),
    };
  } finally {
    await desk.close();
    await database.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A folder that is no disk, where the system has one: the pretended Discord lives in this process, and a disk that is
 * busy would keep it from doing what it is asked until no doubt lasts so long.
 */
function inMemory(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}

/** Waits until no run is open, or ten minutes. */
async function whenSettled({ ledger }: Desk): Promise<void> {
  const end = performance.now() + 600_000;
  for (;;) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- waits for the courier
    const counts = await ledger.counts(Date.now());
    const open = [...counts].filter(([state, count]) => count > 0 && !isSettled(state));
    if (open.length === 0 || performance.now() > end) return;
    // oxlint-disable-next-line eslint/no-await-in-loop
    await pause(250);
  }
}
