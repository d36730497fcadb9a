import { type Analysis, hasCue, opensIndirectQuestion, sentenceText, textBetween, tokenRange } from './analysis.ts';
import { endsIn } from './ends-in.ts';
import { lexiconOf } from './cues/lexicon-of.ts';
import type { CueKind, WordClass } from './cues/lexicon.ts';
import type { TokenRange } from './tokens.ts';
import { untoldAt } from './untold.ts';

const QUESTION_MARKS = '?？؟';
/** What may stand before the words that ask: a lead-in, `A reader asks:`, `After all these years,`. */
const BORDER = /[,;:—–]|\s-\s/u;

/** True for a text that ends in a question mark. */
export function endsAsking(text: string): boolean {
  return endsIn(text, QUESTION_MARKS);
}

/** The words of a sentence that ask, and whether yes or no is their answer. */
export interface Asking {
  readonly range: TokenRange;
  readonly polar: boolean;
  /** Index of its subject's first word. */
  readonly subject: number;
}

/**
 * How a sentence with a question mark asks: by a word like `who`, or by a verb before its subject (`Will the town pay?`).
 * Null for what only wears the mark (`The second trial?`); of a language whose words are not known, or in which any verb may come first, the
 * mark is enough.
 */
export function askingOf(analysis: Analysis, index: number): Asking | null {
  const { tokens, matcher, document } = analysis;
  if (!endsAsking(sentenceText(analysis, index))) return null;
  const { from, to } = tokenRange(analysis, index);
  const is = (kind: WordClass, at: number): boolean => at < to && matcher.isA(kind, tokens.word[at] ?? -1);
  const begins = (at: number): boolean => at === from || BORDER.test(textBetween(analysis, at - 1));
  const asksBefore = (end: number): boolean => {
    for (let i = from; i < end; i++) if (begins(i) && is('auxiliary', is('opener', i) ? i + 1 : i)) return true;
    return false;
  };
  for (let i = to - 1; i >= from; i--) {
    if (!begins(i)) continue;
    const at = is('opener', i) ? i + 1 : i;
    if (is('auxiliary', at)) {
      // `Will he resign, or will the board have to dismiss him?`: what is asked begins with the first half.
      if (at > i && i > from && asksBefore(i)) continue;
      // `Isn't it full of lawyers?` says that it is.
      if (hasCue(analysis.hits[index] ?? [], 'negated', { from: at, to: at + 1 })) return null;
      return { range: { from: at, to }, polar: true, subject: at + 1 };
    }
    if (!isInterrogative(analysis, index, at)) continue;
    // `Will it be sold, when nobody bids?`
    if (at === i && i > from && !is('auxiliary', at + 1) && asksBefore(i)) continue;
    let auxiliary = at + 1;
    while (auxiliary < to && !is('auxiliary', auxiliary)) auxiliary += 1;
    return { range: { from: at, to }, polar: false, subject: auxiliary < to ? auxiliary + 1 : at };
  }
  const asks = hasCue(analysis.hits[index] ?? [], 'interrogative', { from, to });
  const known =
    lexiconOf(document.language).language === document.language && sentenceText(analysis, index).includes('?');
  if (known && !matcher.has('auxiliary')) return { range: { from, to }, polar: !asks, subject: from + 1 };
  return asks || !known ? { range: { from, to }, polar: false, subject: from } : null;
}

/** Words between what calls a matter open and the word that asks, at most (`it is unclear, says the judge, who paid`). */
const NEAR_ASKING = 6;
/** What parts a sentence in two that could be sentences. */
const HALVES = /[;:—–]/u;

/**
 * `Who paid is unknown`, `It is not known who paid`, `It may pay; whether it will is uncertain`; not `The cause of the fire, which
 * spread, is unknown`, nor `… is unknown, and many recall the day when it fell`.
 */
export function askingIndirectly(analysis: Analysis, sentence: number): Asking | null {
  const { hits, tokens, matcher } = analysis;
  const { from: first, to } = tokenRange(analysis, sentence);
  const all = hits[sentence] ?? [];
  const opens = all.filter(({ kind }) => kind === 'uncertain' || kind === 'contested');
  const [open] = opens;
  const words = all.find(
    ({ kind, from }) =>
      kind === 'interrogative' &&
      (from === first ||
        (open !== undefined && from >= open.from && from <= open.to + NEAR_ASKING) ||
        (open !== undefined && from < open.from && HALVES.test(textBetween(analysis, from - 1)))),
  );
  const told = words?.from ?? untoldAt(analysis, sentence);
  const asks = opensIndirectQuestion(analysis, sentence) ? (told ?? first) : told;
  if (asks === null) return null;
  // `Whether the town will pay is the question that all ask`: what is said of the question asks nothing.
  const until = opens.find((hit) => hit.from > asks + 1)?.from ?? to;
  const end = asks === first ? endOfSubject(analysis, asks + 1, until) : endOfClause(analysis, asks + 1, until);
  // `It may sell the mill; whether it will do so is unclear.`: whom and what it means stands before.
  const leans =
    asks > first && HALVES.test(textBetween(analysis, asks - 1)) && matcher.isA('leaning', tokens.word[asks + 1] ?? -1);
  const from = leans ? first : asks;
  return {
    range: { from, to: end },
    polar: matcher.isA('whether', tokens.word[asks] ?? -1),
    subject: leans ? first : asks + 1,
  };
}

/** `Whether the town will pay is a matter for the judge`: where the verb of the sentence stands, behind that of what is asked. */
function endOfSubject({ tokens, matcher }: Analysis, from: number, to: number): number {
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  let told = false;
  for (let at = from; at < to; at++) {
    if (told && is('being', at) && !is('infinitive', at) && !is('perfect', at - 1)) return at;
    told ||= is('auxiliary', at);
  }
  return to;
}

/** `It is not known who paid, and the mill is closed`: what is asked ends where another statement begins. */
function endOfClause(analysis: Analysis, from: number, to: number): number {
  const { tokens, matcher } = analysis;
  for (let at = from + 1; at < to; at++) {
    const between = textBetween(analysis, at - 1);
    const opens = between.includes(',') && matcher.isA('opener', tokens.word[at] ?? -1);
    if ((opens || HALVES.test(between)) && tellingStems(analysis, { from, to: at }).size > 0) return at;
  }
  return to;
}

function isInterrogative(analysis: Analysis, index: number, at: number): boolean {
  return (analysis.hits[index] ?? []).some((hit) => hit.kind === 'interrogative' && hit.from === at);
}

/** Stems of the tokens that are more than `thing` or `know`. */
export function tellingStems(analysis: Analysis, range: TokenRange): Set<number> {
  const stems = new Set<number>();
  for (let i = range.from; i < range.to; i++) {
    const stem = analysis.stems[i] ?? -1;
    if (stem >= 0 && !analysis.matcher.isA('vague', analysis.tokens.word[i] ?? -1)) stems.add(stem);
  }
  return stems;
}

/** `Will Hallam appeal?`: asked of somebody by name. */
export function namesSubject({ names }: Analysis, index: number, asking: Asking | null): boolean {
  return asking?.polar === true && (names[index] ?? []).some(({ from }) => from === asking.subject);
}

/** Stems that a question has before what only comments on it. */
const FEWEST_ASKED = 2;

/** `Will the sale go through, when it ruins half the town?`: one past the words that ask; what is hung on behind a comma only comments on it. */
export function endOfAsked(analysis: Analysis, index: number, { from, to }: TokenRange): number {
  const { tokens, hits } = analysis;
  for (const { kind, from: at } of hits[index] ?? []) {
    if (at <= from || at >= to) continue;
    // `What becomes of the farms if the mill is sold?`
    if (kind === 'condition' && tellingStems(analysis, { from, to: at }).size >= FEWEST_ASKED) return at;
    // `Will the town be rebuilt where it stood?`
    const ofIt = kind === 'interrogative' && analysis.matcher.isA('leaning', tokens.word[at + 1] ?? -1);
    if (ofIt && tellingStems(analysis, { from, to: at }).size >= FEWEST_ASKED) return at;
    if (kind !== 'clause') continue;
    const isOpener = analysis.matcher.isA('opener', tokens.word[at] ?? -1);
    if (isOpener || !textBetween(analysis, at - 1).includes(',')) continue;
    if (tellingStems(analysis, { from, to: at }).size < FEWEST_ASKED) continue;
    // `Will the mill, which burnt in May, be sold?`
    return tokens.word.subarray(at, to).some((_, k) => isBorder(analysis, at + k + 1, to)) ? to : at;
  }
  return to;
}

function isBorder({ tokens, document }: Analysis, at: number, to: number): boolean {
  return at < to && textBetween({ tokens, document }, at - 1).includes(',');
}

/** Stems without which a question with a pronoun says too little; one with `what` or `who` says less. */
const ENOUGH = { polar: 2, other: 3 };

/**
 * `Will they be back?`, `Its fate is unclear`, `It is not known whether she agreed`, `They have yet to say why`: who or
 * what is meant, only the sentences before tell.
 */
export function leansBack(analysis: Analysis, index: number): boolean {
  const { tokens, matcher } = analysis;
  const range = tokenRange(analysis, index);
  const leans = (at: number): boolean => at < range.to && matcher.isA('leaning', tokens.word[at] ?? -1);
  const asking = askingOf(analysis, index);
  if (asking === null) {
    if (opensLeaning(analysis, index)) return true;
    const indirect = askingIndirectly(analysis, index);
    if (indirect !== null) return indirect.subject >= range.to || leans(indirect.subject);
    return (analysis.hits[index] ?? []).some(
      (hit) => hit.kind === 'interrogative' && (leans(hit.to) || (hit.to === range.to && hit.from > range.from)),
    );
  }
  // `Does that mean that the mill will run again?` says itself what is asked.
  const means = matcher.isA('that', tokens.word[asking.subject + 2] ?? -1);
  if ((leans(asking.subject) && !means) || isCutShort(analysis, index, asking)) return true;
  for (let i = asking.range.from; i < range.to; i++) {
    if (leans(i)) return tellingStems(analysis, asking.range).size < (asking.polar ? ENOUGH.polar : ENOUGH.other);
  }
  return false;
}

/** `Will the money be found?`, `Will the cabinet survive it?`, `Whether there will be one is undecided`: clearer with the sentence before, where there is one. */
export function saysLittle(analysis: Analysis, index: number): boolean {
  const { tokens, matcher } = analysis;
  const range = tokenRange(analysis, index);
  const asking = askingOf(analysis, index);
  if (asking === null)
    return opensIndirectQuestion(analysis, index) && tellingStems(analysis, range).size <= ENOUGH.polar;
  if (!asking.polar || tellingStems(analysis, asking.range).size > ENOUGH.polar) return false;
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  return is('known', asking.subject) || is('leaning', range.to - 1);
}

/** Words of a question that says no more than of whom it asks (`Will the union?`), at most. */
const CUT_SHORT = 3;

/** `Anybody may appeal until May. Will Hallam?`: what is asked stands in the sentence before. */
function isCutShort({ names, tokens }: Analysis, index: number, { range, polar, subject }: Asking): boolean {
  if (!polar || range.to - range.from > CUT_SHORT) return false;
  const isNamed = (at: number): boolean => (names[index] ?? []).some(({ from, to }) => from <= at && at < to);
  for (let at = subject; at < range.to; at++) if (!isNamed(at)) return false;
  return subject < range.to && tokens.first[index] === range.from;
}

/** `It also leaves a hole`, `Its fate is unclear`: the subject stands in a sentence before. */
export function opensLeaning(analysis: Analysis, index: number): boolean {
  const range = tokenRange(analysis, index);
  const first = firstTelling(analysis, range);
  if (first >= range.to || !analysis.matcher.isA('leaning', analysis.tokens.word[first] ?? -1)) return false;
  return !isEmptySubject(analysis, index);
}

/** `Last Thursday that plan was dropped`: the first word that is neither of the calendar nor says little. */
function firstTelling({ tokens, matcher }: Analysis, { from, to }: TokenRange): number {
  let at = from;
  const skips = ['calendar', 'vague', 'preposition'] as const;
  while (at < to && skips.some((kind) => matcher.isA(kind, tokens.word[at] ?? -1))) at += 1;
  return at;
}

/** How many words behind `it` its verb says that something is open (`It is not known whether …`), at most. */
const NEAR = 5;

function isEmptySubject({ tokens, matcher, hits }: Analysis, index: number): boolean {
  const { from } = tokenRange({ tokens }, index);
  if (!matcher.isA('thing', tokens.word[from] ?? -1)) return false;
  return (hits[index] ?? []).some(({ kind, from: at }) => kind === 'uncertain' && at <= from + NEAR);
}

/** Whether two sentences stand in one block, with nothing taken out between them, so that they may be quoted as one. */
export function joins({ document, sentences }: Analysis, first: number, last: number): boolean {
  const [one, other] = [sentences[first], sentences[last]];
  if (one === undefined || other === undefined || one.block !== other.block) return false;
  return !(document.blocks[one.block]?.cuts ?? []).some((cut) => one.start < cut && cut < other.end);
}

/** `No.`, `Yes, says the board.`, `They did.`, `It was not.`; neither `No figure exists` nor `They will say`, nor `It might.` */
export function answersAtOnce({ tokens, matcher, document, hits }: Analysis, index: number): boolean {
  const { from, to } = tokenRange({ tokens }, index);
  const is = (kind: WordClass, at: number): boolean => matcher.isA(kind, tokens.word[at] ?? -1);
  if (is('yesOrNo', from)) return /^\s*[.,;:!–—]/u.test(document.text.slice(tokens.end[from] ?? 0));
  if (!is('leaning', from) || !is('auxiliary', from + 1)) return false;
  const at = (kind: CueKind, place: number): boolean =>
    (hits[index] ?? []).some((hit) => hit.kind === kind && hit.from === place);
  if (at('stakeModal', from + 1) || at('conditional', from + 1)) return false;
  const negated = at('negated', from + 2);
  return to === from + 2 || (to === from + 3 && negated);
}
