import type { ChangeStamp } from './change-stamp.ts';

/** Most keys remembered; when there are more, all are forgotten. */
const MOST = 1000;

/**
 * Remembers what was read of each key until something is changed. The stamp is taken before the reading begins, so that
 * a change in between leads to one reading too many and never to an answer from before a change.
 */
export function untilChanged<K, V>(stamp: ChangeStamp, read: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  let since: string | null = null;
  return (key) => {
    const now = stamp();
    if (now === null) return read(key);
    if (now !== since || known.size > MOST) known.clear();
    since = now;
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = read(key);
    known.set(key, reading);
    // What failed is tried again by whoever asks next.
    reading.catch(() => {
      if (known.get(key) === reading) known.delete(key);
    });
    return reading;
  };
}
