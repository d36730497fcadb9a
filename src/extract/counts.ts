import { type Analysis, contentStems, isInDate, isNumber, textBetween, tokenRange } from './analysis.ts';
import { isPlainNumber } from './is-plain-number.ts';
import { numberIn } from './number-in.ts';
import { type SpelledNumber, spelledNumber } from './spelled-number.ts';
import { LOWER, NUMBER, type TokenRange } from './tokens.ts';

/** A plainly stated number with what is counted. */
export interface Count {
  readonly sentence: number;
  /** Its first token. */
  readonly at: number;
  readonly value: number;
  readonly unit: string;
  /** Number and unit as readers should see them: as written (`1.2 million hens`), a number in words in figures. */
  readonly text: string;
  /** What is counted, for comparing: the kind of happening that the words name (`died`, `deaths`), else the unit's stem. */
  readonly what: string;
  /** Stems of the words around it, which say what is counted of the unit (`killed`, `injured`). */
  readonly around: ReadonlySet<number>;
}

/** What makes money of the number behind it. */
export const CURRENCY = /[$€£¥]\s?$/u;
/** `HB-114 prevented it`: the number is a part of a name. */
const CODE = /\p{L}-$/u;
/** How many words before a number and behind its unit say what it counts. */
const AROUND = { before: 1, behind: 2 };

/**
 * Numbers of a clause that another source could contradict: hedged ones (`about 40`, `at least 3`) are left out; `mayBeRough`
 * lets pass the former.
 */
export function findCounts(analysis: Analysis, sentence: number, range: TokenRange, mayBeRough = false): Count[] {
  const { tokens } = analysis;
  const counts: Count[] = [];
  // Little more than the loop: most sentences have no number, and what is seldom done would have it compiled anew.
  for (let i = range.from; i < range.to; i++) {
    const spelled = spelledNumber(analysis, i);
    if (tokens.shape[i] !== NUMBER && spelled === null) continue;
    const count = countAt(analysis, sentence, range, i, spelled, mayBeRough);
    if (count !== null) counts.push(count);
  }
  return counts;
}

/** What the number at a token counts; `spelled` where it is written as a word. Null where it counts nothing, or is not plain. */
function countAt(
  analysis: Analysis,
  sentence: number,
  range: TokenRange,
  i: number,
  spelled: SpelledNumber | null,
  mayBeRough: boolean,
): Count | null {
  const { tokens, vocabulary, document, matcher } = analysis;
  const at = tokens.start[i] ?? 0;
  if (isInDate(analysis, sentence, i)) return null;
  if (!isPlainNumber(analysis, sentence, range, i, mayBeRough)) return null;
  const written = document.text.slice(at, tokens.end[i] ?? at);
  // Sums of money differ by what they are for, which no unit says.
  const before = document.text.slice(Math.max(0, at - 4), at);
  if (CURRENCY.test(before) || CODE.test(before)) return null;
  const plain = spelled?.value ?? numberIn(written, matcher.traits.decimalComma);
  if (!Number.isFinite(plain)) return null;
  let next = spelled?.to ?? i + 1;
  const scale = matcher.scaleOf(tokens.word[next] ?? -1);
  if (scale !== 1) next += 1;
  // `three million five-florin stamps`
  if (isNumber(analysis, next) && textBetween(analysis, next) === '-') next += 2;
  // `19 dead dolphins`: what is counted stands behind.
  if (isDescribed(analysis, next, range)) next += 1;
  const noun = next < range.to && tokens.shape[next] === LOWER ? vocabulary.word(tokens.word[next] ?? -1) : '';
  const joined = /^\s$/u.test(textBetween(analysis, next - 1));
  const counted = !(['function', 'uncounted'] as const).some((kind) => matcher.isA(kind, tokens.word[next] ?? -1));
  const around = contentStems(analysis, {
    from: Math.max(range.from, i - AROUND.before),
    to: Math.min(range.to, next + 1 + AROUND.behind),
  });
  const anonymous = joined && noun.length > 2 && counted ? null : unnamedVictims(analysis, i, range);
  if (anonymous !== null) {
    const value = plain * scale;
    return {
      sentence,
      at: i,
      value,
      unit: anonymous.unit,
      text: `${value} ${anonymous.unit}`,
      what: anonymous.kind,
      around,
    };
  }
  if (!joined || noun.length <= 2 || !counted) return null;
  around.delete(vocabulary.stem(tokens.word[next] ?? 0, document.language));
  around.delete(tokens.word[i] ?? -1);
  // `Four children died` counts a part of those of whom `17 people died` counts all.
  const isAnyone = matcher.isA('persons', tokens.word[next] ?? -1) || matcher.typeAt(tokens, next) !== null;
  const kind = victims(analysis, i, next, range);
  const stem = vocabulary.word(vocabulary.stem(tokens.word[next] ?? 0, document.language));
  const value = plain * scale;
  // As it is written, where small letters would be a mistake.
  const unit = matcher.traits.nounsHaveCapitals ? document.text.slice(tokens.start[next], tokens.end[next]) : noun;
  return {
    sentence,
    at: i,
    value,
    unit,
    text: spelled === null || scale !== 1 ? document.text.slice(at, tokens.end[next]) : `${value} ${unit}`,
    what: kind === null ? stem : isAnyone ? kind : `${kind}: ${stem}`,
    around,
  };
}

/** `killing nine and wounding 20`, `nine were killed`: victims of whom only the number is told, with the word for it. */
function unnamedVictims(
  { matcher, tokens, vocabulary }: Analysis,
  number: number,
  range: TokenRange,
): { readonly kind: string; readonly unit: string } | null {
  let verb = number + 1;
  while (verb < number + VERB && matcher.isA('being', tokens.word[verb] ?? -1)) verb += 1;
  for (const at of verb > number + 1 ? [verb] : [number - 1]) {
    const type = at >= range.from && at < range.to ? matcher.typeAt(tokens, at) : null;
    if (type !== null && COUNTED.has(type)) return { kind: type, unit: vocabulary.word(tokens.word[at] ?? -1) };
  }
  return null;
}

/** True when a word for victims is no noun itself (`dead dolphins`): a meaningful word stands right behind it. */
function isDescribed(analysis: Analysis, at: number, range: TokenRange): boolean {
  const { tokens, matcher, document } = analysis;
  if (at + 1 >= range.to || !COUNTED.has(matcher.typeAt(tokens, at) ?? '') || tokens.shape[at + 1] !== LOWER)
    return false;
  if (!/^\s$/u.test(textBetween(analysis, at))) return false;
  // `212 deaths nationwide`: a plural is a noun.
  if (document.text.charAt((tokens.end[at] ?? 0) - 1) === 's') return false;
  return matcher.carriesMeaning(tokens.word[at + 1] ?? -1);
}

/** Victims in the short sentence behind one that dates a happening: `Police cleared the square. Three people were killed.` */
export function victimsBehind(analysis: Analysis, index: number): Count[] {
  const next = analysis.sentences[index + 1];
  if (next === undefined || next.block !== analysis.sentences[index]?.block) return [];
  const range = tokenRange(analysis, index + 1);
  if (range.to - range.from > SHORT || (analysis.dates[index + 1] ?? []).length > 0) return [];
  return findCounts(analysis, index + 1, range).filter(({ what }) => isVictims(what));
}

/** A sentence of at most so many words tells nothing of its own. */
const SHORT = 14;

/** True when what is counted is who died or was hurt. */
export function isVictims(what: string): boolean {
  return COUNTED.has(what.split(':')[0] ?? '');
}

/** Kinds of happening whose victims are counted: `187 people had died` and `212 deaths` are two counts of one thing. */
const COUNTED = new Set(['death', 'injury']);
/** How far behind the unit its verb may stand (`187 people had since died`), in words. */
const VERB = 3;

/** `212 deaths`, `killing 11 workers`, `187 people had died`: the kind of victims that a number counts, or null. */
function victims({ matcher, tokens }: Analysis, number: number, unit: number, range: TokenRange): string | null {
  const kindAt = (k: number): string | null => {
    const type = k >= range.from && k < range.to ? matcher.typeAt(tokens, k) : null;
    return type !== null && COUNTED.has(type) ? type : null;
  };
  const before = kindAt(unit) ?? kindAt(unit - 1) ?? kindAt(number - 1);
  if (before !== null) return before;
  for (let k = unit + 1; k <= unit + VERB; k++) {
    // Another number has its own verb.
    if (isNumber({ matcher, tokens }, k)) return null;
    const kind = kindAt(k);
    if (kind !== null) return kind;
  }
  return null;
}
