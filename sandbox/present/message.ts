import type { APIMessage } from 'discord-api-types/v10';
import { ReferenceType, MessageType } from '../wire.ts';
import { findMessage, requireUser } from '../world/lookup.ts';
import type { InteractionMetadata, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { presentChannel } from './channel.ts';
import { instant } from './instant.ts';
import { presentUser } from './user.ts';

function presentMetadata(world: World, metadata: InteractionMetadata): object {
  return {
    id: metadata.id,
    type: metadata.type,
    user: presentUser(requireUser(world, metadata.userId)),
    authorizing_integration_owners: metadata.owners,
    ...(metadata.originalResponseMessageId === null
      ? {}
      : { original_response_message_id: metadata.originalResponseMessageId }),
    ...(metadata.type === 3 ? { interacted_message_id: metadata.interactedMessageId } : {}),
  };
}

/** The older form of the same, which answers to commands still carry. */
function presentOldInteraction(world: World, metadata: InteractionMetadata): object {
  if (metadata.type !== 2) return {};
  return {
    interaction: {
      id: metadata.id,
      type: metadata.type,
      name: metadata.name ?? '',
      user: presentUser(requireUser(world, metadata.userId)),
    },
  };
}

function presentReference(world: World, message: Message, withReferenced: boolean): object {
  const { reference } = message;
  if (reference === null) return {};
  const referenced = findMessage(world, reference.channelId, reference.messageId);
  return {
    message_reference: {
      type: ReferenceType.Default,
      message_id: reference.messageId,
      channel_id: reference.channelId,
      ...(reference.guildId === null ? {} : { guild_id: reference.guildId }),
    },
    ...(withReferenced && message.type === MessageType.Reply
      ? { referenced_message: referenced === undefined ? null : presentMessage(world, referenced, false) }
      : {}),
  };
}

/**
 * Says to the compiler, which cannot follow how a message is put together, that this is one; that it has the shape is
 * what the tests check, against Discord's published description.
 */
function asMessage(built: object): APIMessage {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return built as APIMessage;
}

/** A message as REST answers show it. */
export function presentMessage(world: World, message: Message, withReferenced = true): APIMessage {
  const thread = message.threadId === null ? undefined : world.channels.get(message.threadId);
  return asMessage({
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: presentUser(requireUser(world, message.authorId)),
    content: message.content,
    timestamp: instant(message.createdAt),
    edited_timestamp: message.editedAt === null ? null : instant(message.editedAt),
    tts: message.tts,
    mention_everyone: message.pings.everyone,
    mentions: message.pings.users.map((id) => presentUser(requireUser(world, id))),
    mention_roles: [...message.pings.roles],
    attachments: [...message.attachments],
    embeds: [...message.embeds],
    components: [...message.components],
    pinned: false,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.applicationId === null ? {} : { application_id: message.applicationId }),
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(message.interaction === null
      ? {}
      : {
          interaction_metadata: presentMetadata(world, message.interaction),
          ...presentOldInteraction(world, message.interaction),
        }),
    ...presentReference(world, message, withReferenced),
    ...(thread === undefined ? {} : { thread: presentChannel(thread) }),
  });
}
