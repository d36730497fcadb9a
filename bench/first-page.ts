import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageState } from '../sandbox/page/shapes.ts';
import type { Benchmark } from './benchmark.ts';
import { quantile } from './cost.ts';
import { figure } from './table.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = { quick: 2, full: 7 };
const ADDRESS = /Local Discord: {2}(http:\/\/127\.0\.0\.1:\d+)/u;

/** Milliseconds that somebody may wait. */
const PATIENCE = 3000;

/** Milliseconds since the start until each of these. */
interface Moments {
  readonly served: number;
  readonly announced: number;
  readonly answered: number;
}

/** What somebody waits for who has typed `npm start`: until the page stands, and until it answers. */
export const firstPage: Benchmark = {
  name: 'first-page',
  summary: 'npm start without a token, until its page has answered /timeline',
  async run({ quick }) {
    const runs: Moments[] = [];
    // The first one warms what the system keeps of files.
    await start();
    for (let round = 0; round < (quick ? ROUNDS.quick : ROUNDS.full); round += 1) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, or they disturb each other
      runs.push(await start());
    }
    const row = (label: string, pick: (moments: Moments) => number): string[] => {
      const all = runs.map(pick);
      return [label, String(runs.length), ...[Math.min(...all), quantile(all, 0.5), Math.max(...all)].map(figure)];
    };
    const rows = [
      row('the bot says that it is ready', ({ announced }) => announced),
      row('the page is served', ({ served }) => served),
      row('/timeline is answered on the page', ({ answered }) => answered),
    ];
    const columns = ['from `npm start` until', 'runs', 'least ms', 'p50 ms', 'worst ms'];
    const note = 'On briefings/, npm in front, warm; asked over HTTP as the page does, without a browser’s own start.';
    const slowest = Math.max(...runs.map(({ answered }) => answered));
    const goal = {
      goal: `/timeline is answered on the page ≤ ${PATIENCE / 1000} s after npm start`,
      measured: `${figure(slowest / 1000)} s in the worst of ${runs.length}`,
      isMet: slowest <= PATIENCE,
    };
    return [{ title: 'First page', columns, rows, note, goals: [goal] }];
  },
};

async function start(): Promise<Moments> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'attache-bench-'));
  const began = performance.now();
  const since = (): number => performance.now() - began;
  const child = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, DISCORD_TOKEN: '', ATTACHE_DATA: data, ATTACHE_HTTP_PORT: 'off', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own: npm does not always hand a signal on.
    detached: true,
  });
  try {
    const url = await addressOf(child);
    const announced = since();
    await (await fetch(url)).text();
    const served = since();
    await askForTimeline(url);
    return { announced, served, answered: since() };
  } finally {
    const closed = once(child, 'close');
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await closed;
    await rm(data, { recursive: true, force: true, maxRetries: 3 });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const address = ADDRESS.exec(told)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => reject(new Error(`The bot ended before its time:\n${told}`)));
  });
}

async function askForTimeline(url: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page's own words
  const state = (await (await fetch(`${url}/page/state`)).json()) as PageState;
  const channel = state.servers[0]?.channels.find(({ kind, writable }) => kind === 'text' && writable);
  const answer = await fetch(`${url}/page/act/command`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: state.me, channel: channel?.id, line: 'timeline', filled: {} }),
  });
  const outcome: unknown = await answer.json();
  if (JSON.stringify(outcome) !== '{"kind":"shown"}') {
    throw new Error(`The page did not answer: ${JSON.stringify(outcome)}`);
  }
}
