import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, type Told } from '../../fixtures/tell-conflicts.ts';

function ruling(day: string, more = ''): string {
  return `On ${day} the regional court of Arden declared the sale of the tannery void, by five votes to four. ${more}`;
}

function entered(date: string): string {
  return `The millers of Arden had the name of their flour entered in the register of trademarks in ${date}.`;
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

  test('where one names most of it in the clause before', () => {
    const conflicts = conflictsOf(
      [
        'The regional Weir Court of Arden has approved the sale of North Mills to the Southern Bakers Group on 5 May 2031, subject to four conditions.',
        '2031-05-05',
      ],
      [
        'The sale of North Mills to the Southern Bakers Group, agreed in January and blessed by the regional Weir Court on 3 May 2031, has had its party.',
        '2031-09-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-03 (b) ↔ 2031-05-05 (a)']);
  });

  test('where one act is told in other words, by somebody who is named', () => {
    const others = ['barn burns', 'river floods', 'school reopens', 'choir sings', 'baker retires', 'bridge sways'];
    const conflicts = conflictsOf(
      ['12 May 2031: Aldo Ruiz approves the project, subject to nine conditions.', '2031-06-10'],
      ['On 19 May 2031 Aldo Ruiz gave the project permission.', '2031-09-12'],
      [others.map((other, i) => `- ${i + 3} January 2031: The ${other}.`).join('\n'), '2031-09-13'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-12 (a) ↔ 2031-05-19 (b)']);
  });

  test('where one stands alone against several', () => {
    const one = 'On the evening of 14 May 2031 the millers occupied the customs house of Arden.';
    const conflicts = conflictsOf(
      [one, '2031-06-10'],
      [`${one} Nobody was hurt.`, '2031-06-12'],
      ['The millers came to Arden on the evening of 13 May 2031.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-13 (c) ↔ 2031-05-14 (a, b)']);
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

  test('where another day is told in fewer of the words', () => {
    const named = 'On 6 May 2031 the regional court of Arden named a trustee for the tannery.';
    const conflicts = conflictsOf(
      [ruling('3 May 2031', named), '2031-06-10'],
      [ruling('5 May 2031', 'Its rooms are empty.'), '2031-06-12'],
      [ruling('3 May 2031', named), '2031-06-20'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-03 (a, c) ↔ 2031-05-05 (b)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'the day of a page',
      [
        [ruling('3 May 2031'), '2031-06-10'],
        [ruling('5 May 2031, last updated at noon,'), '2031-06-12'],
      ],
    ],
    [
      'one of two days',
      [
        [ruling('3 May 2031'), '2031-06-10'],
        [ruling('5 May or 6 May 2031'), '2031-06-12'],
      ],
    ],
    [
      'another act of the same kind far from its day',
      [
        ['The old ferry of Arden, the pride of the guild of millers, exploded on 3 May 2031.', '2031-06-10'],
        ['5 May 2031: The old ferry of Arden, the pride of the guild of millers, sinks.', '2031-06-12'],
      ],
    ],
    [
      'one of a series',
      [
        [`${ruling('3 May 2031')}\n\n${ruling('7 May 2031')}`, '2031-06-10'],
        [ruling('5 May 2031', 'Its rooms are empty.'), '2031-06-12'],
      ],
    ],
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
      'what somebody says of something else on another day',
      [
        [
          'Tomas Ruiz was dismissed as coach of Arden on 3 May 2031, two players say. The baker said it would rain on the roof of the mill and the barley of the valley on 4 May 2031.',
          '2031-06-10',
        ],
        ['Bakers of the valley dried their barley on 4 May 2031.', '2031-06-20'],
      ],
    ],
    [
      'two acts of one kind by somebody who is named',
      [
        ['The insurers said on 12 May 2031 that they would pay for all the houses of the valley.', '2031-06-10'],
        ['On 19 May 2031 the council decided to pay the lawyers of its former mayor.', '2031-09-12'],
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

function mill(told: string): string {
  return `The Weir Mill of Arden, run by the millers' guild, ${told}, and the valley wept.`;
}

describe('what one thing led to', () => {
  test('is another happening', () => {
    const conflicts = conflictsOf(
      [mill('exploded on 3 May 2031'), '2031-06-10'],
      [mill('collapsed on 5 May 2031'), '2031-06-12'],
    );
    expect(conflicts).toEqual([]);
  });

  test('is one happening when the word is the same', () => {
    const conflicts = conflictsOf(
      [mill('collapsed on 3 May 2031'), '2031-06-10'],
      [mill('collapsed on 5 May 2031'), '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2031-05-03 (a) ↔ 2031-05-05 (b)']);
  });

  test('and since when something has been so is no day of it', () => {
    const conflicts = conflictsOf(
      [mill('has ground no barley since 3 May 2031'), '2031-06-10'],
      [mill('ground its last barley on 5 May 2031'), '2031-06-12'],
    );
    expect(conflicts).toEqual([]);
  });
});

describe('years', () => {
  test('of one entry', () => {
    const conflicts = conflictsOf(
      [entered('2018'), '2031-06-10'],
      [`${entered('2008')} The baker keeps the deed.`, '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['date: 2008 (b) ↔ 2018 (a)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'told by one document',
      [
        [`${entered('2018')} ${entered('2008')}`, '2031-06-10'],
        [entered('2008'), '2031-06-12'],
      ],
    ],
    [
      'of two acts of one body',
      [
        ['The millers of Arden bought their first lorry in 2018.', '2031-06-10'],
        ['The millers of Arden built a second weir in 2008.', '2031-06-12'],
      ],
    ],
    [
      'that count what has come together in each',
      [
        ['In 2018 the millers of Arden put the losses at 3,838 sacks of flour.', '2031-06-10'],
        ['In 2008 the millers of Arden put the losses at 6,947 sacks of flour.', '2031-06-12'],
      ],
    ],
    [
      'of a year and of a day',
      [
        [entered('2018'), '2031-06-10'],
        [
          'The millers of Arden had the name of their flour entered in the register of trademarks on 3 May 2008.',
          '2031-06-12',
        ],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});
