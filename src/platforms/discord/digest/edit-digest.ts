import type { Schedule } from '../../../model/schedule.ts';
import type { ScheduleEdit } from '../../../schedule/change-schedule.ts';
import type { Answering } from '../answering.ts';
import type { Outcome } from '../handle-command.ts';
import { answerOutcome, refuse } from './answer-schedule.ts';
import { briefingsKnownTo, type CheckedPosting, checkPosting } from './check-posting.ts';
import { type DigestAdmin, scheduleAuthorOf } from './digest-admin.ts';
import type { DigestOptions } from './digest-options.ts';
import { readEdit } from './read-edit.ts';

/** What decides whether a schedule can post; a change of anything else is taken, and what is missing is only named. */
const ABOUT_POSTING = ['channel', 'briefing', 'form', 'mention', 'picture'] as const;

/** Answers `/digest edit`. What is left out stays as it is. */
export async function editDigest(
  admin: DigestAdmin,
  answering: Answering,
  schedule: Schedule,
  given: DigestOptions,
): Promise<Outcome> {
  const { schedules, words } = admin;
  const { id } = schedule;
  const { edit, faults } = readEdit(given, words, briefingsKnownTo(admin));
  const checked = await checkPosting(admin, { ...schedule, ...edit }, given.form !== undefined);
  const isAboutPosting = ABOUT_POSTING.some((name) => edit[name] !== undefined);
  const against = checked.kind === 'faulty' ? checked.faults : [];
  if (faults.length > 0) return await refuse(admin, answering, [...faults, ...(isAboutPosting ? against : [])]);
  if (isAboutPosting && against.length > 0) return await refuse(admin, answering, against);
  const outcome = await schedules.edit(scheduleAuthorOf(admin), id, withForm(edit, schedule, checked));
  const former = outcome.kind === 'changed' ? outcome.schedule.former : undefined;
  const hints = [...(former === undefined ? [] : [words.fromNextPeriod(former.through)]), ...against];
  return await answerOutcome(admin, answering, outcome, { id, head: words.changed(id), hints });
}

/** A forum takes posts, a text channel takes none: moving from one to the other changes the form too. */
function withForm(edit: ScheduleEdit, { form }: Schedule, checked: CheckedPosting): ScheduleEdit {
  if (checked.kind === 'faulty' || checked.form === (edit.form ?? form)) return edit;
  return { ...edit, form: checked.form };
}
