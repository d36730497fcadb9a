import { randomUUID } from 'node:crypto';
import { textIn } from '../json.ts';
import { CannotSend } from '../driver/cannot-send.ts';
import type { Driver } from '../driver/driver.ts';
import { type Answer, DidNotAnswer } from '../driver/exchange.ts';
import type { ModalValues } from '../driver/modal-data.ts';
import type { OptionValue, OptionValues } from '../driver/option-values.ts';
import type { Filled, Outcome, Suggestion } from './shapes.ts';
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

  submit(as: string, ticket: string, values: ModalValues): Promise<Outcome> {
    return this.#outcome(() => {
      const opened = this.#modals.get(ticket);
      if (opened === undefined) throw new CannotSend('This form was closed');
      return this.#driver.person(as).submitModal(opened, values);
    });
  }

  say(as: string, channel: string, text: string): Promise<Outcome> {
    return this.#outcome(() => {
      this.#driver.person(as).say(text, { in: channel });
      return Promise.resolve(null);
    });
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

  #opened(answer: Answer, { title, components }: NonNullable<Answer['modal']>): Outcome {
    const ticket = randomUUID();
    this.#modals.set(ticket, answer);
    for (const old of [...this.#modals.keys()].slice(0, -OPEN_MODALS)) this.#modals.delete(old);
    return { kind: 'modal', modal: { ticket, title, components, marks: marksOf(components) } };
  }
}

function valuesOf(filled: Filled): OptionValues {
  return Object.fromEntries(
    Object.entries(filled).map(([name, value]): [string, OptionValue] =>
      typeof value === 'object'
        ? [
            name,
            {
              filename: value.filename,
              contentType: value.contentType,
              content: Buffer.from(value.base64, 'base64'),
            },
          ]
        : [name, value],
    ),
  );
}
