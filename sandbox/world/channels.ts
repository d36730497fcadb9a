import { ChannelType } from '../wire.ts';
import { requireChannel } from './lookup.ts';
import type { Channel, ForumTag, Overwrite, ThreadState } from './model.ts';
import type { Id } from './snowflake.ts';
import type { World } from './world.ts';

export interface NewChannel {
  readonly name: string;
  readonly type?: number;
  readonly topic?: string | null;
  readonly parentId?: Id | null;
  readonly position?: number;
  readonly nsfw?: boolean;
  readonly overwrites?: readonly Overwrite[];
  readonly tags?: readonly string[];
}

const BARE = {
  topic: null,
  parentId: null,
  position: 0,
  nsfw: false,
  rateLimitPerUser: 0,
  overwrites: [],
  availableTags: [],
  recipients: [],
  lastMessageId: null,
  thread: null,
} as const;

function register(world: World, channel: Channel): Channel {
  world.channels.set(channel.id, channel);
  world.messages.set(channel.id, new Map());
  return channel;
}

export function addChannel(world: World, guildId: Id, wish: NewChannel): Channel {
  const position = [...world.channels.values()].filter((channel) => channel.guildId === guildId).length;
  const parent = wish.parentId == null ? undefined : world.channels.get(wish.parentId);
  const channel = register(world, {
    ...BARE,
    id: world.nextId(),
    type: wish.type ?? ChannelType.GuildText,
    guildId,
    name: wish.name,
    topic: wish.topic ?? null,
    parentId: wish.parentId ?? null,
    position: wish.position ?? position,
    nsfw: wish.nsfw ?? false,
    // A channel made in a category begins in step with it.
    overwrites: wish.overwrites ?? parent?.overwrites ?? [],
    availableTags: (wish.tags ?? []).map((name): ForumTag => ({ id: world.nextId(), name })),
  });
  world.emit({ kind: 'channel-created', channel });
  return channel;
}

/** The direct messages of these people; opened at the first wish, and the same ever after. */
export function openDirectMessages(world: World, recipients: readonly Id[]): Channel {
  const type = recipients.length > 2 ? ChannelType.GroupDM : ChannelType.DM;
  const wanted = recipients.toSorted().join();
  for (const channel of world.channels.values()) {
    if (channel.guildId === null && channel.recipients.toSorted().join() === wanted) return channel;
  }
  return register(world, { ...BARE, id: world.nextId(), type, guildId: null, name: '', recipients });
}

export interface NewThread {
  readonly name: string;
  readonly type: number;
  readonly ownerId: Id;
  readonly autoArchiveDuration?: number;
  readonly invitable?: boolean;
  readonly appliedTags?: readonly Id[];
  /** A thread that grew out of a message has that message's id. */
  readonly id?: Id;
  readonly rateLimitPerUser?: number;
}

export function addThread(world: World, parent: Channel, wish: NewThread): Channel {
  const now = world.clock.now();
  const thread: ThreadState = {
    ownerId: wish.ownerId,
    archived: false,
    locked: false,
    invitable: wish.invitable ?? true,
    autoArchiveDuration: wish.autoArchiveDuration ?? 4_320,
    archiveChangedAt: now,
    createdAt: now,
    memberIds: [wish.ownerId],
    appliedTags: wish.appliedTags ?? [],
    messageCount: 0,
  };
  const channel = register(world, {
    ...BARE,
    id: wish.id ?? world.nextId(),
    type: wish.type,
    guildId: parent.guildId,
    name: wish.name,
    parentId: parent.id,
    nsfw: parent.nsfw,
    rateLimitPerUser: wish.rateLimitPerUser ?? 0,
    thread,
  });
  world.emit({ kind: 'thread-created', channel });
  return channel;
}

export type ChannelChange = Partial<Omit<Channel, 'id' | 'guildId' | 'thread'>> & {
  readonly thread?: Partial<ThreadState>;
};

export function changeChannel(world: World, id: Id, change: ChannelChange): Channel {
  const before = requireChannel(world, id);
  const thread = before.thread === null ? null : { ...before.thread, ...change.thread };
  const channel: Channel = { ...before, ...change, thread };
  world.channels.set(id, channel);
  world.emit({ kind: thread === null ? 'channel-updated' : 'thread-updated', channel });
  return channel;
}

/** Remembers the newest message without telling the world: Discord sends no update for it either. */
export function noteLastMessage(world: World, id: Id, messageId: Id): void {
  const before = requireChannel(world, id);
  const thread = before.thread === null ? null : { ...before.thread, messageCount: before.thread.messageCount + 1 };
  world.channels.set(id, { ...before, lastMessageId: messageId, thread });
}

/** Deletes a channel and its threads; the messages go with them. */
export function removeChannel(world: World, id: Id): Channel {
  const channel = requireChannel(world, id);
  for (const other of world.channels.values()) {
    if (other.thread !== null && other.parentId === id) removeChannel(world, other.id);
  }
  world.channels.delete(id);
  world.messages.delete(id);
  world.emit({ kind: channel.thread === null ? 'channel-deleted' : 'thread-deleted', channel });
  return channel;
}

/** Sets, or with `null` removes, what a channel grants and denies a role or member. */
export function setOverwrite(world: World, channelId: Id, targetId: Id, overwrite: Overwrite | null): Channel {
  const others = requireChannel(world, channelId).overwrites.filter((one) => one.id !== targetId);
  return changeChannel(world, channelId, { overwrites: overwrite === null ? others : [...others, overwrite] });
}
