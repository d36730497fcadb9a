import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { inventNews } from './corpus/invent-news.ts';
import { compareBots } from './interactions-compare.ts';

/**
 * Bots take turns, so that what else the machine does meets all of them alike. Of five turns with 128 at once, one hiccup
 * when they all begin decides the p99; so there are more.
 */
const SIZES = {
  quick: { documents: 100, warmUp: 100, turns: 2, atOnce: { 1: 40, 32: 128, 128: 256 } },
  full: { documents: 1461, warmUp: 2000, turns: 16, atOnce: { 1: 300, 32: 640, 128: 1280 } },
} as const;

/** How much the bot adds to what discord.js and the local Discord need for any answer. */
export const interactions: Benchmark = {
  name: 'interactions',
  summary: 'answers a second, against a bare discord.js bot that answers a constant',
  async run({ quick }) {
    const size = quick ? SIZES.quick : SIZES.full;
    const own = await inFolder(async (folder) => {
      const root = fileURLToPath(new URL('../briefings/', import.meta.url));
      const [first = ''] = await readdir(root);
      await cp(path.join(root, first), path.join(folder, 'briefings', 'story'), { recursive: true });
      return compareBots('the briefing of this repository', folder, size);
    });
    const large = await inFolder(async (folder) => {
      const documents = path.join(folder, 'briefings', 'story', 'documents');
      await mkdir(documents, { recursive: true });
      for (const { file, content } of inventNews(size.documents)) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- so many open files at once would be too many
        await writeFile(path.join(documents, file), content);
      }
      return compareBots(`${size.documents.toLocaleString('en-GB')} invented articles`, folder, size);
    });
    return [own, large];
  },
};

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
