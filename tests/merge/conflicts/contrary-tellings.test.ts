import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, type Told } from '../../fixtures/tell-conflicts.ts';

function council(did: string): string {
  return `On 3 May 2031 the council of Arden met until midnight and ${did}.`;
}

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
    expect(conflicts.map(shown)).toEqual(['outcome: Ada Brandt: dismissed (a) ↔ Ada Brandt: resigned (b)']);
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
