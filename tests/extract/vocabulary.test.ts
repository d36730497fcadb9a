import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../src/extract/vocabulary.ts';

function stemsOf(words: readonly string[], language = 'en'): Set<number> {
  const vocabulary = new Vocabulary();
  return new Set(words.map((word) => vocabulary.stem(vocabulary.idOf(word), language)));
}

describe('words', () => {
  test('case, accents and possessives do not make another word', () => {
    const vocabulary = new Vocabulary();
    expect(new Set(['Écluse', 'ecluse', 'ECLUSE', 'écluse’s'].map((word) => vocabulary.idOf(word))).size).toBe(1);
    expect(vocabulary.words).toEqual(['ecluse']);
  });

  test('an id that nobody gave is the empty word', () => {
    expect(new Vocabulary().word(-1)).toBe('');
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is a word like any other', (word) => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.idOf(word);
    expect(vocabulary.word(id)).toBe(word.toLowerCase());
    expect(vocabulary.isName(id)).toBe(false);
    expect(() => vocabulary.stem(id, 'en')).not.toThrow();
  });
});

describe('stems', () => {
  test.each([
    ['en', ['include', 'includes', 'included', 'including']],
    ['de', ['Talsperre', 'Talsperren']],
    ['fr', ['négocier', 'négociait']],
    ['ru', ['плотина', 'плотину', 'плотины']],
  ])('%s joins endings', (language, words) => {
    expect(stemsOf(words, language).size).toBe(1);
  });

  test('short words and words of languages without a stemmer stay as they are', () => {
    expect(stemsOf(['gas', 'ga']).size).toBe(2);
    expect(stemsOf(['ambwe', 'ambweni'], 'xx').size).toBe(2);
  });

  test('a name keeps its endings, joins its spellings and is no ordinary word', () => {
    const vocabulary = new Vocabulary();
    const [one, two, ordinary] = ['Reedings', 'Reedyngs', 'reeding'].map((word) => vocabulary.idOf(word));
    for (const id of [one, two]) vocabulary.capital[id ?? 0] = 2;
    expect(vocabulary.stem(one ?? 0, 'en')).toBe(vocabulary.stem(two ?? 0, 'en'));
    expect(vocabulary.stem(one ?? 0, 'en')).not.toBe(vocabulary.stem(ordinary ?? 0, 'en'));
  });

  test('a word is a name when it is mostly capitalised, ordinary when it ever is not', () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.idOf('rose');
    vocabulary.capital[id] = 2;
    vocabulary.lower[id] = 1;
    expect([vocabulary.isName(id), vocabulary.isOrdinary(id)]).toEqual([true, true]);
    vocabulary.lower[id] = 2;
    expect(vocabulary.isName(id)).toBe(false);
  });
});
