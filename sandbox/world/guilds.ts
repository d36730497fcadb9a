import { Permission as Flag } from '../wire.ts';
import { channelsOf, requireGuild, threadsOf } from './lookup.ts';
import type { CommandPermission, Guild, Member, Role } from './model.ts';
import { ALL_PERMISSIONS } from './permissions.ts';
import type { Id } from './snowflake.ts';
import type { World } from './world.ts';

/** What the bot's own role grants where nothing else is said: reading and writing, no administration. */
const DEFAULT_BOT =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.SendMessagesInThreads |
  Flag.CreatePublicThreads |
  Flag.ReadMessageHistory |
  Flag.EmbedLinks |
  Flag.AttachFiles;

/** What a member of a new server may do without any role. */
const DEFAULT_EVERYONE =
  DEFAULT_BOT | Flag.AddReactions | Flag.UseExternalEmojis | Flag.UseExternalApps | Flag.UseApplicationCommands;

export interface NewGuild {
  readonly name: string;
  readonly ownerId: Id;
  readonly locale?: string;
  readonly everyone?: bigint;
}

export function addGuild(world: World, wish: NewGuild): Guild {
  const id = world.nextId();
  const everyone: Role = {
    id,
    name: '@everyone',
    permissions: wish.everyone ?? DEFAULT_EVERYONE,
    position: 0,
    color: 0,
    mentionable: false,
    botId: null,
  };
  const owner: Member = { userId: wish.ownerId, nick: null, roles: [], joinedAt: world.clock.now() };
  const guild: Guild = {
    id,
    name: wish.name,
    ownerId: wish.ownerId,
    locale: wish.locale ?? 'en-US',
    roles: new Map([[id, everyone]]),
    members: new Map([[wish.ownerId, owner]]),
    available: true,
    commandPermissions: new Map(),
  };
  world.guilds.set(id, guild);
  return guild;
}

/** An admin adds the bot: it gets its own role and its member, and is told of the guild. */
export function joinGuild(world: World, guildId: Id, permissions: bigint = DEFAULT_BOT): void {
  const guild = requireGuild(world, guildId);
  if (guild.members.has(world.botId)) return;
  const role: Role = {
    id: world.nextId(),
    name: world.application.name,
    permissions,
    position: guild.roles.size,
    color: 0,
    mentionable: false,
    botId: world.botId,
  };
  const member: Member = { userId: world.botId, nick: null, roles: [role.id], joinedAt: world.clock.now() };
  const joined: Guild = {
    ...guild,
    roles: new Map(guild.roles).set(role.id, role),
    members: new Map(guild.members).set(world.botId, member),
  };
  world.guilds.set(guildId, joined);
  world.emit({ kind: 'guild-joined', guild: joined });
}

/** The bot is kicked or leaves: its role and its guild commands go with it. */
export function leaveGuild(world: World, guildId: Id): void {
  const guild = requireGuild(world, guildId);
  const members = new Map(guild.members);
  if (!members.delete(world.botId)) return;
  const roles = new Map([...guild.roles].filter(([, role]) => role.botId !== world.botId));
  world.guilds.set(guildId, { ...guild, members, roles });
  for (const command of world.commands.values()) {
    if (command.guildId === guildId) world.commands.delete(command.id);
  }
  world.emit({ kind: 'guild-left', guildId });
}

/** The guild is deleted for everybody. */
export function deleteGuild(world: World, guildId: Id): void {
  const wasIn = requireGuild(world, guildId).members.has(world.botId);
  for (const channel of [...channelsOf(world, guildId), ...threadsOf(world, guildId)]) {
    world.channels.delete(channel.id);
    world.messages.delete(channel.id);
  }
  world.guilds.delete(guildId);
  if (wasIn) world.emit({ kind: 'guild-left', guildId });
}

/** An outage begins or ends; the bot keeps its membership. */
export function setAvailable(world: World, guildId: Id, available: boolean): void {
  const before = requireGuild(world, guildId);
  if (before.available === available) return;
  const guild = { ...before, available };
  world.guilds.set(guildId, guild);
  world.emit(available ? { kind: 'guild-available', guild } : { kind: 'guild-unavailable', guildId });
}

export interface NewRole {
  readonly name: string;
  readonly permissions?: bigint;
  readonly color?: number;
  readonly mentionable?: boolean;
}

export function addRole(world: World, guildId: Id, wish: NewRole): Role {
  const guild = requireGuild(world, guildId);
  const role: Role = {
    id: world.nextId(),
    name: wish.name,
    permissions: (wish.permissions ?? 0n) & ALL_PERMISSIONS,
    position: guild.roles.size,
    color: wish.color ?? 0,
    mentionable: wish.mentionable ?? false,
    botId: null,
  };
  world.guilds.set(guildId, { ...guild, roles: new Map(guild.roles).set(role.id, role) });
  world.emit({ kind: 'role-created', guildId, role });
  return role;
}

export function changeRole(world: World, guildId: Id, roleId: Id, change: Partial<Omit<Role, 'id'>>): Role {
  const guild = requireGuild(world, guildId);
  const before = guild.roles.get(roleId);
  if (before === undefined) throw new Error(`There is no role ${roleId} in guild ${guildId}`);
  const role = { ...before, ...change };
  world.guilds.set(guildId, { ...guild, roles: new Map(guild.roles).set(roleId, role) });
  world.emit({ kind: 'role-updated', guildId, role });
  return role;
}

export function removeRole(world: World, guildId: Id, roleId: Id): void {
  const guild = requireGuild(world, guildId);
  const roles = new Map(guild.roles);
  if (!roles.delete(roleId)) return;
  const members = new Map(
    [...guild.members].map(([id, member]) => [
      id,
      { ...member, roles: member.roles.filter((role) => role !== roleId) },
    ]),
  );
  world.guilds.set(guildId, { ...guild, roles, members });
  world.emit({ kind: 'role-deleted', guildId, roleId });
}

/** What an admin sets under Integrations: who may use a command (or all of them), and where. */
export function setCommandPermissions(
  world: World,
  guildId: Id,
  commandId: Id,
  permissions: readonly CommandPermission[],
): void {
  const guild = requireGuild(world, guildId);
  const commandPermissions = new Map(guild.commandPermissions).set(commandId, permissions);
  world.guilds.set(guildId, { ...guild, commandPermissions });
  world.emit({ kind: 'command-permissions-updated', guildId, commandId });
}
