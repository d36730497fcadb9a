import { type Client, Events } from 'discord.js';
import type { Logger } from '../../runtime/log.ts';

/** Milliseconds between two lines about one outage: the client tries again twice a second, for hours if need be. */
const BETWEEN_LINES = 60_000;

/**
 * Logs what becomes of the connection to the gateway: an outage at its beginning, once a minute, and at its end. What is
 * given back ends that: who leaves has no outage.
 */
export function logGateway(client: Client, log: Logger, now: () => number = Date.now): () => void {
  let isOver = false;
  let outage: { readonly since: number; lastLine: number; attempts: number } | null = null;
  const broke = (facts: object, message: string): void => {
    if (isOver) return;
    const at = now();
    if (outage === null) {
      outage = { since: at, lastLine: at, attempts: 0 };
      log.warn(facts, message);
      return;
    }
    outage.attempts += 1;
    if (at - outage.lastLine < BETWEEN_LINES) return;
    outage.lastLine = at;
    log.warn({ ...facts, ...lengthOf(outage, at) }, 'the gateway is still out of reach');
  };
  const back = (facts: object): void => {
    if (outage === null) return;
    log.info({ ...facts, ...lengthOf(outage, now()) }, 'back at the gateway');
    outage = null;
  };
  client.on(Events.ShardError, (err) => broke({ err }, 'the gateway connection broke'));
  client.on(Events.ShardReconnecting, () => broke({}, 'coming back to the gateway'));
  client.on(Events.ShardResume, (_, replayed) => back({ replayed }));
  client.on(Events.ShardReady, () => back({}));
  return () => {
    isOver = true;
  };
}

function lengthOf({ since, attempts }: { since: number; attempts: number }, now: number): object {
  return { seconds: Math.round((now - since) / 1000), attempts };
}
