import { civilDate } from './civil-days.ts';
import type { Context } from './context.ts';
import type { YearRef } from './meaning.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How far ahead of the document an unmarked date without a year may lie: news look a few weeks ahead. */
const AHEAD = 60;

/** The year that is meant for something which comes round every year (`at` gives its days in a year); null if unknown. */
export function yearFor(ref: YearRef, at: (year: number) => Stretch, context: Context): number | null {
  if (typeof ref === 'number') return ref;
  const toldYear = context.told === null ? context.year : (context.year ?? civilDate(context.told.end).year);
  const base = context.mode === 'news' && context.reference !== null ? civilDate(context.reference).year : toldYear;
  switch (ref) {
    case 'this-year':
      return base;
    case 'last-year':
      return base === null ? null : base - 1;
    case 'next-year':
      return base === null ? null : base + 1;
    case 'same-year':
      return toldYear ?? base;
    case 'year-before':
      return toldYear === null ? null : toldYear - 1;
    case 'year-after':
      return toldYear === null ? null : toldYear + 1;
    case 'latest': {
      const now = origin(context);
      if (base === null || now === null) return base;
      return at(base).end < now ? base : base - 1;
    }
    case 'coming': {
      const now = origin(context);
      if (base === null || now === null) return base;
      return at(base).start > now ? base : base + 1;
    }
    case 'unstated':
      break;
  }
  return context.mode === 'news' && context.reference !== null
    ? newsYear(at, context.reference, context)
    : context.year;
}

function origin(context: Context): number | null {
  return context.mode === 'news' && context.reference !== null ? context.reference : (context.told?.start ?? null);
}

function newsYear(at: (year: number) => Stretch, reference: number, context: Context): number {
  const { year } = civilDate(reference);
  // A year told in the same breath goes on: "In March 1998 he joined; in June he left."
  if (context.yearIsNear && context.year !== null && context.year < year) return context.year;
  const candidates = [year - 1, year, year + 1];
  if (context.outlook === 'future') return candidates.find((y) => at(y).end >= reference) ?? year;
  const limit = context.outlook === 'past' ? reference : reference + AHEAD;
  return candidates.findLast((y) => at(y).start <= limit) ?? year;
}
