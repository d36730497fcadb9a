import { setTimeout as pause } from 'node:timers/promises';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { Client, Events, GatewayIntentBits, Options, Status } from 'discord.js';
import type { Logger } from '../../runtime/log.ts';
import { DiscordError } from './discord-error.ts';
import { logGateway } from './log-gateway.ts';
import { readPackets } from './read-packets.ts';

export interface ConnectionParts {
  readonly token: string;
  readonly address: { readonly api?: string };
  readonly log: Logger;
}

/** The way to the gateway. */
export interface Connection {
  readonly client: Client;
  /** Resolves with the application's id when the gateway has let the bot in; rejects when it turns the bot away. */
  login(): Promise<string>;
  isReady(): boolean;
  /** Leaves the gateway, after a while without its farewell. */
  leave(): Promise<void>;
}

/**
 * Milliseconds to wait for servers that are not there yet before people elsewhere are answered: the client holds events
 * back meanwhile, and nothing here needs to know of servers beforehand.
 */
const SERVERS_PATIENCE = 500;

/** Milliseconds that leaving may take; Discord ends the session by itself when nobody is left in it. */
const FAREWELL = 3_000;

/** Codes with which the gateway closes for good: to come back would be turned away again. */
const FINAL_CODES: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);

/** Makes a client of the gateway that asks for servers only and keeps nothing of what it does not need. */
export async function connect({ token, address, log }: ConnectionParts): Promise<Connection> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { ...address },
    waitGuildTimeout: SERVERS_PATIENCE,
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
  readPackets(client, log);
  client.on(Events.Error, (err) => log.error({ err }, 'the Discord client reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'the Discord client warned'));
  const endLog = logGateway(client, log);
  return {
    client,
    isReady: () => client.ws.status === Status.Ready && client.ws.shards.every(({ status }) => status === Status.Ready),
    async leave() {
      endLog();
      // Told to leave while it is coming back, the client may wait for ever.
      const left = new AbortController();
      const patience = pause(FAREWELL, undefined, { signal: left.signal }).catch(() => {});
      await Promise.race([client.destroy().finally(() => left.abort()), patience]);
    },
    async login() {
      const entered = new Promise<void>((resolve, reject) => {
        client.once(Events.ClientReady, () => resolve());
        client.on(Events.ShardDisconnect, ({ code }) => {
          if (!FINAL_CODES.has(code)) return;
          log.error({ code }, 'the gateway closed for good');
          reject(DiscordError.fromCloseCode(code));
        });
      });
      entered.catch(() => {});
      try {
        await Promise.race([client.login(token).then(() => entered), entered]);
      } catch (error) {
        await client.destroy();
        throw DiscordError.from(error);
      }
      const id = client.application?.id;
      if (id === undefined) throw new Error('The gateway let the bot in without naming its application');
      return id;
    },
  };
}
