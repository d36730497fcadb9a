import { EVENT_STATUSES } from '../src/model/claim.ts';
import { timeline as query } from '../src/query/timeline.ts';
import { eventNode } from '../src/view/claim-node.ts';
import { answer, choice, type Command, count, words } from './command.ts';

export const timeline: Command = {
  name: 'timeline',
  summary: 'What happened, and what is planned, by date',
  options: [
    { name: 'from', description: 'First day', kind: 'day' },
    { name: 'to', description: 'Last day', kind: 'day' },
    { name: 'about', description: 'Words that the events are about', kind: 'words' },
    { name: 'status', description: 'Only events of this status', kind: 'choice', choices: EVENT_STATUSES },
    { name: 'limit', description: 'Only this many dates, the most important', kind: 'count' },
    { name: 'per-date', description: 'Only this many events of each date, the most important', kind: 'count' },
  ],
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
    return answer(snapshot, { total: snapshot.events.length, events }, [
      { kind: 'heading', level: 1, text: `Timeline: ${snapshot.title}` },
      ...(events.length > 0 ? events.map(eventNode) : [{ kind: 'notice', tone: 'info', text: empty } as const]),
    ]);
  },
};
