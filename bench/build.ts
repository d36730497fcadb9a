import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import type { BuildReport } from './build-child.ts';
import { type Article, inventNews } from './corpus/invent-news.ts';
import { articlesOfOneStory } from './corpus/real-articles.ts';
import { type Corpus, withCorpus } from './corpus/write-corpus.ts';
import { leastOf } from './cost.ts';
import { figure } from './table.ts';

const CHILD = fileURLToPath(new URL('build-child.ts', import.meta.url));
const SIZES = { quick: [100, 1461], full: [100, 1461, 10_000] };
/** Corpora of more documents than this are built once: a run of half a minute evens its disturbances out. */
const REPEATED = 2000;
const ROUNDS = 3;

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
    const columns = ['corpus', 'MB', 'wall s', 'CPU s', 'MB/s wall', 'MB/s CPU', 'documents/s', 'CPU ms/document'];
    return [
      {
        title: 'From files to a snapshot',
        columns: [...columns, 'peak MB', 'events'],
        rows,
        note: 'Each run in a fresh process, code still cold. CPU is the time of all its threads (the garbage collector and the compiler run beside the main one), so “MB/s CPU” is what one core gives; documents/s and peak memory (resident set) are of the same run.',
      },
    ];
  },
};

function rowOf(name: string, corpus: Corpus, rounds: number): string[] {
  const more = corpus.documents > REPEATED ? 0 : rounds - 1;
  const { cost, peak, events } = leastOf([buildIn(corpus), ...Array.from({ length: more }, () => buildIn(corpus))]);
  const megabytes = corpus.bytes / 1e6;
  const [wall, cpu] = [cost.wall / 1000, cost.cpu / 1000];
  const rates = [megabytes, wall, cpu, megabytes / wall, megabytes / cpu, corpus.documents / wall];
  return [name, ...[...rates, cost.cpu / corpus.documents, peak, events].map(figure)];
}

/** Builds the snapshot in a process of its own, which alone can tell its peak memory. */
function buildIn({ folder }: Corpus): BuildReport {
  const child = spawnSync(process.execPath, [...process.execArgv, CHILD, folder], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`building a snapshot of ${folder} failed:\n${child.stderr}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the file beside this one
  return JSON.parse(child.stdout) as BuildReport;
}
