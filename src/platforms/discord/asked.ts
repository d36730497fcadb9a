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

/** What every interaction tells, as it may come: servers other than Discord's own leave out what is promised there. */
interface Told {
  readonly guild_id?: string | null;
  readonly channel_id?: string | null;
  readonly channel?: { readonly id?: string; readonly type?: ChannelType; readonly parent_id?: string | null } | null;
  readonly user?: { readonly id: string } | null;
  readonly member?: {
    readonly user?: { readonly id: string };
    readonly roles?: readonly string[];
    readonly permissions?: string;
  } | null;
  readonly locale?: string | null;
  readonly guild_locale?: string | null;
  readonly context?: InteractionContextType | null;
  readonly authorizing_integration_owners?: Readonly<Record<string, string>> | null;
}

const THREADS: ReadonlySet<ChannelType | undefined> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** `authorizing_integration_owners` has this key when the command belongs to the server's own installation. */
const GUILD_INSTALL = '0';

/** Reads an interaction's head; the place is that of a server only where the server itself has installed the bot. */
export function readAsked(interaction: APIInteraction): Asked {
  const told: Told = interaction;
  const { channel, member, guild_id: guild } = told;
  const id = channel?.id ?? told.channel_id ?? null;
  const server = typeof guild === 'string' && member != null && isInstalledIn(guild, told) ? { guild, member } : null;
  return {
    id: interaction.id,
    application: interaction.application_id,
    token: interaction.token,
    user: told.user?.id ?? member?.user?.id ?? '',
    place:
      server === null || id === null
        ? { kind: 'direct' }
        : { kind: 'guild', guild: server.guild, channel: id, parent: parentOf(channel ?? {}) },
    member:
      server === null
        ? null
        : {
            guild: server.guild,
            roles: server.member.roles ?? [],
            managesServer: managesServer(server.member.permissions),
          },
    isAlone: told.context === InteractionContextType.BotDM,
    locale: told.locale ?? 'en',
    serverLocale: told.guild_locale ?? null,
  };
}

/** Where owners are not told at all there is only one way to install: in the server. */
function isInstalledIn(guild: string, { authorizing_integration_owners: owners }: Told): boolean {
  return owners == null || owners[GUILD_INSTALL] === guild;
}

function parentOf({ type, parent_id: parent }: NonNullable<Told['channel']>): string | null {
  return THREADS.has(type) ? (parent ?? null) : null;
}

/** An owner's permissions are told as all of them, so that these two say it for everybody. */
function managesServer(permissions = '0'): boolean {
  return (BigInt(permissions) & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
