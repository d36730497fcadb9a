import type { EventClaim } from './event-claim.ts';

type Same = (a: EventClaim, b: EventClaim) => boolean;

/** Groups are not joined when more than this share of the voices in both tell of two things there. */
const TOLERATED = 0.2;
/** So many claims of each group are compared to see whether the groups are alike. */
const ASKED = 5;

/** Claims of one happening, and which of them are each voice's. */
export class ClaimGroup {
  readonly claims: EventClaim[];
  readonly #byVoice: Map<number, EventClaim[]>;

  constructor(claim: EventClaim) {
    this.claims = [claim];
    this.#byVoice = new Map([[claim.voice, [claim]]]);
  }

  /**
   * True when no voices in both groups tell the one beside the other, and the share `linked` of their claims is alike:
   * a chain of claims that are alike two by two leads from anything to anything.
   */
  goesWith(other: ClaimGroup, isSame: Same, linked: number): boolean {
    return !this.#tellsBeside(other, isSame) && this.#alike(other, isSame) >= linked;
  }

  get size(): number {
    return this.claims.length;
  }

  take(other: ClaimGroup): void {
    for (const claim of other.claims) this.claims.push(claim);
    for (const [voice, theirs] of other.#byVoice) {
      const own = this.#byVoice.get(voice);
      if (own === undefined) this.#byVoice.set(voice, theirs);
      else own.push(...theirs);
    }
  }

  #tellsBeside(other: ClaimGroup, isSame: Same): boolean {
    const [small, large] = this.#byVoice.size <= other.#byVoice.size ? [this, other] : [other, this];
    let against = 0;
    for (const [voice, own] of small.#byVoice) {
      const theirs = large.#byVoice.get(voice);
      if (theirs !== undefined && !own.some((a) => theirs.some((b) => isSame(a, b)))) against += 1;
    }
    return against > TOLERATED * small.#byVoice.size;
  }

  /** Share of the pairs of claims, one of each group, that are alike. */
  #alike(other: ClaimGroup, isSame: Same): number {
    if (this.claims.length === 1 && other.claims.length === 1) return 1;
    const [own, theirs] = [sample(this.claims), sample(other.claims)];
    const same = own.reduce((n, a) => n + theirs.filter((b) => isSame(a, b)).length, 0);
    return same / (own.length * theirs.length);
  }
}

/** Some claims from all over a list. */
function sample(claims: readonly EventClaim[]): readonly EventClaim[] {
  if (claims.length <= ASKED) return claims;
  const step = claims.length / ASKED;
  return Array.from({ length: ASKED }, (_, i) => claims[Math.floor(i * step)]).filter((claim) => claim !== undefined);
}
