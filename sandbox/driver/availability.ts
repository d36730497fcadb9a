import { InstallType, Permission as Flag } from '../wire.ts';
import { commandsOf } from '../world/commands.ts';
import { contextOf, installationsFor } from '../world/interactions.ts';
import type { Channel, Command, CommandPermission, Guild, User } from '../world/model.ts';
import { channelPermissions, has, sendingPermission } from '../world/permissions.ts';
import type { Id } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';

export type Availability =
  | { readonly kind: 'available'; readonly owners: Readonly<Record<string, Id>> }
  | { readonly kind: 'unavailable'; readonly reason: string };

const unavailable = (reason: string): Availability => ({ kind: 'unavailable', reason });

/** Discord writes «all channels» as the guild's id less one. */
const everyChannel = (guild: Guild): Id => (BigInt(guild.id) - 1n).toString();

/** What the admins' overrides say; `null` when they say nothing of this person or channel. */
function overridden(
  overrides: readonly CommandPermission[],
  guild: Guild,
  user: User,
  channel: Channel,
): { readonly place: boolean; readonly person: boolean | null } {
  const of = (type: number, id: Id): boolean | undefined =>
    overrides.find((one) => one.type === type && one.id === id)?.permission;
  const roles = guild.members.get(user.id)?.roles ?? [];
  const ofRoles = roles.map((id) => of(1, id)).filter((one) => one !== undefined);
  const place = of(3, channel.parentId !== null && channel.thread !== null ? channel.parentId : channel.id);
  return {
    place: place ?? of(3, everyChannel(guild)) ?? true,
    person: of(2, user.id) ?? (ofRoles.length > 0 ? ofRoles.includes(true) : (of(1, guild.id) ?? null)),
  };
}

function mayUseInGuild(
  world: World,
  command: Command,
  guild: Guild,
  user: User,
  channel: Channel,
): Availability | null {
  const permissions = channelPermissions(world, channel, user.id);
  if (has(permissions, Flag.Administrator)) return null;
  const overrides =
    guild.commandPermissions.get(command.id) ?? guild.commandPermissions.get(world.application.id) ?? [];
  const { place, person } = overridden(overrides, guild, user, channel);
  if (!place) return unavailable(`/${command.name} is switched off in this channel`);
  if (person === false) return unavailable(`/${command.name} is switched off for ${user.username}`);
  if (person === true) return null;
  const wanted = command.defaultMemberPermissions;
  if (wanted === null) return null;
  if (wanted === 0n || !has(permissions, wanted)) {
    return unavailable(`${user.username} lacks the permissions that /${command.name} asks for`);
  }
  return null;
}

/** Whether a person finds a command in a channel's list, and by which installation. */
export function availabilityOf(world: World, command: Command, user: User, channel: Channel): Availability {
  const permissions = channelPermissions(world, channel, user.id);
  if (!has(permissions, Flag.ViewChannel)) return unavailable(`${user.username} does not see this channel`);
  if (!has(permissions, sendingPermission(channel))) return unavailable(`${user.username} may not write here`);
  if (!has(permissions, Flag.UseApplicationCommands)) {
    return unavailable(`${user.username} may not use commands here`);
  }
  if (command.guildId !== null && command.guildId !== channel.guildId) {
    return unavailable(`/${command.name} belongs to another guild`);
  }
  const context = contextOf(world, channel);
  if (command.guildId === null && command.contexts !== null && !command.contexts.includes(context)) {
    return unavailable(`/${command.name} is not offered in such a place`);
  }
  const types = command.guildId === null ? command.integrationTypes : [InstallType.GuildInstall];
  const owners = Object.fromEntries(
    Object.entries(installationsFor(world, user, channel)).filter(([type]) => types.includes(Number(type))),
  );
  if (Object.keys(owners).length === 0) return unavailable('The application is not installed here');
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  if (guild !== undefined && owners['0'] !== undefined) {
    const refusal = mayUseInGuild(world, command, guild, user, channel);
    if (refusal !== null) return refusal;
  }
  return { kind: 'available', owners };
}

/** The commands that a person is offered in a channel. */
export function offeredCommands(world: World, user: User, channel: Channel): readonly Command[] {
  const all = [...commandsOf(world, null), ...commandsOf(world, channel.guildId ?? '')];
  return all.filter((command) => availabilityOf(world, command, user, channel).kind === 'available');
}
