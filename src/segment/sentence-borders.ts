import type { AbbreviationRules } from './abbreviations.ts';
import { isSpace } from './characters.ts';
import { endsSentence } from './ends-sentence.ts';
import { listMarkerAt, startsListItem, type ListMarker } from './list-marker.ts';
import { readStop } from './stop.ts';

/** Stops of all scripts, line ends, and the signs that begin or end a list marker inside a line. */
const CANDIDATES = '.!?…‼⁇⁈⁉。．！？｡؟۔।॥։።፧፨။៕\n•⁃▪◦●‣∙)';
const CANDIDATE = { '': candidates(''), ';': candidates(';'), ':': candidates(':') };
const BULLET = /[•⁃▪◦●‣∙]/;

/**
 * The offsets inside `text` (one stretch of a block) at which a sentence ends and the next begins.
 *
 * Rules on candidate stops instead of `Intl.Segmenter`: it knows no abbreviations and no lists, so that each of its
 * borders would have to be judged here again and the ones it lacks be found; it is quadratic on one long string; and it
 * saves nothing (both read about 60 MB/s of news paragraphs on one core, Node 24).
 * Every look ahead and behind is bounded, so the work is linear whatever the text.
 */
export function sentenceBorders(text: string, rules: AbbreviationRules): number[] {
  const borders: number[] = [];
  const uncased = once(() => !/\p{Lu}/u.test(text));
  const lines = once(() => isListOfShortLines(text));
  let from = 0;
  let marker = listMarkerAt(text, from, rules.ordinals);
  const close = (border: number): number => {
    from = border;
    while (from < text.length && isSpace(text.charCodeAt(from))) from += 1;
    if (from >= text.length) return text.length;
    borders.push(border);
    marker = listMarkerAt(text, from, rules.ordinals);
    // The stop of a marker ends nothing.
    return marker?.end ?? from;
  };
  const isCandidate = CANDIDATE[rules.ownStop];
  let next = marker?.end ?? 0;
  for (let at = nextOf(isCandidate, text, next); at < text.length; at = nextOf(isCandidate, text, next)) {
    next = at + 1;
    const char = text.charAt(at);
    if (char === '\n') {
      if (at > from && endsLine(text, at, lines)) next = close(at);
      continue;
    }
    const item = itemBefore(text, at, from, marker);
    if (item !== null) {
      next = close(item);
      continue;
    }
    if (char === ')' || BULLET.test(char)) continue;
    const stop = readStop(text, at);
    next = endsSentence(text, from, stop, rules, uncased) ? close(stop.end) : stop.end;
  }
  return borders;
}

/** The first candidate from an offset on, or the end: the loop over all characters, apart from what is done at a stop. */
function nextOf(isCandidate: Uint8Array, text: string, from: number): number {
  let at = from;
  while (at < text.length && isCandidate[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}

/** Where the next item of a list that runs on inside a line begins, when its marker ends at `at`; else null. */
function itemBefore(text: string, at: number, from: number, marker: ListMarker | null): number | null {
  if (marker === null) return null;
  const last = at + (text.startsWith('.)', at) ? 2 : 1);
  const start = last - marker.next.length;
  if (start <= from || !text.startsWith(marker.next, start)) return null;
  if (!isSpace(text.charCodeAt(last))) return null;
  // The bullet before a numbered item belongs to it.
  const bullet = BULLET.test(marker.next)
    ? null
    : /[•⁃▪◦●‣∙]\s?$/.exec(text.slice(Math.max(from + 1, start - 2), start));
  if (bullet !== null) return start - bullet[0].length;
  return isSpace(text.charCodeAt(start - 1)) ? start : null;
}

/** Whether the line end at `at` ends a sentence: before a blank line or a list item, or in a column of short lines. */
function endsLine(text: string, at: number, lines: () => boolean): boolean {
  let next = at + 1;
  let breaks = 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) {
    if (text[next] === '\n') breaks += 1;
    next += 1;
  }
  return breaks > 1 || startsListItem(text, next) || lines();
}

/** A column of at least three short lines without stops (names, keywords, an address) is no running text. */
function isListOfShortLines(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.length >= 3 && lines.every((line) => line.length <= 32 && !/[.!?…,;:]$/.test(line));
}

/** By UTF-16 unit, 1 for a candidate: every character of a text is looked up. */
function candidates(own: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of CANDIDATES + own) table[sign.charCodeAt(0)] = 1;
  return table;
}

function once(compute: () => boolean): () => boolean {
  let value: boolean | undefined;
  return () => (value ??= compute());
}
