import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  ApplicationIntegrationType as Installation,
  InteractionContextType as Where,
} from 'discord-api-types/v10';
import type { Command, Option } from '../../../../commands/command.ts';
import { PICTURE_THEMES } from '../../../view/picture.ts';
import { BRIEFING, SHARE } from '../handle-command.ts';
import type { Definition } from './definition.ts';
import { defineDigest } from './define-digest.ts';
import { defineSettings } from './define-settings.ts';
import { localized } from './localized.ts';

/** Everywhere where people read: in servers, with the bot alone, and wherever those are who installed it themselves. */
const READING: Omit<Definition, 'name' | 'description'> = {
  type: ApplicationCommandType.ChatInput,
  integration_types: [Installation.GuildInstall, Installation.UserInstall],
  contexts: [Where.Guild, Where.BotDM, Where.PrivateChannel],
};

/** All that is registered with Discord: the reading commands, `/help`, `/settings`, and `/digest` where it works. */
export function defineCommands(commands: readonly Command[], hasDigests = false): readonly Definition[] {
  return [...commands.map(defineReading), defineHelp(), defineSettings(), ...(hasDigests ? [defineDigest()] : [])];
}

function defineReading(command: Command): Definition {
  return {
    ...READING,
    name: command.name,
    description: command.summary,
    ...localized(command.name),
    options: [
      ...command.options
        .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
        .map((option) => defineOption(command, option)),
      {
        type: Type.String,
        name: BRIEFING,
        description: 'Another briefing than the one that is the default here',
        ...localized(`*/${BRIEFING}`),
        autocomplete: true,
        max_length: 100,
      },
      {
        type: Type.Boolean,
        name: SHARE,
        description: 'Show the answer to everybody here; by default only you see it',
        ...localized(`*/${SHARE}`),
      },
    ],
  };
}

function defineOption(command: Command, option: Option): APIApplicationCommandBasicOption {
  const common = {
    name: option.name,
    description: option.description,
    ...localized(`${command.name}/${option.name}`),
    required: option.required ?? false,
  };
  if (option.kind === 'count') return { ...common, type: Type.Integer, min_value: 1, max_value: 1_000 };
  if (option.kind === 'picture') return { ...common, type: Type.String, choices: themes() };
  const longest = option.longest ?? (option.kind === 'words' ? 100 : 40);
  return { ...common, type: Type.String, max_length: longest, autocomplete: option.suggest !== undefined };
}

/** A picture is asked for by its theme: Discord does not tell which one a reader has chosen. */
function themes(): APIApplicationCommandOptionChoice<string>[] {
  return PICTURE_THEMES.map((theme) => {
    const { description_localizations: names } = localized(`*/picture/${theme}`);
    return { name: theme, value: theme, ...(names === undefined ? {} : { name_localizations: names }) };
  });
}

function defineHelp(): Definition {
  return {
    ...READING,
    name: 'help',
    description: 'What each command does, what the marks mean, and where to read on',
    ...localized('help'),
  };
}
