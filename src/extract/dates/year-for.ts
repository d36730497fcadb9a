import { civilDate } from './civil-days.ts';
import type { Context } from './context.ts';
import type { YearRef } from './meaning.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch of days that still fixes a place within its year. */
const MONTH = 31;

/** A date that lies farther back than this in the year carried on belongs to the next one. */
const TURN = 300;

/** How much farther a day counts on either side of the document, by the way that the sentence looks. */
const WEIGHTS = {
  past: { ahead: 8, back: 1 },
  open: { ahead: 3, back: 1 },
  future: { ahead: 1, back: 4 },
  either: { ahead: 1, back: 1 },
} as const;

/** Days are announced for the next months only: looking ahead, the nearer side is meant. */
const ANNOUNCED = { ahead: 1, back: 1.5 } as const;

/** The year that is meant for something which comes round every year (`at` gives its days in a year); null if unknown. */
export function yearFor(ref: YearRef, at: (year: number) => Stretch, context: Context): number | null {
  if (typeof ref === 'number') return ref;
  const toldYear = context.told === null ? context.year : (context.year ?? civilDate(context.told.end).year);
  const base = context.mode === 'news' && context.reference !== null ? civilDate(context.reference).year : toldYear;
  switch (ref) {
    case 'this-year':
      // "This summer" is the writer's own, even in a history.
      return context.reference === null ? base : thisYear(at, context.reference, context);
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
      if (at(base).end < now) return base;
      // In January the winter of the year before is still running.
      return at(base - 1).end < now ? base - 1 : base - 2;
    }
    case 'coming': {
      const now = origin(context);
      if (base === null || now === null) return base;
      return at(base).start > now ? base : base + 1;
    }
    case 'unstated':
      break;
  }
  if (context.wholeYear !== undefined) return context.wholeYear;
  if (context.mode === 'news' && context.reference !== null) return newsYear(at, context.reference, context);
  return storyYear(at, context);
}

/** How long a season that runs over New Year goes on being "this winter" when nothing looks ahead: till the summer. */
const STILL_THIS = 100;

/** "This winter" is the one that runs, else the one just over or the coming one. */
function thisYear(at: (year: number) => Stretch, reference: number, context: Context): number {
  const { year } = civilDate(reference);
  const { end } = at(year - 1);
  if (end >= reference) return year - 1;
  const crosses = civilDate(at(year).end).year > year;
  return crosses && context.outlook !== 'future' && reference - end <= STILL_THIS ? year - 1 : year;
}

function origin(context: Context): number | null {
  return context.mode === 'news' && context.reference !== null ? context.reference : (context.told?.start ?? null);
}

/**
 * In news the nearest one is meant, and the side that the sentence does not look at counts as farther away: a verb in
 * the past weighs, since most of what news tell has happened.
 */
function newsYear(at: (year: number) => Stretch, reference: number, context: Context): number {
  const { year } = civilDate(reference);
  // A year told in the same sentence goes on: "In March 1998 he joined and in June he left."
  if (context.sentenceYear !== null && (context.sentenceYear < year || context.outlook !== 'future'))
    return context.sentenceYear;
  const { start: first, end: last } = at(year);
  const isDay = first === last;
  const { ahead, back } = context.outlook === 'future' && isDay ? ANNOUNCED : WEIGHTS[context.outlook];
  const distance = (y: number) => {
    const { start, end } = at(y);
    if (start > reference) return (start - reference) * ahead;
    return end < reference ? (reference - end) * back : 0;
  };
  let best = year;
  for (const y of [year - 1, year + 1]) if (distance(y) < distance(best)) best = y;
  return best;
}

/** What a story tells of the last months before it was written, in days, belongs there, and not before what it told. */
const LATELY = 120;

/** In a story the year goes on, and turns when that brings the date much nearer to the last one told. */
function storyYear(at: (year: number) => Stretch, context: Context): number | null {
  const { told } = context;
  const year = context.sentenceYear ?? context.year;
  if (year === null || context.sentenceYear !== null || told === null || told.end - told.start > MONTH) return year;
  const here = at(year);
  if (here.start >= told.start) return year;
  const next = at(year + 1);
  const { reference } = context;
  if (reference !== null && next.end <= reference && reference - next.end <= LATELY) return year + 1;
  const gap = told.start - here.end;
  return gap > TURN && next.start - told.end < 365 - TURN ? year + 1 : year;
}
