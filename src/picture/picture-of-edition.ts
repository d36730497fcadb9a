import type { CivilDay } from '../model/civil.ts';
import type { Event } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { EventWords } from '../view/claim-node.ts';
import type { PictureNode, PictureTheme } from '../view/picture.ts';
import { pictureOfTimeline } from './picture-of-timeline.ts';

export interface EditionPictureOptions {
  readonly title: string;
  /** The edition's own civil day: what is planned from it on lies ahead. */
  readonly today: CivilDay;
  /** Ids of events that are new since the last edition; none of a first one. */
  readonly isNew: ReadonlySet<string>;
  readonly words: EventWords;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Dark unless said: most readers of a chat have it so. */
  readonly theme?: PictureTheme;
}

/** Rows of an edition's picture: it is looked at in passing. */
const MOST = 14;
const MOST_NEW = 8;
const MOST_AHEAD = 4;
/** Fewer dated events make no picture. */
const LEAST = 3;

/**
 * What an edition looks at, as a picture: what is new, set apart; what lies ahead; and the latest that matters most
 * before them, for the way that led there. Null where too little is dated to be worth it. Nothing is numbered, for an
 * edition is no list.
 */
export function pictureOfEdition(snapshot: Snapshot, options: EditionPictureOptions): PictureNode | null {
  const { today, isNew, theme = 'dark', ...rest } = options;
  const dated = snapshot.events.filter(({ date }) => date !== null);
  if (dated.length < LEAST) return null;
  const fresh = strongest(
    dated.filter(({ id }) => isNew.has(id)),
    MOST_NEW,
  );
  const ahead = dated
    .filter((event) => !fresh.includes(event) && event.status !== 'happened' && endOf(event) >= today)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : b.salience - a.salience))
    .slice(0, MOST_AHEAD);
  const chosen = new Set([...fresh, ...ahead]);
  const before = dated.filter((event) => !chosen.has(event) && startOf(event) <= today);
  for (const event of strongest(latest(before), MOST - chosen.size)) chosen.add(event);
  const events = dated.filter((event) => chosen.has(event)).toSorted((a, b) => order(a, b));
  return pictureOfTimeline(events, snapshot.conflicts, {
    ...rest,
    theme,
    isNew,
    asOf: snapshot.asOf,
    isNumbered: false,
  });
}

/** The later half of what happened before, or as much as a picture can choose from. */
function latest(events: readonly Event[]): readonly Event[] {
  const inOrder = events.toSorted(order);
  return inOrder.slice(-Math.max(2 * MOST, Math.ceil(inOrder.length / 2)));
}

function strongest(events: readonly Event[], most: number): readonly Event[] {
  return events.toSorted((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1)).slice(0, Math.max(0, most));
}

function order(a: Event, b: Event): number {
  const [one, other] = [`${startOf(a)}/${endOf(a)}`, `${startOf(b)}/${endOf(b)}`];
  return one < other ? -1 : one > other ? 1 : b.salience - a.salience || (a.id < b.id ? -1 : 1);
}

function startOf({ date }: Event): CivilDay {
  return date?.start ?? '';
}

function endOf({ date }: Event): CivilDay {
  return date?.end ?? '';
}
