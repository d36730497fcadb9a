import type { APIMessage } from 'discord-api-types/v10';
import type { FindOutcome } from '../../../delivery/publisher.ts';
import type { Line } from './line.ts';
import { customIdsIn } from './markers.ts';
import { unanswered } from './read-access.ts';
import { successOf } from './read-outcome.ts';
import { ROUTES } from './routes.ts';
import { momentOf } from './snowflake.ts';

const PAGE = 100;
/** Pages that are turned at most: beyond 5,000 messages since, somebody has to look. */
const MOST_PAGES = 50;

/** What is searched for, and how far back. */
export interface Search {
  /** The bot's own user. */
  readonly self: string;
  readonly marker: string;
  /** By Discord's clock. */
  readonly since: number;
  /** A message that is known already. */
  readonly except: string | null;
}

/** Looks for our own message in a channel's history, newest first, back to a moment. Access is the caller's to check. */
export async function findMessage(
  line: Line,
  channel: string,
  { self, marker, since, except }: Search,
): Promise<FindOutcome> {
  let before = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each page begins where the one before ended
    const answer = await line.ask(ROUTES.history(channel, `limit=${PAGE}${before}`));
    const listed = successOf(answer);
    if (!Array.isArray(listed)) return unanswered(answer);
    const messages: readonly APIMessage[] = listed;
    const found = messages.find(
      ({ id, author, components }) => id !== except && author.id === self && customIdsIn(components).includes(marker),
    );
    if (found !== undefined) return { kind: 'found', message: found.id };
    const oldest = messages.at(-1);
    if (oldest === undefined || messages.length < PAGE || momentOf(oldest.id) < since) return { kind: 'absent' };
    before = `&before=${oldest.id}`;
  }
  return { kind: 'unreadable', detail: `more than ${MOST_PAGES * PAGE} messages have come since` };
}
