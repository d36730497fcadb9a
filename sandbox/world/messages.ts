import { MessageType } from '../wire.ts';
import { noteLastMessage } from './channels.ts';
import { findMessage, requireChannel } from './lookup.ts';
import { type AllowedMentions, displayedTexts, findPings } from './mentions.ts';
import type { InteractionMetadata, Message, MessageReference } from './model.ts';
import { compareIds, type Id } from './snowflake.ts';
import type { World } from './world.ts';

/** What a sender decides of a message. */
export type MessageBody = Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'> & {
  readonly allowedMentions: AllowedMentions | null;
};

/** What is decided around it: where it goes, who sends it, in answer to what. */
export interface Envelope {
  readonly channelId: Id;
  readonly authorId: Id;
  readonly type?: number;
  readonly tts?: boolean;
  readonly nonce?: string | number | null;
  readonly webhookId?: Id | null;
  readonly applicationId?: Id | null;
  readonly interaction?: InteractionMetadata | null;
  readonly reference?: MessageReference | null;
  readonly ephemeralFor?: Id | null;
  readonly id?: Id;
}

export function addMessage(world: World, envelope: Envelope, body: MessageBody): Message {
  const channel = requireChannel(world, envelope.channelId);
  const texts = displayedTexts(body.content, body.components);
  const message: Message = {
    id: envelope.id ?? world.nextId(),
    channelId: channel.id,
    authorId: envelope.authorId,
    type: envelope.type ?? MessageType.Default,
    content: body.content,
    embeds: body.embeds,
    components: body.components,
    attachments: body.attachments,
    flags: body.flags,
    pings: findPings(world, channel, envelope.authorId, texts, body.allowedMentions),
    tts: envelope.tts ?? false,
    createdAt: world.clock.now(),
    editedAt: null,
    nonce: envelope.nonce ?? null,
    applicationId: envelope.applicationId ?? null,
    webhookId: envelope.webhookId ?? null,
    interaction: envelope.interaction ?? null,
    reference: envelope.reference ?? null,
    ephemeralFor: envelope.ephemeralFor ?? null,
    threadId: null,
  };
  world.messages.get(channel.id)?.set(message.id, message);
  noteLastMessage(world, channel.id, message.id);
  world.emit({ kind: 'message-created', message });
  return message;
}

export type MessageChange = Partial<
  Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'threadId'>
> & {
  readonly allowedMentions?: AllowedMentions | null;
  /** False when Discord would not mark it as edited: a deferred answer that arrives, a thread that is begun. */
  readonly marksEdited?: boolean;
};

export function changeMessage(world: World, before: Message, change: MessageChange): Message {
  const { allowedMentions, marksEdited = true, ...fields } = change;
  const changed = { ...before, ...fields };
  const message: Message = {
    ...changed,
    pings:
      allowedMentions === undefined && change.content === undefined && change.components === undefined
        ? before.pings
        : findPings(
            world,
            requireChannel(world, before.channelId),
            before.authorId,
            displayedTexts(changed.content, changed.components),
            allowedMentions ?? null,
          ),
    editedAt: marksEdited ? world.clock.now() : before.editedAt,
  };
  world.messages.get(before.channelId)?.set(before.id, message);
  world.emit({ kind: 'message-updated', message });
  return message;
}

export function removeMessage(world: World, message: Message): void {
  if (world.messages.get(message.channelId)?.delete(message.id) !== true) return;
  world.emit({ kind: 'message-deleted', message });
}

export interface HistoryQuery {
  readonly limit: number;
  readonly before?: Id;
  readonly after?: Id;
  readonly around?: Id;
}

/** A page of what everybody in the channel sees, newest first, as Discord lists it. */
export function history(world: World, channelId: Id, query: HistoryQuery): readonly Message[] {
  const all = [...(world.messages.get(channelId)?.values() ?? [])].filter((message) => message.ephemeralFor === null);
  const { limit, before, after, around } = query;
  if (before !== undefined) {
    return all
      .filter((message) => compareIds(message.id, before) < 0)
      .slice(-limit)
      .toReversed();
  }
  if (after !== undefined) {
    return all
      .filter((message) => compareIds(message.id, after) > 0)
      .slice(0, limit)
      .toReversed();
  }
  if (around === undefined) return all.slice(-limit).toReversed();
  const older = all.filter((message) => compareIds(message.id, around) < 0).slice(-Math.floor(limit / 2));
  const rest = all.filter((message) => compareIds(message.id, around) >= 0).slice(0, limit - older.length);
  return [...older, ...rest].toReversed();
}

interface Remembered {
  readonly channelId: Id;
  readonly messageId: Id;
  readonly at: number;
}

/** The message that this author sent with this nonce in the past few minutes, if it still stands. */
export class NonceMemory {
  readonly #sent = new Map<string, Remembered>();
  readonly #window: number;

  constructor(windowMilliseconds: number) {
    this.#window = windowMilliseconds;
  }

  find(world: World, authorId: Id, nonce: string | number): Message | undefined {
    const remembered = this.#sent.get(`${authorId}:${nonce}`);
    if (remembered === undefined || world.clock.now() - remembered.at > this.#window) return undefined;
    return findMessage(world, remembered.channelId, remembered.messageId);
  }

  remember(world: World, message: Message): void {
    if (message.nonce === null) return;
    this.#forgetOld(world.clock.now());
    this.#sent.set(`${message.authorId}:${message.nonce}`, {
      channelId: message.channelId,
      messageId: message.id,
      at: world.clock.now(),
    });
  }

  /** Oldest first in a map, so this stops at the first that still counts. */
  #forgetOld(now: number): void {
    for (const [key, { at }] of this.#sent) {
      if (now - at <= this.#window) return;
      this.#sent.delete(key);
    }
  }
}
