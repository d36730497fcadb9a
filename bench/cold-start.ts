import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { type Cost, leastOf, quantile } from './cost.ts';
import { figure } from './table.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TELL = new URL('tell-cpu.ts', import.meta.url).href;
const ROUNDS = { quick: 3, full: 15 };

/** The terminal from the command to the last line of its answer, process start and all. */
export const coldStart: Benchmark = {
  name: 'cold-start',
  summary: 'attache briefing on briefings/, from nothing',
  async run({ quick }) {
    const rows = briefings().map((id): string[] => {
      const runs = Array.from({ length: quick ? ROUNDS.quick : ROUNDS.full }, () => ({ cost: start(id) }));
      const [first, ...rest] = runs;
      if (first === undefined) throw new Error('no run');
      const walls = runs.map(({ cost }) => cost.wall);
      const cells = [Math.min(...walls), quantile(walls, 0.5), Math.max(...walls), leastOf([first, ...rest]).cost.cpu];
      return [`attache briefing --briefing ${id}`, String(runs.length), ...cells.map(figure)];
    });
    const columns = ['command', 'runs', 'least ms', 'p50 ms', 'worst ms', 'least CPU ms'];
    const note = 'Node started, TypeScript stripped, documents read, snapshot built, page drawn; without npm in front.';
    return await Promise.resolve([{ title: 'Cold start', columns, rows, note }]);
  },
};

function briefings(): string[] {
  const root = new URL('../briefings/', import.meta.url);
  return readdirSync(root).filter((id) => existsSync(new URL(`${id}/briefing.yaml`, root)));
}

/** One run; the child tells its processor time on file descriptor 3. */
function start(id: string): Cost {
  const began = performance.now();
  const child = spawnSync(
    process.execPath,
    [...process.execArgv, '--import', TELL, 'src/cli.ts', 'briefing', '--briefing', id],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const wall = performance.now() - began;
  if (child.status !== 0)
    throw new Error(`attache briefing --briefing ${id} ended with ${child.status}:\n${child.stderr}`);
  return { wall, cpu: Number(child.output[3]) };
}
