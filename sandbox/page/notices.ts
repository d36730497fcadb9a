/** Lines that whoever started the sandbox has for those who look at the page. */
export class Notices {
  readonly #listeners = new Set<(text: string) => void>();

  subscribe(listener: (text: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(text: string): void {
    for (const listener of this.#listeners) listener(text);
  }
}
