import type { Json } from './json.ts';

/** A file that came with a request. */
export interface JournalFile {
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}

/** One request that the sandbox received, for assertions. */
export interface JournalEntry {
  readonly number: number;
  /** Epoch milliseconds of the sandbox's clock. */
  readonly at: number;
  readonly method: string;
  /** As requested, without `/api/v10`: `/channels/123/messages`. */
  readonly path: string;
  /** The path with its ids and tokens named: `/channels/:id/messages`. */
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly files: readonly JournalFile[];
  /** Null while it is under way, and for ever where a fault cut the connection. */
  readonly status: number | null;
  /** Real milliseconds from the first byte to the answer. */
  readonly took: number | null;
  /** What the answer said, where it was JSON. */
  readonly answer: Json | undefined;
  /** The fault that was played on it. */
  readonly fault: string | null;
}

export type NewEntry = Pick<JournalEntry, 'at' | 'method' | 'path' | 'route' | 'query' | 'body' | 'files'>;

export interface JournalFilter {
  readonly method?: string;
  /** A route with its ids named, or a pattern for the path. */
  readonly route?: string | RegExp;
}

/** Everything that was asked of the REST interface, oldest first; the oldest fall out beyond the limit. */
export class Journal {
  #entries: JournalEntry[] = [];
  #count = 0;
  #underWay = 0;
  #waiting: (() => void)[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Writes a request down; the answer is added when it is known. */
  begin(entry: NewEntry): (answer: Partial<Pick<JournalEntry, 'status' | 'answer' | 'fault'>>) => void {
    this.#count += 1;
    this.#underWay += 1;
    const number = this.#count;
    const began = performance.now();
    this.#entries.push({ ...entry, number, status: null, took: null, answer: undefined, fault: null });
    // Cut in halves, for cutting at every entry would copy the whole journal each time.
    if (this.#entries.length > 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit);
    let isOpen = true;
    return (answer) => {
      if (isOpen) this.#end();
      isOpen = false;
      const index = this.#entries.length - 1 - (this.#count - number);
      const before = this.#entries[index];
      if (before?.number === number) {
        this.#entries[index] = { ...before, ...answer, took: performance.now() - began };
      }
    };
  }

  #end(): void {
    this.#underWay -= 1;
    if (this.#underWay > 0) return;
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** Waits until every request so far is answered: a person sees what was done before the bot hears that it was. */
  async settled(): Promise<void> {
    if (this.#underWay === 0) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  entries(filter: JournalFilter = {}): readonly JournalEntry[] {
    const { method, route } = filter;
    return this.#entries
      .slice(-this.#limit)
      .filter((entry) => method === undefined || entry.method === method)
      .filter((entry) => {
        if (route === undefined) return true;
        return typeof route === 'string' ? entry.route === route : route.test(entry.path);
      });
  }

  /** Requests answered 401, 403 or 429, of which Discord allows 10,000 in ten minutes. */
  invalidRequests(since = 0): number {
    return this.#entries.filter((entry) => entry.at >= since && [401, 403, 429].includes(entry.status ?? 0)).length;
  }

  clear(): void {
    this.#entries = [];
  }
}
