import type { WrittenDay } from '../model/document.ts';
import { looksLikePerson } from './clean/person-name.ts';
import { findWrittenDay } from './clean/written-day.ts';

/** What the header lines at the top of a message say, and the offset behind them. */
export interface MailHeader {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly written: WrittenDay | null;
  readonly lines: readonly string[];
  readonly end: number;
}

/** The same field in the languages of common mail programs. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  from: /^(?:from|von|de|da|van|od|от|від|expéditeur|absender)$/i,
  to: /^(?:to|an|à|para|a|aan|do|кому|cc|bcc|kopie)$/i,
  date: /^(?:date|sent|datum|gesendet(?: am)?|envoyé(?: le)?|fecha|enviado(?: el)?|data|inviato|verzonden|wysłano|дата|отправлено|надіслано)$/i,
  subject: /^(?:subject|re|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|тема)$/i,
};
const LINE = /^(\p{L}[\p{L}-]*(?: \p{L}+)?)[ \t]?:[ \t]+(\S.*)$/u;
/** A line may stand above: what a memo calls itself, or that the message was forwarded. */
const OPENING =
  /^[\uFEFF\s]*(?:[Pp]age \d{1,3} of \d{1,3}\s*\n\s*)?(?:(-{2,}[^\n:]{5,50}-{2,}|\p{Lu}[\p{Lu} ]{3,40})\s*\n\s*)?(?=\p{L}[\p{L} -]{0,30}:[ \t])/u;
const FOLDED = /^[ \t]+\S/;
const MAX_LINES = 60;
/** Fields of a message that must stand at its top; a text may begin with one `To: …`. */
const MIN_FIELDS = 3;
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|rv|antw|sv|odp|отв|пересл)(?:\[\d+\])?\s?:\s*|\[[^\]]{1,40}\]\s+)+/i;

/** Reads the header of an e-mail or a memo (`From:`, `Date:`, `Subject:`); null when a text does not begin with one. */
export function readMailHeader(text: string): MailHeader | null {
  // Most texts begin otherwise.
  const opening = OPENING.exec(text.slice(0, 200));
  if (opening === null) return null;
  const start = opening[0].length;
  const lines = opening[1] === undefined ? [] : [opening[1].trim()];
  const values = new Map<string, string>();
  let end = start;
  while (lines.length < MAX_LINES) {
    const stop = text.indexOf('\n', end);
    const line = text.slice(end, stop < 0 ? text.length : stop).trimEnd();
    const match = LINE.exec(line);
    if (match?.[1] !== undefined) {
      const name = Object.keys(FIELDS).find((field) => FIELDS[field]?.test(match[1] ?? '') === true);
      if (name !== undefined && !values.has(name)) values.set(name, match[2] ?? '');
      // A memo's field may be one that is not known, but then no prose.
      else if (name === undefined && !/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*$/.test(match[1])) break;
    } else if (values.size === 0 || !FOLDED.test(line)) break;
    lines.push(line);
    if (stop < 0) return null;
    end = stop + 1;
  }
  if (values.size < MIN_FIELDS || !values.has('from') || !values.has('subject')) return null;
  const subject = decoded(values.get('subject') ?? '')
    .replace(REPLY, '')
    .trim();
  const sender = nameOf(decoded(values.get('from') ?? ''));
  return {
    title: subject === '' ? null : subject,
    author: sender !== null && looksLikePerson(sender) ? sender : null,
    publisher: sender !== null && !looksLikePerson(sender) ? sender : null,
    written: dayOf(values.get('date')),
    lines,
    end,
  };
}

function dayOf(value: string | undefined): WrittenDay | null {
  const found = value === undefined ? null : findWrittenDay(value);
  return found === null ? null : { ...found.day, basis: 'date of the message' };
}

/** `"Lind, Mara" <mara@example.org>` → `Mara Lind`; an address alone is no name. */
function nameOf(sender: string): string | null {
  const name = sender
    .replace(/<[^>]*>|\[[^\]]*@[^\]]*\]|\([^)]*\)/g, '')
    .replace(/["']/g, '')
    .trim();
  if (name === '' || name.includes('@')) return null;
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]+)$/u.exec(name);
  if (turned !== null) return `${turned[2]} ${turned[1]}`;
  const [first = name] = name.split(', ');
  return looksLikePerson(first) ? first : name;
}

/** Words that mail programs encode because they are not ASCII: `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=`. */
function decoded(value: string): string {
  return value.replace(
    /=\?([\w-]+)\?([QB])\?([^?]*)\?=(?:\s+(?==\?))?/gi,
    (all, charset: string, kind: string, words: string) => {
      const bytes =
        kind.toUpperCase() === 'B'
          ? Buffer.from(words, 'base64')
          : Buffer.from(
              words
                .replaceAll('_', ' ')
                .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
              'latin1',
            );
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        // An encoding that nobody knows: the words stay as they are.
        return all;
      }
    },
  );
}
