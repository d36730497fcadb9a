import { OptionType, CallbackType as Callback, MessageFlag } from '../../wire.ts';
import { Hono } from 'hono';
import { isObject, type Json, type JsonObject, numberIn, objectsIn } from '../../json.ts';
import { presentMessage } from '../../present/message.ts';
import { Refusal, refusals } from '../../refusal.ts';
import { readChoices } from '../../validate/autocomplete.ts';
import { Form } from '../../validate/form.ts';
import { readModal } from '../../validate/modals.ts';
import { acknowledge, LIVES, noteAttempt } from '../../world/interactions.ts';
import { findMessage } from '../../world/lookup.ts';
import type { Acknowledgement, Interaction, Message } from '../../world/model.ts';
import { answerWithLoading, answerWithMessage, editAnswer } from '../answering.ts';
import { type Api, type Env, objectBody, param, queryFlag, type Request } from '../env.ts';

/** Premium offers and activities: Discord takes them, the sandbox does not play them. */
const NOT_PLAYED: readonly number[] = [10, 12];

/** What may answer what, in the lists that Discord's refusal names. */
function allowedTypes(interaction: Interaction): readonly number[] {
  if (interaction.kind === 4) return [8];
  if (interaction.kind === 3) return [4, 5, 6, 7, 9, 10, 12];
  if (interaction.kind === 2) return [4, 5, 9, 10, 12];
  return interaction.sourceMessageId === null ? [4, 5, 10, 12] : [4, 5, 6, 7, 10, 12];
}

/** The type of the option that somebody is typing in. */
function focusedType(options: Json | undefined): number {
  for (const option of objectsIn(options)) {
    if (option['focused'] === true) return numberIn(option['type']) ?? OptionType.String;
    const inner = option['options'];
    if (inner !== undefined) return focusedType(inner);
  }
  return OptionType.String;
}

function demandAnswerable(api: Api, c: Request): Interaction {
  const { world } = api;
  const interaction = world.interactions.get(param(c, 'interaction'));
  if (interaction === undefined || interaction.token !== param(c, 'token')) throw refusals.unknownInteraction();
  if (interaction.acknowledgement !== null) throw refusals.alreadyAcknowledged();
  if (world.clock.now() - interaction.createdAt > LIVES.firstAnswer) throw refusals.unknownInteraction();
  return interaction;
}

function sourceOf(api: Api, interaction: Interaction): Message {
  const source = findMessage(api.world, interaction.channelId, interaction.sourceMessageId ?? '');
  if (source === undefined) throw refusals.unknownMessage();
  return source;
}

/** Puts an answer into effect and says what it was. */
function answer(api: Api, interaction: Interaction, type: number, body: JsonObject, c: Request): Acknowledgement {
  const { world } = api;
  const { uploads } = c.get('body');
  const data = body['data'];
  const given = isObject(data) ? data : {};
  const form = new Form();
  if (type === Callback.ChannelMessageWithSource) {
    const message = answerWithMessage(api, interaction, ['data'], given, uploads);
    return { kind: 'message', messageId: message.id };
  }
  if (type === Callback.DeferredChannelMessageWithSource) {
    const flags = form.integer(['data', 'flags'], given['flags'], 0, Number.MAX_SAFE_INTEGER) ?? 0;
    form.refuseIfFlawed();
    return { kind: 'deferred-message', messageId: answerWithLoading(world, interaction, flags).id };
  }
  if (type === Callback.DeferredMessageUpdate) return { kind: 'deferred-update' };
  if (type === Callback.UpdateMessage) {
    editAnswer(api, sourceOf(api, interaction), ['data'], given, uploads);
    return { kind: 'update' };
  }
  if (type === Callback.ApplicationCommandAutocompleteResult) {
    const choices = readChoices(form, ['data'], data, focusedType(interaction.data['options']));
    form.refuseIfFlawed();
    return { kind: 'choices', choices };
  }
  const modal = readModal(form, ['data'], data);
  form.refuseIfFlawed();
  return { kind: 'modal', modal };
}

/** What `with_response` asks to be told. */
function presentCallback(api: Api, interaction: Interaction, acknowledgement: Acknowledgement): object {
  const messageId =
    'messageId' in acknowledgement
      ? acknowledgement.messageId
      : acknowledgement.kind === 'update' || acknowledgement.kind === 'deferred-update'
        ? interaction.sourceMessageId
        : null;
  const message = messageId === null ? undefined : findMessage(api.world, interaction.channelId, messageId);
  const shown = message === undefined ? undefined : presentMessage(api.world, message);
  const isUpdate = acknowledgement.kind === 'update';
  const hasResource = isUpdate || 'messageId' in acknowledgement;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.kind,
      channel_id: interaction.channelId,
      ...(interaction.guildId === null ? {} : { guild_id: interaction.guildId }),
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (message.flags & MessageFlag.Loading) !== 0,
            response_message_ephemeral: message.ephemeralFor !== null,
          }),
    },
    ...(hasResource && shown !== undefined
      ? {
          resource: {
            type: isUpdate ? Callback.UpdateMessage : Callback.ChannelMessageWithSource,
            message: shown,
          },
        }
      : {}),
  };
}

export function interactionRoutes(api: Api): Hono<Env> {
  const { world } = api;
  const app = new Hono<Env>();

  app.post('/interactions/:interaction/:token/callback', (c) => {
    const id = param(c, 'interaction');
    const body = objectBody(c);
    const type = typeof body['type'] === 'number' ? body['type'] : 0;
    try {
      const interaction = demandAnswerable(api, c);
      const form = new Form();
      form.choice(['type'], form.required(['type'], body['type']), allowedTypes(interaction));
      form.refuseIfFlawed();
      if (NOT_PLAYED.includes(type)) throw refusals.notPlayed('premium offers and activities');
      const acknowledgement = answer(api, interaction, type, body, c);
      const withResponse = queryFlag(c, 'with_response');
      noteAttempt(world, id, type, withResponse ? 200 : 204);
      acknowledge(world, id, acknowledgement);
      return withResponse ? c.json(presentCallback(api, interaction, acknowledgement)) : c.body(null, 204);
    } catch (error) {
      noteAttempt(world, id, type, error instanceof Refusal ? error.status : 500);
      throw error;
    }
  });

  return app;
}
