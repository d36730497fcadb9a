import { customIdsIn } from '../../../src/platforms/discord/publish/markers.ts';
import type { Wire, WireAnswer, WireRequest } from '../../../src/platforms/discord/publish/wire.ts';
import type { SimulatedTime } from './simulated-time.ts';

/** How it answers at a moment. */
export type Weather = 'fair' | 'too many requests' | 'server errors';

export interface Asked {
  readonly at: number;
  readonly path: string;
  readonly method: string;
  readonly status: number;
}

interface Message {
  readonly id: string;
  readonly nonce: string;
  readonly at: number;
  readonly components: unknown;
}

const SELF = '900000000000000001';
const EPOCH = 1_420_070_400_000;
/** The bucket of everything. */
const GLOBAL = 'global';
const NONCE_WINDOW = 3 * 60_000;
/** Requests a second over all. */
const MOST = 50;

/** As much of Discord as deliveries see, in simulated time: it counts what it is asked, and remembers what it said. */
export class SimulatedDiscord implements Wire {
  readonly asked: Asked[] = [];
  /** Requests that came before they were allowed to. */
  readonly tooEarly: Asked[] = [];
  readonly #time: SimulatedTime;
  readonly #weather: (now: number) => Weather;
  readonly #random: () => number;
  readonly #messages = new Map<string, Message[]>();
  /** What we were told, by bucket: until when to wait, and when the answer that said so arrived. */
  readonly #notBefore = new Map<string, { readonly until: number; readonly toldAt: number }>();
  /** The same while the answer is on its way. */
  #untold: { readonly bucket: string; readonly until: number }[] = [];
  #second = { from: 0, count: 0 };
  #made = 0n;

  constructor(time: SimulatedTime, weather: (now: number) => Weather, random: () => number) {
    this.#time = time;
    this.#weather = weather;
    this.#random = random;
  }

  get copies(): ReadonlyMap<string, number> {
    const copies = new Map<string, number>();
    for (const messages of this.#messages.values()) {
      for (const { components } of messages) {
        for (const id of customIdsIn(components)) copies.set(id, (copies.get(id) ?? 0) + 1);
      }
    }
    return copies;
  }

  close(): void {}

  async request(request: WireRequest): Promise<WireAnswer> {
    await this.#time.sleep(10 + this.#random() * 20);
    if (request.mayLeave?.() === false) return { kind: 'not-sent', detail: 'the claim is over' };
    const left = this.#time.steady();
    await this.#time.sleep(20 + this.#random() * 60);
    const untold = [...this.#untold];
    const answer = this.#answer(request, left);
    const mine = this.#untold.filter((one) => !untold.includes(one));
    await this.#time.sleep(20 + this.#random() * 60);
    // Only now do we know that we have to wait: what left before is no fault.
    for (const { bucket, until } of mine) this.#notBefore.set(bucket, { until, toldAt: this.#time.steady() });
    this.#untold = this.#untold.filter((one) => !mine.includes(one));
    return answer;
  }

  #isEarly(bucket: string, left: number, now: number): boolean {
    return [bucket, GLOBAL].some((name) => {
      const told = this.#notBefore.get(name);
      return told !== undefined && left > told.toldAt && now < told.until;
    });
  }

  #answer(request: WireRequest, left: number): WireAnswer {
    const now = this.#time.steady();
    const { method } = request;
    const path = request.path.replace(/\?.*$/u, '');
    const bucket = `${method} ${path}`;
    const weather = this.#weather(now);
    const isEarly = this.#isEarly(bucket, left, now);
    const tell = (status: number, json: unknown, headers: Record<string, string> = {}): WireAnswer => {
      const asked = { at: now, path, method, status };
      this.asked.push(asked);
      if (isEarly) this.tooEarly.push(asked);
      return { kind: 'answer', status, json, headers: { date: new Date(now).toUTCString(), ...headers } };
    };
    if (now >= this.#second.from + 1_000) this.#second = { from: now, count: 0 };
    this.#second.count += 1;
    if (this.#second.count > MOST)
      return tell(429, { retry_after: 1, global: true }, { 'x-ratelimit-scope': 'global' });
    if (weather === 'too many requests') return this.#turnAway(bucket, now, tell);
    if (weather === 'server errors') {
      // One in three has its effect all the same.
      if (this.#random() < 0.33) this.#play(request, path, now);
      return tell(500 + Math.floor(this.#random() * 5), { message: 'error', code: 0 });
    }
    const { status, json } = this.#play(request, path, now);
    return tell(status, json);
  }

  #turnAway(
    bucket: string,
    now: number,
    tell: (status: number, json: unknown, headers: Record<string, string>) => WireAnswer,
  ): WireAnswer {
    const isGlobal = this.#random() < 0.1;
    const seconds = this.#random() < 0.2 ? 60 + this.#random() * 240 : 1 + this.#random() * 20;
    this.#untold.push({ bucket: isGlobal ? GLOBAL : bucket, until: now + seconds * 1_000 });
    return tell(429, { retry_after: seconds, global: isGlobal }, { 'x-ratelimit-scope': isGlobal ? 'global' : 'user' });
  }

  #play({ method, body }: WireRequest, path: string, now: number): { readonly status: number; readonly json: unknown } {
    const [, kind = '', id = '', below = ''] = /^\/(\w+)\/([^/]+)(?:\/(.+))?$/u.exec(path) ?? [];
    if (kind === 'users') return { status: 200, json: { id: SELF } };
    if (kind === 'guilds' && below === '') {
      return { status: 200, json: { owner_id: '1', roles: [{ id, permissions: '68608' }] } };
    }
    if (kind === 'guilds') return { status: 200, json: { roles: [] } };
    if (below === '') return { status: 200, json: { id, permission_overwrites: [] } };
    const messages = this.#messages.get(id) ?? [];
    this.#messages.set(id, messages);
    if (method === 'GET') {
      const shown = messages.toReversed().map((message) => ({ ...message, author: { id: SELF } }));
      return { status: 200, json: shown };
    }
    const { nonce, components }: { nonce: string; components: unknown } = JSON.parse(String(body));
    const twin = messages.find((message) => message.nonce === nonce && now - message.at < NONCE_WINDOW);
    if (twin !== undefined) return { status: 200, json: twin };
    this.#made += 1n;
    const message = {
      id: ((BigInt(Math.floor(now) - EPOCH) << 22n) + this.#made).toString(),
      nonce,
      at: now,
      components,
    };
    messages.push(message);
    return { status: 200, json: message };
  }
}
