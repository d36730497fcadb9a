import { ChannelType, Permission as Flag } from '../wire.ts';
import type { Channel, Guild, Member, Overwrite } from './model.ts';
import type { Id } from './snowflake.ts';
import type { World } from './world.ts';

/** Every permission that Discord knows. */
export const ALL_PERMISSIONS = Object.values(Flag).reduce((all, flag) => all | flag, 0n);

/** What one may do in a direct message with the bot. */
const DIRECT_MESSAGE_PERMISSIONS =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.ReadMessageHistory |
  Flag.EmbedLinks |
  Flag.AttachFiles |
  Flag.AddReactions |
  Flag.UseExternalEmojis |
  Flag.UseApplicationCommands;

/** What goes with the right to send messages. */
const NEEDS_SENDING = Flag.MentionEveryone | Flag.SendTTSMessages | Flag.AttachFiles | Flag.EmbedLinks | Flag.SendPolls;

export function has(permissions: bigint, wanted: bigint): boolean {
  return (permissions & wanted) === wanted;
}

function isThread(channel: Channel): boolean {
  return channel.thread !== null;
}

/** A member's permissions in the whole guild, before any channel says otherwise. */
export function guildPermissions(guild: Guild, member: Member): bigint {
  if (guild.ownerId === member.userId) return ALL_PERMISSIONS;
  const everyone = guild.roles.get(guild.id)?.permissions ?? 0n;
  const granted = member.roles.reduce((sum, id) => sum | (guild.roles.get(id)?.permissions ?? 0n), everyone);
  return has(granted, Flag.Administrator) ? ALL_PERMISSIONS : granted;
}

/** Takes away all that is denied together, then gives all that is allowed. */
function apply(permissions: bigint, chosen: readonly Overwrite[]): bigint {
  const deny = chosen.reduce((sum, overwrite) => sum | overwrite.deny, 0n);
  const allow = chosen.reduce((sum, overwrite) => sum | overwrite.allow, 0n);
  return (permissions & ~deny) | allow;
}

/** Discord's order: @everyone of the channel, then all roles together, then the member. */
function afterOverwrites(base: bigint, overwrites: readonly Overwrite[], guildId: Id, member: Member): bigint {
  const everyone = overwrites.filter((overwrite) => overwrite.id === guildId);
  const roles = overwrites.filter((overwrite) => overwrite.type === 0 && member.roles.includes(overwrite.id));
  const own = overwrites.filter((overwrite) => overwrite.type === 1 && overwrite.id === member.userId);
  return apply(apply(apply(base, everyone), roles), own);
}

/** Without sight of a channel nothing remains; without the right to write, nothing of writing. */
function withoutImplied(permissions: bigint, sending: bigint): bigint {
  if (!has(permissions, Flag.ViewChannel)) return 0n;
  return has(permissions, sending) ? permissions : permissions & ~NEEDS_SENDING;
}

/**
 * What a user may do in a channel, computed as Discord does. A thread takes its parent's permissions, and writing in
 * it is a permission of its own; a private thread is seen by its members and by who may manage threads.
 */
export function channelPermissions(world: World, channel: Channel, userId: Id): bigint {
  if (channel.guildId === null) return channel.recipients.includes(userId) ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) return 0n;
  const base = guildPermissions(guild, member);
  if (has(base, Flag.Administrator)) return ALL_PERMISSIONS;
  const place = channel.thread === null ? channel : world.channels.get(channel.parentId ?? '');
  if (place === undefined) return 0n;
  const permissions = afterOverwrites(base, place.overwrites, guild.id, member);
  if (channel.thread === null) return withoutImplied(permissions, Flag.SendMessages);
  const hidden =
    channel.type === ChannelType.PrivateThread &&
    !channel.thread.memberIds.includes(userId) &&
    !has(permissions, Flag.ManageThreads);
  return hidden ? 0n : withoutImplied(permissions, Flag.SendMessagesInThreads);
}

/** The permission that writing in this channel needs. */
export function sendingPermission(channel: Channel): bigint {
  return isThread(channel) ? Flag.SendMessagesInThreads : Flag.SendMessages;
}
