import { ChannelType, MessageFlag, MessageType, Permission as Flag } from '../../wire.ts';
import { Hono } from 'hono';
import type { Json } from '../../json.ts';
import { presentMessage } from '../../present/message.ts';
import { refusals } from '../../refusal.ts';
import { flaws } from '../../validate/flaws.ts';
import { Form } from '../../validate/form.ts';
import { LIMITS } from '../../validate/limits.ts';
import { history, type HistoryQuery, removeMessage } from '../../world/messages.ts';
import { has } from '../../world/permissions.ts';
import { isSnowflake, momentOf } from '../../world/snowflake.ts';
import { demand, findSharedMessage, seeChannel, seeMessage } from '../access.ts';
import { type Api, type Env, objectBody, param, queryNumber, type Request } from '../env.ts';
import { crosspost, editOwnMessage, sendMessage } from '../sending.ts';

const TWO_WEEKS = 14 * 24 * 60 * 60_000;

function historyQuery(c: Request): HistoryQuery {
  const limit = queryNumber(c, 'limit', 50, 1, LIMITS.history);
  const form = new Form();
  for (const key of ['before', 'after', 'around'] as const) {
    const id = c.req.query(key);
    if (id === undefined) continue;
    if (!/^\d+$/.test(id)) form.flaw([key], flaws.notSnowflake(id));
    form.refuseIfFlawed();
    return { limit, [key]: id };
  }
  return { limit };
}

function readIds(value: Json | undefined): readonly string[] {
  const form = new Form();
  const ids = form.list(['messages'], form.required(['messages'], value), { max: 1_000 }) ?? [];
  const known = ids.flatMap((id, index) => form.snowflake(['messages', index], id) ?? []);
  form.refuseIfFlawed();
  const { min, max } = LIMITS.bulkDelete;
  if (known.length < min || known.length > max) throw refusals.bulkDeleteCount();
  return known;
}

export function messageRoutes(api: Api): Hono<Env> {
  const { world } = api;
  const app = new Hono<Env>();

  app.get('/channels/:channel/messages', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    const query = historyQuery(c);
    // Without the right to read the history Discord answers with an empty list, not with a refusal.
    if (!has(permissions, Flag.ReadMessageHistory)) return c.json([]);
    return c.json(history(world, channel.id, query).map((message) => presentMessage(world, message)));
  });

  app.get('/channels/:channel/messages/:message', (c) => {
    const message = seeMessage(world, seeChannel(world, param(c, 'channel')), param(c, 'message'));
    return c.json(presentMessage(world, message));
  });

  app.post('/channels/:channel/messages', (c) => {
    const seen = seeChannel(world, param(c, 'channel'));
    const message = sendMessage(api, seen, objectBody(c), c.get('body').uploads);
    return c.json(presentMessage(world, message));
  });

  app.patch('/channels/:channel/messages/:message', (c) => {
    const { channel } = seeChannel(world, param(c, 'channel'));
    const message = findSharedMessage(world, channel.id, param(c, 'message'));
    return c.json(presentMessage(world, editOwnMessage(api, message, objectBody(c), c.get('body').uploads)));
  });

  app.delete('/channels/:channel/messages/:message', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    const message = findSharedMessage(world, channel.id, param(c, 'message'));
    if (message.authorId !== world.botId) {
      if (channel.guildId === null) throw refusals.directMessageOnly();
      demand(permissions, Flag.ManageMessages);
    }
    removeMessage(world, message);
    return c.body(null, 204);
  });

  app.post('/channels/:channel/messages/bulk-delete', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    if (channel.guildId === null) throw refusals.directMessageOnly();
    demand(permissions, Flag.ManageMessages);
    const ids = readIds(objectBody(c)['messages']);
    if (ids.some((id) => isSnowflake(id) && world.clock.now() - momentOf(id) > TWO_WEEKS)) {
      throw refusals.tooOldForBulkDelete();
    }
    for (const id of ids) {
      const message = world.messages.get(channel.id)?.get(id);
      if (message !== undefined) removeMessage(world, message);
    }
    return c.body(null, 204);
  });

  app.post('/channels/:channel/messages/:message/crosspost', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    if (channel.type !== ChannelType.GuildAnnouncement) throw refusals.wrongChannelType();
    const message = findSharedMessage(world, channel.id, param(c, 'message'));
    demand(permissions, message.authorId === world.botId ? Flag.SendMessages : Flag.ManageMessages);
    if (message.type !== MessageType.Default) throw refusals.systemMessage();
    if ((message.flags & MessageFlag.Crossposted) !== 0) throw refusals.alreadyCrossposted();
    return c.json(presentMessage(world, crosspost(world, message)));
  });

  app.post('/channels/:channel/typing', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    demand(permissions, channel.thread === null ? Flag.SendMessages : Flag.SendMessagesInThreads);
    world.emit({ kind: 'typing', channelId: channel.id, userId: world.botId });
    return c.body(null, 204);
  });

  return app;
}
