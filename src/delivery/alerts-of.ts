import type { Schedule } from '../model/schedule.ts';
import type { Alert, AlertKind } from './alert.ts';
import type { Skip } from './delivery-ledger.ts';
import type { Reason } from './reasons.ts';
import type { Run } from './run.ts';

/** Reasons for which nothing more can be posted before an admin has done something. */
const LASTING: ReadonlySet<Reason> = new Set(['channel-gone', 'no-permission', 'wants-tag']);

/** Whether a failed run means that its schedule has to be suspended. */
export function suspends(run: Run): boolean {
  return run.state === 'failed' && run.reason !== null && LASTING.has(run.reason);
}

/** What admins have to be told of a run that has come to its end; null where all went as it should, or as they wished. */
export function alertOf(run: Run, schedule: Schedule | null): Alert | null {
  const kind = kindOf(run);
  return kind === null ? null : alert(kind, run, run.reason, schedule);
}

/** A run that waits for its briefing: told while there is still time to put it right. */
export function waitingAlert(run: Run, schedule: Schedule): Alert {
  return alert('waiting', run, 'briefing-broken', schedule);
}

/** A schedule of which nothing can be posted, for it cannot be read. */
export function unreadableAlert(schedule: Schedule): Alert {
  const { guild, channel, id } = schedule;
  return alert('suspended', { guild, channel, schedule: id, period: '' }, 'unreadable', schedule);
}

/** Slots that nobody could post in time. */
export function missedAlert(skip: Skip, schedule: Schedule): Alert {
  const { guild, channel, id } = schedule;
  return alert('missed', { guild, channel, schedule: id, period: skip.last }, skip.reason, schedule);
}

function kindOf({ state, reason, late, kind }: Run): AlertKind | null {
  if (state === 'held') return 'held';
  if (state === 'failed') return reason !== null && LASTING.has(reason) ? 'suspended' : 'failed';
  if (state === 'skipped') return reason === 'too-late' || reason === 'private' ? 'missed' : null;
  return late && kind === 'slot' ? 'late' : null;
}

function alert(
  kind: AlertKind,
  { guild, channel, schedule, period }: Pick<Run, 'guild' | 'channel' | 'schedule' | 'period'>,
  reason: Reason | null,
  of: Schedule | null,
): Alert {
  const cause = `${kind}/${schedule}/${period}`;
  return { cause, kind, reason, guild, channel, schedule, period, subscriber: of?.createdBy || null };
}
