import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article } from './invent-news.ts';

/** Real news articles, which may not be given away: beside the repository, where someone has them. */
const FOLDER = new URL('../../../shared/data/timelines/', import.meta.url);
const ENDING = '.documents.jsonl.gz';

const line = z.object({ published: z.string(), publisher: z.string(), text: z.string() });

/** The 1,461 articles on one oil spill, or null (with a word on standard error) where they are not at hand. */
export function articlesOfOneStory(): Article[] | null {
  const file = new URL(`bpoil${ENDING}`, FOLDER);
  if (existsSync(file)) return articlesIn(file);
  console.error('SKIPPED: the real articles are not at hand; what follows is measured on invented ones only.');
  return null;
}

/** All real articles, on four stories. */
export function articlesOfAllStories(): Article[] | null {
  if (!existsSync(FOLDER)) return null;
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING));
  return files.toSorted().flatMap((name) => articlesIn(new URL(name, FOLDER)));
}

function articlesIn(file: URL): Article[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((text, i) => {
    const article = line.parse(JSON.parse(text));
    const front = `---\npublished: ${article.published}\npublisher: ${article.publisher}\n---`;
    return { file: `${String(i).padStart(5, '0')}.md`, content: `${front}\n\n${article.text}\n` };
  });
}
