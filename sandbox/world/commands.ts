import { CommandType, InstallType } from '../wire.ts';
import type { Command } from './model.ts';
import type { Id } from './snowflake.ts';
import type { World } from './world.ts';

/** A command as its owner describes it. */
export type CommandWish = Omit<Command, 'id' | 'guildId' | 'version'>;

/** The commands of one scope: a guild's own, or with `null` the global ones. */
export function commandsOf(world: World, guildId: Id | null): readonly Command[] {
  return [...world.commands.values()].filter((command) => command.guildId === guildId);
}

function sameCommand(a: CommandWish, b: CommandWish): boolean {
  const plain = (command: CommandWish): string =>
    JSON.stringify({
      type: command.type,
      name: command.name,
      nameLocalizations: command.nameLocalizations,
      description: command.description,
      descriptionLocalizations: command.descriptionLocalizations,
      options: command.options,
      defaultMemberPermissions: command.defaultMemberPermissions?.toString() ?? null,
      contexts: command.contexts,
      integrationTypes: command.integrationTypes,
      nsfw: command.nsfw,
    });
  return plain(a) === plain(b);
}

/** Puts a command in the place of the one with its name and type; an unchanged one keeps its version. */
export function putCommand(world: World, guildId: Id | null, wish: CommandWish, id?: Id): Command {
  const before =
    id === undefined
      ? commandsOf(world, guildId).find((command) => command.name === wish.name && command.type === wish.type)
      : world.commands.get(id);
  const unchanged = before !== undefined && sameCommand(before, wish);
  const command: Command = {
    ...wish,
    id: before?.id ?? world.nextId(),
    guildId,
    version: unchanged ? before.version : world.nextId(),
  };
  world.commands.set(command.id, command);
  if (!unchanged) world.emit({ kind: 'commands-changed', guildId });
  return command;
}

/** Replaces all commands of a scope by these. */
export function putAllCommands(world: World, guildId: Id | null, wishes: readonly CommandWish[]): readonly Command[] {
  const kept = new Set(wishes.map((wish) => putCommand(world, guildId, wish).id));
  for (const command of commandsOf(world, guildId)) {
    if (!kept.has(command.id)) removeCommand(world, command.id);
  }
  return wishes.flatMap((wish) =>
    commandsOf(world, guildId).filter((command) => command.name === wish.name && command.type === wish.type),
  );
}

export function removeCommand(world: World, id: Id): void {
  const command = world.commands.get(id);
  if (command === undefined) return;
  world.commands.delete(id);
  world.emit({ kind: 'commands-changed', guildId: command.guildId });
}

/** The slash command of this name that is used in a guild: its own goes before the global one. */
export function findSlashCommand(world: World, guildId: Id | null, name: string): Command | undefined {
  const named = [...world.commands.values()].filter(
    (command) => command.type === CommandType.ChatInput && command.name === name,
  );
  return (
    named.find((command) => guildId !== null && command.guildId === guildId) ??
    named.find((command) => command.guildId === null)
  );
}

/** Where a command may be installed when it does not say. */
export const DEFAULT_INTEGRATION_TYPES = [InstallType.GuildInstall] as const;
