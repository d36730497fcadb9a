import { randomUUID } from 'node:crypto';
import { textIn } from '../json.ts';
import { CannotSend } from '../driver/cannot-send.ts';
import type { Driver } from '../driver/driver.ts';
import { type Answer, DidNotAnswer } from '../driver/exchange.ts';
import type { HandedFile } from '../driver/hand-over.ts';
import type { ModalValues } from '../driver/modal-data.ts';
import type { OptionValue, OptionValues } from '../driver/option-values.ts';
import type { Filled, FilledIn, HandedIn, NewPost, Outcome, Suggestion } from './shapes.ts';
import { marksOf } from './show-message.ts';

/** Modals that may be open at once; a page that was left behind never sends its own. */
const OPEN_MODALS = 50;

/** A message by where it stands. */
export interface MessageAt {
  readonly id: string;
  readonly channel_id: string;
}

/** Does on the page's behalf what a person does in their client, by the same ways as tests do. */
export class PersonActs {
  readonly #driver: Driver;
  readonly #modals = new Map<string, Answer>();

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  command(as: string, channel: string, line: string, filled: Filled): Promise<Outcome> {
    return this.#outcome(() => this.#driver.person(as).type(line, valuesOf(filled), { in: channel }));
  }

  press(as: string, message: MessageAt, customId: string): Promise<Outcome> {
    return this.#outcome(() => this.#driver.person(as).press(message, customId));
  }

  choose(as: string, message: MessageAt, customId: string, values: readonly string[]): Promise<Outcome> {
    return this.#outcome(() => this.#driver.person(as).choose(message, customId, values));
  }

  submit(as: string, ticket: string, values: FilledIn): Promise<Outcome> {
    return this.#outcome(() => {
      const opened = this.#modals.get(ticket);
      if (opened === undefined) throw new CannotSend('This form was closed');
      return this.#driver.person(as).submitModal(opened, modalValuesOf(values));
    });
  }

  say(as: string, channel: string, text: string, files: readonly HandedIn[]): Promise<Outcome> {
    return this.#outcome(() => {
      this.#driver.person(as).say(text, { in: channel, files: files.map(fileOf) });
      return Promise.resolve(null);
    });
  }

  /** Begins a thread, from a message or beside all of them, with a first message if one is written. */
  thread(as: string, channel: string, name: string, from: MessageAt | null, text: string): Promise<Outcome> {
    return this.#begun(() => {
      const person = this.#driver.person(as);
      const thread = person.startThread(name, from === null ? { in: channel } : { from });
      if (text.trim() !== '') person.say(text, { in: thread.id });
      return thread.id;
    });
  }

  post(as: string, channel: string, { title, text, tags, files }: NewPost): Promise<Outcome> {
    return this.#begun(
      () => this.#driver.person(as).post(title, text, { in: channel, tags, files: files.map(fileOf) }).id,
    );
  }

  /** Suggestions for the option being typed in; none when the application gives none in time. */
  async suggest(
    as: string,
    channel: string,
    line: string,
    filled: Filled,
    focused: string,
  ): Promise<readonly Suggestion[] | null> {
    try {
      const choices = await this.#driver.person(as).autocomplete(line, valuesOf(filled), focused, { in: channel });
      return choices.map(({ name, value }) => ({ name: textIn(name), value: textIn(value) }));
    } catch (error) {
      if (error instanceof DidNotAnswer || error instanceof CannotSend) return null;
      throw error;
    }
  }

  async #outcome(act: () => Promise<Answer | null>): Promise<Outcome> {
    try {
      const answer = await act();
      return answer?.modal == null ? { kind: 'shown' } : this.#opened(answer, answer.modal);
    } catch (error) {
      if (error instanceof DidNotAnswer) return { kind: 'silence' };
      if (error instanceof CannotSend) return { kind: 'refused', why: error.message };
      throw error;
    }
  }

  async #begun(begin: () => string): Promise<Outcome> {
    let channel = '';
    const outcome = await this.#outcome(() => {
      channel = begin();
      return Promise.resolve(null);
    });
    return outcome.kind === 'shown' ? { kind: 'begun', channel } : outcome;
  }

  #opened(answer: Answer, { title, components }: NonNullable<Answer['modal']>): Outcome {
    const ticket = randomUUID();
    this.#modals.set(ticket, answer);
    for (const old of [...this.#modals.keys()].slice(0, -OPEN_MODALS)) this.#modals.delete(old);
    return { kind: 'modal', modal: { ticket, title, components, marks: marksOf(components) } };
  }
}

function fileOf({ filename, contentType, base64 }: HandedIn): HandedFile {
  return { filename, contentType, content: Buffer.from(base64, 'base64') };
}

function valuesOf(filled: Filled): OptionValues {
  return Object.fromEntries(
    Object.entries(filled).map(([name, value]): [string, OptionValue] => [
      name,
      typeof value === 'object' ? fileOf(value) : value,
    ]),
  );
}

function modalValuesOf(filled: FilledIn): ModalValues {
  return Object.fromEntries(
    Object.entries(filled).map(([id, value]): [string, ModalValues[string]] => [
      id,
      typeof value === 'object' ? value.map((one) => (typeof one === 'object' ? fileOf(one) : one)) : value,
    ]),
  );
}
