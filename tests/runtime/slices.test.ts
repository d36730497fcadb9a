import { array, assert, asyncProperty, nat, oneof } from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { joinSlices, sliceSnapshot } from '../../src/runtime/slices.ts';

const EMPTY: Snapshot = {
  briefing: 'alder',
  title: 'Alder',
  description: '',
  version: '0123456789ab',
  asOf: null,
  documents: [],
  events: [],
  stakes: [],
  takeaways: [],
  questions: [],
  conflicts: [],
  passages: [],
  faults: [],
};

/** A file that was left out, with a text of this length. */
function fault(length: number, index: number): Snapshot['faults'][number] {
  return { file: `file ${index} ü 船`, code: 'empty', reason: 'x'.repeat(length), remedy: '' };
}

test('a snapshot is the same after it was sliced and joined, whatever the sizes of its parts', async () => {
  const lengths = array(oneof(nat(200), nat(400_000)), { maxLength: 60 });
  await assert(
    asyncProperty(lengths, async (all) => {
      const snapshot = { ...EMPTY, faults: all.map(fault) };
      expect(await joinSlices([...sliceSnapshot(snapshot)])).toEqual(snapshot);
    }),
    { numRuns: 25 },
  );
});

test('slices stay small when items are, and snapshots come frozen', async () => {
  const snapshot = { ...EMPTY, faults: Array.from({ length: 20_000 }, (_, index) => fault(100, index)) };
  const slices = [...sliceSnapshot(snapshot)];
  expect(slices.length).toBeGreaterThan(8);
  expect(Math.max(...slices.map(({ length }) => length))).toBeLessThan(1_000_000);
  const joined = await joinSlices(slices);
  expect(Object.isFrozen(joined) && Object.isFrozen(joined.faults) && Object.isFrozen(joined.faults[0])).toBe(true);
});

test('joining pauses for others after each slice', async () => {
  const snapshot = { ...EMPTY, faults: Array.from({ length: 20_000 }, (_, index) => fault(100, index)) };
  const slices = [...sliceSnapshot(snapshot)];
  let turns = 0;
  let going = true;
  const count = (): void => {
    turns += 1;
    if (going) setImmediate(count);
  };
  setImmediate(count);
  await joinSlices(slices);
  going = false;
  expect(turns).toBeGreaterThanOrEqual(slices.length);
});
