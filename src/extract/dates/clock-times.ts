let lastText = '';
let lastAnswer = false;

/** Lines that begin with a time which no year looks like, as a live report's do: "2159: The doors are open." */
const LATE_OR_EARLY = /(?:^|[\n.!?”"] *)(?:0\d|2[1-3])[0-5]\d: /g;
const ENOUGH = 2;

/** Does the text put four-digit clock times before its entries? Then "2022:" is one, too. Remembers one text. */
export function putsClockTimesFirst(text: string): boolean {
  if (text === lastText) return lastAnswer;
  lastText = text;
  lastAnswer = (text.match(LATE_OR_EARLY) ?? []).length >= ENOUGH;
  return lastAnswer;
}
