import type { Span } from '../../model/document.ts';
import { knowsOutlook } from './languages/language-outlook.ts';
import { outlookIn } from './outlook-in.ts';

/** A row or an entry that begins with its date and names what is to come: `15 May 2031 | Repair to begin`. */
const ENTRY_TO_COME =
  /^ ?[|:–—-] ?(?!.{0,60}\b(?:was|were|had|votes|decides|agrees|plans|refuses|promises|wants|begins|starts|vows|seeks|tries|moves) to\b)[^.;]{0,60}\bto (?:be [a-z]+|begin|start|open|close|resume|end|meet|vote|launch|follow|reopen|expire|take)\b/;

/** True when the words before a date look ahead to it. */
export function isToldAhead(text: string, sentence: Span, at: Span, language: string): boolean {
  const before = { start: sentence.start, end: at.end };
  return outlookIn(language, text, before, at) === 'future' || isEntryToCome(text, sentence, at);
}

/** `15 May 2031 | Repair to begin` */
export function isEntryToCome(text: string, sentence: Span, at: Span): boolean {
  return ENTRY_TO_COME.test(text.slice(at.end, sentence.end));
}

/** Words before a date from which they alone say which way its sentence looks. */
const ENOUGH_BEFORE = 3;

/**
 * True when a sentence plainly tells what stands at a date as over: by the words before the date, or behind it
 * where it opens the sentence ("In autumn 2030 the council paid"). "Talk of a vote in autumn 2030" says nothing.
 */
export function isToldAsPast(text: string, sentence: Span, at: Span, language: string): boolean {
  const before = text.slice(sentence.start, at.start).trim().split(/\s+/).length;
  const span = before < ENOUGH_BEFORE || !language.startsWith('en') ? sentence : { start: sentence.start, end: at.end };
  return outlookIn(language, text, span, at) === 'past';
}

/** Whether the tense of a language's verbs is known at all. */
export function knowsTense(language: string): boolean {
  return language.startsWith('en') || knowsOutlook(language);
}
