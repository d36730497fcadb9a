import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import type { Answering } from '../answering.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import type { Outcome } from '../handle-command.ts';
import { languageOf } from '../language-of.ts';
import { noticeBody } from '../notice.ts';
import { wordsFor } from '../words/words-for.ts';
import { digestAdminOf } from './digest-admin.ts';
import { readDigestId } from './digest-id.ts';
import { drawDigestList } from './list-digests.ts';

/** Answers the controls below an answer of `/digest`. */
export async function handleDigestPress(
  bot: Bot,
  asked: Asked,
  { data }: APIMessageComponentInteraction,
  answering: Answering,
): Promise<Outcome> {
  const refuse = async (message: string): Promise<Outcome> => {
    await answering.reply({ body: noticeBody(message), ephemeral: true });
    return 'refused';
  };
  const admin = await digestAdminOf(bot, asked);
  if (admin.kind === 'refused') return await refuse(admin.message);
  const control = readDigestId(data.custom_id);
  if (control === null) return await refuse(wordsFor(languageOf(admin.settings, asked, false)).outdatedButton);
  await answering.update(await drawDigestList(admin, control.page));
  return 'answered';
}
