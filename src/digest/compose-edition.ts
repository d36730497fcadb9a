import { EDITION_SECTIONS, type EditionSectionName } from '../model/schedule.ts';
import { changes } from '../query/changes.ts';
import { showDay } from '../view/claim-node.ts';
import { dayIn, wallClockIn } from './civil-days.ts';
import type { Edition, EditionInput } from './edition.ts';
import { composeAhead } from './sections/ahead.ts';
import type { Composed, Composing } from './sections/composing.ts';
import { composeConflicts } from './sections/conflicts.ts';
import { composeNews, groupNews } from './sections/news.ts';
import { composeQuestions } from './sections/questions.ts';
import { composeSources } from './sections/sources.ts';
import { composeTakeaways } from './sections/takeaways.ts';
import { NEWS_GROUPS } from './words/edition-words.ts';
import { editionWordsIn } from './words/edition-words-in.ts';

const COMPOSERS: Readonly<Record<EditionSectionName, (composing: Composing) => Composed>> = {
  news: composeNews,
  takeaways: composeTakeaways,
  questions: composeQuestions,
  conflicts: composeConflicts,
  ahead: composeAhead,
  sources: composeSources,
};

/** Sections of the short note that is posted when nothing changed. */
const QUIET_SECTIONS: readonly EditionSectionName[] = ['ahead'];

/**
 * The edition of one moment: what changed since the one that was delivered last, and where things stand. The same input
 * gives the same edition, to the byte.
 */
export function composeEdition(input: EditionInput): Edition {
  const { snapshot, last, now, zone, late } = input;
  const words = editionWordsIn(input.language);
  const all = last === null ? [] : changes(last.snapshot, snapshot);
  const today = dayIn(zone, now);
  const composing: Composing = {
    input,
    words,
    today,
    lastDay: last === null ? null : dayIn(zone, last.at),
    changes: all,
  };
  const quiet = last !== null && all.length === 0 && last.snapshot.version === snapshot.version;
  const names = EDITION_SECTIONS.filter(
    (name) => input.sections.includes(name) && (!quiet || QUIET_SECTIONS.includes(name)),
  );
  const composed = names.map((name) => ({ name, ...COMPOSERS[name](composing) }));
  const sections = composed.map(({ name, nodes }) => ({
    name,
    title: name === 'news' && last === null ? words.latest : words.sections[name],
    view: { nodes },
  }));
  const { asOf, documents, version } = snapshot;
  const due = late === undefined ? [] : [words.late(wallClockIn(zone, late.slot.at))];
  return {
    briefing: snapshot.briefing,
    version,
    language: words.language,
    title: words.title(snapshot.title, longDay(today, words.locale)),
    lead: [leadOf(composing, quiet), ...due].join(' '),
    facts: [
      asOf === null ? words.notDated : words.fresh(showDay(asOf, words.locale)),
      words.documents(documents.length),
      words.version(version),
    ],
    day: today,
    quiet,
    sections,
    documents,
    changes: { all, shown: composed.flatMap(({ shown }) => shown) },
  };
}

function leadOf(composing: Composing, quiet: boolean): string {
  const { words, lastDay } = composing;
  if (lastDay === null) return words.first;
  const since = showDay(lastDay, words.locale);
  if (quiet) return words.unchanged(since);
  const groups = groupNews(composing);
  const parts = NEWS_GROUPS.flatMap((group) => {
    const count = groups.get(group)?.length ?? 0;
    return count === 0 ? [] : [words.counts[group](count)];
  });
  return words.changedSince(since, parts.join(', ') || words.noNews);
}

function longDay(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T12:00:00Z`));
}
