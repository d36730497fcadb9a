import { type APIInteraction, ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Member } from '../../settings/is-admin.ts';
import type { Place } from '../../settings/place.ts';

/** Who asks, where, and in which language: what every interaction tells, read once. */
export interface Asked {
  readonly id: string;
  readonly application: string;
  /** Whoever holds it may answer in the bot's name: never logged. */
  readonly token: string;
  readonly user: string;
  readonly place: Place;
  /** The asker as a member of the server; null in a direct message and for a use through a person's own installation. */
  readonly member: Member | null;
  /** A conversation of one person with the bot: everything is for the asker alone there. */
  readonly isAlone: boolean;
  readonly locale: string;
  readonly serverLocale: string | null;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** `authorizing_integration_owners` has this key when the command belongs to the server's own installation. */
const GUILD_INSTALL = '0';

/** Reads an interaction's head; the place is that of a server only where the server itself has installed the bot. */
export function readAsked(interaction: APIInteraction): Asked {
  const { channel, member, guild_id: guild } = interaction;
  const isGuild = guild !== undefined && member !== undefined && isInstalledIn(guild, interaction);
  const place: Place =
    isGuild && channel !== undefined
      ? { kind: 'guild', guild, channel: channel.id, parent: parentOf(channel) }
      : { kind: 'direct' };
  return {
    id: interaction.id,
    application: interaction.application_id,
    token: interaction.token,
    user: interaction.user?.id ?? member?.user.id ?? '',
    place,
    member: isGuild ? { guild, roles: member.roles, managesServer: managesServer(member.permissions) } : null,
    isAlone: interaction.context === InteractionContextType.BotDM,
    locale: 'locale' in interaction ? interaction.locale : 'en',
    serverLocale: interaction.guild_locale ?? null,
  };
}

function isInstalledIn(guild: string, interaction: APIInteraction): boolean {
  const owners: Readonly<Record<string, string>> = { ...interaction.authorizing_integration_owners };
  return owners[GUILD_INSTALL] === guild;
}

function parentOf(channel: { readonly type: ChannelType; readonly parent_id?: string | null }): string | null {
  return THREADS.has(channel.type) ? (channel.parent_id ?? null) : null;
}

/** An owner's permissions are told as all of them, so that these two say it for everybody. */
function managesServer(permissions: string): boolean {
  return (BigInt(permissions) & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
