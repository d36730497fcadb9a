import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  ApplicationIntegrationType as Installation,
  ChannelType,
  InteractionContextType as Where,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Definition } from './definition.ts';
import { localized } from './localized.ts';

export const SETTINGS = 'settings';

/** Where messages stand: what a briefing can be the default of, or be kept to. */
export const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum] as const;

/** `/settings`: in servers only, and offered by default to those who manage them. */
export function defineSettings(): Definition {
  return {
    type: ApplicationCommandType.ChatInput,
    name: SETTINGS,
    description: 'What admins configure for this server',
    ...localized(SETTINGS),
    default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
    integration_types: [Installation.GuildInstall],
    contexts: [Where.Guild],
    options: [
      subcommand('show', 'Everything that is set'),
      subcommand(
        'briefing',
        'The default briefing of the server or of a channel',
        suggested('briefing', 'The briefing; leave out for no default'),
        channel('channel', 'Only for this channel; leave out for the whole server'),
      ),
      subcommand(
        'zone',
        'The time zone in which days and times are meant',
        suggested('zone', 'A name such as Europe/Lisbon; leave out for UTC'),
      ),
      subcommand(
        'language',
        'The language of answers',
        suggested('language', 'Leave out so that everybody reads in their own'),
      ),
      subcommand('admin-role', 'Which role may configure beside those who manage the server', {
        type: Type.Role,
        name: 'role',
        description: 'The role; leave out so that there is none',
      }),
      subcommand(
        'access',
        'Who may be told of a briefing',
        { ...suggested('briefing', 'The briefing'), required: true },
        {
          type: Type.String,
          name: 'visibility',
          description: 'Everybody, or chosen channels only',
          required: true,
          choices: [
            { name: 'public', name_localizations: { de: 'öffentlich' }, value: 'public' },
            { name: 'private', name_localizations: { de: 'privat' }, value: 'private' },
          ],
        },
        channel('channel', 'A channel in which the private briefing is read; choose more in the answer'),
      ),
      subcommand(
        'alerts',
        'The channel in which admins are told what is wrong',
        channel('channel', 'The channel; leave out for none'),
      ),
      subcommand('history', 'Who changed what, and when'),
      subcommand('export', 'All settings as a file'),
      subcommand('import', 'Settings from such a file, as a whole', {
        type: Type.Attachment,
        name: 'file',
        description: 'A file that /settings export wrote',
        required: true,
      }),
    ],
  };
}

function subcommand(
  name: string,
  description: string,
  ...options: readonly APIApplicationCommandBasicOption[]
): APIApplicationCommandSubcommandOption {
  const path = `${SETTINGS}/${name}`;
  return {
    type: Type.Subcommand,
    name,
    description,
    ...localized(path),
    options: options.map((option) => ({ ...option, ...localized(`${path}/${option.name}`) })),
  };
}

function suggested(name: string, description: string): APIApplicationCommandBasicOption & { type: Type.String } {
  return { type: Type.String, name, description, autocomplete: true, max_length: 100 };
}

function channel(name: string, description: string): APIApplicationCommandBasicOption {
  return { type: Type.Channel, name, description, channel_types: [...CHANNELS] };
}
