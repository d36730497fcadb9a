import {
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { Schedule } from '../../../model/schedule.ts';
import type { Answering } from '../answering.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import { CATCH_UP, DIGEST } from '../definitions/define-digest.ts';
import { handleCommand, type Outcome } from '../handle-command.ts';
import { noticeBody } from '../notice.ts';
import { settingsBody } from '../settings/settings-body.ts';
import { answerOutcome, refuse, refuseUnknown } from './answer-schedule.ts';
import { checkPosting } from './check-posting.ts';
import { type DigestAdmin, digestAdminOf, scheduleAuthorOf } from './digest-admin.ts';
import { type DigestOptions, readDigestOptions } from './digest-options.ts';
import { editDigest } from './edit-digest.ts';
import { drawDigestList } from './list-digests.ts';
import { previewDigest } from './preview-digest.ts';
import { sendDigestNow } from './send-digest-now.ts';
import { subscribeDigest } from './subscribe-digest.ts';
import { drawWhy } from './why-digest.ts';

/** What can be done with a schedule that cannot be read. */
const WITHOUT_READING: ReadonlySet<string> = new Set(['why', 'remove']);

/** Answers `/digest …`: what is arranged to admins only, and catching up to everybody; each to the asker alone. */
export async function handleDigest(
  bot: Bot,
  asked: Asked,
  interaction: APIChatInputApplicationCommandInteraction,
  answering: Answering,
): Promise<Outcome> {
  const [sub] = interaction.data.options ?? [];
  if (sub?.type !== Type.Subcommand) throw new Error('/digest came without a subcommand');
  if (sub.name === CATCH_UP) {
    const data = { ...interaction.data, name: DIGEST, options: sub.options ?? [] };
    return await handleCommand(bot, asked, { ...interaction, data }, answering);
  }
  const admin = await digestAdminOf(bot, asked);
  if (admin.kind === 'refused') {
    await answering.reply({ body: noticeBody(admin.message), ephemeral: !asked.isAlone });
    return 'refused';
  }
  // Asking Discord about the channel may take longer than a first answer may, and so may a busy database.
  await answering.defer(true);
  return await arrange(admin, answering, sub.name, readDigestOptions(sub.options ?? []));
}

async function arrange(admin: DigestAdmin, answering: Answering, name: string, given: DigestOptions): Promise<Outcome> {
  if (name === 'subscribe') return await subscribeDigest(admin, answering, given);
  if (name === 'list') {
    await answering.reply({ body: await drawDigestList(admin, 1), ephemeral: true });
    return 'answered';
  }
  const id = given.digest ?? '';
  const schedule = await admin.schedules.get(id);
  // Another server's is none.
  const what = name === 'send-now' ? 'post' : name === 'why' || name === 'preview' ? 'show' : 'change';
  if (schedule === null || schedule.guild !== admin.member.guild) {
    const removed = name === 'why' ? await removedOf(admin, id) : null;
    if (removed !== null) {
      await answering.reply({ body: await drawWhy(admin, removed, true), ephemeral: true });
      return 'answered';
    }
    return await refuseUnknown(admin, answering, id, what);
  }
  if (schedule.state.kind === 'unreadable' && !WITHOUT_READING.has(name)) {
    return await refuse(admin, answering, [`${id} ${admin.words.unreadable}`], what);
  }
  switch (name) {
    case 'edit':
      return await editDigest(admin, answering, schedule, given);
    case 'pause':
      return await pause(admin, answering, schedule);
    case 'resume':
      return await resume(admin, answering, schedule);
    case 'remove':
      return await remove(admin, answering, schedule);
    case 'preview':
      return await previewDigest(admin, answering, schedule);
    case 'send-now':
      return await sendDigestNow(admin, answering, schedule);
    case 'why':
      await answering.reply({ body: await drawWhy(admin, schedule, false), ephemeral: true });
      return 'answered';
    default:
      throw new Error(`/digest ${name} is not offered`);
  }
}

/** A schedule of this server as it was when it was removed; null for what never was. */
async function removedOf({ schedules, member }: DigestAdmin, id: string): Promise<Schedule | null> {
  if (id === '') return null;
  const [last] = await schedules.history(member.guild, 1, id);
  return last?.kind === 'remove' ? last.before : null;
}

async function pause(admin: DigestAdmin, answering: Answering, { id }: Schedule): Promise<Outcome> {
  const outcome = await admin.schedules.pause(scheduleAuthorOf(admin), id);
  return await answerOutcome(admin, answering, outcome, { id, head: admin.words.pausedNow(id) });
}

/** What could not be posted is not resumed: it would be suspended at its next slot. */
async function resume(admin: DigestAdmin, answering: Answering, schedule: Schedule): Promise<Outcome> {
  const { id } = schedule;
  const checked = await checkPosting(admin, schedule, false);
  if (checked.kind === 'faulty') return await refuse(admin, answering, checked.faults);
  const outcome = await admin.schedules.resume(scheduleAuthorOf(admin), id);
  return await answerOutcome(admin, answering, outcome, { id, head: admin.words.resumedNow(id) });
}

async function remove(admin: DigestAdmin, answering: Answering, { id }: Schedule): Promise<Outcome> {
  const outcome = await admin.schedules.remove(scheduleAuthorOf(admin), id);
  if (outcome.kind === 'unknown') return await refuseUnknown(admin, answering, id);
  await answering.reply({ body: settingsBody(admin.words.removedNow(id), []), ephemeral: true });
  return 'answered';
}
