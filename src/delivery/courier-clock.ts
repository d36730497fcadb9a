/** Time as a courier has it. */
export interface CourierClock {
  /** The wall clock, which may jump. */
  now(): number;
  /** Milliseconds since some moment, by a clock that does not jump. */
  steady(): number;
  /** Ends early when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A moment by both clocks. */
export interface ClockReading {
  readonly wall: number;
  readonly steady: number;
}

export function readClock(clock: CourierClock): ClockReading {
  return { wall: clock.now(), steady: clock.steady() };
}
