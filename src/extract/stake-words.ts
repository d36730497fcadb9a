import { type Analysis, headingHas, textBetween, textOf } from './analysis.ts';
import type { CueHit } from './cues/cue-matcher.ts';
import { PAUSE } from './marks.ts';
import { CAPITAL, NUMBER, type TokenRange } from './tokens.ts';

/** What each word that weighs is worth, and what two of them are together. */
export const WORDS = {
  sure: 0.6,
  strong: 0.3,
  effect: 0.15,
  modal: 0.1,
  modalEffect: 0.15,
  modalStrong: 0.2,
  condition: 0.2,
  supposed: 0.3,
  figures: 0.3,
  forWhom: 0.3,
};
/** A number from which on it is of people or of money that much hangs on, and no day, share or score. */
const LARGE = 100;

/** Without any of these a sentence weighs nothing. */
const WEIGHED: ReadonlySet<CueHit['kind']> = new Set([
  'stakeSure',
  'stakeStrong',
  'stakeEffect',
  'stakeModal',
  'conditional',
  'condition',
]);

/** How much the words of a sentence say that something may be won or lost. */
export function weighWords(analysis: Analysis, index: number, range: TokenRange): number {
  const hits = (analysis.hits[index] ?? []).filter(
    (hit) => hit.from >= range.from && hit.to <= range.to && !isPlainModal(analysis, hit, range),
  );
  const supposed = endOfSupposed(analysis, range) !== null;
  if (!supposed && !hits.some(({ kind }) => WEIGHED.has(kind))) return 0;
  const of = (kind: CueHit['kind']): number => hits.filter((hit) => hit.kind === kind).length;
  const hangs = supposed || of('condition') > 0;
  const effects = Math.min(2, of('stakeEffect') + (hangs ? tollsBehind(analysis, range, hits) : 0));
  const { tokens, matcher, dates, document } = analysis;
  const foreseen = (): number =>
    hits.filter(({ kind, from }) => kind === 'future' && matcher.isA('modal', tokens.word[from] ?? -1)).length;
  // What `will` be is foreseen only; behind an `if`, or feared, it is what is at stake.
  const modal = Math.min(
    1,
    of('stakeModal') + of('conditional') + (hangs || of('fearing') > 0 ? foreseen() : 0) + (supposed ? 1 : 0),
  );
  // What happened on a day that is past, however grave, is no longer at stake.
  const known = document.asOf?.end ?? '';
  const told = modal === 0 && !hangs && (dates[index] ?? []).some(({ interval }) => interval.end < known);
  const strong = Math.min(told ? 1 : 2, of('stakeStrong'));
  const effect = Math.min(told ? 1 : 2, effects);
  const weighty = strong + effect > 0;
  const counted = hangs && modal > 0 && tellsFigures(analysis, index, range);
  return (
    Math.min(1, of('stakeSure')) * WORDS.sure +
    strong * WORDS.strong +
    effect * WORDS.effect +
    modal * WORDS.modal +
    (modal === 0 ? 0 : strong > 0 ? WORDS.modalStrong : effect > 0 ? WORDS.modalEffect : 0) +
    // `If the gate fails, the town could be lost.` `If it fails, 900 families will move.`
    (hangs && (weighty || counted) ? (supposed ? WORDS.supposed : WORDS.condition) : 0) +
    (counted ? WORDS.figures : 0) +
    (opensForCase(analysis, index, range) || (effect > 0 && opensForWhom(analysis, range)) ? WORDS.forWhom : 0)
  );
}

/** `Take the ferry away and the island dies.`: where what the sentence supposes ends, when it supposes what it bids. */
function endOfSupposed({ tokens, matcher }: Analysis, { from, to }: TokenRange): number | null {
  if (!matcher.isA('supposes', tokens.word[from] ?? -1)) return null;
  for (let i = from + 2; i < to - 2; i++) if (matcher.isA('opener', tokens.word[i] ?? -1)) return i;
  return null;
}

/** How many words of loss stand in what follows from a condition that begins a clause: before it, and behind its comma. */
function tollsBehind(analysis: Analysis, { from, to }: TokenRange, hits: readonly CueHit[]): number {
  const { tokens } = analysis;
  const pauses = (at: number): boolean => PAUSE.test(textBetween(analysis, at - 1));
  const opens = (at: number): boolean =>
    at <= from + OPENING || pauses(at) || analysis.matcher.isA('opener', tokens.word[at - 1] ?? -1);
  const condition = hits.find((hit) => hit.kind === 'condition' && opens(hit.from));
  if (condition === undefined) return 0;
  let end = condition.from + 1;
  while (end < to && !pauses(end)) end += 1;
  // `… and if they stop buying it the valley loses all` has no comma.
  const begin = end === to && condition.from > from + OPENING ? condition.to : end;
  // `No boat will sail unless …` says what it takes, not what is lost.
  const counts = (at: number): boolean => (at < condition.from ? at > from : at >= begin);
  return hits.filter(({ kind, from: at }) => kind === 'stakeToll' && counts(at)).length;
}
/** Words before an `if` that opens its sentence all the same (`And yet if …`). */
const OPENING = 2;

/** `Should the bank refuse, …` is a condition, `it should refuse` none. */
function isPlainModal(analysis: Analysis, { kind, from }: CueHit, range: TokenRange): boolean {
  const { tokens, matcher } = analysis;
  if (kind !== 'condition' || from === range.from || !matcher.isA('modal', tokens.word[from] ?? -1)) return false;
  return !PAUSE.test(textBetween(analysis, from - 1));
}

/** `If you wait for a bus: none will come.` under a heading that asks what it means. */
function opensForCase(analysis: Analysis, index: number, { from, to }: TokenRange): boolean {
  if (!(analysis.hits[index] ?? []).some((hit) => hit.kind === 'condition' && hit.from === from)) return false;
  return textOf(analysis, { from, to }).includes(': ') && headingHas(analysis, index, 'stakesHeading');
}

/** `For the islanders a no would mean …`: it says whom something concerns; `For years`, `For example` do not. */
function opensForWhom({ tokens, matcher }: Analysis, { from, to }: TokenRange): boolean {
  if (!matcher.isA('forWhom', tokens.word[from] ?? -1)) return false;
  const named = tokens.shape[from + 1] === CAPITAL;
  const next = named || !matcher.isA('determiner', tokens.word[from + 1] ?? -1) ? from + 1 : from + 2;
  const word = tokens.word[next] ?? -1;
  return next < to && (named || next > from + 1) && !matcher.isA('light', word) && !matcher.isA('calendar', word);
}

/** `300,000 people`, `eight hundred jobs`, `2 billion francs`: a large number that is no part of a date. */
function tellsFigures({ tokens, matcher, document, dates }: Analysis, index: number, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const at = tokens.start[i] ?? 0;
    const word = tokens.word[i] ?? -1;
    const spelled = matcher.numberOf(word);
    if (tokens.shape[i] !== NUMBER && spelled === null && matcher.scaleOf(word) === 1) continue;
    if ((dates[index] ?? []).some((date) => at >= date.start && at < date.end)) continue;
    const written = Number(document.text.slice(at, tokens.end[i] ?? at).replace(/[.,\s](?=\d{3}\b)/gu, ''));
    const value = spelled ?? (Number.isFinite(written) ? written : 1);
    if (value * matcher.scaleOf(word) * matcher.scaleOf(tokens.word[i + 1] ?? -1) >= LARGE) return true;
  }
  return false;
}
