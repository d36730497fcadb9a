import type { CivilDay } from '../../model/civil.ts';
import type { Event } from '../../model/claim.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Change } from '../../query/changes.ts';
import { claimNode, eventNode, showDate } from '../../view/claim-node.ts';
import type { ViewNode } from '../../view/view.ts';
import { NEWS_GROUPS, type EditionWords, type NewsGroup } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode } from './composing.ts';

/** Lines of each kind that are told in full; the rest is counted. */
const MOST: Readonly<Record<NewsGroup, number>> = {
  questions: 5,
  conflicts: 3,
  fresh: 6,
  late: 3,
  changed: 4,
  withdrawn: 3,
  confirmed: 2,
};
const MOST_LATEST = 7;

/** What changed since the last edition, the weightiest first; for a first edition, what happened last. */
export function composeNews(composing: Composing): Composed {
  const { input, words, changes } = composing;
  if (input.last === null) return { nodes: latest(composing), shown: [] };
  const groups = groupNews(composing);
  const shown: Change[] = [];
  const nodes = NEWS_GROUPS.flatMap((group): ViewNode[] => {
    const told = (groups.get(group) ?? []).slice(0, MOST[group]);
    if (told.length === 0) return [];
    shown.push(...told);
    return [
      { kind: 'heading', level: 3, text: words.groups[group] },
      ...told.map((change) => newsNode(change, input.last?.snapshot ?? null, input.snapshot, words)),
    ];
  });
  const left = changes.length - shown.length;
  const more = moreNode(left, `/changes since:${input.last.snapshot.version}`, words);
  return {
    nodes: nodes.length + more.length > 0 ? [...nodes, ...more] : [{ kind: 'text', text: words.noNews }],
    shown,
  };
}

/** The changes by the kind of news that they are, best first in each. */
export function groupNews({ input, changes, lastDay }: Composing): ReadonlyMap<NewsGroup, readonly Change[]> {
  const events = new Map(input.snapshot.events.map((event) => [event.id, event]));
  const groups = new Map<NewsGroup, Change[]>();
  for (const change of changes) {
    const group = groupOf(change, events, lastDay);
    groups.set(group, [...(groups.get(group) ?? []), change]);
  }
  const salience = (change: Change): number => events.get(change.is ?? '')?.salience ?? 0;
  return new Map([...groups].map(([group, all]) => [group, all.toSorted((a, b) => salience(b) - salience(a))]));
}

function groupOf(change: Change, events: ReadonlyMap<string, Event>, lastDay: CivilDay | null): NewsGroup {
  if (change.kind === 'withdrawn') return 'withdrawn';
  if (change.of === 'question') return 'questions';
  if (change.of === 'conflict') return 'conflicts';
  if (change.kind === 'changed') return 'changed';
  const date = events.get(change.is ?? '')?.date ?? null;
  return date !== null && lastDay !== null && date.end < lastDay ? 'late' : 'fresh';
}

function newsNode(change: Change, before: Snapshot | null, now: Snapshot, words: EditionWords): ViewNode {
  const label = newsLabel(change, before, now, words);
  if (change.citations.length === 0) return { kind: 'text', text: `${label}: ${change.text}` };
  return claimNode(change, label);
}

function newsLabel(change: Change, before: Snapshot | null, now: Snapshot, words: EditionWords): string {
  switch (change.of) {
    case 'event': {
      const [old, event] = [
        before?.events.find(({ id }) => id === change.was),
        now.events.find(({ id }) => id === change.is),
      ];
      const states = [old, event].flatMap((one) => (one === undefined ? [] : [stateOf(one, words)]));
      return states.join(' → ');
    }
    case 'question': {
      const [old, question] = [
        before?.questions.find(({ id }) => id === change.was),
        now.questions.find(({ id }) => id === change.is),
      ];
      return [old, question]
        .flatMap((one) => (one === undefined ? [] : [words.questionStatuses[one.status]]))
        .join(' → ');
    }
    case 'conflict': {
      const conflict = [...now.conflicts, ...(before?.conflicts ?? [])].find(
        ({ id }) => id === (change.is ?? change.was),
      );
      return conflict === undefined ? '' : words.conflictKinds[conflict.kind];
    }
    case 'stake':
    case 'takeaway':
      return '';
    default:
      return change.of satisfies never;
  }
}

function stateOf({ date, status }: Event, words: EditionWords): string {
  return status === 'happened' ? showDate(date, words) : `${showDate(date, words)} · ${words.statuses[status]}`;
}

function latest({ input, words, today }: Composing): readonly ViewNode[] {
  const happened = input.snapshot.events.filter(
    ({ date, status }) => date !== null && date.start <= today && status !== 'planned' && status !== 'speculated',
  );
  if (happened.length === 0) return [{ kind: 'text', text: words.noNews }];
  return [
    ...happened
      .slice(-MOST_LATEST)
      .toReversed()
      .map((event) => eventNode(event, words)),
    ...moreNode(input.snapshot.events.length - Math.min(happened.length, MOST_LATEST), '/timeline', words),
  ];
}
