import { MessageFlag, MessageType, Permission as Flag } from '../wire.ts';
import type { JsonObject } from '../json.ts';
import { refusals } from '../refusal.ts';
import type { Upload } from '../validate/attachments.ts';
import { Form, type Path } from '../validate/form.ts';
import {
  FOLLOW_UPS_OF_USER_INSTALL,
  LIVES,
  metadataOf,
  noteFollowUp,
  originalMessageId,
} from '../world/interactions.ts';
import { findMessage, requireChannel } from '../world/lookup.ts';
import { addMessage, type MessageBody } from '../world/messages.ts';
import type { Interaction, Message, MessageReference } from '../world/model.ts';
import { channelPermissions, has } from '../world/permissions.ts';
import type { Id } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import type { Api } from './env.ts';
import { applyEdit, readChannelMessage, refuseLargeFiles, storeFiles } from './sending.ts';

const NO_BODY: MessageBody = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  allowedMentions: null,
};

/** Where the application is only installed for the person, a guild may keep its answers to that person. */
function mustBeEphemeral(world: World, interaction: Interaction): boolean {
  if (interaction.guildId === null || interaction.owners['0'] !== undefined) return false;
  const channel = requireChannel(world, interaction.channelId);
  return !has(channelPermissions(world, channel, interaction.userId), Flag.UseExternalApps);
}

function referenceTo(interaction: Interaction, messageId: Id): MessageReference {
  return { messageId, channelId: interaction.channelId, guildId: interaction.guildId };
}

function addAnswer(world: World, interaction: Interaction, body: MessageBody, followsUp: boolean): Message {
  const isEphemeral = (body.flags & MessageFlag.Ephemeral) !== 0 || mustBeEphemeral(world, interaction);
  const repliesTo = followsUp ? originalMessageId(interaction) : interaction.sourceMessageId;
  return addMessage(
    world,
    {
      channelId: interaction.channelId,
      authorId: world.botId,
      type: repliesTo === null ? MessageType.ChatInputCommand : MessageType.Reply,
      reference: repliesTo === null ? null : referenceTo(interaction, repliesTo),
      applicationId: world.application.id,
      webhookId: world.application.id,
      interaction: metadataOf(interaction, followsUp),
      ephemeralFor: isEphemeral ? interaction.userId : null,
    },
    { ...body, flags: isEphemeral ? body.flags | MessageFlag.Ephemeral : body.flags },
  );
}

/** The first answer, with the message in it. */
export function answerWithMessage(
  api: Api,
  interaction: Interaction,
  path: Path,
  body: JsonObject,
  uploads: readonly Upload[],
): Message {
  refuseLargeFiles(uploads);
  const read = readChannelMessage(api, new Form(), path, body, uploads, interaction.channelId, null);
  storeFiles(api.world, read);
  return addAnswer(api.world, interaction, read, false);
}

/** The first answer as a promise: a message that says that the application is thinking. */
export function answerWithLoading(world: World, interaction: Interaction, flags: number): Message {
  const kept = flags & (MessageFlag.Ephemeral | MessageFlag.SuppressEmbeds);
  return addAnswer(world, interaction, { ...NO_BODY, flags: kept | MessageFlag.Loading }, false);
}

/** The interaction of a webhook token that still lives and was answered. */
export function interactionOfToken(world: World, applicationId: Id, token: string): Interaction {
  if (applicationId !== world.application.id) throw refusals.unknownWebhook();
  const interaction = world.interactions.get(world.interactionsByToken.get(token) ?? '');
  if (interaction === undefined || world.clock.now() - interaction.createdAt > LIVES.token) {
    throw refusals.invalidWebhookToken();
  }
  const { acknowledgement } = interaction;
  if (acknowledgement === null || acknowledgement.kind === 'choices') throw refusals.unknownWebhook();
  return interaction;
}

/** A message that may be changed with this interaction's token: its original answer, or a follow-up. */
export function messageOfInteraction(world: World, interaction: Interaction, wanted: string): Message {
  const original = originalMessageId(interaction);
  const id = wanted === '@original' ? original : wanted;
  if (id === null || (id !== original && !interaction.followUpIds.includes(id))) throw refusals.unknownMessage();
  const message = findMessage(world, interaction.channelId, id);
  if (message === undefined) throw refusals.unknownMessage();
  return message;
}

/** Edits an answer; a promised one becomes the answer by it, and is not marked as edited. */
export function editAnswer(
  api: Api,
  message: Message,
  path: Path,
  body: JsonObject,
  uploads: readonly Upload[],
): Message {
  refuseLargeFiles(uploads);
  const isLoading = (message.flags & MessageFlag.Loading) !== 0;
  const existing = { ...message, flags: message.flags & ~MessageFlag.Loading };
  const read = readChannelMessage(api, new Form(), path, body, uploads, message.channelId, existing);
  return applyEdit(api.world, message, read, !isLoading);
}

/** A further message; the first one after a promise takes the promise's place, as it always did. */
export function followUp(api: Api, interaction: Interaction, body: JsonObject, uploads: readonly Upload[]): Message {
  const { world } = api;
  const promised =
    interaction.acknowledgement?.kind === 'deferred-message'
      ? findMessage(world, interaction.channelId, interaction.acknowledgement.messageId)
      : undefined;
  if (promised !== undefined && (promised.flags & MessageFlag.Loading) !== 0) {
    return editAnswer(api, promised, [], body, uploads);
  }
  const isForeign = interaction.owners['0'] === undefined;
  if (isForeign && interaction.followUpIds.length >= FOLLOW_UPS_OF_USER_INSTALL) throw refusals.tooManyFollowUps();
  refuseLargeFiles(uploads);
  const read = readChannelMessage(api, new Form(), [], body, uploads, interaction.channelId, null);
  storeFiles(world, read);
  const message = addAnswer(world, interaction, read, true);
  noteFollowUp(world, interaction.id, message);
  return message;
}
