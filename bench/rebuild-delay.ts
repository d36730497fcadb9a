import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { type Article, inventNews } from './corpus/invent-news.ts';
import { articlesOfOneStory } from './corpus/real-articles.ts';
import type { DelayReport } from './rebuild-delay-child.ts';
import { figure, type Goal } from './table.ts';

const CHILD = fileURLToPath(new URL('rebuild-delay-child.ts', import.meta.url));
const INVENTED = { quick: 300, full: 1461 };
const REBUILDS = { quick: 1, full: 5 };

/** How long people wait for the bot because a briefing is rebuilt: the delay of its event loop meanwhile. */
export const rebuildDelay: Benchmark = {
  name: 'rebuild',
  summary: 'delay of the event loop while a briefing is rebuilt',
  async run({ quick }) {
    const real = quick ? null : articlesOfOneStory();
    const articles = real ?? [...inventNews(quick ? INVENTED.quick : INVENTED.full)];
    const reports = await withBriefing(articles, (root) => measure(root, quick ? REBUILDS.quick : REBUILDS.full));
    const kind = real === null ? 'invented' : 'real';
    return [
      {
        title: `Delay of the event loop while ${articles.length.toLocaleString('en-GB')} ${kind} articles are rebuilt`,
        columns: ['meanwhile', 'wall s', 'p50 ms', 'p99 ms', 'p99.9 ms', 'longest ms', 'heap MB', 'resident MB'],
        rows: reports.map(({ what, seconds, p50, p99, p999, longest, heap, resident }) => [
          what,
          ...[seconds, p50, p99, p999, longest, heap, resident].map(figure),
        ]),
        goals: [goalOf(reports)],
        note: 'One process with the library as the bot runs it. The delay is how much later than asked a timer of 5 ms rings. “nothing” is the same process at rest: what of the delay is the machine’s. Heap is the main thread’s after garbage collection.',
      },
    ];
  },
};

/** Milliseconds. */
const LONGEST_DELAY = 50;

function goalOf(reports: readonly DelayReport[]): Goal {
  const worst = Math.max(...reports.filter(({ what }) => what.startsWith('rebuild')).map(({ p99 }) => p99));
  return {
    goal: `event loop p99 < ${LONGEST_DELAY} ms late while a briefing is rebuilt`,
    measured: `${figure(worst)} ms in the worst of ${reports.filter(({ what }) => what.startsWith('rebuild')).length}`,
    isMet: worst < LONGEST_DELAY,
  };
}

async function withBriefing<T>(articles: readonly Article[], use: (root: string) => T): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-bench-'));
  const documents = path.join(folder, 'briefings', 'story', 'documents');
  try {
    await mkdir(documents, { recursive: true });
    // oxlint-disable-next-line eslint/no-await-in-loop -- so many open files at once would be too many
    for (const { file, content } of articles) await writeFile(path.join(documents, file), content);
    return use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function measure(folder: string, rebuilds: number): readonly DelayReport[] {
  const flags = [...process.execArgv, '--expose-gc'];
  const child = spawnSync(process.execPath, [...flags, CHILD, folder, String(rebuilds)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`measuring in ${folder} failed:\n${child.stderr}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the file beside this one
  return JSON.parse(child.stdout) as DelayReport[];
}
