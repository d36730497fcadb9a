import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, summit, type Told } from '../../fixtures/tell-conflicts.ts';

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
