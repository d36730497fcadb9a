import { letterAt } from './characters.ts';

/** A list marker such as `1.`, `1)`, `1.)`, `a.` or `•`, with what the next one of the same list looks like. */
export interface ListMarker {
  readonly end: number;
  readonly next: string;
}

const MARKER = /([•⁃▪◦●‣∙*-]?)\s{0,3}\(?(\d{1,3}|[a-z])(\.\)|[.)])(?=\s)/y;
const BULLET = /[•⁃▪◦●‣∙](?=\s)/y;
const LINE_MARKER = /[-*•⁃▪◦●‣∙]\s|\(?(?:\d{1,3}|[a-z])(?:\.\)|[.)])\s/y;

/** The list marker that a sentence beginning at `at` starts with, or null; `ordinals` where `3.` also means third. */
export function listMarkerAt(text: string, at: number, ordinals: boolean): ListMarker | null {
  MARKER.lastIndex = at;
  const match = MARKER.exec(text);
  if (match !== null) {
    const [, bullet, label = '', shape = ''] = match;
    // `3. und 4. Mai` begins with an ordinal and no marker.
    if (ordinals && shape === '.' && bullet === '' && letterAt(text, MARKER.lastIndex + 1) === 'lower') return null;
    const next = /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
    return { end: MARKER.lastIndex, next: `${next}${shape}` };
  }
  BULLET.lastIndex = at;
  return BULLET.test(text) ? { end: BULLET.lastIndex, next: text.charAt(at) } : null;
}

/** Whether a line that begins at `at` begins with a list marker. */
export function startsListItem(text: string, at: number): boolean {
  LINE_MARKER.lastIndex = at;
  return LINE_MARKER.test(text);
}
