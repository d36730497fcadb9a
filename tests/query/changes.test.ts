import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { changes } from '../../src/query/changes.ts';
import { toldOnce } from '../../src/query/changes/told-once.ts';
import { documentOf, snapshotOf } from '../fixtures/build-briefing.ts';
import {
  cited,
  conflictOf,
  eventOf,
  inventSnapshot,
  questionOf,
  stakeOf,
  takeawayOf,
} from '../fixtures/invent-snapshot.ts';

/** `kind: text (before → after)` */
function told(earlier: Partial<Snapshot>, later: Partial<Snapshot>): string[] {
  return changes(inventSnapshot(earlier), inventSnapshot(later)).map(
    ({ kind, text, before, after }) => `${kind}: ${text} (${before ?? '–'} → ${after ?? '–'})`,
  );
}

/** A step of a ledger that leaves its question open. */
function stepOf(text: string, at: number) {
  return { asOf: null, status: 'open' as const, text, citations: [cited(at, text)], conflicts: [] };
}

/** A report that names the day of a vote. */
function articleOn(day: string) {
  const text = `The mayor of Arden spoke at length. On ${day} 2031 the council of Arden approved the repair of the gate.`;
  return { 'a.md': documentOf(text, { as_of: '2031-06-10' }) };
}

describe('changes', () => {
  test('of nothing are none', () => {
    expect(told({}, {})).toEqual([]);
    const same = { events: [eventOf('a')], questions: [questionOf('q')], conflicts: [conflictOf('c')] };
    expect(told(same, same)).toEqual([]);
  });

  test.each<[string, Partial<Snapshot>, Partial<Snapshot>, string]>([
    ['a new event', {}, { events: [eventOf('a')] }, 'new: Event a (– → Event a)'],
    ['an event withdrawn', { events: [eventOf('a')] }, {}, 'withdrawn: Event a (Event a → –)'],
    ['a new stake', {}, { stakes: [stakeOf('a')] }, 'new: Stake a (– → Stake a)'],
    ['a takeaway withdrawn', { takeaways: [takeawayOf('a')] }, {}, 'withdrawn: Takeaway a (Takeaway a → –)'],
    [
      'a status that changed',
      { events: [eventOf('a', { status: 'planned' })] },
      { events: [eventOf('a', { status: 'cancelled' })] },
      'changed: Event a (2031-05-03, planned → 2031-05-03, cancelled)',
    ],
    [
      'a question that moved',
      { questions: [questionOf('q')] },
      { questions: [questionOf('q', { status: 'answered' })] },
      'question moved: Question q (open → answered)',
    ],
    ['a new question', {}, { questions: [questionOf('q')] }, 'question new: Question q (– → open)'],
    ['a question withdrawn', { questions: [questionOf('q')] }, {}, 'withdrawn: Question q (open → –)'],
    ['a new conflict', {}, { conflicts: [conflictOf('c')] }, 'conflict new: About c: one ↔ two (– → one ↔ two)'],
    ['a conflict that is gone', { conflicts: [conflictOf('c')] }, {}, 'withdrawn: About c: one ↔ two (one ↔ two → –)'],
  ])('%s', (_, earlier, later, line) => {
    expect(told(earlier, later)).toEqual([line]);
  });

  test('an event is the same while it rests on a sentence of before, whichever of its sentences is shown', () => {
    const [old, other] = [eventOf('a', { citations: [cited(7)] }), eventOf('b', { citations: [cited(7), cited(7)] })];
    expect(told({ events: [old] }, { events: [other] })).toEqual([]);
    const moved = eventOf('b', { day: '2031-06-01', citations: [cited(7)] });
    expect(told({ events: [old] }, { events: [moved] })).toEqual([
      'changed: Event b (2031-05-03, happened → 2031-06-01, happened)',
    ]);
  });

  test('of an event that was split, one part is the old one and the other was known', () => {
    const whole = eventOf('a', { citations: [cited(0), cited(50)] });
    const parts = [eventOf('b', { citations: [cited(0)] }), eventOf('c', { citations: [cited(50)] })];
    expect(told({ events: [whole] }, { events: parts })).toEqual(['found: Event c (– → Event c)']);
  });

  test('of events that were joined, one lives on and the other is no longer told by itself', () => {
    const parts = [eventOf('b', { citations: [cited(0)] }), eventOf('c', { citations: [cited(50)] })];
    const whole = eventOf('c', { citations: [cited(0), cited(50)] });
    expect(told({ events: parts }, { events: [whole] })).toEqual(['dropped: Event b (Event b → –)']);
  });

  test('of two events that one sentence tells, each is followed by its day', () => {
    const days = ['2031-05-03', '2031-06-01'].map((day, i) => eventOf(`e${i}`, { day, citations: [cited(7)] }));
    const [first, second] = days.map((event) => ({ ...event, id: `now ${event.id}` })).toReversed();
    if (first === undefined || second === undefined) throw new Error('two events');
    expect(told({ events: days }, { events: [first, second] })).toEqual([]);
  });

  test('claims of one id are told apart by their number', () => {
    const twins = [eventOf('a'), eventOf('a')];
    expect(told({ events: twins }, { events: twins })).toEqual([]);
    expect(told({ events: twins.slice(1) }, { events: twins })).toHaveLength(1);
  });

  test('another document that says the same adds a source', () => {
    const [one, two] = [cited(0), { ...cited(0), document: 'b' }];
    expect(
      told({ stakes: [stakeOf('a', { citations: [one] })] }, { stakes: [stakeOf('a', { citations: [one, two] })] }),
    ).toEqual(['more sources: Stake a (1 → 2)']);
  });

  test('a stake that belongs to another theme has changed', () => {
    expect(told({ stakes: [stakeOf('a')] }, { stakes: [stakeOf('a', { theme: 'Money' })] })).toEqual([
      'changed: Stake a (Water → Money)',
    ]);
  });

  test('a conflict is followed by what it is about, though its first source is another', () => {
    const old = conflictOf('c', { about: 'opening' });
    const sides = [...old.sides, { value: 'three', citations: [cited(900)] }];
    expect(told({ conflicts: [old] }, { conflicts: [{ ...old, id: 'd', sides }] })).toEqual([
      'conflict changed: opening: one ↔ two ↔ three (one ↔ two → one ↔ two ↔ three)',
    ]);
    expect(told({ conflicts: [old] }, { conflicts: [{ ...old, weaker: 'a' }] })).toEqual([
      'conflict changed: opening: one ↔ two (– → a)',
    ]);
  });

  test('a question that did not move tells the new evidence that bears on it', () => {
    const [old, fresh] = [stepOf('Nobody knows.', 100), stepOf('Nobody says.', 200)];
    expect(
      told(
        { questions: [questionOf('q', { ledger: [old] })] },
        { questions: [questionOf('q', { ledger: [old, fresh] })] },
      ),
    ).toEqual(['question evidence: Question q (Nobody knows. → Nobody says.)']);
    expect(
      told(
        { questions: [questionOf('q', { ledger: [old, fresh] })] },
        { questions: [questionOf('q', { ledger: [fresh] })] },
      ),
    ).toEqual([]);
  });

  test('disputed lines bear their marks', () => {
    const step = { asOf: null, status: 'open' as const, text: 'x', citations: [cited()], conflicts: ['c'] };
    const later = inventSnapshot({
      events: [eventOf('a', { conflicts: ['c'] })],
      stakes: [stakeOf('s', { conflicts: ['c'] })],
      takeaways: [takeawayOf('t')],
      questions: [questionOf('q', { ledger: [step] })],
      conflicts: [conflictOf('c')],
    });
    const marks = changes(inventSnapshot(), later).map(({ text, conflicts }) => [text, conflicts]);
    expect(marks).toEqual([
      ['Question q', ['c']],
      ['Event a', ['c']],
      ['Stake s', ['c']],
      ['Takeaway t', []],
      ['About c: one ↔ two', ['c']],
    ]);
  });
});

test('over documents: what a new one brings is new, and what it settles has moved', () => {
  const first = {
    'a.md': documentOf('## Open questions\n\n- Whether the council of Arden will approve the repair of the gate.', {
      as_of: '2031-05-10',
    }),
  };
  const second = {
    ...first,
    'b.md': documentOf('On 2 June 2031 the council of Arden approved the repair of the gate.', { as_of: '2031-06-10' }),
  };
  const found = changes(snapshotOf(first), snapshotOf(second)).map(({ kind, after }) => `${kind}: ${after ?? ''}`);
  expect(found).toContain('question moved: answered');
  expect(found).toContain('new: On 2 June 2031 the council of Arden approved the repair of the gate.');
});

test('over documents: a sentence that was corrected is told as changed, old and new', () => {
  const found = changes(snapshotOf(articleOn('2 June')), snapshotOf(articleOn('3 June')));
  expect(found.filter(({ of }) => of === 'event').map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['changed', '2031-06-02, happened', '2031-06-03, happened'],
  ]);
});

test('over documents: a file under another name is the same document', () => {
  const text = documentOf('On 2 June 2031 the council of Arden approved the repair of the gate.', {});
  expect(changes(snapshotOf({ 'a.md': text }), snapshotOf({ 'b.md': text }))).toEqual([]);
});

test('over documents: an edit that moves a sentence changes nothing of it', () => {
  const sentence = 'On 2 June 2031 the council of Arden approved the repair of the gate.';
  const before = snapshotOf({ 'a.md': documentOf(sentence, { as_of: '2031-06-10' }) });
  const after = snapshotOf({ 'a.md': documentOf(`Rain fell on the market.\n\n${sentence}`, { as_of: '2031-06-10' }) });
  expect(changes(before, after).filter(({ of }) => of === 'event')).toEqual([]);
});

test('a sentence that is new as an event is not listed once more for being a takeaway too', () => {
  const same = { text: 'The gate is open.', citations: [cited(7, 'The gate is open.')] };
  const other = { text: 'The gate stays open.', citations: [cited(40, 'The gate stays open.')] };
  const later = inventSnapshot({
    events: [eventOf('a', same)],
    takeaways: [takeawayOf('s', same), takeawayOf('t', other)],
  });
  const all = changes(inventSnapshot(), later);
  expect(all.map(({ of }) => of)).toEqual(['event', 'takeaway', 'takeaway']);
  expect(toldOnce(all).map(({ of, text }) => [of, text])).toEqual([
    ['event', 'The gate is open.'],
    ['takeaway', 'The gate stays open.'],
  ]);
});
