/** What may go wrong with a request. */
export type Fault =
  /** It takes longer before anything happens. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** It happens at once, and the answer comes late. */
  | { readonly kind: 'late-answer'; readonly ms: number }
  /** It happens, and the connection breaks before the answer. */
  | { readonly kind: 'lose-answer' }
  /** The connection breaks before anything happens. */
  | { readonly kind: 'reset' }
  /** Nothing happens, and no answer ever comes. */
  | { readonly kind: 'stall' }
  /** A server error; with `after` the effect took place all the same. */
  | { readonly kind: 'error'; readonly status: 403 | 500 | 502 | 503 | 504; readonly after?: boolean }
  /** Too many requests, though there were not. */
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number; readonly isGlobal?: boolean };

export interface FaultPlan {
  readonly method?: string;
  /** A route with its ids named (`/channels/:id/messages`), a pattern for the path, or nothing for every request. */
  readonly route?: string | RegExp;
  /** How many requests it befalls; once unless said. */
  readonly times?: number;
  /** How many matching requests pass before it begins. */
  readonly after?: number;
  readonly fault: Fault;
}

export interface PlannedFault {
  /** How many requests it has befallen so far. */
  readonly played: () => number;
  /** Takes it back. */
  readonly cancel: () => void;
}

interface Entry {
  readonly plan: FaultPlan;
  skip: number;
  left: number;
  played: number;
}

/** The faults that were ordered for the REST interface; the first that matches a request is played on it. */
export class RestFaults {
  #entries: Entry[] = [];

  plan(plan: FaultPlan): PlannedFault {
    const entry: Entry = { plan, skip: plan.after ?? 0, left: plan.times ?? 1, played: 0 };
    this.#entries.push(entry);
    return {
      played: () => entry.played,
      cancel: () => {
        entry.left = 0;
      },
    };
  }

  /** Takes back every fault. */
  clear(): void {
    this.#entries = [];
  }

  take(method: string, route: string, path: string): Fault | null {
    this.#entries = this.#entries.filter((entry) => entry.left > 0);
    for (const entry of this.#entries) {
      if (!matches(entry.plan, method, route, path)) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      entry.played += 1;
      return entry.plan.fault;
    }
    return null;
  }
}

function matches(plan: FaultPlan, method: string, route: string, path: string): boolean {
  if (plan.method !== undefined && plan.method !== method) return false;
  if (plan.route === undefined) return true;
  return typeof plan.route === 'string' ? plan.route === route : plan.route.test(path);
}
