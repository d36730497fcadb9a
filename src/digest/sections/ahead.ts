import type { CivilDay, Granularity } from '../../model/civil.ts';
import type { Event } from '../../model/claim.ts';
import { eventNode } from '../../view/claim-node.ts';
import type { ClaimNode, ViewNode } from '../../view/view.ts';
import { daysBetween } from '../../model/civil-day.ts';
import type { EditionWords } from '../words/edition-words.ts';
import { type Composed, type Composing, moreNode, newOf, NOTHING } from './composing.ts';

const MOST = 5;
const MOST_OVERDUE = 3;
/** Days for which a plan is shown after its day has passed. */
const OVERDUE = 14;
/** Days that are counted down. */
const COUNTED = 14;

/** What is planned, expected or called off from today on, soonest first; then what was due and has not been told of. */
export function composeAhead(composing: Composing): Composed {
  const { words, today, snapshot } = composing;
  const fresh = newOf('event', composing);
  const ahead = snapshot.events
    .filter(({ date, status }) => date !== null && date.end >= today && status !== 'happened')
    .toSorted((a, b) => compare(soonest(a, today), soonest(b, today)));
  const shown = ahead.slice(0, MOST);
  const overdue = snapshot.events.filter((event) => isOverdue(event, today)).slice(-MOST_OVERDUE);
  if (ahead.length + overdue.length === 0) return NOTHING;
  const nodes: ViewNode[] = [
    ...shown.map((event) => aheadNode(event, today, fresh.has(event.id), words)),
    ...moreNode(ahead.length - shown.length, `/timeline from:${today}`, words),
  ];
  if (overdue.length > 0) {
    nodes.push({ kind: 'heading', level: 3, text: words.overdue });
    nodes.push(...overdue.map((event) => eventNode(event, words)));
  }
  return { nodes, shown: shown.flatMap(({ id }) => fresh.get(id) ?? []) };
}

/** Days that are known come first: of a year that has begun nobody can say when in it. */
const COARSE: ReadonlySet<Granularity> = new Set(['season', 'quarter', 'half', 'part-of-year', 'year', 'decade']);

function soonest({ date, id }: Event, today: CivilDay): string {
  if (date === null) return '3';
  if (COARSE.has(date.granularity)) return `2 ${date.end} ${id}`;
  return `1 ${date.start < today ? date.end : date.start} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isOverdue({ date, status }: Event, today: CivilDay): boolean {
  return status === 'planned' && date !== null && date.end < today && daysBetween(date.end, today) <= OVERDUE;
}

function aheadNode(event: Event, today: CivilDay, isNew: boolean, words: EditionWords): ClaimNode {
  const node = eventNode(event, words);
  const days = event.date?.granularity === 'day' ? daysBetween(today, event.date.start) : null;
  const label = [
    node.label,
    ...(days !== null && days >= 0 && days <= COUNTED ? [words.inDays(days)] : []),
    ...(isNew ? [words.isNew] : []),
  ];
  return { ...node, label: label.join(' · ') };
}
