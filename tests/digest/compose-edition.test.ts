import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../src/digest/compose-edition.ts';
import type { Edition } from '../../src/digest/edition.ts';
import { EDITION_SECTIONS } from '../../src/model/schedule.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { conflictOf, cited, eventOf, inventSnapshot, questionOf, takeawayOf } from '../fixtures/invent-snapshot.ts';

const NOW = Date.parse('2031-06-01T07:00:00Z');
const YESTERDAY = NOW - 86_400_000;

function compose(snapshot: Snapshot, last: Snapshot | null = null): Edition {
  return composeEdition({
    snapshot,
    last: last === null ? null : { snapshot: last, at: YESTERDAY },
    now: NOW,
    zone: 'UTC',
    sections: EDITION_SECTIONS,
    language: 'en',
  });
}

/** Each section as its lines: `label: text` of claims, `# heading`, and texts as they are. */
function linesOf(edition: Edition): Record<string, string[]> {
  return Object.fromEntries(
    edition.sections.map(({ name, view }) => [
      name,
      view.nodes.flatMap((node) => {
        if (node.kind === 'claim') return [`${node.label}: ${node.text}`];
        if (node.kind === 'heading') return [`# ${node.text}`];
        return node.kind === 'list' ? [...node.items] : [node.kind === 'picture' ? node.alt : node.text];
      }),
    ]),
  );
}

const STEP = { asOf: '2031-05-20', status: 'contested' as const, text: 'x', citations: [cited(9)], conflicts: ['c'] };
const SNAPSHOT = inventSnapshot({
  events: [
    eventOf('old', { day: '2031-05-03', conflicts: ['c'] }),
    eventOf('new', { day: '2031-05-30' }),
    eventOf('soon', { day: '2031-07-04', status: 'cancelled' }),
    eventOf('whenever', { day: null, status: 'planned' }),
  ],
  takeaways: [takeawayOf('t', { conflicts: ['c'] })],
  questions: [questionOf('q', { status: 'contested', since: '2031-05-20', ledger: [STEP] })],
  conflicts: [conflictOf('c')],
});

describe('a first edition', () => {
  test('tells where things stand, the latest first', () => {
    const lines = linesOf(compose(SNAPSHOT));
    expect(lines['news']?.slice(0, 2)).toEqual(['30 May 2031: Event new', '3 May 2031: Event old']);
    expect(lines['takeaways']).toEqual([': Takeaway t']);
    expect(lines['questions']?.[0]).toBe('# Question q');
    expect(lines['ahead']).toEqual(['4 Jul 2031 · cancelled: Event soon']);
    expect(lines['sources']?.[0]).toContain('nothing newer than 30 Jun 2031');
  });
});

describe('an edition', () => {
  test('is quiet after an equal snapshot', () => {
    expect(compose(SNAPSHOT, SNAPSHOT).quiet).toBe(true);
    expect(compose(SNAPSHOT).quiet).toBe(false);
  });

  test('is the same for the same snapshots and clock', () => {
    expect(JSON.stringify(compose(SNAPSHOT))).toBe(JSON.stringify(compose(SNAPSHOT)));
  });
});
