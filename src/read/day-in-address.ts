import type { WrittenDay } from '../model/document.ts';

/** `/2031/05/09/`, `/2031-05-09-`: sites file their pages by the day on which they appear. */
const DAY = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/u;

/** The day that a page's own address bears; null when it bears none, or none of the calendar. */
export function dayInAddress(link: string | null): WrittenDay | null {
  if (link === null) return null;
  const match = DAY.exec(link.replace(/^[a-z]+:\/\/[^/]+/iu, '').replace(/[?#].*$/u, ''));
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const isDay = day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay ? { year, month, day, basis: 'day in the address of the page' } : null;
}
