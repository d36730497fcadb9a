import type { Clock } from '../clock.ts';
import type { WorldEvent, WorldListener } from './events.ts';
import type { Application, Channel, Command, Guild, Interaction, Message, StoredFile, User } from './model.ts';
import { type Id, snowflakeMaker } from './snowflake.ts';

export interface WorldOptions {
  readonly clock: Clock;
  readonly applicationName?: string;
  /** Privileged intents that are switched on; none by default, as for a new application. */
  readonly privilegedIntents?: number;
}

/**
 * The state of the pretended Discord, and its one event stream.
 *
 * The records are immutable and are replaced in the maps, so that whoever listens may keep what they were given.
 * What may be done to the world lies in the functions beside this class.
 */
export class World {
  readonly clock: Clock;
  readonly nextId: () => Id;
  readonly application: Application;
  readonly users = new Map<Id, User>();
  readonly guilds = new Map<Id, Guild>();
  readonly channels = new Map<Id, Channel>();
  /** By channel, then by message, oldest first. */
  readonly messages = new Map<Id, Map<Id, Message>>();
  readonly commands = new Map<Id, Command>();
  readonly interactions = new Map<Id, Interaction>();
  readonly interactionsByToken = new Map<string, Id>();
  readonly files = new Map<Id, StoredFile>();
  /** Where the sandbox's CDN answers; known once it listens. */
  cdnUrl = 'http://127.0.0.1';
  readonly #listeners = new Set<WorldListener>();

  constructor(options: WorldOptions) {
    this.clock = options.clock;
    this.nextId = snowflakeMaker(options.clock);
    const name = options.applicationName ?? 'Sandbox Bot';
    const botId = this.nextId();
    const ownerId = this.nextId();
    this.application = {
      id: botId,
      name,
      description: 'The application that this sandbox was started for.',
      ownerId,
      token: `${Buffer.from(botId).toString('base64url')}.sandbox.${Buffer.from(ownerId).toString('base64url')}`,
      privilegedIntents: options.privilegedIntents ?? 0,
    };
    this.users.set(botId, {
      id: botId,
      username: name,
      globalName: null,
      bot: true,
      locale: 'en-US',
      installedApp: false,
      acceptsDirectMessages: true,
    });
  }

  /** The bot's user has the id of its application, as for every application made since 2016. */
  get botId(): Id {
    return this.application.id;
  }

  /** Calls the listener for everything that happens from now on; returns how to stop. */
  subscribe(listener: WorldListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  emit(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
