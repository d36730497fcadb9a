import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Benchmark } from './benchmark.ts';
import { build } from './build.ts';
import { coldStart } from './cold-start.ts';
import { firstPage } from './first-page.ts';
import { interactions } from './interactions.ts';
import { pictures } from './pictures.ts';
import { rebuildDelay } from './rebuild-delay.ts';
import { search } from './search.ts';
import { figure, type Goal, showTable, tableOfGoals } from './table.ts';
import { timeline } from './timeline.ts';
import { yardstick } from './yardstick.ts';

const BENCHMARKS: readonly Benchmark[] = [
  build,
  search,
  timeline,
  coldStart,
  firstPage,
  interactions,
  rebuildDelay,
  pictures,
];

const HELP = `Usage: npm run bench -- [--quick] [--only NAME]

  --quick      smaller inputs and fewer rounds: to see that all works, not to compare figures
  --only NAME  one benchmark:
${BENCHMARKS.map(({ name, summary }) => `                 ${name.padEnd(12)} ${summary}`).join('\n')}
`;

/** Runs the benchmarks and prints their tables; the exit status is 2 when the arguments are wrong. */
async function main(): Promise<number> {
  const given = readArguments();
  if (typeof given === 'string') {
    process.stderr.write(`${given}\n\n${HELP}`);
    return 2;
  }
  if (given.help) {
    process.stdout.write(HELP);
    return 0;
  }
  console.log(`${machine()}${given.quick ? ' · quick: not to be compared' : ''}\n`);
  const goals: Goal[] = [];
  for (const benchmark of BENCHMARKS) {
    if (given.only !== undefined && benchmark.name !== given.only) continue;
    console.error(`measuring: ${benchmark.summary} …`);
    /* oxlint-disable eslint/no-await-in-loop -- one after the other, or they disturb each other */
    const before = await yardstick();
    for (const table of await benchmark.run(given)) {
      console.log(showTable(table));
      goals.push(...(table.goals ?? []));
    }
    console.log(`Yardstick: ${figure(before)} ms before, ${figure(await yardstick())} ms after.\n`);
    /* oxlint-enable eslint/no-await-in-loop */
  }
  // Small inputs say nothing of goals that are set for large ones.
  if (goals.length > 0 && !given.quick) console.log(showTable(tableOfGoals(goals)));
  return 0;
}

interface Given {
  readonly help: boolean;
  readonly quick: boolean;
  readonly only: string | undefined;
}

function readArguments(): Given | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ options: { help: flag, quick: flag, only: { type: 'string' } } });
    const names = BENCHMARKS.map(({ name }) => name);
    if (values.only !== undefined && !names.includes(values.only)) {
      return `There is no benchmark “${values.only}”. Allowed: ${names.join(', ')}`;
    }
    return { help: values.help, quick: values.quick, only: values.only };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `Node ${process.version} · ${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores · ${memory} · load ${load} at the start`;
}

process.exitCode = await main();
