import type { FrozenPart, NewRun, PartKind, Run } from '../../src/delivery/run.ts';
import { deliveryKey } from '../../src/delivery/delivery-key.ts';

export const MORNING = Date.UTC(2031, 4, 6, 7, 0);
export const MINUTE = 60_000;

/** A run that is due at seven in the morning, with whatever else is said. */
export function newRun(more: Partial<NewRun> = {}): NewRun {
  return {
    schedule: 'dams',
    guild: 'g1',
    channel: 'c1',
    briefing: 'river',
    period: '2031-05-06',
    kind: 'slot',
    at: MORNING,
    late: false,
    deadline: MORNING + 6 * 60 * MINUTE,
    ...more,
  };
}

export function frozen(marker: string, kind: PartKind = 'message'): FrozenPart {
  return { kind, marker, payload: JSON.stringify({ content: `words of ${marker}` }) };
}

/** A run as it is after planning. */
export function planned(more: Partial<NewRun> = {}): Run {
  const run = newRun(more);
  const untouched = { state: 'planned', reason: null, version: null, thread: null, settledAt: null } as const;
  return { ...run, ...untouched, id: deliveryKey(run), fence: 0, parts: [] };
}
