import { Hono } from 'hono';
import { presentApplication } from '../../present/application.ts';
import { presentDirectMessages } from '../../present/channel.ts';
import { presentOwnGuild } from '../../present/guild.ts';
import { presentSelf, presentUser } from '../../present/user.ts';
import { refusals } from '../../refusal.ts';
import { Form } from '../../validate/form.ts';
import { openDirectMessages } from '../../world/channels.ts';
import { leaveGuild } from '../../world/guilds.ts';
import { requireUser } from '../../world/lookup.ts';
import { compareIds } from '../../world/snowflake.ts';
import { seeGuild } from '../access.ts';
import { type Api, type Env, objectBody, param, queryNumber } from '../env.ts';

export function userRoutes({ world }: Api): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/users/@me', (c) => c.json(presentSelf(requireUser(world, world.botId))));

  app.get('/users/@me/guilds', (c) => {
    const limit = queryNumber(c, 'limit', 200, 1, 200);
    const after = c.req.query('after') ?? '0';
    const guilds = [...world.guilds.values()]
      .filter((guild) => guild.members.has(world.botId) && compareIds(guild.id, after) > 0)
      .slice(0, limit);
    return c.json(guilds.map((guild) => presentOwnGuild(world, guild)));
  });

  app.delete('/users/@me/guilds/:guild', (c) => {
    leaveGuild(world, seeGuild(world, param(c, 'guild')).guild.id);
    return c.body(null, 204);
  });

  app.post('/users/@me/channels', (c) => {
    const form = new Form();
    const path = ['recipient_id'];
    const body = objectBody(c);
    const id = form.snowflake(path, form.required(path, body['recipient_id']));
    form.refuseIfFlawed();
    const user = world.users.get(id ?? '');
    if (user === undefined || user.bot) throw refusals.invalidRecipients();
    const channel = openDirectMessages(world, [user.id, world.botId]);
    return c.json(presentDirectMessages(world, channel, world.botId));
  });

  app.get('/users/:user', (c) => {
    const user = world.users.get(param(c, 'user'));
    if (user === undefined) throw refusals.unknownUser();
    return c.json(presentUser(user));
  });

  app.get('/applications/@me', (c) => c.json(presentApplication(world)));
  app.get('/oauth2/applications/@me', (c) => c.json(presentApplication(world)));

  return app;
}
