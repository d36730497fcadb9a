import { EVENT_STATUSES } from '../src/model/claim.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { timeline as query } from '../src/query/timeline.ts';
import { eventNode } from '../src/view/claim-node.ts';
import { answer, choice, type Command, count, counted, plainly, type Suggestion, words } from './command.ts';

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
  ],
  mayTakeLong: ({ events }, { about }) => about !== undefined && events.length > QUICKLY_INDEXED,
  run({ snapshot }, input) {
    const events = query(snapshot, {
      from: words(input, 'from'),
      to: words(input, 'to'),
      about: words(input, 'about'),
      status: choice(input, 'status', EVENT_STATUSES),
      limit: count(input, 'limit'),
      perDate: count(input, 'per-date'),
    });
    const empty =
      snapshot.events.length === 0
        ? 'The documents tell no dated event.'
        : `No event fits. Without limits there are ${snapshot.events.length}; widen the days or drop a filter.`;
    const reply = answer(snapshot, { total: snapshot.events.length, events }, [
      { kind: 'heading', level: 1, text: `Timeline: ${snapshot.title}` },
      ...(events.length > 0 ? events.map(eventNode) : [{ kind: 'notice', tone: 'info', text: empty } as const]),
    ]);
    return { ...reply, events };
  },
};

/** So many events' words are indexed within a moment; the first search among more of them takes longer. */
const QUICKLY_INDEXED = 3_000;

/** The days on which something happens, latest first. */
function days({ events }: Snapshot): readonly Suggestion[] {
  const all = events.flatMap(({ date }) => (date === null ? [] : [date.start]));
  return plainly([...new Set(all)].toSorted().toReversed());
}
