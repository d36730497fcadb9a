import { fileURLToPath } from 'node:url';
import { Child } from './child.ts';
import { type Act, ACTS, type Address, type Burst, type BurstReport, type Sample } from './interactions-protocol.ts';
import { figure, type Goal, type Table } from './table.ts';

/** How often bots take turns, and how many interactions a turn has by how many are under way at once. */
export interface Amounts {
  /** Interactions of each kind before anything is counted: a process is slow until its code is compiled. */
  readonly warmUp: number;
  readonly turns: number;
  readonly atOnce: Readonly<Record<number, number>>;
}

/** A bot with a local Discord of its own: two bots of one application would both be sent everything. */
interface Pair {
  readonly name: string;
  readonly sandbox: Child;
  readonly bot: Child;
}

interface Result {
  readonly name: string;
  readonly aSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly unanswered: number;
  readonly cpu: number;
}

/** The bot on the briefing in `folder`, and bare ones. They take turns: what else the machine does meets all alike. */
export async function compareBots(what: string, folder: string, amounts: Amounts): Promise<Table> {
  const open = new AsyncDisposableStack();
  const rows: string[][] = [];
  const goals: Goal[] = [];
  try {
    const pairs = await startBots(open, folder);
    for (const act of ACTS) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- as below
      await takeTurns(pairs, { act, atOnce: 32, count: amounts.warmUp }, 1);
    }
    for (const act of ACTS) {
      for (const [atOnce, count] of Object.entries(amounts.atOnce)) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, or they disturb each other
        const results = await takeTurns(pairs, { act, atOnce: Number(atOnce), count }, amounts.turns);
        rows.push(...results.map((result) => rowOf(act, atOnce, result, results.slice(0, -1))));
        goals.push(goalOf(`${what}: ${act}, ${atOnce} at once`, results));
      }
    }
  } finally {
    await open.disposeAsync();
  }
  return {
    title: `Interactions: ${what}`,
    columns: [...COLUMNS, '× a line', 'p99 ×', '× a page', 'p99 ×'],
    rows,
    goals,
    note: 'Local Discord without rate limits, each bot and its people in processes of their own, turn by turn on the same machine; a wait is from sending to seeing the answer. “a line” answers a constant line (or one suggestion), “a page” the very message that Attaché gave, made beforehand. “CPU ms” is the bot’s own for each answer, all threads; the last columns compare throughput and p99 with those of the two bare bots. “same” is `/timeline`, “other” `/timeline` with limits that nobody asked for before, every third time up to a day and every third about two words, “suggest” the days that fit `from`.',
  };
}

const COLUMNS = ['asked', 'at once', 'bot', 'a second', 'p50 ms', 'p99 ms', 'unanswered', 'CPU ms'] as const;

async function startBots(open: AsyncDisposableStack, folder: string): Promise<readonly Pair[]> {
  const start = async (name: string, file: string, env: Readonly<Record<string, string>>): Promise<Pair> => {
    const place = { file: here('interactions-sandbox.ts'), folder, name: `${name} of Discord` };
    const sandbox = open.use(new Child(place));
    const { api, token } = await sandbox.ask<Address>();
    const flags = ['--import', here('tell-cpu-when-asked.ts')];
    const address = { DISCORD_API: api, DISCORD_TOKEN: token };
    return { name, sandbox, bot: open.use(new Child({ file, folder, name, flags, env: { ...address, ...env } })) };
  };
  const attache = await start('Attaché', here('../src/main.ts'), { ATTACHE_HTTP_PORT: '0' });
  const sample = await attache.sandbox.ask<Sample>('sample');
  const line = await start('a line', here('bare-bot.ts'), {});
  const page = await start('a page', here('bare-bot.ts'), { BENCH_ANSWER: JSON.stringify(sample) });
  for (const { sandbox } of [line, page]) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- two, and not measured
    await sandbox.ask('sample');
  }
  return [line, page, attache];
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

/* oxlint-disable eslint/no-await-in-loop -- one after the other, or they disturb each other */
async function takeTurns(pairs: readonly Pair[], burst: Burst, turns: number): Promise<readonly Result[]> {
  const reports = pairs.map((): (BurstReport & { readonly cpu: number })[] => []);
  for (let turn = 0; turn < turns; turn++) {
    for (const [i, { sandbox, bot }] of pairs.entries()) {
      const before = await bot.ask<number>('cpu');
      const report = await sandbox.ask<BurstReport>(burst);
      const cpu = (await bot.ask<number>('cpu')) - before;
      reports[i]?.push({ ...report, cpu });
    }
  }
  return pairs.map(({ name }, i) => resultOf(name, reports[i] ?? []));
}
/* oxlint-enable eslint/no-await-in-loop */

function resultOf(name: string, reports: readonly (BurstReport & { readonly cpu: number })[]): Result {
  const waits = reports.flatMap((report) => report.waits).toSorted((a, b) => a - b);
  const sum = (of: (report: BurstReport & { readonly cpu: number }) => number): number =>
    reports.reduce((before, report) => before + of(report), 0);
  return {
    name,
    aSecond: waits.length / sum(({ seconds }) => seconds),
    p50: waits[Math.floor(waits.length * 0.5)] ?? Number.NaN,
    p99: waits[Math.floor(waits.length * 0.99)] ?? Number.NaN,
    unanswered: sum(({ unanswered }) => unanswered),
    cpu: sum(({ cpu }) => cpu) / waits.length,
  };
}

/** Throughput and p99 against a bare bot that answers as much, and against one that answers a line. */
function goalOf(what: string, results: readonly Result[]): Goal {
  const [line, page, own] = results;
  if (line === undefined || page === undefined || own === undefined) throw new Error('Three bots are compared');
  const [share, wait] = [own.aSecond / page.aSecond, own.p99 / page.p99];
  return {
    goal: `${what}: ≥ ${LEAST_SHARE} of a bare bot’s throughput, p99 ≤ ${LONGEST_WAIT} of its, 0 unanswered`,
    measured: `${share.toFixed(2)} (${(own.aSecond / line.aSecond).toFixed(2)} of a line’s), ${wait.toFixed(2)}, ${own.unanswered}`,
    isMet: share >= LEAST_SHARE && wait <= LONGEST_WAIT && own.unanswered === 0,
  };
}

const LEAST_SHARE = 0.8;
const LONGEST_WAIT = 1.5;

function rowOf(act: Act, atOnce: string, result: Result, bare: readonly Result[]): string[] {
  const { name, aSecond, p50, p99, unanswered, cpu } = result;
  const compared = bare.flatMap((one) => [aSecond / one.aSecond, p99 / one.p99].map((ratio) => ratio.toFixed(2)));
  return [act, atOnce, name, ...[aSecond, p50, p99].map(figure), String(unanswered), figure(cpu), ...compared];
}
