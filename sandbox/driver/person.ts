import type { APIMessage } from 'discord-api-types/v10';
import { ComponentType, Permission as Flag } from '../wire.ts';
import { type JsonObject, objectsIn, textIn } from '../json.ts';
import { presentMessage } from '../present/message.ts';
import { findSlashCommand } from '../world/commands.ts';
import { openDirectMessages } from '../world/channels.ts';
import { beginInteraction, installationsFor } from '../world/interactions.ts';
import { findMessage, requireUser } from '../world/lookup.ts';
import type { Channel, Command, Message, User } from '../world/model.ts';
import { changeUser } from '../world/people.ts';
import { channelPermissions, has } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { availabilityOf, offeredCommands } from './availability.ts';
import { CannotSend } from './cannot-send.ts';
import { writeCommand } from './command-data.ts';
import { BUTTONS, type ComponentRef, findInteractive, SELECTS } from './components.ts';
import { type Answer, type AnswerLimits, Exchange } from './exchange.ts';
import { beginThread, postInForum } from './begin-thread.ts';
import type { HandedFile } from './hand-over.ts';
import { fillModal, type ModalValues } from './modal-data.ts';
import { writeMessage } from './write-message.ts';
import type { OptionValues, Writing } from './option-values.ts';
import { findChannel, type Ref } from './refs.ts';
import type { Watch } from './watch.ts';

export interface Place extends AnswerLimits {
  /** A channel by id or name, or `dm` for the direct messages with the bot; else the last one that was used. */
  readonly in?: Ref;
}

interface WithFiles {
  readonly files?: readonly HandedFile[];
}

interface WithTags {
  /** Tags of the forum, by name. */
  readonly tags?: readonly string[];
}

type MessageRef = Pick<APIMessage, 'id' | 'channel_id'> | Answer;

/** Somebody at the keyboard: does what a member or an admin does in their client, and sees what they would see. */
export class Person {
  readonly #world: World;
  readonly #watch: Watch;
  readonly id: string;
  #place: Ref | null = null;

  constructor(world: World, watch: Watch, user: User) {
    this.#world = world;
    this.#watch = watch;
    this.id = user.id;
  }

  get user(): User {
    return requireUser(this.#world, this.id);
  }

  /** Changes the person's settings: their language, whether they installed the application, who may write to them. */
  change(change: Parameters<typeof changeUser>[2]): this {
    changeUser(this.#world, this.id, change);
    return this;
  }

  /** From now on acts in this channel unless another is named. */
  goTo(place: Ref): this {
    this.#place = place;
    return this;
  }

  #channel(ref: Ref | undefined): Channel {
    const place = ref ?? this.#place;
    if (place === null) throw new Error(`${this.user.username} is in no channel: name one`);
    this.#place = place;
    return place === 'dm'
      ? openDirectMessages(this.#world, [this.id, this.#world.botId])
      : findChannel(this.#world, place);
  }

  /** The direct messages with the bot, or with others. */
  directMessages(...others: readonly Ref[]): Channel {
    const ids = others.map((ref) => (typeof ref === 'string' ? ref : ref.id));
    return openDirectMessages(this.#world, [this.id, ...(ids.length === 0 ? [this.#world.botId] : ids)]);
  }

  /** The slash commands that this person is offered in a channel. */
  availableCommands(place?: Ref): readonly Command[] {
    return offeredCommands(this.#world, this.user, this.#channel(place));
  }

  #begin(line: string, values: OptionValues, place: Place, focused: string | null): Exchange {
    const channel = this.#channel(place.in);
    const [name = '', ...path] = line.replace(/^\//, '').split(/\s+/);
    const command = findSlashCommand(this.#world, channel.guildId, name);
    if (command === undefined) throw new CannotSend(`There is no command /${name}`);
    const availability = availabilityOf(this.#world, command, this.user, channel);
    if (availability.kind === 'unavailable') throw new CannotSend(availability.reason);
    const interaction = beginInteraction(this.#world, {
      kind: focused === null ? 2 : 4,
      userId: this.id,
      channel,
      owners: availability.owners,
      data: writeCommand(this.#world, this.user, channel, command, path, values, focused),
      commandName: [name, ...path].join(' '),
    });
    return new Exchange(this.#world, this.#watch, interaction);
  }

  /** Sends a command and does not wait. */
  start(line: string, values: OptionValues = {}, place: Place = {}): Exchange {
    return this.#begin(line, values, place, null);
  }

  /** Sends a command (`/settings zone` with a subcommand) and waits for what is seen of its answer. */
  async type(line: string, values: OptionValues = {}, place: Place = {}): Promise<Answer> {
    return await this.start(line, values, place).answer(place);
  }

  /** Asks for suggestions while typing in one option. */
  async autocomplete(
    line: string,
    values: OptionValues,
    focused: string,
    place: Place = {},
  ): Promise<readonly JsonObject[]> {
    const typed = { ...values, [focused]: values[focused] ?? '' };
    return await this.#begin(line, typed, place, focused).choices(place.firstWithin);
  }

  #seen(ref: MessageRef): Message {
    const shown = 'kind' in ref ? ref.message : ref;
    if (shown === null) throw new CannotSend('That answer is no message');
    const message = findMessage(this.#world, shown.channel_id, shown.id);
    if (message === undefined || !this.#sees(message)) {
      throw new CannotSend(`${this.user.username} does not see this message`);
    }
    return message;
  }

  #sees(message: Message): boolean {
    const channel = this.#world.channels.get(message.channelId);
    if (channel === undefined) return false;
    const isForOthers = message.ephemeralFor !== null && message.ephemeralFor !== this.id;
    return !isForOthers && has(channelPermissions(this.#world, channel, this.id), Flag.ViewChannel);
  }

  #use(message: Message, data: JsonObject): Exchange {
    const channel = findChannel(this.#world, message.channelId);
    const interaction = beginInteraction(this.#world, {
      kind: 3,
      userId: this.id,
      channel,
      owners: message.interaction?.owners ?? installationsFor(this.#world, this.user, channel),
      data,
      sourceMessageId: message.id,
    });
    return new Exchange(this.#world, this.#watch, interaction);
  }

  /** Presses a button and does not wait. */
  startPress(message: MessageRef, button: ComponentRef): Exchange {
    const seen = this.#seen(message);
    const component = findInteractive(seen.components, button, BUTTONS);
    return this.#use(seen, {
      id: component['id'],
      custom_id: component['custom_id'],
      component_type: ComponentType.Button,
    });
  }

  /** Presses a button, named by its label or custom id. */
  async press(message: MessageRef, button: ComponentRef, limits: AnswerLimits = {}): Promise<Answer> {
    return await this.startPress(message, button).answer(limits);
  }

  /** Picks values in a select. */
  async choose(
    message: MessageRef,
    select: ComponentRef,
    values: readonly string[],
    limits: AnswerLimits = {},
  ): Promise<Answer> {
    const seen = this.#seen(message);
    const component = findInteractive(seen.components, select, SELECTS);
    const options = component['options'] === undefined ? null : objectsIn(component['options']);
    const picked = values.map((value) => {
      const option = options?.find((one) => one['value'] === value || one['label'] === value);
      if (options !== null && option === undefined) throw new CannotSend(`«${value}» is none of the options`);
      return textIn(option?.['value'] ?? value);
    });
    const least = Number(component['min_values'] ?? 1);
    const most = Number(component['max_values'] ?? 1);
    if (picked.length < least || picked.length > most) throw new CannotSend(`Pick ${least} to ${most} values`);
    const exchange = this.#use(seen, {
      id: component['id'],
      custom_id: component['custom_id'],
      component_type: component['type'],
      values: picked,
    });
    return await exchange.answer(limits);
  }

  /** Fills in the modal that an answer opened, and sends it. */
  async submitModal(opened: Answer, values: ModalValues, limits: AnswerLimits = {}): Promise<Answer> {
    if (opened.modal === null) throw new CannotSend('That answer is no modal');
    const { interaction, modal } = opened;
    const channel = findChannel(this.#world, interaction.channelId);
    const writing: Writing = { world: this.#world, user: this.user, channel, resolved: {}, focused: null };
    const components = fillModal(writing, modal.components, values);
    const { resolved } = writing;
    const submitted = beginInteraction(this.#world, {
      kind: 5,
      userId: this.id,
      channel,
      owners: interaction.owners,
      data: { custom_id: modal.customId, components, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) },
      sourceMessageId: interaction.sourceMessageId,
    });
    return await new Exchange(this.#world, this.#watch, submitted).answer(limits);
  }

  /** Writes a message, with files if there are any. */
  say(text: string, { files = [], ...place }: Place & WithFiles = {}): APIMessage {
    const channel = this.#channel(place.in);
    return presentMessage(this.#world, writeMessage(this.#world, this.user, channel, text, files));
  }

  /** Begins a thread, from a message or beside all of them. */
  startThread(name: string, { from, ...place }: Place & { readonly from?: MessageRef } = {}): Channel {
    const message = from === undefined ? null : this.#seen(from);
    const channel = this.#channel(message?.channelId ?? place.in);
    return beginThread(this.#world, this.user, channel, name, message);
  }

  /** Posts in a forum: a thread and its first message. */
  post(title: string, text: string, { files = [], tags = [], ...place }: Place & WithFiles & WithTags = {}): Channel {
    return postInForum(this.#world, this.user, this.#channel(place.in), { title, text, files, tags });
  }

  /** What this person sees in a channel, oldest first; what is for one person alone is only theirs. */
  visibleMessages(place?: Ref): readonly APIMessage[] {
    const channel = this.#channel(place);
    if (!has(channelPermissions(this.#world, channel, this.id), Flag.ReadMessageHistory)) return [];
    return [...(this.#world.messages.get(channel.id)?.values() ?? [])]
      .filter((message) => this.#sees(message))
      .map((message) => presentMessage(this.#world, message));
  }

  /** Whether a message notifies this person: by name, by role, or with everybody. */
  isPingedBy(message: MessageRef): boolean {
    const { pings, channelId } = this.#seen(message);
    const channel = this.#world.channels.get(channelId);
    const roles = this.#world.guilds.get(channel?.guildId ?? '')?.members.get(this.id)?.roles ?? [];
    return pings.everyone || pings.users.includes(this.id) || pings.roles.some((id) => roles.includes(id));
  }
}
