import type { FindOutcome, SendOutcome } from './publisher.ts';
import type { Reason } from './reasons.ts';
import type { Delivery, DeliveryState } from './run.ts';

/** What becomes of a part, and how long it then rests (milliseconds). */
export interface PartChange {
  readonly kind: 'part';
  readonly part: number;
  readonly state: DeliveryState;
  readonly reason: Reason | null;
  readonly firstSent: number | null;
  readonly lastSent: number | null;
  readonly message: string | null;
  readonly rest: number;
}

/** Milliseconds until a try is repeated; doubled with each, up to the longest. */
const FIRST_REST = 1_000;
const LONGEST_REST = 60_000;

/** The part at the moment at which a request for it is about to leave. */
export function aboutToSend(delivery: Delivery, platform: number): PartChange {
  // After the history has said that it is not there, the doubt begins anew: what was sent before has died.
  const first = delivery.state === 'reconciling' ? null : delivery.firstSent;
  return change(delivery, 'sending', { firstSent: first ?? platform, lastSent: platform });
}

/** What a send's outcome makes of a part; `before` is the part as it was before it was about to leave. */
export function afterSend(before: Delivery, sending: PartChange, outcome: SendOutcome): PartChange {
  const { firstSent, lastSent } = sending;
  switch (outcome.kind) {
    case 'posted':
      return change(before, 'posted', { firstSent, lastSent, message: outcome.message });
    case 'refused':
      // It may stand there since an earlier try, unless the channel is gone and all in it: the history will tell.
      if (isInDoubt(before) && outcome.reason !== 'channel-gone') {
        const { firstSent: first, lastSent: last } = before;
        return change(before, 'ambiguous', { firstSent: first, lastSent: last, reason: 'unclear', rest: LONGEST_REST });
      }
      return change(before, 'failed', { firstSent, lastSent, reason: outcome.reason });
    case 'unclear':
      return change(before, 'ambiguous', { firstSent, lastSent, reason: 'unclear', rest: restAfter(before.attempts) });
    case 'not-sent': {
      const rest = Math.max(outcome.retryAfter ?? 0, outcome.retryAfter === null ? restAfter(before.attempts) : 0);
      const { reason } = outcome;
      // That this try did not arrive says nothing of those before it; a history that did not have them is read again.
      if (before.firstSent !== null) {
        const { firstSent: first, lastSent: last } = before;
        return change(before, 'ambiguous', { firstSent: first, lastSent: last, reason, rest });
      }
      return change(before, 'deferred', { firstSent: null, lastSent: null, reason, rest });
    }
    default:
      return outcome satisfies never;
  }
}

/** What a look into the history makes of a part; null where it says that the part has to be sent again. */
export function afterLook(delivery: Delivery, outcome: FindOutcome): PartChange | null {
  const { firstSent, lastSent } = delivery;
  switch (outcome.kind) {
    case 'found':
      return change(delivery, 'posted', { firstSent, lastSent, message: outcome.message });
    case 'absent':
      return null;
    case 'unreadable':
      return change(delivery, 'held', { firstSent, lastSent, reason: 'history-unreadable' });
    case 'refused':
      return outcome.reason === 'channel-gone'
        ? change(delivery, 'failed', { firstSent, lastSent, reason: 'channel-gone' })
        : change(delivery, 'held', { firstSent, lastSent, reason: 'history-unreadable' });
    case 'unanswered': {
      const rest = outcome.retryAfter ?? restAfter(delivery.attempts + 3);
      return change(delivery, 'ambiguous', { firstSent, lastSent, reason: 'outage', rest });
    }
    default:
      return outcome satisfies never;
  }
}

/**
 * What becomes of a part that was found though no request has left for it. Where it is the first, another ledger has told
 * this edition, of whatever version: the run is over, and what the channel knows is not taken for what this one composed.
 */
export function afterFind(delivery: Delivery, message: string, platform: number): PartChange {
  const details = { firstSent: null, lastSent: platform, message };
  if (delivery.part > 0) return change(delivery, 'posted', details);
  return change(delivery, 'skipped', { ...details, reason: 'posted-before' });
}

/** The part while its history is searched. */
export function aboutToLook(delivery: Delivery): PartChange {
  const { firstSent, lastSent } = delivery;
  return change(delivery, 'reconciling', { firstSent, lastSent });
}

/** Whether an earlier try may have arrived. */
function isInDoubt({ state, firstSent }: Delivery): boolean {
  return firstSent !== null && state !== 'reconciling';
}

function restAfter(attempts: number): number {
  return Math.min(LONGEST_REST, FIRST_REST * 2 ** Math.min(attempts, 16));
}

type Details = Pick<PartChange, 'firstSent' | 'lastSent'> & Partial<Pick<PartChange, 'message' | 'reason' | 'rest'>>;

function change({ part }: Delivery, state: DeliveryState, details: Details): PartChange {
  return { kind: 'part', part, state, reason: null, message: null, rest: 0, ...details };
}
