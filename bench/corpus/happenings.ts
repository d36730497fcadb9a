import type { Lexicon } from './lexicon.ts';
import type { Random } from './seeded-random.ts';

/** Something that several articles of a corpus tell, each in its own words. */
export interface Happening {
  /** Milliseconds since the epoch, midnight UTC. */
  readonly day: number;
  readonly kind: string;
  readonly place: string;
  readonly people: readonly [string, string];
  readonly count: number;
}

export const DAY = 864e5;
const FIRST_DAY = Date.UTC(2031, 0, 6);
/** A story of two years, however many articles tell it: more articles tell the same days, which merging must bear. */
const DAYS = 730;
/** Articles for each happening. */
const SHARE = 6;
const KINDS = ['meeting', 'summit', 'vote', 'flood', 'protest', 'ruling', 'agreement', 'explosion', 'launch'] as const;

/** The happenings of a story that `articles` articles tell, in the order of their days. */
export function inventHappenings(
  articles: number,
  lexicon: Lexicon,
  random: Random,
): readonly [Happening, ...Happening[]] {
  const make = (): Happening => ({
    day: FIRST_DAY + random.below(DAYS) * DAY,
    kind: random.pick(KINDS),
    place: lexicon.place(),
    people: [lexicon.person(), lexicon.person()],
    count: 3 + random.below(400),
  });
  const [first, ...rest] = Array.from({ length: Math.ceil(articles / SHARE) }, make).toSorted((a, b) => a.day - b.day);
  return [first ?? make(), ...rest];
}
