import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Client } from 'discord.js';
import type { Logger } from '../../runtime/log.ts';

/**
 * Keeps what comes over the gateway from ending the process. The client makes objects of every event, and throws where
 * one is not as it expects; nobody above catches that. Such an event is logged and passed over. Interactions it is not
 * given at all: they are read here as they come, and objects of them would be made for nobody.
 *
 * This replaces a method that is not public, for there is no public one through which all events go.
 */
export function readPackets(client: Client, log: Logger): void {
  const manager = client.ws;
  const read = manager['handlePacket'].bind(manager);
  manager['handlePacket'] = (packet, shard) => {
    const event = eventOf(packet);
    if (event === GatewayDispatchEvents.InteractionCreate) return true;
    try {
      return read(packet, shard);
    } catch (err) {
      log.error({ err, event }, 'an event could not be read');
      return false;
    }
  };
}

function eventOf(packet: unknown): string | null {
  return typeof packet === 'object' && packet !== null && 't' in packet && typeof packet.t === 'string'
    ? packet.t
    : null;
}
