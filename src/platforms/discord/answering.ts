import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType as Callback,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import { DiscordAPIError, type RawFile, type RequestData, type REST } from 'discord.js';
import type { Asked } from './asked.ts';
import { requestOf, requestWith } from './request-of.ts';

/** What a message is made of: Components V2 or, where files hang below it, a line of content. */
export interface MessageBody {
  readonly flags?: number;
  readonly content?: string;
  readonly components?: readonly object[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

export interface Outgoing {
  readonly body: MessageBody;
  readonly ephemeral: boolean;
  readonly files?: readonly RawFile[];
}

/** Discord has forgotten the interaction: it came too late, or its 15 minutes are over. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ANSWERED = 40_060;
/** Unknown webhook, and its token has run out. */
const TOKEN_GONE: readonly (number | string)[] = [10_015, 50_027];

/**
 * The one answer to one interaction. Nothing but the first answer and changes of it is sent: unlike follow-up messages
 * both may be repeated after a broken connection without anybody seeing two. There is one exception: a refusal or an
 * apology where a change of a message was promised, for the message is to stay as it was.
 */
export class Answering {
  readonly #rest: REST;
  readonly #asked: Pick<Asked, 'id' | 'token' | 'application'>;
  #state: 'open' | 'deferred' | 'answered' = 'open';
  /** What was promised is a change of the message whose button was pressed. */
  #owesUpdate = false;

  constructor(rest: REST, asked: Pick<Asked, 'id' | 'token' | 'application'>) {
    this.#rest = rest;
    this.#asked = asked;
  }

  get state(): 'open' | 'deferred' | 'answered' {
    return this.#state;
  }

  /** Says that the answer is being worked on; whether only the asker sees it is settled by this. */
  async defer(ephemeral: boolean): Promise<void> {
    const data = ephemeral ? { data: { flags: MessageFlags.Ephemeral } } : {};
    await this.#callback(requestWith({ type: Callback.DeferredChannelMessageWithSource, ...data }));
    this.#state = 'deferred';
  }

  /** The same for a change of the message whose button was pressed. */
  async deferUpdate(): Promise<void> {
    await this.#callback(requestWith({ type: Callback.DeferredMessageUpdate }));
    this.#state = 'deferred';
    this.#owesUpdate = true;
  }

  /** Answers with a message of its own. */
  async reply(outgoing: Outgoing): Promise<void> {
    if (this.#state === 'deferred') return await (this.#owesUpdate ? this.#add(outgoing) : this.#edit(outgoing));
    const { body, ephemeral, files = [] } = outgoing;
    const asReply = (message: MessageBody): object => {
      const data = { ...message, flags: flagsOf(message, ephemeral), ...attached(files) };
      return { type: Callback.ChannelMessageWithSource, data };
    };
    const form = ephemeral ? 'reply to one' : 'reply to all';
    await this.#callback(files.length > 0 ? requestWith(asReply(body), files) : requestOf(body, form, asReply));
    this.#state = 'answered';
  }

  /**
   * Answers by changing the message whose button was pressed. Its files are replaced by `files`; without a list, they
   * stay.
   */
  async update(body: MessageBody, files?: readonly RawFile[]): Promise<void> {
    if (this.#state === 'deferred') {
      return await this.#edit({ body, ephemeral: false, ...(files === undefined ? {} : { files }) });
    }
    const type = Callback.UpdateMessage;
    await this.#callback(
      files === undefined
        ? requestOf(body, 'update', (data) => ({ type, data }))
        : requestWith({ type, data: { ...body, ...listed(files) } }, files),
    );
    this.#state = 'answered';
  }

  /**
   * Sends one more message for the asker alone, after the answer. It may come twice when the connection breaks, and is
   * therefore for nothing but what is only looked at.
   */
  async follow(body: MessageBody, files: readonly RawFile[] = []): Promise<void> {
    await this.#add({ body, ephemeral: true, files });
  }

  /** Answers what is being typed. */
  async suggest(choices: readonly APIApplicationCommandOptionChoice<string>[]): Promise<void> {
    const type = Callback.ApplicationCommandAutocompleteResult;
    await this.#callback(requestOf(choices, 'choices', (all) => ({ type, data: { choices: all } })));
    this.#state = 'answered';
  }

  async #callback(request: RequestData): Promise<void> {
    const { id, token } = this.#asked;
    try {
      await again(() => this.#rest.post(Routes.interactionCallback(id, token), request));
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      if (error.code === UNKNOWN_INTERACTION) throw new TooLate('The answer came too late', { cause: error });
      // The answer arrived, only its confirmation was lost, and the client sent it again.
      if (error.code !== ALREADY_ANSWERED) throw error;
    }
  }

  async #edit({ body, files }: Outgoing): Promise<void> {
    const { application, token } = this.#asked;
    const request =
      files === undefined
        ? requestOf(body, 'edit', (message) => message)
        : requestWith({ ...body, ...listed(files) }, files);
    await this.#later(() => again(() => this.#rest.patch(Routes.webhookMessage(application, token), request)));
  }

  async #add({ body, ephemeral, files = [] }: Outgoing): Promise<void> {
    const { application, token } = this.#asked;
    const request = requestWith({ ...body, flags: flagsOf(body, ephemeral), ...attached(files) }, files);
    await this.#later(() => this.#rest.post(Routes.webhook(application, token), request));
  }

  async #later(send: () => Promise<unknown>): Promise<void> {
    try {
      await send();
    } catch (error) {
      const isGone = error instanceof DiscordAPIError && TOKEN_GONE.includes(error.code);
      throw isGone ? new TooLate('The answer came too late', { cause: error }) : error;
    }
    this.#state = 'answered';
  }
}

/** Tries once more when the connection broke, which the client itself does for some of the ways in which it may. */
async function again(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    // An answer with a status, whatever it says, is an answer.
    if (!(error instanceof Error) || 'status' in error) throw error;
    await send();
  }
}

function flagsOf(body: MessageBody, ephemeral: boolean): number {
  return (body.flags ?? 0) | (ephemeral ? MessageFlags.Ephemeral : 0);
}

function attached(files: readonly RawFile[]): object {
  if (files.length === 0) return {};
  return listed(files);
}

function listed(files: readonly RawFile[]): object {
  return { attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })) };
}
