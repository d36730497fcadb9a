/** Where the sandbox's world reads the time: snowflakes, the lives of interactions, the memory of nonces. */
export interface Clock {
  now(): number;
}

/** A clock that a test may push ahead, so that fifteen minutes need not be waited for. */
export interface MovableClock extends Clock {
  advance(milliseconds: number): void;
}

/** Real time, plus whatever it was advanced by. */
export function runningClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}

/** A clock that stands still until it is advanced. */
export function standingClock(startsAt: number): MovableClock {
  let now = startsAt;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
