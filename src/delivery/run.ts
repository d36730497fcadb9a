import type { CivilDay } from '../model/civil.ts';
import type { Reason } from './reasons.ts';

/**
 * How far a delivery has come. A run is in the state of the first of its parts that is not posted; before the edition
 * is frozen there are no parts, and only the run has a state.
 */
export const DELIVERY_STATES = [
  /** Due; nobody has begun. */
  'planned',
  /** Somebody composes it, under a lease. */
  'claimed',
  /** Its payload is frozen. */
  'ready',
  /** Written down before the request leaves: from here on it may be in the channel. */
  'sending',
  /** It certainly did not arrive, and is tried again later. */
  'deferred',
  /** It may have arrived, and nobody can say yet. */
  'ambiguous',
  /** The channel's history is searched for it. */
  'reconciling',
  'posted',
  /** It may have arrived, and the history cannot tell: an admin has to look. */
  'held',
  'skipped',
  'failed',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A message in the channel; the message that heads a thread; a post in a forum. */
export type PartKind = 'message' | 'head' | 'forum post';

/** One part of a frozen edition: what is sent is this text, however often, and whatever the documents say since. */
export interface FrozenPart {
  readonly kind: PartKind;
  /** JSON, without the nonce. */
  readonly payload: string;
  /** A custom id in the payload that no other message bears. */
  readonly marker: string;
}

/** One part of a run, on its way to being one message. */
export interface Delivery extends FrozenPart {
  /** Counts from 0. */
  readonly part: number;
  readonly state: DeliveryState;
  /** The same for every try, at most 25 characters. */
  readonly nonce: string;
  /** How often a request was about to leave. */
  readonly attempts: number;
  /**
   * When it first may have arrived and when a request last was about to leave, on the platform's own clock: ours may
   * jump between the two. Null while it certainly has not arrived.
   */
  readonly firstSent: number | null;
  readonly lastSent: number | null;
  /** The message, once it is posted. */
  readonly message: string | null;
}

/** One slot's edition on its way to one channel. */
export interface Run {
  /** 20 characters, from schedule, period and channel: the delivery key that markers and nonces hold. */
  readonly id: string;
  readonly schedule: string;
  readonly guild: string;
  readonly channel: string;
  readonly briefing: string;
  /** The slot's civil date; of an edition that an admin sent at once, a name of its own. */
  readonly period: CivilDay;
  readonly kind: RunKind;
  /** When it was due. */
  readonly at: number;
  readonly late: boolean;
  /** After this, what has not begun to be posted is not posted any more. */
  readonly deadline: number;
  readonly state: DeliveryState;
  /** Why it is in this state; null where there is nothing to explain. */
  readonly reason: Reason | null;
  /** Version of the snapshot that the edition tells of, once it is frozen. */
  readonly version: string | null;
  /** The thread in which the parts after the first stand. */
  readonly thread: string | null;
  /** Counts the claims: who has an older number has been overtaken. */
  readonly fence: number;
  /** When it came to its end. */
  readonly settledAt: number | null;
  readonly parts: readonly Delivery[];
}

/** `slot` for what a schedule's rule made due, `extra` for what an admin sent at once. */
export type RunKind = 'slot' | 'extra';

/** A run that is to be, as the planner sees it. */
export type NewRun = Pick<
  Run,
  'schedule' | 'guild' | 'channel' | 'briefing' | 'period' | 'kind' | 'at' | 'late' | 'deadline'
>;

export function isSettled(state: DeliveryState): boolean {
  return state === 'posted' || state === 'held' || state === 'skipped' || state === 'failed';
}
