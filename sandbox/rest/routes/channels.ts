import { ChannelType, Permission as Flag } from '../../wire.ts';
import { Hono } from 'hono';
import { type Json, type JsonObject, textIn } from '../../json.ts';
import { presentAnyChannel, presentChannel } from '../../present/channel.ts';
import { refusals } from '../../refusal.ts';
import { flaws } from '../../validate/flaws.ts';
import { Form, type Path } from '../../validate/form.ts';
import { LIMITS } from '../../validate/limits.ts';
import { addChannel, type ChannelChange, changeChannel, removeChannel, setOverwrite } from '../../world/channels.ts';
import { channelsOf } from '../../world/lookup.ts';
import type { Channel, Overwrite } from '../../world/model.ts';
import { has } from '../../world/permissions.ts';
import type { World } from '../../world/world.ts';
import { demand, seeChannel, seeGuild } from '../access.ts';
import { type Api, type Env, objectBody, param } from '../env.ts';

const CREATABLE = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildCategory,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
] as const;

/** A set of permissions, as a number or (as Discord itself writes it) as decimal text. */
function readBits(form: Form, path: Path, value: Json | undefined): bigint {
  if (value == null) return 0n;
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))) return BigInt(value);
  form.flaw(path, flaws.notInteger(value));
  return 0n;
}

function readOverwrite(form: Form, path: Path, id: string, body: JsonObject): Overwrite {
  return {
    id,
    type: form.choice([...path, 'type'], form.required([...path, 'type'], body['type']), [0, 1]) ?? 0,
    allow: readBits(form, [...path, 'allow'], body['allow']),
    deny: readBits(form, [...path, 'deny'], body['deny']),
  };
}

function readParent(world: World, form: Form, body: JsonObject): string | null | undefined {
  if (body['parent_id'] === undefined) return undefined;
  const id = form.snowflake(['parent_id'], body['parent_id']) ?? null;
  if (id !== null && world.channels.get(id)?.type !== ChannelType.GuildCategory) {
    form.flaw(['parent_id'], flaws.parentNotCategory());
  }
  return id;
}

/** Fields that a change names, as the world keeps them. */
function readChange(world: World, form: Form, channel: Channel, body: JsonObject): ChannelChange {
  const name = form.text(['name'], body['name'], { min: 1, max: LIMITS.channels.name });
  const topicMax = channel.type === ChannelType.GuildForum ? LIMITS.channels.forumTopic : LIMITS.channels.topic;
  const topic = form.text(['topic'], body['topic'], { max: topicMax });
  const slowmode = form.integer(['rate_limit_per_user'], body['rate_limit_per_user'], 0, LIMITS.channels.slowmode);
  const position = form.integer(['position'], body['position'], 0, 10_000);
  const parentId = readParent(world, form, body);
  const overwrites = form
    .list(['permission_overwrites'], body['permission_overwrites'], { max: 1_000 })
    ?.map((entry, index) => {
      const overwrite = form.object(['permission_overwrites', index], entry) ?? {};
      return readOverwrite(form, ['permission_overwrites', index], textIn(overwrite['id']), overwrite);
    });
  const nsfw = form.flag(['nsfw'], body['nsfw']);
  return {
    ...(name === undefined ? {} : { name }),
    ...(body['topic'] === undefined ? {} : { topic: topic ?? null }),
    ...(slowmode === undefined ? {} : { rateLimitPerUser: slowmode }),
    ...(position === undefined ? {} : { position }),
    ...(parentId === undefined ? {} : { parentId }),
    ...(overwrites === undefined ? {} : { overwrites }),
    ...(nsfw === undefined ? {} : { nsfw }),
  };
}

function changeThread(world: World, channel: Channel, permissions: bigint, body: JsonObject): Channel {
  const form = new Form();
  const name = form.text(['name'], body['name'], { min: 1, max: LIMITS.channels.name });
  const archived = form.flag(['archived'], body['archived']);
  const locked = form.flag(['locked'], body['locked']);
  form.refuseIfFlawed();
  const thread = channel.thread;
  if (thread === null) return channel;
  const isOwner = thread.ownerId === world.botId;
  if (!isOwner || locked !== undefined) demand(permissions, Flag.ManageThreads);
  if (thread.archived && archived !== false) throw refusals.threadArchived();
  return changeChannel(world, channel.id, {
    ...(name === undefined ? {} : { name }),
    thread: {
      ...(archived === undefined ? {} : { archived, archiveChangedAt: world.clock.now() }),
      ...(locked === undefined ? {} : { locked }),
    },
  });
}

export function channelRoutes({ world }: Api): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/channels/:channel', (c) => {
    const { channel } = seeChannel(world, param(c, 'channel'));
    return c.json(presentAnyChannel(world, channel));
  });

  app.patch('/channels/:channel', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    if (channel.guildId === null) throw refusals.directMessageOnly();
    const body = objectBody(c);
    if (channel.thread !== null) return c.json(presentChannel(changeThread(world, channel, permissions, body)));
    demand(permissions, Flag.ManageChannels);
    const form = new Form();
    const change = readChange(world, form, channel, body);
    form.refuseIfFlawed();
    if (change.overwrites !== undefined) demand(permissions, Flag.ManageRoles);
    return c.json(presentChannel(changeChannel(world, channel.id, change)));
  });

  app.delete('/channels/:channel', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    if (channel.guildId === null) return c.json(presentAnyChannel(world, channel));
    demand(permissions, channel.thread === null ? Flag.ManageChannels : Flag.ManageThreads);
    return c.json(presentChannel(removeChannel(world, channel.id)));
  });

  app.put('/channels/:channel/permissions/:target', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    if (channel.guildId === null || channel.thread !== null) throw refusals.wrongChannelType();
    demand(permissions, Flag.ManageRoles);
    const form = new Form();
    const overwrite = readOverwrite(form, [], param(c, 'target'), objectBody(c));
    form.refuseIfFlawed();
    // Nobody grants or takes what they do not have themselves.
    if (!has(permissions, overwrite.allow | overwrite.deny)) throw refusals.missingPermissions();
    setOverwrite(world, channel.id, overwrite.id, overwrite);
    return c.body(null, 204);
  });

  app.delete('/channels/:channel/permissions/:target', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    demand(permissions, Flag.ManageRoles);
    const target = param(c, 'target');
    if (!channel.overwrites.some((overwrite) => overwrite.id === target)) throw refusals.unknownOverwrite();
    setOverwrite(world, channel.id, target, null);
    return c.body(null, 204);
  });

  app.get('/guilds/:guild/channels', (c) => {
    const { guild } = seeGuild(world, param(c, 'guild'));
    return c.json(channelsOf(world, guild.id).map((channel) => presentChannel(channel)));
  });

  app.post('/guilds/:guild/channels', (c) => {
    const { guild, permissions } = seeGuild(world, param(c, 'guild'));
    demand(permissions, Flag.ManageChannels);
    const body = objectBody(c);
    const form = new Form();
    const type = form.choice(['type'], body['type'], CREATABLE) ?? ChannelType.GuildText;
    const name = form.text(['name'], form.required(['name'], body['name']), { min: 1, max: LIMITS.channels.name });
    const topic = form.text(['topic'], body['topic'], { max: LIMITS.channels.topic }) ?? null;
    const parentId = readParent(world, form, body) ?? null;
    const overwrites = form
      .list(['permission_overwrites'], body['permission_overwrites'], { max: 1_000 })
      ?.map((entry, index) => {
        const overwrite = form.object(['permission_overwrites', index], entry) ?? {};
        return readOverwrite(form, ['permission_overwrites', index], textIn(overwrite['id']), overwrite);
      });
    form.refuseIfFlawed();
    const channel = addChannel(world, guild.id, {
      name: name ?? '',
      type,
      topic,
      parentId,
      ...(overwrites === undefined ? {} : { overwrites }),
    });
    return c.json(presentChannel(channel), 201);
  });

  return app;
}
