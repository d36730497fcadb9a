import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/model/claim.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { type Change, CHANGE_KINDS, changes, type Changed } from '../../src/query/changes.ts';
import { anyState, snapshotIn } from '../fixtures/any-snapshot.ts';

/** How many snapshots each law is tried on: `CHANGE_LAWS=10000 vitest run tests/query`. */
const RUNS = Number(process.env['CHANGE_LAWS'] ?? 300);
const PATIENCE = 30_000 + RUNS * 20;

interface Line {
  readonly of: Changed;
  readonly id: string;
  readonly citations: readonly Citation[];
  /** All of it that an edition tells, its words apart. */
  readonly state: string;
}

function linesOf(snapshot: Snapshot): readonly Line[] {
  return [
    ...snapshot.events.map((one) => ({
      ...one,
      of: 'event' as const,
      state: `${one.date?.start ?? ''} ${one.status}`,
    })),
    ...snapshot.stakes.map((one) => ({ ...one, of: 'stake' as const, state: one.theme })),
    ...snapshot.takeaways.map((one) => ({ ...one, of: 'takeaway' as const, state: '' })),
    ...snapshot.questions.map((one) => ({ ...one, of: 'question' as const, state: `${one.title} ${one.status}` })),
    ...snapshot.conflicts.map((one) => ({
      ...one,
      of: 'conflict' as const,
      citations: one.sides.flatMap(({ citations }) => citations),
      state: `${one.sides.map(({ value }) => value).join()} ${one.weaker ?? ''}`,
    })),
  ];
}

function hashOf(snapshot: Snapshot, document: string): string {
  return snapshot.documents.find(({ id }) => id === document)?.hash ?? '';
}

/** Whether a snapshot holds the document of a citation as another snapshot has it. */
function holds(snapshot: Snapshot, citation: Citation, from: Snapshot): boolean {
  return snapshot.documents.some(({ hash }) => hash === hashOf(from, citation.document));
}

function quotesOf(snapshot: Snapshot): ReadonlySet<string> {
  const steps = snapshot.questions.flatMap(({ ledger }) => ledger.flatMap(({ citations }) => citations));
  return new Set([...linesOf(snapshot).flatMap(({ citations }) => citations), ...steps].map(({ quote }) => quote));
}

/** Tries a law on pairs of snapshots. */
function onPairs(check: (earlier: Snapshot, later: Snapshot, found: readonly Change[]) => void): void {
  fc.assert(
    fc.property(anyState, anyState, (one, other) => {
      const [earlier, later] = [snapshotIn(one), snapshotIn(other)];
      check(earlier, later, changes(earlier, later));
    }),
    { numRuns: RUNS },
  );
}

const OPPOSITES: Readonly<Record<string, string>> = {
  new: 'withdrawn',
  'question new': 'withdrawn',
  'conflict new': 'withdrawn',
  withdrawn: 'new',
  found: 'dropped',
  dropped: 'found',
};

/** What came, or went, as one sign each. */
function signsOf(all: readonly Change[], side: 'was' | 'is', turn: (kind: string) => string): readonly string[] {
  const signs = all.flatMap((change) => {
    const id = change[side];
    const isEnd = change.was === null || change.is === null;
    return isEnd && id !== null ? [`${turn(change.kind)} ${change.of} ${id}`] : [];
  });
  return signs.toSorted();
}

const SORTS = ['event', 'stake', 'takeaway', 'question', 'conflict'] as const;

function countOf<T>(all: readonly T[], wanted: T): number {
  return all.filter((one) => one === wanted).length;
}

describe(`the change between two snapshots (${RUNS} pairs for each law)`, () => {
  test('of a snapshot with itself is none', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(changes(snapshotIn(state), snapshotIn(state))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test(
    'tells each line at most once, and never that something became what it was',
    () => {
      onPairs((earlier, later, found) => {
        for (const of of SORTS) {
          const own = found.filter((change) => change.of === of);
          const sides = [
            [earlier, own.flatMap(({ was }) => was ?? [])],
            [later, own.flatMap(({ is }) => is ?? [])],
          ] as const;
          for (const [snapshot, ids] of sides) {
            const known = linesOf(snapshot).flatMap((line) => (line.of === of ? [line.id] : []));
            for (const id of new Set(ids)) expect(countOf(ids, id)).toBeLessThanOrEqual(countOf(known, id));
          }
        }
        for (const { kind, before, after, citations } of found) {
          expect(CHANGE_KINDS).toContain(kind);
          expect(before).not.toBe(after);
          expect(citations.length).toBeGreaterThan(0);
        }
      });
    },
    PATIENCE,
  );

  test(
    'is complete: what it does not tell was there before, and rests on words of before',
    () => {
      onPairs((earlier, later, found) => {
        const untold = (snapshot: Snapshot, told: (change: Change) => string | null): Line[] => {
          const ids = found.map((change) => `${change.of} ${told(change) ?? ''}`);
          return linesOf(snapshot).filter(({ of, id }) => !take(ids, `${of} ${id}`));
        };
        const [unchanged, olds] = [untold(later, ({ is }) => is), untold(earlier, ({ was }) => was)];
        expect(unchanged.length).toBe(olds.length);
        for (const line of unchanged) {
          const partner = olds.findIndex((old) => isSame(old, line));
          expect(partner).toBeGreaterThanOrEqual(0);
          olds.splice(partner, 1);
          // A question of the editors is the same whatever documents ask it.
          const isKnown = line.of === 'question' || line.citations.some((one) => wasKnown(one, earlier, later));
          expect(isKnown).toBe(true);
        }
      });
    },
    PATIENCE,
  );

  test(
    'is complete: whatever shows words that are new, or showed words that are gone, is told',
    () => {
      onPairs((earlier, later, found) => {
        const [was, is] = [found.map((change) => change.was), found.map((change) => change.is)];
        expect(untoldWords(later, is, earlier)).toEqual([]);
        expect(untoldWords(earlier, was, later)).toEqual([]);
      });
    },
    PATIENCE,
  );

  test(
    'is complete: all new evidence on a question is told with it',
    () => {
      onPairs((earlier, later, found) => {
        const moved = new Set(found.flatMap(({ of, is }) => (of === 'question' ? (is ?? []) : [])));
        const silent = later.questions.filter(
          ({ id, ledger }) =>
            !moved.has(id) && ledger.some(({ citations }) => citations.some((one) => !wasKnown(one, earlier, later))),
        );
        expect(silent.map(({ id }) => id)).toEqual([]);
      });
    },
    PATIENCE,
  );

  test(
    'is minimal: nothing is new whose words were held, and nothing withdrawn whose words are held',
    () => {
      onPairs((earlier, later, found) => {
        const claims = found.filter(({ of }) => of !== 'question' && of !== 'conflict');
        const heldBefore = claims.filter(
          ({ kind, citations: [first] }) => kind === 'new' && first !== undefined && holds(earlier, first, later),
        );
        const heldNow = claims.filter(
          ({ kind, citations: [first] }) => kind === 'withdrawn' && first !== undefined && holds(later, first, earlier),
        );
        const stale = found.filter(
          ({ kind, citations }) => kind === 'conflict new' && citations.every((one) => holds(earlier, one, later)),
        );
        expect([...heldBefore, ...heldNow, ...stale]).toEqual([]);
      });
    },
    PATIENCE,
  );

  test(
    'back again is the opposite',
    () => {
      onPairs((earlier, later, found) => {
        const there = signsOf(found, 'is', (kind) => OPPOSITES[kind] ?? kind);
        const back = signsOf(changes(later, earlier), 'was', (kind) => kind);
        expect(there).toEqual(back);
      });
    },
    PATIENCE,
  );
});

describe(`over sequences of snapshots (${RUNS} of them)`, () => {
  test(
    'nothing is told as new twice while its document stays',
    () => {
      fc.assert(
        fc.property(fc.array(anyState, { minLength: 2, maxLength: 7 }), (states) => {
          expect(toldTwice(states.map(snapshotIn))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

/** Claims that were told as new although they had been told as new before, and their document had not been away. */
function toldTwice(sequence: readonly Snapshot[]): readonly string[] {
  const told = new Map<string, Snapshot[]>();
  const twice: string[] = [];
  for (const [index, later] of sequence.entries()) {
    for (const since of told.values()) since.push(later);
    const earlier = sequence[index - 1];
    for (const { kind, of, citations } of earlier === undefined ? [] : changes(earlier, later)) {
      const [first] = citations;
      if (kind !== 'new' || first === undefined) continue;
      const sign = `${of} ${hashOf(later, first.document)} ${first.quote}`;
      if (told.get(sign)?.every((one) => holds(one, first, later)) === true) twice.push(sign);
      told.set(sign, []);
    }
  }
  return twice;
}

/** Claims that begin with words which another snapshot did not know, and that no change tells. */
function untoldWords(snapshot: Snapshot, told: readonly (string | null)[], other: Snapshot): readonly Line[] {
  return linesOf(snapshot)
    .filter(({ of, id }) => of !== 'question' && of !== 'conflict' && !told.includes(id))
    .filter(({ citations: [first] }) => first !== undefined && !wasKnown(first, other, snapshot));
}

function isSame(old: Line, now: Line): boolean {
  if (old.of !== now.of || old.state !== now.state) return false;
  const quotes = new Set(old.citations.map(({ quote }) => quote));
  return old.id === now.id || now.citations.some(({ quote }) => quotes.has(quote));
}

/** Whether the earlier snapshot knew the words of a citation of the later one. */
function wasKnown(citation: Citation, earlier: Snapshot, later: Snapshot): boolean {
  return holds(earlier, citation, later) || quotesOf(earlier).has(citation.quote);
}

/** Takes one out of a list; false when it is not there. */
function take(list: string[], wanted: string): boolean {
  const at = list.indexOf(wanted);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
