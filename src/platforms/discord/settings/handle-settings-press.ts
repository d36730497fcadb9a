import { type APIMessageComponentInteraction, ComponentType } from 'discord-api-types/v10';
import type { Answering } from '../answering.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import type { Outcome } from '../handle-command.ts';
import { languageOf } from '../language-of.ts';
import { noticeBody } from '../notice.ts';
import { wordsFor } from '../words/words-for.ts';
import { runInTime } from '../run-in-time.ts';
import { adminOf, authorOf } from './admin-of.ts';
import { answerChange } from './answer-change.ts';
import { channelSelect } from './channel-select.ts';
import { drawHistory } from './draw-history.ts';
import { readSettingsId } from './settings-id.ts';

/** Answers the controls below an answer of `/settings`. */
export async function handleSettingsPress(
  bot: Bot,
  asked: Asked,
  { data }: APIMessageComponentInteraction,
  answering: Answering,
): Promise<Outcome> {
  const refuse = async (message: string): Promise<Outcome> => {
    await answering.reply({ body: noticeBody(message), ephemeral: true });
    return 'refused';
  };
  const admin = await adminOf(bot, asked);
  if (admin.kind === 'refused') return await refuse(admin.message);
  const control = readSettingsId(data.custom_id);
  if (control === null) return await refuse(wordsFor(languageOf(admin.settings, asked, false)).outdatedButton);
  if (control.kind === 'history') {
    await answering.update(await drawHistory(admin, control.before));
    return 'answered';
  }
  const channels = data.component_type === ComponentType.ChannelSelect ? data.values : [];
  const { briefing, seen } = control;
  const work = bot.settings.change(authorOf(admin, seen), [
    { key: `access/${briefing}`, to: { visibility: 'private', channels } },
  ]);
  // Another process may hold the database for seconds.
  const outcome = await runInTime(work, answering, () => answering.defer(true));
  const controls = 'settings' in outcome ? channelSelect(outcome.settings, briefing, admin.words) : [];
  return await answerChange(admin, answering, outcome, { controls });
}
