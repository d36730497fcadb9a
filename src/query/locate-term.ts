import { firstWhere } from './first-where.ts';
import type { Lists, PassageIndex, TextIndex } from './passage-index.ts';
import { passageWords, stemOf } from './passage-words.ts';

/** Words of an index that may stand at one place of a term: positions `[from, to)`, more than one for a beginning. */
interface Alternatives {
  readonly from: number;
  readonly to: number;
}

/** A term as an index knows it: what may stand at each of its places, one behind the other. */
export type Located = readonly Alternatives[];

/** Where words stand in an index that are written side by side; the last of them may be a `beginning` only. */
export function locateTerm(words: string, beginning: boolean, { english, words: known }: PassageIndex): Located {
  const parts = passageWords(words);
  return parts.map((part, at) => {
    const stem = stemOf(part, english);
    const from = firstFrom(known, stem);
    if (beginning && at === parts.length - 1) return { from, to: firstFrom(known, `${stem}\u{10ffff}`) };
    return { from, to: known[from] === stem ? from + 1 : from };
  });
}

/** The texts that hold a term, ascending. */
export function textsWith(located: Located, index: TextIndex): Uint32Array {
  const [only] = located;
  if (only === undefined || located.some(({ from, to }) => from === to)) return NONE;
  const rarest =
    located.map((each) => holdersOf(each, index.holders)).toSorted((a, b) => a.length - b.length)[0] ?? NONE;
  return located.length === 1 ? rarest : rarest.filter((text) => timesIn(text, located, index.words) > 0);
}

const NONE = new Uint32Array(0);

function holdersOf({ from, to }: Alternatives, { items, starts }: Lists): Uint32Array {
  const all = items.subarray(starts[from], starts[to]);
  if (to - from === 1) return all;
  const sorted = all.toSorted();
  return sorted.filter((text, at) => text !== sorted[at - 1]);
}

/** How often a term stands in a text. */
export function timesIn(text: number, located: Located, { items, starts }: Lists): number {
  const [first] = located;
  if (first === undefined) return 0;
  const end = starts[text + 1] ?? 0;
  let times = 0;
  for (let at = starts[text] ?? 0; at < end; at++) {
    const word = items[at] ?? 0;
    if (word < first.from || word >= first.to) continue;
    if (located.length === 1 || follows(items, at, end, located)) times += 1;
  }
  return times;
}

function follows(items: Uint32Array, at: number, end: number, located: Located): boolean {
  if (at + located.length > end) return false;
  return located.every(({ from, to }, k) => {
    const word = items[at + k] ?? 0;
    return word >= from && word < to;
  });
}

/** Position of the first word that is not before `wanted`. */
function firstFrom(words: readonly string[], wanted: string): number {
  return firstWhere(words, (word) => word >= wanted);
}
