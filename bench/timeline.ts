import { documentsFolder, loadBriefing } from '../src/briefing/load-briefing.ts';
import { EVENT_STATUSES } from '../src/model/claim.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { timeline as query, type TimelineQuery } from '../src/query/timeline.ts';
import type { Benchmark } from './benchmark.ts';
import { type Article, inventNews } from './corpus/invent-news.ts';
import { articlesOfOneStory } from './corpus/real-articles.ts';
import { type Random, seededRandom } from './corpus/seeded-random.ts';
import { withCorpus } from './corpus/write-corpus.ts';
import { costOf } from './cost.ts';
import { QUERY_COLUMNS, timeQueries } from './queries.ts';
import { figure } from './table.ts';

const SIZES = { quick: { documents: 300, queries: 200 }, full: { documents: 1461, queries: 1000 } };

/** Timelines of one snapshot: whole ones, and the most important dates of a span about something. */
export const timeline: Benchmark = {
  name: 'timeline',
  summary: 'timeline queries of one snapshot',
  async run({ quick }) {
    const size = quick ? SIZES.quick : SIZES.full;
    const rows: string[][] = [];
    const add = async (name: string, articles: Iterable<Article>): Promise<void> => {
      const snapshot = await withCorpus(articles, ({ folder }) => snapshotOf(folder));
      // The words of the events are indexed at the first question about something.
      const { cost } = await costOf(() => query(snapshot, { about: 'river' }));
      const cells = await timeQueries(inventQueries(snapshot, size.queries), (asked) => query(snapshot, asked));
      rows.push([name, snapshot.events.length.toLocaleString('en-GB'), figure(cost.wall), ...cells]);
    };
    const real = articlesOfOneStory();
    if (real !== null) await add(`${size.documents} real articles`, real.slice(0, size.documents));
    await add(`${size.documents} invented articles`, inventNews(size.documents));
    return [
      {
        title: `Timelines: ${size.queries.toLocaleString('en-GB')} questions`,
        columns: ['snapshot of', 'events', 'first ms', ...QUERY_COLUMNS],
        rows,
        note: 'Half of them about words of an event, half between two days, some of one status, most limited to 10 to 60 dates; “first” indexes the words of the events.',
      },
    ];
  },
};

async function snapshotOf(folder: string): Promise<Snapshot> {
  const loaded = await loadBriefing(documentsFolder(folder), '2040-01-01');
  if (loaded.kind === 'fault') throw new Error(loaded.message);
  return loaded.snapshot;
}

function inventQueries(snapshot: Snapshot, count: number): TimelineQuery[] {
  const random = seededRandom(13);
  return Array.from({ length: count }, () => inventQuery(snapshot, random));
}

function inventQuery({ events }: Snapshot, random: Random): TimelineQuery {
  const some = (): string => events[random.below(events.length)]?.text ?? '';
  const day = (): string | undefined => events[random.below(events.length)]?.date?.start;
  const words = some().match(/\p{L}{4,}/gu) ?? [];
  const [from, to] = random.chance(0.5) ? [day() ?? '', day() ?? ''].toSorted() : [];
  return {
    from: from || undefined,
    to: to || undefined,
    about: random.chance(0.5) ? words.slice(0, 1 + random.below(4)).join(' ') : undefined,
    status: random.chance(0.1) ? random.pick(EVENT_STATUSES) : undefined,
    limit: random.chance(0.8) ? 10 + random.below(51) : undefined,
    perDate: random.chance(0.5) ? 1 + random.below(4) : undefined,
  };
}
