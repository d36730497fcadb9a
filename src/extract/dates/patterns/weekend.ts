import { before, matchAt } from '../match-at.ts';
import type { DatePattern } from '../meaning.ts';

const NAME = /weekend(?![a-z’'-])/iy;
/** "The weekend" that something happened on; "the weekend of the fair" and "the weekend edition" are other things. */
const LED = /\b(?:over|at|on|during|before|after|since|by|until|for|through|throughout) the $/i;
const NAMES_IT = /^ (?:of|when|that|[a-z]+(?:ion|al|er|ers|break|trip|away))\b/;

/** "Reported at the weekend that he would go": what was said follows. */
const SAYS =
  /\b(?:said|says|told [\w ]{1,24}|reported|wrote|announced|claimed|confirmed|denied|revealed|admitted) \w+ the $/i;

function isThat(text: string, at: number): boolean {
  return text.startsWith(' that ', at);
}

/** `over the weekend`, `by the weekend`. */
export const weekend: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null || !LED.test(before(text, at))) return null;
  const end = at + match[0].length;
  if (NAMES_IT.test(text.slice(end, end + 24)) && !(isThat(text, end) && SAYS.test(before(text, at)))) return null;
  return { end, meaning: { kind: 'weekend', which: 'the' } };
};
