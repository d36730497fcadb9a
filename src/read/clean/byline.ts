import type { WrittenDay } from '../../model/document.ts';
import { COUNTER } from './cue-words.ts';
import { findWrittenDay } from './written-day.ts';

/** What a line near the top of a page says of the page itself; all null when it is only empty words (`by`). */
export interface Byline {
  readonly author: string | null;
  /** A name that may be the publisher's or the author's: nothing says which. */
  readonly name: string | null;
  readonly day: WrittenDay | null;
}

const BY =
  /^(?:(?:written|reported|posted|published|edited)\s+)?(?:by|von|par|por|di|door|av|af|od|автор:?|autor(?:a)?:?|author:?)\s+/i;
const BARE_BY = /^(?:by|von|par|por|di|door|written by|posted by|author|autor)\s*:?$/i;
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|di|van|von|der|den|la|le|al|bin|el)\s+)*\p{Lu}[\p{L}.'’-]*){1,4}$/u;
/** Words that may stand around a date in a byline. */
const DATE_WORDS =
  /\b(?:published|posted|updated|last|modified|first|created|written|on|at|by|date|veröffentlicht|aktualisiert|am|um|uhr|publié|mis à jour|le|à|publicado|actualizado|atualizado|el|a las|às|em|pubblicato|aggiornato|il|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|am|pm|a\.m\.|p\.m\.|[ecmp][sd]?t|gmt|utc|bst|ist)\b/giu;
const MAX_LENGTH = 120;

/** Reads a line as a byline, a dateline or a counter; null when it is something else. */
export function readByline(line: string): Byline | null {
  const text = line.replace(/^[\s\-–—•·|*]+/, '').trim();
  if (text.length > MAX_LENGTH) return null;
  if (text === '' || BARE_BY.test(text) || COUNTER.test(text)) return { author: null, name: null, day: null };
  const dated = findWrittenDay(text);
  const rest = (dated === null ? text : `${text.slice(0, dated.start)} ${text.slice(dated.end)}`).trim();
  const day = dated === null ? null : { ...dated.day, basis: basisOf(dated.day.year) };
  if (BY.test(rest)) {
    const author = nameIn(rest.replace(BY, ''));
    if (author !== null) return { author, name: null, day };
  }
  if (day === null) return null;
  const left = rest
    .replace(DATE_WORDS, ' ')
    .replace(/[\d:.,|/()•·–—@+-]+/g, ' ')
    .trim();
  if (left === '') return { author: null, name: null, day };
  return PERSON.test(left) && left.split(/\s+/).length <= 4 ? { author: null, name: left, day } : null;
}

/** Reads a line that stands among bylines as a bare name; null when it is more than a name. */
export function readBareName(line: string): string | null {
  const text = line.replace(/^[\s\-–—•·|*]+/, '').trim();
  const words = text.split(/\s+/);
  if (text.length < 2 || text.length > 50 || words.length > 6 || /[.!?:;,]$/.test(text)) return null;
  return words.every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|de|van|von|der|la)$/.test(word))
    ? text
    : null;
}

/** True when a bare name reads as a person's: two to four capitalised words, not all capitals and not begun by an article. */
export function looksLikePerson(name: string): boolean {
  return PERSON.test(name) && name !== name.toUpperCase() && !/^(?:the|a|la|le|el|der|die|das)\s/i.test(name);
}

function nameIn(text: string): string | null {
  const name =
    text
      .split(/[|•·(@]|\s[–—-]\s|\s{2,}/)[0]
      ?.replace(/[,\s]+$/, '')
      .trim() ?? '';
  const words = name.split(/\s+/);
  if (name === '' || words.length > 8) return null;
  return words.every(
    (word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:and|und|et|y|e|en|de|da|van|von|der|la|le|&|,)$/i.test(word),
  )
    ? name
    : null;
}

function basisOf(year: number | null): string {
  return year === null ? 'byline, without a year' : 'byline';
}
