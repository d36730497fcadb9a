import type { Member, User } from './model.ts';
import { requireGuild } from './lookup.ts';
import type { Id } from './snowflake.ts';
import type { World } from './world.ts';

export interface NewUser {
  readonly username: string;
  readonly globalName?: string | null;
  readonly locale?: string;
  readonly installedApp?: boolean;
  readonly acceptsDirectMessages?: boolean;
  readonly id?: Id;
}

export function addUser(world: World, wish: NewUser): User {
  const user: User = {
    id: wish.id ?? world.nextId(),
    username: wish.username,
    globalName: wish.globalName ?? null,
    bot: false,
    locale: wish.locale ?? 'en-US',
    installedApp: wish.installedApp ?? false,
    acceptsDirectMessages: wish.acceptsDirectMessages ?? true,
  };
  world.users.set(user.id, user);
  return user;
}

export function changeUser(world: World, id: Id, change: Partial<Omit<User, 'id' | 'bot'>>): User {
  const before = world.users.get(id);
  if (before === undefined) throw new Error(`There is no user ${id} in the sandbox`);
  const user = { ...before, ...change };
  world.users.set(id, user);
  return user;
}

export function addMember(world: World, guildId: Id, userId: Id, roles: readonly Id[] = []): Member {
  const guild = requireGuild(world, guildId);
  const member: Member = { userId, nick: null, roles, joinedAt: world.clock.now() };
  world.guilds.set(guildId, { ...guild, members: new Map(guild.members).set(userId, member) });
  world.emit({ kind: 'member-added', guildId, member });
  return member;
}

export function changeMember(world: World, guildId: Id, userId: Id, change: Partial<Omit<Member, 'userId'>>): Member {
  const guild = requireGuild(world, guildId);
  const before = guild.members.get(userId);
  if (before === undefined) throw new Error(`User ${userId} is no member of guild ${guildId}`);
  const member = { ...before, ...change };
  world.guilds.set(guildId, { ...guild, members: new Map(guild.members).set(userId, member) });
  world.emit({ kind: 'member-updated', guildId, member });
  return member;
}

export function removeMember(world: World, guildId: Id, userId: Id): void {
  const guild = requireGuild(world, guildId);
  const members = new Map(guild.members);
  if (!members.delete(userId)) return;
  world.guilds.set(guildId, { ...guild, members });
  world.emit({ kind: 'member-removed', guildId, userId });
}
