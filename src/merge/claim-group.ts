/** Tells of two claims, by their indexes, whether they tell one happening. */
export type Same = (a: number, b: number) => boolean;

/** Groups are not joined when more than this share of the voices in both tell of two things there. */
const TOLERATED = 0.2;
/** So many claims of each group are compared to see whether the groups are alike. */
const ASKED = 5;

/** Claims of one happening, by their indexes, and which of them are each voice's. */
export class ClaimGroup {
  readonly members: number[];
  readonly #byVoice: Map<number, number[]>;

  constructor(member: number, voice: number) {
    this.members = [member];
    this.#byVoice = new Map([[voice, [member]]]);
  }

  /**
   * True when the share `linked` of the claims of both is alike, and no voices in both tell the one beside the other: a
   * chain of claims that are alike two by two leads from anything to anything.
   */
  goesWith(other: ClaimGroup, isSame: Same, linked: number): boolean {
    return this.#isAlike(other, isSame, linked) && !this.#tellsBeside(other, isSame);
  }

  get size(): number {
    return this.members.length;
  }

  take(other: ClaimGroup): void {
    for (const member of other.members) this.members.push(member);
    for (const [voice, theirs] of other.#byVoice) {
      const own = this.#byVoice.get(voice);
      if (own === undefined) this.#byVoice.set(voice, theirs);
      else own.push(...theirs);
    }
  }

  #tellsBeside(other: ClaimGroup, isSame: Same): boolean {
    const [small, large] = this.#byVoice.size <= other.#byVoice.size ? [this, other] : [other, this];
    let tolerated = TOLERATED * small.#byVoice.size;
    for (const [voice, own] of small.#byVoice) {
      const theirs = large.#byVoice.get(voice);
      if (theirs === undefined || own.some((a) => theirs.some((b) => isSame(a, b)))) continue;
      tolerated -= 1;
      if (tolerated < 0) return true;
    }
    return false;
  }

  /** True when this share of the pairs of claims, one of each group, are alike. */
  #isAlike(other: ClaimGroup, isSame: Same, share: number): boolean {
    if (this.size === 1 && other.size === 1) return true;
    const [own, theirs] = [sample(this.members), sample(other.members)];
    const same = own.reduce((n, a) => n + theirs.filter((b) => isSame(a, b)).length, 0);
    return same / (own.length * theirs.length) >= share;
  }
}

/** Some members from all over a list. */
function sample(members: readonly number[]): readonly number[] {
  if (members.length <= ASKED) return members;
  const step = members.length / ASKED;
  return Array.from({ length: ASKED }, (_, i) => members[Math.floor(i * step)]).filter((one) => one !== undefined);
}
