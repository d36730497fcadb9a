import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, type Told } from '../../fixtures/tell-conflicts.ts';

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
