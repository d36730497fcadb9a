import type { Sentence } from '../model/claim.ts';
import type { Span } from '../model/document.ts';

import type { CueHit, CueMatcher } from './cues/cue-matcher.ts';
import type { CueKind } from './cues/lexicon.ts';
import { CAPITAL, CAPITALS, LOWER, opensPhrase, type Tokens, type TokenRange } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An office that a text gives a person: `former U.S. President` → `president`, former. */
export interface Office extends Span {
  readonly title: string;
  readonly former: boolean;
  /** Says of what it is the office (`Finnish president`, `X Corp's chief`): without that, it may be a mere courtesy. */
  readonly qualified: boolean;
}

/** A name where it stands in a sentence. */
export interface NameMention extends Span {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly surface: string;
  /** One spelling for all transliterations; see `spellingKey`. */
  readonly key: string;
  /** Its words are joined by a hyphen (`Jean-Luc`, `North-South`). */
  readonly hyphen: boolean;
  /** Stands where places stand: after `in`, `at`, …, or after such a place and a comma. */
  readonly place: boolean;
  readonly office: Office | null;
}

/** `the union's treasurer`. */
const POSSESSIVE = /['’]s$/u;
/** The last two signs of a possessive, in capitals too. */
const OWNS = /^['’][sS]$/;
const BREAK = /[^\s.'’-]/u;
/** A stop ends a name unless it belongs to an initial (`J. Smith`). */
const LONG_WORD = 3;
/** How many words behind a name may lead up to its office. */
const REACH = 5;

/** Cues that say something of a name; most sentences have none of them. */
const TELLING: ReadonlySet<CueKind> = new Set(['office', 'former', 'clause', 'placePreposition']);

/** The sentence to look into, and what is known of its words. */
export interface NameSearch {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: Tokens;
  readonly range: TokenRange;
  readonly hits: readonly CueHit[];
  readonly matcher: CueMatcher;
  readonly vocabulary: Vocabulary;
  /** Where a heading or a lead-in ends; 0 when there is none. */
  readonly titleEnd: number;
}

/**
 * Finds the names of one sentence: runs of capitalised words. Up to `titleEnd` (a heading, a lead-in) and at a sentence's
 * start, where ordinary words have capitals too, only words count that are written so inside sentences.
 */
export function findNames(search: NameSearch): NameMention[] {
  const { text, sentence, tokens, range, hits, matcher, vocabulary, titleEnd } = search;
  const telling = hits.filter(({ kind }) => TELLING.has(kind));
  const is = (kind: CueKind, i: number): boolean => telling.some((hit) => hit.kind === kind && hit.from === i);
  const hasOffice = telling.some(({ kind }) => kind === 'office');
  const mentions: NameMention[] = [];
  const asks = text[sentence.end - 1] === '?';
  const wordAt = (i: number): number => tokens.word[i] ?? 0;
  const startAt = (i: number): number => tokens.start[i] ?? 0;
  const endAt = (i: number): number => tokens.end[i] ?? 0;

  const isNameWord = (i: number): boolean => {
    const shape = tokens.shape[i];
    if (shape !== CAPITAL && shape !== CAPITALS) return false;
    if (matcher.isA('calendar', wordAt(i))) return false;
    // `WHO` and `US` are names where they are written so more often than as `who` and `us`.
    if (matcher.isA('function', wordAt(i)) && !(shape === CAPITALS && vocabulary.isName(wordAt(i)))) return false;
    if (is('office', i) || is('former', i)) return true;
    // `the bank DID know`: an ordinary word in capitals is loud, not a name.
    if (shape === CAPITALS && !vocabulary.isName(wordAt(i)) && vocabulary.isOrdinary(wordAt(i))) return false;
    if (startAt(i) < titleEnd) return vocabulary.isName(wordAt(i));
    if (i > range.from && !opensPhrase(text, endAt(i - 1), startAt(i))) return true;
    // `¿Perderá Redimar …?`: where any verb may open a question, this one does.
    if (i === range.from && asks && matcher.endsAsFuture(wordAt(i))) return false;
    // The first word of a sentence is capitalised anyway.
    return vocabulary.isName(wordAt(i)) || (!vocabulary.isOrdinary(wordAt(i)) && nextIsCapital(i));
  };
  const nextIsCapital = (i: number): boolean => i + 1 < range.to && tokens.shape[i + 1] === CAPITAL && joined(i);
  /** True when nothing but a space, a hyphen or an initial's stop lies between token i and the next. */
  const joined = (i: number): boolean => {
    const gap = text.slice(endAt(i), startAt(i + 1));
    if (gap === ' ' || gap === '-') return true;
    if (gap.length > 2 || BREAK.test(gap)) return false;
    return !gap.includes('.') || endAt(i) - startAt(i) <= LONG_WORD;
  };

  let i = range.from;
  while (i < range.to) {
    if (!isNameWord(i)) {
      i += 1;
      continue;
    }
    let to = i + 1;
    while (to < range.to && joined(to - 1)) {
      if (isNameWord(to)) to += 1;
      else if (
        tokens.shape[to] === LOWER &&
        matcher.isA('connector', wordAt(to)) &&
        to + 1 < range.to &&
        joined(to) &&
        isNameWord(to + 1) &&
        (to - i === 1 || vocabulary.isOrdinary(wordAt(to - 1)))
      )
        to += 2;
      else break;
    }
    addMention(i, to);
    i = to;
  }
  return mentions;

  function addMention(runFrom: number, runTo: number): void {
    let from = runFrom;
    let office: Office | null = null;
    for (let k = runTo - 1; k >= runFrom; k--) {
      if (!is('office', k)) continue;
      const before = runFrom > range.from ? runFrom - 1 : -1;
      const formerAt = hits.find(
        ({ kind, from: at }) => kind === 'former' && ((at >= runFrom && at < k) || at === before),
      )?.from;
      let first = k;
      while (first > runFrom && is('office', first - 1)) first -= 1;
      office = {
        title: titleOf(first, k),
        former: formerAt !== undefined,
        qualified: first > runFrom && !is('former', first - 1),
        start: startAt(formerAt === undefined ? runFrom : Math.min(formerAt, runFrom)),
        end: endAt(k),
      };
      from = k + 1;
      break;
    }
    while (from < runTo && is('former', from)) from += 1;
    // `president of Xland`: the name is what the office is of, and holds none itself.
    if (from > runFrom && matcher.isA('connector', wordAt(from))) {
      office = null;
      from += 1;
    }
    if (from >= runTo) return;
    let end = endAt(runTo - 1);
    if (OWNS.test(text.slice(Math.max(startAt(runTo - 1), end - 2), end))) end -= 2;
    const written = text.slice(startAt(from), end);
    const surface = runTo - from === 1 ? written : written.replace(/\s+/gu, ' ');
    const before = from - 1;
    const previous = mentions.at(-1);
    const afterPlace =
      previous?.place === true && previous.to === from && /^,\s$/u.test(text.slice(previous.end, startAt(from)));
    const direct =
      before >= range.from && (is('placePreposition', before) || (isThe(before) && is('placePreposition', before - 1)));
    mentions.push({
      start: startAt(from),
      end,
      from,
      to: runTo,
      surface,
      key: vocabulary.spelling(surface),
      place: office === null && (direct || afterPlace),
      hyphen: written.includes('-'),
      office: hasOffice ? (office ?? officeBehind(runTo) ?? officeInFront(runFrom)) : null,
    });
  }

  /** `vice president`, `chief executive`: all words of the office. */
  function titleOf(first: number, last: number): string {
    return Array.from({ length: last - first + 1 }, (_, n) => vocabulary.word(wordAt(first + n))).join(' ');
  }

  /** `the former mayor, Ann Lee`, `X Corp's chief executive Ann Lee`: the office in lower case in front of the name. */
  function officeInFront(at: number): Office | null {
    if (at <= range.from || !/^,?\s$/u.test(text.slice(endAt(at - 1), startAt(at)))) return null;
    let first = at;
    while (first > range.from && is('office', first - 1) && (first === at || joined(first - 1))) first -= 1;
    if (first === at || tokens.shape[at - 1] !== LOWER) return null;
    let k = first - 1;
    let former = false;
    let qualified = false;
    for (; k >= Math.max(range.from, first - REACH) && joined(k); k--) {
      if (is('former', k)) former = true;
      else if (tokens.shape[k] !== LOWER) qualified = true;
      else break;
    }
    return {
      title: titleOf(first, at - 1),
      former,
      qualified,
      start: startAt(Math.min(k + 1, first)),
      end: endAt(at - 1),
    };
  }

  /** `Ann Lee (former Finnish president)`, `Ann Lee, the mayor`: the office stands behind the name. */
  function officeBehind(at: number): Office | null {
    if (at >= range.to || !/^\s?[,(]\s?$/u.test(text.slice(endAt(at - 1), startAt(at)))) return null;
    let former = false;
    let qualified = false;
    for (let k = at; k < Math.min(range.to, at + REACH); k++) {
      if ((k > at && !joined(k - 1)) || is('clause', k)) return null;
      if (is('office', k)) {
        let last = k;
        while (last + 1 < range.to && is('office', last + 1) && joined(last)) last += 1;
        // `Ann Lee, ex-mayor Tom Roe and others`: the office is the next one's.
        if (last + 1 < range.to && joined(last) && isNameWord(last + 1)) return null;
        return { title: titleOf(k, last), former, qualified, start: startAt(at), end: endAt(last) };
      }
      if (is('former', k)) former = true;
      else if (tokens.shape[k] !== LOWER) qualified = true;
      else if (!matcher.isA('function', wordAt(k)) && !POSSESSIVE.test(text.slice(startAt(k), endAt(k)))) return null;
    }
    return null;
  }

  function isThe(k: number): boolean {
    return vocabulary.word(wordAt(k)) === 'the' && sentence.start <= startAt(k);
  }
}
