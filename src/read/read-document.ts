import type { SourceText } from '../model/document.ts';
import { assemble } from './assemble.ts';
import { cleanPage } from './clean/clean-page.ts';
import { detectLanguage } from './detect-language.ts';
import { NOTHING_KNOWN, type Page } from './draft.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
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
  const page = cleanPage(parse(front.kind === 'read' ? text.slice(front.bodyStart) : text, about.format), about.format);
  const assembled = assemble(page.drafts);
  if (assembled.text === '') {
    return { kind: 'fault', fault: readFault(about.file, 'no-text', 'No text is left in it once its frame is gone.') };
  }
  const source: SourceText = {
    ...about,
    title: fields.title ?? page.title,
    publisher: fields.publisher ?? page.publisher,
    author: fields.author ?? page.author,
    link: fields.link ?? page.link,
    language: fields.language ?? page.language ?? detectLanguage(assembled.text),
    written: writtenIn(fields) ?? page.written,
    statedAsOf: fields.as_of ?? null,
    ...assembled,
    removed: page.removed,
  };
  return { kind: 'read', source };
}

function parse(text: string, format: SourceText['format']): Page {
  switch (format) {
    case 'md':
      return { ...NOTHING_KNOWN, drafts: parseMarkdown(text) };
    case 'html':
    case 'txt':
      return { ...NOTHING_KNOWN, drafts: parsePlain(text) };
  }
}

function writtenIn(fields: FrontMatter): SourceText['written'] {
  const published = fields.published;
  // A month or a year alone is no day; it must not become its first one.
  if (published === undefined || published === null || published.start !== published.end) return null;
  const [year = 0, month = 0, day = 0] = published.start.split('-').map(Number);
  return { year, month, day, basis: 'stated in the front matter' };
}
