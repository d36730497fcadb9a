import {
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { ChatParts } from '../../runtime/chat.ts';
import type { Logger } from '../../runtime/log.ts';
import { Answering, TooLate } from './answering.ts';
import { type Asked, readAsked } from './asked.ts';
import type { Bot } from './bot.ts';
import { DIGEST } from './definitions/define-digest.ts';
import { SETTINGS } from './definitions/define-settings.ts';
import { isDigestId } from './digest/digest-id.ts';
import { isEditionId } from './digest/edition-id.ts';
import type { EditionPart } from './digest/edition-part.ts';
import { handleDigest } from './digest/handle-digest.ts';
import { handleDigestPress } from './digest/handle-digest-press.ts';
import { handleDigestSuggestions } from './digest/handle-digest-suggestions.ts';
import { handleEditionPress } from './digest/handle-edition-press.ts';
import { handleCommand, type Outcome } from './handle-command.ts';
import { handleHelp } from './handle-help.ts';
import { handlePress } from './handle-press.ts';
import { handleSuggestions } from './handle-suggestions.ts';
import { isSettingsId } from './settings/settings-id.ts';
import { handleSettings } from './settings/handle-settings.ts';
import { handleSettingsPress } from './settings/handle-settings-press.ts';
import { handleSettingsSuggestions } from './settings/handle-settings-suggestions.ts';
import { noticeBody } from './notice.ts';
import { thaw } from './publish/freeze-edition.ts';
import { wordsFor } from './words/words-for.ts';

/** Interactions remembered, so that one that the gateway replays is not answered twice. */
const REMEMBERED = 10_000;

/** Commands that are told apart by their subcommands. */
const GROUPS: readonly string[] = [SETTINGS, DIGEST];

/** Takes interactions and has each answered, logged and counted once. */
export class Dispatch {
  readonly #bot: Bot;
  readonly #told: Logger;
  readonly #metrics: ChatParts['metrics'];
  readonly #seen = new Set<string>();
  readonly #underWay = new Set<Promise<void>>();
  #isLeaving = false;

  constructor(bot: Bot, metrics: ChatParts['metrics']) {
    this.#bot = bot;
    // The line that every interaction gets holds ids and names of ours alone: looking for private keys in it would cost
    // a tenth of the whole answer.
    this.#told = bot.log.child({}, { redact: [] });
    this.#metrics = metrics;
  }

  /** Begins to answer; never throws, for nobody above could do better. */
  take(interaction: APIInteraction): void {
    if (this.#seen.has(interaction.id)) return;
    this.#seen.add(interaction.id);
    if (this.#seen.size > REMEMBERED)
      for (const oldest of [...this.#seen].slice(0, REMEMBERED / 2)) this.#seen.delete(oldest);
    const work = this.#handle(interaction).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** From now on only says that it is leaving; resolves when all that was begun is answered. */
  async leave(): Promise<void> {
    this.#isLeaving = true;
    await Promise.all(this.#underWay);
  }

  async #handle(interaction: APIInteraction): Promise<void> {
    const began = performance.now();
    const name = nameOf(interaction);
    const kind = InteractionType[interaction.type];
    let outcome: Outcome = 'failed';
    let facts: object = {};
    try {
      const asked = readAsked(interaction);
      facts = factsOf(asked);
      outcome = await this.#answer(interaction, asked, name);
    } catch (err) {
      this.#bot.log.error({ err, interaction: interaction.id }, 'an interaction could not be read or answered');
    }
    const ms = Math.round(performance.now() - began);
    this.#told.info({ interaction: interaction.id, kind, command: name, ...facts, outcome, ms }, 'interaction');
    this.#metrics.interaction(name, outcome, ms / 1000);
  }

  async #answer(interaction: APIInteraction, asked: Asked, name: string): Promise<Outcome> {
    const answering = new Answering(this.#bot.answers, asked);
    try {
      if (this.#isLeaving) return await this.#sayLeaving(interaction, asked, answering);
      return await handlerFor(this.#bot, interaction, asked, answering);
    } catch (err) {
      const reference = referenceOf(interaction.id);
      const isLate = err instanceof TooLate;
      const level = isLate ? 'warn' : 'error';
      this.#bot.log[level]({ err, interaction: interaction.id, reference, command: name }, 'an answer failed');
      if (isLate) return 'late';
      await this.#apologise(interaction, asked, answering, reference);
      return 'failed';
    }
  }

  async #sayLeaving(interaction: APIInteraction, asked: Asked, answering: Answering): Promise<Outcome> {
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) await answering.suggest([]);
    else await answering.reply({ body: noticeBody(wordsFor(languageCode(asked)).leaving), ephemeral: !asked.isAlone });
    return 'leaving';
  }

  /** A short apology, where an answer is still owed. */
  async #apologise(interaction: APIInteraction, asked: Asked, answering: Answering, reference: string): Promise<void> {
    if (answering.state === 'answered') return;
    try {
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return await answering.suggest([]);
      await answering.reply({
        body: noticeBody(wordsFor(languageCode(asked)).failed(reference)),
        ephemeral: !asked.isAlone,
      });
    } catch (err) {
      this.#bot.log.error({ err, interaction: interaction.id, reference }, 'the apology failed too');
    }
  }
}

async function handlerFor(bot: Bot, interaction: APIInteraction, asked: Asked, answering: Answering): Promise<Outcome> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const { data } = interaction;
      if (!isTyped(data)) throw new Error(`Command type ${data.type} is not offered`);
      if (data.name === 'help') return await handleHelp(bot, asked, answering);
      if (data.name === SETTINGS) return await handleSettings(bot, asked, data, answering);
      if (data.name === DIGEST) return await handleDigest(bot, asked, { ...interaction, data }, answering);
      return await handleCommand(bot, asked, { ...interaction, data }, answering);
    }
    case InteractionType.ApplicationCommandAutocomplete:
      if (interaction.data.name === SETTINGS)
        return await handleSettingsSuggestions(bot, asked, interaction, answering);
      if (interaction.data.name === DIGEST) return await handleDigestSuggestions(bot, asked, interaction, answering);
      return await handleSuggestions(bot, asked, interaction, answering);
    case InteractionType.MessageComponent:
      if (isSettingsId(interaction.data.custom_id))
        return await handleSettingsPress(bot, asked, interaction, answering);
      if (isDigestId(interaction.data.custom_id)) return await handleDigestPress(bot, asked, interaction, answering);
      if (isEditionId(interaction.data.custom_id)) {
        return await handleEditionPress(bot, asked, interaction, answering, (key, part) => findPart(bot, key, part));
      }
      return await handlePress(bot, asked, interaction, answering);
    case InteractionType.ModalSubmit:
    case InteractionType.Ping:
      throw new Error(`Interactions of type ${interaction.type} are not expected`);
    default:
      throw new Error(`Interactions of type ${typeOf(interaction)} are not known`);
  }
}

/** A part of an edition as it was posted, or shown as a preview. */
async function findPart({ digests, previews }: Bot, key: string, part: number): Promise<EditionPart | null> {
  const shown = previews.find(key, part);
  if (shown !== null || digests === null) return shown;
  const posted = await digests.editions.partOf(key, part - 1);
  return posted === null ? null : thaw(posted.payload);
}

/** Who and where, by ids alone. */
function factsOf({ user, place }: Asked): object {
  if (place.kind === 'direct') return { user, place: 'direct' };
  const { guild, channel, parent } = place;
  return { user, guild, channel, ...(parent === null ? {} : { parent }) };
}

/** The command's name; of a component the letters in front of its state, which hold no words of people. */
function nameOf(interaction: APIInteraction): string {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete: {
      const [first] = 'options' in interaction.data ? (interaction.data.options ?? []) : [];
      const { name } = interaction.data;
      return GROUPS.includes(name) && first !== undefined ? `${name} ${first.name}` : name;
    }
    case InteractionType.MessageComponent:
      return 'button';
    case InteractionType.ModalSubmit:
    case InteractionType.Ping:
      return 'other';
    default:
      interaction satisfies never;
      return 'other';
  }
}

/** A command that was typed, which is the kind that a command has where none is told. */
function isTyped(
  data: APIApplicationCommandInteraction['data'],
): data is APIChatInputApplicationCommandInteraction['data'] {
  const { type }: { readonly type?: ApplicationCommandType } = data;
  return (type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

/** The type of an interaction of a kind that Discord did not have when this was written. */
function typeOf(interaction: never): number {
  const { type }: { readonly type: number } = interaction;
  return type;
}

/** The asker's own language: the settings, which might name another, may be what has failed. */
function languageCode({ locale }: Asked): string {
  return locale.split('-', 1)[0] ?? locale;
}

/** What the asker is told and the log holds: the interaction's own id, a little shorter. */
function referenceOf(id: string): string {
  return BigInt(id).toString(36).toUpperCase();
}
