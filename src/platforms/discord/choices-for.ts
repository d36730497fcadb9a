import type { Suggestion } from '../../../commands/command.ts';
import { foldText } from '../../query/fold-text.ts';
import { plainText } from './render/plain-text.ts';

/** What Discord is told: what a person sees, and what is sent back when they choose it. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Discord takes so many suggestions, each of so many characters. */
const MOST = 25;
const LONGEST = 100;

/** Suggestions as they are compared, and what was given for what was typed last. */
interface Prepared {
  readonly folded: readonly { readonly one: Suggestion; readonly value: string; readonly label: string }[];
  readonly given: Map<string, readonly Choice[]>;
}

const known = new WeakMap<readonly Suggestion[], Prepared>();
/** Beginnings remembered of each list: all people begin with the same letters. */
const MOST_REMEMBERED = 100;

/** Those that hold what was typed, first those that begin with it, in their own order; what Discord would refuse is cut. */
export function choicesFor(all: readonly Suggestion[], typed: string): readonly Choice[] {
  const prepared = known.get(all) ?? prepare(all);
  known.set(all, prepared);
  const wanted = foldText(typed.trim());
  const before = prepared.given.get(wanted);
  if (before !== undefined) return before;
  const found = find(prepared.folded, wanted);
  if (prepared.given.size >= MOST_REMEMBERED) prepared.given.clear();
  prepared.given.set(wanted, found);
  return found;
}

function prepare(all: readonly Suggestion[]): Prepared {
  const usable = all.filter(({ value }) => value !== '' && value.length <= LONGEST);
  const folded = usable.map((one) => ({ one, value: foldText(one.value), label: foldText(one.label) }));
  return { folded, given: new Map() };
}

function find(folded: Prepared['folded'], wanted: string): readonly Choice[] {
  const ranked = folded.flatMap(({ one, value, label }) => {
    if (value.startsWith(wanted) || label.startsWith(wanted)) return [{ one, rank: 0 }];
    return value.includes(wanted) || label.includes(wanted) ? [{ one, rank: 1 }] : [];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ one }) => ({ name: cut(plainText(one.label)) || one.value, value: one.value }));
}

function cut(label: string): string {
  const letters = Array.from(label);
  return letters.length <= LONGEST ? label : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
