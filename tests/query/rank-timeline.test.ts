import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../src/model/claim.ts';
import { rankTimeline, type RankedEvent, type TimelineOptions } from '../../src/query/rank-timeline.ts';
import { indexRelevance, type RelevanceIndex, relevanceOf } from '../../src/query/relevance.ts';

type Told = RankedEvent & { readonly actors: readonly string[]; readonly places: readonly string[] };

function told(date: string | null, salience: number, text: string, status: EventStatus = 'happened'): Told {
  const [start = '', end = start] = date?.split('/') ?? [];
  const granularity = start === end ? 'day' : 'range';
  return {
    text,
    status,
    salience,
    actors: [],
    places: [],
    date: date === null ? null : { start, end, granularity, text: date, inferred: 'none', otherReadings: [] },
  };
}

const few = [{ text: 'The dam and the council.' }, { text: 'The ferry.' }];

function texts(events: readonly Told[], options: TimelineOptions, documents = few): string[] {
  const index = (): RelevanceIndex => indexRelevance({ events, documents }, new Set(['the', 'of']));
  return rankTimeline(events, index, options)
    .flat()
    .map((place) => events[place]?.text ?? '');
}

const story = [
  told('2031-03-04', 0.9, 'The dam breaks'),
  told(null, 0.2, 'A second inquiry is expected'),
  told('2031-01-02', 0.3, 'Inspectors warn of cracks'),
  told('2031-03-04', 0.5, 'Rescuers reach the valley'),
  told('2031-05-06', 0.6, 'The council votes for an inquiry', 'planned'),
];

/** Sorts as the calendar does, undated last. */
function keyOf(event: Told | undefined): string {
  const date = event?.date ?? null;
  if (date === null) return '~';
  return date.start === date.end ? date.start : `${date.start}/${date.end}`;
}

describe('order and window', () => {
  test('oldest first, best first within a date, undated last', () => {
    expect(texts(story, {})).toEqual([
      'Inspectors warn of cracks',
      'The dam breaks',
      'Rescuers reach the valley',
      'The council votes for an inquiry',
      'A second inquiry is expected',
    ]);
  });

  test('keeps what touches the days asked for; undated events only when none are', () => {
    expect(texts(story, { from: '2031-03-04', to: '2031-03-31' })).toEqual([
      'The dam breaks',
      'Rescuers reach the valley',
    ]);
    const spring = told('2031-03-01/2031-05-31', 0.1, 'Repairs last all spring');
    expect(texts([spring], { from: '2031-05-31' })).toEqual(['Repairs last all spring']);
    expect(texts([spring], { from: '2031-06-01' })).toEqual([]);
  });

  test('keeps one status', () => {
    expect(texts(story, { status: 'planned' })).toEqual(['The council votes for an inquiry']);
  });
});

describe('limit', () => {
  test('keeps the dates of the most salient events, in calendar order', () => {
    expect(texts(story, { limit: 2, perDate: 1 })).toEqual(['The dam breaks', 'The council votes for an inquiry']);
  });

  test('days come before months and undated events, which only fill up', () => {
    const events = [
      told('2031-03-01/2031-03-31', 0.9, 'Rain all month'),
      told(null, 0.8, 'Talks'),
      ...story.slice(0, 1),
    ];
    expect(texts(events, { limit: 1 })).toEqual(['The dam breaks']);
    expect(texts(events, { limit: 2 })).toEqual(['Rain all month', 'The dam breaks']);
  });

  test('of each date, leaves out what only repeats a better event', () => {
    const events = [
      told('2031-03-04', 0.9, 'The upper dam breaks before sunrise'),
      told('2031-03-04', 0.8, 'Before sunrise the upper dam breaks, say witnesses'),
      told('2031-03-04', 0.4, 'Rescuers reach the valley'),
    ];
    expect(texts(events, { perDate: 2 })).toEqual(['The upper dam breaks before sunrise', 'Rescuers reach the valley']);
    expect(texts(events, {})).toHaveLength(3);
  });
});

describe('about', () => {
  test('a narrower subject leaves out events that do not name it', () => {
    expect(texts(story, { about: 'inquiry' })).toEqual([
      'The council votes for an inquiry',
      'A second inquiry is expected',
    ]);
    expect(texts(story, { about: 'Rescuer' })).toEqual(['Rescuers reach the valley']);
    expect(texts(story, { about: 'the council of inquiry' })).toEqual(['The council votes for an inquiry']);
    expect(texts(story, { about: 'volcano' })).toEqual([]);
    expect(texts(story, { about: '🎉 ?!' })).toEqual([]);
    expect(texts(story, { about: ' ' })).toEqual(texts(story, {}));
  });

  test('short words must be equal: no event of a dame answers for a dam', () => {
    expect(texts([told('2031-03-04', 1, 'A dame sings')], { about: 'dam' })).toEqual([]);
  });

  test('case, accents and possessives do not matter', () => {
    expect(texts([told('2031-03-04', 1, "Zoë Müller's boat sinks")], { about: 'MULLER' })).toHaveLength(1);
  });

  test('names found as actors or places count', () => {
    const event = { ...told('2031-03-04', 1, 'They sign it'), actors: ['Ada Blom'], places: ['Port Wend'] };
    expect(texts([event], { about: 'blom' })).toHaveLength(1);
    expect(texts([event], { about: 'wend' })).toHaveLength(1);
  });

  const reports = Array.from({ length: 60 }, () => ({ text: 'More news of the dam in the upper valley.' }));

  test('words of the whole story leave nothing out', () => {
    expect(texts(story, { about: 'the upper dam' }, reports)).toEqual(texts(story, {}, reports));
  });

  test('beside them, a further word lifts the events that hold it', () => {
    const events = [told('2031-01-01', 0.5, 'Gates close'), told('2031-01-02', 0.45, 'The ferry sinks')];
    expect(texts(events, { about: 'dam', limit: 1 }, reports)).toEqual(['Gates close']);
    expect(texts(events, { about: 'dam ferry', limit: 1 }, reports)).toEqual(['The ferry sinks']);
    expect(texts(events, { about: 'dam ferry' }, reports)).toHaveLength(2);
  });
});

test('an empty briefing gives an empty timeline', () => {
  expect(texts([], { about: 'dam', limit: 3, perDate: 1 }, [])).toEqual([]);
});

test('whatever is asked: no more dates than the limit, no more events than allowed on each, in calendar order', () => {
  const someEvents = fc.array(
    fc
      .tuple(
        fc.constantFrom('2031-01-01', '2031-01-05', '2031-02-01/2031-02-28', null),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .chain(([date, salience]) => fc.lorem({ maxCount: 4 }).map((text) => told(date, salience, text))),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(
      someEvents,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      (events, limit, perDate) => {
        const kept = rankTimeline(events, () => indexRelevance({ events, documents: [] }), { limit, perDate });
        const keys = kept.flat().map((place) => keyOf(events[place]));
        expect(keys).toEqual(keys.toSorted());
        expect(new Set(keys).size).toBeLessThanOrEqual(limit);
        for (const same of Map.groupBy(keys, (key) => key).values()) expect(same.length).toBeLessThanOrEqual(perDate);
      },
    ),
  );
});

function isDay(key: string): boolean {
  return key !== '~' && !key.includes('/');
}

test('what was given for one question does not grow when another asks for more of each date', () => {
  const index = (): RelevanceIndex => indexRelevance({ events: story, documents: few });
  const first = rankTimeline(story, index, { from: '2031-03-04', to: '2031-03-04', perDate: 1 });
  expect(first).toEqual([[0]]);
  expect(rankTimeline(story, index, { perDate: 2 })).toContainEqual([0, 3]);
  expect(first).toEqual([[0]]);
});

/** The same by walking all events at each question; the texts of these have no long word in common. */
function walked(events: readonly Told[], index: RelevanceIndex, options: TimelineOptions): readonly Told[] {
  const { from, to, about, status, limit, perDate } = options;
  const relevance = about === undefined ? null : relevanceOf(about, index);
  const score = (event: Told): number => {
    const place = events.indexOf(event);
    if (relevance === null) return event.salience;
    return event.salience * (relevance.parts[place] ?? 0);
  };
  const fit = events.filter((event, place) => {
    if (status !== undefined && event.status !== status) return false;
    if (relevance?.parts[place] === 0) return false;
    if (event.date === null) return from === undefined && to === undefined;
    return (from === undefined || event.date.end >= from) && (to === undefined || event.date.start <= to);
  });
  const dates = [...Map.groupBy(fit, keyOf)]
    .map(([key, all]) => ({ key, all: all.toSorted((a, b) => score(b) - score(a)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const best = ([first]: readonly Told[]): number => (first === undefined ? 0 : score(first));
  const strongest = dates.toSorted((a, b) => Number(isDay(b.key)) - Number(isDay(a.key)) || best(b.all) - best(a.all));
  const kept = new Set(strongest.slice(0, limit));
  return dates.filter((date) => kept.has(date)).flatMap(({ all }) => all.slice(0, perDate));
}

test('whatever is asked, and whatever was asked before: the same as by walking all events', () => {
  const words = ['dam', 'tax', 'gate'];
  const day = fc.integer({ min: 1, max: 5 }).map((number) => `2031-01-0${number}`);
  const dates = fc.oneof(
    day,
    fc.tuple(day, day).map((both) => both.toSorted().join('/')),
    fc.constant(null),
  );
  const oneEvent = fc.tuple(
    dates,
    fc.constantFrom(0.1, 0.5, 0.5, 0.9),
    fc.constantFrom<EventStatus>('happened', 'planned'),
    fc.subarray(words.slice(0, 2)),
  );
  const someEvents = fc
    .array(oneEvent, { maxLength: 40, size: 'max' })
    .map((all) =>
      all.map(([date, salience, status, text], i) => told(date, salience, `e${i} ${text.join(' ')}`, status)),
    );
  const question = fc.record(
    {
      from: day,
      to: day,
      about: fc.subarray([...words, 'volcano'], { minLength: 1 }).map((some) => some.join(' ')),
      status: fc.constantFrom<EventStatus>('happened', 'planned', 'denied'),
      limit: fc.integer({ min: 1, max: 12 }),
      perDate: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: [] },
  );
  const reports = Array.from({ length: 60 }, () => ({ text: 'More news of the gate.' }));
  fc.assert(
    fc.property(someEvents, fc.array(question, { maxLength: 6, size: 'max' }), (events, questions) => {
      const index = indexRelevance({ events, documents: reports });
      // Looked at when all were asked: what was given for one must not change by another.
      const found = questions.map((options) => rankTimeline(events, () => index, options));
      for (const [at, options] of questions.entries()) {
        expect(found[at]?.flat().map((place) => events[place])).toEqual(walked(events, index, options));
      }
    }),
  );
});
