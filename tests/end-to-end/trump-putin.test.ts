import { beforeAll, describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { composeEdition } from '../../src/digest/compose-edition.ts';
import { EDITION_SECTIONS } from '../../src/model/schedule.ts';
import { briefingFolder, loadBriefing } from '../../src/briefing/load-briefing.ts';
import type { Event } from '../../src/model/claim.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { createSearch } from '../../src/query/search.ts';
import { timeline } from '../../src/query/timeline.ts';
import { inventSnapshot } from '../fixtures/invent-snapshot.ts';
import { unproved } from '../fixtures/build-briefing.ts';

// The first briefing is content: only here do the names of its subject stand in a test.
const ROOT = fileURLToPath(new URL('../../briefings/', import.meta.url));
const TODAY = '2025-12-01';

let snapshot: Snapshot = inventSnapshot();
beforeAll(async () => {
  const loaded = await loadBriefing(briefingFolder(ROOT, 'trump-putin'), TODAY);
  if (loaded.kind === 'fault') throw new Error(loaded.message);
  snapshot = loaded.snapshot;
});

function eventsWith(...words: readonly string[]): Event[] {
  return snapshot.events.filter(({ text, citations }) =>
    words.every((word) => text.includes(word) || citations.some(({ quote }) => quote.includes(word))),
  );
}

function question(id: string) {
  return snapshot.questions.find((one) => one.id === id);
}

describe('the briefing as it is committed', () => {
  test('is read whole, and everything that it shows is proved', () => {
    expect(snapshot.faults).toEqual([]);
    expect(snapshot.documents).toHaveLength(5);
    expect(unproved(snapshot)).toEqual([]);
    expect(snapshot.asOf).toBe('2025-11-10');
  });

  test.each([
    ['2025-02-12', 'happened', 'phone'],
    ['2025-08-06', 'happened', 'Reykjavik'],
    ['2025-08-15', 'happened', 'Anchorage'],
    ['2025-11-01', 'happened', 'no need'],
  ])('tells what began on %s: %s, %s', (day, status, word) => {
    const found = eventsWith(word).filter(({ date }) => date?.start === day);
    expect(found.map((event) => event.status)).toEqual([status]);
  });

  test('tells the plan that was called off, once, and undated as its source leaves it', () => {
    const found = eventsWith('Budapest').filter(({ status }) => status === 'cancelled');
    expect(found.map(({ date }) => date)).toEqual([null]);
  });

  test('joins the tellings of one summit', () => {
    const [alaska] = eventsWith('Anchorage');
    expect(new Set(alaska?.citations.map(({ document }) => document)).size).toBeGreaterThan(1);
  });
});

describe('what is disputed', () => {
  test('is which day and place the summit had, and whether the president is a former one', () => {
    expect(snapshot.conflicts.map(({ kind }) => kind).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'date and place',
      'office',
    ]);
    const summit = snapshot.conflicts.find(({ kind }) => kind === 'date and place');
    const values = summit?.sides.map(({ value }) => value).join(' ↔ ') ?? '';
    for (const part of ['Reykjavik', '2025-08-06', 'Anchorage', '2025-08-15']) expect(values).toContain(part);
    expect(summit?.weaker).toBe('2025-08-cold-exchange-of-promises');
    expect(summit?.why).toContain('fewer independent sources');
  });

  test('bears its mark in the timeline', () => {
    for (const word of ['Reykjavik', 'Anchorage']) {
      const found = eventsWith(word).filter(({ date }) => date?.granularity === 'day');
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ conflicts }) => conflicts.length === 0)).toEqual([]);
    }
  });

  test('bears its mark wherever a line repeats the weaker side', () => {
    const steps = snapshot.questions.flatMap(({ ledger }) => ledger);
    const lines = [...snapshot.events, ...snapshot.stakes, ...snapshot.takeaways, ...steps, ...snapshot.passages];
    const repeated = lines.filter(({ text }) => text.includes('Reykjavik'));
    expect(repeated.length).toBeGreaterThan(3);
    expect(repeated.filter(({ conflicts }) => conflicts.length === 0).map(({ text }) => text)).toEqual([]);
  });

  test('and in the digest', () => {
    const edition = composeEdition({
      snapshot,
      last: null,
      now: Date.parse(`${TODAY}T07:00:00Z`),
      zone: 'UTC',
      sections: EDITION_SECTIONS,
      language: 'en',
    });
    const claims = edition.sections.flatMap(({ view }) => view.nodes.filter((node) => node.kind === 'claim'));
    const repeated = claims.filter(({ text }) => text.includes('Reykjavik'));
    expect(repeated.length).toBeGreaterThan(0);
    expect(repeated.filter(({ marks }) => !marks.includes('disputed'))).toEqual([]);
  });
});

describe('the questions that its editors follow', () => {
  test.each([
    ['budapest-summit', 'called off'],
    ['face-to-face', 'answered'],
    ['zelenskyy-inclusion', 'open'],
    ['next-meeting', 'open'],
    ['new-start', 'open'],
  ])('%s is %s', (id, status) => {
    expect(question(id)?.status).toBe(status);
    expect(question(id)?.tracked).toBe(true);
  });

  test('the ledger of a settled one ends with the words that settled it', () => {
    expect(question('budapest-summit')?.ledger.at(-1)?.text).toContain('called off');
    expect(question('face-to-face')?.since).toBe('2025-08-15');
  });

  test('are all borne on by some document', () => {
    const silent = snapshot.questions.filter(({ tracked, ledger }) => tracked && ledger.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('what is asked of it', () => {
  test('is found where it is told', () => {
    const search = createSearch(snapshot);
    const found = search.search('Was the Budapest summit called off?', 3);
    search.close();
    expect(found[0]?.passage.text).toContain('Budapest');
  });

  test('has no answer where the documents are silent', () => {
    const search = createSearch(snapshot);
    const found = search.search('Which unicorn won the cup final in Arden?', 3);
    search.close();
    expect(found).toEqual([]);
  });

  test('a timeline of one month holds the days of that month', () => {
    const days = timeline(snapshot, { from: '2025-08-01', to: '2025-08-31' }).map(({ date }) => date?.start);
    expect(days).toEqual(expect.arrayContaining(['2025-08-06', '2025-08-15']));
    expect(days.filter((day) => day === undefined || day > '2025-08-31')).toEqual([]);
  });
});
