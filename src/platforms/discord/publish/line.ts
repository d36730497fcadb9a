import type { PlatformClock } from './platform-clock.ts';
import type { RateBudget, Right } from './rate-budget.ts';
import type { Route } from './routes.ts';
import type { Wire, WireAnswer, WireRequest } from './wire.ts';

/** What came of a request, with how long to wait where Discord or our own limits say so (milliseconds). */
export type LineAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly code: number | null; readonly json: unknown }
  | { readonly kind: 'limited'; readonly retryAfter: number }
  | Exclude<WireAnswer, { readonly kind: 'answer' }>;

type Wish = Omit<WireRequest, 'path'>;

/** The wire under the limits: every request of ours passes here once. */
export class Line {
  readonly #wire: Wire;
  readonly #budget: RateBudget;
  readonly #clock: PlatformClock;

  constructor(wire: Wire, budget: RateBudget, clock: PlatformClock) {
    this.#wire = wire;
    this.#budget = budget;
    this.#clock = clock;
  }

  turn({ route, major }: Route): Promise<Right | number> {
    return this.#budget.turn(route, major);
  }

  giveBack(right: Right): void {
    this.#budget.giveBack(right);
  }

  /** Sends under a right that was got before; it is asked once more when nothing but the write follows. */
  async send(right: Right, { path }: Route, wish: Wish): Promise<LineAnswer> {
    let heldBack: 'limits' | 'claim' | null = null;
    const mayLeave = (): boolean => {
      if (this.#budget.blocked() > 0) heldBack = 'limits';
      else if (wish.mayLeave?.() === false) heldBack = 'claim';
      return heldBack === null;
    };
    const answer = await this.#wire.request({ ...wish, path, mayLeave });
    if (answer.kind !== 'answer') {
      // That nothing left says nothing of Discord.
      if (heldBack === null) this.#budget.spent(right, { status: null, headers: {}, json: undefined });
      else this.#budget.giveBack(right);
      return heldBack === 'limits' ? { kind: 'limited', retryAfter: Math.max(1, this.#budget.blocked()) } : answer;
    }
    const { status, headers, json } = answer;
    this.#clock.set(headers.date);
    const retryAfter = this.#budget.spent(right, { status, headers, json });
    return retryAfter === null ? { kind: 'answer', status, code: codeOf(json), json } : { kind: 'limited', retryAfter };
  }

  /** Waits for a turn and asks. */
  async ask(route: Route, wish: Wish = { method: 'GET' }): Promise<LineAnswer> {
    const right = await this.turn(route);
    return typeof right === 'number' ? { kind: 'limited', retryAfter: right } : this.send(right, route, wish);
  }
}

/** Discord's own code of an error; null where an answer is not Discord's, but that of something in between. */
function codeOf(json: unknown): number | null {
  return typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'number'
    ? json.code
    : null;
}
