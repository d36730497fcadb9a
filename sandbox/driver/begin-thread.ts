import { lengthOf } from '../validate/form.ts';
import { LIMITS } from '../validate/limits.ts';
import { ChannelType, MessageFlag, Permission as Flag } from '../wire.ts';
import { addThread } from '../world/channels.ts';
import { changeMessage } from '../world/messages.ts';
import type { Channel, Message, User } from '../world/model.ts';
import { channelPermissions, has } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { CannotSend } from './cannot-send.ts';
import type { HandedFile } from './hand-over.ts';
import { checkWriting, writeMessage } from './write-message.ts';

function checkName(name: string): string {
  const trimmed = name.trim();
  const length = lengthOf(trimmed);
  if (length > 0 && length <= LIMITS.channels.name) return trimmed;
  throw new CannotSend(`A name has 1 to ${LIMITS.channels.name} characters`);
}

/** A public thread that somebody begins: one that grows out of a message has that message's id. */
export function beginThread(
  world: World,
  user: User,
  channel: Channel,
  name: string,
  message: Message | null,
): Channel {
  const isAnnouncement = channel.type === ChannelType.GuildAnnouncement;
  if (!isAnnouncement && channel.type !== ChannelType.GuildText) {
    throw new CannotSend(`In ${channel.name} there are no threads`);
  }
  if (!has(channelPermissions(world, channel, user.id), Flag.CreatePublicThreads)) {
    throw new CannotSend(`${user.username} may not begin threads in ${channel.name}`);
  }
  if (message !== null && (message.threadId !== null || message.ephemeralFor !== null)) {
    throw new CannotSend(message.threadId === null ? 'Only you see this message' : 'This message has a thread already');
  }
  const type = isAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
  const wish = { name: checkName(name), type, ownerId: user.id };
  const thread = addThread(world, channel, message === null ? wish : { ...wish, id: message.id });
  if (message !== null) {
    const flags = message.flags | MessageFlag.HasThread;
    changeMessage(world, message, { threadId: thread.id, flags, marksEdited: false });
  }
  return thread;
}

interface Post {
  readonly title: string;
  readonly text: string;
  readonly files: readonly HandedFile[];
  readonly tags: readonly string[];
}

/** A post in a forum: a thread with its first message. */
export function postInForum(world: World, user: User, forum: Channel, { title, text, files, tags }: Post): Channel {
  if (forum.type !== ChannelType.GuildForum) throw new CannotSend(`${forum.name} is no forum`);
  // All is checked before anything is made: a post without its message would be nobody's.
  checkWriting(world, user, forum, text, files);
  const name = checkName(title);
  const appliedTags = tags.map((tag) => {
    const known = forum.availableTags.find((one) => one.name === tag);
    if (known === undefined) throw new CannotSend(`There is no tag ${tag} in ${forum.name}`);
    return known.id;
  });
  const thread = addThread(world, forum, { name, type: ChannelType.PublicThread, ownerId: user.id, appliedTags });
  writeMessage(world, user, thread, text, files);
  return thread;
}
