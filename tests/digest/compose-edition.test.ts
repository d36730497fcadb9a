import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../src/digest/compose-edition.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { conflictOf, cited, eventOf, inventSnapshot, questionOf, takeawayOf } from '../fixtures/invent-snapshot.ts';

const TODAY = '2031-06-01';

function edition(snapshot: Snapshot, last: Snapshot | null = null): Record<string, string[]> {
  return Object.fromEntries(
    composeEdition(snapshot, last, TODAY).map(({ title, lines }) => [title, lines.map(({ text }) => text)]),
  );
}

const STEP = { asOf: '2031-05-20', status: 'contested' as const, text: 'x', citations: [cited(9)], conflicts: ['c'] };
const SNAPSHOT = inventSnapshot({
  events: [
    eventOf('old', { day: '2031-05-03', conflicts: ['c'] }),
    eventOf('new', { day: '2031-05-30' }),
    eventOf('today', { day: TODAY, status: 'planned' }),
    eventOf('soon', { day: '2031-07-04', status: 'cancelled' }),
    eventOf('whenever', { day: null, status: 'planned' }),
  ],
  takeaways: [takeawayOf('t', { conflicts: ['c'] })],
  questions: [questionOf('q', { status: 'contested', since: '2031-05-20', ledger: [STEP] })],
  conflicts: [conflictOf('c')],
});

describe('an edition', () => {
  test('tells what there is, the newest first', () => {
    expect(edition(SNAPSHOT)).toEqual({
      Latest: ['2031-06-01: Event today', '2031-05-30: Event new', '2031-05-03: Event old'],
      'Key takeaways': ['Takeaway t'],
      Questions: ['Question q (contested since 2031-05-20)'],
      'Conflicts between sources': ['About c: one ↔ two'],
      'Days ahead': ['2031-06-01 (planned): Event today', '2031-07-04 (cancelled): Event soon'],
      Sources: ['0 documents; nothing newer than 2031-06-30.'],
    });
  });

  test('what lies ahead is no news', () => {
    expect(
      edition(inventSnapshot({ events: [eventOf('soon', { day: '2031-07-04', status: 'planned' })] }))['Latest'],
    ).toBeUndefined();
  });

  test('after an earlier one tells what changed since', () => {
    const last = inventSnapshot({ ...SNAPSHOT, events: SNAPSHOT.events.slice(1), questions: [questionOf('q')] });
    const title = 'New since the last edition';
    expect(edition(SNAPSHOT, last)[title]).toEqual(['question moved: Question q', 'new: Event old']);
    expect(edition(SNAPSHOT, SNAPSHOT)[title]).toBeUndefined();
  });

  test('marks every disputed line', () => {
    const last = inventSnapshot({ ...SNAPSHOT, events: SNAPSHOT.events.slice(1), takeaways: [] });
    for (const before of [null, last]) {
      const lines = composeEdition(SNAPSHOT, before, TODAY).flatMap((section) => section.lines);
      const disputed = lines.filter(({ text }) => /old|Takeaway t|Question q|About c/u.test(text));
      expect(disputed.length).toBeGreaterThan(3);
      expect(disputed.map(({ conflicts }) => conflicts)).toEqual(disputed.map(() => ['c']));
    }
  });

  test('proves every line but the count of its sources', () => {
    for (const { title, lines } of composeEdition(SNAPSHOT, null, TODAY)) {
      for (const { citations } of lines) expect(citations.length > 0).toBe(title !== 'Sources');
    }
  });

  test('of an empty briefing says that there is nothing', () => {
    expect(edition(inventSnapshot({ asOf: null }))).toEqual({
      Sources: ['0 documents; nothing newer than an unknown day.'],
    });
  });

  test('stays short', () => {
    const many = Array.from({ length: 200 }, (_, i) => String(i));
    const snapshot = inventSnapshot({
      events: many.map((id) => eventOf(id)),
      takeaways: many.map((id) => takeawayOf(id)),
      questions: many.map((id) => questionOf(id)),
    });
    const lengths = composeEdition(snapshot, inventSnapshot(), TODAY).map(({ lines }) => lines.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  });

  test('is the same for the same snapshots and day', () => {
    expect(composeEdition(SNAPSHOT, null, TODAY)).toEqual(composeEdition(SNAPSHOT, null, TODAY));
  });
});
