import { counted } from '../../view/counted.ts';
import type { PictureWords } from './picture-words.ts';

export const english: PictureWords = {
  locale: 'en-GB',
  sources: 'sources',
  undated: 'undated',
  more: (count) => `+${count} more in the list; faint strokes on the axis`,
  moreUnnumbered: (count) => `+${count} more; faint strokes on the axis`,
  disputed: 'sources disagree',
  rivals: 'A and B cannot both hold',
  bar: 'bar: some day in this stretch',
  isNew: 'bold: new',
  elsewhere: (script, number) => `(${script}: see number ${number} in the list)`,
  elsewhereUnnumbered: (script) => `(${script}: see the list)`,
  needsFont: (scripts, fonts) =>
    `Not drawn for want of a font: ${scripts}. To draw it, put ${fonts} into the folder that ATTACHE_FONTS names.`,
  signs: 'emoji and signs',
  unknownScript: 'another script',
  untitled: 'Timeline',
  events: (count) => counted('en', count, { one: '# event', other: '# events' }),
  span: (from, to) => `${from} to ${to}`,
  freshness: (day) => `nothing newer than ${day}`,
  alt: {
    timeline: (title) => `Picture of a timeline. ${title}:`,
    ofStatus: (count, status) => `${count} ${status}`,
    undatedToo: (count) => `${count} undated`,
    disputed: (count) => `Sources disagree on ${count}.`,
    important: 'Most important:',
    ledger: (title) => `Picture of how a question moved. ${title}:`,
    noSteps: 'no dated step yet',
  },
};
