import { EDITION_SECTIONS, type EditionSectionName } from '../model/schedule.ts';
import { type Change, changes } from '../query/changes.ts';
import { showDay } from '../view/claim-node.ts';
import { dayIn, wallClockIn } from './civil-days.ts';
import type { Edition, EditionInput, EditionSection } from './edition.ts';
import { leadOf } from './lead-of.ts';
import { composeAhead } from './sections/ahead.ts';
import { type Composed, type Composing, NOTHING, placeOf, sentencesIn } from './sections/composing.ts';
import { composeConflicts } from './sections/conflicts.ts';
import { composeNews, newsLeftOut } from './sections/news.ts';
import { composeQuestions } from './sections/questions.ts';
import { composeSources } from './sections/sources.ts';
import { composeTakeaways } from './sections/takeaways.ts';
import { editionWordsIn } from './words/edition-words-in.ts';

/** Sections of the short note that is posted when nothing changed. */
const QUIET_SECTIONS: readonly EditionSectionName[] = ['ahead'];

/**
 * The edition of one moment: what changed since the one that was delivered last, and where things stand. The same input
 * gives the same edition, to the byte.
 */
export function composeEdition(input: EditionInput): Edition {
  const { snapshot, last, since, now, zone, late } = input;
  const words = editionWordsIn(input.language);
  const all = last === null ? [] : changes(last.snapshot, snapshot);
  const today = dayIn(zone, now);
  const quiet = last !== null && all.length === 0 && last.snapshot.version === snapshot.version;
  const composing: Composing = {
    snapshot,
    last:
      last === null
        ? null
        : { snapshot: last.snapshot, day: dayIn(zone, last.at), name: since ?? last.snapshot.version },
    sections: EDITION_SECTIONS.filter(
      (name) => input.sections.includes(name) && (!quiet || QUIET_SECTIONS.includes(name)),
    ),
    words,
    today,
    changes: all,
  };
  const composed = composeSections(composing);
  const due = late === undefined ? [] : [words.late(wallClockIn(zone, late.slot.at, words.locale))];
  const { asOf, documents, version } = snapshot;
  return {
    briefing: snapshot.briefing,
    version,
    language: words.language,
    title: words.title(snapshot.title, longDay(today, words.locale)),
    lead: [leadOf(composing, quiet, since ?? null), ...due].join(' '),
    facts: [
      asOf === null ? words.notDated : words.fresh(showDay(asOf, words.locale)),
      words.documents(documents.length),
      words.version(version),
    ],
    day: today,
    quiet,
    // What has nothing to tell does not stand there to say so.
    sections: composed.flatMap(({ section }) => (section.view.nodes.length > 0 ? [section] : [])),
    documents,
    changes: { all, shown: composed.flatMap(({ shown }) => shown) },
  };
}

interface ComposedSection {
  readonly section: EditionSection;
  readonly shown: readonly Change[];
}

/** Each change is told in one place: what the takeaways or the days ahead mark as new does not stand in the news, too. */
function composeSections(composing: Composing): readonly ComposedSection[] {
  const { sections, words, last } = composing;
  const compose = (name: EditionSectionName, make: () => Composed): Composed =>
    sections.includes(name) ? make() : NOTHING;
  const ahead = compose('ahead', () => composeAhead(composing));
  const news = compose('news', () => composeNews(composing, ahead.shown));
  const told = new Set([...sentencesIn(news.nodes), ...ahead.shown.map(placeOf)]);
  const takeaways = compose('takeaways', () => composeTakeaways(composing, told));
  const shown = [...ahead.shown, ...news.shown, ...takeaways.shown];
  const all: Readonly<Record<EditionSectionName, Composed>> = {
    news: { nodes: [...news.nodes, ...newsLeftOut(composing, shown)], shown: news.shown },
    takeaways,
    questions: compose('questions', () => composeQuestions(composing, news.shown)),
    conflicts: compose('conflicts', () => composeConflicts(composing)),
    ahead,
    sources: compose('sources', () => composeSources(composing)),
  };
  return sections.map((name) => {
    const title = name === 'news' && last === null ? words.latest : words.sections[name];
    return { section: { name, title, view: { nodes: all[name].nodes } }, shown: all[name].shown };
  });
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
