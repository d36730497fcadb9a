import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, vote, type Told } from '../../fixtures/tell-conflicts.ts';

function flood(what: string): string {
  return `On 3 May 2031 the flood in the town of Arden ${what}.`;
}

describe('count', () => {
  test('told differently', () => {
    const [conflict, ...more] = conflictsOf(
      [flood('killed 12 people'), '2031-06-10', 'Post'],
      [flood('killed 15 people'), '2031-06-10', 'Gazette'],
      [flood('killed 15 people, engineers say'), '2031-06-10', 'Herald'],
    );
    expect(more).toEqual([]);
    expect(conflict && shown(conflict)).toBe('count: 12 people (a) ↔ 15 people (b, c)');
    expect(conflict).toMatchObject({ weaker: 'a', why: 'fewer independent sources: 1 against 2' });
  });

  test('a toll that somebody who knows later puts lower', () => {
    const conflicts = conflictsOf(
      ['On 3 May 2031 police cleared the square of Arden. Three people were killed.', '2031-08-10'],
      ['Five people were killed when police cleared the square of Arden on 3 May 2031.', '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 3 people (a) ↔ 5 people (b)']);
  });

  test('a toll that others raise when it has long been settled', () => {
    const conflicts = conflictsOf([flood('killed 12 people'), '2031-07-10'], [flood('killed 15 people'), '2031-09-12']);
    expect(conflicts.map(shown)).toEqual(['count: 12 people (a) ↔ 15 people (b)']);
  });

  test('victims of whom only the number is told', () => {
    const conflicts = conflictsOf(
      ['On 3 May 2031 a bomb went off at the market of Arden, killing nine and wounding twenty.', '2031-07-10'],
      ['On 3 May 2031 a bomb went off at the market of Arden. Eleven were killed.', '2031-07-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 11 killed (b) ↔ 9 killing (a)']);
  });

  test('victims told aside', () => {
    const conflicts = conflictsOf(
      [
        'Following the attack of 3 May 2031 on nurses near Lindau, in which four nurses were killed, work ended.',
        '2031-07-10',
      ],
      ['On 3 May 2031 armed men attacked nurses near Lindau. Two nurses were killed.', '2031-07-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 2 nurses (b) ↔ 4 nurses (a)']);
  });

  test('of one day, in other words', () => {
    const conflicts = conflictsOf(
      ['On 3 May 2031 Velmland handed over 120 prisoners to Karst at the bridge of Arden.', '2031-07-10'],
      ['On 3 May 2031, at the bridge of Arden, 150 prisoners of Velmland went home to Karst.', '2031-07-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 120 prisoners (a) ↔ 150 prisoners (b)']);
  });

  test('of one day, large and near each other', () => {
    const conflicts = conflictsOf(
      ['3 May 2031: 412 sheep are brought across at the Upper ford.', '2031-07-10'],
      ['On 3 May 2031 some shepherds went over the Lower bridge with 402 sheep in a dozen lorries.', '2031-07-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 402 sheep (b) ↔ 412 sheep (a)']);
  });

  test('the time that passed until something came of it', () => {
    const conflicts = conflictsOf(
      [
        'On 3 May 2031 the ferry Marigold left Arden; 74 seconds later it struck the pier of the harbour.',
        '2031-07-10',
      ],
      [
        'The ferry Marigold struck the pier of Arden harbour 94 seconds after its departure on 3 May 2031.',
        '2031-07-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['count: 74 seconds (a) ↔ 94 seconds (b)']);
    expect(conflicts[0]?.about).toBe('seconds, 2031-05-03');
  });

  test('sums of money, whatever they are written in', () => {
    const conflicts = conflictsOf(
      ['On 3 May 2031 the council of Arden bought the old tannery for 12 million euros.', '2031-06-10'],
      ['The council of Arden bought the old tannery on 3 May 2031 and paid €14m.', '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 12 million euros (a) ↔ €14m (b)']);
  });

  test('shares of one thing', () => {
    const conflicts = conflictsOf(
      ['On 3 May 2031 the ferries of Arden ran with a turnout of 61.3% of the crew.', '2031-06-10'],
      ['Ferries ran on 3 May 2031 in Arden, with a crew turnout of 67 per cent.', '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 61.3 % (a) ↔ 67 % (b)']);
  });

  test('so much a year', () => {
    const conflicts = conflictsOf(
      ['The towns of the valley are to pay the river fund $300 million a year by 2035.', '2031-06-10'],
      ['A sum of $250 million annually by 2035 was promised to the river fund by the towns.', '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: $250 million a year (b) ↔ $300 million a year (a)']);
  });

  test('documents of one publisher are one source', () => {
    const [conflict] = conflictsOf(
      [flood('killed 12 people'), '2031-06-10', 'Post'],
      [flood('killed 15 people'), '2031-06-10', 'Gazette'],
      [flood('killed 15 people, engineers say'), '2031-06-10', 'Gazette'],
    );
    expect(conflict?.weaker).toBeNull();
  });

  test.each<[string, readonly Told[]]>([
    [
      'hedged',
      [
        [flood('killed at least 12 people'), '2031-06-10'],
        [flood('killed 15 people'), '2031-06-12'],
      ],
    ],
    [
      'about',
      [
        [flood('killed about 12 people'), '2031-06-10'],
        [flood('killed 15 people'), '2031-06-12'],
      ],
    ],
    [
      'so many a day in a week',
      [
        ['In the first week of May 2031 the ferries of Arden carried 11,000 sheep a day.', '2031-06-10'],
        ['In the first week of May 2031 the ferries of Arden carried 15,000 sheep a day.', '2031-06-12'],
      ],
    ],
    [
      'a rounded number',
      [
        [flood('drowned 1.4 million hens'), '2031-06-10'],
        [flood('drowned 1,406,000 hens'), '2031-06-12'],
      ],
    ],
    [
      'a sum that has grown since',
      [
        ['Shares of Northwind have lost $3 billion of their value since 3 May 2031.', '2031-06-10'],
        ['Shares of Northwind have lost $5 billion of their value since 3 May 2031.', '2031-06-20'],
      ],
    ],
    [
      'who names the other number too',
      [
        [flood('washed away 2,200 barns of hay'), '2031-06-10'],
        [`${flood('washed away 5,000 barns of hay')} On Monday it had still been 2,200 barns.`, '2031-06-12'],
      ],
    ],
    [
      'written otherwise',
      [
        [flood('killed 1,200 people'), '2031-06-10'],
        [flood('killed 1200 people'), '2031-06-12'],
      ],
    ],
    [
      'other things',
      [
        [flood('killed 12 people'), '2031-06-10'],
        [flood('injured 40 people'), '2031-06-12'],
      ],
    ],
    [
      'other units',
      [
        [flood('destroyed 12 houses'), '2031-06-10'],
        [flood('destroyed 15 bridges'), '2031-06-12'],
      ],
    ],
    [
      'three numbers',
      [
        [flood('killed 12 people'), '2031-06-10'],
        [flood('killed 15 people'), '2031-06-12'],
        [flood('killed 19 people'), '2031-06-12'],
      ],
    ],
    [
      'both in one document',
      [
        [`${flood('killed 12 people')} ${flood('killed 15 people')}`, '2031-06-10'],
        [flood('killed 15 people'), '2031-06-12'],
      ],
    ],
    [
      'of two days',
      [
        [flood('killed 12 people'), '2031-06-10'],
        [flood('killed 15 people').replace('3 May', '9 June'), '2031-06-12'],
      ],
    ],
    [
      'a sum of money of another size',
      [
        [flood('cost $12 million'), '2031-06-10'],
        [flood('cost $90 million'), '2031-06-12'],
      ],
    ],
    [
      'shares of other things',
      [
        ['On 3 May 2031 the ferries of Arden ran, and turnout at the pier was 61.3%.', '2031-06-10'],
        ['Ferries ran on 3 May 2031 in Arden, where bread had become dearer by 47 per cent.', '2031-06-12'],
      ],
    ],
    [
      'a sum hedged',
      [
        [flood('cost $12 million'), '2031-06-10'],
        [flood('cost at least $11 million'), '2031-06-12'],
      ],
    ],
    [
      'what two parties counted',
      [
        ['On the fair of 3 May 2031 Velmland counted 2,254 sheep. They say Velmland is proud of Karst.', '2031-06-10'],
        ['On the fair of 3 May 2031 Karst counted 1,626 sheep. They say Karst is proud of Velmland.', '2031-06-12'],
      ],
    ],
    [
      'a toll that those who know later raise',
      [
        [flood('killed 12 people'), '2031-05-10'],
        [flood('killed 15 people'), '2031-05-12'],
        [flood('drowned the cattle and killed 15 people'), '2031-07-12'],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});

describe('result', () => {
  test('of one vote', () => {
    const conflicts = conflictsOf(
      [vote('by 108 votes to 92'), '2031-06-10'],
      [vote('by 112 to 88'), '2031-06-12'],
      [vote('by 108 votes to 92, the third time in a row'), '2031-06-14'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 108 votes to 92 (a, c) ↔ 112 to 88 (b)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'the same, in words',
      [
        [vote('by twelve votes to nine'), '2031-06-10'],
        [vote('by 12 to 9'), '2031-06-12'],
      ],
    ],
    [
      'a span is no result',
      [
        [vote('for 10 to 12 years'), '2031-06-10'],
        [vote('for 8 to 9 years'), '2031-06-12'],
      ],
    ],
    [
      'amounts are no result',
      [
        [vote('and raised its budget by 20 million to 40 million'), '2031-06-10'],
        [vote('and raised its budget by 90 million to 184 million'), '2031-06-12'],
      ],
    ],
  ])('not disputed: %s', (_, told) => {
    expect(conflictsOf(...told)).toEqual([]);
  });
});
