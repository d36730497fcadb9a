import { ChannelType, MessageFlag, Permission as Flag } from '../../wire.ts';
import { Hono } from 'hono';
import type { JsonObject } from '../../json.ts';
import { presentChannel } from '../../present/channel.ts';
import { presentMessage } from '../../present/message.ts';
import { refusals } from '../../refusal.ts';
import { Form } from '../../validate/form.ts';
import { LIMITS } from '../../validate/limits.ts';
import { addThread, changeChannel } from '../../world/channels.ts';
import { threadsOf } from '../../world/lookup.ts';
import { addMessage, changeMessage } from '../../world/messages.ts';
import type { Channel } from '../../world/model.ts';
import { channelPermissions, has } from '../../world/permissions.ts';
import type { World } from '../../world/world.ts';
import { demand, seeChannel, seeGuild, seeMessage } from '../access.ts';
import { type Api, type Env, objectBody, param } from '../env.ts';
import { demandParts, readChannelMessage, refuseLargeFiles, storeFiles } from '../sending.ts';

const DURATIONS = [60, 1_440, 4_320, 10_080] as const;
const THREADS = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread] as const;

function readThread(form: Form, body: JsonObject) {
  return {
    name: form.text(['name'], form.required(['name'], body['name']), { min: 1, max: LIMITS.channels.name }) ?? '',
    autoArchiveDuration: form.choice(['auto_archive_duration'], body['auto_archive_duration'], DURATIONS) ?? 4_320,
    rateLimitPerUser:
      form.integer(['rate_limit_per_user'], body['rate_limit_per_user'], 0, LIMITS.channels.slowmode) ?? 0,
  };
}

/** A thread list as Discord gives it: the threads, and the bot's own membership in them. */
function threadList(world: World, threads: readonly Channel[]): object {
  return {
    threads: threads.map((thread) => presentChannel(thread)),
    members: threads
      .filter((thread) => thread.thread?.memberIds.includes(world.botId))
      .map((thread) => ({
        id: thread.id,
        user_id: world.botId,
        join_timestamp: new Date(thread.thread?.createdAt ?? 0).toISOString(),
        flags: 0,
      })),
  };
}

export function threadRoutes(api: Api): Hono<Env> {
  const { world } = api;
  const app = new Hono<Env>();

  app.post('/channels/:channel/messages/:message/threads', (c) => {
    const seen = seeChannel(world, param(c, 'channel'));
    const { channel, permissions } = seen;
    const isAnnouncement = channel.type === ChannelType.GuildAnnouncement;
    if (!isAnnouncement && channel.type !== ChannelType.GuildText) throw refusals.wrongChannelType();
    demand(permissions, Flag.CreatePublicThreads);
    const message = seeMessage(world, seen, param(c, 'message'));
    if (message.threadId !== null) throw refusals.threadExists();
    const form = new Form();
    const wish = readThread(form, objectBody(c));
    form.refuseIfFlawed();
    const type = isAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
    const thread = addThread(world, channel, { ...wish, type, ownerId: world.botId, id: message.id });
    changeMessage(world, message, {
      threadId: thread.id,
      flags: message.flags | MessageFlag.HasThread,
      marksEdited: false,
    });
    return c.json(presentChannel(thread), 201);
  });

  app.post('/channels/:channel/threads', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    const body = objectBody(c);
    const form = new Form();
    const wish = readThread(form, body);
    if (channel.type === ChannelType.GuildForum) {
      demand(permissions, Flag.SendMessages);
      const { uploads } = c.get('body');
      refuseLargeFiles(uploads);
      const message = form.object(['message'], form.required(['message'], body['message'])) ?? {};
      const tags = form.list(['applied_tags'], body['applied_tags'], { max: LIMITS.channels.tags }) ?? [];
      const read = readChannelMessage(api, form, ['message'], message, uploads, channel.id, null);
      demandParts(permissions, read, uploads);
      const thread = addThread(world, channel, {
        ...wish,
        type: ChannelType.PublicThread,
        ownerId: world.botId,
        appliedTags: tags.map(String).filter((id) => channel.availableTags.some((tag) => tag.id === id)),
      });
      storeFiles(world, read);
      const first = addMessage(world, { channelId: thread.id, authorId: world.botId, id: thread.id }, read);
      const shown = presentChannel(world.channels.get(thread.id) ?? thread);
      return c.json({ ...shown, message: presentMessage(world, first) }, 201);
    }
    if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) {
      throw refusals.wrongChannelType();
    }
    const type = form.choice(['type'], body['type'], THREADS) ?? ChannelType.PrivateThread;
    const invitable = form.flag(['invitable'], body['invitable']) ?? true;
    form.refuseIfFlawed();
    const isPrivate = type === ChannelType.PrivateThread;
    demand(permissions, isPrivate ? Flag.CreatePrivateThreads : Flag.CreatePublicThreads);
    const thread = addThread(world, channel, { ...wish, type, invitable, ownerId: world.botId });
    return c.json(presentChannel(thread), 201);
  });

  app.get('/guilds/:guild/threads/active', (c) => {
    const { guild } = seeGuild(world, param(c, 'guild'));
    const threads = threadsOf(world, guild.id).filter(
      (thread) =>
        thread.thread?.archived === false && has(channelPermissions(world, thread, world.botId), Flag.ViewChannel),
    );
    return c.json(threadList(world, threads));
  });

  app.get('/channels/:channel/threads/archived/:kind{public|private}', (c) => {
    const { channel, permissions } = seeChannel(world, param(c, 'channel'));
    demand(permissions, Flag.ReadMessageHistory);
    const isPrivate = param(c, 'kind') === 'private';
    if (isPrivate) demand(permissions, Flag.ManageThreads);
    const threads = [...world.channels.values()].filter(
      (thread) =>
        thread.parentId === channel.id &&
        thread.thread?.archived === true &&
        (thread.type === ChannelType.PrivateThread) === isPrivate,
    );
    return c.json({ ...threadList(world, threads), has_more: false });
  });

  for (const [method, joins] of [
    ['PUT', true],
    ['DELETE', false],
  ] as const) {
    app.on(method, '/channels/:channel/thread-members/:user', (c) => {
      const { channel, permissions } = seeChannel(world, param(c, 'channel'));
      if (channel.thread === null) throw refusals.wrongChannelType();
      if (channel.thread.archived) throw refusals.threadArchived();
      const wanted = param(c, 'user');
      const id = wanted === '@me' ? world.botId : wanted;
      if (wanted !== '@me') demand(permissions, joins ? Flag.SendMessagesInThreads : Flag.ManageThreads);
      const others = channel.thread.memberIds.filter((member) => member !== id);
      changeChannel(world, channel.id, { thread: { memberIds: joins ? [...others, id] : others } });
      return c.body(null, 204);
    });
  }

  return app;
}
