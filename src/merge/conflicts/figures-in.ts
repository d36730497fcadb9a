import { type Analysis, isInDate, isNumber, textBetween, tokenRange } from '../../extract/analysis.ts';
import type { CueKind } from '../../extract/cues/lexicon.ts';
import { BREAK } from '../../extract/marks.ts';
import { tokenFrom, type TokenRange } from '../../extract/tokens.ts';
import type { DateExpression } from '../../model/claim.ts';
import { type Measure, measuresIn } from './measures-in.ts';
import { isStated } from './sources.ts';

/** A measure with what a document says it is of. */
export interface Figure extends Measure {
  readonly analysis: Analysis;
  readonly sentence: number;
  /** Stems that the sentence tells it with, those of them that stand near, and right beside it. */
  readonly words: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
  readonly touching: ReadonlySet<number>;
  /** Words near that tell one thing from another of its kind (`first`, `northern`), as one string. */
  readonly parts: string;
  /** Classes of acts near (`cost`, `bought`), by their index in the lexicon. */
  readonly acts: ReadonlySet<number>;
  /** The dates that it is told with: not what stands behind it in a clause of its own. */
  readonly dates: readonly DateExpression[];
  /** The sentence gives another number of the unit, or only calls `his` whose it is. */
  readonly isUnclear: boolean;
}

/** So many words before a number and behind it say what it is of. */
const NEAR = 6;
const TOUCHING = 3;
/** Between two commas at least so many words say what a number is of; else what is beyond them does. */
const FEWEST_WORDS = 2;
/** What a sentence wishes, fears or expects is no figure of what is. */
const OPEN: ReadonlySet<CueKind> = new Set(['planned', 'condition']);

/** All figures of a document that others could contradict. */
export function figuresIn(analysis: Analysis): Figure[] {
  return analysis.sentences.flatMap((_, sentence) =>
    hasNumber(analysis, tokenRange(analysis, sentence)) && isStated(analysis, sentence)
      ? figuresOf(analysis, sentence)
      : [],
  );
}

function hasNumber(analysis: Analysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isNumber(analysis, i)) return true;
  return false;
}

function figuresOf(analysis: Analysis, sentence: number): Figure[] {
  const range = tokenRange(analysis, sentence);
  const words = tellingStems(analysis, range);
  const measures = measuresIn(analysis, sentence);
  return measures.flatMap((measure) => {
    const { at, sort, unit, value } = measure;
    if (isOpen(analysis, sentence, at, range)) return [];
    const close = nearStems(analysis, at, range, sort === 'share');
    const near = sort === 'bare' ? close.union(meantBy(analysis, sentence)) : close;
    const hasOther = measures.some((other) => other.sort === sort && other.unit === unit && other.value !== value);
    const figure: Figure = {
      ...measure,
      analysis,
      sentence,
      words,
      near,
      touching: tellingStems(analysis, within(range, at, TOUCHING)),
      parts: partsIn(analysis, sentence, within(range, at, NEAR)),
      acts: actsIn(analysis, within(range, at, NEAR)),
      dates: datesOf(analysis, sentence, at),
      isUnclear: hasOther || isOfSomebody(analysis, at, near),
    };
    return [figure];
  });
}

/** Before the number, or behind it in the same breath: `40 boats if it rains`, but not `40 boats, some without sails`. */
function isOpen(analysis: Analysis, sentence: number, number: number, range: TokenRange): boolean {
  const { hits, tokens, document, matcher } = analysis;
  const end = tokens.end[number] ?? 0;
  const comma = document.text.slice(end, tokens.end[range.to - 1] ?? end).search(BREAK);
  const limit = comma < 0 ? Infinity : end + comma;
  const isNear = (at: number): boolean => (tokens.start[at] ?? 0) < limit;
  // `If they lift the two-year ban`: that there is one is no matter of the `if`.
  if (matcher.isA('known', tokens.word[number - 1] ?? -1)) return false;
  return (hits[sentence] ?? []).some(({ kind, from }) => OPEN.has(kind) && isNear(from));
}

function actsIn({ tokens, matcher }: Analysis, { from, to }: TokenRange): Set<number> {
  const found = new Set<number>();
  for (let i = from; i < to; i++) for (const act of matcher.acts.mattersAt(tokens, i)) found.add(act);
  return found;
}

function datesOf(
  { dates, document, tokens, matcher }: Analysis,
  sentence: number,
  number: number,
): readonly DateExpression[] {
  const end = tokens.end[number] ?? 0;
  // `40 boats sank before help came nine days later`: of another time.
  const isElapsed = (date: DateExpression): boolean =>
    matcher.isA('elapsed', tokens.word[tokenFrom(tokens, tokenRange({ tokens }, sentence), date.end) - 1] ?? -1);
  return (dates[sentence] ?? []).filter(
    (date) => (date.start < end || !BREAK.test(document.text.slice(end, date.start))) && !isElapsed(date),
  );
}

function within({ from, to }: TokenRange, number: number, reach: number): TokenRange {
  return { from: Math.max(from, number - reach), to: Math.min(to, number + 1 + reach) };
}

/** `his 11-year rule`, where nobody is named beside it. */
function isOfSomebody({ tokens, matcher, vocabulary }: Analysis, number: number, near: ReadonlySet<number>): boolean {
  const before = tokens.word[number - 1] ?? -1;
  if (!matcher.isA('leaning', before) || matcher.isA('that', before)) return false;
  return ![...near].some((stem) => vocabulary.isNameStem(stem));
}

/** Of a share, what is beyond a comma is mostly of another. */
function nearStems(analysis: Analysis, number: number, range: TokenRange, isShare: boolean): Set<number> {
  const found = tellingStems(analysis, beside(analysis, number, range));
  if (isShare) return found;
  const reach = found.size < FEWEST_WORDS ? NEAR : TOUCHING;
  return found.union(tellingStems(analysis, within(range, number, reach)));
}

/** `What became of the coins? Twelve million of them were melted`: of what a number without a unit is, the sentence before tells. */
function meantBy(analysis: Analysis, sentence: number): Set<number> {
  const { tokens, matcher } = analysis;
  const { from, to } = tokenRange(analysis, sentence);
  const leans = (at: number): boolean =>
    matcher.isA('leaning', tokens.word[at] ?? -1) &&
    (at === from || matcher.isA('genitive', tokens.word[at - 1] ?? -1));
  for (let i = from; i < to; i++) if (leans(i)) return tellingStems(analysis, tokenRange(analysis, sentence - 1));
  return new Set();
}

function partsIn(analysis: Analysis, sentence: number, { from, to }: TokenRange): string {
  const { tokens, matcher, vocabulary } = analysis;
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] ?? -1;
    if (matcher.isA('part', word) && !isInDate(analysis, sentence, i)) found.push(vocabulary.word(word));
  }
  return found.toSorted().join(' ');
}

/** The words around a number, up to the next comma on either side. */
function beside(analysis: Analysis, number: number, range: TokenRange): TokenRange {
  const isJoined = (left: number): boolean => !BREAK.test(textBetween(analysis, left));
  let [from, to] = [number, number + 1];
  while (from > range.from && from > number - NEAR && isJoined(from - 1)) from -= 1;
  while (to < range.to && to <= number + NEAR && isJoined(to - 1)) to += 1;
  return { from, to };
}

/** Stems of what says what is measured: neither numbers nor units, which say how much. */
function tellingStems(analysis: Analysis, { from, to }: TokenRange): Set<number> {
  const { tokens, matcher, stems } = analysis;
  const found = new Set<number>();
  for (let i = from; i < to; i++) {
    const [stem, word] = [stems[i] ?? -1, tokens.word[i] ?? -1];
    if (stem < 0 || isNumber(analysis, i)) continue;
    if (matcher.scaleOf(word) !== 1 || matcher.currencyOf(word) !== null) continue;
    if (!(['uncounted', 'yearly', 'term'] as const).some((kind) => matcher.isA(kind, word))) found.add(stem);
  }
  return found;
}
