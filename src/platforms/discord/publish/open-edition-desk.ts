import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { EditionDesk } from '../../../runtime/edition-desk.ts';
import type { ChatParts } from '../../../runtime/chat.ts';
import { renderEdition } from '../digest/render-edition.ts';
import { openAnnouncer } from './announce-alerts.ts';
import { freezeEdition } from './freeze-edition.ts';
import { openPublisher } from './open-publisher.ts';
import { openWire } from './wire.ts';

/** Milliseconds for a request that posts: Discord has been seen to need ten seconds in bad hours. */
const TIMEOUT = 15_000;

/** All that is needed to have editions posted to Discord. */
export function openEditionDesk(
  parts: Pick<ChatParts, 'token' | 'api' | 'settings' | 'log' | 'now' | 'pictures'>,
  client: Client,
): EditionDesk {
  const { token, api, settings, log, now, pictures } = parts;
  const localeOf = (guild: string): string | null => client.guilds.cache.get(guild)?.preferredLocale ?? null;
  const publisher = openPublisher({
    wire: openWire({ token, timeout: TIMEOUT, ...(api === undefined ? {} : { api }) }),
    drawPicture: async (node) => {
      try {
        return (await pictures?.png(node)) ?? null;
      } catch (err) {
        log.warn({ err }, 'the picture of an edition could not be drawn');
        return null;
      }
    },
    steady: { now: () => performance.now(), sleep: (ms) => pause(ms) },
    wall: () => now().getTime(),
    isAway: (guild) => client.guilds.cache.get(guild)?.available === false,
  });
  return {
    publisher,
    announcer: openAnnouncer({
      line: publisher.line,
      settings,
      localeOf,
      onUnreached: (guild, alerts) => {
        log.warn({ guild, alerts: alerts.map(({ cause }) => cause) }, 'no admin could be told of alerts');
      },
    }),
    freeze: (edition, schedule, key, picture) => freezeEdition(renderEdition(edition, schedule, key, picture), key),
    localeOf,
    close: () => publisher.close(),
  };
}
