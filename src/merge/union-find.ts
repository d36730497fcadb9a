/** Disjoint sets over 0…n-1 with path halving; the smallest member stands for its set. */
export class UnionFind {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  find(member: number): number {
    let at = member;
    while ((this.#parent[at] ?? at) !== at) {
      this.#parent[at] = this.#parent[this.#parent[at] ?? at] ?? at;
      at = this.#parent[at] ?? at;
    }
    return at;
  }

  union(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** The sets, each in ascending order, ordered by their smallest member. */
  groups(): number[][] {
    const sets = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.find(i);
      const set = sets.get(root);
      if (set) set.push(i);
      else sets.set(root, [i]);
    }
    return [...sets.values()];
  }
}
