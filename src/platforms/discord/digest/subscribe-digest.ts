import { EDITION_SECTIONS } from '../../../model/schedule.ts';
import { EVERY_DAY } from '../../../schedule/read-days.ts';
import { MOST_SCHEDULES, type NewSchedule } from '../../../schedule/schedule-store.ts';
import { briefingFor } from '../../../settings/briefing-for.ts';
import { readableBriefings } from '../../../settings/may-read.ts';
import { zoneOf } from '../../../settings/preferences.ts';
import type { Answering } from '../answering.ts';
import type { Outcome } from '../handle-command.ts';
import { answerSchedule, refuse } from './answer-schedule.ts';
import { briefingsKnownTo, checkPosting, placeOf } from './check-posting.ts';
import { type DigestAdmin, scheduleAuthorOf } from './digest-admin.ts';
import type { DigestOptions } from './digest-options.ts';
import { readEdit } from './read-edit.ts';

/** Answers `/digest subscribe`. Nothing is arranged that could not be posted as things are. */
export async function subscribeDigest(
  admin: DigestAdmin,
  answering: Answering,
  given: DigestOptions,
): Promise<Outcome> {
  const { bot, settings, schedules, words } = admin;
  const { edit, faults } = readEdit(given, words, briefingsKnownTo(admin));
  const { channel, time } = edit;
  if (channel === undefined) throw new Error('/digest subscribe came without a channel');
  const place = placeOf(admin, channel);
  const briefing = edit.briefing ?? briefingFor(settings, place, bot.library.ids());
  if (briefing === null || time === undefined) {
    const readable = readableBriefings(settings, place, bot.library.ids()).join(', ');
    return await refuse(admin, answering, [...faults, ...(briefing === null ? [words.whichBriefing(readable)] : [])]);
  }
  const wanted: NewSchedule = {
    channel,
    briefing,
    time,
    days: edit.days ?? EVERY_DAY,
    zone: edit.zone ?? zoneOf(settings),
    sections: edit.sections ?? EDITION_SECTIONS,
    mention: edit.mention ?? null,
    quiet: edit.quiet ?? 'note',
    form: edit.form ?? 'messages',
    picture: edit.picture ?? false,
  };
  const checked = await checkPosting(admin, wanted, given.form !== undefined);
  if (checked.kind === 'faulty') return await refuse(admin, answering, [...faults, ...checked.faults]);
  if (faults.length > 0) return await refuse(admin, answering, faults);
  const schedule = await schedules.add(scheduleAuthorOf(admin), { ...wanted, form: checked.form });
  if (schedule === 'too-many') return await refuse(admin, answering, [words.tooMany(MOST_SCHEDULES)]);
  const hints = [
    ...(given.zone === undefined ? [words.zoneAssumed(schedule.zone)] : []),
    ...(settings.alertsChannel === null ? [words.alertsHint] : []),
  ];
  return await answerSchedule(admin, answering, words.subscribed(schedule.id), schedule, hints);
}
