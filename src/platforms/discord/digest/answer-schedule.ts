import type { Schedule } from '../../../model/schedule.ts';
import type { ScheduleOutcome } from '../../../schedule/schedule-store.ts';
import type { Answering } from '../answering.ts';
import type { Outcome } from '../handle-command.ts';
import { escapeText } from '../render/escape-text.ts';
import { settingsBody } from '../settings/settings-body.ts';
import { describeSchedule, nextLine } from './describe-schedule.ts';
import type { DigestWords } from '../words/digest/digest-words.ts';
import type { DigestAdmin } from './digest-admin.ts';

/** Shows an admin a schedule as it is now, under a head that says what was done. */
export async function answerSchedule(
  { bot, settings, words }: DigestAdmin,
  answering: Answering,
  head: string,
  schedule: Schedule,
  hints: readonly string[] = [],
): Promise<Outcome> {
  const now = bot.now().getTime();
  const lines = [...describeSchedule(schedule, words), nextLine(schedule, settings, now, words)];
  const notes = hints.map((hint) => `-# ${hint}`);
  await answering.reply({ body: settingsBody(head, [...lines, ...notes]), ephemeral: true });
  return 'answered';
}

/** Says that nothing was done, and every reason why; the reasons are Discord Markdown. */
export async function refuse(
  { words }: Pick<DigestAdmin, 'words'>,
  answering: Answering,
  faults: readonly string[],
  what: keyof DigestWords['refused'] = 'change',
): Promise<Outcome> {
  const lines = faults.map((fault) => `- ${fault}`);
  await answering.reply({ body: settingsBody(words.refused[what], lines), ephemeral: true });
  return 'refused';
}

/** Tells what became of a change of a schedule. */
export async function answerOutcome(
  admin: DigestAdmin,
  answering: Answering,
  outcome: ScheduleOutcome,
  { id, head, hints }: { readonly id: string; readonly head: string; readonly hints?: readonly string[] },
): Promise<Outcome> {
  switch (outcome.kind) {
    case 'changed':
      return await answerSchedule(admin, answering, head, outcome.schedule, hints);
    case 'unchanged':
      return await answerSchedule(admin, answering, admin.words.unchanged, outcome.schedule, hints);
    case 'unreadable':
      return await refuse(admin, answering, [`${id} ${admin.words.unreadable}`]);
    case 'unknown':
      return await refuseUnknown(admin, answering, id);
    default:
      return outcome satisfies never;
  }
}

/** Names the ids that there are. */
export async function refuseUnknown(
  admin: DigestAdmin,
  answering: Answering,
  id: string,
  what: keyof DigestWords['refused'] = 'change',
): Promise<Outcome> {
  const all = await admin.schedules.list(admin.member.guild);
  const allowed = all.map((one) => one.id).join(', ');
  return await refuse(admin, answering, [admin.words.unknownSchedule(escapeText(id), allowed)], what);
}
