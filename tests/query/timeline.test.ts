import { describe, expect, test } from 'vitest';
import { timeline, type TimelineQuery } from '../../src/query/timeline.ts';
import { eventOf, inventSnapshot } from '../fixtures/invent-snapshot.ts';

const SNAPSHOT = inventSnapshot({
  events: [
    eventOf('flood', { day: '2029-03-02', text: 'The flood reached the lower town.', salience: 0.9 }),
    eventOf('vote', { day: '2031-05-03', text: 'The council voted on the dam.', salience: 0.4 }),
    eventOf('cup', { day: '2031-05-03', text: 'The club won the cup final.', salience: 0.2, places: ['Porto'] }),
    eventOf('opening', { day: '2031-07-04', text: 'The toll bridge opens.', salience: 0.3, status: 'planned' }),
    eventOf('talks', { day: null, text: 'A third round of talks is planned.', salience: 0.1, status: 'planned' }),
  ],
});

function ids(query: TimelineQuery): string[] {
  return timeline(SNAPSHOT, query).map(({ id }) => id);
}

describe('a timeline', () => {
  test('tells all events, oldest first and undated last', () => {
    expect(ids({})).toEqual(['flood', 'vote', 'cup', 'opening', 'talks']);
  });

  test.each<[string, TimelineQuery, readonly string[]]>([
    ['from a day', { from: '2031-05-03' }, ['vote', 'cup', 'opening']],
    ['to a day', { to: '2031-05-03' }, ['flood', 'vote', 'cup']],
    ['of a day', { from: '2031-05-03', to: '2031-05-03' }, ['vote', 'cup']],
    ['of days without events', { from: '2030-01-01', to: '2030-12-31' }, []],
    ['of a status', { status: 'planned' }, ['opening', 'talks']],
    ['of a status that none has', { status: 'denied' }, []],
    ['about words', { about: 'toll bridge' }, ['opening']],
    ['about a place', { about: 'Porto' }, ['cup']],
    ['about what nobody tells', { about: 'volcano' }, []],
    ['of the strongest date', { limit: 1 }, ['flood']],
    ['of one event a date', { perDate: 1 }, ['flood', 'vote', 'opening', 'talks']],
    ['of all together', { from: '2031-01-01', status: 'happened', perDate: 1 }, ['vote']],
  ])('%s', (_, query, found) => {
    expect(ids(query)).toEqual(found);
  });

  test('of a snapshot without events is empty, whatever is asked', () => {
    expect(timeline(inventSnapshot(), { about: 'dam', limit: 3 })).toEqual([]);
  });
});
