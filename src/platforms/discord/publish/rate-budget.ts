import type { IncomingHttpHeaders } from 'node:http';
import { type Left, Pace } from './pace.ts';

/** A clock that never jumps, and waiting by it. */
export interface SteadyClock {
  /** Milliseconds since some moment. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface BudgetRules {
  /**
   * Requests a second over all routes. Discord allows 50 and counts what arrives: what leaves evenly arrives closer
   * together when answers take unequally long, and each refusal costs a second. At 46.5 a second none came in simulated
   * time with ways of 30 to 90 ms; at 47 one in 300 did.
   */
  readonly perSecond: number;
  /** Answers 401, 403 and 429 within the window; Discord bans an address at 10,000 in ten minutes. */
  readonly invalid: { readonly most: number; readonly window: number };
  /** After so many failures in a row nothing but single probes leaves, at growing distances up to the longest. */
  readonly outage: { readonly after: number; readonly firstProbe: number; readonly longestProbe: number };
  /** The longest that a turn may be waited for. */
  readonly patience: number;
}

export const BUDGET_RULES: BudgetRules = {
  perSecond: 46.5,
  invalid: { most: 100, window: 10 * 60_000 },
  outage: { after: 5, firstProbe: 1_000, longestProbe: 30_000 },
  patience: 2_000,
};

/** What a request came to, as far as limits go. */
export interface Spent {
  readonly status: number | null;
  readonly headers: IncomingHttpHeaders;
  readonly json: unknown;
}

/** The right to send one request. */
export interface Right {
  readonly route: string;
  readonly major: string;
  readonly left: Left;
}

interface Bucket {
  readonly remaining: number;
  readonly resetsAt: number;
}

/**
 * Keeps all requests of a process within what Discord allows: over all, in each bucket that its headers name, and in
 * answers that count as invalid. When Discord fails at everything, only probes leave, so that neither it nor we are
 * worn out, and its return is noticed within half a minute.
 */
export class RateBudget {
  readonly #clock: SteadyClock;
  readonly #rules: BudgetRules;
  readonly #pace: Pace;
  /** Discord's name of the bucket that a route counts in. */
  readonly #names = new Map<string, string>();
  readonly #buckets = new Map<string, Bucket>();
  #invalid: number[] = [];
  #underWay = 0;
  #blockedUntil = Number.NEGATIVE_INFINITY;
  #failures = 0;

  constructor(clock: SteadyClock, rules: BudgetRules = BUDGET_RULES) {
    this.#clock = clock;
    this.#rules = rules;
    this.#pace = new Pace(rules.perSecond);
  }

  /** Milliseconds for which nothing at all may leave. */
  pause(): number {
    const now = this.#clock.now();
    if (this.#isOut && this.#underWay > 0) return this.#rules.outage.firstProbe;
    return Math.max(this.blocked(), this.#untilValid(now));
  }

  /** Milliseconds for which Discord wants nothing from us, or is given a rest. */
  blocked(): number {
    return Math.max(0, this.#blockedUntil - this.#clock.now());
  }

  /**
   * Waits for the right to send one request on a route, if that is near; else answers in how many milliseconds to ask
   * again. Whoever got it says by `spent` or `giveBack` what came of it.
   */
  async turn(route: string, major: string): Promise<Right | number> {
    for (let waited = 0; ; ) {
      const now = this.#clock.now();
      const wait = Math.max(this.pause(), this.#untilFree(route, major, now));
      const ms = wait > 0 ? wait : this.#pace.untilNext(now);
      if (ms <= 0) break;
      if (waited + ms > this.#rules.patience) return wait > 0 ? wait : this.#rules.patience;
      // oxlint-disable-next-line eslint/no-await-in-loop -- what holds must be looked at anew after each rest
      await this.#clock.sleep(ms);
      waited += ms;
    }
    this.#underWay += 1;
    const key = this.#keyOf(route, major);
    const bucket = this.#buckets.get(key);
    if (bucket !== undefined) this.#buckets.set(key, { ...bucket, remaining: bucket.remaining - 1 });
    return { route, major, left: this.#pace.take(this.#clock.now()) };
  }

  /** The right was not used. */
  giveBack({ left }: Right): void {
    this.#underWay -= 1;
    left.answered = this.#clock.now();
  }

  /** Learns from what came back; answers in how many milliseconds the same may be asked again, after a 429. */
  spent({ route, major, left }: Right, { status, headers, json }: Spent): number | null {
    const now = this.#clock.now();
    this.#underWay -= 1;
    left.answered = now;
    const name = text(headers['x-ratelimit-bucket']);
    if (name !== null) this.#names.set(route, name);
    const [remaining, resetAfter] = [
      number(headers['x-ratelimit-remaining']),
      number(headers['x-ratelimit-reset-after']),
    ];
    if (remaining !== null && resetAfter !== null) this.#note(route, major, remaining, now + resetAfter * 1_000);
    if (this.#isInvalid(status, headers)) this.#invalid.push(now);
    if (isFailure(status)) this.#fail(now);
    else this.#failures = 0;
    if (status !== 429) return null;
    const wait = retryAfter(headers, json);
    if (isGlobal(headers, json)) this.#blockedUntil = Math.max(this.#blockedUntil, now + wait);
    else this.#note(route, major, 0, now + wait);
    return wait;
  }

  get #isOut(): boolean {
    return this.#failures >= this.#rules.outage.after;
  }

  #fail(now: number): void {
    this.#failures += 1;
    if (!this.#isOut) return;
    const { after, firstProbe, longestProbe } = this.#rules.outage;
    const rest = Math.min(longestProbe, firstProbe * 2 ** Math.min(this.#failures - after, 16));
    this.#blockedUntil = Math.max(this.#blockedUntil, now + rest);
  }

  #isInvalid(status: number | null, headers: IncomingHttpHeaders): boolean {
    // A limit that a resource shares between all bots is nobody's fault, and Discord does not count it.
    return status === 401 || status === 403 || (status === 429 && headers['x-ratelimit-scope'] !== 'shared');
  }

  /** Requests that are under way may all turn out invalid. */
  #untilValid(now: number): number {
    const { most, window } = this.#rules.invalid;
    this.#invalid = this.#invalid.filter((at) => at > now - window);
    const tooMany = this.#invalid.length + this.#underWay - most;
    if (tooMany < 0) return 0;
    const [oldest] = this.#invalid.slice(Math.min(tooMany, this.#invalid.length - 1));
    return oldest === undefined ? 1_000 : oldest + window - now + 1;
  }

  #untilFree(route: string, major: string, now: number): number {
    const bucket = this.#buckets.get(this.#keyOf(route, major));
    return bucket === undefined || bucket.remaining > 0 ? 0 : Math.max(0, bucket.resetsAt - now);
  }

  #note(route: string, major: string, remaining: number, resetsAt: number): void {
    const key = this.#keyOf(route, major);
    const now = this.#clock.now();
    if (this.#buckets.size > 10_000) {
      for (const [old, bucket] of this.#buckets) if (bucket.resetsAt <= now) this.#buckets.delete(old);
    }
    this.#buckets.set(key, { remaining, resetsAt });
  }

  #keyOf(route: string, major: string): string {
    return `${this.#names.get(route) ?? route}:${major}`;
  }
}

/** Discord could not do its part: too many requests, its own errors, no answer at all, or a token that it refuses. */
function isFailure(status: number | null): boolean {
  return status === null || status === 401 || status === 429 || status >= 500;
}

/** Milliseconds, from the body where it says so more finely than the header. */
function retryAfter(headers: IncomingHttpHeaders, json: unknown): number {
  const told = typeof json === 'object' && json !== null && 'retry_after' in json ? json.retry_after : null;
  const seconds = typeof told === 'number' ? told : number(headers['retry-after']);
  return Math.ceil((seconds ?? 5) * 1_000);
}

function isGlobal(headers: IncomingHttpHeaders, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return true;
  return headers['x-ratelimit-scope'] === 'global' || ('global' in json && json.global === true);
}

function text(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? header : null;
}

function number(header: string | string[] | undefined): number | null {
  const value = typeof header === 'string' ? Number(header) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}
