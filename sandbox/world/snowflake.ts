import type { Clock } from '../clock.ts';

/** A Discord id: milliseconds since 2015 in the upper bits, written in decimal. */
export type Id = string;

const EPOCH = 1_420_070_400_000;
const LOW_BITS = 22n;

/** Ids that always grow, even if the clock stands still or runs backwards, as Discord's do within a channel. */
export function snowflakeMaker(clock: Clock): () => Id {
  let lastMoment = 0;
  let made = 0n;
  return () => {
    const moment = Math.max(clock.now(), lastMoment);
    made = moment === lastMoment ? made + 1n : 0n;
    lastMoment = moment;
    return ((BigInt(moment - EPOCH) << LOW_BITS) + made).toString();
  };
}

/** When an id was made, in epoch milliseconds. */
export function momentOf(id: Id): number {
  return Number(BigInt(id) >> LOW_BITS) + EPOCH;
}

/** Whether a text could be an id at all. */
export function isSnowflake(value: unknown): value is Id {
  return typeof value === 'string' && /^\d{15,20}$/.test(value);
}

/** Negative when `a` is older than `b`: decimal ids of different lengths do not sort as text. */
export function compareIds(a: Id, b: Id): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
