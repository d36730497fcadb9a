import type { PartChange } from './after-send.ts';
import { nonceOf } from './delivery-key.ts';
import type { Reason } from './reasons.ts';
import { type Delivery, type DeliveryState, type FrozenPart, isSettled, type Run } from './run.ts';
import { mayFollow } from './transitions.ts';

/** One step of a run, taken by whoever holds its claim. */
export type RunChange =
  | { readonly kind: 'freeze'; readonly version: string; readonly parts: readonly FrozenPart[] }
  | PartChange
  | { readonly kind: 'thread'; readonly thread: string }
  /** Nothing can be done for a while: the claim is given up, and anybody may take it then. */
  | { readonly kind: 'rest'; readonly ms: number; readonly reason: Reason }
  | { readonly kind: 'settle'; readonly state: 'skipped' | 'failed' | 'held'; readonly reason: Reason };

/** The run after a step. Throws for a step that no run may take: that would be a fault of the program. */
export function applyChange(run: Run, change: RunChange, now: number): Run {
  const next = changed(run, change);
  return isSettled(next.state) ? { ...next, settledAt: now } : next;
}

function changed(run: Run, change: RunChange): Run {
  switch (change.kind) {
    case 'freeze':
      if (change.parts.length === 0) throw new Error(`Run ${run.id} has no parts to freeze`);
      return { ...move(run, 'ready', null), version: change.version, parts: change.parts.map(freeze(run.id)) };
    case 'part':
      return withPart(run, change);
    case 'thread':
      return { ...run, thread: change.thread };
    case 'rest':
      return run.state === 'claimed' ? move(run, 'planned', change.reason) : { ...run, reason: change.reason };
    case 'settle': {
      const { state, reason } = change;
      const current = run.parts.find((part) => part.state !== 'posted');
      if (current === undefined) return move(run, state, reason);
      return withPart(run, { ...current, kind: 'part', state, reason, rest: 0 });
    }
    default:
      return change satisfies never;
  }
}

function freeze(key: string): (part: FrozenPart, index: number) => Delivery {
  return ({ kind, payload, marker }, part) => ({
    kind,
    payload,
    marker,
    part,
    state: 'ready',
    nonce: nonceOf(key, part),
    attempts: 0,
    firstSent: null,
    lastSent: null,
    message: null,
  });
}

function withPart(run: Run, { part, state, reason, firstSent, lastSent, message }: PartChange): Run {
  const before = run.parts[part];
  if (before === undefined) throw new Error(`Run ${run.id} has no part ${part}`);
  demand(run, before.state, state);
  const attempts = state === 'sending' ? before.attempts + 1 : before.attempts;
  const parts = run.parts.with(part, { ...before, state, attempts, firstSent, lastSent, message });
  const current = parts.find((one) => one.state !== 'posted');
  // A forum's post is a thread that has the id of its first message.
  const thread = before.kind === 'forum post' && state === 'posted' ? message : run.thread;
  return { ...run, parts, thread, state: current?.state ?? 'posted', reason };
}

function move(run: Run, state: DeliveryState, reason: Reason | null): Run {
  demand(run, run.state, state);
  return { ...run, state, reason };
}

function demand(run: Run, before: DeliveryState, after: DeliveryState): void {
  if (!mayFollow(before, after)) throw new Error(`Run ${run.id} is ${before} and cannot become ${after}`);
}

/**
 * The run in the hands of somebody new, with the next fence. What its last holder was in the middle of may have
 * happened or not.
 */
export function takeOver(run: Run): Run {
  const fence = run.fence + 1;
  if (run.state === 'planned' || run.state === 'claimed') return { ...move(run, 'claimed', null), fence };
  const parts = run.parts.map((part) => {
    if (part.state !== 'sending' && part.state !== 'reconciling') return part;
    demand(run, part.state, 'ambiguous');
    return { ...part, state: 'ambiguous' as const };
  });
  return { ...run, fence, parts, state: parts.find(({ state }) => state !== 'posted')?.state ?? run.state };
}
