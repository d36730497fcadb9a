import type { Reason } from './reasons.ts';
import type { Delivery, Run } from './run.ts';

/** The time, by two clocks: ours, by which slots come, and the platform's, by which it remembers what was sent. */
export interface Moment {
  readonly now: number;
  readonly platform: number;
}

/** How long what kind of doubt lasts, in milliseconds of the platform's clock. */
export interface Patience {
  /** After the first try, as long as which the platform surely still knows the nonce: «the past few minutes». */
  readonly young: number;
  /** After the last try, until which a request that was thought lost may still take effect. */
  readonly quiet: number;
  /**
   * After a run was due, until which a first request leaves without a look: should it have been posted already, by a
   * ledger that was since replaced by its backup, the platform still knows the nonce.
   */
  readonly prompt: number;
}

export const PATIENCE: Patience = { young: 120_000, quiet: 180_000, prompt: 120_000 };

/** What is to be done about a run. */
export type Step =
  | { readonly kind: 'compose' }
  | { readonly kind: 'send'; readonly delivery: Delivery }
  /** Look in the channel's history whether it arrived. */
  | { readonly kind: 'look'; readonly delivery: Delivery }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'settle'; readonly state: 'skipped' | 'failed'; readonly reason: Reason };

/**
 * Decides what is to be done about a run that is not settled. `stop` says why nothing new shall be posted (paused,
 * removed, private by now); what has begun to be posted is brought to its end all the same, unless it is private.
 */
export function nextStep(run: Run, { now, platform }: Moment, stop: Reason | null, patience: Patience): Step {
  const delivery = run.parts.find(({ state }) => state !== 'posted');
  const reason = stop ?? (now > run.deadline ? 'too-late' : null);
  if (delivery === undefined)
    return reason === null ? { kind: 'compose' } : { kind: 'settle', state: 'skipped', reason };
  if (delivery.firstSent !== null) return afterDoubt(delivery, platform, stop, patience);
  if (delivery.part === 0) {
    return reason === null ? { kind: 'send', delivery } : { kind: 'settle', state: 'skipped', reason };
  }
  if (now <= run.deadline && stop !== 'private') return { kind: 'send', delivery };
  return { kind: 'settle', state: 'failed', reason: stop === 'private' ? 'private' : 'incomplete' };
}

/**
 * A part that may have arrived. Sent again with the same nonce, it becomes no second message while the platform knows
 * the nonce; later the history must tell, and not before all requests that are still under way have arrived or died.
 * A forum's post has no nonce, so for it there is only the history.
 */
function afterDoubt(delivery: Delivery, platform: number, stop: Reason | null, { young, quiet }: Patience): Step {
  const first = delivery.firstSent ?? platform;
  const age = platform - first;
  const hasNonce = delivery.kind !== 'forum post';
  if (hasNonce && age >= 0 && age < young && stop === null) return { kind: 'send', delivery };
  const rest = (delivery.lastSent ?? first) + quiet - platform;
  // A clock of the platform's that runs backwards must not keep us waiting for ever.
  return rest > 0 ? { kind: 'wait', ms: Math.min(rest, quiet) } : { kind: 'look', delivery };
}
