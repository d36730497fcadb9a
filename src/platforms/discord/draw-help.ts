import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Command } from '../../../commands/command.ts';
import { summaryIn } from '../../../commands/localizations/localize.ts';
import type { MessageBody } from './answering.ts';
import { DIGEST } from './definitions/define-digest.ts';
import { wordsFor } from './words/words-for.ts';

/** `/help` as a message: the commands, the marks, and where to read on. */
export function drawHelp(commands: readonly Command[], language: string, isServer: boolean): MessageBody {
  const words = wordsFor(language).help;
  const lines = commands
    .filter(({ only }) => only !== 'terminal')
    .map((command) => `**/${command.name}** ${summaryIn(language, command)}`);
  const hasDigests = commands.some(({ name }) => name === DIGEST);
  const own = [
    ...(hasDigests ? [`**/digest** ${words.digest}`, `**/digest catch-up** ${words.catchUp}`] : []),
    `**/settings** ${words.settings}`,
  ];
  const texts = [
    `## ${words.title}\n${words.promise}`,
    [...lines, `**/help** ${words.help}`, ...(isServer ? own : [])].join('\n'),
    `${words.marks}\n¹ ${words.singleSource}\n⚠ ${words.disputed}\n\\~ ${words.inferred}`,
    words.visibility,
    `-# ${words.readOn}`,
  ];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: texts.map((content) => ({ type: ComponentType.TextDisplay, content })),
    allowed_mentions: { parse: [] },
  };
}
