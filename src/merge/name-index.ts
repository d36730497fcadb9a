import type { NameMention } from '../extract/names.ts';
import { spellingKey } from '../extract/fold-word.ts';

/** What is known of the names of a briefing: which spellings are one, how each is shown, which are places. */
export interface NameIndex {
  /** The name that a spelling key stands for, as shown to readers; null when it never stood in the documents. */
  nameOf(key: string): string | null;
  /** Share of a name's mentions that stand where places stand, 0…1. */
  placeShare(name: string): number;
  mentionsOf(name: string): number;
}

interface Spelling {
  readonly surfaces: Map<string, number>;
  count: number;
  places: number;
}

/** A short name is joined to a longer one only when this share of the longer ones that end so are that one. */
const DOMINANT = 0.7;

function mostFrequent(surfaces: ReadonlyMap<string, number>): string {
  return (
    [...surfaces].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
  );
}

/**
 * Joins the spellings of each name over the documents of a briefing: transliterations by their spelling key, a surname
 * (or a first name) with the one full name that bears it, and aliases by what `briefing.yaml` says.
 */
export function indexNames(
  mentions: Iterable<NameMention>,
  aliases: Readonly<Record<string, readonly string[]>>,
): NameIndex {
  const spellings = new Map<string, Spelling>();
  for (const mention of mentions) {
    const known = spellings.get(mention.key) ?? { surfaces: new Map(), count: 0, places: 0 };
    known.count += 1;
    if (mention.place) known.places += 1;
    known.surfaces.set(mention.surface, (known.surfaces.get(mention.surface) ?? 0) + 1);
    spellings.set(mention.key, known);
  }

  const groupOf = new Map<string, string>();
  for (const [short, full] of joinShortNames(spellings)) groupOf.set(short, full);
  const find = (key: string): string => groupOf.get(key) ?? key;

  const members = new Map<string, Spelling[]>();
  for (const [key, spelling] of spellings) members.set(find(key), [...(members.get(find(key)) ?? []), spelling]);

  const shown = new Map<string, string>();
  const shares = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [key, group] of members) {
    const surfaces = new Map<string, number>();
    for (const spelling of group) for (const [s, n] of spelling.surfaces) surfaces.set(s, (surfaces.get(s) ?? 0) + n);
    shown.set(key, mostFrequent(surfaces));
  }
  const aliasOf = new Map<string, string>();
  for (const [name, others] of Object.entries(aliases)) {
    for (const spelling of [name, ...others]) aliasOf.set(spellingKey(spelling), name);
  }
  const nameOf = (key: string): string | null =>
    aliasOf.get(key) ?? aliasOf.get(find(key)) ?? shown.get(find(key)) ?? null;
  const totals = new Map<string, { count: number; places: number }>();
  for (const [key, spelling] of spellings) {
    const name = nameOf(key) ?? key;
    const total = totals.get(name) ?? { count: 0, places: 0 };
    totals.set(name, { count: total.count + spelling.count, places: total.places + spelling.places });
  }
  for (const [name, total] of totals) {
    shares.set(name, total.places / total.count);
    counts.set(name, total.count);
  }
  return {
    nameOf,
    placeShare: (name) => shares.get(name) ?? 0,
    mentionsOf: (name) => counts.get(name) ?? 0,
  };
}

/** Pairs of a one-word spelling and the full name it belongs to, where one full name clearly dominates. */
function joinShortNames(spellings: ReadonlyMap<string, Spelling>): Map<string, string> {
  const byPart = new Map<string, Map<string, number>>();
  for (const [key, spelling] of spellings) {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 3) continue;
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
