import { describe, expect, test } from 'vitest';
import { actors, stakes, themes } from '../../src/query/stakes.ts';
import { eventOf, inventSnapshot, stakeOf } from '../fixtures/invent-snapshot.ts';

const SNAPSHOT = inventSnapshot({
  stakes: [
    stakeOf('fields', { theme: 'Water', actors: ['Ada Brandt'] }),
    stakeOf('yards', { theme: 'Jobs', actors: ['Hartwell', 'Tomás Ruiz'] }),
    stakeOf('wells', { theme: 'Water and soil', actors: ['Hartwell'] }),
  ],
  events: [eventOf('vote', { actors: ['Lena Okoro', 'Hartwell'] })],
});

describe('stakes', () => {
  test.each([
    ['all', {}, ['fields', 'yards', 'wells']],
    ['of a theme, folded and in part', { theme: 'WATER' }, ['fields', 'wells']],
    ['of an actor, folded and in part', { actor: 'tomas' }, ['yards']],
    ['of both', { theme: 'water', actor: 'Hartwell' }, ['wells']],
    ['of none', { theme: 'Football' }, []],
  ])('%s', (_, query, found) => {
    expect(stakes(SNAPSHOT, query).map(({ id }) => id)).toEqual(found);
  });

  test('themes and actors are known, most frequent first', () => {
    const twice = inventSnapshot({
      stakes: [...SNAPSHOT.stakes, stakeOf('more', { theme: 'Jobs' })],
      events: SNAPSHOT.events,
    });
    expect(themes(twice)).toEqual(['Jobs', 'Water', 'Water and soil']);
    expect(actors(twice)).toEqual(['Hartwell', 'Ada Brandt', 'Lena Okoro', 'Tomás Ruiz']);
    expect([themes(inventSnapshot()), actors(inventSnapshot())]).toEqual([[], []]);
  });
});
