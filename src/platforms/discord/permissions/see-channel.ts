import {
  type APIChannel,
  type APIGuildMember,
  type APIRole,
  ChannelFlags,
  type ChannelType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import { DiscordAPIError, type REST } from 'discord.js';
import { permissionsIn } from './permissions-in.ts';

/** A channel of a guild as it is at this moment, and what the bot may do there. */
export interface SeenChannel {
  readonly kind: 'seen';
  readonly type: ChannelType;
  readonly permissions: bigint;
  /** A forum that takes no post without a tag. */
  readonly wantsTag: boolean;
  /** Ids of the roles that everybody may mention. */
  readonly mentionable: ReadonlySet<string>;
  /** Ids of all roles of the guild. */
  readonly roles: ReadonlySet<string>;
}

/** `gone`: there is no such channel in the guild. `hidden`: the bot may not see it. */
export type ChannelSight = SeenChannel | { readonly kind: 'gone' } | { readonly kind: 'hidden' };

/**
 * Asks Discord what the bot may do in a channel. It is asked, not the client's memory: without the intent to follow
 * members the bot does not learn that its own roles were changed.
 */
export async function seeChannel(
  rest: Pick<REST, 'get'>,
  bot: string,
  guild: string,
  id: string,
): Promise<ChannelSight> {
  try {
    const [channel, roles, member] = await Promise.all([
      get<APIChannel>(rest, Routes.channel(id)),
      get<readonly APIRole[]>(rest, Routes.guildRoles(guild)),
      get<APIGuildMember>(rest, Routes.guildMember(guild, bot)),
    ]);
    if (!('permission_overwrites' in channel) || channel.guild_id !== guild) return { kind: 'gone' };
    const overwrites = channel.permission_overwrites ?? [];
    const permissions = permissionsIn({ guild, roles, member: { id: bot, roles: member.roles }, overwrites });
    return {
      kind: 'seen',
      type: channel.type,
      permissions,
      wantsTag: ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
      mentionable: new Set(roles.filter(({ mentionable }) => mentionable).map((role) => role.id)),
      roles: new Set(roles.map((role) => role.id)),
    };
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === RESTJSONErrorCodes.UnknownChannel) return { kind: 'gone' };
    if (error.code === RESTJSONErrorCodes.MissingAccess) return { kind: 'hidden' };
    throw error;
  }
}

async function get<T>(rest: Pick<REST, 'get'>, route: `/${string}`): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client gives no types
  return (await rest.get(route)) as T;
}
