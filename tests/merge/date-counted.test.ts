import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/model/claim.ts';
import { documentOf, snapshotOf, unproved } from '../fixtures/build-briefing.ts';

function eventsOf(...bodies: readonly (readonly [body: string, published: string])[]): readonly Event[] {
  const files = bodies.map(
    ([body, published], i) => [`${'abcdef'[i] ?? i}.md`, documentOf(body, { published })] as const,
  );
  const snapshot = snapshotOf(Object.fromEntries(files));
  expect(unproved(snapshot)).toEqual([]);
  return snapshot.events;
}

/** The day of the event that is told in the words. */
function dayOf(events: readonly Event[], words: string): string | undefined {
  return events.find(({ citations, text }) => [text, ...citations.map(({ quote }) => quote)].join(' ').includes(words))
    ?.date?.start;
}

const FIRE = 'The fire at the mill in Arden broke out on 3 May 2031 and burned for a night.';

describe('a day that is counted from a happening', () => {
  test.each([
    ['The owner fled two days after the fire.', '2031-05-05'],
    ['The owner fled the day after the fire.', '2031-05-04'],
    ['The alarm had been tested three days before the fire.', '2031-04-30'],
    // The third was a Saturday.
    ['The owner resigned on the Monday after the fire.', '2031-05-05'],
    ['The alarm had been tested on the Thursday before the fire.', '2031-05-01'],
  ])('%s', (sentence, day) => {
    const words = sentence.split(' ').slice(0, 3).join(' ');
    expect(dayOf(eventsOf([`${FIRE} ${sentence}`, '2031-05-20']), words)).toBe(day);
    expect(dayOf(eventsOf([FIRE, '2031-05-10'], [sentence, '2031-05-20']), words)).toBe(day);
  });

  test('of which the month is told beside it', () => {
    const events = eventsOf(
      [FIRE, '2031-05-10'],
      ['The owner fled two days after the fire broke out in May.', '2031-05-20'],
    );
    expect(events.map(({ date }) => date?.start)).toEqual(['2031-05-03', '2031-05-05']);
  });

  test('joins what another document tells of that day', () => {
    const events = eventsOf(
      [`${FIRE} The owner of the mill gave himself up to the police on 5 May 2031.`, '2031-05-20'],
      ['The owner of the mill gave himself up two days after the fire.', '2031-05-22'],
    );
    expect(events.map(({ date }) => date?.start)).toEqual(['2031-05-03', '2031-05-05']);
    expect(new Set(events[1]?.citations.map(({ document }) => document)).size).toBe(2);
  });

  test.each([
    ['of which nothing is known', 'The owner fled two days after the wedding.'],
    ['that is new to readers', 'The owner fled two days after a fire.'],
    ['that only somebody said', 'The owner fled two days after the mill said so.'],
    ['that owns what is told', "The owner fled two days after the fire's last victim died."],
    ['when it is a length of time', 'The owner waited for two days after the fire.'],
  ])('is none %s', (_, sentence) => {
    const events = eventsOf([FIRE, '2031-05-10'], [sentence, '2031-05-20']);
    expect(events.map(({ date }) => date?.start)).toEqual(['2031-05-03']);
  });

  test('is counted from what was named last, when nothing is named behind it', () => {
    const events = eventsOf(
      [FIRE, '2031-05-10'],
      ['Nobody slept on the night of the fire. The owner fled the following day.', '2031-05-20'],
    );
    expect(dayOf(events, 'The owner fled')).toBe('2031-05-04');
  });

  test('is none where a day stands before it', () => {
    const events = eventsOf(
      [FIRE, '2031-05-10'],
      ["Monday's visit came a day after the fire in the port.", '2031-05-21'],
    );
    expect(events.map(({ date }) => date?.start)).toEqual(['2031-05-03', '2031-05-19']);
  });

  test('is none where two such happenings can be meant', () => {
    const events = eventsOf(
      [`${FIRE} The fire at the mill in Lindau broke out on 9 May 2031.`, '2031-05-12'],
      ['The owner fled two days after the fire.', '2031-05-20'],
    );
    expect(dayOf(events, 'The owner fled')).toBeUndefined();
  });

  test('is not in the years before those that readers know', () => {
    const events = eventsOf([FIRE, '2031-05-10'], ['The owner fled two days after the fire.', '2034-05-20']);
    expect(dayOf(events, 'The owner fled')).toBeUndefined();
  });
});

describe('what stands beside a day and is counted from it', () => {
  test('gets its day when it is told', () => {
    const events = eventsOf([
      'The two sides met on 5 May 2031, a day after shells struck the market of Lindau.',
      '2031-05-20',
    ]);
    expect(events.map(({ date, text }) => [date?.start, text.startsWith('…')])).toEqual([
      ['2031-05-04', true],
      ['2031-05-05', false],
    ]);
    expect(events[0]?.text).toBe('… a day after shells struck the market of Lindau.');
  });

  test('is planned when it was only due', () => {
    const events = eventsOf([
      'On 5 May 2031, one day before the old lease of the harbour was due to run out, the town prolonged it.',
      '2031-05-20',
    ]);
    expect(events.map(({ date, status }) => [date?.start, status])).toEqual([
      ['2031-05-05', 'happened'],
      ['2031-05-06', 'planned'],
    ]);
  });

  test('is no event of its own when it is only named', () => {
    const events = eventsOf(['The owner fled on 5 May 2031, two days after the fire.', '2031-05-20']);
    expect(events.map(({ date }) => date?.start)).toEqual(['2031-05-05']);
  });
});

test('a text without a day of its own counts from what it has told', () => {
  const [first, second] = snapshotOf({
    'a.txt':
      'The congress of millers was opened on 2 May 2031. A dinner three days later was cancelled. On Monday it rained.',
  }).events;
  expect([first?.date?.start, second?.date?.start, second?.status]).toEqual(['2031-05-02', '2031-05-05', 'cancelled']);
});
