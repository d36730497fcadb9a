/** How much a stem tells: rare stems much, frequent ones little. */
export type StemWeight = (stem: number) => number;

/** Weighs stems by inverse document frequency over bags of stems (sentences, claims). */
export function inverseFrequency(bags: Iterable<ReadonlySet<number>>): StemWeight {
  const frequency = new Map<number, number>();
  let total = 0;
  for (const bag of bags) {
    total += 1;
    for (const stem of bag) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const weightOf = (held: number): number => Math.log(1 + total / (1 + held));
  const weights = new Map([...frequency].map(([stem, held]) => [stem, weightOf(held)]));
  const unseen = weightOf(0);
  return (stem) => weights.get(stem) ?? unseen;
}

/** Share of the lighter bag's weight that the other one holds too, 0…1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>, weight: StemWeight): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  let total = 0;
  for (const stem of small) {
    const w = weight(stem);
    total += w;
    if (large.has(stem)) shared += w;
  }
  return total === 0 ? 0 : shared / total;
}

/**
 * Keys under which near bags meet: every pair of a bag's `most` heaviest stems. Two bags that share two heavy stems
 * share a key, so that near ones are found without comparing all with all.
 */
export function pairKeys(bag: ReadonlySet<number>, weight: StemWeight, most = 5): number[] {
  const heavy = Array.from(bag, (stem) => ({ stem, weight: weight(stem) }))
    .toSorted((a, b) => b.weight - a.weight || a.stem - b.stem)
    .slice(0, most);
  const keys: number[] = [];
  for (const [i, { stem: one }] of heavy.entries()) {
    for (const { stem: two } of heavy.slice(i + 1)) {
      keys.push(Math.min(one, two) * 2 ** 24 + Math.max(one, two));
    }
  }
  return keys;
}
