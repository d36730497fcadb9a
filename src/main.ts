#!/usr/bin/env node
import { commands } from '../commands/index.ts';
import { startDiscord } from './platforms/discord/start-discord.ts';
import { LANGUAGES } from './platforms/discord/words/words-for.ts';
import type { LocalPlatform } from './runtime/chat.ts';
import { runProcess } from './runtime/run-process.ts';

// The composition root of the bot: chooses the platform and hands everything on.
process.exit(
  await runProcess(process, { commands, languages: LANGUAGES, startChat: startDiscord, startLocalPlatform }),
);

/** The local Discord of this repository; loaded only when it is wanted. */
async function startLocalPlatform(): Promise<LocalPlatform> {
  const { startSandbox } = await import('../sandbox/start-sandbox.ts');
  const sandbox = await startSandbox();
  const { url, api, token, world } = sandbox;
  return { url, api, token, servers: [...world.guilds.values()].map(({ name }) => name), close: () => sandbox.close() };
}
