import type { Change } from '../../query/changes.ts';
import { eventNode } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import { NEWS_GROUPS, type NewsGroup } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode, NOTHING, placeOf, sentencesIn } from './composing.ts';
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
/** Of the new ones, so many that are no events: a single long report may name dozens of stakes. */
const MOST_OTHERS = 2;
/** Documents behind a line up to which one more is news. */
const MOST_BEFORE = 2;
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
  const tracked = new Set(snapshot.questions.flatMap((one) => (one.tracked ? [one.id] : [])));
  const isHere = ({ of, kind, is, before }: Change): boolean => {
    if (kind === 'more sources') return Number(before) <= MOST_BEFORE;
    if (of === 'takeaway' && kind === 'new') return !sections.includes('takeaways');
    // Hardly an article bears on no question that documents ever asked: only the editors' own are followed so closely.
    return kind !== 'question evidence' || tracked.has(is ?? '');
  };
  const shown: Change[] = [];
  const sentences = new Set(elsewhere.map(placeOf));
  let lines = 0;
  const nodes = NEWS_GROUPS.flatMap((group): ViewNode[] => {
    const wanted = (groups.get(group) ?? []).filter((change) => isHere(change) && !elsewhere.includes(change));
    const most = Math.min(MOST[group], MOST_NEWS - lines);
    let [told, others] = [0, 0];
    const drawn = wanted.flatMap((change): readonly ViewNode[] => {
      // What a line has just told, such as the evidence of a question, need not be told again.
      if (change.kind === 'new' && sentences.has(placeOf(change))) {
        shown.push(change);
        return [];
      }
      const isOther = change.kind === 'new' && change.of !== 'event';
      if (told >= most || (isOther && others >= MOST_OTHERS)) return [];
      told += 1;
      if (isOther) others += 1;
      shown.push(change);
      const line = newsNodes(change, snapshots, words);
      for (const place of sentencesIn(line)) sentences.add(place);
      return line;
    });
    lines += told;
    return drawn.length === 0 ? [] : [{ kind: 'heading', level: 3, text: words.groups[group] }, ...drawn];
  });
  return nodes.length > 0 ? { nodes, shown } : { nodes: [{ kind: 'text', text: words.nothingNew }], shown };
}

/** What the edition leaves out, told by its number and where it is found. `shown` is what all sections tell in full. */
export function newsLeftOut(composing: Composing, shown: readonly Change[]): readonly ViewNode[] {
  const { last, words, changes } = composing;
  if (last === null) return [];
  const { aside } = groupNews(composing);
  const left = changes.length - aside.length - shown.length;
  const parts = [
    ...(left > 0 ? [words.more(left)] : []),
    ...(aside.length > 0 ? [words.rearranged(aside.length)] : []),
  ];
  return parts.length === 0 ? [] : [{ kind: 'text', text: `${parts.join(', ')}: /changes since:${last.name}` }];
}

function latest({ snapshot, words, today }: Composing): Composed {
  const happened = snapshot.events.filter(
    ({ date, status }) => date !== null && date.start <= today && status !== 'planned' && status !== 'speculated',
  );
  if (happened.length === 0) return NOTHING;
  const shown = happened.slice(-MOST_LATEST).toReversed();
  return {
    nodes: [
      ...shown.map((event) => eventNode(event, words)),
      ...moreNode(snapshot.events.length - shown.length, '/timeline', words),
    ],
    shown: [],
  };
}
