import { type Analysis, hasCue, isInDate, isNumber, textBetween, textOf, tokenRange } from '../../extract/analysis.ts';
import type { CueKind } from '../../extract/cues/lexicon.ts';
import { BREAK } from '../../extract/marks.ts';
import { tokenFrom, type TokenRange } from '../../extract/tokens.ts';
import type { NameIndex } from '../name-index.ts';
import { reach } from '../reach.ts';
import { isOfPageOrOpen } from './other-act.ts';

/** A deed that a document tells of something, and when it was done. */
export interface Deed extends When {
  readonly analysis: Analysis;
  readonly sentence: number;
  /** The class of its verb, by its index in the lexicon; and the verb as written. */
  readonly deed: number;
  readonly verb: string;
  /** Stems of what it is done to, or what does it: no names. */
  readonly things: ReadonlySet<number>;
  /** Who is named in its clause. */
  readonly names: readonly string[];
  /** Words near that tell one thing from another of its kind (`first`, `northern`), as one string. */
  readonly parts: string;
}

/** On which day, or at what time of the day, something was done. */
interface When {
  readonly slot: 'day' | 'hour';
  readonly value: string;
  readonly shown: string;
}

/** So many words before a verb and behind it say what it is told of. */
const BEFORE = 6;
const BEHIND = 4;
/** What makes it no fact. */
const OPEN: readonly CueKind[] = ['planned', 'speculated', 'denied', 'condition', 'conditional', 'stakeModal'];
/** A time that a clock shows, in the clause behind its verb. */
const CLOCK = /^[^,;–—]*?\b(\d{1,2})(?:[:.](\d{2})\s?(?:([ap])\.?m\b)?|\s?([ap])\.?m\b)/iu;
const NOON = 12;

/** The deeds that a document tells with their day or their time of the day. */
export function deedsIn(analysis: Analysis, names: NameIndex): Deed[] {
  const { tokens, matcher, document } = analysis;
  return analysis.sentences.flatMap(({ block, start, end }, sentence) => {
    if (document.blocks[block]?.kind === 'heading' || document.text.slice(start, end).endsWith('?')) return [];
    const { from, to } = tokenRange(analysis, sentence);
    const found: Deed[] = [];
    for (let at = from; at < to; at++)
      for (const deed of matcher.deeds.mattersAt(tokens, at)) {
        const verb = { from: at, to: matcher.deeds.endOf(tokens, at, deed) };
        // `They found 12 boats`: and others on other days.
        if (isNumber(analysis, verb.to) && !isInDate(analysis, sentence, verb.to)) continue;
        if (OPEN.some((kind) => hasCue(analysis.hits[sentence] ?? [], kind, { from, to: at }))) continue;
        const told = {
          analysis,
          sentence,
          deed,
          verb: textOf(analysis, verb),
          things: thingsOf(analysis, sentence, verb),
          parts: partsNear(analysis, verb),
          names: namesNear(analysis, sentence, verb, names),
        };
        for (const when of [dayOf(analysis, sentence, verb), hourOf(analysis, sentence, verb)])
          if (when !== null) found.push({ ...told, ...when });
      }
    return found;
  });
}

/** The day in the verb's clause, or the one that its sentence begins with; none since or until which something was so. */
function dayOf(analysis: Analysis, sentence: number, verb: TokenRange): When | null {
  const { tokens, matcher, dates } = analysis;
  const range = tokenRange(analysis, sentence);
  const found = (dates[sentence] ?? []).find((date) => {
    const [from, to] = [tokenFrom(tokens, range, date.start), tokenFrom(tokens, range, date.end)];
    if (from >= verb.to) return isJoined(analysis, verb.to - 1, from);
    return from <= range.from + 1 || isJoined(analysis, to - 1, verb.from);
  });
  if (found === undefined || found.granularity !== 'day' || found.interval.start > reach(analysis)) return null;
  if (isOfPageOrOpen(analysis, sentence, found)) return null;
  const before = tokens.word[tokenFrom(tokens, range, found.start) - 1] ?? -1;
  const isLimit = (['sinceThen', 'since', 'till'] as const).some((kind) => matcher.isA(kind, before));
  return isLimit ? null : { slot: 'day', value: found.interval.start, shown: found.interval.start };
}

/** No mark stands between two tokens. */
function isJoined(analysis: Analysis, left: number, right: number): boolean {
  return !BREAK.test(textBetween(analysis, left, right));
}

/** `was issued at 4:40 p.m.`, `did not go out until 6:10 p.m.` */
function hourOf({ tokens, document, sentences }: Analysis, sentence: number, { to }: TokenRange): When | null {
  const start = tokens.end[to - 1] ?? 0;
  const found = CLOCK.exec(document.text.slice(start, sentences[sentence]?.end));
  if (found === null) return null;
  const [text, hour = '', minute = '00', half = found[4]] = found;
  const isAfternoon = half?.toLowerCase() === 'p';
  const of24 = half === undefined ? Number(hour) : (Number(hour) % NOON) + (isAfternoon ? NOON : 0);
  return {
    slot: 'hour',
    value: `${of24}:${minute}`,
    shown: text.slice(text.lastIndexOf(hour === minute ? hour : ` ${hour}`)).trim(),
  };
}

/** What a verb is told of: the last words of a thing before it, the first behind it; where its sentence only says `it`, what the one before tells. */
function thingsOf(analysis: Analysis, sentence: number, verb: TokenRange): Set<number> {
  const { tokens, matcher } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  const before = stemsOf(analysis, sentence, { from: Math.max(from, verb.from - BEFORE), to: verb.from }).slice(-2);
  const behind = stemsOf(analysis, sentence, { from: verb.to, to: Math.min(to, verb.to + BEHIND) }).slice(0, 2);
  const leans = sentence > 0 && matcher.isA('thing', tokens.word[from] ?? -1);
  const meant = leans ? stemsOf(analysis, sentence - 1, tokenRange(analysis, sentence - 1)) : [];
  return new Set([...before, ...behind, ...meant]);
}

function stemsOf(analysis: Analysis, sentence: number, { from, to }: TokenRange): number[] {
  const { stems, vocabulary } = analysis;
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const stem = stems[i] ?? -1;
    if (stem >= 0 && !vocabulary.isNameStem(stem) && !isInDate(analysis, sentence, i)) found.push(stem);
  }
  return found;
}

/** Who is named right before the verb or behind it, and no place. */
function namesNear(
  analysis: Analysis,
  sentence: number,
  { from, to }: TokenRange,
  names: NameIndex,
): readonly string[] {
  return (analysis.names[sentence] ?? []).flatMap((name) =>
    !name.place && name.to > from - BEFORE && name.from < to + BEHIND ? names.namesOf(name.key) : [],
  );
}

function partsNear({ tokens, matcher, vocabulary }: Analysis, { from, to }: TokenRange): string {
  const found: string[] = [];
  for (let i = Math.max(0, from - BEFORE); i < to + BEHIND; i++) {
    const word = tokens.word[i] ?? -1;
    if (matcher.isA('part', word)) found.push(vocabulary.word(word));
  }
  return found.toSorted().join(' ');
}
