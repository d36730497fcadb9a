import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/model/claim.ts';
import { documentOf, unproved, snapshotOf } from '../fixtures/build-briefing.ts';

/** Events of documents named a, b, c …; each is a body and how far its knowledge reaches. */
function eventsOf(...bodies: readonly (readonly [body: string, asOf: string])[]): readonly Event[] {
  const files = bodies.map(([body, asOf], i) => [`${'abcdef'[i] ?? i}.md`, documentOf(body, { as_of: asOf })] as const);
  const snapshot = snapshotOf(Object.fromEntries(files));
  expect(unproved(snapshot)).toEqual([]);
  return snapshot.events;
}

function documentsOf(event: Event | undefined): string[] {
  return [...new Set(event?.citations.map(({ document }) => document))].toSorted();
}

const MET = 'On 3 May 2031 Ada Brandt met Tomas Ruiz at a summit in Lisbon.';

describe('one happening in several documents', () => {
  test('told in different words is one event with all its sources', () => {
    const events = eventsOf(
      [MET, '2031-05-10'],
      ['The Lisbon summit between Brandt and Ruiz took place on May 3, 2031, and lasted two hours.', '2031-06-10'],
      ['Brandt and Ruiz came together for talks in Lisbon (3 May 2031); nobody else was asked.', '2031-06-12'],
    );
    expect(events).toHaveLength(1);
    expect(documentsOf(events[0])).toEqual(['a', 'b', 'c']);
    expect(events[0]?.places).toContain('Lisbon');
  });

  test('told coarsely joins the day that it means', () => {
    const events = eventsOf(
      [MET, '2031-05-10'],
      ['In May 2031 the summit in Lisbon brought no result for Ada Brandt.', '2031-06-10'],
    );
    expect(events.map(({ date }) => date?.granularity)).toEqual(['day']);
    expect(documentsOf(events[0])).toEqual(['a', 'b']);
  });

  test('told without a date supports the day that it means, and is no event of its own', () => {
    const events = eventsOf(
      [MET, '2031-05-10'],
      ['The summit in Lisbon disappointed Ada Brandt and her friends.', '2031-06-10'],
    );
    expect(events).toHaveLength(1);
    expect(documentsOf(events[0])).toEqual(['a', 'b']);
    expect(events[0]?.text).toBe(MET);
  });
});

describe('claims of one day in several documents', () => {
  const walkout = 'The farmers of Arden left the hall on 3 May 2031 when the mayor raised the water price again.';

  test('that a document tells in prose and again in its chronicle are one event', () => {
    const story = `${walkout} The valley talked of little else for weeks.`;
    const events = eventsOf([
      `${story}\n\n## Dates\n\n- 3 May 2031: The farmers walk out.\n- 9 June 2031: The price falls.`,
      '2031-06-10',
    ]);
    expect(events.map(({ date, citations }) => [date?.start, citations.length])).toEqual([
      ['2031-05-03', 2],
      ['2031-06-09', 1],
    ]);
  });

  test('that a document tells one after the other stay two', () => {
    const events = eventsOf([
      `${walkout} On 3 May 2031 the farmers of the lower valley burnt the ferry down.`,
      '2031-06-10',
    ]);
    expect(events).toHaveLength(2);
  });

  test('that two documents tell in other words for one act are one event', () => {
    const events = eventsOf(
      ['On 3 May 2031 the villagers were shown the letters of the old priest.', '2031-06-10'],
      ['The archive made public on 3 May 2031 what it had kept in its cellar.', '2031-06-12'],
    );
    expect(events).toHaveLength(1);
  });

  test('of one matter stay apart on a day on which much else happened', () => {
    const towns = ['Arden', 'Velm', 'Orsk', 'Tamber', 'Luden', 'Karst', 'Nimes', 'Polder', 'Quint', 'Rasko', 'Sunder'];
    const acts = ['burnt a mill', 'sued its baker', 'lost a match', 'bought two cows', 'painted the tower'];
    const year = Array.from({ length: 300 }, (_, i) => `In ${1700 + i} ${towns[i % 11]} ${acts[i % 5]}.`).join(' ');
    const events = eventsOf(
      [year, '2031-06-10'],
      ...towns.flatMap((town): [string, string][] => [[`On 3 May 2031 ${town} lost its ferry.`, '2031-06-10']]),
      ['On 3 May 2031 the villagers were shown the letters of the old priest.', '2031-06-10'],
      ['The studio made public on 3 May 2031 which singers it will record.', '2031-06-12'],
    );
    const singers = events.find(({ citations }) => citations.some(({ quote }) => quote.includes('singers')));
    expect(documentsOf(singers)).toHaveLength(1);
  });

  test('that name one council in full and by its initials are one event', () => {
    const events = eventsOf(
      ['On 3 May 2031 the Valley Water Council suspended three towns. It is called the VWC there.', '2031-05-10'],
      ['Things went fast: the VWC threw them out on 3 May 2031 for good.', '2031-06-10'],
    );
    expect(events.map(documentsOf)).toEqual([['a', 'b']]);
  });

  test('that share one telling word are one event', () => {
    const events = eventsOf(
      [`${walkout} Nobody had seen it coming, and the evening ended early.`, '2031-05-10'],
      ['Two things are remembered in the valley. On 3 May 2031 the farmers had enough of it.', '2031-06-10'],
    );
    expect(events.map(documentsOf)).toEqual([['a', 'b']]);
  });

  test('that share one only with what stands around are one event, when the day has no others', () => {
    const events = eventsOf(
      ['The treasurer of Arden was arrested in March 2031 and remained in custody until 3 May 2031.', '2031-05-10'],
      ['The former treasurer was released on bail on 3 May 2031.', '2031-06-10'],
    );
    expect(documentsOf(events.find(({ date }) => date?.start === '2031-05-03'))).toEqual(['a', 'b']);
  });

  test('a row of a table is told by the head of the table too', () => {
    const events = eventsOf(
      [
        '| Day | Prisoners | Where |\n| --- | --- | --- |\n| 3 May 2031 | 65 of each side | the old bridge |',
        '2031-05-10',
      ],
      ['On 3 May 2031 the two towns set their prisoners free.', '2031-06-10'],
    );
    expect(events.map(documentsOf)).toEqual([['a', 'b']]);
  });

  test('of which one happened and one was called off share more, or are two', () => {
    const events = eventsOf(
      ['The board of the clinic halted the trial on 3 May 2031. A doctor read the reasons out.', '2031-05-10'],
      ['A meeting of 3 May 2031 at which a doctor was to answer was cancelled.', '2031-06-10'],
    );
    expect(events.map(({ status }) => status).toSorted()).toEqual(['cancelled', 'happened']);
  });

  test('are one when the one that “it” means is named in the sentence before', () => {
    const events = eventsOf(
      ['On 3 May 2031 Northwind told its lenders that it would give up the harbour.', '2031-05-10'],
      ['Northwind is leaving the port of Porto. It gave notice on 3 May 2031.', '2031-06-10'],
    );
    expect(events.map(documentsOf)).toEqual([['a', 'b']]);
  });

  test('stay two when a third document tells the one beside the other', () => {
    const events = eventsOf(
      ['On 3 May 2031 the council of Arden bought the old tannery for a museum.', '2031-05-10'],
      ['On 3 May 2031 a barge sank in the lock below Arden, and the council closed the river.', '2031-05-11'],
      [
        'On 3 May 2031 Arden got a museum: the tannery was bought. On 3 May 2031 a barge blocked the lock, too.',
        '2031-06-10',
      ],
    );
    expect(events.map(documentsOf)).toEqual(
      expect.arrayContaining([
        ['a', 'c'],
        ['b', 'c'],
      ]),
    );
    expect(events).toHaveLength(2);
  });

  test('that only refer to it by its date mean what several documents tell of that day', () => {
    const events = eventsOf(
      ['On 3 May 2031 the council of Arden said yes to the harbour, by 31 votes to 28.', '2031-05-10'],
      ['The council of Arden said yes on 3 May 2031.', '2031-05-12'],
      ['She said that the building permit of 3 May 2031 stays in force.', '2031-06-10'],
    );
    expect(events.map(documentsOf)).toEqual([['a', 'b', 'c']]);
    expect(events[0]?.text).toContain('council');
  });

  test('that refer to a day of which one document tells stay apart', () => {
    const events = eventsOf(
      ['On 3 May 2031 the council of Arden said yes to the harbour, by 31 votes to 28.', '2031-05-10'],
      ['She said that the letter of 3 May 2031 never arrived.', '2031-06-10'],
    );
    expect(events).toHaveLength(2);
  });

  test('told more coarsely elsewhere are one event when the words are the same', () => {
    const events = eventsOf(
      ['On 3 May 2031 riot police cleared the market square of Arden, and three people were hurt.', '2031-05-10'],
      ['Five people were hurt when police cleared the market square at the beginning of May 2031.', '2031-06-10'],
    );
    expect(events.map(({ date }) => date?.granularity)).toEqual(['day']);
    expect(documentsOf(events[0])).toEqual(['a', 'b']);
  });

  test('a question proves what it takes for granted, and no event rests on it alone', () => {
    const question = 'Which towns will pay, and how much, when the donors gather in Porto on 3 May 2031?';
    const events = eventsOf(
      ['A conference of donors is to take place in Porto on 3 May 2031.', '2031-04-10'],
      [question, '2031-04-12'],
    );
    expect(events.map(documentsOf)).toEqual([['a', 'b']]);
    expect(eventsOf([question, '2031-04-12'])).toEqual([]);
  });
});

describe('a plan and what came of it', () => {
  test('are one event when the plan says only `they`', () => {
    const events = eventsOf(
      ['The boats with the first pumps left Porto in the night. They are due on 3 May 2031.', '2031-05-01'],
      ['The first pumps came to Arden on 3 May 2031, later than hoped.', '2031-06-10'],
    );
    expect(events.map(documentsOf)).toEqual([['a', 'b']]);
    expect(events[0]?.status).toBe('happened');
  });

  test('are the days that it took, when it was planned for the first of them', () => {
    const [event, ...others] = eventsOf(
      ['A mission of the river board is expected in Arden on 3 May 2031.', '2031-04-20'],
      ['From 3 to 9 May 2031 a mission of the river board visited Arden and saw every lock.', '2031-06-10'],
    );
    expect(others).toEqual([]);
    expect([event?.date?.start, event?.date?.end, event?.status]).toEqual(['2031-05-03', '2031-05-09', 'happened']);
    expect(documentsOf(event)).toEqual(['a', 'b']);
  });

  test('are the first day, when what came about then lasted', () => {
    const [event, ...others] = eventsOf(
      ['The town of Arden says that it will close its harbour on 3 May 2031.', '2031-04-20'],
      ['The town of Arden closed its harbour from 3 May 2031 until 9 June 2031.', '2031-06-10'],
    );
    expect(others).toEqual([]);
    expect([event?.date?.start, event?.date?.end, event?.status]).toEqual(['2031-05-03', '2031-05-03', 'happened']);
  });

  test('stay apart when something else took the days', () => {
    const events = eventsOf(
      ['A concert of the fire brigade is expected in Porto on 3 May 2031.', '2031-04-20'],
      ['From 3 to 9 May 2031 a mission of the river board visited Arden and saw every lock.', '2031-06-10'],
    );
    expect(events).toHaveLength(2);
  });

  test('stay apart when nothing is shared', () => {
    const events = eventsOf(
      ['A concert of the fire brigade is planned for 3 May 2031 in Porto.', '2031-05-01'],
      ['The strike of the bakers in Lindau was called off on 3 May 2031.', '2031-06-10'],
    );
    expect(events).toHaveLength(2);
  });
});

describe('what is only named by its date', () => {
  test('is one happening when the kind is the same', () => {
    const events = eventsOf(
      ['The flood of 2010 took nine houses in Arden.', '2031-05-10'],
      ['It is thought the worst flood of the valley, beyond that of 2010.', '2031-06-10'],
    );
    expect(events.map(documentsOf)).toEqual([['a', 'b']]);
  });

  test('in a chain of dates joins what others tell of that day', () => {
    const events = eventsOf(
      ['The council passes the water act on 3 May 2031 by nine votes.', '2031-05-10'],
      ['On 3 May 2031 the council of Arden passed the water act after a long debate.', '2031-05-12'],
      ['Announced on 3 March 2031, enacted on 3 May and carried out on 1 June: the reform was slow.', '2031-06-10'],
    );
    expect(documentsOf(events.find(({ date }) => date?.start === '2031-05-03'))).toEqual(['a', 'b', 'c']);
  });

  test('is not shown where another tells it', () => {
    const [event] = eventsOf(
      ['The complaint was dismissed, and with it fell the injunction of 3 May 2031 against the dam.', '2031-06-10'],
      ['On 3 May 2031 Judge Holm granted an injunction against the dam until the case is heard.', '2031-05-10'],
    );
    expect(event?.text).toContain('Judge Holm granted');
  });
});

describe('what stays apart', () => {
  test('two happenings of one day', () => {
    const events = eventsOf(
      ['On 3 May 2031 the river flooded the lower town of Arden, and hundreds left their houses.', '2031-05-10'],
      ['On 3 May 2031 the football club of Porto won the cup final after extra time.', '2031-05-10'],
    );
    expect(events).toHaveLength(2);
  });

  test('two happenings of one day in one document', () => {
    expect(
      eventsOf([
        'On 3 May 2031 the river flooded the lower town of Arden. On 3 May 2031 the football club of Porto won the cup.',
        '2031-05-10',
      ]),
    ).toHaveLength(2);
  });

  test('the like of two days', () => {
    const events = eventsOf([MET, '2031-06-10'], [MET.replace('3 May', '4 June'), '2031-06-12']);
    expect(events.map(({ date }) => date?.start)).toEqual(['2031-05-03', '2031-06-04']);
  });

  test('a month in which two days fit', () => {
    const events = eventsOf(
      [`${MET} On 9 May 2031 Ada Brandt met Lena Okoro at a summit in Lisbon.`, '2031-06-10'],
      ['In May 2031 a summit in Lisbon was held without a result.', '2031-06-10'],
    );
    expect(events).toHaveLength(3);
  });

  test('a coarse date whose people are others', () => {
    const events = eventsOf(
      [MET, '2031-06-10'],
      ['In May 2031 Lena Okoro gave up her plan for a summit in Lisbon after a quarrel.', '2031-06-10'],
    );
    expect(events).toHaveLength(2);
  });
});

describe('the status of a merged event', () => {
  test('a report stands over a plan, whoever is newer', () => {
    const events = eventsOf(
      ['The summit of Ada Brandt and Tomas Ruiz will take place in Lisbon on 3 May 2031.', '2031-04-10'],
      [MET, '2031-05-10'],
    );
    expect(events.map(({ status }) => status)).toEqual(['happened']);
    expect(events[0]?.text).toBe(MET);
  });

  test('of two reports, the one that knows more', () => {
    const events = eventsOf(
      ['The vote in Arden on 3 May 2031 was cancelled because of the flood.', '2031-05-02'],
      ['The vote in Arden was held on 3 May 2031 after all.', '2031-06-10'],
    );
    expect(events.map(({ status }) => status)).toEqual(['happened']);
  });

  test('and the text that is shown says the same as the status', () => {
    const events = eventsOf(
      ['The merger of Hartwell and Bellmont was completed on 3 May 2031 in Porto.', '2031-06-10'],
      ['The merger of Hartwell and Bellmont in Porto was called off on 3 May 2031.', '2031-06-12'],
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.status).toBe('cancelled');
    expect(events[0]?.text).toContain('called off');
  });
});

test('events are in the order of the calendar, undated last, each with an id of its own', () => {
  const events = eventsOf(
    ['In 2031 the council of Arden paid for a dam. On 3 May 2031 the river flooded the town of Arden.', '2031-05-10'],
    [
      '## Chronology\n\n- On 4 May 2029 the club won the cup.\n- A third bridge is planned by the council.',
      '2031-05-10',
    ],
  );
  expect(events.map(({ date }) => date?.start ?? 'undated')).toEqual([
    '2029-05-04',
    '2031-01-01',
    '2031-05-03',
    'undated',
  ]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  for (const { salience } of events) expect(salience >= 0 && salience <= 1).toBe(true);
});
