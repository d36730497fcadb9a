import { CommandType } from '../../wire.ts';
import { Hono } from 'hono';
import { presentCommand } from '../../present/command.ts';
import { refusals } from '../../refusal.ts';
import { readCommand, readCommands } from '../../validate/commands.ts';
import { Form } from '../../validate/form.ts';
import { LIMITS } from '../../validate/limits.ts';
import { type CommandWish, commandsOf, putAllCommands, putCommand, removeCommand } from '../../world/commands.ts';
import type { Command } from '../../world/model.ts';
import type { Id } from '../../world/snowflake.ts';
import { seeGuild } from '../access.ts';
import { type Api, type Env, listBody, objectBody, param, queryFlag, type Request } from '../env.ts';

const { commands: LIMIT } = LIMITS;

function refuseTooMany(wishes: readonly CommandWish[]): void {
  const ofType = (type: number): number => wishes.filter((wish) => wish.type === type).length;
  if (ofType(CommandType.ChatInput) > LIMIT.chat) throw refusals.tooManyCommands(LIMIT.chat);
  for (const type of [CommandType.User, CommandType.Message]) {
    if (ofType(type) > LIMIT.context) throw refusals.tooManyCommands(LIMIT.context);
  }
}

function areNew(commands: readonly Command[], wishes: readonly CommandWish[]): number {
  return wishes.filter((wish) => !commands.some((one) => one.name === wish.name && one.type === wish.type)).length;
}

/** The commands of a scope: global ones, and those of each guild. */
export function commandRoutes({ world, commandCreations }: Api): Hono<Env> {
  const app = new Hono<Env>();

  const scopeOf = (c: Request): Id | null => {
    if (param(c, 'application') !== world.application.id) throw refusals.notForApplication();
    const guildId = c.req.param('guild');
    if (guildId === undefined) return null;
    if (!(world.guilds.get(guildId)?.members.has(world.botId) ?? false)) throw refusals.missingAccess();
    return guildId;
  };

  const commandOf = (c: Request): Command => {
    const command = world.commands.get(param(c, 'command'));
    if (command === undefined || command.guildId !== scopeOf(c)) throw refusals.unknownCommand();
    return command;
  };

  for (const base of ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands']) {
    app.get(base, (c) => {
      const all = queryFlag(c, 'with_localizations');
      return c.json(commandsOf(world, scopeOf(c)).map((command) => presentCommand(world, command, all)));
    });

    app.put(base, (c) => {
      const scope = scopeOf(c);
      const form = new Form();
      const wishes = readCommands(form, listBody(c));
      form.refuseIfFlawed();
      refuseTooMany(wishes);
      commandCreations.count(scope ?? 'global', areNew(commandsOf(world, scope), wishes));
      return c.json(putAllCommands(world, scope, wishes).map((command) => presentCommand(world, command, true)));
    });

    app.post(base, (c) => {
      const scope = scopeOf(c);
      const form = new Form();
      const wish = readCommand(form, [], objectBody(c));
      form.refuseIfFlawed();
      const before = commandsOf(world, scope);
      const created = areNew(before, [wish]);
      refuseTooMany(created === 0 ? before : [...before, wish]);
      commandCreations.count(scope ?? 'global', created);
      const command = putCommand(world, scope, wish);
      return c.json(presentCommand(world, command, true), created === 0 ? 200 : 201);
    });
  }

  for (const base of [
    '/applications/:application/commands/:command{[0-9]+}',
    '/applications/:application/guilds/:guild/commands/:command{[0-9]+}',
  ]) {
    app.get(base, (c) => c.json(presentCommand(world, commandOf(c), true)));

    app.patch(base, (c) => {
      const before = commandOf(c);
      const form = new Form();
      const wish = readCommand(form, [], objectBody(c), before);
      form.refuseIfFlawed();
      return c.json(presentCommand(world, putCommand(world, before.guildId, wish, before.id), true));
    });

    app.delete(base, (c) => {
      removeCommand(world, commandOf(c).id);
      return c.body(null, 204);
    });
  }

  const present = (guildId: Id, id: Id): object => ({
    id,
    application_id: world.application.id,
    guild_id: guildId,
    permissions: seeGuild(world, guildId).guild.commandPermissions.get(id) ?? [],
  });

  app.get('/applications/:application/guilds/:guild/commands/permissions', (c) => {
    scopeOf(c);
    const { guild } = seeGuild(world, param(c, 'guild'));
    return c.json([...guild.commandPermissions.keys()].map((id) => present(guild.id, id)));
  });

  app.get('/applications/:application/guilds/:guild/commands/:command/permissions', (c) => {
    scopeOf(c);
    const { guild } = seeGuild(world, param(c, 'guild'));
    const id = param(c, 'command');
    if (!guild.commandPermissions.has(id)) throw refusals.unknownCommandPermissions();
    return c.json(present(guild.id, id));
  });

  return app;
}
