import { EVENT_STATUSES } from '../model/claim.ts';
import type { LedgerPicture, TimelinePicture } from '../view/picture.ts';
import { fitLines } from './text/fit-lines.ts';
import { plainLine } from './text/plain-line.ts';
import type { PictureWords } from './words/picture-words.ts';

/** Discord takes 1,024 characters. */
const LONGEST = 1_000;
const MOST_TOLD = 5;
const LONGEST_TEXT = 130;
const LONGEST_TITLE = 150;

/** What a timeline shows, for those who do not see it: how much, of when, of which status, and what matters most. */
export function altOfTimeline(picture: TimelinePicture, words: PictureWords): string {
  const { events, facts, statuses, isNumbered } = picture;
  const counts = EVENT_STATUSES.flatMap((status) => {
    const count = events.filter((event) => event.status === status).length;
    return count === 0 ? [] : [words.alt.ofStatus(count, statuses[status])];
  });
  const undated = events.filter(({ date }) => date === null).length;
  const disputed = events.filter(({ isDisputed }) => isDisputed).length;
  const best = events.toSorted((a, b) => b.salience - a.salience || a.number - b.number).slice(0, MOST_TOLD);
  const told = best
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, when, text }) => `${isNumbered ? `${number}. ` : ''}${when}: ${cut(text, LONGEST_TEXT)}`);
  const sentences = [
    `${words.alt.timeline(cut(picture.title, LONGEST_TITLE))} ${facts}.`,
    ...(counts.length === 0
      ? []
      : [`${[...counts, ...(undated === 0 ? [] : [words.alt.undatedToo(undated)])].join(', ')}.`]),
    ...(disputed === 0 ? [] : [words.alt.disputed(disputed)]),
    ...(told.length === 0 ? [] : [words.alt.important]),
    ...told,
  ];
  return cut(sentences.join(' '), LONGEST);
}

/** The states of a question in their order, with the day of each. */
export function altOfLedger(picture: LedgerPicture, words: PictureWords): string {
  const changes = picture.steps.filter((step, index) => picture.steps[index - 1]?.status !== step.status);
  const told = changes.map(({ when, status }) => `${when}: ${picture.statuses[status]}`);
  return cut(
    `${words.alt.ledger(cut(picture.title, LONGEST_TITLE))} ${told.length === 0 ? words.alt.noSteps : told.join('; ')}.`,
    LONGEST,
  );
}

function cut(text: string, longest: number): string {
  return fitLines(longest > 600 ? text : plainLine(text), (part) => part.length, longest, 1)[0] ?? '';
}
