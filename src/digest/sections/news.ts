import type { Change } from '../../query/changes.ts';
import { eventNode } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import { NEWS_GROUPS, type NewsGroup } from '../words/edition-words.ts';
import { type Composed, type Composing, emptySection, moreNode } from './composing.ts';
import { groupNews } from './group-news.ts';
import { newsNodes } from './news-node.ts';

/** Lines of each kind that are told in full; the rest is counted. */
const MOST: Readonly<Record<NewsGroup, number>> = {
  questions: 4,
  conflicts: 2,
  fresh: 6,
  late: 4,
  changed: 4,
  withdrawn: 3,
  confirmed: 2,
};
/** Lines in all: what is longer is not read in the morning. */
const MOST_NEWS = 14;
/** Of the new ones, so many that are no events. */
const MOST_OTHERS = 2;
const MOST_LATEST = 7;

/**
 * What changed since the last edition, the weightiest first; for a first edition, what happened last. `elsewhere` are
 * changes that another section of the same edition tells.
 */
export function composeNews(composing: Composing, elsewhere: ReadonlySet<Change>): Composed {
  const { snapshot, last, words, changes } = composing;
  if (last === null) return latest(composing);
  const snapshots = { before: last.snapshot, after: snapshot };
  const { groups, aside } = groupNews(composing);
  const shown: Change[] = [];
  const sentences = new Set<string>();
  let lines = 0;
  const nodes = NEWS_GROUPS.flatMap((group): ViewNode[] => {
    const wanted = (groups.get(group) ?? []).filter((change) => !elsewhere.has(change));
    // What the evidence of a question has just told need not be told again.
    const [again, others] = [
      wanted.filter((change) => sentences.has(sentenceOf(change))),
      wanted.filter((change) => !sentences.has(sentenceOf(change))),
    ];
    shown.push(...again);
    const told = pick(others, Math.min(MOST[group], MOST_NEWS - lines));
    if (told.length === 0) return [];
    lines += told.length;
    shown.push(...told);
    for (const change of told) sentences.add(sentenceOf(change));
    return [
      { kind: 'heading', level: 3, text: words.groups[group] },
      ...told.flatMap((change) => newsNodes(change, snapshots, words)),
    ];
  });
  const where = `/changes since:${last.name}`;
  const left = changes.length - aside.length - elsewhere.size - shown.length;
  const rest: ViewNode[] = [
    ...moreNode(left, where, words),
    ...(aside.length > 0 ? [{ kind: 'text', text: words.rearranged(aside.length, where) } as const] : []),
  ];
  return { nodes: nodes.length > 0 ? [...nodes, ...rest] : [{ kind: 'text', text: words.nothingNew }, ...rest], shown };
}

/** The place of the words that a change is told in. */
function sentenceOf({ citations: [first] }: Change): string {
  return first === undefined ? '' : `${first.document}:${first.start}`;
}

/** The best so many, but few that are no events: a single long report may name dozens of stakes. */
function pick(changes: readonly Change[], most: number): readonly Change[] {
  let others = 0;
  return changes
    .filter(({ of, kind }) => kind !== 'new' || of === 'event' || ++others <= MOST_OTHERS)
    .slice(0, Math.max(0, most));
}

function latest({ snapshot, words, today }: Composing): Composed {
  const happened = snapshot.events.filter(
    ({ date, status }) => date !== null && date.start <= today && status !== 'planned' && status !== 'speculated',
  );
  if (happened.length === 0) return emptySection(words.noEvents);
  const shown = happened.slice(-MOST_LATEST).toReversed();
  return {
    nodes: [
      ...shown.map((event) => eventNode(event, words)),
      ...moreNode(snapshot.events.length - shown.length, '/timeline', words),
    ],
    shown: [],
  };
}
