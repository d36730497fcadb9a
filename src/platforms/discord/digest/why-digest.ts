import type { Schedule } from '../../../model/schedule.ts';
import { BOT, type ScheduleChange } from '../../../schedule/schedule-store.ts';
import { zoneOf } from '../../../settings/preferences.ts';
import type { MessageBody } from '../answering.ts';
import { settingsBody } from '../settings/settings-body.ts';
import { describeRun, dueAt } from './describe-run.ts';
import { nextLine, stateOf } from './describe-schedule.ts';
import type { DigestAdmin } from './digest-admin.ts';
import { wallClock } from './show-instant.ts';

/** Runs and changes that are looked at. */
const MOST = 12;

/**
 * What became of each of a schedule's last editions and why, newest first, with the changes of the schedule between
 * them: that nothing came because somebody had paused or removed it is an answer, too.
 */
export async function drawWhy(admin: DigestAdmin, schedule: Schedule, isRemoved: boolean): Promise<MessageBody> {
  const { bot, editions, member, schedules, settings, words } = admin;
  const { id } = schedule;
  const zone = zoneOf(settings);
  const [runs, changes] = await Promise.all([editions.lastRuns(id, MOST), schedules.history(member.guild, MOST, id)]);
  const stateLine = (): string => {
    if (isRemoved) return words.removed;
    if (schedule.state.kind !== 'active') return stateOf(schedule, words);
    return nextLine(schedule, settings, bot.now().getTime(), words);
  };
  const events = [
    ...runs.map((run) => ({ at: dueAt(run, schedule), text: `- ${describeRun(run, zone, words)}` })),
    ...changes.map((change) => ({ at: change.at, text: `-# ${describeChange(change, zone, admin)}` })),
  ].toSorted((a, b) => b.at - a.at);
  const lines = [stateLine(), ...(runs.length === 0 ? [words.noRuns] : []), ...events.map(({ text }) => text)];
  return settingsBody(words.why(id), lines);
}

function describeChange({ at, kind, actor }: ScheduleChange, zone: string, { words }: DigestAdmin): string {
  const who = actor === BOT ? words.theBot : `<@${actor}>`;
  return `${wallClock(at, zone, words.locale)}: ${words.changes[kind]} (${who})`;
}
