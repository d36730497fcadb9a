import { spellingKey } from '../extract/fold-word.ts';
import type { NameMention } from '../extract/names.ts';
import { joinInitials } from './join-initials.ts';

/** What is known of the names of a briefing: which spellings are one, how each is shown, which are places. */
export interface NameIndex {
  /** The names that a spelling key stands for, as shown to readers: one, or two where two names stand side by side. */
  namesOf(key: string): readonly string[];
  /** Share of a name's mentions that stand where places stand, 0…1. */
  placeShare(name: string): number;
  mentionsOf(name: string): number;
  /** True when the documents give the name an office, or a first name. */
  isPerson(name: string): boolean;
  /** True when the documents also use its adjective (`French`): it is a country rather than a town. */
  isCountry(name: string): boolean;
  /** The spelling key of a full name's initials (`VWC`), where the documents use them too. */
  initialsOf(key: string): string | null;
  /** True when the documents also give the name with a first name: surely a person's. */
  hasFirstName(name: string): boolean;
}

interface Spelling {
  readonly surfaces: Map<string, number>;
  count: number;
  places: number;
  offices: number;
  hyphens: number;
}
type Spellings = ReadonlyMap<string, Spelling>;

/** A short name is joined to a longer one only when this share of the longer ones that end so are that one. */
const DOMINANT = 0.7;
/** Words that stand alone this often, against once together, are two names and no name of two words. */
const ALONE = 0.5;
/** What makes a people's adjective of a country's name in English, and what the country's name may lose for it. */
const ADJECTIVE = /^(?:n|an|ian|ans|ians|ese|ish)$/u;

/**
 * Joins the spellings of each name over the documents of a briefing: transliterations by their spelling key, a surname
 * (or a first name) with the one full name that bears it, initials with the name that has them, an adjective with its
 * country, and aliases by what `briefing.yaml` says. `isOrdinary` tells of a word (a spelling key) that the documents also write in lower case.
 */
export function indexNames(
  mentions: Iterable<NameMention>,
  aliases: Readonly<Record<string, readonly string[]>>,
  isOrdinary: (word: string) => boolean = () => false,
): NameIndex {
  const spellings = countSpellings(mentions);
  const pairs = sideBySide(spellings, isOrdinary);
  const companies = joinCompanies(spellings, isOrdinary);
  const adjectives = joinAdjectives(spellings);
  const initials = joinInitials(spellings);
  const joins = new Map([...companies, ...adjectives, ...joinShortNames(spellings, pairs, companies), ...initials]);
  const find = (key: string): string => {
    const once = joins.get(key) ?? key;
    return joins.get(once) ?? once;
  };
  const shown = shownNames(spellings, find);
  const aliasOf = new Map<string, string>();
  for (const [name, others] of Object.entries(aliases)) {
    for (const spelling of [name, ...others]) aliasOf.set(spellingKey(spelling), name);
  }
  const nameOf = (key: string): string[] => {
    const name = aliasOf.get(key) ?? aliasOf.get(find(key)) ?? shown.get(find(key));
    return name === undefined ? [] : [name];
  };
  // Every mention of a name is asked about, several times.
  const known = new Map<string, readonly string[]>();
  const namesOf = (key: string): readonly string[] => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = aliasOf.has(key) ? nameOf(key) : (pairs.get(key)?.flatMap(nameOf) ?? nameOf(key));
    known.set(key, found);
    return found;
  };

  const totals = countMentions(spellings, namesOf);
  const persons = new Set<string>();
  const full = new Set<string>();
  for (const [key, { offices }] of spellings) {
    const inFull = key.includes(' ') && offices > 0 && !key.split(' ').some(isOrdinary);
    const isShort = joins.get(key)?.includes(' ') === true && !initials.has(key);
    if (inFull || isShort) for (const name of namesOf(key)) full.add(name);
    if (offices > 0 || isShort) for (const name of namesOf(key)) persons.add(name);
  }
  const shortened = new Map([...initials].map(([short, name]) => [name, short]));
  const countries = new Set([...adjectives.values()].flatMap(namesOf));
  return {
    namesOf,
    isCountry: (name) => countries.has(name),
    initialsOf: (key) => shortened.get(key) ?? null,
    hasFirstName: (name) => full.has(name),
    isPerson: (name) => persons.has(name),
    placeShare: (name) => {
      const total = totals.get(name);
      return total === undefined ? 0 : total.places / total.count;
    },
    mentionsOf: (name) => totals.get(name)?.count ?? 0,
  };
}

/** How each name is shown, of all the ways in which it and those joined to it are written. */
function shownNames(spellings: Spellings, find: (key: string) => string): ReadonlyMap<string, string> {
  const surfaces = new Map<string, Map<string, number>>();
  for (const [key, spelling] of spellings) {
    const group = surfaces.get(find(key)) ?? new Map<string, number>();
    for (const [surface, n] of spelling.surfaces) group.set(surface, (group.get(surface) ?? 0) + n);
    surfaces.set(find(key), group);
  }
  return new Map([...surfaces].map(([key, group]) => [key, bestSurface(key, group)]));
}

/** How often each name is mentioned, and how often where places stand. */
function countMentions(
  spellings: Spellings,
  namesOf: (key: string) => readonly string[],
): ReadonlyMap<string, { readonly count: number; readonly places: number }> {
  const totals = new Map<string, { count: number; places: number }>();
  for (const [key, { count, places }] of spellings) {
    for (const name of namesOf(key)) {
      const total = totals.get(name) ?? { count: 0, places: 0 };
      totals.set(name, { count: total.count + count, places: total.places + places });
    }
  }
  return totals;
}

function countSpellings(mentions: Iterable<NameMention>): Spellings {
  const spellings = new Map<string, Spelling>();
  for (const mention of mentions) {
    const known = spellings.get(mention.key) ?? {
      surfaces: new Map<string, number>(),
      count: 0,
      places: 0,
      offices: 0,
      hyphens: 0,
    };
    known.count += 1;
    if (mention.office !== null) known.offices += 1;
    if (mention.hyphen) known.hyphens += 1;
    if (mention.place) known.places += 1;
    known.surfaces.set(mention.surface, (known.surfaces.get(mention.surface) ?? 0) + 1);
    spellings.set(mention.key, known);
  }
  return spellings;
}

/** The surface to show: the most frequent one; of a name of several words, the shortest wins a tie. */
function bestSurface(key: string, surfaces: ReadonlyMap<string, number>): string {
  const own = [...surfaces].filter(([surface]) => spellingKey(surface) === key);
  const pool = own.length > 0 && !key.includes(' ') ? own : [...surfaces];
  return pool.toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** Two names that stand side by side (`the North South talks`): each word stands alone often, which first names do not. */
function sideBySide(spellings: Spellings, isOrdinary: (word: string) => boolean): Map<string, readonly string[]> {
  const pairs = new Map<string, readonly string[]>();
  for (const [key, spelling] of spellings) {
    const words = key.split(' ');
    // `North Group` holds no second name: the word `group` is an ordinary one.
    if (words.length !== 2 || words.some(isOrdinary)) continue;
    const alone = words.map((word) => spellings.get(word)?.count ?? 0);
    // `Ann` and `Lee` may both stand alone, but nobody writes `Lee Ann`; two parties are named in either order, or joined.
    const either = spellings.has(words.toReversed().join(' ')) || spelling.hyphens >= ALONE * spelling.count;
    if (either && Math.min(...alone) >= Math.max(2, ALONE * spelling.count)) pairs.set(key, words);
  }
  return pairs;
}

/** Pairs of an adjective's key and its country's. */
function joinAdjectives(spellings: Spellings): Map<string, string> {
  const joined = new Map<string, string>();
  for (const key of spellings.keys()) {
    if (key.includes(' ') || key.length < 5) continue;
    for (let cut = key.length - 1; cut >= Math.max(4, key.length - 4); cut--) {
      if (!ADJECTIVE.test(key.slice(cut))) continue;
      const base = [key.slice(0, cut), `${key.slice(0, cut)}e`, `${key.slice(0, cut)}a`].find((one) =>
        spellings.has(one),
      );
      if (base === undefined) continue;
      joined.set(key, base);
      break;
    }
  }
  return joined;
}

/** `North Group ASA` and `North`: a name that goes on in ordinary words or a legal form is the short one's. */
function joinCompanies(spellings: Spellings, isOrdinary: (word: string) => boolean): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [key, spelling] of spellings) {
    const [first = '', ...rest] = key.split(' ');
    const short = spellings.get(first);
    if (short === undefined || rest.length === 0 || rest.length > 2) continue;
    // Places begin the names of much that is not the place (`York Minster`).
    if (short.count < 2 * spelling.count || short.places * 10 > short.count) continue;
    if (rest.every((word) => isOrdinary(word) || LEGAL_FORM.test(word))) joined.set(key, first);
  }
  return joined;
}

/** Legal forms of companies, as spelling keys. */
const LEGAL_FORM = /^(?:inc|ltd|lc|plc|corp|co|ag|se|sa|nv|bv|ab|asa|as|oi|spa|gmbh|kg|pti|hldgs)$/u;

/** Pairs of a one-word spelling and the full name it belongs to, where one full name clearly dominates. */
function joinShortNames(
  spellings: Spellings,
  pairs: ReadonlyMap<string, unknown>,
  companies: ReadonlyMap<string, string>,
): Map<string, string> {
  const byPart = new Map<string, Map<string, number>>();
  for (const [key, spelling] of spellings) {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 3 || pairs.has(key) || companies.has(key)) continue;
    for (const part of new Set([words.at(-1) ?? '', words[0] ?? ''])) {
      const owners = byPart.get(part) ?? new Map<string, number>();
      owners.set(key, spelling.count);
      byPart.set(part, owners);
    }
  }
  const joined = new Map<string, string>();
  for (const [part, owners] of [...byPart].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const short = spellings.get(part);
    if (short === undefined || part.length < 3) continue;
    // A place or an institution may begin a longer name (`York` and `York Minster`): only persons' names are joined.
    if (short.places * 3 > short.count) continue;
    const total = [...owners.values()].reduce((sum, n) => sum + n, 0);
    const best = [...owners].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    if (best !== undefined && best[1] >= DOMINANT * total) joined.set(part, best[0]);
  }
  return joined;
}
