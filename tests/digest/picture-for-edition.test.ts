import { expect, test } from 'vitest';
import { composeEdition } from '../../src/digest/compose-edition.ts';
import { pictureForEdition } from '../../src/digest/picture-for-edition.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { EDITION_SECTIONS } from '../../src/model/schedule.ts';
import { cited, eventOf, inventSnapshot, questionOf } from '../fixtures/invent-snapshot.ts';

const NOW = Date.parse('2031-06-01T07:00:00Z');
const own = (at: number) => ({ citations: [cited(at, `The words at ${at}.`)] });
const OPEN = { asOf: '2031-05-03', status: 'open' as const, text: 'Will the gate hold?', ...own(500), conflicts: [] };
const CLOSED = { asOf: '2031-05-30', status: 'answered' as const, text: 'The gate held.', ...own(600), conflicts: [] };

const EVENTS = ['2031-05-03', '2031-05-10', '2031-05-20'].map((day, index) =>
  eventOf(`e${index}`, { day, ...own(100 * (index + 1)) }),
);
const NEWER = eventOf('e9', { day: '2031-05-31', ...own(400) });
const before = inventSnapshot({
  events: EVENTS,
  questions: [questionOf('gate', { status: 'open', since: '2031-05-03', ledger: [OPEN] })],
});
const moved = questionOf('gate', { status: 'answered', since: '2031-05-30', ledger: [OPEN, CLOSED] });

function pictureOf(snapshot: Snapshot, last: Snapshot | null, language = 'en') {
  const at = NOW - 86_400_000;
  const since = last === null ? null : { snapshot: last, at };
  const rest = { now: NOW, zone: 'UTC', sections: EDITION_SECTIONS, language };
  return pictureForEdition(composeEdition({ snapshot, last: since, ...rest }), snapshot)?.picture ?? null;
}

test('shows the timeline, in a first edition and where something new happened', () => {
  expect(pictureOf(before, null)?.kind).toBe('timeline');
  const now = inventSnapshot({ events: [...EVENTS, NEWER], questions: [moved] });
  expect(pictureOf(now, before)?.kind).toBe('timeline');
});

test('shows how a question moved where nothing new happened', () => {
  const now = inventSnapshot({ events: EVENTS, questions: [moved] });
  const picture = pictureOf(now, before);
  if (picture?.kind !== 'ledger') throw new Error(`It is ${picture?.kind}`);
  expect(picture.steps.map(({ status }) => status)).toEqual(['open', 'answered']);
  const german = pictureOf(now, before, 'de');
  expect(german?.kind === 'ledger' ? german.statuses.answered : null).not.toBe(picture.statuses.answered);
});

test('shows nothing where nothing changed', () => {
  expect(pictureOf(before, before)).toBeNull();
});
