import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/merge/mention.ts';
import { weighEvents } from '../../src/merge/salience.ts';
import type { CivilDay } from '../../src/model/civil.ts';
import type { EventDate } from '../../src/model/claim.ts';

function on(start: CivilDay, end = start): { readonly date: EventDate } {
  const granularity = start === end ? 'day' : 'range';
  return { date: { start, end, granularity, text: start, inferred: 'none', otherReadings: [] } };
}

/** Words in front of the sentence stand for themselves: each different word is one stem. */
const stemOf = new Map<string, number>();
function stems(text: string): ReadonlySet<number> {
  return new Set(
    text.split(' ').map((word) => {
      const known = stemOf.get(word) ?? stemOf.size;
      stemOf.set(word, known);
      return known;
    }),
  );
}

function mention(event: number, document: number, text: string, more: Partial<Mention> = {}): Mention {
  return { event, document, lateness: 1, stems: stems(text), words: 20, datesInSentence: 1, ...more };
}

const never = (): number => 0;
const everyFifth = (stem: number): number => (stem % 5) / 4;

/** Weight of the first of two events a week apart. */
function weigh(mentions: readonly Mention[]): number {
  const events = [on('2031-05-02'), on('2031-05-09')];
  return weighEvents({ events, mentions, documentShare: never }).events[0] ?? Number.NaN;
}

describe('strength of dates', () => {
  test('the date that more documents tell weighs more, and the strongest has 1', () => {
    const { events } = weighEvents({
      events: [on('2031-05-02'), on('2031-05-09')],
      mentions: [
        mention(0, 0, 'dam opens gates'),
        mention(1, 1, 'mayor resigns today'),
        mention(1, 2, 'mayor resigns now'),
      ],
      documentShare: never,
    });
    expect(events[1]).toBe(1);
    expect(events[0]).toBeLessThan(0.6);
  });

  test('a document that repeats a date does not make it more important', () => {
    const once = [
      mention(0, 0, 'dam opens gates'),
      mention(1, 1, 'mayor resigns today'),
      mention(1, 2, 'mayor resigns'),
    ];
    const again = [...once, mention(0, 0, 'gates of the dam'), mention(0, 0, 'dam gates open wide')];
    expect(weigh(again)).toBeCloseTo(weigh(once), 12);
  });

  test.each([
    ['told long after', 40, 'told the day after', 1],
    ['told the day after', 1, 'announced', -3],
    ['told on an unknown day', null, 'announced', -3],
  ])('what was %s weighs more than what was %s', (_, more, __, less) => {
    const { events } = weighEvents({
      events: [on('2031-05-02'), on('2031-07-09')],
      mentions: [
        mention(0, 0, 'dam opens gates', { lateness: more }),
        mention(1, 1, 'mayor resigns today', { lateness: less }),
      ],
      documentShare: never,
    });
    expect(events[0]).toBeGreaterThan(events[1] ?? Number.NaN);
  });

  test('the day after a strong day loses a little of what is only its echo', () => {
    const { events } = weighEvents({
      events: [on('2031-03-01'), on('2031-03-02'), on('2031-03-04')],
      mentions: [
        mention(0, 0, 'bridge falls down'),
        mention(0, 1, 'bridge falls down'),
        mention(1, 2, 'bridge closed now'),
        mention(2, 3, 'bridge opens again'),
      ],
      documentShare: never,
    });
    expect(events[1]).toBeLessThan(events[2] ?? Number.NaN);
    expect(events[1]).toBeGreaterThan(0);
  });

  test('a month weighs less than a day that as many documents tell', () => {
    const { events } = weighEvents({
      events: [on('2031-03-01', '2031-03-31'), on('2031-05-04')],
      mentions: [mention(0, 0, 'bridge falls down'), mention(1, 1, 'bridge falls down')],
      documentShare: never,
    });
    expect(events[0]).toBeLessThan(0.2);
    expect(events[1]).toBe(1);
  });

  test('undated events stand alone and do not gather strength from one another', () => {
    const { events } = weighEvents({
      events: [{ date: null }, { date: null }, on('2031-05-04')],
      mentions: [
        mention(0, 0, 'talks planned'),
        mention(1, 1, 'vote planned'),
        mention(2, 2, 'vote held'),
        mention(2, 3, 'vote held'),
      ],
      documentShare: never,
    });
    expect([...events]).toEqual([0.5, 0.5, 1]);
  });
});

describe('sentences of one date', () => {
  const day = '2031-05-04';

  test('the one whose words the documents share is the best, and has the strength of its date', () => {
    const { events, telling } = weighEvents({
      events: [on(day), on(day)],
      mentions: [
        mention(0, 0, 'club wins league title final'),
        mention(0, 1, 'club wins league title again'),
        mention(1, 2, 'fans sing loudly outside grounds'),
      ],
      documentShare: never,
    });
    expect(events[0]).toBe(1);
    expect(events[1]).toBeLessThan(0.7);
    expect(Math.max(...telling)).toBe(1);
    expect(telling[2]).toBe(events[1]);
  });

  test('words of the whole briefing lift a sentence', () => {
    const central = stems('club title');
    const { events } = weighEvents({
      events: [on(day), on(day)],
      mentions: [mention(0, 0, 'weather was fine there'), mention(1, 1, 'club title goes north')],
      documentShare: (stem) => (central.has(stem) ? 1 : 0),
    });
    expect(events[1]).toBeGreaterThan(events[0] ?? Number.NaN);
  });

  test.each<[string, Partial<Mention>]>([
    ['tells other dates too', { datesInSentence: 3 }],
    ['is longer than a line of a timeline', { words: 60 }],
  ])('one that %s stands behind its like', (_, more) => {
    const { events } = weighEvents({
      events: [on(day), on(day)],
      mentions: [mention(0, 0, 'club wins title', more), mention(1, 1, 'club wins title')],
      documentShare: never,
    });
    expect(events[0]).toBeLessThan(events[1] ?? Number.NaN);
  });

  test('one from a chronicle stands before its like from a report', () => {
    const { events } = weighEvents({
      events: [on(day), on(day), on('2031-01-01'), on('2031-02-01')],
      mentions: [
        mention(0, 0, 'club wins title'),
        mention(1, 1, 'club wins title'),
        mention(2, 1, 'season begins again'),
        mention(3, 1, 'coach leaves club'),
      ],
      documentShare: never,
    });
    expect(events[1]).toBeGreaterThan(events[0] ?? Number.NaN);
  });

  test('sentences without a word that carries meaning are alike and not lost', () => {
    const empty = { stems: new Set<number>() };
    const { events } = weighEvents({
      events: [on(day), on(day)],
      mentions: [mention(0, 0, 'x', empty), mention(1, 1, 'x', empty)],
      documentShare: never,
    });
    expect([...events]).toEqual([1, 1]);
  });
});

describe('laws', () => {
  const days = ['2031-01-01', '2031-01-02', '2031-01-03', '2031-06-01'];
  const someMentions = fc.array(
    fc.record({
      event: fc.nat(5),
      document: fc.nat(4),
      lateness: fc.option(fc.integer({ min: -50, max: 400 })),
      stems: fc.uniqueArray(fc.nat(12), { maxLength: 8 }).map((list) => new Set(list)),
      words: fc.nat(80),
      datesInSentence: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 25 },
  );
  const events = Array.from({ length: 6 }, (_, i) => (i === 5 ? { date: null } : on(days[i % days.length] ?? '')));

  test('every weight lies in 0…1, and the strongest event has 1 when there is any mention', () => {
    fc.assert(
      fc.property(someMentions, (mentions) => {
        const { events: salience, telling } = weighEvents({ events, mentions, documentShare: everyFifth });
        for (const value of [...salience, ...telling]) expect(value >= 0 && value <= 1).toBe(true);
        expect(Math.max(...salience)).toBe(mentions.length > 0 ? 1 : 0);
      }),
    );
  });

  test('the order of the mentions does not matter', () => {
    fc.assert(
      fc.property(someMentions, (mentions) => {
        const there = weighEvents({ events, mentions, documentShare: everyFifth }).events;
        const back = weighEvents({ events, mentions: mentions.toReversed(), documentShare: everyFifth }).events;
        for (const [i, value] of there.entries()) expect(back[i]).toBeCloseTo(value, 9);
      }),
    );
  });
});
