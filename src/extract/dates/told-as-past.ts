import type { Span } from '../../model/document.ts';
import { outlookOf } from './outlook.ts';

/** Words before a date from which they alone say which way its sentence looks. */
const ENOUGH_BEFORE = 3;

/**
 * True when an English sentence plainly tells what stands at a date as over: by the words before the date, or behind it
 * where it opens the sentence ("In autumn 2030 the council paid"). "Talk of a vote in autumn 2030" says nothing.
 */
export function isToldAsPast(text: string, sentence: Span, at: Span): boolean {
  const before = text.slice(sentence.start, at.start).trim().split(/\s+/).length;
  return outlookOf(text, before < ENOUGH_BEFORE ? sentence : { start: sentence.start, end: at.end }, at) === 'past';
}
