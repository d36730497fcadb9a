import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { isSnowflake } from '../world/snowflake.ts';
import { type Flaw, flaws } from './flaws.ts';

/** Where in a body a field stands: `['components', 0, 'custom_id']`. */
export type Path = readonly (string | number)[];

/** The flaws of a field, and those of the fields in it. */
interface Node {
  readonly flaws: Flaw[];
  readonly inner: Map<string, Node>;
}

const emptyNode = (): Node => ({ flaws: [], inner: new Map() });

/** The tree in which Discord tells the flaws: field by field, with a list `_errors` where something is wrong. */
function present({ flaws: own, inner }: Node): JsonObject {
  return {
    ...(own.length > 0 ? { _errors: own.map(({ code, message }) => ({ code, message })) } : {}),
    ...Object.fromEntries([...inner].map(([key, node]) => [key, present(node)])),
  };
}

/** Without one of these every character is one unit, as in nearly all texts. */
const SURROGATE = /[\ud800-\udfff]/;

/** The length that Discord counts: characters, not the UTF-16 units of JavaScript. */
export function lengthOf(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

export interface Length {
  readonly min?: number;
  readonly max: number;
}

/**
 * Reads the fields of a body and gathers what is wrong with them, so that one refusal names every flaw with its path.
 * A reader answers `undefined` for a field that is missing or flawed: the caller goes on and finds the others.
 */
export class Form {
  readonly #root = emptyNode();
  #isClean = true;

  get isClean(): boolean {
    return this.#isClean;
  }

  flaw(path: Path, flaw: Flaw): undefined {
    this.#isClean = false;
    let node = this.#root;
    for (const step of path) {
      const next = node.inner.get(String(step)) ?? emptyNode();
      node.inner.set(String(step), next);
      node = next;
    }
    node.flaws.push(flaw);
    return undefined;
  }

  /** Refuses the body with 50035 if anything was wrong with it. */
  refuseIfFlawed(): void {
    if (this.#isClean) return;
    throw new Refusal(400, 50035, 'Invalid Form Body', present(this.#root));
  }

  required<Value>(path: Path, value: Value | null | undefined): Value | undefined {
    return value == null ? this.flaw(path, flaws.required()) : value;
  }

  text(path: Path, value: Json | undefined, length: Length): string | undefined {
    if (value == null) return undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string') return this.flaw(path, flaws.notText(value));
    // No text has more characters than units, and one with units has characters: most need no counting.
    const fits = text.length <= length.max && Math.min(text.length, 1) >= (length.min ?? 0);
    return fits || this.fits(path, lengthOf(text), length) ? text : undefined;
  }

  /** Whether a length lies within its limits; flawed in the words that Discord has for it. */
  fits(path: Path, length: number, { min = 0, max }: Length): boolean {
    if (length >= min && length <= max) return true;
    if (min > 0 && (length === 0 || length > max)) this.flaw(path, flaws.badLength(min, max));
    else this.flaw(path, length > max ? flaws.maxLength(max) : flaws.minLength(min));
    return false;
  }

  integer(path: Path, value: Json | undefined, min: number, max: number): number | undefined {
    if (value == null) return undefined;
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number)) return this.flaw(path, flaws.notInteger(value));
    if (number > max) return this.flaw(path, flaws.tooHigh(max));
    return number < min ? this.flaw(path, flaws.tooLow(min)) : number;
  }

  flag(path: Path, value: Json | undefined): boolean | undefined {
    if (value == null) return undefined;
    return typeof value === 'boolean' ? value : this.flaw(path, flaws.notBoolean());
  }

  choice<Value extends string | number>(
    path: Path,
    value: Json | undefined,
    choices: readonly Value[],
  ): Value | undefined {
    if (value == null) return undefined;
    const chosen = choices.find((choice) => choice === value);
    return chosen === undefined ? this.flaw(path, flaws.choices(choices)) : chosen;
  }

  snowflake(path: Path, value: Json | undefined): string | undefined {
    if (value == null) return undefined;
    return isSnowflake(value) ? value : this.flaw(path, flaws.notSnowflake(value));
  }

  list(path: Path, value: Json | undefined, length: Length): readonly Json[] | undefined {
    if (value == null) return undefined;
    if (!isList(value)) return this.flaw(path, flaws.notList());
    return this.fits(path, value.length, length) ? value : undefined;
  }

  object(path: Path, value: Json | undefined): JsonObject | undefined {
    if (value == null) return undefined;
    return isObject(value) ? value : this.flaw(path, flaws.notModel());
  }

  url(path: Path, value: Json | undefined, max: number, schemes: readonly string[]): string | undefined {
    const text = this.text(path, value, { max });
    if (text === undefined) return undefined;
    const parsed = URL.canParse(text) ? new URL(text) : null;
    if (parsed === null) return this.flaw(path, flaws.notUrl());
    const scheme = parsed.protocol.slice(0, -1);
    if (!schemes.includes(scheme)) return this.flaw(path, flaws.badScheme(scheme, schemes));
    return scheme.startsWith('http') && parsed.hostname === '' ? this.flaw(path, flaws.notUrl()) : text;
  }
}
