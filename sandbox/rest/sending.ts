import { ChannelType, MessageFlag, ReferenceType, MessageType, Permission as Flag } from '../wire.ts';
import type { Json, JsonObject } from '../json.ts';
import { ATTACHMENT_SIZE_LIMIT } from '../present/interaction.ts';
import { refusals } from '../refusal.ts';
import type { Upload } from '../validate/attachments.ts';
import { flaws } from '../validate/flaws.ts';
import { Form, type Path } from '../validate/form.ts';
import { LIMITS } from '../validate/limits.ts';
import { type ReadMessage, readMessage } from '../validate/message.ts';
import { changeChannel } from '../world/channels.ts';
import { findMessage } from '../world/lookup.ts';
import { addMessage, changeMessage } from '../world/messages.ts';
import type { Channel, Message, MessageReference } from '../world/model.ts';
import { has, sendingPermission } from '../world/permissions.ts';
import type { Id } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import { demand, type SeenChannel, sharesGuild } from './access.ts';
import type { Api } from './env.ts';

const TEXT_CHANNELS: ReadonlySet<number> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.DM,
  ChannelType.GroupDM,
]);

function readNonce(form: Form, value: Json | undefined): string | number | null {
  if (value == null) return null;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value !== 'string') {
    form.flaw(['nonce'], flaws.nonceType());
    return null;
  }
  if (value.length > LIMITS.nonce) form.flaw(['nonce'], flaws.nonceTooLong(LIMITS.nonce));
  return value;
}

function readReference(
  world: World,
  form: Form,
  channel: Channel,
  permissions: bigint,
  value: Json | undefined,
): MessageReference | null {
  const path = ['message_reference'];
  const reference = form.object(path, value);
  if (reference === undefined) return null;
  if (reference['type'] === ReferenceType.Forward) throw refusals.notPlayed('forwarded messages');
  const messageId = form.snowflake([...path, 'message_id'], reference['message_id']);
  if (messageId === undefined) return null;
  const channelId = reference['channel_id'] ?? channel.id;
  if (channelId !== channel.id) form.flaw(path, flaws.replyElsewhere());
  if (!has(permissions, Flag.ReadMessageHistory)) throw refusals.replyNeedsHistory();
  const replied = findMessage(world, channel.id, messageId);
  if (replied === undefined || replied.ephemeralFor !== null) {
    if (reference['fail_if_not_exists'] !== false) form.flaw(path, flaws.replyUnknown());
    return null;
  }
  return { messageId, channelId: channel.id, guildId: channel.guildId };
}

/** Refuses where Discord would let the bot write nothing at all. */
function demandPlace(world: World, { channel, permissions }: SeenChannel): void {
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia) {
    throw refusals.forumNeedsPost();
  }
  if (!TEXT_CHANNELS.has(channel.type)) throw refusals.notATextChannel();
  if (channel.guildId === null) {
    const reader = world.users.get(channel.recipients.find((id) => id !== world.botId) ?? '');
    const reaches = reader?.acceptsDirectMessages === true && (sharesGuild(world, reader.id) || reader.installedApp);
    if (!reaches) throw refusals.cannotMessageUser();
    return;
  }
  demand(permissions, sendingPermission(channel));
  if (channel.thread?.locked === true) demandUnlocked(permissions);
}

function demandUnlocked(permissions: bigint): void {
  if (!has(permissions, Flag.ManageThreads)) throw refusals.threadLocked();
}

/** Embeds and files are permissions of their own, which a bot is refused for and not only stripped of. */
export function demandParts(permissions: bigint, message: ReadMessage, uploads: readonly Upload[]): void {
  if (message.embeds.length > 0) demand(permissions, Flag.EmbedLinks);
  if (uploads.length > 0) demand(permissions, Flag.AttachFiles);
}

export function refuseLargeFiles(uploads: readonly Upload[]): void {
  if (uploads.some((upload) => upload.bytes.length > ATTACHMENT_SIZE_LIMIT)) throw refusals.tooLarge();
}

/** Keeps the files of a message for the sandbox's CDN. */
export function storeFiles(world: World, message: ReadMessage): void {
  for (const file of message.files) world.files.set(file.id, file);
}

/** Sends a message of the bot, or finds the one that the same nonce already sent. */
export function sendMessage(api: Api, seen: SeenChannel, body: JsonObject, uploads: readonly Upload[]): Message {
  const { world, nonces } = api;
  const { channel, permissions } = seen;
  refuseLargeFiles(uploads);
  demandPlace(world, seen);
  const form = new Form();
  const nonce = readNonce(form, body['nonce']);
  const enforces = form.flag(['enforce_nonce'], body['enforce_nonce']) ?? false;
  const reference = readReference(world, form, channel, permissions, body['message_reference']);
  const read = readChannelMessage(api, form, [], body, uploads, channel.id, null);
  demandParts(permissions, read, uploads);
  const twin = enforces && nonce !== null ? nonces.find(world, world.botId, nonce) : undefined;
  if (twin !== undefined) return twin;
  if (channel.thread?.archived === true) changeChannel(world, channel.id, { thread: { archived: false } });
  storeFiles(world, read);
  const message = addMessage(
    world,
    {
      channelId: channel.id,
      authorId: world.botId,
      tts: body['tts'] === true && has(permissions, Flag.SendTTSMessages),
      nonce,
      reference,
      type: reference === null ? MessageType.Default : MessageType.Reply,
    },
    { ...read, flags: read.flags & ~MessageFlag.Ephemeral },
  );
  nonces.remember(world, message);
  return message;
}

export function readChannelMessage(
  api: Api,
  form: Form,
  path: Path,
  body: JsonObject,
  uploads: readonly Upload[],
  channelId: Id,
  existing: Message | null,
): ReadMessage {
  const { world, playsProcessedLimit } = api;
  return readMessage({ world, form, path, body, uploads, channelId, existing, playsProcessedLimit });
}

/** Puts an edit into effect; what the body does not name stays. */
export function applyEdit(world: World, before: Message, read: ReadMessage, marksEdited = true): Message {
  storeFiles(world, read);
  return changeMessage(world, before, {
    content: read.content,
    embeds: read.embeds,
    components: read.components,
    attachments: read.attachments,
    flags: read.flags,
    ...(read.hasAllowedMentions ? { allowedMentions: read.allowedMentions } : {}),
    marksEdited,
  });
}

/** Edits a message of the bot itself. */
export function editOwnMessage(api: Api, message: Message, body: JsonObject, uploads: readonly Upload[]): Message {
  const { world } = api;
  if (message.authorId !== world.botId) throw refusals.notYourMessage();
  refuseLargeFiles(uploads);
  const channel = world.channels.get(message.channelId);
  if (channel?.thread?.archived === true) throw refusals.threadArchived();
  const read = readChannelMessage(api, new Form(), [], body, uploads, message.channelId, message);
  return applyEdit(world, message, read);
}

/** Publishes a message of an announcement channel to those who follow it. */
export function crosspost(world: World, message: Message): Message {
  return changeMessage(world, message, { flags: message.flags | MessageFlag.Crossposted, marksEdited: false });
}
