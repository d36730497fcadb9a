import { describe, expect, test } from 'vitest';
import { documentOf, snapshotOf } from '../../fixtures/build-briefing.ts';
import { conflictsOf, shown, vote } from '../../fixtures/tell-conflicts.ts';
import type { Conflict } from '../../../src/model/claim.ts';

const LIBRARY = 'On 3 May 2031 the council of Arden elected Ada Brandt its librarian by';
const MORE = 'The reading room was warm that night, and a choir sang on the stairs until the lamps went out.';

/** What a chat assistant answers, with badges that name its sources. */
function answered(result: string, ...badges: readonly string[]): string {
  const [first = '', ...others] = badges;
  return [
    'The Arden Library Vote: An Overview',
    `On May 3 2031 the council of Arden elected Ada Brandt its librarian by ${result}. ${first}`,
    ...others.map((badge, i) => `The reading room was heated ${['twice', 'again', 'late'][i] ?? 'once'}. ${badge}`),
    'The library is open to all who live in the valley of the river.',
  ].join('\n\n');
}

function conflictOf(files: Readonly<Record<string, string>>): Conflict | undefined {
  return snapshotOf(files).conflicts[0];
}

function copied(publisher: string): string {
  const long =
    'by 108 votes to 92 after farmers, anglers and ferrymen had argued until midnight about heating, lamps, curtains and ladders.';
  return documentOf(`On 3 May 2031 the council of Arden elected Ada Brandt its librarian ${long}`, {
    as_of: '2031-06-02',
    publisher,
  });
}

describe('who counts as an independent source', () => {
  const few = documentOf(`${LIBRARY} 112 votes to 88.`, { as_of: '2031-06-01', publisher: 'Valley Post' });
  const echo = documentOf(`${LIBRARY} 108 votes to 92. ${MORE}`, { as_of: '2031-06-02', publisher: 'Arden Echo' });

  test('a summary that cites another of its side is none, and is said to be a summary', () => {
    const found = conflictOf({
      'a.md': few,
      'b.md': echo,
      'c.txt': answered('108 votes to 92', 'Arden Echo+2', 'Arden Echo+1'),
    });
    expect(found?.weaker).toBeNull();
    expect(found?.why).toContain('a summary by an assistant that cites others of them is not counted');
  });

  test('a summary that cites nobody of its side is one, and is said to be a summary', () => {
    const found = conflictOf({
      'a.md': few,
      'b.md': echo,
      'c.txt': answered('108 votes to 92', 'Harbour Gazette+2', 'Harbour Gazette+1'),
    });
    expect(found).toMatchObject({ weaker: 'a' });
    expect(found?.why).toBe('fewer independent sources: 1 against 2; one is a summary by an assistant');
  });

  test('a side that only a summary speaks for', () => {
    const found = conflictOf({
      'a.txt': answered('112 votes to 88', 'Harbour Gazette+2', 'Harbour Gazette+1'),
      'b.md': echo,
      'c.md': documentOf(`${LIBRARY} 108 votes to 92, with a choir on the stairs.`, { as_of: '2031-06-02' }),
    });
    expect(found?.why).toBe('fewer independent sources: 1, a summary by an assistant, against 2');
  });

  test('who says that another of its side reported it is none', () => {
    const retold = `${LIBRARY} 108 votes to 92, the Arden Echo reported.`;
    const found = conflictOf({ 'a.md': few, 'b.md': echo, 'c.md': documentOf(retold, { as_of: '2031-06-02' }) });
    expect(found?.why).toContain('who only repeats another of them is not counted');
    expect(found?.weaker).toBeNull();
  });

  test('nor is who copies a long sentence; a short one two may write', () => {
    expect(
      conflictOf({ 'a.md': few, 'b.md': copied('Arden Echo'), 'c.md': copied('Harbour Gazette') })?.weaker,
    ).toBeNull();
    const [short] = conflictsOf(
      [vote('by 112 votes to 88'), '2031-06-01'],
      [vote('by 108 votes to 92'), '2031-06-02'],
      [vote('by 108 votes to 92'), '2031-06-03'],
    );
    expect(short).toMatchObject({ weaker: 'a', why: 'fewer independent sources: 1 against 2' });
  });
});

function bells(n: string): string {
  return `On 3 May 2031 ${n} bells of the abbey at Arden were handed over to the miners.`;
}

function reported(day: string): string {
  return `On ${day} Ada Brandt gave the lamp report to the board of the harbour at Arden.`;
}

describe('who else states a number', () => {
  test('in a sentence without the day', () => {
    const found = conflictsOf(
      [bells('214'), '2031-06-01'],
      [bells('241'), '2031-06-02'],
      ['It was cold in Arden when the miners were handed over 241 bells of the abbey.', '2031-06-03'],
      ['The miners bought 214 lamps from a shop in Porto.', '2031-06-03'],
    );
    expect(found.map(shown)).toEqual(['count: 214 bells (a) ↔ 241 bells (b, c)']);
    expect(found[0]?.weaker).toBe('a');
  });

  test('one that says that it was not the other', () => {
    const found = conflictsOf(
      [bells('214'), '2031-06-01'],
      [bells('241'), '2031-06-02'],
      ['Somebody has counted at last. It was 241, not 214 as the abbot had thought.', '2031-06-03'],
    );
    expect(found.map(shown)).toEqual(['count: 214 bells (a) ↔ 241 bells (b, c)']);
  });

  test('one that gives both takes no side', () => {
    const found = conflictsOf(
      [bells('214'), '2031-06-01'],
      [bells('241'), '2031-06-02'],
      [
        'The miners were handed over 241 bells of the abbey at Arden, some say, or 214 bells of the abbey at Arden.',
        '2031-06-03',
      ],
    );
    expect(found.map(shown)).toEqual(['count: 214 bells (a) ↔ 241 bells (b)']);
  });
});

test('a day that another document had told before it came', () => {
  const found = conflictOf({
    'a.md': documentOf(reported('3 May 2031'), { published: '2031-05-04' }),
    'b.md': documentOf(reported('10 May 2031'), { published: '2031-08-04' }),
  });
  expect(found?.weaker).toBe('b');
  expect(found?.why).toBe('the other side was told on 2031-05-04, before the day that it gives');
});
