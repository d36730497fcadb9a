import { inspect } from 'node:util';

const SHOWN = '[secret]';

/** A text that nothing prints by accident: only `reveal` gives it away, so that every use can be found. */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [inspect.custom](): string {
    return SHOWN;
  }
}
