import { lengthOf } from '../validate/form.ts';
import { Permission as Flag } from '../wire.ts';
import { addMessage } from '../world/messages.ts';
import type { Channel, Message, User } from '../world/model.ts';
import { channelPermissions, has, sendingPermission } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { CannotSend } from './cannot-send.ts';
import { type HandedFile, handOver } from './hand-over.ts';

/** Characters that a person's message may have. */
const MOST = 2_000;

/** Refuses what somebody may not write, or what is nothing. */
export function checkWriting(
  world: World,
  user: User,
  channel: Channel,
  text: string,
  files: readonly HandedFile[],
): void {
  const permissions = channelPermissions(world, channel, user.id);
  if (!has(permissions, sendingPermission(channel))) {
    throw new CannotSend(`${user.username} may not write in ${channel.name}`);
  }
  if (files.length > 0 && !has(permissions, Flag.AttachFiles)) {
    throw new CannotSend(`${user.username} may not attach files in ${channel.name}`);
  }
  if (text.trim() === '' && files.length === 0) throw new CannotSend('A message needs text or a file');
  if (lengthOf(text) > MOST) throw new CannotSend(`A message has at most ${MOST} characters`);
}

/** A person's message in a channel. */
export function writeMessage(
  world: World,
  user: User,
  channel: Channel,
  text: string,
  files: readonly HandedFile[],
): Message {
  checkWriting(world, user, channel, text, files);
  const attachments = handOver(world, channel, files);
  return addMessage(
    world,
    { channelId: channel.id, authorId: user.id },
    { content: text, embeds: [], components: [], attachments, flags: 0, allowedMentions: null },
  );
}
