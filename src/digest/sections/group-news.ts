import type { CivilDay } from '../../model/civil.ts';
import type { Event } from '../../model/claim.ts';
import type { Change } from '../../query/changes.ts';
import { daysBetween } from '../../model/civil-day.ts';
import { NEWS_GROUPS, type NewsGroup } from '../words/edition-words.ts';
import type { Composing } from './composing.ts';

/** The changes by the kind of news that they are, best first in each; `aside` are those that are none. */
export interface GroupedNews {
  readonly groups: ReadonlyMap<NewsGroup, readonly Change[]>;
  readonly aside: readonly Change[];
}

export function groupNews({ snapshot, last, changes }: Composing): GroupedNews {
  const events = new Map(snapshot.events.map((event) => [event.id, event]));
  const lastDay = last?.day ?? null;
  const found = new Map<NewsGroup, Change[]>(NEWS_GROUPS.map((group) => [group, []]));
  const aside: Change[] = [];
  for (const change of changes) {
    const group = groupOf(change, events, lastDay);
    (group === null ? aside : found.get(group))?.push(change);
  }
  const tracked = new Set(snapshot.questions.flatMap(({ id, tracked: isTracked }) => (isTracked ? [id] : [])));
  const rank = (change: Change): number => rankOf(change, events, tracked, lastDay);
  const groups = new Map([...found].map(([group, all]) => [group, all.toSorted((a, b) => rank(b) - rank(a))]));
  return { groups, aside };
}

function groupOf(change: Change, events: ReadonlyMap<string, Event>, lastDay: CivilDay | null): NewsGroup | null {
  switch (change.kind) {
    case 'found':
    case 'dropped':
      return null;
    case 'question moved':
    case 'question new':
    case 'question evidence':
      return 'questions';
    case 'conflict new':
    case 'conflict changed':
      return 'conflicts';
    case 'changed':
      return change.of === 'question' ? 'questions' : 'changed';
    case 'withdrawn':
      return 'withdrawn';
    case 'more sources':
      return 'confirmed';
    case 'new':
      return lastDay !== null && happenedBefore(change, events, lastDay) ? 'late' : 'fresh';
    default:
      return change.kind satisfies never;
  }
}

/** Whether a claim tells of a day before the last edition's; one without a day is as old as the newest of its documents. */
function happenedBefore(change: Change, events: ReadonlyMap<string, Event>, lastDay: CivilDay): boolean {
  const date = events.get(change.is ?? '')?.date ?? null;
  if (date !== null) return date.end < lastDay;
  const days = change.citations.flatMap(({ published, asOf }) => (asOf ?? published)?.end ?? []);
  return days.length > 0 && days.every((day) => day < lastDay);
}

/**
 * What moved comes first, what editors wait for before the rest, then events by salience; stakes and takeaways keep their
 * own order below.
 */
function rankOf(
  { kind, of, is }: Change,
  events: ReadonlyMap<string, Event>,
  tracked: ReadonlySet<string>,
  lastDay: CivilDay | null,
): number {
  const id = is ?? '';
  if (kind === 'question moved' || kind === 'conflict new') return tracked.has(id) ? 5 : 4;
  if (of === 'question') return tracked.has(id) ? 3 : kind === 'question new' ? 2 : 1;
  const event = of === 'event' ? events.get(id) : undefined;
  if (event === undefined) return 0;
  return (isBackground(event, lastDay) ? -1 : 1) + event.salience;
}

/** Days before the last edition from which on what happened is background, however late it was learned. */
const BACKGROUND = 365;

function isBackground({ date }: Event, lastDay: CivilDay | null): boolean {
  return date !== null && lastDay !== null && date.end < lastDay && daysBetween(date.end, lastDay) > BACKGROUND;
}
