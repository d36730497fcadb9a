import type { Citation } from '../../model/claim.ts';
import { foldText } from '../fold-text.ts';
import type { SharedWords } from './compare-words.ts';

/** What pairing looks at. */
export interface Pairable {
  readonly id: string;
  readonly citations: readonly Citation[];
}

export interface Paired<T> {
  readonly pairs: readonly (readonly [old: T, now: T])[];
  /** Claims of the later snapshot that the earlier one had not. */
  readonly added: readonly T[];
  /** Claims of the earlier snapshot that the later one has not. */
  readonly gone: readonly T[];
}

/** Share of words, of all in either, that makes two sentences of an edited document one that was corrected. */
const CORRECTED = 0.6;
/** Comparisons of sentences for one edited document; a document rewritten from end to end is not compared. */
const MOST_COMPARED = 250_000;

/**
 * Pairs each claim with at most one of the other snapshot: of its id, else by words that both rest on, first for claims
 * that `facet` tells alike (the day of an event: a sentence may tell two), else as the correction of a sentence in an
 * edited document.
 */
export function pairClaims<T extends Pairable>(
  earlier: readonly T[],
  later: readonly T[],
  words: SharedWords,
  facet: (claim: T) => string = asOne,
): Paired<T> {
  const rest = new Rest(earlier, later);
  rest.pairBy(
    ({ id }) => [id],
    ({ id }) => [id],
  );
  const keys = (key: (citation: Citation) => string, also: (claim: T) => string) => (claim: T) =>
    claim.citations.map((citation) => `${also(claim)} ${key(citation)}`);
  rest.pairBy(keys(words.keyBefore, facet), keys(words.keyAfter, facet));
  rest.pairBy(keys(words.keyBefore, asOne), keys(words.keyAfter, asOne));
  rest.pairCorrected(words);
  return rest.result();
}

/** Tells no two claims apart. */
function asOne(): string {
  return '';
}

/** Claims that have no partner yet. */
class Rest<T extends Pairable> {
  readonly #earlier: readonly T[];
  readonly #later: readonly T[];
  /** Partners, by the later one. */
  readonly #olds = new Map<T, T>();
  readonly #taken = new Set<T>();

  constructor(earlier: readonly T[], later: readonly T[]) {
    this.#earlier = earlier;
    this.#later = later;
  }

  /** Pairs claims that share a key, in order. */
  pairBy(keysBefore: (claim: T) => readonly string[], keysAfter: (claim: T) => readonly string[]): void {
    const byKey = new Map<string, T[]>();
    for (const claim of this.#gone()) {
      for (const key of keysBefore(claim)) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [claim]);
        else known.push(claim);
      }
    }
    if (byKey.size === 0) return;
    for (const claim of this.#added()) {
      for (const key of keysAfter(claim)) {
        const old = byKey.get(key)?.find((one) => !this.#taken.has(one));
        if (old === undefined) continue;
        this.#pair(old, claim);
        break;
      }
    }
  }

  pairCorrected({ isEdited }: SharedWords): void {
    const olds = byDocument(this.#gone(), isEdited);
    for (const [document, now] of byDocument(this.#added(), isEdited)) {
      const old = olds.get(document) ?? [];
      if (old.length * now.length > MOST_COMPARED) continue;
      const alike = now
        .flatMap((claim) => old.map((one) => ({ claim, one, share: sharedWords(one, claim) })))
        .filter(({ share }) => share >= CORRECTED)
        .toSorted((a, b) => b.share - a.share);
      for (const { claim, one } of alike) {
        if (!this.#olds.has(claim.claim) && !this.#taken.has(one.claim)) this.#pair(one.claim, claim.claim);
      }
    }
  }

  result(): Paired<T> {
    return {
      pairs: this.#later.flatMap((claim) => {
        const old = this.#olds.get(claim);
        return old === undefined ? [] : [[old, claim] as const];
      }),
      added: this.#added(),
      gone: this.#gone(),
    };
  }

  #added(): readonly T[] {
    return this.#later.filter((claim) => !this.#olds.has(claim));
  }

  #gone(): readonly T[] {
    return this.#earlier.filter((claim) => !this.#taken.has(claim));
  }

  #pair(old: T, now: T): void {
    this.#olds.set(now, old);
    this.#taken.add(old);
  }
}

interface Worded<T> {
  readonly claim: T;
  readonly words: ReadonlySet<string>;
}

/** Claims that rest first on an edited document, by that document. */
function byDocument<T extends Pairable>(
  claims: readonly T[],
  isEdited: (document: string) => boolean,
): ReadonlyMap<string, readonly Worded<T>[]> {
  const found = new Map<string, Worded<T>[]>();
  for (const claim of claims) {
    const [first] = claim.citations;
    if (first === undefined || !isEdited(first.document)) continue;
    const words = new Set(foldText(first.quote).match(/[\p{L}\p{N}]+/gu));
    found.set(first.document, [...(found.get(first.document) ?? []), { claim, words }]);
  }
  return found;
}

function sharedWords({ words: one }: Worded<unknown>, { words: other }: Worded<unknown>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
}
