import { matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';
import { readSpokenYear, readYear } from '../year-words.ts';

const BEFORE_COMMON_ERA = /\d{1,4}(?:[-–]\d{1,4})?[  ](?:BCE?|B\.C\.(?:E\.)?)(?!\w)/y;
const RANGE = /[-–—/](\d{4}|\d\d)(?![\d%]|[.,:]\d|[-–/]\d|[a-z])/iy;
const FISCAL = /fiscal(?: year)? /iy;

/** `since 2022`, `the 2018 summit`, `fiscal 1990`, `2010-12`, `nineteen ninety-six`; `480 BC` keeps its place. */
export const year: DatePattern = (text, at) => {
  const old = matchAt(BEFORE_COMMON_ERA, text, at);
  if (old !== null) return { end: at + old[0].length, meaning: { kind: 'before-common-era' } };
  const fiscal = matchAt(FISCAL, text, at);
  const from = fiscal === null ? at : at + fiscal[0].length;
  const one = readYear(text, from) ?? readSpokenYear(text, from);
  if (one === null) return null;
  const range = one.end === from + 4 ? matchAt(RANGE, text, one.end) : null;
  if (range === null) return { end: one.end, meaning: { kind: 'year', year: one.year } };
  const written = Number(range[1]);
  const to = range[1]?.length === 2 ? Math.floor(one.year / 100) * 100 + written : written;
  if (to <= one.year || to > one.year + 400) return { end: one.end, meaning: { kind: 'year', year: one.year } };
  const end = one.end + range[0].length;
  const first = { start: from, end: one.end, meaning: { kind: 'year', year: one.year } } as const;
  const last = { start: one.end + 1, end, meaning: { kind: 'year', year: to } } as const;
  return { end, meaning: { kind: 'range', from: first.meaning, to: last.meaning }, inner: [first, last] };
};
