import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, type Told } from '../../fixtures/tell-conflicts.ts';

const GRANARY = 'count: 300 million florins (a) ↔ 390 million florins (b)';

describe('one measure, on whatever day it is told', () => {
  test('a share of which much the same is said', () => {
    const conflicts = conflictsOf(
      ['The new bait kept 71% of the beetles off the barley in its first season.', '2031-06-10'],
      ['What counts is this: 67% of the beetles left the barley alone in the only season so far.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 67 % (b) ↔ 71 % (a)']);
    expect(conflicts[0]?.weaker).toBeNull();
  });

  test('a share over the same time', () => {
    const conflicts = conflictsOf(
      ['**Pay:** 6.1% over two years for the ferrymen.', '2031-06-10'],
      ['The mediator had thought of a rise of 6.4% over two years, and of boots.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 6.1 % (a) ↔ 6.4 % (b)']);
  });

  test('how many there are in all', () => {
    const conflicts = conflictsOf(
      ['The kettles, 36 of them, were carted off by soldiers.', '2031-06-10'],
      ['The mayor asks for the return of all 36 kettles.', '2031-06-20'],
      ['Twelve of the 63 kettles were handed over to the church.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 36 kettles (a, b) ↔ 63 kettles (c)']);
  });

  test('a count, as it is written', () => {
    const conflicts = conflictsOf(
      ['The Miller is the most sold song of the valley, with 61 million copies of the record.', '2031-06-10'],
      ['Nobody sold a song like The Miller: 65 million copies of that record left the valley.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 61 million copies (a) ↔ 65 million copies (b)']);
  });

  test('a sum for one act of one party', () => {
    const conflicts = conflictsOf(
      ['On 3 May 2031 Velmar offered 140 million florins for the mill and its horses.', '2031-06-10'],
      ['In the end the guild took the offer of 140 million florins, with a sigh.', '2031-07-10'],
      ['Then came Velmar with its 240 million florin offer, and everybody danced.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 140 million florins (a, b) ↔ 240 million florin (c)']);
  });

  test('how long something is to last', () => {
    const conflicts = conflictsOf(
      ['The miller was convicted and sentenced to three years in prison.', '2031-06-10'],
      ['Our miller has been sentenced to five years in prison, and the bread is bad.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: five years (b) ↔ three years (a)']);
  });

  test('two matters of one unit', () => {
    const conflicts = conflictsOf(
      ['The patched roof cost 140 million florins. The granary was sold for 300 million florins.', '2031-06-10'],
      ['Our granary was sold for 390 million florins. The patched roof cost 240 million florins.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 140 million florins (a) ↔ 240 million florins (b)', GRANARY]);
  });

  test.each<[string, string, string, string]>([
    [
      'without its unit',
      'The weir was bought in Karst for 182 million florins.',
      'All that for a weir! It cost 128 million.',
      'count: 128 million (b) ↔ 182 million florins (a)',
    ],
    [
      'small',
      'A note says that 16 hens were given barley.',
      'In truth 61 hens were given too little barley.',
      'count: 16 hens (a) ↔ 61 hens (b)',
    ],
    [
      'told with another word for the act, after a day of something else',
      'The judge awarded the guild 11.5 million florins in damages, less than it had asked for in May 2030.',
      'On 3 May 2031 the mason lost, must leave by 31 October 2031 and has to pay 15.1 million florins.',
      'count: 11.5 million florins (a) ↔ 15.1 million florins (b)',
    ],
    [
      'told beside the years that it took',
      'The guild demands 42 million florins for a ride on ninety years of work.',
      'The guild sued for 24 million florins and got none.',
      'count: 24 million florins (b) ↔ 42 million florins (a)',
    ],
  ])('a number whose digits are in another order, %s', (_, one, other, conflict) => {
    expect(conflictsOf([one, '2031-06-10'], [other, '2031-09-12']).map(shown)).toEqual([conflict]);
  });

  test('a number whose digits are in another order', () => {
    const conflicts = conflictsOf(
      ['By mistake a rune was engraved on 1,400 kettles.', '2031-06-10'],
      ['A rune was engraved on 4,100 kettles, nobody knows why.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 1,400 kettles (a) ↔ 4,100 kettles (b)']);
  });

  test('how many something happened to, with the same word right beside it', () => {
    const conflicts = conflictsOf(
      ['A total of 11,400 sheep were shorn when the fair was held, some of them without a licence.', '2031-06-10'],
      ['In the days after, 18,000 sheep were shorn between here and the sea.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 11,400 sheep (a) ↔ 18,000 sheep (b)']);
  });

  test.each<[string, string, string, string]>([
    [
      'with a zero more',
      'The miller found 14 grains of lead in a bushel of barley.',
      'The mayor had measured 140 grains of lead in a bushel.',
      'count: 14 grains (a) ↔ 140 grains (b)',
    ],
    [
      'of all there are, called by two words',
      'The cups and spoons, 314 of them, were carted off by soldiers.',
      'Sixty of the 341 goblets came back.',
      'count: 314 spoons (a) ↔ 341 goblets (b)',
    ],
    [
      'of what the sentence before names',
      'In the end twelve million five-florin stamps were pulped.',
      'What became of the stamps? Twenty-one million of them, and I never saw one.',
      'count: Twenty-one million (b) ↔ twelve million five-florin stamps (a)',
    ],
  ])('a number that may be the other miswritten, %s', (_, one, other, conflict) => {
    expect(conflictsOf([one, '2031-06-10'], [other, '2031-09-12']).map(shown)).toEqual([conflict]);
  });

  test('an act of one class on one day, also when an “if” asks for its end', () => {
    const conflicts = conflictsOf(
      ['The guild was banned from the fair for four years on 6 May 2031.', '2031-06-10'],
      ['If the mayor lifts the two-year ban that was pronounced on 6 May 2031, the guild will dance.', '2031-09-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: four years (a) ↔ two-year (b)']);
  });

  test('the one number that each gives of a rare unit, be it rough, and without what only was so far', () => {
    const conflicts = conflictsOf(
      ['So far 12,000 orchards have withered. The moth came in May. The miller wept. He was alone.', '2031-05-10'],
      [
        'In total, 48,000 orchards fell to the moth that year. The miller wept. The bells rang. Nobody danced.',
        '2031-09-10',
      ],
      ['The moth laid waste to nearly 61,000 orchards. Cows fled. Pigs fled. Hens fled. Rats stayed.', '2031-10-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 48,000 orchards (b) ↔ 61,000 orchards (c)']);
  });

  test('the dead, of whom several give one number', () => {
    const conflicts = conflictsOf(
      ['At least 19 people have died in the flood.', '2031-05-10'],
      ['In total, 31 people lost their lives.', '2031-08-10'],
      ['Thirty-four people were killed when the dam broke.', '2031-10-12'],
      ['34 people died. That is the sum of it.', '2031-12-12'],
    );
    expect(conflicts.map(shown)).toEqual(['count: 31 people (b) ↔ 34 people (c, d)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'rough numbers of about one size',
      [
        ['Some 48,000 orchards fell to the moth.', '2031-08-10'],
        ['The moth laid waste to nearly 54,000 orchards.', '2031-10-12'],
      ],
    ],
    [
      'round numbers, of which one is ten times the other',
      [
        ['The miller found 20 grains of lead in a bushel of barley.', '2031-06-10'],
        ['The mayor had measured 200 grains of lead in a bushel.', '2031-09-12'],
      ],
    ],
    [
      'a rare unit of which one gives two numbers',
      [
        ['In total, 48,000 orchards fell to the moth. The valley has 90,000 orchards.', '2031-08-10'],
        ['The moth laid waste to 61,000 orchards.', '2031-10-12'],
      ],
    ],
    [
      'a number that grew in the first weeks',
      [
        ['The moth came. It was May.', '2031-05-10'],
        ['Just now 48,000 orchards wither. The miller wept. The bells rang. Nobody danced.', '2031-05-20'],
        ['The moth laid waste to 61,000 orchards.', '2031-10-12'],
      ],
    ],
    [
      'a rare unit of two bodies',
      [
        ['Of the guild of Velm, 48 members of the house of Velm wept. The bells rang. Nobody danced.', '2031-08-10'],
        ['There were 61 members for the tax. The miller was calm.', '2031-10-12'],
      ],
    ],
    [
      'the dead of two places',
      [
        ['In total, 31 people lost their lives.', '2031-08-10'],
        ['At Velmar, 34 people died. The mourners of Velmar came.', '2031-10-12'],
        ['In Velmar 34 people died. The bells of Velmar rang.', '2031-12-12'],
      ],
    ],
    [
      'the dead, of whom each gives another number',
      [
        ['In total, 31 people lost their lives.', '2031-08-10'],
        ['34 people died. That is the sum of it.', '2031-12-12'],
      ],
    ],
    [
      'what an “if” leaves open',
      [
        ['The guild was banned from the fair for four years on 6 May 2031.', '2031-06-10'],
        ['If it is banned for two years on 6 May 2031, the guild will weep.', '2031-05-01'],
      ],
    ],
    [
      'sums of two parties',
      [
        [
          'In the valley Velmar and Karst are known. The towns of Velmar and Karst are rich. Velmar offered 140 million florins for the mill.',
          '2031-06-10',
        ],
        ['Karst offered 210 million florins for the mill.', '2031-06-12'],
      ],
    ],
    [
      'sums for other acts',
      [
        [
          'In the valley Velmar is known. The town of Velmar is rich. Velmar offered 140 million florins for the mill.',
          '2031-06-10',
        ],
        ['Velmar had lost 210 million florins on barley.', '2031-06-12'],
      ],
    ],
    [
      'a bound',
      [
        ['Velmar could offer as much as 210 million florins for the mill.', '2031-06-10'],
        ['Velmar offered 140 million florins for the mill.', '2031-06-12'],
      ],
    ],
    [
      'a condition',
      [
        ['Velmar offered 210 million florins if the mill is sold with the horses.', '2031-06-10'],
        ['Velmar offered 140 million florins for the mill.', '2031-06-12'],
      ],
    ],
    [
      'a number without a unit, for something else',
      [
        ['The weir was bought from a mason in Karst for 182 million florins.', '2031-06-10'],
        ['The valley has rats. There must be 128 million.', '2031-06-12'],
      ],
    ],
    [
      'words of one class, and no likeness of the numbers',
      [
        ['The weir was bought for 182 million florins.', '2031-06-10'],
        ['The bridge cost 140 million florins.', '2031-06-12'],
      ],
    ],
    [
      'a handful',
      [
        ['A note says that 16 hens were given barley.', '2031-06-10'],
        ['A note says that 19 hens were given barley.', '2031-06-12'],
      ],
    ],
    [
      'two things of a kind',
      [
        ['The first tranche is 140 million florins, the guild writes.', '2031-06-10'],
        ['The second tranche is 200 million florins, the guild writes.', '2031-06-12'],
      ],
    ],
    [
      'one sum of several',
      [
        ['The guild paid 140 million florins for the mill and 20 million florins for the horses.', '2031-06-10'],
        ['The guild paid 200 million florins for the weir.', '2031-06-12'],
      ],
    ],
    [
      'whose it is nobody says',
      [
        ['They rose against his 33-year rule of barley.', '2031-06-10'],
        ['They rose against his 21-year rule of barley.', '2031-06-12'],
      ],
    ],
    [
      'so much in a time',
      [
        ['The traps catch 15,000 beetles each day.', '2031-06-10'],
        ['In the previous 24 hours the traps caught 27,900 beetles.', '2031-06-12'],
      ],
    ],
    [
      'times of two people',
      [
        ['Ada Brandt was sentenced to three years in prison.', '2031-06-10'],
        ['Tomas Ruiz was sentenced to five years in prison.', '2031-06-12'],
      ],
    ],
    [
      'times on two days',
      [
        ['On 3 May 2031 the miller was sentenced to three years in prison.', '2031-06-10'],
        ['On 9 August 2031 the miller was sentenced to five years in prison.', '2031-09-12'],
      ],
    ],
    [
      'who gives both times',
      [
        ['The miller was sentenced to three years in prison.', '2031-06-10'],
        [
          'The miller was sentenced to five years in prison. A lower court had sentenced him to three years in prison.',
          '2031-09-12',
        ],
      ],
    ],
    [
      'shares of other things',
      [
        ['The new bait kept 71% of the beetles off the barley in its first season.', '2031-06-10'],
        ['Bread became dearer by 67% in the town.', '2031-09-12'],
      ],
    ],
    [
      'a part and the whole',
      [
        ['The mayor asks for the return of all 36 kettles.', '2031-06-20'],
        ['The church was handed 24 kettles.', '2031-09-12'],
      ],
    ],
    [
      'who writes both',
      [
        ['The new bait kept 71% of the beetles off the barley in its first season.', '2031-06-10'],
        ['In the first season 67% of the beetles left the barley alone, or 71% where it was dry.', '2031-09-12'],
      ],
    ],
    [
      'of two times',
      [
        ['In May 2031 the bait kept 71% of the beetles off the barley.', '2031-06-10'],
        ['In August 2031 the bait kept 67% of the beetles off the barley.', '2031-09-12'],
      ],
    ],
    [
      'what is aimed at',
      [
        ['By October 2031 the bait is to keep 80% of the beetles off the barley.', '2031-06-10'],
        ['The bait kept 71% of the beetles off the barley.', '2031-11-12'],
      ],
    ],
    [
      'three values',
      [
        ['The bait kept 71% of the beetles off the barley.', '2031-06-10'],
        ['The bait kept 67% of the beetles off the barley.', '2031-07-10'],
        ['The bait kept 59% of the beetles off the barley.', '2031-08-10'],
      ],
    ],
    [
      'what has grown',
      [
        ['The beetle has spread to 64 villages of the valley, in barley and oats.', '2031-06-10'],
        ['The beetle has spread to 76 villages of the valley, in barley and oats.', '2031-06-12'],
      ],
    ],
    [
      'a rounded number',
      [
        ['The traps of the valley caught 400,000 beetles in barley fields.', '2031-06-10'],
        ['The traps of the valley caught 388,000 beetles in barley fields.', '2031-06-12'],
      ],
    ],
    [
      'shares of which one sentence tells two',
      [
        ['The bait kept 71% of the beetles and 30% of the moths off the barley.', '2031-06-10'],
        ['The bait kept 67% of the beetles off the barley.', '2031-09-12'],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});
