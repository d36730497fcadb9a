import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentIds } from '../../src/merge/analyse-sources.ts';
import type { Citation } from '../../src/model/claim.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import {
  citationsOf,
  documentOf,
  unproved,
  type Files,
  snapshotOf,
  snapshotOfSources,
  sourcesOf,
} from '../fixtures/build-briefing.ts';

/** Pieces of documents as they come: headings, lists, tables, bylines, dates, claims that agree and that do not. */
const PIECES = [
  '# The summit of two mayors',
  '## Timeline',
  '## What is at stake',
  '## Open questions',
  '## Key takeaways',
  'On 3 May 2031 Ada Brandt met Tomas Ruiz at a summit in Lisbon.',
  'On 12 May 2031 Ada Brandt met Tomas Ruiz at a summit in Porto, and Brandt thanked Ruiz.',
  'The Lisbon summit between Brandt and Ruiz (May 3, 2031) failed; nobody wept.',
  'In May 2031 the flood in Arden killed 12 people.',
  'The flood of May 2031 in Arden killed 15 people, the former Norland President Ada Brandt said.',
  '- Norland President Ada Brandt will open the dam in Arden on 4 July 2031.',
  '- The opening of the dam on 4 July 2031 was cancelled.',
  '- **Water:** The farmers could lose their fields, and they fear a catastrophe.',
  '- Whether the council will approve the repair of the eastern gate.',
  'The council approved the repair of the eastern gate on 2 June 2031.',
  '| Point | Day |\n| --- | --- |\n| Main lesson | Old dams need constant care since the 2019 flood |',
  'Will the dam hold for another winter?',
  'By Lena Okoro | May 4',
  'Share this · 5 min read · Subscribe',
  '“It is over,” he said. “Nobody, not even Dr. Okoro, knows …”',
  '市長は2031年5月3日にダムを開いた。',
  'Мэр открыл плотину 3 мая 2031 года.',
  'x\u0000y\u202ez \ud800 🦆',
  '\r\n\r\n',
];
const body = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 60 })),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join('\n\n'));
const front = fc.constantFrom(
  {},
  { as_of: '2031-06-10' },
  { as_of: '2031-06' },
  { published: '2031-05-20', publisher: 'Gazette' },
  { published: '2031-06-01', language: 'de' },
);
const document = fc.oneof(
  body,
  fc.tuple(body, front).map(([text, fields]) => documentOf(text, fields)),
);
const files: fc.Arbitrary<Files> = fc.dictionary(
  fc.constantFrom('a.md', 'b.txt', 'c.md', 'd.html', 'sub/a.md'),
  document,
  { minKeys: 1, maxKeys: 4, noNullPrototype: true },
);
const settings = {
  questions: [
    { id: 'summit', title: 'Will the summit help?', evidence: [['summit']], settles: { answered: [['failed']] } },
  ],
  themes: [{ title: 'Water', words: ['water', 'fields'] }],
  aliases: { Brandt: ['Ada Brandt'] },
};

function placeOf({ start, end, quote }: Citation): string {
  return `${start}-${end}: ${quote}`;
}

/** Where the passages of all files but one stand. */
function passagesOutside({ passages }: Snapshot, file: string): string[] {
  return passages.filter(({ citation }) => citation.file !== file).map(({ citation }) => placeOf(citation));
}

/** What was read of some files, in an order of its own. */
function contentOf(given: Files): string[] {
  const read = sourcesOf(given).map(({ source }) => `${source.file} ${source.hash}`);
  return read.toSorted((a, b) => (a < b ? -1 : 1));
}

describe('laws of a snapshot', () => {
  test('everything is proved by verbatim words, ids are unique, events in order', () => {
    fc.assert(
      fc.property(files, (given) => {
        const snapshot = snapshotOf(given, settings);
        expect(unproved(snapshot)).toEqual([]);
        for (const list of [
          snapshot.documents,
          snapshot.events,
          snapshot.stakes,
          snapshot.takeaways,
          snapshot.questions,
          snapshot.conflicts,
        ]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
        const days = snapshot.events.map(({ date }) => date?.start ?? '9999');
        expect(days).toEqual(days.toSorted());
        for (const { date, salience } of snapshot.events) {
          expect(salience >= 0 && salience <= 1).toBe(true);
          expect(date === null || date.start <= date.end).toBe(true);
        }
        const conflicts = new Set(snapshot.conflicts.map(({ id }) => id));
        const marked = [...snapshot.events, ...snapshot.stakes, ...snapshot.takeaways, ...snapshot.passages];
        for (const id of marked.flatMap((claim) => claim.conflicts)) expect(conflicts.has(id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('it is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.nat()), (given, order) => {
        const sources = sourcesOf(given);
        const mixed = sources
          .map((source) => ({ source, at: order.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ source }) => source);
        expect(snapshotOfSources(mixed, settings)).toEqual(snapshotOfSources(sources, settings));
      }),
      { numRuns: 40 },
    );
  });

  test('adding a document never changes a passage that another one proves', () => {
    fc.assert(
      fc.property(files, document, (given, added) => {
        const [before, after] = [snapshotOf(given, settings), snapshotOf({ ...given, 'zz.md': added }, settings)];
        expect(unproved(after)).toEqual([]);
        const texts = new Map(after.documents.map(({ file, text }) => [file, text]));
        for (const { file, start, end, quote } of citationsOf(before)) {
          expect(texts.get(file)?.slice(start, end)).toBe(quote);
        }
        // Its sentences are the same ones; which of them are shown as claims may change with what others tell.
        expect(passagesOutside(after, 'zz.md')).toEqual(passagesOutside(before, 'zz.md'));
      }),
      { numRuns: 25 },
    );
  });

  test('no text makes it throw', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), (texts) => {
        const given = Object.fromEntries(texts.map((text, i) => [`${i}.${['md', 'txt', 'html'][i] ?? 'txt'}`, text]));
        expect(unproved(snapshotOf(given, settings))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('it is frozen, lists and claims', () => {
    const snapshot = snapshotOf({ 'a.md': PIECES.join('\n\n') }, settings);
    expect(Object.isFrozen(snapshot)).toBe(true);
    for (const value of Object.values(snapshot)) expect(Object.isFrozen(value)).toBe(true);
    for (const event of snapshot.events) expect(Object.isFrozen(event)).toBe(true);
  });
});

describe('the version', () => {
  test('changes if and only if content, files or settings do', () => {
    fc.assert(
      fc.property(files, files, (one, two) => {
        const [a, b] = [snapshotOf(one), snapshotOf(two)];
        // Files that cannot be read are no content.
        const same = contentOf(one).join('\n') === contentOf(two).join('\n');
        expect(a.version === b.version).toBe(same);
        expect(snapshotOf(one).version).toBe(a.version);
      }),
      { numRuns: 25 },
    );
  });

  const given = { 'a.md': 'The dam of Arden is old and leaks.' };
  const version = snapshotOf(given).version;

  test.each<[string, Files, Readonly<Record<string, unknown>>]>([
    ['a letter', { 'a.md': 'The dam of Arden is old and leaks!' }, {}],
    ['white space', { 'a.md': 'The dam of Arden is old and  leaks.' }, {}],
    ['a file’s name', { 'b.md': given['a.md'] }, {}],
    ['a further file', { ...given, 'b.md': 'Nobody cares about the dam.' }, {}],
    ['the title', given, { title: 'Other' }],
    ['a question', given, settings],
    ['an alias', given, { aliases: { Arden: ['Ardennes'] } }],
  ])('is another with %s', (_, changed, more) => {
    expect(snapshotOf(changed, more).version).not.toBe(version);
  });

  test('is twelve hexadecimal digits', () => {
    expect(version).toMatch(/^[0-9a-f]{12}$/u);
  });
});

describe('without much', () => {
  test('no documents make an empty snapshot', () => {
    const snapshot = snapshotOf({}, settings);
    expect(snapshot).toMatchObject({ asOf: null, documents: [], events: [], stakes: [], takeaways: [], conflicts: [] });
    expect(snapshot.questions.map(({ status, ledger }) => [status, ledger])).toEqual([['open', []]]);
  });

  test('a document of headings only proves nothing', () => {
    const snapshot = snapshotOf({ 'a.md': 'Nothing.\n\n## The dam opened on 3 May 2031\n\n## Whether it holds' });
    expect([snapshot.events, snapshot.stakes, snapshot.questions]).toEqual([[], [], []]);
  });

  test('the newest knowledge of all documents is the briefing’s', () => {
    const dated = {
      'a.md': documentOf('The dam leaks.', { as_of: '2031-05-10' }),
      'b.md': documentOf('The dam holds.', { as_of: '2031-06' }),
      'c.md': documentOf('The dam is old.', {}),
    };
    expect(snapshotOf(dated).asOf).toBe('2031-06-30');
  });
});

test('ids of documents come from file names and are unique', () => {
  expect(documentIds(['cafe\u0301.md', 'caf\u00e9.txt'])).toEqual(['caf\u00e9', 'caf\u00e9-2']);
  expect(documentIds(['a.md', 'sub/a.md', 'a.txt', 'a-2.md', '.md', 'b'])).toEqual(
    ['a', 'a-2', 'a-3', 'a-2-2', '.md', 'b'].map((id) => (id === '.md' ? 'document' : id)),
  );
});

describe('hostile documents come to an end and stay proved', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    ['a megabyte without a space', () => 'a'.repeat(MEGABYTE)],
    ['a megabyte of capitals', () => 'A'.repeat(MEGABYTE)],
    ['a megabyte of full stops', () => '.'.repeat(MEGABYTE)],
    ['words and full stops', () => 'a.'.repeat(MEGABYTE / 2)],
    ['nested brackets', () => `${'(['.repeat(50_000)}the dam${'])'.repeat(50_000)}`],
    ['nested quotations', () => `${'> '.repeat(20_000)}the dam`],
    ['a hundred thousand items', () => '- The dam of Arden leaks at the gate.\n'.repeat(100_000)],
    [
      'forty thousand open questions',
      () => `## Open questions\n\n${'- Whether the dam will hold for another winter.\n'.repeat(40_000)}`,
    ],
    ['thirty thousand headings', () => '## The dam\n\nIt leaks at the gate.\n\n'.repeat(30_000)],
    ['many dates', () => 'On 3 May 2031 the dam of Arden broke again. '.repeat(20_000)],
    [
      'many names',
      () =>
        Array.from(
          { length: 20_000 },
          (_, i) => `They met Ada${String.fromCodePoint(97 + (i % 26))}${i} Brandt in Porto.`,
        ).join(' '),
    ],
    ['control characters', () => '\u0001\u0007\u001b[31m\u202e\u200b\ufeff The dam leaks. '.repeat(20_000)],
    ['combining marks', () => `a${'\u0301'.repeat(200_000)} dam`],
    ['one long sentence', () => 'the dam and the gate of the valley, which '.repeat(20_000)],
    ['Thai without spaces', () => 'เขื่อนเปิดแล้ว'.repeat(20_000)],
  ])('%s', (_, make) => {
    expect(unproved(snapshotOf({ 'a.md': documentOf(make(), { as_of: '2031-06-10' }) }, settings))).toEqual([]);
  });
});
