import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Refusal, SendOutcome } from '../../../delivery/publisher.ts';
import type { LineAnswer } from './line.ts';

/** Codes by which Discord says for good that something cannot be posted there. */
const REFUSALS: ReadonlyMap<number, Refusal> = new Map([
  [Code.UnknownChannel, 'channel-gone'],
  [Code.UnknownGuild, 'channel-gone'],
  [Code.UnknownMessage, 'thread-gone'],
  [Code.MissingAccess, 'no-permission'],
  [Code.MissingPermissions, 'no-permission'],
  [Code.CannotSendMessagesInNonTextChannel, 'not-accepted'],
  [Code.TagRequiredToCreateAForumPostInThisChannel, 'wants-tag'],
  [Code.ThreadLocked, 'no-permission'],
]);

/** What an answer means that is neither a success nor clear: the same for all that is asked. */
export type Trouble = Exclude<SendOutcome, { readonly kind: 'posted' }>;

/** What an answer other than a success means for a request that was to have an effect. */
export function troubleOf(answer: LineAnswer): Trouble {
  switch (answer.kind) {
    case 'limited':
      return { kind: 'not-sent', reason: 'rate-limit', retryAfter: answer.retryAfter };
    case 'not-sent':
      return { kind: 'not-sent', reason: 'outage', retryAfter: null };
    case 'broken':
      return { kind: 'unclear', detail: answer.detail };
    case 'answer': {
      const { status, code } = answer;
      const detail = `status ${status}, code ${code ?? 'none'}`;
      if (status < 400 || status >= 500) return { kind: 'unclear', detail };
      // The token is refused, or the answer is that of something between Discord and us: nothing was decided.
      if (status === 401 || code === null) return { kind: 'not-sent', reason: 'outage', retryAfter: null };
      const fallback = status === 403 ? 'no-permission' : 'not-accepted';
      return { kind: 'refused', reason: REFUSALS.get(code) ?? fallback, detail };
    }
    default:
      return answer satisfies never;
  }
}

/** The id of what was made; unclear where the answer does not say. */
export function postedOf(answer: LineAnswer): SendOutcome {
  if (answer.kind === 'answer' && answer.status >= 200 && answer.status < 300) {
    const id = idOf(answer.json);
    return id === null ? { kind: 'unclear', detail: 'the answer names no message' } : { kind: 'posted', message: id };
  }
  return troubleOf(answer);
}

export function idOf(json: unknown): string | null {
  return typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string' ? json.id : null;
}

/** What a success says; null where it is none. */
export function successOf(answer: LineAnswer): unknown {
  return answer.kind === 'answer' && answer.status >= 200 && answer.status < 300 ? (answer.json ?? null) : null;
}
