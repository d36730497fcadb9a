/** What the process of the local Discord is asked to have its people do. */
export interface Burst {
  readonly act: Act;
  /** How many are under way at once: each that is answered is followed by the next. */
  readonly atOnce: number;
  readonly count: number;
}

export const ACTS = ['same', 'other', 'suggest'] as const;
/** `/timeline` as it is, `/timeline` with options that nobody has asked for yet, or the days that `from` suggests. */
export type Act = (typeof ACTS)[number];

export interface BurstReport {
  readonly seconds: number;
  /** Milliseconds from sending to seeing the answer, one for each that was answered. */
  readonly waits: readonly number[];
  readonly unanswered: number;
}

/** Where a bot finds the local Discord. */
export interface Address {
  readonly api: string;
  readonly token: string;
}

/** What a bot answered, so that another can answer the very same without any work. */
export interface Sample {
  readonly message: { readonly flags: number; readonly components: readonly object[] };
  readonly choices: readonly object[];
}
