import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Passage } from '../../src/model/claim.ts';
import { createSearch, type Search } from '../../src/query/search.ts';

function passage(text: string, above: { section?: string; title?: string; document?: string } = {}): Passage {
  const { section = null, title = null, document = 'a' } = above;
  const place = { document, file: `${document}.txt`, start: 0, end: text.length, quote: text };
  return { text, conflicts: [], citation: { ...place, section, title, publisher: null, published: null, asOf: null } };
}

const NEWS = [
  'The river dam at Arden was opened by the mayor in May 1950.',
  'Engineers warned the council that the dam leaks near its eastern gate.',
  'The council voted 52-48 to repair the eastern gate before winter.',
  'Mayor Ruiz resigned after the vote, and Dr. Brandt took over her office.',
  'Farmers downstream fear that the repair will take their water in spring.',
  'The football club of Arden won the cup for the third time.',
  'A merger of Hartwell Inc. with Bell & Co. was called off by both boards.',
  'The U.S. ambassador visited the dam and praised the engineers.',
  'Nobody has said how the repair will be paid for.',
  'The WHO sent experts to test the water of the river.',
].map((text) => passage(text));

const open: Search[] = [];
function searchIn(passages: readonly Passage[]): Search {
  const search = createSearch({ version: 'v', passages });
  open.push(search);
  return search;
}
function texts(search: Search, words: string, limit = 5): string[] {
  return search.search(words, limit).map((found) => found.passage.text);
}
afterEach(() => {
  for (const search of open.splice(0)) search.close();
});

describe('what is found', () => {
  test.each([
    ['Who resigned after the vote?', 'Mayor Ruiz resigned'],
    ['resigning', 'Mayor Ruiz resigned'],
    ['What do farmers fear?', 'Farmers downstream'],
    ['Which football club won the cup?', 'The football club'],
    ['HARTWELL MERGER', 'A merger of Hartwell'],
    ['What did the U.S. ambassador praise?', 'The U.S. ambassador'],
    ['Hartwell’s merger', 'A merger of Hartwell'],
    ['Did the WHO test it?', 'The WHO sent'],
    ['downstr', 'Farmers downstream'],
    ['Hártwell mérger', 'A merger of Hartwell'],
  ])('%s', (question, start) => {
    expect(texts(searchIn(NEWS), question)[0]).toMatch(new RegExp(`^${start}`));
  });

  test('a passage with all words comes before those with some, and scores more', () => {
    const found = searchIn(NEWS).search('Will the council repair the eastern gate?', 5);
    expect(found[0]?.passage.text).toContain('voted 52-48');
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test('a word that only the heading holds counts less than one in the text, and one in the title hardly', () => {
    const above = [
      ...NEWS,
      passage('The price is not known.', { section: 'Toll bridge' }),
      passage('The toll bridge opens at noon.'),
      passage('The weather was fine.', { title: 'Toll bridge' }),
    ];
    expect(texts(searchIn(above), 'toll bridge')).toEqual([
      'The toll bridge opens at noon.',
      'The price is not known.',
    ]);
    expect(texts(searchIn(above), 'price of the bridge')[0]).toBe('The price is not known.');
  });

  test('an answer is one of the passages given, as it was given', () => {
    const [found] = searchIn(NEWS).search('football cup', 1);
    expect(NEWS).toContain(found?.passage);
  });
});

describe('what is not found', () => {
  test.each([
    ['a subject that no document has', 'What is the best pizza in Naples?'],
    ['a known name with an unknown matter', 'Which unicorn did Brandt ride?'],
    ['a known place with an unknown office', 'Who is the archbishop of Arden?'],
    ['stop words only', 'Who is it, and what was that?'],
    ['nothing', '  '],
    ['signs only', '?!… “” ()'],
  ])('%s', (_, question) => {
    expect(texts(searchIn(NEWS), question)).toEqual([]);
  });

  test('a search without passages finds nothing', () => {
    expect(texts(searchIn([]), 'dam')).toEqual([]);
  });
});

describe('what is asked for goes first, among passages that hold the same words', () => {
  const MILL = [
    'The auditor wrote twice to the mill about its books.',
    'The auditor, Vera Holt, went through the books of the mill.',
    'The mill offered its workers a loan on 4 May 2031.',
    'The mill offered its workers a loan of 300 crowns each.',
    'The mill will offer its workers a loan.',
    'The wheel of the mill stopped, and nobody saw it.',
    'The wheel of the mill stopped because the weir had run dry.',
    'Nobody on the board owns a share of the mill, its owner said.',
    'Sluice.',
  ].map((text) => passage(text));

  test.each([
    ['Who is the auditor of the mill?', /Vera Holt/u],
    ['How large is the loan of the mill?', /300 crowns/u],
    ['How much did the mill offer its workers?', /300 crowns/u],
    ['When did the mill offer a loan?', /4 May/u],
    ['Why did the wheel of the mill stop?', /because/u],
  ])('%s', (question, first) => {
    expect(texts(searchIn(MILL), question)[0]).toMatch(first);
  });

  test('what cannot tell it still answers where nothing can', () => {
    expect(texts(searchIn(MILL.slice(0, 1)), 'Who is the auditor?')).toHaveLength(1);
  });

  test('the words that only ask how much need not stand there; other words that are missing do', () => {
    expect(texts(searchIn(MILL), 'How deep is the sluice of the mill?')).not.toContain('Sluice.');
    expect(texts(searchIn(MILL), 'Is the surgeon of the hospital ill?')).toEqual([]);
  });

  test('in German a noun alone is nobody', () => {
    const german = [
      'Der Prüfer hat der Mühle einen Brief geschrieben und wartet.',
      'Der Prüfer der Mühle ist nun die Juristin Vera Holt, wie es heißt.',
      'Die Mühle ist im Frühjahr nicht gelaufen, weil das Wasser fehlte und die Räder trocken waren.',
    ].map((text) => passage(text));
    expect(texts(searchIn(german), 'Wer ist der Prüfer der Mühle?')[0]).toContain('Vera Holt');
  });
});

test('words that the question says together answer best where they stand together', () => {
  const found = texts(
    searchIn([
      passage('A second report says that the lock and its old gate were to be measured by the river board.'),
      passage('A second gate of the lock was measured before the report said so of the river board.'),
    ]),
    'Was the second gate measured?',
  );
  expect(found[0]).toMatch(/^A second gate/u);
});

function told(text: string, day: string): Passage {
  const { citation, ...rest } = passage(text);
  const asOf = { start: day, end: day, basis: 'byline', inferred: 'none' } as const;
  return { ...rest, citation: { ...citation, asOf } };
}

test('of two that answer alike the later knowledge goes first, and never before what answers better', () => {
  const search = searchIn([
    told('The hearing on the weir is set for May, the clerk said.', '2031-03-01'),
    told('The hearing on the weir was put off, the clerk said.', '2031-04-01'),
    told('The clerk said nothing of the weir when she opened the hearing.', '2031-06-01'),
  ]);
  expect(texts(search, 'hearing on the weir')).toEqual([
    expect.stringContaining('put off'),
    expect.stringContaining('set for May'),
    expect.stringContaining('nothing'),
  ]);
});

test('passages that tell the same are told once', () => {
  const copies = [
    passage('The toll bridge over the Arden opens on Monday at noon.', { document: 'b' }),
    passage('The toll bridge over the Arden opens on Monday, at noon!', { document: 'c' }),
    passage('A toll bridge was planned for years.', { document: 'd' }),
  ];
  expect(texts(searchIn([...NEWS, ...copies]), 'toll bridge')).toHaveLength(2);
});

test('no more are found than asked for', () => {
  expect(texts(searchIn(NEWS), 'dam', 2)).toHaveLength(2);
  expect(texts(searchIn(NEWS), 'dam', 0)).toEqual([]);
});

describe('other languages', () => {
  test('German endings are passed over', () => {
    const german = ['Die Brücken der Stadt sind alt.', 'Der Rat hat die Talsperre nicht gebaut.', 'Das ist teuer.'];
    expect(texts(searchIn(german.map((text) => passage(text))), 'Wann wurden die Talsperren gebaut?')).toEqual([
      german[1],
    ]);
  });

  test('Russian cases are passed over', () => {
    const russian = ['Город построил плотину в 1950 году.', 'Она стоит на реке.', 'Совет молчит.'];
    expect(texts(searchIn(russian.map((text) => passage(text))), 'Что с плотиной?')).toEqual([russian[0]]);
  });

  test('a script without spaces is searched by its signs', () => {
    const japanese = ['ダムは安全です。', '市長は辞任した。', '橋は古い。'];
    expect(texts(searchIn(japanese.map((text) => passage(text))), '市長')).toEqual([japanese[1]]);
    expect(texts(searchIn(japanese.map((text) => passage(text))), '空港')).toEqual([]);
  });
});

describe('laws', () => {
  const syntax = fc.constantFrom(
    ...'" * : ^ ( ) - + NEAR( OR AND NOT {text} dam gate \0 \' ; -- % _ 市 U.S. \ud800'.split(' '),
  );
  const questions = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(syntax, { maxLength: 12 }).map((all) => all.join(' ')),
    fc.array(syntax, { maxLength: 12 }).map((all) => all.join('')),
  );

  test('no question is a fault, scores lie in 0…1, best first, and the same question has the same answer', () => {
    const search = searchIn(NEWS);
    fc.assert(
      fc.property(questions, (question) => {
        const found = search.search(question, 4);
        const scores = found.map(({ score }) => score);
        expect(found.length).toBeLessThanOrEqual(4);
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(search.search(question, 4)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  test('a very long question is answered', () => {
    expect(texts(searchIn(NEWS), 'dam '.repeat(100_000)).length).toBeGreaterThan(0);
  });

  test('closing twice is no fault', () => {
    const search = createSearch({ version: 'v', passages: NEWS });
    search.close();
    expect(() => search.close()).not.toThrow();
  });
});
