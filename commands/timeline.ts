import { type Event, EVENT_STATUSES } from '../src/model/claim.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { pictureOfTimeline } from '../src/picture/picture-of-timeline.ts';
import { timelinePlaces } from '../src/query/timeline.ts';
import { eventSource } from '../src/view/claim-node.ts';
import { type View, type ViewNode, viewOfSelection } from '../src/view/view.ts';
import {
  type Answer,
  answerHead,
  choice,
  type Command,
  count,
  counted,
  pictureTheme,
  plainly,
  type Suggestion,
  words,
} from './command.ts';
import { textsIn } from './texts/texts-in.ts';

export const timeline: Command = {
  name: 'timeline',
  summary: 'What happened, and what is planned, by date',
  options: [
    { name: 'from', description: 'First day', kind: 'day', suggest: days },
    { name: 'to', description: 'Last day', kind: 'day', suggest: days },
    { name: 'about', description: 'Words that the events are about', kind: 'words', longest: 150 },
    {
      name: 'status',
      description: 'Only events of this status',
      kind: 'choice',
      choices: EVENT_STATUSES,
      suggest: ({ events }) =>
        counted(
          EVENT_STATUSES,
          events.map(({ status }) => status),
        ),
    },
    { name: 'limit', description: 'Only this many dates, the most important', kind: 'count' },
    { name: 'per-date', description: 'Only this many events of each date, the most important', kind: 'count' },
    {
      name: 'picture',
      description: 'Draw it as well, with a number at each line that the picture points to',
      kind: 'picture',
    },
  ],
  run({ snapshot, language }, input) {
    const texts = textsIn(language);
    const [from, to] = [words(input, 'from'), words(input, 'to')];
    if (from !== undefined && to !== undefined && from > to) {
      return { kind: 'refused', message: texts.endsBeforeItBegins(from, to) };
    }
    const places = timelinePlaces(snapshot, {
      from,
      to,
      about: words(input, 'about'),
      status: choice(input, 'status', EVENT_STATUSES),
      limit: count(input, 'limit'),
      perDate: count(input, 'per-date'),
    });
    const title = texts.titles.timeline(snapshot.title);
    const theme = pictureTheme(input);
    if (places.every((date) => date.length === 0)) {
      const all = snapshot.events.length;
      const text = all === 0 ? texts.noEvents : texts.noEventFits(all);
      return answerOf(snapshot, places, { nodes: [headingOf(title), { kind: 'notice', tone: 'info', text }] });
    }
    const source = eventSource(snapshot, texts);
    if (theme === undefined) {
      return answerOf(snapshot, places, viewOfSelection({ head: [headingOf(title)], source, places }));
    }
    const drawing = { title, theme, words: texts, language, asOf: snapshot.asOf };
    const picture = pictureOfTimeline(eventsAt(snapshot, places), snapshot.conflicts, drawing);
    const numbered = places.flat().map((place, index) => {
      const node = source.claim(place);
      return { ...node, label: `${index + 1} · ${node.label}` };
    });
    return answerOf(snapshot, places, { nodes: [headingOf(title), picture, ...numbered] });
  },
};

function headingOf(text: string): ViewNode {
  return { kind: 'heading', level: 1, text };
}

/** Places in the snapshot's list of events, one list a date. */
type Places = readonly (readonly number[])[];

function eventsAt({ events }: Snapshot, places: Places): readonly Event[] {
  return places.flatMap((date) => date.flatMap((place) => events[place] ?? []));
}

/** Events are put together only where somebody wants all of them: a page of chat shows a few. */
function answerOf(snapshot: Snapshot, places: Places, view: View): Answer {
  let found: readonly Event[] | null = null;
  const all = (): readonly Event[] => (found ??= eventsAt(snapshot, places));
  return {
    kind: 'answer',
    json: {
      ...answerHead(snapshot),
      total: snapshot.events.length,
      get events() {
        return all();
      },
    },
    view,
    get events() {
      return all();
    },
  };
}

/** The days on which something happens, latest first. */
function days({ events }: Snapshot): readonly Suggestion[] {
  const all = events.flatMap(({ date }) => (date === null ? [] : [date.start]));
  return plainly([...new Set(all)].toSorted().toReversed());
}
