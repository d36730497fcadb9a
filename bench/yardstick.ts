import { costOf } from './cost.ts';

const WORDS = 400_000;
const ROUNDS = 3;

/**
 * Milliseconds of processor time that a fixed piece of work takes here and now: it counts, sorts and joins strings, which
 * is what reading texts mostly does. Figures of two machines, or of one machine at two moments, compare by it.
 */
export async function yardstick(): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other is what is measured
    least = Math.min(least, (await costOf(countWords)).cost.cpu);
  }
  return least;
}

function countWords(): number {
  const counts = new Map<string, number>();
  for (let i = 0; i < WORDS; i++) {
    const word = (Math.imul(i, 0x9e3779b1) >>> 14).toString(36);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return sorted.join(' ').length;
}
