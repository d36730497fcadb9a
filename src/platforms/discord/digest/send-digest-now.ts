import { isSettled } from '../../../delivery/run.ts';
import type { Schedule } from '../../../model/schedule.ts';
import type { Answering } from '../answering.ts';
import type { Outcome } from '../handle-command.ts';
import { escapeText } from '../render/escape-text.ts';
import { settingsBody } from '../settings/settings-body.ts';
import { refuse } from './answer-schedule.ts';
import { checkPosting } from './check-posting.ts';
import { describeRun } from './describe-run.ts';
import { reasonOf } from './describe-schedule.ts';
import type { DigestAdmin } from './digest-admin.ts';
import { zoneOf } from '../../../settings/preferences.ts';

/** Answers `/digest send-now`. The interaction's id makes it one edition, however often the request arrives. */
export async function sendDigestNow(admin: DigestAdmin, answering: Answering, schedule: Schedule): Promise<Outcome> {
  const { bot, asked, editions, settings, words } = admin;
  const { id, channel, briefing } = schedule;
  const checked = await checkPosting(admin, schedule, false);
  if (checked.kind === 'faulty') return await refuse(admin, answering, checked.faults, 'post');
  if (bot.library.get(briefing) === null) {
    return await refuse(admin, answering, [words.notReady(escapeText(briefing))], 'post');
  }
  const run = await editions.sendNow({ ...schedule, form: checked.form }, asked.id);
  const told = describeRun(run, zoneOf(settings), words);
  const head =
    run.state === 'posted'
      ? words.sentNow(`<#${channel}>`)
      : isSettled(run.state)
        ? words.sentNowEnded(words.states[run.state], run.reason === null ? '' : reasonOf(run.reason, words))
        : words.sending(`<#${channel}>`);
  await answering.reply({ body: settingsBody(id, [head, `-# ${told}`]), ephemeral: true });
  return run.state === 'posted' || !isSettled(run.state) ? 'answered' : 'refused';
}
