import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DidNotAnswer } from '../../../sandbox/driver/exchange.ts';
import { seedServer } from '../../../sandbox/seed.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { addChannel } from '../../../sandbox/world/channels.ts';
import { addGuild, joinGuild } from '../../../sandbox/world/guilds.ts';
import type { World } from '../../../sandbox/world/world.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { openScheduleStore } from '../../../src/storage/open-schedule-store.ts';
import { damNote } from '../../runtime/folders.ts';
import { countCopies } from '../count-copies.ts';

const MAIN = path.resolve(import.meta.dirname, '../../../src/main.ts');
const GUILD_SIZE = 100;
const MINUTE = 60_000;
/** What Discord allows in a second, over all that is not an answer to an interaction. */
const PER_SECOND = 50;
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export interface ThousandFigures {
  readonly channels: number;
  /** From the due minute to the answer of the last request. */
  readonly seconds: number;
  /** What the limit alone asks for so many requests. */
  readonly limitSeconds: number;
  readonly ratio: number;
  /** Processor time of the bot meanwhile, answers included; what it lacks of the seconds, others had. */
  readonly botCpuSeconds: number;
  readonly requests: number;
  readonly byRoute: Readonly<Record<string, number>>;
  readonly tooMany: number;
  readonly duplicates: number;
  readonly lost: number;
  readonly asked: number;
  readonly unanswered: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The bot as a process, all of whose channels are due in the same minute, while somebody asks for timelines. */
export async function thousandCampaign({ channels }: { readonly channels: number }): Promise<ThousandFigures> {
  const root = await mkdtemp(path.join(tmpdir(), 'attache-thousand-'));
  const documents = path.join(root, 'briefings', 'alder', 'documents');
  await mkdir(documents, { recursive: true });
  await writeFile(path.join(root, 'briefings', 'alder', 'briefing.yaml'), 'title: The alder dam\n');
  for (const day of [3, 9, 12]) await writeFile(path.join(documents, `${day}.md`), damNote(day));
  const places: { readonly guild: string; readonly channel: string }[] = [];
  const sandbox = await startSandbox({
    journalLimit: 100_000,
    seed: (world) => {
      seedServer(world);
      places.push(...addPlaces(world, channels));
    },
  });
  const due = (Math.floor(Date.now() / MINUTE) + 2) * MINUTE;
  await addSchedules(path.join(root, 'data', 'attache.db'), places, due);
  const bot = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    cwd: root,
    env: {
      ATTACHE_HTTP_PORT: 'off',
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API: sandbox.api,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const closed = once(bot, 'close');
  try {
    const ada = sandbox.driver.person('ada').goTo('briefings');
    while (!ada.availableCommands().some(({ name }) => name === 'timeline')) await pause(100);
    await pause(Math.max(0, due - Date.now() - 200));
    const cpuBefore = await cpuSecondsOf(bot.pid);
    const waits: number[] = [];
    const asking = { isOver: false, unanswered: 0 };
    const asker = (async () => {
      while (!asking.isOver) {
        const began = performance.now();
        // oxlint-disable eslint/no-await-in-loop -- one after the other, as a person would, but faster
        try {
          await ada.type('timeline');
          waits.push(performance.now() - began);
        } catch (error) {
          if (!(error instanceof DidNotAnswer)) throw error;
          asking.unanswered += 1;
        }
        await pause(50);
        // oxlint-enable eslint/no-await-in-loop
      }
    })();
    const end = Date.now() + MINUTE + channels * 100;
    let copies = countCopies(sandbox);
    while (copies.size < channels && Date.now() < end) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- waits for the bot
      await pause(250);
      copies = countCopies(sandbox);
    }
    await pause(2_000);
    asking.isOver = true;
    await asker;
    const counted = sandbox.journal
      .entries()
      .filter(({ at, route }) => at >= due && !/^\/(?:interactions|webhooks)\/:id\/:token/u.test(route));
    const last = Math.max(...counted.map(({ at, took }) => at + (took ?? 0)));
    const seconds = (last - due) / 1_000;
    const limitSeconds = counted.length / PER_SECOND;
    const sorted = waits.toSorted((a, b) => a - b);
    copies = countCopies(sandbox);
    return {
      channels,
      seconds: round(seconds),
      limitSeconds: round(limitSeconds),
      ratio: round(seconds / limitSeconds),
      botCpuSeconds: round((await cpuSecondsOf(bot.pid)) - cpuBefore),
      requests: counted.length,
      byRoute: Object.fromEntries(
        [...Map.groupBy(counted, ({ method, route }) => `${method} ${route}`)].map(([name, some]) => [
          name,
          some.length,
        ]),
      ),
      tooMany: counted.filter(({ status }) => status === 429).length,
      duplicates: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
      lost: Math.max(0, channels - copies.size),
      asked: waits.length + asking.unanswered,
      unanswered: asking.unanswered,
      p50Ms: Math.round(sorted[Math.floor(sorted.length * 0.5)] ?? Number.NaN),
      p99Ms: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN),
    };
  } finally {
    bot.kill('SIGTERM');
    await closed;
    await sandbox.close();
    await rm(root, { recursive: true, force: true });
  }
}

function addPlaces(world: World, channels: number): readonly { readonly guild: string; readonly channel: string }[] {
  return Array.from({ length: Math.ceil(channels / GUILD_SIZE) }, (_, number) => {
    const guild = addGuild(world, { name: `Desk ${number}`, ownerId: world.application.ownerId });
    joinGuild(world, guild.id);
    const size = Math.min(GUILD_SIZE, channels - number * GUILD_SIZE);
    return Array.from({ length: size }, (__, index) => {
      return { guild: guild.id, channel: addChannel(world, guild.id, { name: `news-${index}` }).id };
    });
  }).flat();
}

async function addSchedules(
  file: string,
  places: readonly { readonly guild: string; readonly channel: string }[],
  due: number,
): Promise<void> {
  const database = await openDatabase(file);
  const store = openScheduleStore(database.queries);
  for (const { guild, channel } of places) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
    const added = await store.add(
      { guild, actor: '1', at: Date.now() },
      {
        channel,
        briefing: 'alder',
        time: new Date(due).toISOString().slice(11, 16),
        days: DAYS,
        zone: 'UTC',
        sections: ['news', 'takeaways', 'questions', 'conflicts', 'ahead', 'sources'],
        mention: null,
        quiet: 'note',
        form: 'messages',
        picture: false,
      },
    );
    if (added === 'too-many') throw new Error('A server takes fewer schedules than that');
  }
  await database.close();
}

/** Processor time of a process so far; not a number where the system does not tell. */
async function cpuSecondsOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
