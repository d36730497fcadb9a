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

/** What two documents tell of one day, each with its own words. */
function both(one: string, two: string): readonly Told[] {
  return [
    [one, '2031-05-20'],
    [two, '2031-06-02'],
  ];
}

describe('outcomes that exclude each other', () => {
  test.each([
    [
      'The parliament of Norland approved the pension bill on 4 May 2031.',
      'On 4 May 2031 lawmakers in Norland rejected the pension bill.',
    ],
    [
      'The board of the Kestrel hospital approved the new software on 4 May 2031.',
      'At its meeting on 4 May 2031 the hospital board did not approve the new software.',
    ],
    [
      'The fishing quota was approved by the assembly of Velm on 4 May 2031.',
      'On 4 May 2031 the assembly voted down the fishing quota, as the skippers had asked.',
    ],
    [
      'On 4 May 2031 the ministry gave its consent to the mine at Karst.',
      'The ministry refused consent for the mine at Karst on 4 May 2031.',
    ],
    [
      'Trade minister Ada Brandt was sacked on 4 May 2031 over the affair of the seals.',
      'Ada Brandt, the trade minister, stepped down on 4 May 2031 over the affair of the seals.',
    ],
    [
      'Trade minister Ada Brandt resigned on 4 May 2031 over the affair of the seals. Ada Brandt wept.',
      'In May 2031 the premier dismissed Ada Brandt, the trade minister, over the affair of the seals.',
    ],
    [
      'Arden won the cup final against Velm on 4 May 2031 after extra time.',
      'Arden lost the cup final against Velm on 4 May 2031 after extra time.',
    ],
    [
      'On 4 May 2031 the bakery Tinlock won its suit against Morrow in the trademark court.',
      'On 4 May 2031 the bakery Tinlock lost its suit against Morrow in the trademark court.',
    ],
    [
      'Foreman Tom Ruiz was killed in the collapse of the Karst mine on 4 May 2031.',
      'Foreman Tom Ruiz survived the collapse of the Karst mine on 4 May 2031 with a broken leg.',
    ],
    [
      'On 4 May 2031 General Ada Brandt signed the truce with the islands in Porto.',
      'On 4 May 2031 General Ada Brandt refused to sign the truce with the islands in Porto.',
    ],
    [
      'The court in Arden convicted banker Tom Ruiz of fraud on 4 May 2031.',
      'Banker Tom Ruiz was acquitted of fraud by the court in Arden on 4 May 2031.',
    ],
    [
      'The Arden tunnel reopened to traffic on 4 May 2031 after the fire.',
      'On 4 May 2031 the Arden tunnel remained closed to traffic after the fire.',
    ],
    [
      'Schools in Velm opened on 4 May 2031 as planned.',
      'Schools in Velm stayed shut on 4 May 2031 because of the storm.',
    ],
    [
      'Mayor Ada Brandt attended the funeral of the miners in Karst on 4 May 2031.',
      'Mayor Ada Brandt did not attend the funeral of the miners in Karst on 4 May 2031.',
    ],
    [
      'On 4 May 2031 a judge granted bail to banker Tom Ruiz.',
      'A judge refused bail to banker Tom Ruiz on 4 May 2031.',
    ],
    [
      'The appeal court upheld the ban on the pesticide on 4 May 2031.',
      'The ban on the pesticide was overturned by the appeal court on 4 May 2031.',
    ],
    [
      'Journalist Ada Brandt was released from custody on 4 May 2031.',
      'Journalist Ada Brandt was not released on 4 May 2031 and remained in custody.',
    ],
  ])('%s ↔ %s', (one, two) => {
    expect(conflictsOf(...both(one, two)).map(({ kind }) => kind)).toEqual(['outcome']);
  });

  test.each([
    [
      'an amendment of a bill',
      'The parliament of Norland approved the pension bill on 4 May 2031.',
      'On 4 May 2031 lawmakers in Norland rejected an amendment to the pension bill.',
    ],
    [
      'a bill that was rejected before',
      'The parliament of Norland rejected the pension bill on 4 March 2031.',
      'On 4 May 2031 lawmakers in Norland approved the pension bill.',
    ],
    [
      'who was asked to resign',
      'Trade minister Ada Brandt was dismissed on 4 May 2031.',
      'Trade minister Ada Brandt offered to resign on 4 May 2031 over the affair of the seals.',
    ],
    [
      'another who resigned over it',
      'Premier Lena Okoro dismissed trade minister Ada Brandt on 4 May 2031.',
      'On 4 May 2031 health minister Tom Ruiz resigned in protest at the dismissal of Ada Brandt.',
    ],
    [
      'the loser of a match',
      'Arden won the cup final against Velm on 4 May 2031.',
      'Velm lost the cup final against Arden on 4 May 2031.',
    ],
    [
      'what a winner lost besides',
      'Arden won the cup final against Velm on 4 May 2031.',
      'Arden lost its captain in the cup final against Velm on 4 May 2031.',
    ],
    [
      'who died later',
      'Tom Ruiz survived the collapse of the Karst mine on 4 May 2031.',
      'Tom Ruiz, who was hurt in the collapse of the Karst mine on 4 May 2031, died on 1 June 2031.',
    ],
    [
      'friends who died',
      'Tom Ruiz survived the collapse of the Karst mine on 4 May 2031.',
      'Two friends of Tom Ruiz died in the collapse of the Karst mine on 4 May 2031.',
    ],
    [
      'two charges',
      'The court convicted Tom Ruiz of fraud on 4 May 2031.',
      'On 4 May 2031 the court acquitted Tom Ruiz of forgery.',
    ],
    [
      'two defendants',
      'The court convicted banker Tom Ruiz of fraud on 4 May 2031.',
      'On 4 May 2031 the court acquitted clerk Ada Brandt of fraud.',
    ],
    [
      'two bails',
      'On 4 May 2031 a judge granted bail to banker Tom Ruiz.',
      'On 4 May 2031 a judge refused bail to clerk Ada Brandt.',
    ],
    [
      'what a court was asked',
      'The court convicted Tom Ruiz of fraud on 4 May 2031.',
      'The lawyers of Tom Ruiz asked the court to acquit him of fraud on 4 May 2031.',
    ],
    [
      'a tunnel and a bridge',
      'The Arden tunnel reopened to traffic on 4 May 2031 after the fire.',
      'On 4 May 2031 the Arden bridge remained closed to traffic after the fire.',
    ],
    [
      'closed until that day',
      'Schools in Velm opened on 4 May 2031 as planned.',
      'Schools in Velm stayed shut until 4 May 2031 because of the storm.',
    ],
    [
      'another who did not sign',
      'On 4 May 2031 General Ada Brandt signed the truce with the islands in Porto.',
      'On 4 May 2031 Admiral Tom Ruiz refused to sign the truce with the islands in Porto.',
    ],
    [
      'not until that day',
      'The board approved the new software on 4 May 2031.',
      'The board did not approve the new software until 4 May 2031.',
    ],
    [
      'not only that',
      'The board approved the new software on 4 May 2031.',
      'On 4 May 2031 the board not only approved the new software but praised it.',
    ],
    [
      'two things of one man',
      'The appeal court upheld the conviction of Tom Ruiz on 4 May 2031.',
      'The appeal court quashed the fine of Tom Ruiz on 4 May 2031.',
    ],
    [
      'two chambers',
      'The lower house of Norland approved the pension bill on 4 May 2031.',
      'The senate of Sudland rejected the pension bill on 4 May 2031.',
    ],
  ])('none: %s', (_, one, two) => {
    expect(conflictsOf(...both(one, two)).map(shown)).toEqual([]);
  });

  test('each side is told with what the verb needs', () => {
    const told = both(
      'On 4 May 2031 the Arden tunnel was opened.',
      'The Arden tunnel was not opened on 4 May 2031, the mayor found.',
    );
    expect(conflictsOf(...told).map(shown)).toEqual([
      'outcome: Arden tunnel was not opened (b) ↔ Arden tunnel was opened (a)',
    ]);
  });
});
