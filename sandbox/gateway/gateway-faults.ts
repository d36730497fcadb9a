import { Opcode } from '../wire.ts';
import type { Gateway } from './gateway.ts';

/** What may go wrong with the gateway, on command. */
export class GatewayFaults {
  readonly #gateway: Gateway;

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  /** Breaks every connection, without a word or with a close code; the sessions wait to be resumed. */
  drop(code?: number): void {
    for (const connection of this.#gateway.connections) {
      if (code === undefined) connection.terminate();
      else connection.close(code);
    }
  }

  /** Asks the clients to come back on a new connection (opcode 7), and then closes the old one. */
  reconnect(): void {
    for (const connection of this.#gateway.connections) connection.writeOp(Opcode.Reconnect, null);
  }

  /** Says that the sessions are no longer valid (opcode 9); unless they may be resumed, they are forgotten. */
  invalidate(isResumable = false): void {
    for (const session of this.#gateway.sessions) {
      session.connection?.writeOp(Opcode.InvalidSession, isResumable);
      if (isResumable) continue;
      if (session.connection !== null) session.connection.session = null;
      this.#gateway.forget(session);
    }
  }

  /** Sends an event as it is given, whatever the intents: well made or not, known or not. */
  say(type: string, data: object): void {
    for (const session of this.#gateway.sessions) session.send(type, data);
  }

  /** Nothing is sent any more, not even the answers to heartbeats, while the connections stay open. */
  freeze(): void {
    for (const connection of this.#gateway.connections) connection.freeze();
  }

  /** Sends all that was held back since. */
  thaw(): void {
    for (const connection of this.#gateway.connections) connection.thaw();
  }

  /** Breaks every connection and takes no new ones until {@link up}. */
  down(): void {
    this.#gateway.setDown(true);
    this.drop();
  }

  up(): void {
    this.#gateway.setDown(false);
  }
}
