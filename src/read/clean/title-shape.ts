import type { Draft } from '../draft.ts';
import { readByline, STAFF } from './byline.ts';
import { isCaption } from './caption.ts';
import { isPageMark, isPrompt } from './cue-words.ts';
import { isFootLine } from './foot-words.ts';
import { lineShape } from './line-shape.ts';
import { isPartName } from './part-names.ts';
import { isCutByBars, isToolbar } from './toolbar.ts';
import { withoutQuotes } from './without-quotes.ts';

const MIN_WORDS = 2;
const MAX_LENGTH = 200;
/** All capitals up to this many words are a masthead, a label, a section's name. */
const MAX_SHOUTED = 3;

/** Fields of minutes, memos and rulings, which tell what stands behind their colon. */
const FIELD =
  /^(?:present|in attendance|attendees|attending|apologies|absent|chair(?:person|man|woman)?|date|time|venue|place|location|to|from|cc|case (?:no|number)|hearing dates?|judge?ment handed down|before|between|author|contact|telephone|phone|e-?mail|fax|(?:our |your )?ref(?:erence)?|page|anwesend|entschuldigt|ort|datum|présents?|excusés?|lieu|date et lieu|presentes|lugar|fecha)\b\.?\s*[:#]|\((?:claimant|defendant|appellant|respondent|plaintiff|applicant)s?\)$/iu;

/** True for a line that may be a headline by its looks alone. */
export function isTitleLike(each: Draft): boolean {
  const { text } = each;
  if (text.length > MAX_LENGTH || (each.kind !== 'paragraph' && each.kind !== 'heading')) return false;
  const shape = lineShape(text);
  if (shape.words < MIN_WORDS || /(?:[,;:。]|(?<!\p{Lu})\.)$/u.test(text) || /^[\p{Ll}\d.,]+$/u.test(text))
    return false;
  if (
    shape.prose ||
    isCutByBars(text) ||
    /[←→«»]/.test(withoutQuotes(text)) ||
    isToolbar(each) ||
    isAddress(text) ||
    isSlug(text) ||
    isShouted(text, shape.words)
  )
    return false;
  if (FIELD.test(text)) return false;
  // Two labels in one line are data.
  if ((text.match(/: /g)?.length ?? 0) > 1) return false;
  if (!/^[\p{Lu}\p{Lo}\p{N}\p{Pi}"'¿¡([]/u.test(text)) return false;
  return (
    !isPartName(text) &&
    readByline(text) === null &&
    !STAFF.test(text) &&
    !isCaption(text) &&
    !isPrompt(text) &&
    !isPageMark(text) &&
    !isFootLine(text)
  );
}

function isShouted(text: string, words: number): boolean {
  return words <= MAX_SHOUTED && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** `RIVER-DAM/ (UPDATE 2)`: the name by which an agency files a story, all in capitals and joined by strokes. */
function isSlug(text: string): boolean {
  return text === text.toUpperCase() && /^\p{Lu}{2,}(?:[-/]\p{Lu}{2,})+\/?(?: |$)/u.test(text);
}

/** A web or mail address stands in it. */
function isAddress(text: string): boolean {
  return /(?:^|\s)(?:https?:\/\/|www\.)\S|\S@\S+\.\p{L}|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,8}(?=\s|$)/u.test(
    text,
  );
}
