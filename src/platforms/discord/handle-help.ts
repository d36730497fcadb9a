import type { Answering } from './answering.ts';
import type { Asked } from './asked.ts';
import type { Bot } from './bot.ts';
import type { Outcome } from './handle-command.ts';
import { drawHelp } from './draw-help.ts';
import { languageOf } from './language-of.ts';
import { settingsAt } from './settings-at.ts';

/** Answers `/help`: what each command does, what the marks mean, where to read on. */
export async function handleHelp(bot: Bot, asked: Asked, answering: Answering): Promise<Outcome> {
  const language = languageOf(await settingsAt(bot, asked), asked, false);
  const commands = [...bot.commands.values()];
  await answering.reply({ body: drawHelp(commands, language, asked.member !== null), ephemeral: !asked.isAlone });
  return 'answered';
}
