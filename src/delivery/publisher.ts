import type { Delivery, Run } from './run.ts';

/** Where a part goes: the channel of the run, or the thread that hangs on its first part. */
export interface Address {
  readonly guild: string;
  readonly channel: string;
}

/** Why the platform will never take it there. */
export type Refusal = 'channel-gone' | 'no-permission' | 'thread-gone' | 'wants-tag' | 'not-accepted';

/** What came of a request to post. */
export type SendOutcome =
  | { readonly kind: 'posted'; readonly message: string }
  /** It certainly has no effect: nothing left, or the platform said so. */
  | { readonly kind: 'not-sent'; readonly reason: 'rate-limit' | 'outage'; readonly retryAfter: number | null }
  /** Nobody knows: no answer, half an answer, or a server error. */
  | { readonly kind: 'unclear'; readonly detail: string }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly detail: string };

/** What the channel's history says. */
export type FindOutcome =
  | { readonly kind: 'found'; readonly message: string }
  /** All of it was read, and it is not there. */
  | { readonly kind: 'absent' }
  /** It cannot be read, or not far enough, and so nobody can say. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  /** Ask again later. */
  | { readonly kind: 'unanswered'; readonly retryAfter: number | null }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly detail: string };

/** The right to send one request now, within all limits. */
export type Turn =
  | { readonly kind: 'go'; giveBack(): void }
  /** Not for so many milliseconds. */
  | { readonly kind: 'later'; readonly ms: number };

/**
 * A chat platform as a delivery sees it. No request is ever repeated in here: whoever calls keeps the book of what may
 * have been sent.
 */
export interface Publisher {
  /** The platform's own clock, in epoch milliseconds. */
  now(): number;
  /** Milliseconds for which nothing at all may leave. */
  pause(): number;
  /** Whether the server is struck by an outage: what it says of its channels then counts for nothing. */
  isAway(guild: string): boolean;
  /** Waits for a turn when it is near, so that nothing waits once it is written down that a request leaves. */
  turn(address: Address, delivery: Pick<Delivery, 'kind'>): Promise<Turn>;
  /**
   * Sends a part in its turn. `mayLeave` is asked at the very last moment, when nothing but the writing to the network follows: if
   * it says no, nothing leaves.
   */
  send(address: Address, delivery: Delivery, turn: Turn, mayLeave: () => boolean): Promise<SendOutcome>;
  /**
   * Looks for a part in the history, back to the moment (of the platform's clock) of its first try; for a copy other than
   * `except`, where that is given.
   */
  find(address: Address, delivery: Delivery, since: number, except?: string | null): Promise<FindOutcome>;
  /** Opens the thread of a posted head, which has the message's own id; that it is open already is as good. */
  openThread(address: Address, head: Delivery): Promise<SendOutcome>;
  /** Takes back a message of ours that came to stand beside its twin. */
  retract(address: Address, delivery: Pick<Delivery, 'kind'>, message: string): Promise<boolean>;
}

/** Where the next part of a run belongs. */
export function addressOf({ guild, channel, thread }: Run, { part }: Pick<Delivery, 'part'>): Address {
  return { guild, channel: part > 0 && thread !== null ? thread : channel };
}

/** In a thread it is the thread that is gone, not the channel. */
export function inThread<T extends SendOutcome | FindOutcome>(run: Run, { part }: Delivery, outcome: T): T {
  const isGone = outcome.kind === 'refused' && outcome.reason === 'channel-gone';
  return isGone && part > 0 && run.thread !== null ? { ...outcome, reason: 'thread-gone' } : outcome;
}
