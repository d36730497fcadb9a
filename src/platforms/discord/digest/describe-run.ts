import type { PastRun } from '../../../delivery/delivery-ledger.ts';
import type { Run } from '../../../delivery/run.ts';
import type { Schedule } from '../../../model/schedule.ts';
import { slotOn } from '../../../schedule/due.ts';
import type { DigestWords } from '../words/digest/digest-words.ts';
import { reasonOf } from './describe-schedule.ts';
import { wallClock } from './show-instant.ts';

/** What became of an edition, in a line of Discord Markdown: which, how it ended, why, and where it stands. */
export function describeRun(run: PastRun, zone: string, words: DigestWords): string {
  if (run.kind === 'skip') {
    const { first, last, count, reason } = run;
    return `${words.slots(first, last, count)}: **${words.states.skipped}** – ${words.reasons[reason]}`;
  }
  const when = wallClock(run.at, zone, words.locale);
  const extra = run.kind === 'extra' ? ` (${words.extra})` : '';
  const state = run.state === 'posted' && run.late ? words.late : words.states[run.state];
  const why = run.reason === null ? '' : ` – ${reasonOf(run.reason, words)}`;
  const link = linkOf(run);
  return `${when}${extra}: **${state}**${why}${link === null ? '' : ` · [${words.message}](${link})`}`;
}

/** When it was due; of slots that were skipped together, the last of them. */
export function dueAt(run: PastRun, schedule: Schedule): number {
  return run.kind === 'skip' ? (slotOn(schedule, run.last)?.at ?? run.settledAt) : run.at;
}

/** Where the first message stands. A post in a forum is a thread, whose first message has the thread's own id. */
function linkOf({ guild, channel, parts }: Run): string | null {
  const first = parts[0];
  if (first === undefined || first.message === null) return null;
  const place = first.kind === 'forum post' ? first.message : channel;
  return `https://discord.com/channels/${guild}/${place}/${first.message}`;
}
