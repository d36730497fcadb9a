import { createRequire } from 'node:module';
import type { SourceText } from '../model/document.ts';
import { assemble } from './assemble.ts';
import { cleanPage } from './clean/clean-page.ts';
import { dayInAddress } from './day-in-address.ts';
import { detectLanguage } from './detect-language.ts';
import { NOTHING_KNOWN, type Page } from './draft.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readMailBody } from './mail-body.ts';
import { type MailHeader, readMailHeader } from './mail-header.ts';
import type * as htmlParser from './parse-html.ts';
import { parseChat } from './parse-chat.ts';
import { parseFeed } from './parse-feed.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlain } from './parse-plain.ts';
import { readFault } from './read-fault.ts';
import type { ReadResult } from './read-result.ts';

/** Reads a file's decoded text: front matter, format, cleaning, clean text with its blocks. */
export function readDocument(text: string, about: Pick<SourceText, 'file' | 'hash' | 'format'>): ReadResult {
  const front = readFrontMatter(text);
  if (front.kind === 'fault') {
    return { kind: 'fault', fault: readFault(about.file, 'front-matter', front.reason, front.remedy) };
  }
  const fields: FrontMatter = front.kind === 'read' ? front.fields : {};
  const body = front.kind === 'read' ? text.slice(front.bodyStart) : text;
  const page = cleanedPage(body, about.format, { title: fields.title ?? null, author: fields.author ?? null });
  const assembled = assemble(page.drafts, page.asides);
  // A file with front matter and no body is a document that nobody has filled yet; one that loses all its text is a fault.
  const unfilled = front.kind === 'read' && page.removed.length === 0;
  if (assembled.text === '' && !unfilled) {
    return { kind: 'fault', fault: readFault(about.file, 'no-text', 'No text is left in it once its frame is gone.') };
  }
  const link = fields.link ?? page.link;
  const source: SourceText = {
    ...about,
    title: page.title,
    publisher: fields.publisher ?? page.publisher,
    author: fields.author ?? page.author,
    link,
    language: fields.language ?? page.language ?? detectLanguage(assembled.text, assembled.blocks),
    written: writtenIn(fields) ?? page.written ?? page.changed ?? dayInAddress(link),
    changed: page.changed,
    statedAsOf: fields.as_of ?? null,
    ...assembled,
    removed: page.removed,
  };
  return { kind: 'read', source };
}

/** Parses by the file's ending, except that a whole web page is one however its file is named, and cleans what was parsed. */
function cleanedPage(text: string, format: SourceText['format'], stated: Pick<Page, 'title' | 'author'>): Page {
  const { title } = stated;
  const feed = parseFeed(text);
  if (feed !== null && feed.drafts.length > 0) return { ...feed, title: title ?? feed.title };
  if (format === 'html' || WEB_PAGE.test(text)) {
    const { page, framed } = loadHtmlParser().parseHtml(text);
    return cleanPage(
      { ...page, title: title ?? page.title, author: stated.author ?? page.author },
      framed ? 'txt' : 'html',
    );
  }
  const chat = format === 'txt' ? parseChat(text) : null;
  if (chat !== null) return { ...chat, title: title ?? chat.title, author: stated.author };
  const mail = format === 'txt' ? readMailHeader(text) : null;
  if (mail !== null) return cleanPage(mailPage(text, mail, title), format);
  return cleanPage(
    { ...NOTHING_KNOWN, ...stated, drafts: format === 'md' ? parseMarkdown(text) : parsePlain(text) },
    format,
  );
}

function mailPage(text: string, mail: MailHeader, title: string | null): Page {
  const body = readMailBody(text.slice(mail.end));
  return {
    ...NOTHING_KNOWN,
    title: title ?? mail.title,
    author: mail.author,
    publisher: mail.publisher,
    written: mail.written,
    drafts: parsePlain(body.text),
    removed: [...mail.lines.map((line) => ({ text: line.trim(), why: 'header of the message' })), ...body.removed],
  };
}

const WEB_PAGE = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;

/** Loaded at the first web page: the DOM takes as long to load as hundreds of texts take to read. */
function loadHtmlParser(): typeof htmlParser {
  const load: (id: string) => typeof htmlParser = createRequire(import.meta.url);
  return load('./parse-html.ts');
}

function writtenIn(fields: FrontMatter): SourceText['written'] {
  const published = fields.published;
  // A month or a year alone is no day; it must not become its first one.
  if (published === undefined || published === null || published.start !== published.end) return null;
  const [year = 0, month = 0, day = 0] = published.start.split('-').map(Number);
  return { year, month, day, basis: 'stated in the front matter' };
}
