import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  ApplicationIntegrationType as Installation,
  InteractionContextType as Where,
} from 'discord-api-types/v10';
import { CHANNELS } from './define-settings.ts';
import type { Definition } from './definition.ts';
import { localized } from './localized.ts';

export const DIGEST = 'digest';
export const CATCH_UP = 'catch-up';

/**
 * `/digest`, in servers only. Discord knows permissions for whole commands, and everybody may use `catch-up`: so it is
 * shown to all, and the bot itself decides at each call who may do the rest.
 */
export function defineDigest(): Definition {
  return {
    type: ApplicationCommandType.ChatInput,
    name: DIGEST,
    description: 'Editions that are posted to a channel at a chosen time',
    ...localized(DIGEST),
    integration_types: [Installation.GuildInstall],
    contexts: [Where.Guild],
    options: [
      subcommand(
        'subscribe',
        'Have editions of a briefing posted to a channel',
        { ...channel(), required: true },
        { ...text('time', 'The time of day, such as 08:00', 20), required: true },
        ...rest('Leave out for the default of the channel'),
      ),
      subcommand('list', 'All digests of this server, when they come next, and how the last went'),
      subcommand(
        'edit',
        'Change a digest; what you leave out stays as it is',
        schedule(),
        channel(),
        text('time', 'The time of day, such as 08:00', 20),
        ...rest('The briefing'),
        { type: Type.Boolean, name: 'no-mention', description: 'Mention nobody any more' },
      ),
      subcommand('pause', 'Post no editions until it is resumed', schedule()),
      subcommand('resume', 'Post editions again; what came due meanwhile is not made up for', schedule()),
      subcommand('remove', 'End a digest for good', schedule()),
      subcommand('preview', 'What would be posted now; only you see it', schedule()),
      subcommand('send-now', 'Post an edition now, beside the regular ones', schedule()),
      subcommand('why', 'What became of each of the last editions, and why', schedule()),
      subcommand(
        CATCH_UP,
        'The edition since a day of your choice; only you see it',
        { ...text('since', 'A day as YYYY-MM-DD, or a version of the briefing', 40), required: true },
        text('briefing', 'Another briefing than the one that is the default here', 100),
      ),
    ],
  };
}

function subcommand(
  name: string,
  description: string,
  ...options: readonly APIApplicationCommandBasicOption[]
): APIApplicationCommandSubcommandOption {
  return {
    type: Type.Subcommand,
    name,
    description,
    ...localized(`${DIGEST}/${name}`),
    // Options of one name mean the same in all subcommands, unless a subcommand has words of its own for it.
    options: options.map((option) => ({
      ...option,
      ...localized(`${DIGEST}/*/${option.name}`),
      ...localized(`${DIGEST}/${name}/${option.name}`),
    })),
  };
}

function schedule(): APIApplicationCommandBasicOption {
  return { ...text('digest', 'Which one, by its id', 20), required: true };
}

function channel(): APIApplicationCommandBasicOption {
  return { type: Type.Channel, name: 'channel', description: 'Where it is posted', channel_types: [...CHANNELS] };
}

function text(name: string, description: string, longest: number): APIApplicationCommandBasicOption {
  return { type: Type.String, name, description, autocomplete: true, max_length: longest };
}

/** What subscribing and editing have in common. */
function rest(briefing: string): readonly APIApplicationCommandBasicOption[] {
  return [
    text('briefing', briefing, 100),
    text('days', 'Days of the week such as mon-fri; every day unless you say otherwise', 60),
    text('zone', 'The time zone that the time is meant in; the zone of the server unless you say otherwise', 60),
    text('sections', 'What is in it, in a row: news,questions; all unless you say otherwise', 80),
    { type: Type.Role, name: 'mention', description: 'A role that each edition mentions' },
    {
      type: Type.String,
      name: 'unchanged',
      description: 'What happens when nothing has changed since the last edition',
      choices: [
        { name: 'post a short note', name_localizations: { de: 'eine kurze Notiz' }, value: 'note' },
        { name: 'post nothing', name_localizations: { de: 'nichts verschicken' }, value: 'skip' },
      ],
    },
    {
      type: Type.String,
      name: 'form',
      description: 'How a long edition is posted; in a forum it is always a post',
      choices: [
        { name: 'messages in a row', name_localizations: { de: 'Nachrichten hintereinander' }, value: 'messages' },
        { name: 'a message with a thread', name_localizations: { de: 'eine Nachricht mit Thread' }, value: 'thread' },
      ],
    },
    { type: Type.Boolean, name: 'picture', description: 'Whether a picture of the timeline goes with it' },
  ];
}
