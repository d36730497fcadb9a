import type { Change } from '../../query/changes.ts';
import { eventNode } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import { NEWS_GROUPS, type NewsGroup } from '../words/edition-words.ts';
import { type Composed, type Composing, emptySection, moreNode, placeOf, sentencesIn } from './composing.ts';
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
 * changes that another section of the same edition tells. New takeaways are told among the takeaways where there are any.
 */
export function composeNews(composing: Composing, elsewhere: readonly Change[]): Composed {
  const { snapshot, last, words, sections } = composing;
  if (last === null) return latest(composing);
  const snapshots = { before: last.snapshot, after: snapshot };
  const { groups } = groupNews(composing);
  const isHere = ({ of, kind }: Change): boolean =>
    !(sections.includes('takeaways') && of === 'takeaway' && kind === 'new');
  const shown: Change[] = [];
  const sentences = new Set<string>();
  let lines = 0;
  // What the evidence of a question has just told need not be told again.
  const isAgain = (change: Change): boolean => change.kind === 'new' && sentences.has(placeOf(change));
  const nodes = NEWS_GROUPS.flatMap((group): ViewNode[] => {
    const wanted = (groups.get(group) ?? []).filter((change) => isHere(change) && !elsewhere.includes(change));
    const told = pick(
      wanted.filter((change) => !isAgain(change)),
      Math.min(MOST[group], MOST_NEWS - lines),
    );
    shown.push(...wanted.filter(isAgain), ...told);
    if (told.length === 0) return [];
    lines += told.length;
    const drawn = told.flatMap((change) => newsNodes(change, snapshots, words));
    for (const place of sentencesIn(drawn)) sentences.add(place);
    return [{ kind: 'heading', level: 3, text: words.groups[group] }, ...drawn];
  });
  return nodes.length > 0 ? { nodes, shown } : { ...emptySection(words.nothingNew), shown };
}

/** What the edition leaves out, told by its number and where it is found. `shown` is what all sections tell in full. */
export function newsLeftOut(composing: Composing, shown: readonly Change[]): readonly ViewNode[] {
  const { last, words, changes } = composing;
  if (last === null) return [];
  const where = `/changes since:${last.name}`;
  const { aside } = groupNews(composing);
  const left = changes.length - aside.length - shown.length;
  const rearranged = { kind: 'text', text: words.rearranged(aside.length, where) } as const;
  return [...moreNode(left, where, words), ...(aside.length > 0 ? [rearranged] : [])];
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
