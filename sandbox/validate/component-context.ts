import { isObject, type Json, type JsonObject, objectsIn } from '../json.ts';
import type { ResolveAttachment } from './embeds.ts';
import { flaws } from './flaws.ts';
import { type Form, lengthOf, type Path } from './form.ts';
import { LIMITS } from './limits.ts';

/** Where other components stand in one, in reading order. */
const INSIDE = ['components', 'accessory', 'component'] as const;

/** What is gathered over all components of one message or modal while they are read. */
export class ComponentContext {
  readonly form: Form;
  readonly resolve: ResolveAttachment;
  /** The snowflakes that Discord gives to media that it shows. */
  readonly nextId: () => string;
  readonly #customIds = new Set<string>();
  readonly #ids = new Set<number>();
  #count = 0;
  #characters = 0;
  #bytes = 0;

  constructor(form: Form, resolve: ResolveAttachment, nextId: () => string) {
    this.form = form;
    this.resolve = resolve;
    this.nextId = nextId;
  }

  get count(): number {
    return this.#count;
  }

  get characters(): number {
    return this.#characters;
  }

  /** UTF-8 bytes of the texts with what Discord adds to each. */
  get processedBytes(): number {
    return this.#bytes;
  }

  countComponent(): void {
    this.#count += 1;
  }

  countText(text: string): void {
    this.#characters += lengthOf(text);
    this.#bytes += Buffer.byteLength(text) + LIMITS.components.processedBytesPerText;
  }

  /** A custom id, which no other component of the message may have. */
  customId(path: Path, component: JsonObject): string | undefined {
    const at = [...path, 'custom_id'];
    const id = this.form.text(at, this.form.required(at, component['custom_id']), {
      min: 1,
      max: LIMITS.components.customId,
    });
    if (id === undefined) return undefined;
    if (this.#customIds.has(id)) return this.form.flaw(at, flaws.customIdRepeated());
    this.#customIds.add(id);
    return id;
  }

  /** The number that the sender gave a component; 0 stands for none. */
  givenId(path: Path, component: JsonObject): number {
    const at = [...path, 'id'];
    const id = this.form.integer(at, component['id'], 0, LIMITS.components.id) ?? 0;
    if (id === 0) return 0;
    if (this.#ids.has(id)) this.form.flaw(at, flaws.idRepeated());
    this.#ids.add(id);
    return id;
  }

  /** Gives a number to every component that has none, in reading order, passing over those in use. */
  numberAll(components: readonly JsonObject[]): JsonObject[] {
    let last = 0;
    const number = (component: JsonObject): JsonObject => {
      let id = component['id'];
      if (id === 0 || id === undefined) {
        do last += 1;
        while (this.#ids.has(last));
        id = last;
      }
      const numbered: Record<string, Json | undefined> = { ...component, id };
      for (const key of INSIDE) {
        const value = component[key];
        if (value !== undefined) numbered[key] = isObject(value) ? number(value) : objectsIn(value).map(number);
      }
      return numbered;
    };
    return components.map(number);
  }
}
