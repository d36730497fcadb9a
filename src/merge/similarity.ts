/** How much a stem tells: rare stems much, frequent ones little. */
export type StemWeight = (stem: number) => number;

/** Weighs stems by inverse document frequency over bags of stems (sentences, claims). */
export function inverseFrequency(bags: Iterable<Iterable<number>>): StemWeight {
  const frequency = new StemCounts();
  let total = 0;
  for (const bag of bags) {
    total += 1;
    for (const stem of bag) frequency.add(stem);
  }
  const weightOf = (held: number): number => Math.log(1 + total / (1 + held));
  const weights = Float64Array.from(frequency.counts(), weightOf);
  const unseen = weightOf(0);
  return (stem) => weights[stem] ?? unseen;
}

/** Counts by stem, which is a small number. */
class StemCounts {
  #counts = new Uint32Array(1024);
  #size = 0;

  add(stem: number): void {
    if (stem >= this.#counts.length) {
      const larger = new Uint32Array(2 * stem);
      larger.set(this.#counts);
      this.#counts = larger;
    }
    this.#counts[stem] = (this.#counts[stem] ?? 0) + 1;
    if (stem >= this.#size) this.#size = stem + 1;
  }

  counts(): Uint32Array {
    return this.#counts.subarray(0, this.#size);
  }
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
  const heavy = heaviest(bag, weight, most);
  const keys: number[] = [];
  for (let i = 0; i < heavy.length; i++) {
    for (let j = i + 1; j < heavy.length; j++) {
      const [one = 0, two = 0] = [heavy[i], heavy[j]];
      keys.push(Math.min(one, two) * 2 ** 24 + Math.max(one, two));
    }
  }
  return keys;
}

/** The heaviest stems of a bag, heaviest first; of like ones the smaller. */
export function heaviest(bag: ReadonlySet<number>, weight: StemWeight, most: number): readonly number[] {
  const stems: number[] = [];
  const weights: number[] = [];
  for (const stem of bag) {
    const own = weight(stem);
    let at = stems.length;
    while (at > 0 && isHeavier(own, stem, weights[at - 1] ?? 0, stems[at - 1] ?? 0)) at -= 1;
    if (at >= most) continue;
    stems.splice(at, 0, stem);
    weights.splice(at, 0, own);
    stems.length = weights.length = Math.min(stems.length, most);
  }
  return stems;
}

function isHeavier(weight: number, stem: number, other: number, otherStem: number): boolean {
  return weight > other || (weight === other && stem < otherStem);
}
