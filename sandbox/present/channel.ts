import type { JsonObject } from '../json.ts';
import { ChannelType } from '../wire.ts';
import type { Channel } from '../world/model.ts';
import { requireUser } from '../world/lookup.ts';
import type { World } from '../world/world.ts';
import { instant } from './instant.ts';
import { presentUser } from './user.ts';

function presentThread(channel: Channel, thread: NonNullable<Channel['thread']>): JsonObject {
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    owner_id: thread.ownerId,
    last_message_id: channel.lastMessageId,
    last_pin_timestamp: null,
    rate_limit_per_user: channel.rateLimitPerUser,
    flags: 0,
    message_count: thread.messageCount,
    total_message_sent: thread.messageCount,
    member_count: thread.memberIds.length,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveDuration,
      archive_timestamp: instant(thread.archiveChangedAt),
      create_timestamp: instant(thread.createdAt),
      ...(channel.type === ChannelType.PrivateThread ? { invitable: thread.invitable } : {}),
    },
    ...(thread.appliedTags.length > 0 ? { applied_tags: [...thread.appliedTags] } : {}),
  };
}

function presentGuildChannel(channel: Channel): JsonObject {
  const isForum = channel.type === ChannelType.GuildForum;
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic,
    position: channel.position,
    parent_id: channel.parentId,
    nsfw: channel.nsfw,
    flags: 0,
    permission_overwrites: channel.overwrites.map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.type,
      allow: overwrite.allow.toString(),
      deny: overwrite.deny.toString(),
    })),
    ...(channel.type === ChannelType.GuildCategory
      ? {}
      : { last_message_id: channel.lastMessageId, rate_limit_per_user: channel.rateLimitPerUser }),
    ...(isForum
      ? {
          available_tags: channel.availableTags.map((tag) => ({
            id: tag.id,
            name: tag.name,
            moderated: false,
            emoji_id: null,
            emoji_name: null,
          })),
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}

/** A channel of a guild, or a thread, as the API shows it. */
export function presentChannel(channel: Channel): JsonObject {
  const shown = channel.thread === null ? presentGuildChannel(channel) : presentThread(channel, channel.thread);
  return shown;
}

/** A direct-message channel as its reader sees it: the recipients are the others. */
export function presentDirectMessages(world: World, channel: Channel, readerId: string): JsonObject {
  return {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: channel.lastMessageId,
    last_pin_timestamp: null,
    recipients: channel.recipients.filter((id) => id !== readerId).map((id) => presentUser(requireUser(world, id))),
    ...(channel.type === ChannelType.GroupDM ? { name: null, icon: null, owner_id: channel.recipients[0] } : {}),
  };
}

/** Any channel, as the bot sees it. */
export function presentAnyChannel(world: World, channel: Channel): JsonObject {
  return channel.guildId === null ? presentDirectMessages(world, channel, world.botId) : presentChannel(channel);
}
