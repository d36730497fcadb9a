import { civilDay } from '../model/civil-day.ts';
import type { WrittenDay } from '../model/document.ts';

/** `/2031/05/09/`, `/2031-05-09-`: sites file their pages by the day on which they appear. */
const DAY = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/u;

/** The day that a page's own address bears; null when it bears none, or none of the calendar. */
export function dayInAddress(link: string | null): WrittenDay | null {
  if (link === null) return null;
  const match = DAY.exec(pathIn(link));
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return civilDay(year, month, day) === null ? null : { year, month, day, basis: 'day in the address of the page' };
}

/** What of an address names the page on its site. */
export function pathIn(link: string): string {
  return link.replace(/^[a-z]+:\/\/[^/]+/iu, '').replace(/[?#].*$/u, '');
}
