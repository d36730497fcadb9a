import type { Removed } from '../model/document.ts';

/** Lines by which mail programs introduce another message. */
const QUOTES =
  /^(?:(?:on|am|le|el|il|op|em|w dniu)\s.{5,120}\s?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|napisał\(?a?\)?)\s?.{0,60}:|.{3,80}(?:написал(?:\(а\))?|пише|писал)\s?:|-{2,}\s*(?:original message|forwarded message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message (?:d['’]origine|transféré)|mensaje (?:original|reenviado)|пересланное сообщение|исходное сообщение)\s*-{0,}|begin forwarded message:)$/i;
/** Fields that stand again above a quoted message. */
const FIELD =
  /^>?\s?\*?(?:from|to|cc|date|sent|subject|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|fecha|asunto|от|кому|дата|тема)\*?\s?:\*?\s.{1,200}$/i;
const SIGNATURE = /^--\s?$/;
/** The last greeting, under which only names stand. */
const GREETING =
  /^(?:(?:with )?(?:best|kind|warm|kindest|many) (?:regards|wishes|thanks)|regards|sincerely|yours(?: (?:sincerely|faithfully|truly))?|cheers|all the best|(?:mit )?(?:freundlichen|besten|herzlichen|viele[nr]?|liebe) grüße?n?|cordialement|bien à vous|saludos(?: cordiales)?|atentamente|un saludo|cordiali saluti|met vriendelijke groet(?:en)?|pozdrawiam|с уважением|з повагою)[,.!]?$/i;
/** Lines of a signature. */
const MAX_SIGNATURE = 12;
const MAX_NAMES = 3;
const MAX_NAME = 60;

/** A message without what a mail program or a habit puts around its words. */
export interface MailBody {
  readonly text: string;
  readonly removed: readonly Removed[];
}

/** Takes signatures, greetings at the end, and the introductions of quoted messages out of a message; the quoted words stay. */
export function readMailBody(text: string): MailBody {
  const kept: string[] = [];
  const removed: Removed[] = [];
  const lines = text.split(/\r?\n/);
  let why: string | null = null;
  let left = 0;
  lines.forEach((line) => {
    const words = line.trim();
    if (QUOTES.test(words.replace(/^(?:>\s?)+/, ''))) {
      why = 'header of a quoted message';
      left = MAX_SIGNATURE;
      removed.push({ text: words, why });
      return;
    }
    if (SIGNATURE.test(line) || GREETING.test(words)) {
      why = 'signature';
      left = SIGNATURE.test(line) ? MAX_SIGNATURE : MAX_NAMES;
      if (words !== '--') removed.push({ text: words, why });
      return;
    }
    if (why !== null && words === '') {
      kept.push(line);
      // A blank line ends a block of fields; a signature may have one inside.
      if (why !== 'signature') why = null;
      return;
    }
    if (why !== null && left > 0 && isOf(why, words)) {
      left -= 1;
      removed.push({ text: words, why });
      return;
    }
    why = null;
    kept.push(line);
  });
  return { text: kept.join('\n'), removed };
}

function isOf(why: string, words: string): boolean {
  if (words.startsWith('>')) return false;
  return why === 'signature' ? words.length <= MAX_NAME && !/[.!?:]$/.test(words) : FIELD.test(words);
}
