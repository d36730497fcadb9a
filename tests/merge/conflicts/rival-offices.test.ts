import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, type Told } from '../../fixtures/tell-conflicts.ts';

function arrest(who: string): string {
  return `On 3 May 2031 ${who} was arrested at the hotel Bellevue in Arden.`;
}

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

  test('two fields of one minister, the one at the beginning of a sentence and weeks before the other', () => {
    const conflicts = conflictsOf(
      ['Economy minister Paul Tarn cut short a visit to the fair. The economy of Norland is small.', '2031-06-02'],
      ['Finance minister Paul Tarn says that he is calm. Nobody in Norland doubts Paul Tarn.', '2031-06-14'],
    );
    expect(conflicts.map(shown)).toEqual(['office: Economy minister: Paul Tarn (a) ↔ Finance minister: Paul Tarn (b)']);
  });

  test('of one body, told of one time', () => {
    const conflicts = conflictsOf(
      [
        "Northwind's chairman, Paul Tarn, called it the best offer of the year. The valley agreed with Paul Tarn.",
        '2031-05-10',
      ],
      [
        "It is easy to laugh now. When Paul Tarn, Northwind's chief executive, wed on 3 May 2031, nobody did.",
        '2031-12-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['office: chairman: Paul Tarn (a) ↔ chief executive: Paul Tarn (b)']);
  });

  test('two posts of a state, of which the one is told before and after the other', () => {
    const conflicts = conflictsOf(
      ['Chief Prosecutor Paul Tarn read the charges. Nobody in the valley doubted Paul Tarn.', '2031-05-10'],
      ['It was a scandal to the fisheries minister, Paul Tarn. Nobody in the valley doubted Paul Tarn.', '2031-06-12'],
      ['The appeal is due. Prosecutor Paul Tarn said that it would fail. Paul Tarn was calm.', '2031-08-12'],
    );
    expect(conflicts.map(shown)).toEqual([
      'office: Chief Prosecutor: Paul Tarn (a, c) ↔ fisheries minister: Paul Tarn (b)',
    ]);
  });

  test('what both tell of one time, nobody knows better for knowing it later', () => {
    const conflicts = conflictsOf(
      [arrest("Paul Tarn, the union's treasurer,"), '2031-06-10'],
      [arrest('Paul Tarn, general secretary of the union,'), '2031-09-12'],
    );
    expect(conflicts).toMatchObject([
      { weaker: null, why: 'equally many independent sources (1) that look back on it' },
    ]);
  });

  test.each<[string, readonly Told[]]>([
    [
      'a prosecutor who became a minister',
      [
        ['Chief Prosecutor Paul Tarn read the charges. Nobody in the valley doubted Paul Tarn.', '2031-05-10'],
        ['Prosecutor Paul Tarn said that it would fail. Paul Tarn was calm.', '2031-05-12'],
        ['It was a scandal to the fisheries minister, Paul Tarn. Nobody doubted Paul Tarn.', '2031-08-12'],
      ],
    ],
    [
      'a minister who became another',
      [
        ['Health minister Paul Tarn cut short a visit to the fair. Nobody in Norland doubted Paul Tarn.', '2031-06-02'],
        ['Finance minister Paul Tarn, the former health minister, is calm. Nobody doubts Paul Tarn.', '2031-06-14'],
      ],
    ],
    [
      'ways to call one post',
      [
        ['Chief Prosecutor Paul Tarn read the charges. Nobody in the valley doubted Paul Tarn.', '2031-05-10'],
        ['Prosecutor Paul Tarn said that it would fail. Paul Tarn was calm.', '2031-06-12'],
        ['Paul Tarn, the chief prosecutor, called it a scandal. Nobody doubted Paul Tarn.', '2031-08-12'],
      ],
    ],
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
      'another post of the same body at another time',
      [
        ["Northwind's chairman, Paul Tarn, called it the best offer of the year. The valley agreed.", '2031-05-10'],
        [
          "Northwind's chief executive, Paul Tarn, called it the best offer of the year. The valley agreed.",
          '2031-12-12',
        ],
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
