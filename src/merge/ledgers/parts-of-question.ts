import { type Analysis, tokenRange } from '../../extract/analysis.ts';
import type { WordClass } from '../../extract/cues/lexicon.ts';
import { NUMBER, type TokenRange } from '../../extract/tokens.ts';

/** Stems of what a question leans on; its own verb in other words (`The truce lapses in May. Will it be extended?`) names nothing. */
export function leanedOn(analysis: Analysis, range: TokenRange, matters: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = range.from; at < range.to; at++) {
    const stem = analysis.stems[at] ?? -1;
    if (stem < 0 || found.has(stem) || analysis.tokens.shape[at] === NUMBER) continue;
    if (!analysis.matcher.answers.mattersAt(analysis.tokens, at).some((matter) => matters.has(matter))) found.add(stem);
  }
  return found;
}

/** Stems of the name that a subject begins with; those hung on another word (`the court of Arden`) may be left out. */
export function namedIn(
  { names, stems, tokens, matcher }: Analysis,
  sentence: number,
  { from, to }: TokenRange,
): Set<number> {
  const name = (names[sentence] ?? []).find((one) => one.from >= from && one.to <= to);
  if (name === undefined) return new Set();
  for (let at = from; at < name.from; at++) if (matcher.isA('preposition', tokens.word[at] ?? -1)) return new Set();
  return new Set(stems.subarray(name.from, name.to));
}

/** The subject's last words, without forename and office. */
export function actorOf(analysis: Analysis, sentence: number, { from, to }: TokenRange): ReadonlySet<number> {
  const found = new Set<number>();
  const named = (analysis.names[sentence] ?? []).some((name) => name.from >= from && name.to <= to);
  for (let at = from; at < to; at++) {
    const stem = analysis.stems[at] ?? -1;
    if (stem < 0 || isForename(analysis, sentence, at) || (named && isOffice(analysis, sentence, at))) continue;
    if (!analysis.matcher.isA('vague', analysis.tokens.word[at] ?? -1)) found.add(stem);
  }
  return found;
}

/** `these` may belong to the word behind it, `they` does not. */
export function isPronoun({ tokens, matcher }: Analysis, at: number): boolean {
  const word = tokens.word[at] ?? -1;
  return matcher.isA('thing', word) || matcher.isA('pronoun', word) || !matcher.isA('determiner', word);
}

/** `an inquiry` of `there be an inquiry into the fire`. */
export function thingOf({ tokens, matcher, stems }: Analysis, { from, to }: TokenRange): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] ?? -1;
    if (matcher.isA('preposition', word) || matcher.isA('since', word)) break;
    if ((stems[at] ?? -1) < 0) continue;
    // `any way back`
    if (matcher.isA('vague', word) && found.size === 0) break;
    found.add(stems[at] ?? -1);
  }
  return found;
}

/** Stems behind the first `be` of a question: `Will the notes be exchanged?`; none at all in `Will life ever be the same?`. */
export function predicateOf(
  { tokens, matcher, stems }: Analysis,
  { from, to }: TokenRange,
): ReadonlySet<number> | null {
  let being = from;
  while (being < to && !matcher.isA('being', tokens.word[being] ?? -1)) being += 1;
  if (being === to) return null;
  return new Set([...stems.subarray(being + 1, to)].filter((stem) => stem >= 0));
}

/** Stems of the subject of a statement, up to its verb or what is hung on it: `the truce` of `The truce of Arden lapses in May`. */
export function headOf(analysis: Analysis, sentence: number | null): ReadonlySet<number> {
  if (sentence === null) return new Set();
  const { matcher, tokens } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  const name = (analysis.names[sentence] ?? [])[0];
  let end = from;
  while (
    end < (name?.to ?? to) &&
    !ENDS.some((kind) => is(kind, end)) &&
    matcher.answers.mattersAt(tokens, end).length === 0
  )
    end += 1;
  return actorOf(analysis, sentence, { from, to: end });
}

const ENDS: readonly WordClass[] = ['preposition', 'auxiliary', 'modal', 'being', 'perfect', 'since', 'says'];

/** Whether nothing that an answer must name stands behind the verb: nothing at all, or only until when. */
export function isBareBehind({ tokens, matcher, stems }: Analysis, { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = tokens.word[at] ?? -1;
    if (matcher.isA('since', word) || matcher.isA('opener', word)) return true;
    // `… stay in her post`: what is the subject's own tells nothing more.
    if (matcher.isA('pronoun', tokens.word[at - 1] ?? -1)) continue;
    if ((stems[at] ?? -1) >= 0 && !matcher.isA('vague', word)) return false;
  }
  return true;
}

/** `Ada Lind, the chief executive`: the office is hers, and need not be named again. */
export function isOffice({ hits }: Analysis, sentence: number, at: number): boolean {
  return (hits[sentence] ?? []).some(({ kind, from, to }) => kind === 'office' && from <= at && at < to);
}

/** Stems of all names of a sentence, and of the offices that stand with them. */
export function personsIn(analysis: Analysis, sentence: number): ReadonlySet<number> {
  const { names, stems, hits } = analysis;
  const parts = [...(names[sentence] ?? []), ...(hits[sentence] ?? []).filter(({ kind }) => kind === 'office')];
  return new Set(parts.flatMap(({ from, to }) => [...stems.subarray(from, to)]).filter((stem) => stem >= 0));
}

/** `Ada Lind` is later called `Lind`. */
export function isForename({ names }: Analysis, sentence: number, at: number): boolean {
  return (names[sentence] ?? []).some(({ from, to }) => from <= at && at < to - 1);
}

/** `the village or the parish`: the last word of one and the next of the other. */
export function choicesOf({ tokens, matcher, stems }: Analysis, { from, to }: TokenRange): ReadonlySet<number> {
  for (let at = from + 1; at < to - 1; at++) {
    if (!matcher.isA('or', tokens.word[at] ?? -1)) continue;
    const before = stems[at - 1] ?? -1;
    const behind = stems.subarray(at + 1, Math.min(to, at + 1 + NEAR_OR)).find((stem) => stem >= 0) ?? -1;
    if (before >= 0 && behind >= 0) return new Set([before, behind]);
  }
  return new Set();
}

/** Words from `or` to what it lets choose, at most. */
const NEAR_OR = 2;
