import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, opened, type Told } from '../../fixtures/tell-conflicts.ts';

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
      'an office of the time before what is told',
      [
        ['Bishop Tom Ruiz testified that he had trusted his treasurer, Ada Brandt. Ada Brandt wept.', '2031-06-10'],
        ['The former treasurer, Ada Brandt, fled to Porto. Ada Brandt wept.', '2031-06-08'],
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
