import type { Notice } from './shapes.ts';

/** Lines that whoever started the sandbox has for those who look at the page. */
export class Notices {
  readonly #listeners = new Set<(notice: Notice) => void>();

  subscribe(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(notice: Notice): void {
    for (const listener of this.#listeners) listener(notice);
  }
}
