import { CloseCode, Opcode } from '../wire.ts';
import type { RawData, WebSocket } from 'ws';
import { isObject, type Json, parseJson } from '../json.ts';
import type { Session } from './session.ts';

/** Frames that a client may send in a minute, its heartbeats among them. */
const SENDS = { limit: 120, windowMs: 60_000 } as const;

/** The longest frame that Discord takes. */
const LONGEST_FRAME = 15 * 1_024;

export interface Incoming {
  readonly op: number;
  readonly data: Json | undefined;
}

export interface ConnectionOptions {
  readonly socket: WebSocket;
  readonly heartbeatIntervalMs: number;
  readonly onFrame: (connection: Connection, frame: Incoming) => void;
  readonly onClose: (connection: Connection, code: number) => void;
}

function textOfFrame(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString();
}

/** One WebSocket of a client: its heartbeats, its pace, and what it is sent. */
export class Connection {
  session: Session | null = null;
  readonly #socket: WebSocket;
  readonly #options: ConnectionOptions;
  #sends: number[] = [];
  #deadline: NodeJS.Timeout | undefined;
  /** While frozen: what would have been sent. */
  #held: string[] | null = null;

  constructor(options: ConnectionOptions) {
    this.#socket = options.socket;
    this.#options = options;
    this.#socket.on('message', (data) => {
      this.#receive(textOfFrame(data));
    });
    this.#socket.on('close', (code) => {
      clearTimeout(this.#deadline);
      options.onClose(this, code);
    });
    // A socket that breaks also closes, and that is where it is dealt with.
    this.#socket.on('error', () => undefined);
    this.writeOp(Opcode.Hello, { heartbeat_interval: options.heartbeatIntervalMs });
    this.#expectHeartbeat();
  }

  get isFrozen(): boolean {
    return this.#held !== null;
  }

  /** Sends a frame, or keeps it while the connection is frozen. */
  write(text: string): void {
    if (this.#held !== null) this.#held.push(text);
    else if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(text);
  }

  writeOp(op: number, data: Json): void {
    this.write(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  close(code: number, reason = ''): void {
    this.#socket.close(code, reason);
  }

  /** Breaks the connection without a word. */
  terminate(): void {
    this.#socket.terminate();
  }

  freeze(): void {
    this.#held ??= [];
  }

  /** Sends all that was held back. */
  thaw(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const text of held) this.write(text);
  }

  #expectHeartbeat(): void {
    clearTimeout(this.#deadline);
    // Half an interval of patience covers a slow network.
    this.#deadline = setTimeout(() => {
      this.close(CloseCode.UnknownError, 'No heartbeat came');
    }, this.#options.heartbeatIntervalMs * 1.5);
    this.#deadline.unref();
  }

  #isTooFast(): boolean {
    const now = performance.now();
    this.#sends = [...this.#sends.filter((at) => now - at < SENDS.windowMs), now];
    return this.#sends.length > SENDS.limit;
  }

  #receive(text: string): void {
    if (this.#isTooFast()) {
      this.close(CloseCode.RateLimited, 'You are being rate limited.');
      return;
    }
    const frame = text.length > LONGEST_FRAME ? undefined : parseJson(text);
    if (!isObject(frame) || typeof frame['op'] !== 'number') {
      this.close(CloseCode.DecodeError, 'Error while decoding payload.');
      return;
    }
    if (frame['op'] === Opcode.Heartbeat) {
      this.#expectHeartbeat();
      this.writeOp(Opcode.HeartbeatAck, null);
      return;
    }
    this.#options.onFrame(this, { op: frame['op'], data: frame['d'] });
  }
}
