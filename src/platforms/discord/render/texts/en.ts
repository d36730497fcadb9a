import { counted } from '../../../../view/counted.ts';
import type { Texts } from './texts.ts';

export const english: Texts = {
  locale: 'en-GB',
  asOf: (day) => `nothing newer than ${day}`,
  undatedBriefing: 'no document says how far it reaches',
  documents: (count) => counted('en', count, { one: '# source', other: '# sources' }),
  version: (version) => `version ${version}`,
  published: (day) => `published ${day}`,
  knows: (day) => `as of ${day}`,
  asWritten: (status, date) => `Status: ${status}. Date as written: “${date}”.`,
  undated: 'undated',
  more: (sources) => `and ${sources} more`,
  open: 'open',
  continued: (heading) => `${heading} (continued)`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  tone: { warning: 'Note', error: 'Problem' },
  marks: {
    disputed: 'the sources contradict each other here, see /conflicts',
    'single-source': 'one document only',
    'inferred-date': 'part of the date is inferred',
  },
  empty: 'There is nothing to show here.',
  sources: 'Sources',
  section: (heading) => `section “${heading}”`,
  characters: (start, end) => `characters ${start}–${end}`,
  basis: (day, basis) => `${day} (${basis})`,
  gone: 'This document is no longer in the briefing; the quote is as it was.',
};
