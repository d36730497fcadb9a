import { showDay } from '../view/claim-node.ts';

const DAY = /\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/gu;

/** A text of the store's own making, such as the value of a conflict's side, with its days as readers write them. */
export function showDaysIn(text: string, locale: string): string {
  return text.replace(DAY, (day) => showDay(day, locale));
}
