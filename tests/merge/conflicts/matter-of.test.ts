import { describe, expect, test } from 'vitest';
import { headOfConflict } from '../../../src/digest/tell-conflict.ts';
import { textsIn } from '../../../commands/texts/texts-in.ts';
import { conflictsOf, type Told } from '../../fixtures/tell-conflicts.ts';

interface Case {
  readonly of: string;
  readonly told: readonly Told[];
  readonly head: string;
}

const cases: readonly Case[] = [
  {
    of: 'of a happening that took place or not',
    told: [
      ['The hearing on the Karst mine was held on 4 May 2031 in the town hall of Arden.', '2031-05-20'],
      ['The hearing on the Karst mine on 4 May 2031 did not take place.', '2031-06-02'],
    ],
    head: 'outcome “hearing on the Karst mine”: took place ↔ did not take place',
  },
  {
    of: 'of a day, without the day',
    told: [
      ['On 3 May 2031 Ada Brandt gave the lamp report to the board of the harbour at Arden.', '2031-06-10'],
      ['On 5 May 2031 Ada Brandt gave the lamp report to the board of the harbour at Arden.', '2031-06-12'],
    ],
    head: 'date “Ada Brandt gave the lamp report”: 3 May 2031 ↔ 5 May 2031',
  },
  {
    of: 'not where the values say it',
    told: [
      ['The council of Arden approved the ferry line on 4 May 2031.', '2031-05-20'],
      ['On 4 May 2031 the council of Arden rejected the ferry line.', '2031-06-02'],
    ],
    head: 'outcome: approved the ferry line ↔ rejected the ferry line',
  },
  {
    of: 'by the word for its kind where both use their own',
    told: [
      ['The walkout of the union planned for 22 to 24 May 2031 was called off on 20 May.', '2031-06-10'],
      ['A strike by pickets took place from 22 to 24 May 2031, and no train of the union ran.', '2031-06-12'],
    ],
    head: 'outcome “strike”: took place ↔ did not take place',
  },
];

describe('what a conflict is of, in words of a document', () => {
  test.each(cases)('$of', ({ told, head }) => {
    expect(conflictsOf(...told).map((conflict) => headOfConflict(conflict, textsIn('en')))[0]).toBe(head);
  });
});
