import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import type { BuildReport } from './build-child.ts';
import { type Article, inventNews } from './corpus/invent-news.ts';
import { articlesOfOneStory } from './corpus/real-articles.ts';
import { type Corpus, withCorpus } from './corpus/write-corpus.ts';
import { type Cost, leastOf } from './cost.ts';
import { figure } from './table.ts';

const CHILD = fileURLToPath(new URL('build-child.ts', import.meta.url));
const SIZES = { quick: [100, 1461], full: [100, 1461, 10_000] };
/** Corpora of more documents than this are built once: a run of half a minute evens its disturbances out. */
const REPEATED = 2000;
const ROUNDS = 3;
/** Builds of one process: the last of them is what one costs that has built before. */
const TIMES = 3;

/** From files on disk to a snapshot: how fast, whether the cost of a document grows with their number, how much memory. */
export const build: Benchmark = {
  name: 'build',
  summary: 'from files to a snapshot',
  async run({ quick }) {
    const rows: string[][] = [];
    const add = async (name: string, articles: Iterable<Article>): Promise<void> => {
      rows.push(await withCorpus(articles, (corpus) => rowOf(name, corpus, quick ? 1 : ROUNDS)));
    };
    const real = articlesOfOneStory();
    if (real !== null) await add(`${real.length.toLocaleString('en-GB')} real articles`, real);
    for (const size of quick ? SIZES.quick : SIZES.full) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, or they disturb each other
      await add(`${size.toLocaleString('en-GB')} invented articles`, inventNews(size));
    }
    const first = ['wall s', 'CPU s', 'MB/s wall', 'MB/s CPU', 'CPU ms/document'];
    return [
      {
        title: 'From files to a snapshot',
        columns: ['corpus', 'MB', ...first, 'then wall s', 'CPU s', 'MB/s wall', 'MB/s CPU', 'peak MB', 'events'],
        rows,
        note: 'First a build in a fresh process, code still cold; “then” the third in the same process, whose code is compiled. CPU is the time of all threads (the garbage collector and the compiler run beside the main one), so “MB/s CPU” is what one core gives. Peak memory is the resident set of the first.',
      },
    ];
  },
};

function rowOf(name: string, corpus: Corpus, rounds: number): string[] {
  const isLarge = corpus.documents > REPEATED;
  const run = (): BuildReport => buildIn(corpus, isLarge ? 1 : TIMES);
  const reports = [run(), ...Array.from({ length: isLarge ? 0 : rounds - 1 }, run)] as const;
  const { cost, peak, events } = leastOf(reports);
  const [again] = reports.flatMap((report) => report.again ?? []).toSorted((a, b) => a.cpu - b.cpu);
  const megabytes = corpus.bytes / 1e6;
  const rates = ({ wall, cpu }: Cost): string[] =>
    [wall / 1000, cpu / 1000, (megabytes / wall) * 1000, (megabytes / cpu) * 1000].map(figure);
  const then = again === undefined ? ['–', '–', '–', '–'] : rates(again);
  const perDocument = figure(cost.cpu / corpus.documents);
  return [name, figure(megabytes), ...rates(cost), perDocument, ...then, figure(peak), figure(events)];
}

/** Builds the snapshot in a process of its own, which alone can tell its peak memory. */
function buildIn({ folder }: Corpus, times: number): BuildReport {
  const child = spawnSync(process.execPath, [...process.execArgv, CHILD, folder, String(times)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`building a snapshot of ${folder} failed:\n${child.stderr}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the file beside this one
  return JSON.parse(child.stdout) as BuildReport;
}
