import { setTimeout as pause } from 'node:timers/promises';
import { type APIInteraction, GatewayDispatchEvents, OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Channel, DiscordAPIError, REST } from 'discord.js';
import type { Chat, ChatParts } from '../../runtime/chat.ts';
import type { Logger } from '../../runtime/log.ts';
import { openAnswerTransport } from './answer-transport.ts';
import type { Bot } from './bot.ts';
import { connect } from './connect.ts';
import { DIGEST } from './definitions/define-digest.ts';
import type { Definition } from './definitions/definition.ts';
import { defineCommands } from './definitions/define-commands.ts';
import { registerCommands } from './definitions/register-commands.ts';
import { Previews } from './digest/previews.ts';
import { DiscordError } from './discord-error.ts';
import { Dispatch } from './dispatch.ts';
import { openEditionDesk } from './publish/open-edition-desk.ts';
import { reportFaults } from './report-faults.ts';
import { shareReads } from './share-reads.ts';
import { Turns } from './turns.ts';
import { warmUp } from './warm-up.ts';
import { LANGUAGES } from './words/words-for.ts';

/** What a bot that answers and later posts needs in a server's channels. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

/** Milliseconds for an answer's request: Discord itself waits no longer than three seconds for the first. */
const PATIENCE = 10_000;

/** Milliseconds until registering is tried again, doubled each time up to the longest. */
const REGISTRATION_PAUSE = 1_000;
const LONGEST_REGISTRATION_PAUSE = 60_000;

/**
 * Joins Discord and answers there. Rejects with a `DiscordError` when Discord turns the bot away; `ready` resolves when
 * the commands are registered too.
 */
export async function startDiscord(parts: ChatParts): Promise<Chat> {
  const { token, api, library, settings, log, now, metrics } = parts;
  const reading = parts.commands.filter(({ only }) => only !== 'terminal');
  const address = api === undefined ? {} : { api };
  const transport = openAnswerTransport();
  // A client of its own without the token: the shared one counts changes of answers against a limit of 50 requests a
  // second, which Discord does not hold them to, and a burst of them would wait there for seconds.
  const answers = new REST({
    ...address,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    timeout: PATIENCE,
    makeRequest: transport.makeRequest,
  });
  const connection = await connect({ token, address, log });
  const { client } = connection;
  const digests = parts.digests ?? null;
  // In a server it has options of its own, and its state is that of a reading command.
  const catchUp = digests === null ? [] : parts.commands.filter(({ name }) => name === DIGEST);
  const bot: Bot = {
    library,
    settings,
    readSettings: shareReads(settings),
    commands: new Map([...reading, ...catchUp].map((command) => [command.name, command])),
    digests,
    previews: new Previews(),
    rest: client.rest,
    self: () => client.user?.id ?? '',
    channelName: (id) => nameOf(client.channels.cache.get(id)),
    log,
    now,
    turns: new Turns(),
    pictures: parts.pictures ?? null,
    answers,
  };
  const dispatch = new Dispatch(bot, metrics);
  // As it comes from the gateway: it tells the channel above a thread, which the client's own objects know only where
  // the thread is cached, and it is there before all guilds are.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => dispatch.take(interaction));
  const application = await connection.login();
  const endReports = reportFaults(bot, client);
  const warming = warmUp({ library, turns: bot.turns, languages: LANGUAGES });
  const ready = register(client.rest, application, defineCommands(reading, digests !== null), log);
  // Whoever awaits it is told; who does not must not bring the process down.
  ready.catch(() => {});
  return {
    ready,
    desk: openEditionDesk(parts, client),
    inviteUrl: inviteUrl(application),
    isReady: () => connection.isReady(),
    async stop() {
      warming.stop();
      await Promise.all([dispatch.leave(), endReports()]);
      await connection.leave();
      await transport.close();
    },
  };
}

function nameOf(channel: Channel | undefined): string | null {
  return channel !== undefined && 'name' in channel ? channel.name : null;
}

/**
 * Registers as soon as Discord is able to: commands that it knows from before are answered meanwhile. Rejects when
 * Discord refuses, which it would do again.
 */
async function register(
  rest: REST,
  application: string,
  definitions: readonly Definition[],
  log: Logger,
  pauseOf = REGISTRATION_PAUSE,
): Promise<void> {
  try {
    const sent = await registerCommands(rest, application, definitions);
    log.info({ commands: definitions.length, sent }, 'commands registered');
  } catch (err) {
    if (err instanceof DiscordAPIError) throw new DiscordError('CommandsRefused', err);
    log.warn({ err, seconds: pauseOf / 1000 }, 'commands could not be registered, to be tried again');
    await pause(pauseOf, undefined, { ref: false });
    await register(rest, application, definitions, log, Math.min(2 * pauseOf, LONGEST_REGISTRATION_PAUSE));
  }
}

function inviteUrl(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    permissions: PERMISSIONS.toString(),
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
