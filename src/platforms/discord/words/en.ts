import { counted } from '../../../view/counted.ts';
import type { Words } from './words.ts';

export const english: Words = {
  previous: 'Previous',
  next: 'Next',
  sources: 'Sources',
  export: 'Export',
  share: 'Share',
  anotherLine: 'The sources of another line',
  changedSince: (version) => `The briefing has changed since this answer was asked for; this is version ${version}.`,
  outdatedButton: 'This button belongs to an answer that can no longer be read. Ask again with the command.',
  noSources: 'No line of this page rests on a source.',
  moreSources: (count) =>
    counted('en', count, {
      one: '# more passage says so; ask with /timeline.',
      other: '# more passages say so; ask with /timeline.',
    }),
  chooseBriefing: 'Choose a briefing with the option “briefing”:',
  noBriefing: 'There is no briefing that may be told here.',
  unknownBriefing: (found, allowed) => `There is no briefing “${found}” here. Allowed: ${allowed || 'none'}`,
  notADay: (option, found) => `“${found}” is no day for ${option}. Allowed: a day of the calendar as YYYY-MM-DD`,
  notACount: (option) => `Allowed for ${option}: a whole number from 1`,
  notAChoice: (option, found, allowed) => `“${found}” is not known for ${option}. Allowed: ${allowed}`,
  exported: (title, version) => `${title}, version ${version}`,
  calendarLeftOut: (count) =>
    counted('en', count, {
      one: '# event is told too coarsely for a calendar and is not in it.',
      other: '# events are told too coarsely for a calendar and are not in it.',
    }),
  noPicture: 'The picture could not be drawn; here is the list.',
  tooLarge: (files) => `Too large to be sent here: ${files}`,
  failed: (reference) =>
    `Sorry, that went wrong on my side. If it happens again, tell an admin this reference: ${reference}`,
  leaving: 'I am being restarted. Try again in a minute.',
  help: {
    title: 'What I can tell',
    promise:
      'I read the documents of a briefing and answer in their words. Every line names its source; nothing is made up.',
    help: 'This page',
    settings: 'What admins configure for this server',
    digest: 'Admins have editions posted to a channel at a chosen time',
    catchUp: 'The edition since a day of your choice, for you alone',
    marks: '**The marks**',
    singleSource: 'one document only says so',
    disputed: 'the sources contradict each other here: /conflicts shows both sides',
    inferred: 'a part of the date is not written in the document and was inferred',
    visibility:
      '**Who sees it?** Only you, unless you ask with `share: True` or press “Share”. “Sources” shows the words behind each line, “Export” gives the whole answer as files.',
    readOn: 'More in docs/readers.md and docs/admins.md of this bot’s repository.',
  },
};
