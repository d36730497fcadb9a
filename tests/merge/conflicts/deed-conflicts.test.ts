import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, type Told } from '../../fixtures/tell-conflicts.ts';

describe('one deed', () => {
  test.each<[string, string, string, string]>([
    [
      'in other words, weeks apart',
      'The barrel was collected on 16 May, minutes after the fair.',
      '12 June 2031 – The empty barrel was taken from the house of the miller.',
      'date: 2031-05-16 (a) ↔ 2031-06-12 (b)',
    ],
    [
      'of what the sentence before names',
      'The row began when a thick letter, dated 27 May, was read aloud in the mill. It was a fine day.',
      'The cause was a letter. It had been written by the baker on 20 May, and nobody knew.',
      'date: 2031-05-20 (b) ↔ 2031-05-27 (a)',
    ],
    [
      'at two times of the day',
      'A storm warning for the valley was issued at 4:40 p.m. that day.',
      'The storm warning for the millers did not go out until 6:10 p.m. on 8 May 2031, when the mill was wet.',
      'date: 4:40 p.m (a) ↔ 6:10 p.m (b)',
    ],
  ])('%s', (_, one, other, conflict) => {
    expect(conflictsOf([one, '2031-07-10'], [other, '2031-09-12']).map(shown)).toEqual([conflict]);
  });

  test.each<[string, readonly Told[]]>([
    [
      'of two things',
      [
        ['The barrel was collected on 16 May, minutes after the fair.', '2031-07-10'],
        ['On 12 June the empty basket was taken from the house of the miller.', '2031-09-12'],
      ],
    ],
    [
      'told by one document twice',
      [
        ['The barrel was collected on 16 May. Another barrel was collected on 12 June.', '2031-07-10'],
        ['On 12 June the empty barrel was taken from the house of the miller.', '2031-09-12'],
      ],
    ],
    [
      'some of many',
      [
        ['The millers collected 12 barrels on 16 May, minutes after the fair.', '2031-07-10'],
        ['They collected 14 barrels on 12 June from the house.', '2031-09-12'],
      ],
    ],
    [
      'planned',
      [
        ['The barrel was collected on 16 May, minutes after the fair.', '2031-07-10'],
        ['It is possible that the barrel was taken on 12 June from the house.', '2031-09-12'],
      ],
    ],
    [
      'on a day of another clause',
      [
        ['The barrel was collected on 16 May, minutes after the fair.', '2031-07-10'],
        ['The barrel was taken from the house of the miller; the bells rang on 12 June.', '2031-09-12'],
      ],
    ],
    [
      'the one and the other of a kind',
      [
        ['The first barrel was collected on 16 May, minutes after the fair.', '2031-07-10'],
        ['The second barrel was taken on 12 June from the house of the miller.', '2031-09-12'],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});
