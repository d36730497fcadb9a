import type { EditionPart } from './edition-part.ts';

/** Previews kept at once: an admin presses the button below one within minutes. */
const MOST = 50;

/** Parts that were shown as previews, so that the buttons below them answer until the bot is restarted. */
export class Previews {
  readonly #kept = new Map<string, readonly EditionPart[]>();

  keep(key: string, parts: readonly EditionPart[]): void {
    this.#kept.set(key, parts);
    for (const old of [...this.#kept.keys()].slice(0, -MOST)) this.#kept.delete(old);
  }

  /** `part` counts from 1; null when it is not kept (any more). */
  find(key: string, part: number): EditionPart | null {
    return this.#kept.get(key)?.[part - 1] ?? null;
  }
}
