import type { EventClaim } from './event-claim.ts';
import type { StemWeight } from './similarity.ts';

/**
 * How much speaks for two claims of the same days telling one happening, in nats: what they share, each word or kind by how
 * rarely it would be shared by chance. `crowd` is how much more is asked because many things happened on those days.
 */
export type Likeness = (a: EventClaim, b: EventClaim, crowd?: number) => number;

/** What a word counts that stands in one claim and only around the other. */
const AROUND = 0.55;
/** What all such words count together at most: the paragraphs of one story share many. */
const MOST_AROUND = 3.5;
/** What a kind of happening or the matter of an act counts: its words are counted themselves when both claims use the same. */
const KIND = 0.85;
/** What matters count together at most, and less by what a crowd asks more: where much happens, several acts are of one matter. */
const MOST_MATTERS = 3;
/** So many claims more, in which none of them stands, so that few claims give none much weight. */
const UNSEEN_CLAIMS = 20;

/** Compares claims by the weight of the words, the kinds and the matters that they share. */
export function likenessOf(claims: readonly EventClaim[], weight: StemWeight): Likeness {
  const kinds = weightsOf(claims, ({ types }) => types);
  const matters = weightsOf(claims, (claim) => claim.matters);
  const words = new WordsOfClaim();
  return (a, b, crowd = 0) => {
    let sum = 0;
    let around = 0;
    words.be(b);
    for (const stem of a.meaning) {
      if (words.means(stem)) sum += weight(stem);
      else if (words.standsAround(stem)) around += weight(stem);
    }
    for (const stem of a.around) if (words.means(stem)) around += weight(stem);
    // What stands around two claims of one document is mostly the same, whatever they tell.
    if (a.voice !== b.voice) {
      sum += Math.min(MOST_AROUND, AROUND * around);
      // One voice tells one act in one word, and others in words of the same kind.
      let acts = 0;
      for (const one of a.matters) if (b.matters.includes(one)) acts += KIND * (matters.get(one) ?? 0);
      sum += Math.min(Math.max(0, MOST_MATTERS - crowd), acts);
    }
    for (const type of a.types) if (b.types.includes(type)) sum += KIND * (kinds.get(type) ?? 0);
    return sum;
  };
}

/** The words of one claim after the other, marked in columns: one claim is compared with many, word by word. */
class WordsOfClaim {
  #meaning = new Uint32Array(STEMS);
  #around = new Uint32Array(STEMS);
  #claim: EventClaim | null = null;
  #turn = 0;

  be(claim: EventClaim): void {
    if (claim === this.#claim) return;
    this.#claim = claim;
    this.#turn += 1;
    for (const stem of claim.around) {
      if (stem >= this.#around.length) this.#around = widened(this.#around, stem);
      this.#around[stem] = this.#turn;
    }
    for (const stem of claim.meaning) {
      if (stem >= this.#meaning.length) this.#meaning = widened(this.#meaning, stem);
      this.#meaning[stem] = this.#turn;
    }
  }

  means(stem: number): boolean {
    return this.#meaning[stem] === this.#turn;
  }

  standsAround(stem: number): boolean {
    return this.#around[stem] === this.#turn;
  }
}

/** Stems at first; a briefing has some ten thousand. */
const STEMS = 1 << 14;

function widened(column: Uint32Array, stem: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * stem);
  wider.set(column);
  return wider;
}

/** How rarely each of the things that claims hold stands in one. */
function weightsOf<T>(claims: readonly EventClaim[], of: (claim: EventClaim) => readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const claim of claims) for (const one of of(claim)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map([...counts].map(([one, n]) => [one, Math.log((claims.length + UNSEEN_CLAIMS) / (n + 1))]));
}
