import { addChannel, changeChannel, type NewChannel, removeChannel, setOverwrite } from '../world/channels.ts';
import {
  addRole,
  changeRole,
  deleteGuild,
  joinGuild,
  leaveGuild,
  type NewRole,
  setCommandPermissions,
} from '../world/guilds.ts';
import { channelsOf, requireGuild } from '../world/lookup.ts';
import type { Channel, CommandPermission, Guild, Member, Role } from '../world/model.ts';
import { addMember, changeMember, removeMember } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { findChannel, findUser, type Ref } from './refs.ts';

/** Does in a guild what its admins do in their settings. */
export class GuildAdmin {
  readonly #world: World;
  readonly id: string;

  constructor(world: World, guild: Guild) {
    this.#world = world;
    this.id = guild.id;
  }

  get guild(): Guild {
    return requireGuild(this.#world, this.id);
  }

  channel(ref: Ref): Channel {
    return findChannel(this.#world, ref, this.id);
  }

  channels(): readonly Channel[] {
    return channelsOf(this.#world, this.id);
  }

  role(ref: Ref): Role {
    const id = typeof ref === 'string' ? ref : ref.id;
    const role = this.guild.roles.get(id) ?? [...this.guild.roles.values()].find((one) => one.name === id);
    if (role === undefined) throw new Error(`There is no role «${id}» in ${this.guild.name}`);
    return role;
  }

  createChannel(wish: NewChannel): Channel {
    return addChannel(this.#world, this.id, wish);
  }

  renameChannel(ref: Ref, name: string): Channel {
    return changeChannel(this.#world, this.channel(ref).id, { name });
  }

  deleteChannel(ref: Ref): void {
    removeChannel(this.#world, this.channel(ref).id);
  }

  createRole(wish: NewRole): Role {
    return addRole(this.#world, this.id, wish);
  }

  setRolePermissions(ref: Ref, permissions: bigint): Role {
    return changeRole(this.#world, this.id, this.role(ref).id, { permissions });
  }

  addMember(person: Ref, roles: readonly Ref[] = []): Member {
    const ids = roles.map((role) => this.role(role).id);
    return addMember(this.#world, this.id, findUser(this.#world, person).id, ids);
  }

  removeMember(person: Ref): void {
    removeMember(this.#world, this.id, findUser(this.#world, person).id);
  }

  setRoles(person: Ref, roles: readonly Ref[]): Member {
    const ids = roles.map((role) => this.role(role).id);
    return changeMember(this.#world, this.id, findUser(this.#world, person).id, { roles: ids });
  }

  /** Allows and denies a role or a person something in one channel. */
  overwrite(channel: Ref, target: { role: Ref } | { person: Ref }, allow: bigint, deny: bigint): Channel {
    const isRole = 'role' in target;
    const id = isRole ? this.role(target.role).id : findUser(this.#world, target.person).id;
    return setOverwrite(this.#world, this.channel(channel).id, id, { id, type: isRole ? 0 : 1, allow, deny });
  }

  /** Sets who may use a command, and where; without a name, for all commands of the application. */
  setCommandPermissions(command: string | null, permissions: readonly CommandPermission[]): void {
    const id =
      command === null
        ? this.#world.application.id
        : [...this.#world.commands.values()].find((one) => one.name === command)?.id;
    if (id === undefined) throw new Error(`There is no command /${command}`);
    setCommandPermissions(this.#world, this.id, id, permissions);
  }

  /** Deletes the guild with all that is in it. */
  deleteGuild(): void {
    deleteGuild(this.#world, this.id);
  }

  kickBot(): void {
    leaveGuild(this.#world, this.id);
  }

  inviteBot(permissions?: bigint): void {
    joinGuild(this.#world, this.id, permissions);
  }
}
