import type { WorldEvent } from '../world/events.ts';
import type { World } from '../world/world.ts';

/** The ids that an event is about, for those who wait for one of them. */
function keysOf(event: WorldEvent): readonly string[] {
  switch (event.kind) {
    case 'interaction-answered':
    case 'interaction-followed-up':
      return [event.interaction.id];
    case 'message-created':
    case 'message-updated':
    case 'message-deleted':
      return [event.message.id, event.message.channelId];
    default:
      return [];
  }
}

/** Wakes those who wait for something to happen to an interaction, a message or a channel. */
export class Watch {
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #unsubscribe: () => void;

  constructor(world: World) {
    this.#unsubscribe = world.subscribe((event) => {
      for (const key of keysOf(event)) for (const wake of Array.from(this.#waiting.get(key) ?? [])) wake();
    });
  }

  #add(key: string, wake: () => void): void {
    const set = this.#waiting.get(key) ?? new Set();
    this.#waiting.set(key, set.add(wake));
  }

  #remove(key: string, wake: () => void): void {
    const set = this.#waiting.get(key);
    set?.delete(wake);
    if (set?.size === 0) this.#waiting.delete(key);
  }

  /**
   * Looks now, and again whenever something happens to one of the ids, until `look` finds something; after the time is
   * up answers `null`. The ids are asked for anew each time, since the first answer may bring a message to wait for.
   */
  until<Found>(keys: () => readonly string[], look: () => Found | null, within: () => number): Promise<Found | null> {
    return new Promise((resolve) => {
      let watched: readonly string[] = [];
      let timer: NodeJS.Timeout | undefined;
      const began = performance.now();
      const stop = (): void => {
        clearTimeout(timer);
        for (const key of watched) this.#remove(key, wake);
      };
      const finish = (found: Found | null): void => {
        stop();
        resolve(found);
      };
      const wake = (): void => {
        stop();
        const found = look();
        if (found !== null) {
          resolve(found);
          return;
        }
        watched = keys();
        for (const key of watched) this.#add(key, wake);
        timer = setTimeout(finish, Math.max(0, within() - (performance.now() - began)), null);
      };
      wake();
    });
  }

  close(): void {
    this.#unsubscribe();
    this.#waiting.clear();
  }
}
