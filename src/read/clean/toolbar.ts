import type { Draft } from '../draft.ts';
import { withoutQuotes } from './without-quotes.ts';

/** What stands between the parts of a menu, a breadcrumb trail or a line of tools. */
const SEPARATOR = / *(?:[|·•∙»›>→]| [/–—-]) +(?=\S)/;
const CLEAR_SEPARATOR = /(?:^| )[|·•∙»›>→](?= )/;
/** Parts from which a line is one, and words that a part has at most on average. */
const MIN_PARTS = 3;
const MAX_PART_WORDS = 4;
const MAX_LENGTH = 200;
/** `[Cite this note] [Share]`: buttons as they look when a page is copied. */
const BUTTONS = /^(?:\[\p{Lu}[^\][]{2,30}\]\s*){2,}$/u;

const HOME = /^(?:home|start|menu|blog|news|about)(?= )/iu;

/** True for a line of short parts set apart by bars, dots, arrows or wide gaps: a menu, a trail, a row of buttons. */
export function isToolbar(each: Draft): boolean {
  const { text } = each;
  if (text.length > MAX_LENGTH || each.kind === 'row' || each.kind === 'item' || /[.!?,;:]["”’)]*$/.test(text)) {
    return false;
  }
  if (BUTTONS.test(text)) return true;
  const parts = withoutQuotes(text).split(SEPARATOR);
  const count = parts.length + each.gaps;
  if (count < MIN_PARTS || text.split(' ').length > MAX_PART_WORDS * count) return false;
  // Figures with their labels set side by side are data.
  if ((text.match(/: /g)?.length ?? 0) >= count / 2) return false;
  // A menu of a page in small letters.
  if (each.gaps >= 2 && HOME.test(text)) return true;
  const opened = parts.filter((part) => /^[^\p{Ll}\d]/u.test(part)).length;
  return opened >= parts.length / 2;
}

/** True when bars, dots or arrows cut a line into parts; headlines have colons and dashes at most. */
export function isCutByBars(text: string): boolean {
  return CLEAR_SEPARATOR.test(withoutQuotes(text));
}
