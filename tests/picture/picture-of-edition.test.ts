import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../commands/texts/en.ts';
import type { Event } from '../../src/model/claim.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { pictureOfEdition } from '../../src/picture/picture-of-edition.ts';
import type { PicturedEvent } from '../../src/view/picture.ts';

function event(id: string, day: string | null, status: Event['status'], salience: number): Event {
  return {
    kind: 'event',
    id,
    text: id,
    citations: [],
    date:
      day === null ? null : { start: day, end: day, granularity: 'day', text: '', inferred: 'none', otherReadings: [] },
    status,
    salience,
    actors: [],
    places: [],
    conflicts: [],
  };
}

function snapshotOf(events: readonly Event[]): Snapshot {
  return {
    briefing: 'dam',
    title: 'The dam',
    description: '',
    version: 'v1',
    asOf: '2031-05-10',
    documents: [],
    events,
    stakes: [],
    takeaways: [],
    questions: [],
    conflicts: [],
    passages: [],
    faults: [],
  };
}

const TODAY = '2031-05-10';

function drawn(events: readonly Event[], fresh: readonly string[] = []): readonly PicturedEvent[] | null {
  const options = { title: 'The dam', today: TODAY, isNew: new Set(fresh), words: english, language: 'en' };
  const node = pictureOfEdition(snapshotOf(events), options);
  if (node === null) return null;
  return node.picture.kind === 'timeline' ? node.picture.events : [];
}

const day = (month: number, date: number): string =>
  `2031-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

describe('pictureOfEdition', () => {
  const past = Array.from({ length: 40 }, (_, i) =>
    event(`past ${i}`, day(1 + (i % 4), 1 + (i % 28)), 'happened', i / 40),
  );
  const ahead = Array.from({ length: 9 }, (_, i) => event(`ahead ${i}`, day(6, 20 - i), 'planned', i / 9));

  it('shows what is new, set apart, what lies ahead soonest first, and what led there', () => {
    const told = drawn([...past, ...ahead], ['past 3', 'ahead 0']) ?? [];
    expect(told.filter(({ isNew }) => isNew).map(({ text }) => text)).toEqual(['past 3', 'ahead 0']);
    expect(told.map(({ text }) => text)).toEqual(expect.arrayContaining(['ahead 8', 'ahead 7', 'ahead 6', 'ahead 5']));
    expect(told.map(({ text }) => text)).not.toContain('ahead 1');
    expect(told.filter(({ text }) => text.startsWith('past')).length).toBeGreaterThan(5);
    expect(told.length).toBeLessThanOrEqual(14);
  });

  it('is in the order of the days', () => {
    const days = (drawn([...ahead, ...past]) ?? []).map(({ date }) => date?.start ?? '');
    expect(days).toEqual(days.toSorted());
  });

  it('is none where too little is dated', () => {
    expect(drawn([])).toBeNull();
    expect(
      drawn([event('a', null, 'happened', 1), event('b', day(1, 1), 'happened', 1), event('c', null, 'planned', 1)]),
    ).toBeNull();
  });

  it('is the same whatever the order of the events', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...past, ...ahead], { minLength: 49 }), (shuffled) => {
        expect(drawn(shuffled, ['past 3'])).toEqual(drawn([...past, ...ahead], ['past 3']));
      }),
      { numRuns: 20 },
    );
  });
});
