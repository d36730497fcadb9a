import { expect, test } from 'vitest';
import { timeline } from '../../../commands/timeline.ts';
import { layoutOf } from '../../../src/platforms/discord/answer-page.ts';
import { pageCount } from '../../../src/platforms/discord/render/render-view.ts';
import { warmUp } from '../../../src/platforms/discord/warm-up.ts';
import type { Event } from '../../../src/model/claim.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import type { BriefingChange, LoadedBriefing } from '../../../src/runtime/briefing-library.ts';
import { eventOf, inventSnapshot } from '../../fixtures/invent-snapshot.ts';

/** A snapshot that counts how often the text of an event is read. */
function countedSnapshot(): { readonly snapshot: Snapshot; readonly reads: () => number } {
  let reads = 0;
  const events = Array.from({ length: 40 }, (_, i): Event => {
    const event = eventOf(`e${i}`, { day: `2031-05-${String(1 + (i % 20)).padStart(2, '0')}` });
    return Object.defineProperty({ ...event }, 'text', {
      get: () => {
        reads += 1;
        return `The council of ward ${i} votes. ${'The dam stays closed. '.repeat(20)}`;
      },
      enumerable: true,
    });
  });
  return { snapshot: inventSnapshot({ events }), reads: () => reads };
}

function loaded(snapshot: Snapshot): LoadedBriefing {
  return { id: 'dam', snapshot, search: { search: () => [], close: () => {} }, faults: [] };
}

/** A library of one briefing. */
function libraryOf(first: Snapshot | null) {
  let now = first;
  const listeners = new Set<(change: BriefingChange) => void>();
  return {
    ids: () => (now === null ? [] : ['dam']),
    get: () => (now === null ? null : loaded(now)),
    onChange(listener: (change: BriefingChange) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(after: Snapshot | null) {
      const before = now;
      now = after;
      for (const listener of listeners) listener({ id: 'dam', before, after, faults: [] });
    },
  };
}

const IDLE = { wait: 0 };

function ask(snapshot: Snapshot, language: string): number {
  const context = { snapshot, today: '2031-06-01', language, search: () => [], earlier: async () => snapshot };
  const reply = timeline.run(context, { 'per-date': 1 });
  if (reply instanceof Promise || reply.kind === 'refused') throw new Error('A timeline is answered at once');
  return pageCount(reply.view, layoutOf({ snapshot }, language));
}

test('afterwards a question reads no event any more, in any language; changed briefings are made ready too', async () => {
  const [first, second] = [countedSnapshot(), countedSnapshot()];
  const library = libraryOf(first.snapshot);
  const warming = warmUp({ library, turns: IDLE, languages: ['en', 'de'] });
  await warming.settled();
  const before = first.reads();
  expect(before).toBeGreaterThan(0);
  expect(ask(first.snapshot, 'en')).toBe(ask(first.snapshot, 'de'));
  expect(first.reads()).toBe(before);

  library.put(second.snapshot);
  await warming.settled();
  const then = second.reads();
  expect(then).toBeGreaterThan(0);
  ask(second.snapshot, 'de');
  expect(second.reads()).toBe(then);
  library.put(null);
  await warming.settled();
  warming.stop();
});

test('while people wait for answers it waits, and once stopped it does nothing more', async () => {
  const { snapshot, reads } = countedSnapshot();
  const turns = { wait: 1 };
  const library = libraryOf(snapshot);
  const warming = warmUp({ library, turns, languages: ['en'] });
  await new Promise(setImmediate);
  expect(reads()).toBe(0);
  warming.stop();
  turns.wait = 0;
  await warming.settled();
  library.put(countedSnapshot().snapshot);
  expect(reads()).toBe(0);
});
