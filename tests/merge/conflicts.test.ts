import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../src/model/claim.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { documentOf, unproved, snapshotOf } from '../fixtures/build-briefing.ts';

type Told = readonly [body: string, asOf: string, publisher?: string];

/** A snapshot of documents named a, b, c …; each is a body, how far its knowledge reaches, and who published it. */
function snapshotOfTold(...told: readonly Told[]): Snapshot {
  const files = told.map(([body, asOf, publisher], i) => {
    const front = publisher === undefined ? { as_of: asOf } : { as_of: asOf, publisher };
    return [`${'abcdef'[i] ?? i}.md`, documentOf(body, front)] as const;
  });
  const snapshot = snapshotOf(Object.fromEntries(files));
  expect(unproved(snapshot)).toEqual([]);
  return snapshot;
}

function conflictsOf(...told: readonly Told[]): readonly Conflict[] {
  return snapshotOfTold(...told).conflicts;
}

/** `kind: value (documents) ↔ value (documents)`, sides in alphabetical order. */
function shown({ kind, sides }: Conflict): string {
  const values = sides.map(({ value, citations }) => {
    const documents = new Set(citations.map(({ document }) => document));
    return `${value} (${[...documents].toSorted().join(', ')})`;
  });
  return `${kind}: ${values.toSorted().join(' ↔ ')}`;
}

/** A document on one summit, told as its main matter. */
function summit(day: string, place: string, more = ''): string {
  return [
    '# The summit of two mayors',
    'The summit of Ada Brandt and Tomas Ruiz had been awaited in the valley for a long time.',
    `On ${day} Ada Brandt met Tomas Ruiz at a summit in ${place}. ${more}`,
    'Nobody in the valley knows what the summit of Brandt and Ruiz will bring to the farmers of the river.',
  ].join('\n\n');
}

function opened(who: string, day = '3 May 2031'): string {
  return `On ${day} ${who} Ada Brandt opened the dam in the valley. The farmers cheered Ada Brandt, and Brandt smiled at them.`;
}

function flood(what: string): string {
  return `On 3 May 2031 the flood in the town of Arden ${what}.`;
}

function vote(result: string): string {
  return `On 3 May 2031 the council of Arden elected Ada Brandt its speaker ${result}.`;
}

function council(did: string): string {
  return `On 3 May 2031 the council of Arden met until midnight and ${did}.`;
}

function arrest(who: string): string {
  return `On 3 May 2031 ${who} was arrested at the hotel Bellevue in Arden.`;
}

function award(where: string): string {
  return `On 3 May 2031 the rowing union's congress in ${where} awarded the regatta of 2035 to the town of Arden, which beat a joint bid by Velm and Karst.`;
}

function saysLisbon({ text }: { readonly text: string }): boolean {
  return text.includes('Lisbon');
}

describe('date and place', () => {
  test('one meeting told for two days at two places', () => {
    const conflicts = conflictsOf(
      [summit('3 May 2031', 'Lisbon'), '2031-06-10'],
      [summit('12 May 2031', 'Porto'), '2031-06-12'],
      [summit('12 May 2031', 'Porto', 'The press came too.'), '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['date and place: Lisbon, 2031-05-03 (a) ↔ Porto, 2031-05-12 (b, c)']);
    expect(conflicts[0]).toMatchObject({ weaker: 'a', why: 'fewer independent sources: 1 against 2' });
    expect(conflicts[0]?.about).toContain('Ada Brandt');
    expect(conflicts[0]?.about).toContain('Tomas Ruiz');
  });

  test('for two days at one place', () => {
    const conflicts = conflictsOf(
      [summit('3 May 2031', 'Lisbon'), '2031-06-10'],
      [summit('12 May 2031', 'Lisbon'), '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-03 (a) ↔ 2031-05-12 (b)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'two meetings that one document knows both',
      [
        [summit('3 May 2031', 'Lisbon'), '2031-06-10'],
        [
          summit('3 May 2031', 'Lisbon', 'On 12 May 2031 Ada Brandt met Tomas Ruiz at a summit in Porto.'),
          '2031-06-12',
        ],
      ],
    ],
    [
      'a series',
      [
        [summit('3 May 2031', 'Lisbon'), '2031-06-10'],
        [summit('12 May 2031', 'Porto'), '2031-06-12'],
        [summit('19 May 2031', 'Faro'), '2031-06-12'],
      ],
    ],
    [
      'two meetings long apart',
      [
        [summit('3 March 2031', 'Lisbon'), '2031-06-10'],
        [summit('12 May 2031', 'Porto'), '2031-06-12'],
      ],
    ],
    [
      'meetings of other people',
      [
        [summit('3 May 2031', 'Lisbon'), '2031-06-10'],
        [summit('12 May 2031', 'Porto').replaceAll('Tomas Ruiz', 'Lena Okoro'), '2031-06-12'],
      ],
    ],
    [
      'a plan that was moved',
      [
        [summit('12 May 2031', 'Lisbon'), '2031-06-10'],
        [
          '# The summit\n\nThe summit is near.\n\nThe summit between Ada Brandt and Tomas Ruiz will take place on 3 May 2031.',
          '2031-04-10',
        ],
      ],
    ],
    [
      'a month that holds the day',
      [
        [summit('3 May 2031', 'Lisbon'), '2031-06-10'],
        [
          '# The summit\n\nIn May 2031 Ada Brandt met Tomas Ruiz at a summit in Lisbon, where the summit failed.',
          '2031-06-12',
        ],
      ],
    ],
    [
      'a place within a place',
      [
        [summit('3 May 2031', 'Lisbon, Norland'), '2031-06-10'],
        [summit('3 May 2031', 'Norland'), '2031-06-12'],
      ],
    ],
    [
      'one telling in two documents',
      [
        [summit('3 May 2031', 'Lisbon'), '2031-06-10'],
        [summit('May 3rd, 2031', 'Lisbon'), '2031-06-12'],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});

function ruling(day: string, more = ''): string {
  return `On ${day} the regional court of Arden declared the sale of the tannery void, by five votes to four. ${more}`;
}

describe('neighbouring days', () => {
  test('told by documents that look back and tell one day each', () => {
    const conflicts = conflictsOf(
      [ruling('3 May 2031'), '2031-06-10'],
      [ruling('5 May 2031', 'The council will not appeal.'), '2031-06-12'],
      [ruling('3 May 2031', 'Nobody had expected it.'), '2031-06-20'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-03 (a, c) ↔ 2031-05-05 (b)']);
  });

  test('where one only answers the heading that asks', () => {
    const conflicts = conflictsOf(
      ['On 4 May 2031 the police searched the headquarters of the rowing union in Arden.', '2031-06-10'],
      [
        '# Eleven answers\n\n## Why rowing?\n\nBecause of the river.\n\n## When did the police search the headquarters of the union?\n\nOn 7 May 2031, according to the file.',
        '2031-06-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-04 (a) ↔ 2031-05-07 (b)']);
  });

  test('where one document says that another puts it on another day', () => {
    const conflicts = conflictsOf(
      ['Tomas Ruiz was dismissed as coach of Arden on 3 May 2031, two players say.', '2031-06-10'],
      [
        'Tomas Ruiz was dismissed as coach of Arden on 3 May 2031, players told us. The club says that it happened on 4 May 2031.',
        '2031-06-12',
      ],
      ['Arden dismissed its coach Tomas Ruiz on 4 May 2031 and thanked him for his work.', '2031-06-20'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-03 (a, b) ↔ 2031-05-04 (b, c)']);
  });

  test('a week apart, when the same sum was granted by the same board', () => {
    const conflicts = conflictsOf(
      ['3 May 2031: the Weir Fund and its board approve a grant of 3.2 million crowns to the millers.', '2031-06-10'],
      [
        'The board of the Weir Fund gave its blessing to 3.2 million crowns for the millers on 10 May 2031.',
        '2031-09-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-03 (a) ↔ 2031-05-10 (b)']);
  });

  test('where one tells of its own week', () => {
    const conflicts = conflictsOf(
      [
        '# The weir\n\nThe 340 pages that Ada Brandt and her board of inquiry made public on 8 May 2031 name the bolts.',
        '2031-05-09',
      ],
      ['Farmers keep the 340 pages which the board of Ada Brandt brought out on 15 May 2031.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-08 (a) ↔ 2031-05-15 (b)']);
    expect(conflicts[0]?.weaker).toBeNull();
  });

  test.each<[string, readonly Told[]]>([
    [
      'a week apart, though one document tells of the other day too',
      [
        ['3 May 2031: the Weir Fund and its board approve a grant of 3.2 million crowns to the millers.', '2031-06-10'],
        [
          'The board of the Weir Fund paid out 3.2 million crowns to the millers on 10 May 2031. On 3 May 2031 it had rained.',
          '2031-09-12',
        ],
      ],
    ],
    [
      'daily news, which tells each day as it comes',
      [
        [ruling('3 May 2031'), '2031-05-03'],
        [ruling('5 May 2031'), '2031-05-05'],
      ],
    ],
    [
      'a document that tells both',
      [
        [ruling('3 May 2031'), '2031-06-10'],
        [ruling('5 May 2031', `Two days before: ${ruling('3 May 2031')}`), '2031-06-12'],
      ],
    ],
    [
      'other happenings',
      [
        ['On 3 May 2031 the court of Arden declared the sale of the tannery void.', '2031-06-10'],
        ['On 5 May 2031 the court of Arden sentenced a fisherman for theft.', '2031-06-12'],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});

describe('place', () => {
  test('of one arranged happening', () => {
    const conflicts = conflictsOf(
      ['The seventh assembly of the river towns is to be held in Lisbon in November 2031.', '2031-06-10'],
      [
        'The towns accepted an offer by Porto to host the next assembly of the river towns in November 2031. Porto was pleased. The mayors met in Porto before.',
        '2031-06-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['place: Lisbon (a) ↔ Porto (b)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'a place within the other',
      [
        ['The seventh assembly of the river towns was held in Belem on 3 May 2031.', '2031-06-10'],
        [
          'The assembly of the river towns was held in Lisbon on 3 May 2031. It was the first in Belem, Lisbon.',
          '2031-06-12',
        ],
      ],
    ],
    [
      'a place where something else was',
      [
        ['The assembly of the river towns was held in Lisbon on 3 May 2031.', '2031-06-10'],
        [
          'At the assembly of the river towns on 3 May 2031 nobody spoke of the flood that had killed 150 people in Porto.',
          '2031-06-12',
        ],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});

describe('outcome', () => {
  test('a strike of several days that some say was called off', () => {
    const conflicts = conflictsOf(
      ['The walkout of the workers planned for 22 to 24 May 2031 was called off by the union on 20 May.', '2031-06-10'],
      ['A second strike of the union was held from 22 to 24 May 2031, and no train ran.', '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['outcome: did not take place (a) ↔ took place (b)']);
  });

  test('denied by whom it concerns', () => {
    const conflicts = conflictsOf(
      ['On 3 May 2031 mayor Ada Brandt met the board of Northwind in Porto for secret talks.', '2031-06-10'],
      ['Ada Brandt denied that she had met the board of Northwind for talks on 3 May 2031.', '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['outcome: denied (b) ↔ took place (a)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'a vote',
      [
        ['The vote in Arden was held on 3 May 2031.', '2031-06-10'],
        ['The vote in Arden on 3 May 2031 was cancelled because of the flood.', '2031-06-12'],
      ],
    ],
    [
      'a merger',
      [
        ['The merger of Hartwell and Bellmont in Porto was called off on 3 May 2031.', '2031-06-10'],
        ['The merger of Hartwell and Bellmont was completed on 3 May 2031 in Porto.', '2031-06-12'],
      ],
    ],
  ])('%s that took place and did not', (_, told) => {
    const [conflict, ...more] = conflictsOf(...told);
    expect(more).toEqual([]);
    expect(conflict?.kind).toBe('outcome');
    expect(conflict?.sides.map(({ value }) => value)).toEqual(['took place', 'did not take place']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'a plan that was called off later',
      [
        ['The vote in Arden will be held on 3 May 2031.', '2031-04-10'],
        ['The vote in Arden on 3 May 2031 was cancelled because of the flood.', '2031-06-12'],
      ],
    ],
    [
      'a report from before the day',
      [
        ['The vote in Arden is held on 3 May 2031.', '2031-04-10'],
        ['The vote in Arden on 3 May 2031 was cancelled because of the flood.', '2031-06-12'],
      ],
    ],
    [
      'two things of one day',
      [
        ['The vote in Arden was held on 3 May 2031.', '2031-06-10'],
        ['The football match in Porto on 3 May 2031 was cancelled because of snow.', '2031-06-12'],
      ],
    ],
    [
      'one document that tells both',
      [
        [
          'The vote in Arden was held on 3 May 2031. The vote in Faro on 3 May 2031 was cancelled because of the flood.',
          '2031-06-12',
        ],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});

describe('office', () => {
  test('called the holder long before and long after others call her a former one', () => {
    const told = conflictsOf(
      [opened('Norland President', '1 April 2031'), '2031-04-10'],
      [opened('former Norland President'), '2031-06-08'],
      [opened('former Norland President'), '2031-06-09'],
      [opened('Norland President', '3 September 2031'), '2031-09-10'],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['office']);
  });

  test('called the holder and the former holder at about the same time', () => {
    const [conflict, ...more] = conflictsOf(
      [opened('Norland President'), '2031-06-10'],
      [opened('former Norland President'), '2031-06-08'],
    );
    expect(more).toEqual([]);
    expect(conflict?.kind).toBe('office');
    expect(conflict?.sides.map(({ value }) => value.replace(/: .*$/u, ''))).toEqual(['president', 'former president']);
    expect(conflict?.weaker).toBe('b');
  });

  test.each<[string, readonly Told[]]>([
    [
      'an office that changed hands later',
      [
        [opened('Norland President'), '2031-06-10'],
        [opened('former Norland President', '3 July 2031'), '2031-08-08'],
      ],
    ],
    [
      'a courtesy title among several who bear it',
      [
        [`${opened('President')} President Lena Okoro and President Tomas Ruiz watched.`, '2031-06-10'],
        [`${opened('former Norland President')} President Lena Okoro watched, as Lena Okoro likes dams.`, '2031-06-08'],
      ],
    ],
    [
      'other offices',
      [
        [opened('Norland President'), '2031-06-10'],
        [opened('former Arden Mayor'), '2031-06-08'],
      ],
    ],
    [
      'other people of the name',
      [
        [opened('Norland President'), '2031-06-10'],
        [opened('former Norland President').replaceAll('Ada', 'Carl'), '2031-06-08'],
      ],
    ],
    [
      'a document that tells how it changed',
      [[`${opened('Norland President')} Today former Norland President Ada Brandt grows roses.`, '2031-06-10']],
    ],
    [
      'an office of that name held elsewhere',
      [
        ['Northwind spokeswoman Ada Brandt said that the harbour would close. Ada Brandt smiled.', '2031-06-20'],
        ["The harbour hired Kestrel Bank's former spokeswoman Ada Brandt. Ada Brandt smiled.", '2031-06-10'],
      ],
    ],
    [
      'an officer who leaves',
      [
        [opened('former Norland President'), '2031-06-08'],
        ['Norland President Ada Brandt resigned. Ada Brandt had opened the dam in the valley.', '2031-06-10'],
      ],
    ],
    [
      'the habit of one who has not heard',
      [
        [opened('Norland President', '1 April 2031'), '2031-04-10'],
        [opened('former Norland President'), '2031-06-08'],
        [opened('former Norland President'), '2031-06-09'],
        [opened('Norland President'), '2031-06-10'],
      ],
    ],
    [
      'documents that do not say how far they reach',
      [[opened('Norland President').replace('On 3 May 2031 ', ''), '2031-06-10']],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});

test('an office whose former holder is named in the sentence before', () => {
  const conflicts = conflictsOf(
    ['Northwind chief executive Ada Brandt said that the harbour would close. Ada Brandt smiled.', '2031-06-20'],
    ['The role of Ada Brandt is unclear. The former Northwind chief executive may leave the town.', '2031-06-10'],
  );
  expect(conflicts.map(shown)).toEqual([
    'office: chief executive: Ada Brandt (a) ↔ former chief executive: Ada Brandt (b)',
  ]);
});

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

describe('contrary verbs', () => {
  test('of one thing on one day', () => {
    const conflicts = conflictsOf(
      [council('voted by 21 to 18 to withdraw its objection to the dam'), '2031-06-10'],
      [council('by 21 to 18 confirmed its objection to the dam'), '2031-06-12'],
    );
    expect(conflicts.map(({ kind }) => kind)).toEqual(['outcome']);
    expect(conflicts[0]?.sides.map(({ value }) => value)).toEqual([
      'confirmed its objection to the dam',
      'withdraw its objection to the dam',
    ]);
  });

  test('of one person', () => {
    const conflicts = conflictsOf(
      ['On 3 May 2031 the harbour master of Arden, Ada Brandt, resigned after the flood.', '2031-06-10'],
      ['On 3 May 2031 the council dismissed Ada Brandt, the harbour master of Arden, after the flood.', '2031-06-12'],
    );
    expect(conflicts.map(({ kind }) => kind)).toEqual(['outcome']);
  });

  test('of one person named far before the verb', () => {
    const conflicts = conflictsOf(
      [
        'The harbour master Ada Brandt, whom many had blamed for the delay at the gates, was dismissed by mayor Tom Ruiz on 3 May 2031.',
        '2031-06-10',
      ],
      [
        'Lena Okoro took over from harbour master Ada Brandt, who resigned on 3 May 2031 after the flood.',
        '2031-06-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['outcome: dismissed by mayor Tom Ruiz (a) ↔ resigned (b)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'two people',
      [
        [
          'The harbour master Ada Brandt, whom many had blamed for the delay at the gates, was dismissed by mayor Tom Ruiz on 3 May 2031.',
          '2031-06-10',
        ],
        ['On 3 May 2031 mayor Tom Ruiz resigned after the flood at the gates of the harbour.', '2031-06-12'],
      ],
    ],
    [
      'other things',
      [
        [council('confirmed the mayor of the valley'), '2031-06-10'],
        [council('rejected a levy on dogs'), '2031-06-12'],
      ],
    ],
    [
      'one document tells both',
      [
        [council('rejected the dam, and confirmed the dam after a break'), '2031-06-10'],
        [council('confirmed the dam'), '2031-06-12'],
      ],
    ],
    [
      'a verb that is negated',
      [
        [council('confirmed the dam'), '2031-06-10'],
        [council('did not reject the dam'), '2031-06-12'],
      ],
    ],
    [
      'what somebody was ready to do',
      [
        [council('confirmed the dam'), '2031-06-10'],
        [council('heard that farmers were prepared to reject the dam'), '2031-06-12'],
      ],
    ],
  ])('not disputed: %s', (_, told) => {
    expect(conflictsOf(...told)).toEqual([]);
  });
});

describe('two posts', () => {
  test('of one person, told of one happening', () => {
    const conflicts = conflictsOf(
      [arrest("Paul Tarn, the union's treasurer,"), '2031-06-10'],
      [arrest('Paul Tarn, general secretary of the union,'), '2031-06-12'],
      [arrest('the treasurer, Paul Tarn,'), '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['office: general secretary: Paul Tarn (b) ↔ treasurer: Paul Tarn (a, c)']);
  });

  test('of the second of two people whom an “and” joins', () => {
    const conflicts = conflictsOf(
      ['The valley heard the defence minister, Paul Tarn, on 3 May 2031. Paul Tarn was brief.', '2031-06-10'],
      ['On 9 May 2031 foreign minister Ann Quist and Foreign Minister Paul Tarn signed a treaty.', '2031-06-12'],
      ['The defence minister, Paul Tarn, was at the dam. Ann Quist and Paul Tarn had signed.', '2031-06-14'],
    );
    expect(conflicts.map(({ kind }) => kind)).toEqual(['office']);
  });

  test('two fields of one minister, at about the same time', () => {
    const conflicts = conflictsOf(
      [
        'Harbours matter, said the trade minister, Paul Tarn, on 3 May 2031. The valley agreed with Paul Tarn.',
        '2031-06-10',
      ],
      ['On 9 May 2031 the transport minister, Paul Tarn, opened a school. The pupils cheered Paul Tarn.', '2031-06-12'],
      ['Nobody in the valley had seen the trade minister, Paul Tarn, for weeks. Paul Tarn was fishing.', '2031-06-14'],
    );
    expect(conflicts.map(({ kind }) => kind)).toEqual(['office']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'a shorter title of the same',
      [
        [arrest('the finance minister, Paul Tarn,'), '2031-06-10'],
        [arrest('the minister, Paul Tarn,'), '2031-06-12'],
      ],
    ],
    [
      'posts of two bodies',
      [
        [arrest("Paul Tarn, Norland's treasurer,"), '2031-06-10'],
        [arrest("Paul Tarn, Sudland's chairman,"), '2031-06-12'],
      ],
    ],
    [
      'both posts are his, one document says',
      [
        [arrest('Paul Tarn, chairman and chief executive,'), '2031-06-10'],
        [arrest('Paul Tarn, the chief executive,'), '2031-06-12'],
      ],
    ],
    [
      'another post at another time',
      [
        [arrest('the treasurer, Paul Tarn,'), '2031-06-10'],
        ['On 9 August 2031 the chairman, Paul Tarn, opened a school in the valley.', '2031-08-12'],
      ],
    ],
  ])('not disputed: %s', (_, told) => {
    expect(conflictsOf(...told)).toEqual([]);
  });
});

function found(where: string): string {
  return `The first beetle of the plague was found on 3 May 2031 ${where}, in a sack of barley.`;
}

describe('the place beside the day', () => {
  test('of one happening', () => {
    const conflicts = conflictsOf(
      [`${found('in Porto')} The farmers of Porto, Lisbon and Faro were warned.`, '2031-06-10'],
      [`${found('at Lisbon mill')} Traps came to Porto on Monday, to Lisbon on Friday.`, '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['place: Lisbon (b) ↔ Porto (a)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'one within the other',
      [
        [`${found('in Belem')} Nobody had seen one in Belem, Lisbon, before.`, '2031-06-10'],
        [found('in Lisbon'), '2031-06-12'],
      ],
    ],
    [
      'two things',
      [
        [found('in Porto'), '2031-06-10'],
        ['The last boat of the season was launched on 3 May 2031 in Lisbon, with songs.', '2031-06-12'],
      ],
    ],
    ['one document tells both', [[`${found('in Porto')} ${found('in Lisbon')}`, '2031-06-10']]],
  ])('not disputed: %s', (_, told) => {
    expect(conflictsOf(...told)).toEqual([]);
  });
});

describe('the place that a happening hangs on', () => {
  test('is told in one word and at two places', () => {
    const conflicts = conflictsOf([award('Porto'), '2031-06-10'], [award('Lisbon'), '2031-06-12']);
    expect(conflicts.map(shown)).toEqual(['place: Lisbon (b) ↔ Porto (a)']);
  });

  test('is not disputed when the words differ', () => {
    const other = award('Lisbon').replace('congress in Lisbon', 'congress, following a lunch in Lisbon,');
    expect(conflictsOf([award('Porto'), '2031-06-10'], [other, '2031-06-12'])).toEqual([]);
  });
});

describe('older knowledge makes a side weaker', () => {
  const bomb = 'On 3 May 2031 a bomb went off at the market of Arden. ';
  const assembly = 'The seventh assembly of the river towns is to be held in ';

  test.each<[string, readonly Told[], string]>([
    [
      'of a toll that may still grow',
      [
        [`${bomb}Eleven were killed.`, '2031-05-10'],
        [`${bomb}Nine were killed.`, '2031-06-12'],
      ],
      'a',
    ],
    [
      'of a plan',
      [
        [`${assembly}Lisbon in November 2031.`, '2031-06-10'],
        [`${assembly}Porto in November 2031.`, '2031-06-12'],
      ],
      'a',
    ],
    [
      'of an office',
      [
        [opened('Norland President'), '2031-06-10'],
        [opened('former Norland President'), '2031-06-08'],
      ],
      'b',
    ],
  ])('%s', (_, told, weaker) => {
    const conflicts = conflictsOf(...told);
    expect(conflicts).toMatchObject([{ weaker }]);
    expect(conflicts[0]?.why).toContain('older knowledge');
  });

  test.each<[string, readonly Told[]]>([
    [
      'a day',
      [
        [summit('3 May 2031', 'Lisbon'), '2031-06-10'],
        [summit('12 May 2031', 'Lisbon'), '2031-09-12'],
      ],
    ],
    [
      'a place',
      [
        [award('Porto'), '2031-06-10'],
        [award('Lisbon'), '2031-09-12'],
      ],
    ],
    [
      'a result',
      [
        [vote('by 108 votes to 92'), '2031-05-06'],
        [vote('by 112 to 88'), '2031-09-12'],
      ],
    ],
    [
      'an outcome',
      [
        ['The vote in Arden was held on 3 May 2031.', '2031-05-06'],
        ['The vote in Arden on 3 May 2031 was cancelled because of the flood.', '2031-09-12'],
      ],
    ],
    [
      'a toll of long ago',
      [
        [`${bomb}Eleven were killed.`, '2031-06-10'],
        [`${bomb}Nine were killed.`, '2031-09-12'],
      ],
    ],
  ])('but not of %s that both look back on', (_, told) => {
    const why = 'equally many independent sources (1) that look back on it';
    expect(conflictsOf(...told)).toMatchObject([{ weaker: null, why }]);
  });
});

describe('a disputed line bears its mark', () => {
  const more = '## Key takeaways\n\n- The summit in Lisbon brought hardly any progress for the farmers.';
  const stakes = '## Stakes\n\n- **Water:** After Lisbon the farmers could lose their water, and they fear the worst.';
  const snapshot = snapshotOfTold(
    [
      `${summit('3 May 2031', 'Lisbon')}\n\n${more}\n\n${stakes}\n\n## Open questions\n\n- Whether Lisbon will help the farmers.`,
      '2031-06-10',
    ],
    [summit('12 May 2031', 'Porto'), '2031-06-12'],
    [summit('12 May 2031', 'Porto', 'The press came too.'), '2031-06-12'],
    ['The market in Faro opened on 20 May 2031 with songs and dances.', '2031-06-12'],
  );
  const [conflict] = snapshot.conflicts;
  const ids = [conflict?.id];

  test('in the timeline', () => {
    const marked = snapshot.events.filter(({ conflicts }) => conflicts.length > 0);
    expect(marked.map(({ date, conflicts }) => [date?.start, conflicts])).toEqual([
      ['2031-05-03', ids],
      ['2031-05-12', ids],
    ]);
  });

  test('in takeaways, stakes, ledgers and passages that repeat the weaker side', () => {
    const lists = [
      snapshot.takeaways.filter(saysLisbon),
      snapshot.stakes.filter(saysLisbon),
      snapshot.questions.flatMap(({ ledger }) => ledger).filter(saysLisbon),
      snapshot.passages.filter(saysLisbon),
    ];
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(0);
      expect(list.map(({ conflicts }) => conflicts)).toEqual(list.map(() => ids));
    }
  });

  test('and no other line does', () => {
    const other = snapshot.passages.filter(({ text }) => text.includes('Faro') || text.includes('Nobody'));
    expect(other.length).toBeGreaterThan(0);
    expect(other.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(snapshot.events.find(({ text }) => text.includes('Faro'))?.conflicts).toEqual([]);
  });

  test('every mark names a conflict that is told', () => {
    const known = new Set(snapshot.conflicts.map(({ id }) => id));
    const marks = [...snapshot.events, ...snapshot.stakes, ...snapshot.takeaways, ...snapshot.passages];
    expect(marks.flatMap(({ conflicts }) => conflicts).filter((id) => !known.has(id))).toEqual([]);
  });
});
