import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import type { BuildReport } from './build-child.ts';
import { type Article, inventNews } from './corpus/invent-news.ts';
import { articlesOfOneStory } from './corpus/real-articles.ts';
import { type Corpus, withCorpus } from './corpus/write-corpus.ts';
import { type Cost, leastOf } from './cost.ts';
import { figure, type Goal } from './table.ts';

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
    const measured: Measured[] = [];
    const add = async (name: string, articles: Iterable<Article>): Promise<void> => {
      measured.push(await withCorpus(articles, (corpus) => measure(name, corpus, quick ? 1 : ROUNDS)));
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
        rows: measured.map(({ cells }) => cells),
        goals: [speed(measured[0]), growth(measured.slice(real === null ? 0 : 1))],
        note: 'First a build in a fresh process, from reading the files to the snapshot, imports not counted; its code is cold but for what Node compiled in an earlier process (its compile cache, which the program itself turns on). “then” is the third in the same process, whose code is compiled. CPU is the time of all threads (the garbage collector and the compiler run beside the main one), so “MB/s CPU” is what one core gives. Peak memory is the resident set of the first.',
      },
    ];
  },
};

interface Measured {
  readonly name: string;
  readonly cells: readonly string[];
  /** Of a fresh process, on the wall. */
  readonly megabytesASecond: number;
  /** Milliseconds of processor time. */
  readonly perDocument: number;
}

const FASTEST = 2;
/** What a document of a large corpus may cost of what one of a small one does: runs differ by a tenth. */
const MAY_GROW = 1.1;

/** Of the real articles, or the first invented ones where those are not at hand. */
function speed(measured: Measured | undefined): Goal {
  const { name = '', megabytesASecond = 0 } = measured ?? {};
  return {
    goal: `≥ ${FASTEST} MB/s from files to a snapshot in a fresh process (${name})`,
    measured: `${figure(megabytesASecond)} MB/s`,
    isMet: megabytesASecond >= FASTEST,
  };
}

function growth(measured: readonly Measured[]): Goal {
  const costs = measured.map(({ perDocument }) => perDocument);
  return {
    goal: 'a document of many costs no more than one of few',
    measured: `${costs.map(figure).join(' → ')} ms of processor time`,
    isMet: costs.every((cost, i) => cost <= MAY_GROW * Math.min(...costs.slice(0, i + 1))),
  };
}

function measure(name: string, corpus: Corpus, rounds: number): Measured {
  const isLarge = corpus.documents > REPEATED;
  const run = (): BuildReport => buildIn(corpus, isLarge ? 1 : TIMES);
  const reports = [run(), ...Array.from({ length: isLarge ? 0 : rounds - 1 }, run)] as const;
  const { cost, peak, events } = leastOf(reports);
  const [again] = reports.flatMap((report) => report.again ?? []).toSorted((a, b) => a.cpu - b.cpu);
  const megabytes = corpus.bytes / 1e6;
  const rates = ({ wall, cpu }: Cost): string[] =>
    [wall / 1000, cpu / 1000, (megabytes / wall) * 1000, (megabytes / cpu) * 1000].map(figure);
  const then = again === undefined ? ['–', '–', '–', '–'] : rates(again);
  const perDocument = cost.cpu / corpus.documents;
  const cells = [name, figure(megabytes), ...rates(cost), figure(perDocument), ...then, figure(peak), figure(events)];
  return { name, cells, megabytesASecond: (megabytes / cost.wall) * 1000, perDocument };
}

/** Builds the snapshot in a process of its own, which alone can tell its peak memory. */
function buildIn({ folder }: Corpus, times: number): BuildReport {
  const child = spawnSync(process.execPath, [...process.execArgv, CHILD, folder, String(times)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`building a snapshot of ${folder} failed:\n${child.stderr}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the file beside this one
  return JSON.parse(child.stdout) as BuildReport;
}
