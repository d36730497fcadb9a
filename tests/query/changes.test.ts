import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { CHANGE_KINDS, changes } from '../../src/query/changes.ts';
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

  test('an event whose words changed is the same while it rests on a sentence of the same day', () => {
    const [old, other] = [eventOf('a', { citations: [cited(7)] }), eventOf('b', { citations: [cited(7), cited(90)] })];
    expect(told({ events: [old] }, { events: [other] })).toEqual([]);
    expect(
      told(
        { events: [old] },
        { events: [{ ...other, ...eventOf('b', { day: '2031-06-01' }), citations: other.citations }] },
      ),
    ).toEqual(['new: Event b (– → Event b)', 'withdrawn: Event a (Event a → –)']);
  });

  test('of an event that was split, one part is the old one and the other new', () => {
    const whole = eventOf('a', { citations: [cited(0), cited(50)] });
    const parts = [eventOf('b', { citations: [cited(0)] }), eventOf('c', { citations: [cited(50)] })];
    expect(told({ events: [whole] }, { events: parts })).toEqual(['new: Event c (– → Event c)']);
  });

  test('of events that were joined, one lives on and the other is withdrawn', () => {
    const parts = [eventOf('b', { citations: [cited(0)] }), eventOf('c', { citations: [cited(50)] })];
    const whole = eventOf('c', { citations: [cited(0), cited(50)] });
    expect(told({ events: parts }, { events: [whole] })).toEqual(['withdrawn: Event b (Event b → –)']);
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

/** Claims of one id rest on one sentence, and no two on the same. */
function placed(id: string) {
  return { citations: [cited(id.charCodeAt(0))] };
}

/** What a snapshot tells, each line as a change would name it. */
function linesOf(snapshot: Snapshot): Set<string> {
  const claims = [...snapshot.events, ...snapshot.stakes, ...snapshot.takeaways].map(({ text }) => text);
  const questions = snapshot.questions.map(({ title }) => title);
  return new Set([...claims, ...questions, ...snapshot.conflicts.map(({ about }) => `${about}: one ↔ two`)]);
}

function isNew(kind: string): boolean {
  return kind === 'new' || kind.endsWith(' new');
}

describe('laws', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });
  const status = fc.constantFrom('planned', 'happened', 'cancelled');
  const snapshots = fc
    .record({ events: ids, stakes: ids, takeaways: ids, questions: ids, conflicts: ids, status })
    .map((lists) =>
      inventSnapshot({
        events: lists.events.map((id) => eventOf(id, { ...placed(id), status: lists.status })),
        stakes: lists.stakes.map((id) => stakeOf(id, placed(id))),
        takeaways: lists.takeaways.map((id) => takeawayOf(id, placed(id))),
        questions: lists.questions.map((id) =>
          questionOf(id, { status: lists.status === 'happened' ? 'answered' : 'open' }),
        ),
        conflicts: lists.conflicts.map((id) => conflictOf(id)),
      }),
    );

  test('complete and minimal: taking out what is withdrawn and adding what is new turns the old into the new', () => {
    fc.assert(
      fc.property(snapshots, snapshots, (earlier, later) => {
        const found = changes(earlier, later);
        const lines = linesOf(earlier);
        for (const { text, after } of found.filter(({ kind }) => kind === 'withdrawn')) {
          expect([lines.delete(text), after]).toEqual([true, null]);
        }
        for (const { text, before } of found.filter(({ kind }) => isNew(kind))) {
          expect([lines.has(text), before]).toEqual([false, null]);
          lines.add(text);
        }
        expect(lines).toEqual(linesOf(later));
        for (const { kind, before, after } of found) {
          expect(CHANGE_KINDS).toContain(kind);
          expect(before).not.toBe(after);
        }
      }),
    );
  });

  test('back again is the opposite', () => {
    fc.assert(
      fc.property(snapshots, snapshots, (one, two) => {
        const [there, back] = [changes(one, two), changes(two, one)];
        const texts = (all: typeof there, wanted: (kind: string) => boolean): string[] =>
          all.filter(({ kind }) => wanted(kind)).map(({ text }) => text);
        expect(texts(there, isNew).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
          texts(back, (kind) => kind === 'withdrawn').toSorted((a, b) => (a < b ? -1 : 1)),
        );
      }),
    );
  });

  test('of a snapshot with itself are none, also of one that was built', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(changes(snapshot, snapshot)).toEqual([]);
      }),
    );
    const built = snapshotOf({ 'a.md': documentOf('The dam opened on 3 May 2031. It could burst, farmers fear.', {}) });
    expect(changes(built, built)).toEqual([]);
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
