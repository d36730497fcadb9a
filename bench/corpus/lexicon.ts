import { type Random, seededRandom } from './seeded-random.ts';
import { zipf } from './zipf.ts';

/** The words of an invented country: each call draws one, frequent ones often. */
export interface Lexicon {
  noun(): string;
  adjective(): string;
  /** A past participle. */
  done(): string;
  person(): string;
  place(): string;
  firm(): string;
}

const HEADS = 'b br c cl cr d dr f fl g gl gr h j k l m n p pl pr qu r s sc sl sp st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee oa ou'.split(' ');
const TAILS = 'l m n r s t ck ll nd ng nt rd rk rm rn rt sh st'.split(' ');

const NOUNS =
  'dam river council flood valley water level repair report engineer village bridge farm cost plan permit turbine reservoir season inspector union wall gate road school harbour budget vote court ruling tax grid station crew'.split(
    ' ',
  );
const ADJECTIVES = 'new old public local safe heavy early late full weak strong broken dry northern upper lower'.split(
  ' ',
);
const PARTICIPLES = 'closed repaired approved rejected opened delayed drained raised inspected sold rebuilt paid'.split(
  ' ',
);
/** How many words of each kind: about as many as a few thousand articles on one subject have. */
const SIZES = {
  nouns: 6000,
  adjectives: 1800,
  participles: 1500,
  firstNames: 250,
  surnames: 1800,
  places: 500,
  firms: 300,
};

/** Words made of syllables, with the endings that English words have, behind a few real ones of the subject. */
export function inventLexicon(random: Random): Lexicon {
  // The words themselves are the same for every corpus; only what is drawn of them differs.
  const maker = seededRandom(7);
  const taken = new Set<string>();
  const fresh = (make: () => string): string => {
    for (;;) {
      const word = make();
      if (taken.has(word)) continue;
      taken.add(word);
      return word;
    }
  };
  const fill = (real: readonly string[], size: number, make: () => string): readonly string[] => {
    for (const word of real) taken.add(word);
    return [...real, ...Array.from({ length: size - real.length }, () => fresh(make))];
  };
  const stem = (): string => syllables(maker, 1 + maker.below(2));
  const draw = (words: readonly string[]): (() => string) => {
    const rank = zipf(words.length, random);
    return () => words[rank()] ?? '';
  };
  const firstName = draw(fill([], SIZES.firstNames, () => capital(syllables(maker, 1))));
  const surname = draw(fill([], SIZES.surnames, () => capital(stem() + maker.pick(['', 'son', 'er', 'ic', 'man']))));
  const people = new Map<string, string>();
  return {
    noun: draw(fill(NOUNS, SIZES.nouns, () => stem() + maker.pick(['', '', 'er', 'ment', 'tion', 'ness', 'age', 's']))),
    adjective: draw(fill(ADJECTIVES, SIZES.adjectives, () => stem() + maker.pick(['al', 'ive', 'ous', 'ish', 'ic']))),
    done: draw(fill(PARTICIPLES, SIZES.participles, () => `${stem()}ed`)),
    place: draw(fill([], SIZES.places, () => capital(stem() + maker.pick(['', 'ville', 'ford', 'mouth', 'burg'])))),
    firm: draw(fill([], SIZES.firms, () => `${capital(stem())} ${maker.pick(['Power', 'Group', 'Works', 'Union'])}`)),
    // A surname has one bearer mostly, as in a real story.
    person() {
      const last = surname();
      const first = people.get(last) ?? firstName();
      people.set(last, first);
      return `${first} ${last}`;
    },
  };
}

function syllables(random: Random, count: number): string {
  let word = '';
  for (let i = 0; i < count; i++) word += part(random, HEADS) + part(random, VOWELS);
  return word + part(random, TAILS);
}

function part(random: Random, parts: readonly string[]): string {
  return parts[random.below(parts.length)] ?? '';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
