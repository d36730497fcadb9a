import { createHash } from 'node:crypto';
import { Routes } from 'discord-api-types/v10';
import type { Client } from 'discord.js';
import type { BriefingChange } from '../../runtime/briefing-library.ts';
import { mayRead } from '../../settings/may-read.ts';
import type { Bot } from './bot.ts';
import { languageOf } from './language-of.ts';
import { escapeText } from './render/escape-text.ts';
import { settingsBody } from './settings/settings-body.ts';
import { settingsWordsFor } from './words/settings/settings-words-for.ts';

/**
 * Tells admins what has newly gone wrong with a briefing, in the alerts channels of those servers that may be told of
 * the briefing there. What was wrong already when the bot started stands in the log and in `/settings show`. Returns a
 * function that ends it, when all that was begun is sent.
 */
export function reportFaults(bot: Bot, client: Client): () => Promise<void> {
  const known = new Map<string, readonly string[]>(bot.library.faults());
  const underWay = new Set<Promise<void>>();
  const end = bot.library.onChange((change) => {
    const before = known.get(change.id) ?? [];
    known.set(change.id, change.faults);
    const fresh = change.faults.filter((one) => !before.includes(one));
    if (fresh.length === 0) return;
    const work = tellServers(bot, client, { ...change, faults: fresh })
      .catch((err: unknown) => bot.log.error({ err, briefing: change.id }, 'admins could not be told of faults'))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  });
  return async () => {
    end();
    await Promise.all(underWay);
  };
}

type Fault = Pick<BriefingChange, 'id' | 'faults'>;

async function tellServers(bot: Bot, client: Client, fault: Fault): Promise<void> {
  for (const { id: guild, preferredLocale: locale } of client.guilds.cache.values()) {
    // One after the other: there is no hurry, and people are to be answered meanwhile.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const settings = await bot.settings.read(guild);
    const channel = settings.alertsChannel;
    if (channel === null || !mayRead(settings, { kind: 'guild', guild, channel, parent: null }, fault.id)) continue;
    const words = settingsWordsFor(languageOf(settings, { locale, serverLocale: locale }, true));
    const lines = fault.faults.map((one) => `- ${escapeText(`${fault.id}: ${one}`)}`);
    const body = { ...settingsBody(words.wrong, lines), nonce: nonceOf(channel, fault), enforce_nonce: true };
    try {
      // oxlint-disable-next-line eslint/no-await-in-loop
      await client.rest.post(Routes.channelMessages(channel), { body });
    } catch (err) {
      bot.log.warn({ err, guild, channel }, 'the alerts channel could not be written to');
    }
  }
}

/** The same fault at the same place has the same nonce: a repeated request does not become a second message. */
function nonceOf(channel: string, { id, faults }: Fault): string {
  return createHash('sha256')
    .update(JSON.stringify([channel, id, faults]))
    .digest('base64url')
    .slice(0, 25);
}
