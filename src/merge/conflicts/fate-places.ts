import { type Analysis, hasCue, textBetween, tokenRange } from '../../extract/analysis.ts';
import { typeAt } from '../../extract/clause-facts.ts';
import type { CueKind } from '../../extract/cues/lexicon.ts';
import { BREAK } from '../../extract/marks.ts';
import type { DateExpression } from '../../model/claim.ts';
import type { NameIndex } from '../name-index.ts';
import { placeBehind } from './place-of-act.ts';
import { areApart } from './sources.ts';

/** What befalls somebody once in a while at most, and at one place. */
const FATES: ReadonlySet<string> = new Set(['arrest', 'death']);
/** In a larger collection many people have one name. Of a person, unlike of a thing, few things are told by one word. */
const MOST_DOCUMENTS = 400;
/** How far from the act stands whom it befalls, in words. */
const BESIDE = 6;
/** What makes it no fact. */
const OPEN: readonly CueKind[] = [
  'negated',
  'planned',
  'speculated',
  'denied',
  'condition',
  'conditional',
  'stakeModal',
];

/** A document's telling of what befell somebody, and where. */
export interface Fate {
  readonly analysis: Analysis;
  readonly sentence: number;
  readonly kind: string;
  readonly person: string;
  readonly place: string;
  readonly dates: readonly DateExpression[];
}

/** Pairs of sides that put what befell one person at two places, each told by other documents, on no two days. */
export function rivalFates(
  analyses: readonly Analysis[],
  names: NameIndex,
): readonly (readonly [readonly Fate[], readonly Fate[]])[] {
  if (analyses.length > MOST_DOCUMENTS) return [];
  const fates = analyses.flatMap((analysis) =>
    analysis.sentences.flatMap((_, sentence) => fatesIn(analysis, sentence, names)),
  );
  return [...Map.groupBy(fates, ({ kind, person }) => `${kind}|${person}`).values()].flatMap((told) => {
    const [a, b, ...others] = Map.groupBy(told, ({ place }) => place).values();
    if (a === undefined || b === undefined || others.length > 0 || !areApart(a, b)) return [];
    return a.some((one) => b.some((two) => mayBeOneDay(one, two))) ? [[a, b] as const] : [];
  });
}

function fatesIn(analysis: Analysis, sentence: number, names: NameIndex): Fate[] {
  const range = tokenRange(analysis, sentence);
  const hits = analysis.hits[sentence] ?? [];
  const mentions = analysis.names[sentence] ?? [];
  if (!mentions.some(({ place }) => place)) return [];
  for (let at = range.from; at < range.to; at++) {
    const kind = typeAt(analysis, at);
    if (kind === null || !FATES.has(kind)) continue;
    if (OPEN.some((cue) => hasCue(hits, cue, { from: range.from, to: at }))) return [];
    const place = placeBehind(analysis, sentence, at, names);
    const person = personBeside(analysis, sentence, at, names);
    if (place !== null && person !== null)
      return [{ analysis, sentence, kind, person, place, dates: analysis.dates[sentence] ?? [] }];
  }
  return [];
}

/** The one person who is named beside the act; where `he` stands there, the last who was named in the sentences before. */
function personBeside(analysis: Analysis, sentence: number, act: number, names: NameIndex): string | null {
  const { tokens, matcher } = analysis;
  const peopleOf = (at: number): { readonly from: number; readonly to: number; readonly name: string }[] =>
    (analysis.names[at] ?? []).flatMap(({ from, to, key }) =>
      names
        .namesOf(key)
        .filter((name) => names.isPerson(name))
        .map((name) => ({ from, to, name })),
    );
  const isJoined = (one: number, two: number): boolean =>
    !BREAK.test(textBetween(analysis, Math.min(one, two), Math.max(one, two)));
  const here = peopleOf(sentence).filter(
    ({ from, to }) => to > act - BESIDE && from < act + BESIDE && isJoined(act, from > act ? from : to - 1),
  );
  const called = new Set(here.map(({ name }) => name));
  if (called.size > 0) return called.size === 1 ? (here[0]?.name ?? null) : null;
  const { from } = tokenRange(analysis, sentence);
  const leans = matcher.isA('pronoun', tokens.word[from] ?? -1);
  if (!leans || analysis.sentences[sentence - 1]?.block !== analysis.sentences[sentence]?.block) return null;
  return peopleOf(sentence - 1).at(-1)?.name ?? null;
}

function mayBeOneDay({ dates: one }: Fate, { dates: two }: Fate): boolean {
  if (one.length === 0 || two.length === 0) return true;
  return one.some(({ interval: a }) => two.some(({ interval: b }) => a.start <= b.end && b.start <= a.end));
}
