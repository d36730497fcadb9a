import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../../../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ChannelType } from '../../../sandbox/wire.ts';
import { addChannel } from '../../../sandbox/world/channels.ts';
import type { Schedule } from '../../../src/model/schedule.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import type { Orders } from '../children/deliver.ts';
import { countCopies } from '../count-copies.ts';
import { type DeskTiming, openDesk, scheduleAt } from '../desk.ts';
import { pick, seeded } from './seeded.ts';

const TIMING: DeskTiming = {
  young: 700,
  quiet: 700,
  prompt: 3_600_000,
  lease: 2_500,
  timeout: 800,
  perSecond: 100_000,
};
/** Longer than a part is young, with what clocks are apart. */
const NONCE_WINDOW = 4_000;
/** Children that are warm or at work at the same time. */
const AT_ONCE = 2;
/** Points of the shortest delivery. */
const LEAST_POINTS = 45;
const CHILD = path.join(import.meta.dirname, '..', 'children', 'deliver.ts');

const FORMS = ['messages:1', 'messages:3', 'thread:3', 'forum:2'] as const;
const FAULTS: readonly [Fault | null, ...(Fault | null)[]] = [
  null,
  { kind: 'lose-answer' },
  { kind: 'reset' },
  { kind: 'error', status: 502, after: true },
  { kind: 'error', status: 503 },
];

export interface KillFigures {
  readonly kills: number;
  /** Different places at which a process died. */
  readonly points: number;
  readonly deliveries: number;
  readonly parts: number;
  readonly duplicates: number;
  readonly lost: number;
  /** What is known of those that were lost. */
  readonly unposted: readonly string[];
  readonly finishedUnharmed: number;
  readonly byPoint: Readonly<Record<string, number>>;
}

/** Kills processes at every point of a delivery, over and over, while another process takes up what they leave behind. */
export async function killCampaign({
  kills,
  seed,
}: {
  readonly kills: number;
  readonly seed: number;
}): Promise<KillFigures> {
  const random = seeded(seed);
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-kills-'));
  const file = path.join(folder, 'attache.db');
  const sandbox = await startSandbox({ rateLimits: 'off', nonceWindowMs: NONCE_WINDOW, journalLimit: 100 });
  const database = await openDatabase(file);
  const schedules = new Map<string, Schedule>();
  // Lives on, as a second process of the bot would.
  const rescuer = openDesk({
    queries: database.queries,
    api: sandbox.api,
    token: sandbox.token,
    timing: TIMING,
    schedules: () => [...schedules.values()],
  });
  const { guildId } = sandbox.driver.channel('briefings');
  const byPoint: Record<string, number> = {};
  let [killed, unharmed, number] = [0, 0, 0];
  /** The points of a whole delivery of each form, from those that were not killed. */
  const lengths = new Map<string, number>();
  try {
    const worker = async (): Promise<void> => {
      let child = warm();
      while (killed < kills) {
        number += 1;
        const id = `s${number}`;
        const form = pick(FORMS, random);
        const fault = pick(FAULTS, random);
        const schedule = newSchedule(sandbox, guildId ?? '', id, form);
        schedules.set(id, schedule);
        if (fault !== null)
          sandbox.faults.plan({ method: 'POST', route: new RegExp(`^/channels/${schedule.channel}/`), fault });
        const length = lengths.get(`${form} ${fault?.kind}`);
        // Until one has come through unharmed, nobody knows how many points there are.
        const killAt = Math.floor(random() * (length ?? LEAST_POINTS));
        // oxlint-disable eslint/no-await-in-loop -- one after the other, in each of the workers
        const orders = { file, api: sandbox.api, token: sandbox.token, schedule, timing: TIMING, killAt };
        const next = warm();
        const said = await obey(child, orders);
        child = next;
        // oxlint-enable eslint/no-await-in-loop
        const point = /^killed (.+)$/mu.exec(said.out)?.[1];
        const done = /^done (\d+)$/mu.exec(said.out)?.[1];
        if (point !== undefined) {
          killed += 1;
          byPoint[point] = (byPoint[point] ?? 0) + 1;
        } else if (done === undefined) throw new Error(`A process died of itself: ${said.err}`);
        else {
          unharmed += 1;
          lengths.set(`${form} ${fault?.kind}`, Number(done));
        }
      }
      child.kill('SIGKILL');
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const open = await whenSettled(rescuer, schedules);
    const copies = countCopies(sandbox);
    const expected = [...schedules.values()].reduce((sum, { briefing }) => sum + Number(briefing.split(':')[2]), 0);
    return {
      kills: killed,
      points: Object.keys(byPoint).length,
      deliveries: schedules.size,
      parts: expected,
      duplicates: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
      lost: Math.max(expected - copies.size, open.length),
      unposted: open,
      finishedUnharmed: unharmed,
      byPoint,
    };
  } finally {
    await rescuer.close();
    await database.close();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function newSchedule(sandbox: Sandbox, guild: string, id: string, form: (typeof FORMS)[number]): Schedule {
  const type = form.startsWith('forum') ? ChannelType.GuildForum : ChannelType.GuildText;
  const channel = addChannel(sandbox.world, guild, { name: id, type });
  const minute = Math.floor(Date.now() / 60_000) * 60_000;
  return scheduleAt(minute, { id, guild, channel: channel.id, briefing: `river:${form}` });
}

/** A process that is loaded and waits for its orders: most of a short life would be loading. */
function warm(): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD], { stdio: ['pipe', 'pipe', 'pipe'] });
}

async function obey(child: ChildProcess, orders: Orders): Promise<{ readonly out: string; readonly err: string }> {
  const told = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (told.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (told.err += chunk.toString()));
  const closed = once(child, 'close');
  // It may be killed before it has read all.
  child.stdin?.on('error', () => {});
  child.stdin?.write(`${JSON.stringify(orders)}\n`);
  await closed;
  return told;
}

/** Waits until all that was begun is settled; answers those that are not posted after all. */
async function whenSettled(
  { ledger, courier }: ReturnType<typeof openDesk>,
  schedules: ReadonlyMap<string, Schedule>,
): Promise<readonly string[]> {
  const end = performance.now() + 60_000;
  for (;;) {
    const open: string[] = [];
    // oxlint-disable eslint/no-await-in-loop -- one connection
    for (const id of schedules.keys()) {
      const [run] = await ledger.lastRuns(id, 1);
      if (run?.state !== 'posted') open.push(`${id}: ${JSON.stringify(run)}`);
    }
    if (open.length === 0 || performance.now() > end) return open;
    // Those that were killed before they had planned.
    await courier.beat();
    await pause(200);
    // oxlint-enable eslint/no-await-in-loop
  }
}
