import type { Passage } from '../src/model/claim.ts';
import { createSearch } from '../src/query/search.ts';
import { readBytes } from '../src/read/read-file.ts';
import { segmentSentences } from '../src/segment/sentences.ts';
import type { Benchmark } from './benchmark.ts';
import { type Article, inventNews } from './corpus/invent-news.ts';
import { articlesOfAllStories } from './corpus/real-articles.ts';
import { type Random, seededRandom } from './corpus/seeded-random.ts';
import { costOf } from './cost.ts';
import { QUERY_COLUMNS, timeQueries } from './queries.ts';
import { figure, type Goal } from './table.ts';

const SIZES = { quick: { passages: 20_000, queries: 300 }, full: { passages: 100_000, queries: 3000 } };
/** Milliseconds. */
const SLOWEST = 10;
/** As many answers as `ask` shows. */
const ANSWERS = 8;

/** Full-text search over many passages. */
export const search: Benchmark = {
  name: 'search',
  summary: 'full-text queries over 100,000 passages',
  async run({ quick }) {
    const size = quick ? SIZES.quick : SIZES.full;
    const rows: string[][] = [];
    const goals: Goal[] = [];
    const add = async (name: string, articles: Iterable<Article>): Promise<void> => {
      const passages = passagesOf(articles, size.passages);
      const { result: index, cost } = await costOf(() => createSearch({ version: name, passages }));
      const queries = inventQueries(passages, size.queries);
      const cells = await timeQueries(queries, (words) => index.search(words, ANSWERS));
      index.close();
      const p99 = Number(cells[QUERY_COLUMNS.indexOf('p99 ms')]);
      goals.push({
        goal: `search p99 < ${SLOWEST} ms (${passages.length.toLocaleString('en-GB')} passages of ${name})`,
        measured: `${figure(p99)} ms`,
        isMet: p99 < SLOWEST,
      });
      rows.push([name, passages.length.toLocaleString('en-GB'), figure(cost.wall / 1000), ...cells]);
    };
    const real = articlesOfAllStories();
    if (real !== null) await add('real articles', real);
    await add('invented articles', inventNews(size.passages / 20));
    return [
      {
        title: `Full-text search: ${size.queries.toLocaleString('en-GB')} questions`,
        columns: ['passages of', 'passages', 'index s', ...QUERY_COLUMNS],
        rows,
        goals,
        note: `Questions of 1 to 10 words, frequent ones too, taken from the passages; one in ten holds a word that stands nowhere. ${ANSWERS} answers each.`,
      },
    ];
  },
};

/** The sentences of articles, as a snapshot holds them. */
function passagesOf(articles: Iterable<Article>, most: number): Passage[] {
  const passages: Passage[] = [];
  for (const { file, content } of articles) {
    const read = readBytes(Buffer.from(content), file);
    if (read.kind === 'fault') continue;
    const { text, blocks, language, title, publisher } = read.source;
    const about = { document: file, file, title, publisher, published: null, asOf: null, section: null };
    for (const { start, end } of segmentSentences(text, blocks, language)) {
      const quote = text.slice(start, end);
      passages.push({ text: quote, citation: { ...about, quote, start, end }, conflicts: [] });
    }
    if (passages.length >= most) break;
  }
  return passages.slice(0, most);
}

function inventQueries(passages: readonly Passage[], count: number): string[] {
  const random = seededRandom(11);
  return Array.from({ length: count }, () => inventQuery(passages, random));
}

/** Some words that stand side by side in a passage, some from all over it, some as a question. */
function inventQuery(passages: readonly Passage[], random: Random): string {
  const words = (passages[random.below(passages.length)]?.text ?? '').match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const from = random.below(words.length);
  const length = 1 + random.below(10);
  const asked = random.chance(0.5)
    ? words.slice(from, from + length)
    : Array.from({ length }, () => words[random.below(words.length)] ?? '');
  if (random.chance(0.1)) asked.push('xylozyg');
  return random.chance(0.2) ? `What happened to ${asked.join(' ')}?` : asked.join(' ');
}
