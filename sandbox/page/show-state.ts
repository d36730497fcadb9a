import { offeredCommands } from '../driver/availability.ts';
import { ChannelType, Permission as Flag } from '../wire.ts';
import { openDirectMessages } from '../world/channels.ts';
import { botIsIn, channelsOf, threadsOf } from '../world/lookup.ts';
import type { Channel, Guild, User } from '../world/model.ts';
import { channelPermissions, guildPermissions, has, sendingPermission } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { PageOptions } from './options.ts';
import { showCommands } from './show-commands.ts';
import type { ChannelKind, PageState, ShownChannel, ShownServer } from './shapes.ts';

const KINDS: Readonly<Partial<Record<number, ChannelKind>>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.GuildCategory]: 'category',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.PrivateThread]: 'thread',
  [ChannelType.AnnouncementThread]: 'thread',
  [ChannelType.DM]: 'direct',
  [ChannelType.GroupDM]: 'direct',
};

function nameOf({ globalName, username }: User): string {
  return globalName ?? username;
}

function lastSeen(world: World, channel: Channel, userId: string): string | null {
  const messages = [...(world.messages.get(channel.id)?.values() ?? [])];
  return messages.findLast(({ ephemeralFor }) => ephemeralFor === null || ephemeralFor === userId)?.id ?? null;
}

function showChannel(world: World, channel: Channel, user: User): ShownChannel {
  const tags = channel.thread?.appliedTags ?? [];
  const known = world.channels.get(channel.parentId ?? '')?.availableTags ?? [];
  const permissions = channelPermissions(world, channel, user.id);
  const kind = KINDS[channel.type] ?? 'other';
  return {
    id: channel.id,
    kind,
    name: channel.name,
    topic: channel.topic,
    parentId: channel.parentId,
    writable: has(permissions, sendingPermission(channel)),
    takesFiles: has(permissions, Flag.AttachFiles),
    takesThreads: (kind === 'text' || kind === 'announcement') && has(permissions, Flag.CreatePublicThreads),
    commands: offeredCommands(world, user, channel).map(({ id }) => id),
    tags: known.filter(({ id }) => tags.includes(id)).map(({ name }) => name),
    availableTags: channel.availableTags.map(({ name }) => name),
    messageCount: channel.thread?.messageCount ?? 0,
    lastMessageId: lastSeen(world, channel, user.id),
    ownerId: channel.thread?.ownerId ?? null,
    createdAt: channel.thread?.createdAt ?? null,
  };
}

function showServer(world: World, guild: Guild, user: User): ShownServer {
  const all = [...channelsOf(world, guild.id), ...threadsOf(world, guild.id)];
  const seen = all.filter((channel) => has(channelPermissions(world, channel, user.id), Flag.ViewChannel));
  const members = [...guild.members.values()];
  return {
    id: guild.id,
    name: guild.name,
    channels: seen.map((channel) => showChannel(world, channel, user)),
    roles: [...guild.roles.values()].map(({ id, name }) => ({ id, name })),
    members: members.map((member) => member.userId),
    admins: members.filter((one) => has(guildPermissions(guild, one), Flag.ManageGuild)).map((one) => one.userId),
  };
}

/** The servers that a person is in, with what they see of them. */
export function showState(world: World, user: User, options: PageOptions): PageState {
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(user.id));
  const sharesServer = guilds.some((guild) => botIsIn(world, guild.id));
  const conversation = sharesServer || user.installedApp ? openDirectMessages(world, [user.id, world.botId]) : null;
  const servers = guilds.map((guild) => showServer(world, guild, user));
  const direct =
    conversation === null ? null : { ...showChannel(world, conversation, user), name: world.application.name };
  const offered = new Set(
    [...servers.flatMap(({ channels }) => channels), ...(direct === null ? [] : [direct])].flatMap(
      ({ commands }) => commands,
    ),
  );
  return {
    me: user.id,
    application: { id: world.application.id, name: world.application.name },
    users: [...world.users.values()].map((one) => ({
      id: one.id,
      name: nameOf(one),
      bot: one.bot,
      locale: one.locale,
    })),
    servers,
    direct,
    commands: showCommands(
      [...world.commands.values()].filter(({ id }) => offered.has(id)),
      user.locale,
    ),
    now: world.clock.now(),
    welcome: options.welcome ?? null,
    drop: options.drop === undefined ? null : { label: options.drop.label, targets: options.drop.targets() },
  };
}
