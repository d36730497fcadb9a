import { createHash } from 'node:crypto';
import type { RouteName } from './route-name.ts';

export interface RateLimitRule {
  readonly method: string;
  readonly route: string;
  readonly limit: number;
  readonly windowMs: number;
}

export interface RateLimitSettings {
  readonly rules: readonly RateLimitRule[];
  /** For every route without a rule of its own. */
  readonly fallback: { readonly limit: number; readonly windowMs: number };
  /** Over all requests but those of interactions; `null` for none. */
  readonly global: { readonly limit: number; readonly windowMs: number } | null;
}

/**
 * Figures like those that Discord's headers have been seen to say. Discord does not document them and changes them, so
 * nothing may be built on the exact ones.
 */
export const REAL_RATE_LIMITS: RateLimitSettings = {
  rules: [
    { method: 'POST', route: '/channels/:id/messages', limit: 5, windowMs: 5_000 },
    { method: 'PATCH', route: '/channels/:id/messages/:id', limit: 5, windowMs: 5_000 },
    { method: 'DELETE', route: '/channels/:id/messages/:id', limit: 5, windowMs: 1_000 },
    { method: 'GET', route: '/channels/:id/messages', limit: 10, windowMs: 5_000 },
    { method: 'POST', route: '/webhooks/:id/:token', limit: 5, windowMs: 2_000 },
    { method: 'PATCH', route: '/webhooks/:id/:token/messages/@original', limit: 5, windowMs: 2_000 },
    { method: 'POST', route: '/channels/:id/threads', limit: 10, windowMs: 300_000 },
    { method: 'PATCH', route: '/channels/:id', limit: 10, windowMs: 15_000 },
    { method: 'PUT', route: '/applications/:id/commands', limit: 5, windowMs: 20_000 },
    { method: 'POST', route: '/applications/:id/commands', limit: 5, windowMs: 20_000 },
    { method: 'PUT', route: '/applications/:id/guilds/:id/commands', limit: 5, windowMs: 20_000 },
    { method: 'POST', route: '/users/@me/channels', limit: 10, windowMs: 10_000 },
  ],
  fallback: { limit: 30, windowMs: 1_000 },
  global: { limit: 50, windowMs: 1_000 },
};

interface Window {
  readonly endsAt: number;
  readonly used: number;
}

/** What a request is told about its limit; `retryAfter` in seconds where it was one too many. */
export interface RateLimitVerdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfter: number | null;
  readonly isGlobal: boolean;
}

const isExempt = (route: string): boolean => /^\/(?:interactions|webhooks)\/:id\/:token/.test(route);

/** Counts requests in windows, per route and resource and over all, as Discord does. */
export class RateLimits {
  readonly #settings: RateLimitSettings;
  /** Milliseconds that always pass at the real pace: whoever is told to wait does so on a real clock. */
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(settings: RateLimitSettings, now: () => number = () => performance.now()) {
    this.#settings = settings;
    this.#now = now;
  }

  #count(key: string, windowMs: number): Window {
    const now = this.#now();
    const before = this.#windows.get(key);
    const window = before === undefined || before.endsAt <= now ? { endsAt: now + windowMs, used: 0 } : before;
    const counted = { ...window, used: window.used + 1 };
    this.#windows.set(key, counted);
    if (this.#windows.size > 10_000) this.#forgetPast(now);
    return counted;
  }

  #forgetPast(now: number): void {
    for (const [key, window] of this.#windows) if (window.endsAt <= now) this.#windows.delete(key);
  }

  /** Counts a request and says whether it may pass. */
  take(method: string, { route, major }: RouteName): RateLimitVerdict {
    const { rules, fallback, global } = this.#settings;
    if (global !== null && !isExempt(route)) {
      const window = this.#count('global', global.windowMs);
      if (window.used > global.limit) {
        const retryAfter = this.#secondsLeft(window);
        return {
          headers: {
            'X-RateLimit-Global': 'true',
            'X-RateLimit-Scope': 'global',
            'Retry-After': String(Math.ceil(retryAfter)),
          },
          retryAfter,
          isGlobal: true,
        };
      }
    }
    const rule = rules.find((one) => one.method === method && one.route === route) ?? fallback;
    const bucket = createHash('md5').update(`${method} ${route}`).digest('hex');
    const window = this.#count(`${bucket}:${major}`, rule.windowMs);
    const left = this.#secondsLeft(window);
    const headers = {
      'X-RateLimit-Limit': String(rule.limit),
      'X-RateLimit-Remaining': String(Math.max(0, rule.limit - window.used)),
      'X-RateLimit-Reset': ((Date.now() + left * 1_000) / 1_000).toFixed(3),
      'X-RateLimit-Reset-After': left.toFixed(3),
      'X-RateLimit-Bucket': bucket,
    };
    if (window.used <= rule.limit) return { headers, retryAfter: null, isGlobal: false };
    return {
      headers: { ...headers, 'X-RateLimit-Scope': 'user', 'Retry-After': String(Math.ceil(left)) },
      retryAfter: left,
      isGlobal: false,
    };
  }

  #secondsLeft(window: Window): number {
    return Math.max(0.001, Math.ceil(window.endsAt - this.#now()) / 1_000);
  }
}
