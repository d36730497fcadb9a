/** Where the sandbox's world reads the time: snowflakes, the lives of interactions, the memory of nonces. */
export interface Clock {
  now(): number;
}

/** A clock that may be pushed ahead, so that fifteen minutes, or a night, need not be waited for. */
export interface MovableClock extends Clock {
  advance(milliseconds: number): void;
  /** Calls the listener whenever the clock was pushed; returns how to stop. */
  onAdvanced(listener: () => void): () => void;
}

/** Real time, or another that it is given, plus whatever it was advanced by. */
export function movableClock(base: () => number = Date.now): MovableClock {
  let ahead = 0;
  const listeners = new Set<() => void>();
  return {
    now: () => base() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
      for (const listener of listeners) listener();
    },
    onAdvanced: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
