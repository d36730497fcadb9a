import { EVENT_STATUSES } from '../src/model/claim.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { pictureOfTimeline } from '../src/picture/picture-of-timeline.ts';
import { timeline as query } from '../src/query/timeline.ts';
import { eventNode } from '../src/view/claim-node.ts';
import {
  answer,
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
    const events = query(snapshot, {
      from,
      to,
      about: words(input, 'about'),
      status: choice(input, 'status', EVENT_STATUSES),
      limit: count(input, 'limit'),
      perDate: count(input, 'per-date'),
    });
    const theme = pictureTheme(input);
    const title = texts.titles.timeline(snapshot.title);
    const drawing = { title, theme: theme ?? 'dark', words: texts, language, asOf: snapshot.asOf };
    const picture =
      theme === undefined || events.length === 0 ? null : pictureOfTimeline(events, snapshot.conflicts, drawing);
    const all = snapshot.events.length;
    const empty = all === 0 ? texts.noEvents : texts.noEventFits(all);
    const reply = answer(snapshot, { total: all, events }, [
      { kind: 'heading', level: 1, text: title },
      ...(picture === null ? [] : [picture]),
      ...(events.length > 0
        ? events.map((event, index) => {
            const node = eventNode(event, texts, snapshot.asOf);
            return picture === null ? node : { ...node, label: `${index + 1} · ${node.label}` };
          })
        : [{ kind: 'notice', tone: 'info', text: empty } as const]),
    ]);
    return { ...reply, events };
  },
};

/** The days on which something happens, latest first. */
function days({ events }: Snapshot): readonly Suggestion[] {
  const all = events.flatMap(({ date }) => (date === null ? [] : [date.start]));
  return plainly([...new Set(all)].toSorted().toReversed());
}
