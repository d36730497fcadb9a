import type { APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import type { FindOutcome } from '../../../delivery/publisher.ts';
import type { Search } from './find-message.ts';
import type { Line, LineAnswer } from './line.ts';
import { customIdsIn } from './markers.ts';
import { unanswered } from './read-access.ts';
import { ROUTES } from './routes.ts';
import { momentOf } from './snowflake.ts';

const MOST_PAGES = 20;

/**
 * Looks for our own post in a forum: first among the open ones, then among the archived, newest first. A post and its
 * first message have the same id.
 */
export async function findPost(line: Line, guild: string, forum: string, search: Search): Promise<FindOutcome> {
  const open = await line.ask(ROUTES.activeThreads(guild));
  const active = threadsIn(open);
  if (active === null) return unanswered(open);
  const found = await amongThreads(line, forum, active.threads, search);
  if (found !== null) return found;
  let before = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // oxlint-disable eslint/no-await-in-loop -- each page begins where the one before ended
    const answer = await line.ask(ROUTES.archivedThreads(forum, `limit=100${before}`));
    const archived = threadsIn(answer);
    if (archived === null) return unanswered(answer);
    const old = await amongThreads(line, forum, archived.threads, search);
    // oxlint-enable eslint/no-await-in-loop
    if (old !== null) return old;
    const at = archived.threads.at(-1)?.thread_metadata?.archive_timestamp;
    // Archived before it was tried means made before.
    if (!archived.hasMore || at === undefined || Date.parse(at) < search.since) return { kind: 'absent' };
    before = `&before=${encodeURIComponent(at)}`;
  }
  return { kind: 'unreadable', detail: 'too many posts have been archived since' };
}

async function amongThreads(
  line: Line,
  forum: string,
  threads: readonly APIThreadChannel[],
  { self, marker, since, except }: Search,
): Promise<FindOutcome | null> {
  const ours = threads.filter(
    ({ id, parent_id, owner_id }) => parent_id === forum && owner_id === self && momentOf(id) >= since && id !== except,
  );
  for (const { id } of ours) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- few, and the first that fits ends it
    const answer = await line.ask(ROUTES.message(id, id));
    // Its first message was deleted: nobody can say whether it was ours.
    if (answer.kind === 'answer' && answer.status === 404) continue;
    if (answer.kind !== 'answer' || answer.status !== 200) return unanswered(answer);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Discord's description says what it is
    const message = answer.json as APIMessage;
    if (customIdsIn(message.components).includes(marker)) return { kind: 'found', message: id };
  }
  return null;
}

function threadsIn(answer: LineAnswer): { threads: readonly APIThreadChannel[]; hasMore: boolean } | null {
  if (answer.kind !== 'answer' || answer.status !== 200) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Discord's description says what it is
  const json = answer.json as { threads?: readonly APIThreadChannel[]; has_more?: boolean } | null;
  return json?.threads === undefined ? null : { threads: json.threads, hasMore: json.has_more === true };
}
