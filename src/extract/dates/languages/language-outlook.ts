import type { Span } from '../../../model/document.ts';
import type { Outlook } from '../outlook.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { MoreWords } from './language-words.ts';

const WORDS: Readonly<Record<string, MoreWords | undefined>> = { de: de.more, es: es.more, fr: fr.more };

/** Marks between clauses. */
const MARK = /[,;:–—()«»„“”!?]/;
/** A clause with fewer words beside its date says nothing of its own. */
const FEWEST = 2;

const compiled = new Map<string, RegExp>();

/** The languages whose verbs say which way a sentence looks. */
export function knowsOutlook(language: string): boolean {
  return WORDS[language] !== undefined;
}

/**
 * Which way the clause of a date looks, in a language other than English: by the verb nearest before the date, else by the
 * first behind it. What is arranged is told in the present, which counts for a weekday alone.
 */
export function languageOutlook(language: string, text: string, sentence: Span, at: Span, isWeekday: boolean): Outlook {
  const more = WORDS[language];
  if (more === undefined) return 'open';
  let cues = compiled.get(language);
  if (cues === undefined) {
    cues = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(${more.either})|(${more.ahead})|(${more.back})|(${more.arranged}))(?![\\p{L}])`,
      'gu',
    );
    compiled.set(language, cues);
  }
  if (leadsTowards(more, language, text, at)) return 'future';
  let start = at.start;
  while (start > sentence.start && !MARK.test(text[start - 1] ?? '')) start -= 1;
  let end = at.end;
  while (end < sentence.end && !MARK.test(text[end] ?? '')) end += 1;
  const left = text.slice(start, at.start);
  const right = text.slice(at.end, end);
  const side = nearest(cues, left, right, isWeekday);
  if (side === 'open' && more.that !== undefined && startsWithWord(left, more.that)) return 'future';
  if (side !== 'open' || `${left} ${right}`.trim().split(/\s+/).length > FEWEST) return side;
  return nearest(cues, text.slice(sentence.start, at.start), text.slice(at.end, sentence.end), isWeekday);
}

const towards = new Map<string, RegExp>();
/** How far back the word that leads towards a date may begin. */
const LEAD = 16;

/** `Announced a rally for Saturday`: what stands before the day tells more than the verb. */
function leadsTowards(more: MoreWords, language: string, text: string, at: Span): boolean {
  let pattern = towards.get(language);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<!\\p{L})(?:${more.towards})$`, 'iu');
    towards.set(language, pattern);
  }
  const before = text.slice(Math.max(0, at.start - LEAD), at.start).trimEnd();
  const first = text.slice(at.start, at.end).split(' ', 1)[0] ?? '';
  return pattern.test(before) || pattern.test(first);
}

function startsWithWord(clause: string, word: string): boolean {
  return clause.trimStart().toLowerCase().startsWith(`${word} `);
}

function nearest(cues: RegExp, left: string, right: string, isWeekday: boolean): Outlook {
  const before = [...left.matchAll(cues)].map((match) => sideOf(match, isWeekday)).findLast((side) => side !== 'open');
  if (before !== undefined) return before;
  return [...right.matchAll(cues)].map((match) => sideOf(match, isWeekday)).find((side) => side !== 'open') ?? 'open';
}

function sideOf(match: RegExpExecArray, isWeekday: boolean): Outlook {
  if (match[1] !== undefined) return 'either';
  if (match[2] !== undefined) return 'future';
  if (match[3] !== undefined) return 'past';
  return isWeekday ? 'future' : 'open';
}
