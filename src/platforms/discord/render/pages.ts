import type { Page } from './paginate.ts';

/** The pages of an answer, at least one; counted from 1. */
export interface Pages {
  readonly count: number;
  at(number: number): Page;
}

/** Pages that are all laid out. */
export function pagesOf(all: readonly Page[]): Pages {
  return { count: all.length, at: (number) => all[number - 1] ?? [] };
}

/** Pages are counted from 1; a briefing that has shrunk since has fewer than a button remembers. */
export function nearestPage(page: number, { count }: Pages): number {
  return Math.min(Math.max(1, Math.trunc(page) || 1), count);
}
