import type { Removed, WrittenDay } from '../model/document.ts';
import { civilDay } from '../model/civil-day.ts';
import { bareLinks } from './inline-line.ts';
import { type Draft, draft, fold, NOTHING_KNOWN, type Page } from './draft.ts';

/** Fewest messages of a log, and the share of its lines that begin one; a message may run over several lines. */
const FEWEST = 4;
const SHARE = 0.4;
/** Messages of each who writes, on average: labels of a ticker's entries differ from line to line. */
const EACH = 1.5;
/** Names in the title of a log that has none of its own. */
const NAMED = 4;

const DAY = String.raw`(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[ap]\.?m\.?)?`;
/** `[12/03/2031, 11:20:08] Mara: text`, `2031-03-12 11:20 - Mara: text`; some programs write an invisible mark before it. */
const STAMP = new RegExp(
  String.raw`^[\u200e\u200f\ufeff]*\[?${DAY},? ${CLOCK}\]?(?: [-–—])? +(?!(?:uhr|[cegmu][a-z]{0,3}t)\b)`,
  'iu',
);
const SPEAKER = /^([^:\n]{1,40}): +(?=\S)/u;
/** What the program writes in the place of a picture or of a message that is gone. */
const PLACEHOLDER =
  /^[\u200e\u200f]*(?:<[^<>\n]{3,40}>|(?:image|video|audio|sticker|GIF|document) omitted|(?:this|you deleted this) message(?: was deleted)?\.?)$/iu;
/** It has words: little pictures alone tell nothing. */
const SAYS = /[\p{L}\p{N}]/u;

interface Message {
  readonly day: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly line: string;
}

/**
 * Reads the log of a chat, as programs export it: a day heads its messages, and each says who wrote it. Null for any other
 * text. Stamps go, so that what is quoted of a message is what somebody wrote.
 */
export function parseChat(text: string): Page | null {
  // Most texts begin otherwise.
  const lines = text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '');
  if (!lines.slice(0, FEWEST).some((line) => STAMP.test(line))) return null;
  const messages = messagesIn(lines);
  const spoken = messages.filter(({ speaker }) => speaker !== null);
  const names = [...new Set(spoken.flatMap(({ speaker }) => speaker ?? []))];
  if (spoken.length < Math.max(FEWEST, EACH * names.length, SHARE * lines.length)) return null;
  const civil = dayReader(messages.map(({ day }) => day));
  if (civil === null) return null;
  const drafts: Draft[] = [];
  const removed: Removed[] = [];
  let open = '';
  for (const { day, speaker, text: said, line } of messages) {
    if (speaker === null || PLACEHOLDER.test(said) || !SAYS.test(said)) {
      removed.push({ text: line, why: 'note of the chat program, or no words' });
      continue;
    }
    const date = civil(day);
    if (date !== open) drafts.push(draft(date, { kind: 'heading', level: 2, mark: 'syntax' }));
    open = date;
    const whole = fold(`${speaker}: ${said}`);
    drafts.push(draft(whole, { kind: 'quote', mark: 'syntax', links: bareLinks(whole) }));
  }
  const last = messages.at(-1);
  return {
    ...NOTHING_KNOWN,
    title: names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : ''),
    written: last === undefined ? null : writtenOn(civil(last.day)),
    drafts,
    removed,
  };
}

function messagesIn(lines: readonly string[]): Message[] {
  const messages: Message[] = [];
  for (const line of lines) {
    const stamp = STAMP.exec(line);
    const last = messages.at(-1);
    if (stamp === null) {
      if (last !== undefined) messages[messages.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
      continue;
    }
    const rest = line.slice(stamp[0].length);
    const speaker = SPEAKER.exec(rest);
    messages.push({
      day: stamp[1] ?? '',
      speaker: speaker?.[1] ?? null,
      text: rest.slice(speaker?.[0].length ?? 0),
      line: line.trim(),
    });
  }
  return messages;
}

/** A number below is no year. */
const FIRST_YEAR = 1000;
/** Orders in which a day's numbers are written: year, month and day by their places. */
const ORDERS = [
  { year: 0, month: 1, day: 2 },
  { year: 2, month: 1, day: 0 },
  { year: 2, month: 0, day: 1 },
] as const;

/** How the days of a log are read: in the first order in which all are days, and none is before the one above. */
function dayReader(days: readonly string[]): ((day: string) => string) | null {
  for (const order of ORDERS) {
    const read = (day: string): string => {
      const numbers = day.split(/[./-]/u).map(Number);
      const year = numbers[order.year] ?? 0;
      const whole = year < 100 && order.year === 2 ? 2000 + year : year;
      return whole < FIRST_YEAR ? '' : (civilDay(whole, numbers[order.month] ?? 0, numbers[order.day] ?? 0) ?? '');
    };
    const all = days.map(read);
    if (all.every((day, at) => day !== '' && day >= (all[at - 1] ?? ''))) return read;
  }
  return null;
}

function writtenOn(day: string): WrittenDay {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date, basis: 'day of the last message' };
}
