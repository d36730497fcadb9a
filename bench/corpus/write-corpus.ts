import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Article } from './invent-news.ts';

/** Articles on disk, as a briefing reads them. */
export interface Corpus {
  readonly folder: string;
  readonly documents: number;
  readonly bytes: number;
}

/** Writes articles to a temporary folder, lets `use` work on them, and takes the folder away again. */
export async function withCorpus<T>(articles: Iterable<Article>, use: (corpus: Corpus) => Promise<T> | T): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-bench-'));
  try {
    let [documents, bytes] = [0, 0];
    for (const { file, content } of articles) {
      documents += 1;
      bytes += Buffer.byteLength(content);
      // oxlint-disable-next-line eslint/no-await-in-loop -- ten thousand open files at once would be too many
      await writeFile(path.join(folder, file), content);
    }
    return await use({ folder, documents, bytes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
