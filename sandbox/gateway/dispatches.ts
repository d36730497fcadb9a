import { Intent, Permission as Flag } from '../wire.ts';
import { presentChannel } from '../present/channel.ts';
import { presentGuild, presentRole, presentWholeGuild } from '../present/guild.ts';
import { presentInteraction } from '../present/interaction.ts';
import { presentMessage } from '../present/message.ts';
import { presentBareMember, presentMember, presentUser } from '../present/user.ts';
import type { WorldEvent } from '../world/events.ts';
import { botIsIn, requireUser } from '../world/lookup.ts';
import type { Channel, Message } from '../world/model.ts';
import { channelPermissions, has } from '../world/permissions.ts';
import type { Id } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';

/** An event as the gateway tells it, with what decides who hears of it. */
export interface Dispatch {
  readonly type: string;
  readonly data: object;
  /** Null in direct messages, and for what belongs to no guild. */
  readonly guildId: Id | null;
  /** For messages: the bot sees the text of these without the privileged intent. */
  readonly showsContent: boolean;
  /** The intent that it needs, where its type alone does not decide that. */
  readonly intent?: number;
}

function seesChannel(world: World, channel: Channel): boolean {
  return has(channelPermissions(world, channel, world.botId), Flag.ViewChannel);
}

/** The bot reads its own messages, those in direct messages and those that name it. */
function showsContent(world: World, message: Message): boolean {
  const channel = world.channels.get(message.channelId);
  return message.authorId === world.botId || channel?.guildId === null || message.pings.users.includes(world.botId);
}

/** A message whose text is kept back: the fields are there, and empty. */
export function withoutContent(message: object): object {
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}

function messageDispatch(world: World, type: string, message: Message): readonly Dispatch[] {
  const channel = world.channels.get(message.channelId);
  // What is for one person alone comes to the application by its token, never as an event.
  if (channel === undefined || message.ephemeralFor !== null || !seesChannel(world, channel)) return [];
  const { guildId } = channel;
  const member = guildId === null ? undefined : world.guilds.get(guildId)?.members.get(message.authorId);
  const data = {
    ...presentMessage(world, message),
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(member === undefined || message.webhookId !== null ? {} : { member: presentBareMember(member) }),
  };
  return [{ type, data, guildId, showsContent: showsContent(world, message) }];
}

const CHANNEL_TYPES = {
  'channel-created': 'CHANNEL_CREATE',
  'channel-updated': 'CHANNEL_UPDATE',
  'channel-deleted': 'CHANNEL_DELETE',
  'thread-created': 'THREAD_CREATE',
  'thread-updated': 'THREAD_UPDATE',
  'thread-deleted': 'THREAD_DELETE',
} as const;

function channelDispatch(kind: keyof typeof CHANNEL_TYPES, channel: Channel): Omit<Dispatch, 'showsContent'> {
  const { id, type, guildId, parentId } = channel;
  const data =
    kind === 'thread-deleted'
      ? { id, type, guild_id: guildId, parent_id: parentId }
      : { ...presentChannel(channel), ...(kind === 'thread-created' ? { newly_created: true } : {}) };
  return { type: CHANNEL_TYPES[kind], data, guildId };
}

/** What the bot's gateway sessions are told of an event in the world; nothing for what does not concern the bot. */
export function dispatchesOf(world: World, event: WorldEvent): readonly Dispatch[] {
  const inGuild = (guildId: Id, type: string, data: object): readonly Dispatch[] =>
    botIsIn(world, guildId) ? [{ type, data, guildId, showsContent: true }] : [];
  switch (event.kind) {
    case 'guild-joined':
    case 'guild-available':
      return inGuild(event.guild.id, 'GUILD_CREATE', presentWholeGuild(world, event.guild));
    case 'guild-updated':
      return inGuild(event.guild.id, 'GUILD_UPDATE', presentGuild(event.guild));
    case 'guild-unavailable':
      return inGuild(event.guildId, 'GUILD_DELETE', { id: event.guildId, unavailable: true });
    case 'guild-left':
      return [{ type: 'GUILD_DELETE', data: { id: event.guildId }, guildId: event.guildId, showsContent: true }];
    case 'role-created':
    case 'role-updated': {
      const type = event.kind === 'role-created' ? 'GUILD_ROLE_CREATE' : 'GUILD_ROLE_UPDATE';
      return inGuild(event.guildId, type, { guild_id: event.guildId, role: presentRole(event.role) });
    }
    case 'role-deleted':
      return inGuild(event.guildId, 'GUILD_ROLE_DELETE', { guild_id: event.guildId, role_id: event.roleId });
    case 'member-added':
      return inGuild(event.guildId, 'GUILD_MEMBER_ADD', {
        ...presentMember(world, event.member),
        guild_id: event.guildId,
      });
    case 'member-updated':
      return inGuild(event.guildId, 'GUILD_MEMBER_UPDATE', {
        ...presentMember(world, event.member),
        guild_id: event.guildId,
        // Of itself the bot hears without any intent.
      }).map((dispatch) =>
        event.member.userId === world.botId ? dispatch : { ...dispatch, intent: Intent.GuildMembers },
      );
    case 'member-removed':
      return inGuild(event.guildId, 'GUILD_MEMBER_REMOVE', {
        guild_id: event.guildId,
        user: presentUser(requireUser(world, event.userId)),
      });
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
    case 'thread-created':
    case 'thread-updated':
    case 'thread-deleted': {
      const { type, data, guildId } = channelDispatch(event.kind, event.channel);
      return guildId === null ? [] : inGuild(guildId, type, data);
    }
    case 'message-created':
      return messageDispatch(world, 'MESSAGE_CREATE', event.message);
    case 'message-updated':
      return messageDispatch(world, 'MESSAGE_UPDATE', event.message);
    case 'message-deleted': {
      const { id, channelId } = event.message;
      return messageDispatch(world, 'MESSAGE_DELETE', event.message).map((dispatch) => ({
        ...dispatch,
        data: { id, channel_id: channelId, ...(dispatch.guildId === null ? {} : { guild_id: dispatch.guildId }) },
        showsContent: true,
      }));
    }
    case 'interaction-created':
      return [
        {
          type: 'INTERACTION_CREATE',
          data: presentInteraction(world, event.interaction),
          guildId: event.interaction.guildId,
          showsContent: true,
        },
      ];
    case 'command-permissions-updated':
      return inGuild(event.guildId, 'APPLICATION_COMMAND_PERMISSIONS_UPDATE', {
        id: event.commandId,
        application_id: world.application.id,
        guild_id: event.guildId,
        permissions: world.guilds.get(event.guildId)?.commandPermissions.get(event.commandId) ?? [],
      });
    case 'typing':
    case 'commands-changed':
    case 'interaction-answered':
    case 'interaction-followed-up':
      return [];
    default:
      return event satisfies never;
  }
}
