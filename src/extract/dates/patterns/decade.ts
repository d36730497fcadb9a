import { matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';

const DIGITS = /(\d{3}0)['’]?s(?![a-z])/iy;
const SHORT = /['’](\d0)s(?![a-z])/iy;
const WORD = /(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![a-z])/iy;
const NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** `the 1990s`, `the ’80s`, `the nineties`. A person's age ("in his sixties") is none. */
export const decade: DatePattern = (text, at) => {
  const digits = matchAt(DIGITS, text, at);
  if (digits !== null) {
    const start = Number(digits[1]);
    // "the 1900s" is a century.
    if (start < 1000 || start > 2190) return null;
    return { end: at + digits[0].length, meaning: { kind: 'decade', start } };
  }
  const short = matchAt(SHORT, text, at - 1);
  if (short !== null) {
    const start = Number(short[1]);
    return {
      start: at - 1,
      end: at - 1 + short[0].length,
      meaning: { kind: 'decade', start: start < 20 ? 2000 + start : 1900 + start },
    };
  }
  const word = matchAt(WORD, text, at);
  if (word === null || !/\bthe (?:early |late |mid-?)?$/i.test(text.slice(Math.max(0, at - 10), at))) return null;
  return {
    end: at + word[0].length,
    meaning: { kind: 'decade', start: 1920 + 10 * NAMES.indexOf(word[0].toLowerCase()) },
  };
};
