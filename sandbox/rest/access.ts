import { Permission as Flag } from '../wire.ts';
import { refusals } from '../refusal.ts';
import { findMessage } from '../world/lookup.ts';
import type { Channel, Guild, Member, Message } from '../world/model.ts';
import { channelPermissions, guildPermissions, has } from '../world/permissions.ts';
import type { Id } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';

/** Refuses with 50013 unless every wanted permission is there. */
export function demand(permissions: bigint, wanted: bigint): void {
  if (!has(permissions, wanted)) throw refusals.missingPermissions();
}

export interface SeenChannel {
  readonly channel: Channel;
  readonly permissions: bigint;
}

/** A channel that the bot may see: 10003 where there is none, 50001 where it may not. */
export function seeChannel(world: World, id: Id): SeenChannel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw refusals.unknownChannel();
  const permissions = channelPermissions(world, channel, world.botId);
  if (!has(permissions, Flag.ViewChannel)) throw refusals.missingAccess();
  return { channel, permissions };
}

/** A message that the bot may read: ephemeral ones are nobody's but the asker's. */
export function seeMessage(world: World, seen: SeenChannel, id: Id): Message {
  if (!has(seen.permissions, Flag.ReadMessageHistory)) throw refusals.missingAccess();
  return findSharedMessage(world, seen.channel.id, id);
}

export function findSharedMessage(world: World, channelId: Id, id: Id): Message {
  const message = findMessage(world, channelId, id);
  if (message === undefined || message.ephemeralFor !== null) throw refusals.unknownMessage();
  return message;
}

export interface SeenGuild {
  readonly guild: Guild;
  readonly bot: Member;
  readonly permissions: bigint;
}

/** A guild that the bot is in; any other is unknown to it. */
export function seeGuild(world: World, id: Id): SeenGuild {
  const guild = world.guilds.get(id);
  const bot = guild?.members.get(world.botId);
  if (guild === undefined || bot === undefined) throw refusals.unknownGuild();
  return { guild, bot, permissions: guildPermissions(guild, bot) };
}

export function seeMember(seen: SeenGuild, userId: Id): Member {
  const member = seen.guild.members.get(userId);
  if (member === undefined) throw refusals.unknownMember();
  return member;
}

/** The place of someone's highest role: nobody changes roles at or above their own. */
export function highestRole(guild: Guild, member: Member): number {
  if (guild.ownerId === member.userId) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...member.roles.map((id) => guild.roles.get(id)?.position ?? 0));
}

/** Whether two people share a guild, without which a bot may not write to somebody. */
export function sharesGuild(world: World, userId: Id): boolean {
  return [...world.guilds.values()].some((guild) => guild.members.has(userId) && guild.members.has(world.botId));
}
