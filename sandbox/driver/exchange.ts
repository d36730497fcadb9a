import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlag } from '../wire.ts';
import { type JsonObject, objectsIn, textIn } from '../json.ts';
import { presentMessage } from '../present/message.ts';
import { LIVES, originalMessageId } from '../world/interactions.ts';
import { findMessage, requireInteraction } from '../world/lookup.ts';
import { displayedTexts } from '../world/mentions.ts';
import type { Interaction, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import type { Watch } from './watch.ts';

export interface OpenModal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly JsonObject[];
}

/** What a person got for what they did. */
export interface Answer {
  /** A new message, a change of the one they used, a modal; or nothing to see, as an acknowledged update. */
  readonly kind: 'message' | 'update' | 'modal' | 'nothing';
  readonly interaction: Interaction;
  readonly message: APIMessage | null;
  readonly isEphemeral: boolean;
  readonly modal: OpenModal | null;
  /** All that it shows as text: content, text displays, embeds. */
  readonly text: string;
}

/** «The application did not respond». */
export class DidNotAnswer extends Error {
  override readonly name = 'DidNotAnswer';
}

export interface AnswerLimits {
  /** Real milliseconds until the first answer; Discord allows three seconds. */
  readonly firstWithin?: number;
  /** Real milliseconds until a promised answer comes. */
  readonly within?: number;
  /** How long to wait for what may follow an acknowledged update. */
  readonly settleWithin?: number;
}

/** Every text that a message shows, embeds included. */
export function textOf(message: Pick<APIMessage, 'content' | 'components' | 'embeds'>): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    embed.footer?.text,
  ]);
  return [...displayedTexts(message.content, objectsIn(message.components)), ...embeds]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
}

/** One interaction from the person's side: it was begun, and is answered once, late, or not at all. */
export class Exchange {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #id: string;
  /** The message whose component was used, as it was then. */
  readonly #source: Message | null;

  constructor(world: World, watch: Watch, interaction: Interaction) {
    this.#world = world;
    this.#watch = watch;
    this.#id = interaction.id;
    this.#source = findMessage(world, interaction.channelId, interaction.sourceMessageId ?? '') ?? null;
  }

  get interaction(): Interaction {
    return requireInteraction(this.#world, this.#id);
  }

  /** How often the bot answered with success; more than once cannot happen, never is a fault of the bot's. */
  get answerCount(): number {
    return this.interaction.attempts.filter((attempt) => attempt.status < 300).length;
  }

  /** How often the bot tried, also where it was refused. */
  get attemptCount(): number {
    return this.interaction.attempts.length;
  }

  #message(id: string | null): Message | null {
    return id === null ? null : (findMessage(this.#world, this.interaction.channelId, id) ?? null);
  }

  #shown(kind: 'message' | 'update', message: Message): Answer {
    const shown = presentMessage(this.#world, message);
    return {
      kind,
      interaction: this.interaction,
      message: shown,
      isEphemeral: message.ephemeralFor !== null,
      modal: null,
      text: textOf(shown),
    };
  }

  /** What there is to see by now, if the answer has come. */
  #look(): Answer | null {
    const { acknowledgement, followUpIds } = this.interaction;
    if (acknowledgement === null) return null;
    const message = this.#message(originalMessageId(this.interaction));
    switch (acknowledgement.kind) {
      case 'message':
        return message === null ? null : this.#shown('message', message);
      case 'deferred-message':
        return message === null || (message.flags & MessageFlag.Loading) !== 0 ? null : this.#shown('message', message);
      case 'update':
        return message === null ? null : this.#shown('update', message);
      case 'deferred-update': {
        const followUp = this.#message(followUpIds[0] ?? null);
        if (followUp !== null) return this.#shown('message', followUp);
        return message === null || message === this.#source ? null : this.#shown('update', message);
      }
      case 'modal': {
        const { custom_id: customId, title, components } = acknowledgement.modal;
        const modal = {
          customId: textIn(customId),
          title: textIn(title),
          components: objectsIn(components),
        };
        const { interaction } = this;
        return { kind: 'modal', interaction, message: null, isEphemeral: false, modal, text: modal.title };
      }
      case 'choices':
        return null;
      default:
        return acknowledgement satisfies never;
    }
  }

  /** The ids to wait on: the interaction's own, and once it is known the message's. */
  #keys(): readonly string[] {
    const original = originalMessageId(this.interaction);
    return original === null ? [this.#id] : [this.#id, original];
  }

  /** Waits for the answer as a person sees it; throws {@link DidNotAnswer} when none comes in time. */
  async answer(limits: AnswerLimits = {}): Promise<Answer> {
    const { firstWithin = LIVES.firstAnswer, within = 15_000, settleWithin = 1_000 } = limits;
    const began = performance.now();
    let tookFirst: number | null = null;
    const patience = (): number => {
      const { acknowledgement } = this.interaction;
      if (acknowledgement === null) return firstWithin;
      tookFirst ??= performance.now() - began;
      return tookFirst + (acknowledgement.kind === 'deferred-update' ? settleWithin : within);
    };
    const answer = await this.#watch.until(
      () => this.#keys(),
      () => this.#look(),
      patience,
    );
    if (answer !== null) return answer;
    const { interaction } = this;
    if (interaction.acknowledgement?.kind === 'deferred-update') {
      return { kind: 'nothing', interaction, message: null, isEphemeral: false, modal: null, text: '' };
    }
    throw new DidNotAnswer(
      interaction.acknowledgement === null
        ? `The application did not respond within ${firstWithin} ms`
        : `The application promised an answer that did not come within ${within} ms`,
    );
  }

  /** The suggestions for what is being typed. */
  async choices(within: number = LIVES.firstAnswer): Promise<readonly JsonObject[]> {
    const choices = await this.#watch.until(
      () => [this.#id],
      () => {
        const { acknowledgement } = this.interaction;
        return acknowledgement?.kind === 'choices' ? acknowledgement.choices : null;
      },
      () => within,
    );
    if (choices === null) throw new DidNotAnswer(`No suggestions came within ${within} ms`);
    return choices;
  }

  /** The follow-up messages so far. */
  followUps(): readonly APIMessage[] {
    return this.interaction.followUpIds
      .map((id) => this.#message(id))
      .filter((message) => message !== null)
      .map((message) => presentMessage(this.#world, message));
  }
}
