import type { RawFile } from 'discord.js';
import { factsOf } from '../../../commands/facts-of.ts';
import { textsIn } from '../../../commands/texts/texts-in.ts';
import { exportIcs } from '../../view/export-ics.ts';
import { exportMarkdown } from '../../view/export-markdown.ts';
import type { Answered } from './answer-request.ts';
import type { MessageBody } from './answering.ts';
import { escapeText } from './render/escape-text.ts';
import { textsFor } from './render/texts.ts';
import { wordsFor } from './words/words-for.ts';

/** Bytes of all files together; Discord takes 10 MB where nobody pays for more. */
const MOST_BYTES = 9_500_000;

/** The whole answer as files: Markdown, JSON, and a calendar where it is made of events. */
export function exportAnswer(
  { answer, briefing, command }: Extract<Answered, { kind: 'answer' }>,
  language: string,
  now: Date,
): { readonly body: MessageBody; readonly files: readonly RawFile[] } {
  const words = wordsFor(language);
  const texts = { ...textsFor(language), statuses: textsIn(language).statuses };
  const { snapshot } = briefing;
  const name = `${snapshot.briefing}-${command.name}-${snapshot.version}`.replace(/[^\w-]/g, '-');
  const calendar = answer.events === undefined ? null : exportIcs(answer.events, snapshot.title, now, texts);
  const markdown = exportMarkdown(answer.view, snapshot.documents, texts, factsOf(snapshot, language));
  const all: RawFile[] = [
    { name: `${name}.md`, data: markdown, contentType: 'text/markdown' },
    { name: `${name}.json`, data: `${JSON.stringify(answer.json, null, 2)}\n`, contentType: 'application/json' },
    ...(calendar === null || calendar.exported === 0
      ? []
      : [{ name: `${name}.ics`, data: calendar.ics, contentType: 'text/calendar' }]),
  ];
  let bytes = 0;
  const files = all.filter(({ data }) => {
    const size = Buffer.byteLength(String(data));
    if (bytes + size > MOST_BYTES) return false;
    bytes += size;
    return true;
  });
  const missing = all.filter((file) => !files.includes(file)).map((file) => file.name);
  const lines = [
    words.exported(escapeText(snapshot.title), snapshot.version),
    ...(calendar === null || calendar.leftOut === 0 ? [] : [words.calendarLeftOut(calendar.leftOut)]),
    ...(missing.length === 0 ? [] : [words.tooLarge(missing.join(', '))]),
  ];
  return { body: { content: lines.join('\n'), allowed_mentions: { parse: [] } }, files };
}
