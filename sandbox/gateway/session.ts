import type { Json } from '../json.ts';
import { Intent, Opcode } from '../wire.ts';
import { type Dispatch, withoutContent } from './dispatches.ts';
import { DIRECT_INTENTS, GUILD_INTENTS } from './intents.ts';

/** Dispatches that a session remembers for a client that comes back. */
const REMEMBERED = 1_000;

interface Frame {
  readonly seq: number;
  readonly text: string;
}

export interface Shard {
  readonly id: number;
  readonly count: number;
}

/** The client's end of a session while it is connected. */
export interface AttachedConnection {
  session: Session | null;
  write(text: string): void;
  writeOp(op: number, data: Json): void;
  close(code: number, reason?: string): void;
  terminate(): void;
  freeze(): void;
  thaw(): void;
}

/**
 * What a client identified for: it outlives its connections, numbers the events and keeps the last of them, so that
 * none is lost between a dropped connection and a RESUME.
 */
export class Session {
  readonly id = crypto.randomUUID().replaceAll('-', '');
  readonly intents: number;
  readonly shard: Shard;
  /** Null while the client is away. */
  connection: AttachedConnection | null = null;
  /** When the client went away, in milliseconds of the real pace. */
  detachedAt: number | null = null;
  #seq = 0;
  #frames: Frame[] = [];

  constructor(intents: number, shard: Shard) {
    this.intents = intents;
    this.shard = shard;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Whether this session asked for such an event, and its shard has that guild. */
  #wants(dispatch: Dispatch): boolean {
    const { type, guildId } = dispatch;
    const owner = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(this.shard.count));
    if (owner !== this.shard.id) return false;
    const intent = dispatch.intent ?? (guildId === null ? DIRECT_INTENTS : GUILD_INTENTS)[type];
    return intent === undefined || (this.intents & intent) !== 0;
  }

  /** Tells the client, if it asked for this, and remembers it. */
  dispatch(dispatch: Dispatch): void {
    if (!this.#wants(dispatch)) return;
    const isHidden = !dispatch.showsContent && (this.intents & Intent.MessageContent) === 0;
    this.send(dispatch.type, isHidden ? withoutContent(dispatch.data) : dispatch.data);
  }

  /** Numbers and sends an event whatever the intents: READY and RESUMED. */
  send(type: string, data: object): void {
    this.#seq += 1;
    const text = JSON.stringify({ op: Opcode.Dispatch, t: type, s: this.#seq, d: data });
    this.#frames.push({ seq: this.#seq, text });
    if (this.#frames.length > 2 * REMEMBERED) this.#frames = this.#frames.slice(-REMEMBERED);
    this.connection?.write(text);
  }

  /** Sends again what came after a number; false when that is no longer known. */
  replay(after: number): boolean {
    const first = this.#frames[0]?.seq ?? this.#seq + 1;
    if (after < first - 1) return false;
    for (const frame of this.#frames) if (frame.seq > after) this.connection?.write(frame.text);
    return true;
  }
}
