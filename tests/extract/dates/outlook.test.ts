import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** The document is of Wednesday, 6 August 2025: the past Friday is the 1st, the coming one the 8th. */
const AHEAD = [
  'She is to visit Ostwick on Friday, her office said.',
  'The two clubs are to vote on Friday.',
  'The board meets on Friday.',
  'The council decides on Friday whether the bridge is built.',
  'The mayor said that the court decides on Friday.',
  'The report is due on Friday.',
  'The chairman is set to resign on Friday.',
  'The match is played on Friday.',
  'The new head is sworn in on Friday.',
  'The minister is meeting the farmers on Friday.',
  'The exhibition opens on Friday.',
  'Talks resume on Friday.',
  'Schools reopen on Friday.',
  'All members vote on Friday.',
  'The ceremony takes place in the town hall on Friday.',
  'On Friday the board meets again.',
  'The vote will be held on Friday.',
  'A decision will be made on Friday.',
  'The hearing was postponed until Friday.',
  'They put it off and moved the vote to Friday.',
  'The court gave the owners until Friday.',
  'The bank has closed the branch until Friday.',
  'She hoped to finish it by Friday.',
  '"Ask me on Friday," he told them.',
  'A hearing set for Friday.',
  'The school remains closed until Friday.',
  'It should lie on the seabed by Friday.',
  'They were given leave to go there on Friday.',
  'The council agreed, and on Friday the mayor will sign.',
  'The club wants to play again on Friday.',
  'The firm says Friday.',
  'The concert is pencilled in for Friday, if there is any water left by then.',
  'The bank put back the launch of the new coins to Friday.',
];

const BACK = [
  'The board met on Friday.',
  'The board did not meet on Friday.',
  'The council was told on Friday that the bridge will open.',
  'He is accused of theft on Friday.',
  'The strike had been due on Friday.',
  'The strike had been delayed until Friday.',
  'They were able to return on Friday.',
  'The town was without light on Friday.',
  'It is believed that he left on Friday.',
  'The match should have been played on Friday.',
  'Police were forced to close the road on Friday.',
  'On Friday the company said that it would pay.',
  'It may be back soon, but on Friday it stopped.',
  'Having agreed to the plan, the club on Friday called for more time.',
  'The club dropped its plan on Friday.',
];

describe('a weekday in a sentence that looks ahead', () => {
  it.each(AHEAD)('%s', (sentence) => {
    expect(told(sentence).at(-1)).toBe('Friday = 2025-08-08 day all');
  });
});

describe('a weekday in a sentence that looks back', () => {
  it.each(BACK)('%s', (sentence) => {
    expect(told(sentence).at(-1)).toBe('Friday = 2025-08-01 day all');
  });
});

describe('a weekday without any sign', () => {
  it('is the coming one within two days, else the past one', () => {
    expect(told("Thursday's debate in pictures.")).toEqual(['Thursday = 2025-08-07 day all']);
    expect(told("Monday's debate in pictures.")).toEqual(['Monday = 2025-08-04 day all']);
    expect(told("Wednesday's debate in pictures.")).toEqual(['Wednesday = 2025-08-06 day all']);
  });
});

describe('a weekday for which something was called', () => {
  it.each([
    ['The union has called a stoppage for Friday.', '2025-08-08'],
    ['The match planned for Friday was cancelled.', '2025-08-08'],
    ["Dockers call off Monday's strike.", '2025-08-11'],
    ['The strike planned for Monday will not go ahead.', '2025-08-11'],
    ['A bid would come higher; at Monday’s closing price, it was worth more.', '2025-08-04'],
    ['A ballot opens next Thursday.', '2025-08-14'],
    ['A ballot opens next Friday.', '2025-08-08'],
    ['It rained on Tuesday of last week.', '2025-07-29'],
    ['She handed it in a week ago today.', '2025-07-30'],
  ])('lies where it was meant: %s', (sentence, day) => {
    expect(told(sentence)[0]).toContain(day);
  });

  it('is told once when it stands beside a count of days', () => {
    expect(told('The mayor fell on 3 May. Nine days afterwards, on 12 May, she stood.')).toEqual([
      '3 May = 2025-05-03 day year',
      '12 May = 2025-05-12 day year',
    ]);
  });
});

describe('what does not take place', () => {
  it('lies on the nearer side', () => {
    expect(told('The match on Thursday was called off.')).toEqual(['Thursday = 2025-08-07 day all']);
    expect(told('The match on Tuesday was called off.')).toEqual(['Tuesday = 2025-08-05 day all']);
    expect(told('The fair, planned for 20 July, was cancelled.')).toEqual(['20 July = 2025-07-20 day year']);
    expect(told('The fair, planned for 20 September, was cancelled.')).toEqual(['20 September = 2025-09-20 day year']);
  });
});

describe('a month or day without a year', () => {
  it.each([
    ['The season starts in December.', '2025-12-01'],
    ['If the contract is not signed by the end of January, the price could rise.', '2026-01-31'],
    ['The bank has stopped the payments until the end of January.', '2026-01-31'],
    ['The prize will be announced on 10 January.', '2026-01-10'],
    ['The vote was moved to 10 January.', '2026-01-10'],
    ['The board announced that the vote had been moved to 10 January.', '2026-01-10'],
    ['Completion, announced by the board for 10 January, was dropped.', '2026-01-10'],
    ['The players have threatened to boycott the final on 10 January.', '2026-01-10'],
    ['The club has floated 10 January.', '2026-01-10'],
    ["The owners' first choice, 10 January, was dropped.", '2026-01-10'],
    ['The court has offered 10 January and she has said yes.', '2026-01-10'],
    ['The switch, which was to begin in November, is dropped.', '2025-11-01'],
  ])('may lie ahead: %s', (sentence, day) => {
    expect(told(sentence)[0]).toContain(day);
  });

  it('lies behind where it had been put off to a day that came', () => {
    expect(told('The vote had been moved to 10 January when the mayor fell ill.')[0]).toContain('2025-01-10');
  });

  it.each([
    ['In December I bet a cake that the owners would never sell.', '2024-12-01'],
    ['It might have been built in December.', '2024-12-01'],
    ['The road was forced to close in December.', '2024-12-01'],
    ['A friend woke me on 10 January to say it.', '2025-01-10'],
    ['10 January - The council votes to build the bridge.', '2025-01-10'],
  ])('or behind: %s', (sentence, day) => {
    expect(told(sentence)[0]).toContain(day);
  });
});

describe('one day out of many', () => {
  it.each(['Most people stay at home on a normal Friday.', 'It is full on an ordinary December weekday.'])(
    'is no date: %s',
    (sentence) => {
      expect(told(sentence)).toEqual([]);
    },
  );
});
