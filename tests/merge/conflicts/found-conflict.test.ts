import { describe, expect, test } from 'vitest';
import { conflictsOf, opened, award, vote, summit, type Told } from '../../fixtures/tell-conflicts.ts';

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
