import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../src/digest/compose-edition.ts';
import type { Edition, EditionInput } from '../../src/digest/edition.ts';
import { EDITION_SECTIONS } from '../../src/model/schedule.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { changes } from '../../src/query/changes.ts';
import type { ClaimNode } from '../../src/view/view.ts';
import { anyState, snapshotIn } from '../fixtures/any-snapshot.ts';
import { documentOf, snapshotOf, unproved } from '../fixtures/build-briefing.ts';

/** How many editions each law is tried on: `EDITION_LAWS=10000 vitest run tests/digest`. */
const RUNS = Number(process.env['EDITION_LAWS'] ?? 300);
const PATIENCE = 30_000 + RUNS * 60;
const DAY = 86_400_000;

const wish = fc.record({
  now: fc.integer({ min: Date.parse('2031-04-01T00:00:00Z'), max: Date.parse('2031-07-01T00:00:00Z') }),
  age: fc.integer({ min: 1, max: 60 * DAY }),
  zone: fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Europe/Berlin'),
  sections: fc.subarray([...EDITION_SECTIONS], { minLength: 1 }),
  language: fc.constantFrom('en', 'de'),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

function inputOf(
  snapshot: Snapshot,
  last: Snapshot | null,
  { now, age, zone, sections, language }: Wish,
): EditionInput {
  return { snapshot, last: last === null ? null : { snapshot: last, at: now - age }, now, zone, sections, language };
}

function claimsOf(edition: Edition): readonly ClaimNode[] {
  return edition.sections.flatMap(({ view }) => view.nodes.filter((node) => node.kind === 'claim'));
}

/** The sum of what the edition says that it leaves out. */
function leftOutOf(edition: Edition): number {
  const news = edition.sections.find(({ name }) => name === 'news')?.view.nodes ?? [];
  const texts = news.flatMap((node) =>
    node.kind === 'text' && node.text.includes('/changes since:') ? node.text : [],
  );
  const counts = texts.flatMap((text) => [...text.slice(0, text.indexOf('/changes')).matchAll(/\d+/gu)].map(Number));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Places of the sentences that an edition tells as new: under its headings, or by the word `new` in front. */
function toldAsNew(edition: Edition): readonly string[] {
  return edition.sections.flatMap(({ name, view }) => {
    let heading = '';
    return view.nodes.flatMap((node) => {
      if (node.kind === 'heading') heading = node.text;
      if (node.kind !== 'claim') return [];
      const isNew =
        name === 'news' ? /^(?:New|Learned|Neu|Jetzt)/u.test(heading) : /(?:^|· )(?:new|neu)$/u.test(node.label);
      const [first] = node.citations;
      return isNew ? [`${first?.document ?? ''}:${first?.start ?? ''}`] : [];
    });
  });
}

/** Which of the laws an edition breaks: none. */
function brokenLaws(edition: Edition, input: EditionInput): readonly string[] {
  const { snapshot, last, sections } = input;
  const all = last === null ? [] : changes(last.snapshot, snapshot);
  const { shown } = edition.changes;
  const claims = claimsOf(edition);
  const texts = new Set(claims.map(({ text }) => text));
  const quotes = new Set(claims.flatMap(({ citations }) => citations.slice(0, 1).map(({ quote }) => quote)));
  const unread = shown.filter(({ text, citations: [first] }) => !texts.has(text) && !quotes.has(first?.quote ?? ''));
  const fresh = toldAsNew(edition);
  const told = leftOutOf(edition) + shown.length;
  const isQuiet = last !== null && all.length === 0 && last.snapshot.version === snapshot.version;
  const laws: Readonly<Record<string, boolean>> = {
    'is about what changed': JSON.stringify(edition.changes.all) === JSON.stringify(all),
    'tells nothing twice':
      new Set(shown).size === shown.length && shown.every((one) => edition.changes.all.includes(one)),
    'counts what it does not tell': last === null || !sections.includes('news') || edition.quiet || told === all.length,
    'shows what it says that it shows': unread.length === 0,
    'tells no sentence as new twice': new Set(fresh).size === fresh.length,
    'proves every line': claims.every(({ citations }) => citations.length > 0),
    'is quiet when nothing changed, and only then': edition.quiet === isQuiet,
  };
  return Object.keys(laws).filter((law) => laws[law] !== true);
}

describe(`every edition (${RUNS} for each law)`, () => {
  test(
    'tells or counts all that changed, each once and each with its proof',
    () => {
      fc.assert(
        fc.property(anyState, anyState, wish, (one, other, how) => {
          const input = inputOf(snapshotIn(other), snapshotIn(one), how);
          expect(brokenLaws(composeEdition(input), input)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'is the same bytes for the same snapshots and clock',
    () => {
      fc.assert(
        fc.property(anyState, fc.option(anyState), wish, (one, other, how) => {
          const [snapshot, last] = [snapshotIn(one), other === null ? null : snapshotIn(other)];
          const input = inputOf(snapshot, last, how);
          expect(JSON.stringify(composeEdition(structuredClone(input)))).toBe(JSON.stringify(composeEdition(input)));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'has sections that were chosen, in their order, and none of them is empty',
    () => {
      fc.assert(
        fc.property(anyState, fc.option(anyState), wish, (one, other, how) => {
          const edition = composeEdition(inputOf(snapshotIn(one), other === null ? null : snapshotIn(other), how));
          const names = edition.sections.map(({ name }) => name);
          const wanted = EDITION_SECTIONS.filter((name) => how.sections.includes(name));
          expect(names).toEqual(wanted.filter((name) => names.includes(name) && (!edition.quiet || name === 'ahead')));
          expect(edition.sections.filter(({ view }) => view.nodes.length === 0)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'after an equal snapshot is quiet, whenever it is composed',
    () => {
      fc.assert(
        fc.property(anyState, wish, (state, how) => {
          expect(composeEdition(inputOf(snapshotIn(state), snapshotIn(state), how)).quiet).toBe(true);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

describe(`a sequence of editions (${RUNS} of them)`, () => {
  test(
    'tells no claim as new twice while its document stays, though much was only counted',
    () => {
      fc.assert(
        fc.property(fc.array(anyState, { minLength: 3, maxLength: 7 }), wish, (states, how) => {
          // Documents come and are edited; none goes, and none comes back as it was.
          const growing = states.map((state, index) => snapshotIn({ ...state, documents: growth(states, index) }));
          const told = growing.flatMap((snapshot, index) => {
            const last = growing[index - 1] ?? null;
            const edition = composeEdition(inputOf(snapshot, last, how));
            return edition.changes.all.flatMap(({ kind, of, citations: [first] }) =>
              kind === 'new' && first !== undefined
                ? [`${of} ${hashOf(snapshot, first.document)}: ${first.quote}`]
                : [],
            );
          });
          expect(new Set(told).size).toBe(told.length);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

function hashOf({ documents }: Snapshot, document: string): string {
  return documents.find(({ id }) => id === document)?.hash ?? '';
}

type Documents = Parameters<typeof snapshotIn>[0]['documents'];

/** All documents that came up to a moment, each in the latest edition that it had by then. */
function growth(states: readonly { readonly documents: Documents }[], index: number): Documents {
  const newest = new Map<string, Documents[number]>();
  for (const { documents } of states.slice(0, index + 1)) {
    for (const one of documents) {
      const known = newest.get(one.name);
      newest.set(one.name, { ...one, renamed: false, edit: Math.max(one.edit, known?.edit ?? 0) });
    }
  }
  return [...newest.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  'gazette.md': [
    documentOf(
      '# A vote on the gate\n\nThe council of Arden will vote on the repair of the eastern gate on 12 June 2031. Whether Porto will pay a share is open. The dam could burst in a wet winter, and the farmers could lose their fields.',
      { as_of: '2031-05-20', publisher: 'Gazette' },
    ),
    documentOf(
      '# A vote on the gate\n\nThe council of Arden will vote on the repair of the eastern gate on 19 June 2031. Whether Porto will pay a share is open. The dam could burst in a wet winter, and the farmers could lose their fields.',
      { as_of: '2031-05-22', publisher: 'Gazette' },
    ),
  ],
  'herald.md': [
    documentOf(
      '# What the mayors said\n\nOn 12 May 2031 Ada Brandt met Tomas Ruiz at a summit in Porto. In March 2031 the flood in the lower town killed 15 people. The main lesson is that the dam needs a new gate before the winter comes.',
      { as_of: '2031-05-25', publisher: 'Herald' },
    ),
  ],
  'late.md': [
    documentOf(
      '# Letters\n\nOn 3 May 2031 Ada Brandt met Tomas Ruiz at a summit in Lisbon. In March 2031 the flood in the lower town killed 12 people, Ruiz said. Engineers fear that the gate could fail.',
      { as_of: '2031-04-30', publisher: 'Valley Post' },
    ),
  ],
  'minutes.md': [
    documentOf(
      '# Minutes\n\nOn 19 June 2031 the council of Arden approved the repair of the eastern gate. Porto agreed to pay a third of the price. The works are planned for 4 September 2031.',
      { as_of: '2031-06-20', publisher: 'Council' },
    ),
  ],
};

const folder = fc
  .record(
    Object.fromEntries(
      Object.entries(ARTICLES).map(([name, texts]) => [name, fc.option(fc.nat(texts.length - 1), { freq: 3 })]),
    ),
  )
  .map((chosen) =>
    Object.fromEntries(
      Object.entries(chosen).flatMap(([name, edit]) => (edit === null ? [] : [[name, ARTICLES[name]?.[edit] ?? '']])),
    ),
  );

const BUILT = Math.max(20, Math.round(RUNS / 10));

test(
  `editions of folders that were read keep the laws, and prove every line in one of the two (${BUILT} sequences)`,
  () => {
    fc.assert(
      fc.property(fc.array(folder, { minLength: 2, maxLength: 4 }), wish, (folders, how) => {
        const snapshots = folders.map((files) => snapshotOf(files));
        for (const [index, snapshot] of snapshots.entries()) {
          expect(unproved(snapshot)).toEqual([]);
          const input = inputOf(snapshot, snapshots[index - 1] ?? null, how);
          const edition = composeEdition(input);
          expect(brokenLaws(edition, input)).toEqual([]);
          const texts = [snapshot, ...(input.last === null ? [] : [input.last.snapshot])].flatMap(({ documents }) =>
            documents.map(({ text }) => text),
          );
          const citations = claimsOf(edition).flatMap((claim) => claim.citations);
          expect(citations.filter(({ quote }) => !texts.some((text) => text.includes(quote)))).toEqual([]);
        }
      }),
      { numRuns: BUILT },
    );
  },
  PATIENCE,
);
