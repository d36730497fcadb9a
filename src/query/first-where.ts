/** Place of the first in an ascending list for which something holds that then holds for all after it. */
export function firstWhere<T>(ascending: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = ascending[middle];
    if (one !== undefined && !holds(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
