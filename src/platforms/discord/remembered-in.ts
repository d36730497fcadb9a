/** What is remembered of objects, for as long as they are there. */
export interface RememberedIn<K extends object, V> {
  get(object: K): V | undefined;
  set(object: K, value: V): void;
}

/** Makes of a class that is derived from it one whose fields are put into an object that is there already. */
// oxlint-disable-next-line typescript/no-extraneous-class -- only a class can be derived from
class Within {
  constructor(object: object) {
    // oxlint-disable-next-line eslint/no-constructor-return -- this is what it is for
    return object;
  }
}

/**
 * Remembers a value of each object in a private field of that very object. A `WeakMap` does the same, but for objects
 * that come and go by the thousand it is dear: the collector of young objects takes everything for alive that an old
 * map holds, and moves it to where only the slow collector looks.
 */
export function rememberedIn<K extends object, V>(): RememberedIn<K, V> {
  class Holder extends Within {
    #value: V;

    constructor(object: K, value: V) {
      super(object);
      this.#value = value;
    }

    static get(object: K): V | undefined {
      return #value in object ? object.#value : undefined;
    }

    static set(object: K, value: V): void {
      if (#value in object) object.#value = value;
      else Reflect.construct(Holder, [object, value]);
    }
  }
  return Holder;
}
