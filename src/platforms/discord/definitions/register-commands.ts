import { type RESTGetAPIApplicationCommandsResult, Routes } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { normaliseDefinitions } from './normalise-definition.ts';

/**
 * Makes Discord's commands ours by one bulk call, and only when they differ: a change is shown to clients late, and
 * Discord counts creations. Returns whether anything was sent.
 */
export async function registerCommands(
  rest: REST,
  application: string,
  definitions: readonly object[],
): Promise<boolean> {
  const route = Routes.applicationCommands(application);
  const query = new URLSearchParams({ with_localizations: 'true' });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client gives no types
  const there = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  if (normaliseDefinitions(there) === normaliseDefinitions(definitions)) return false;
  await rest.put(route, { body: definitions });
  return true;
}
