/** Characters of a label that are looked at: more than a picture has room for. */
const LONGEST = 600;
/** Controls, marks of direction and other invisible signs; the joiners are letters' business in many scripts. */
// oxlint-disable-next-line no-misleading-character-class -- each stands for itself
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
const JOINERS = new Set(['\u200c', '\u200d']);

/** A text of a document as one line that can be drawn: no controls, nothing that XML cannot hold, single blanks. */
export function plainLine(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, (sign) => (JOINERS.has(sign) ? sign : ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}
