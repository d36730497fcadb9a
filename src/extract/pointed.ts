import { type Analysis, sentenceText, tokenRange } from './analysis.ts';
import type { CueHit } from './cues/cue-matcher.ts';
import type { WordClass } from './cues/lexicon.ts';
import { NUMBER, type TokenRange } from './tokens.ts';

/** What each sign of a sentence is worth that makes a point instead of telling what happened. */
const WORTH = {
  concluding: 0.6,
  conclusion: 0.4,
  contrast: 0.5,
  verdict: 0.5,
};
/** What is left of that when the sentence tells of a day, has figures, is long, leaves something open, speaks for its writer. */
const DATED = 0.7;
const FIGURES = 0.7;
const LONG = 0.7;
const OPEN = 0.4;
/** What is said of a label (`The millers: Want a dam, not a wall`) is often no sentence. */
const LABELLED = 0.6;
const OWN_VOICE = 0.5;
const LONG_WORDS = 40;
/** What a conclusion adds that opens its sentence (`Ultimately, …`); amid one it may be a mere word. */
const OPENING = 0.15;
/** Signs of one kind that count. */
const MOST = 2;

/**
 * How much a sentence makes a point: it concludes, sets one thing against another (`Guards, not money, were the core`) or
 * says how something is judged. What only tells of a day and its figures makes none.
 */
export function pointOf(analysis: Analysis, index: number): number {
  const hits = analysis.hits[index] ?? [];
  if (!hits.some(({ kind }) => kind === 'negated' || kind === 'interrogative' || kind in WORTH)) return 0;
  const range = tokenRange(analysis, index);
  const of = (kind: keyof typeof WORTH): number => {
    const found = hits.filter((hit) => hit.kind === kind && hit.from >= range.from && hit.to <= range.to).length;
    return Math.min(MOST, kind === 'contrast' ? found + setAgainst(analysis, hits) : found) * WORTH[kind];
  };
  const opens = hits.some(({ kind, from }) => kind === 'conclusion' && from === range.from) ? OPENING : 0;
  const cleft = isCleft(analysis, index, range) ? WORTH.contrast : 0;
  const worth = of('concluding') + of('conclusion') + opens + of('contrast') + of('verdict') + cleft;
  if (worth === 0) return 0;
  const dated = (analysis.dates[index] ?? []).length > 0 ? DATED : 1;
  const figures = hasFigures(analysis, index, range) ? FIGURES : 1;
  const long = range.to - range.from > LONG_WORDS ? LONG : 1;
  const own = of('concluding') === 0 && hits.some(({ kind }) => kind === 'firstPerson') ? OWN_VOICE : 1;
  const open = hits.some(({ kind }) => kind === 'uncertain') ? OPEN : 1;
  const labelled = isLabelled(analysis, index) ? LABELLED : 1;
  return worth * dated * figures * long * own * open * labelled;
}

/** `What the delay means is that …`, `what remains is the insight that …`: the sentence leads up to its point; not `what is at stake is that …`. */
function isCleft({ tokens, matcher, hits }: Analysis, index: number, { from, to }: TokenRange): boolean {
  const all = hits[index] ?? [];
  if (!all.some((hit) => hit.kind === 'interrogative' && hit.from === from)) return false;
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  if (
    all.some(({ kind }) => kind === 'atStake') ||
    (['manner', 'whom', 'when', 'whether'] as const).some((kind) => is(kind, from))
  )
    return false;
  for (let at = from + 2; at < to - 1; at++) {
    if (!is('being', at) || is('infinitive', at)) continue;
    return is('that', at + 1) || (is('determiner', at + 1) && is('that', at + 3));
  }
  return false;
}

/** Whether a comma and a word that denies set one thing against another: `a face, not a problem`; `not at all, not ever` insists. */
function setAgainst({ tokens, matcher, document }: Analysis, hits: readonly CueHit[]): number {
  let found = 0;
  for (const { kind, from, to } of hits) {
    if (kind !== 'negated' || to !== from + 1 || !matcher.isA('not', tokens.word[from] ?? -1)) continue;
    const at = tokens.start[from] ?? 0;
    if (/[,;–—] ?$/u.test(document.text.slice(at - 2, at))) found += 1;
  }
  return found === 1 ? 1 : 0;
}

/** A label begins the sentence, and it is no name of those who speak in turn. */
function isLabelled({ document, sentences }: Analysis, index: number): boolean {
  const { start, end } = sentences[index] ?? { start: 0, end: 0 };
  const label = LABEL.exec(document.text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[0];
  if (label === undefined) return false;
  return document.text.indexOf(`\n${label}`, start) < 0 && document.text.lastIndexOf(`\n${label}`, start - 2) < 0;
}
const LABEL = /^[^.,;!?:\n]{2,60}:(?= \p{Lu})/u;
const LONGEST_LABEL = 70;

/** Numbers that are no part of a date. */
function hasFigures({ tokens, dates }: Analysis, index: number, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] !== NUMBER) continue;
    const at = tokens.start[i] ?? 0;
    if (!(dates[index] ?? []).some((date) => at >= date.start && at < date.end)) return true;
  }
  return false;
}

/** A sentence that begins with what somebody says: that is no conclusion of the text. */
export function isSaid(analysis: Analysis, index: number): boolean {
  return /^["“„«]/u.test(sentenceText(analysis, index));
}
