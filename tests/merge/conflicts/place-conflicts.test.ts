import { describe, expect, test } from 'vitest';
import { conflictsOf, shown, award, type Told } from '../../fixtures/tell-conflicts.ts';

function found(where: string): string {
  return `The first beetle of the plague was found on 3 May 2031 ${where}, in a sack of barley.`;
}

describe('place', () => {
  test('of one arranged happening', () => {
    const conflicts = conflictsOf(
      ['The seventh assembly of the river towns is to be held in Lisbon in November 2031.', '2031-06-10'],
      [
        'The towns accepted an offer by Porto to host the next assembly of the river towns in November 2031. Porto was pleased. The mayors met in Porto before.',
        '2031-06-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['place: Lisbon (a) ↔ Porto (b)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'a place within the other',
      [
        ['The seventh assembly of the river towns was held in Belem on 3 May 2031.', '2031-06-10'],
        [
          'The assembly of the river towns was held in Lisbon on 3 May 2031. It was the first in Belem, Lisbon.',
          '2031-06-12',
        ],
      ],
    ],
    [
      'a place where something else was',
      [
        ['The assembly of the river towns was held in Lisbon on 3 May 2031.', '2031-06-10'],
        [
          'At the assembly of the river towns on 3 May 2031 nobody spoke of the flood that had killed 150 people in Porto.',
          '2031-06-12',
        ],
      ],
    ],
  ])('%s: none', (_, told) => {
    expect(conflictsOf(...told).map(shown)).toEqual([]);
  });
});

describe('the place beside the day', () => {
  test('of one happening', () => {
    const conflicts = conflictsOf(
      [`${found('in Porto')} The farmers of Porto, Lisbon and Faro were warned.`, '2031-06-10'],
      [`${found('at Lisbon mill')} Traps came to Porto on Monday, to Lisbon on Friday.`, '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['place: Lisbon (b) ↔ Porto (a)']);
  });

  test('where one kind of act is told in other words', () => {
    const conflicts = conflictsOf(
      ['The treaty on the kettles was signed in Port Arden on 3 May 2031. Arden cheered.', '2031-09-10'],
      [
        'In the hall of the guild in Velm on 3 May 2031, with a borrowed pen, the mayor signed the treaty that the kettles had waited for.',
        '2031-06-12',
      ],
    );
    expect(conflicts.map(shown)).toEqual(['place: Port Arden (a) ↔ Velm (b)']);
  });

  test.each<[string, readonly Told[]]>([
    [
      'one within the other',
      [
        [`${found('in Belem')} Nobody had seen one in Belem, Lisbon, before.`, '2031-06-10'],
        [found('in Lisbon'), '2031-06-12'],
      ],
    ],
    [
      'two things',
      [
        [found('in Porto'), '2031-06-10'],
        ['The last boat of the season was launched on 3 May 2031 in Lisbon, with songs.', '2031-06-12'],
      ],
    ],
    ['one document tells both', [[`${found('in Porto')} ${found('in Lisbon')}`, '2031-06-10']]],
  ])('not disputed: %s', (_, told) => {
    expect(conflictsOf(...told)).toEqual([]);
  });
});

describe('the place that a happening hangs on', () => {
  test('is told in one word and at two places', () => {
    const conflicts = conflictsOf([award('Porto'), '2031-06-10'], [award('Lisbon'), '2031-06-12']);
    expect(conflicts.map(shown)).toEqual(['place: Lisbon (b) ↔ Porto (a)']);
  });

  test('is not disputed when the words differ', () => {
    const other = award('Lisbon').replace('congress in Lisbon', 'congress, following a lunch in Lisbon,');
    expect(conflictsOf([award('Porto'), '2031-06-10'], [other, '2031-06-12'])).toEqual([]);
  });
});

describe('the place that hangs on the act', () => {
  const arrested = 'The miller Ada Brandt was arrested on 3 May 2031 at Port Arden mill. Nobody in Arden slept.';

  test.each<[string, string]>([
    [
      'of somebody who is only called so',
      'We all know Brandt. I remember the morning of 3 May 2031, when the bailiffs arrested her at her house in Velm.',
    ],
    ['of somebody who is named', 'On 3 May 2031 bailiffs arrested the miller Ada Brandt in Velm.'],
  ])('%s', (_, other) => {
    const conflicts = conflictsOf(
      [arrested, '2031-06-10'],
      [`${other} Velm is a quiet town; in Velm all know her.`, '2031-06-12'],
    );
    expect(conflicts.map(shown)).toEqual(['place: Port Arden (a) ↔ Velm (b)']);
  });

  test.each<[string, string]>([
    ['of somebody else', 'On 3 May 2031 bailiffs arrested the baker Tomas Ruiz in Velm.'],
    ['that something else stands between', 'Ada Brandt was arrested on 3 May 2031, a day after the fair in Velm.'],
    ['on another day', 'On 9 August 2033 bailiffs arrested the miller Ada Brandt in Velm.'],
    ['that did not come to be', 'On 3 May 2031 bailiffs failed to arrest the miller Ada Brandt in Velm.'],
  ])('%s: none', (_, other) => {
    const conflicts = conflictsOf(
      [arrested, '2031-06-10'],
      [`${other} Velm is a quiet town; in Velm all know her.`, '2033-10-12'],
    );
    expect(conflicts.map(shown)).toEqual([]);
  });
});

describe('what befell somebody once', () => {
  const known =
    'Mayor Ada Brandt has a mill. In Karst and in Velm the millers like Brandt. Captain Tomas Ruiz bakes, and all like Ruiz.';
  const caught = `${known} At noon Ada Brandt was arrested in Karst as she boarded a boat.`;

  test.each<[string, string]>([
    [
      'of who is called so',
      'The picture of Ada Brandt on a boat is pretty. She gave herself up in Velm, with two suitcases.',
    ],
    ['of who is named', 'In the evening the bailiffs arrested Ada Brandt in Velm.'],
  ])('at two places, %s', (_, other) => {
    const conflicts = conflictsOf([caught, '2031-06-10'], [`${known} ${other}`, '2031-06-12']);
    expect(conflicts.map(shown)).toEqual(['place: Karst (a) ↔ Velm (b)']);
  });

  test.each<[string, string]>([
    ['of somebody else', 'In the evening the bailiffs arrested Tomas Ruiz in Velm.'],
    ['that may come', 'Perhaps the bailiffs will have arrested Ada Brandt in Velm.'],
    [
      'at both places, in one document',
      'At noon the mayor Ada Brandt was arrested in Karst. In the evening the mayor Ada Brandt was arrested in Velm.',
    ],
    ['of whom only others are named', 'In the evening the bailiffs arrested a friend in Velm. Ada Brandt wept.'],
  ])('%s: none', (_, other) => {
    const conflicts = conflictsOf([caught, '2031-06-10'], [`${known} ${other}`, '2031-06-12']);
    expect(conflicts.map(shown)).toEqual([]);
  });

  test('on two days: none', () => {
    const conflicts = conflictsOf(
      [caught.replace('At noon', 'On 3 May 2031'), '2031-06-10'],
      [`${known} On 9 August 2034 the bailiffs arrested Ada Brandt in Velm.`, '2034-09-12'],
    );
    expect(conflicts.map(shown)).toEqual([]);
  });
});
