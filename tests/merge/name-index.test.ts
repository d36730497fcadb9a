import { describe, expect, test } from 'vitest';
import { indexNames, type NameIndex } from '../../src/merge/name-index.ts';
import { spellingKey } from '../../src/extract/fold-word.ts';
import { analysesOf, documentOf } from '../fixtures/build-briefing.ts';

/** The names of some paragraphs, each a document of its own. */
function indexOf(paragraphs: readonly string[], aliases: Readonly<Record<string, readonly string[]>> = {}): NameIndex {
  const files = paragraphs.map((text, i) => [`${i}.md`, documentOf(text, { as_of: '2031-06-30' })] as const);
  const analyses = analysesOf(Object.fromEntries(files));
  return indexNames(
    analyses.flatMap((analysis) => analysis.names.flat()),
    aliases,
  );
}

const shown = (index: NameIndex, name: string): string => index.namesOf(spellingKey(name)).join(' + ');

describe('spellings of one name', () => {
  const index = indexOf([
    'The farmers of the valley met Vera Zukovsky at the old dam. They told Zukovsky about the water.',
    'The farmers of the valley met Vera Zukovskiy at the old dam. They told ZUKOVSKYY about the water.',
    'In the valley of the dam everyone knows Vera Zukovsky by now.',
  ]);

  test('transliterations, case and surnames are joined', () => {
    const names = ['Vera Zukovsky', 'Vera Zukovskiy', 'Zukovsky', 'ZUKOVSKYY'].map((name) => shown(index, name));
    expect(new Set(names).size).toBe(1);
    expect(names[0]).toMatch(/Zukovsky$/u);
  });

  test('and are known as a person’s with all their mentions', () => {
    const name = shown(index, 'Zukovsky');
    expect(index.mentionsOf(name)).toBe(5);
    expect(index.isPerson(name)).toBe(true);
    expect(index.hasFirstName(name)).toBe(true);
  });
});

describe('initials', () => {
  const told = 'The farmers of the valley wrote to the Valley Water Council. They wait for the Valley Water Council.';

  test('are the name that has them', () => {
    const index = indexOf([told, 'The farmers of the valley met the VWC at the dam. In the valley the VWC is feared.']);
    expect(shown(index, 'VWC')).toBe(shown(index, 'Valley Water Council'));
    expect(index.initialsOf(spellingKey('Valley Water Council'))).toBe(spellingKey('VWC'));
    expect(index.isPerson(shown(index, 'VWC'))).toBe(false);
  });

  test.each([
    [
      'two names have them',
      'They also wrote to the Village Women Club, and the Village Women Club wrote back. A letter came of the VWC.',
    ],
    ['a name lacks one of them', 'They told the WVC at the dam about the water, and the WVC came.'],
    ['they are two letters', 'They told the VW at the dam about the water, and the VW came.'],
  ])('are another name where %s', (_, text) => {
    const index = indexOf([told, text]);
    for (const name of ['VWC', 'WVC', 'VW']) expect(shown(index, name)).not.toBe('Valley Water Council');
  });
});

describe('names that are not one', () => {
  test('a surname that two people bear stays alone', () => {
    const index = indexOf([
      'The farmers of the valley met Ada Brandt at the dam. They told her about the water.',
      'The farmers of the valley met Carl Brandt at the dam. They told Brandt about the water.',
    ]);
    expect(new Set(['Ada Brandt', 'Carl Brandt', 'Brandt'].map((name) => shown(index, name))).size).toBe(3);
  });

  test('a town and what is named after it', () => {
    const index = indexOf([
      'The farmers of the valley met in Arden. It rains in Arden, and near Arden too.',
      'The children of the valley like the Arden Museum. They all visited the Arden Museum.',
    ]);
    expect(shown(index, 'Arden')).toBe('Arden');
    expect(shown(index, 'Arden Museum')).toBe('Arden Museum');
  });

  test.each([
    ['with a hyphen', 'The farmers of the valley watched the Norland-Suria talks at home.', 'Norland-Suria'],
    ['in either order', 'They watched the Norland Suria talks and the Suria Norland talks.', 'Norland Suria'],
  ])('two names that stand side by side %s are both', (_, text, together) => {
    const index = indexOf([
      'The farmers say that Norland won the match. Later in the day they saw that Norland lost.',
      'The farmers say that Suria won the match. Later in the day they saw that Suria lost.',
      text,
    ]);
    expect(shown(index, together)).toBe('Norland + Suria');
  });

  test('an unknown name is nobody', () => {
    const index = indexOf(['The farmers of the valley met Ada Brandt.']);
    expect(index.namesOf('constructor')).toEqual([]);
    expect([index.mentionsOf('x'), index.placeShare('x'), index.isPerson('x')]).toEqual([0, 0, false]);
  });
});

describe('countries', () => {
  const index = indexOf([
    'The farmers say that the army of Norland left. They also saw the Norlandian army in Suria.',
    'The farmers say that the Surian envoy came home to Suria. It rains in Suria and in Norland.',
  ]);
  test.each([
    ['Norlandian', 'Norland'],
    ['Surian', 'Suria'],
  ])('%s belongs to %s', (adjective, country) => {
    expect(shown(index, adjective)).toBe(country);
  });
  test('are places by where they stand', () => {
    expect(index.placeShare('Suria')).toBeGreaterThan(0.4);
    expect(index.isPerson('Suria')).toBe(false);
  });
});

describe('aliases', () => {
  const texts = ['The farmers of the valley met Ada Brandt and the EU. They told Brandt and the European Union of it.'];
  test('join what no rule could', () => {
    const index = indexOf(texts, { 'European Union': ['EU'], Brandt: ['Ada Brandt', 'The Mayor'] });
    expect(shown(index, 'EU')).toBe('European Union');
    expect(shown(index, 'Ada Brandt')).toBe('Brandt');
  });
  test('that nobody uses change nothing', () => {
    const index = indexOf(texts, { Someone: ['Some One'] });
    expect(shown(index, 'EU')).toBe('EU');
  });
});
