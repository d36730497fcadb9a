import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPITAL, CAPITALS, LOWER, NUMBER, opensPhrase, type Tokens, tokenize } from '../../src/extract/tokens.ts';
import { Vocabulary } from '../../src/extract/vocabulary.ts';
import { blocksOfPlainText, segmentSentences } from '../../src/segment/sentences.ts';

function tokensOf(text: string, language = 'en', vocabulary: Vocabulary = new Vocabulary()): Tokens {
  return tokenize(text, segmentSentences(text, blocksOfPlainText(text), language), language, vocabulary);
}

function wordsOf(text: string, language = 'en'): string[] {
  const { start, end } = tokensOf(text, language);
  return Array.from(start, (at, i) => text.slice(at, end[i]));
}

describe('words of a text', () => {
  test.each([
    ['The dam’s gates opened.', ['The', 'dam’s', 'gates', 'opened']],
    ['1,945 people in 3.5 hours', ['1,945', 'people', 'in', '3.5', 'hours']],
    ['the U.S. envoy', ['the', 'U.S.', 'envoy']],
    ['North-South talks', ['North', 'South', 'talks']],
    ['Zürich – Ōsaka', ['Zürich', 'Ōsaka']],
    ['Плотина открыта', ['Плотина', 'открыта']],
    ['', []],
    ['…!?', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ['ja', '市長は昨日ダムを開いた。', '市長'],
    ['zh', '市长昨天打开了水坝。', '市长'],
    ['th', 'นายกเทศมนตรีเปิดเขื่อน', 'เขื่อน'],
  ])('%s, which puts no spaces between words, is cut by its dictionary', (language, text, word) => {
    const words = wordsOf(text, language);
    expect(words).toContain(word);
    expect(words.length).toBeGreaterThan(2);
  });

  test('shapes tell how a word is written', () => {
    const { shape } = tokensOf('the Arden WHO 1950 é Éa U.S.');
    expect([...shape]).toEqual([LOWER, CAPITAL, CAPITALS, NUMBER, LOWER, CAPITAL, CAPITALS]);
  });

  test('each sentence has its own run of words', () => {
    const { first } = tokensOf('The dam leaks. Nobody cares.\n\nIt will burst.');
    expect([...first]).toEqual([0, 3, 5, 8]);
  });
});

function known(text: string, word: string): boolean {
  const vocabulary = new Vocabulary();
  tokensOf(text, 'en', vocabulary);
  return vocabulary.isName(vocabulary.idOf(word));
}

describe('what is counted as a name', () => {
  test('a capital inside a sentence', () => {
    expect(known('The farmers of the valley asked Ruiz for water.', 'Ruiz')).toBe(true);
  });
  test.each([
    ['at the start of a sentence', 'Farmers asked for more water. Farmers got none.', 'Farmers'],
    ['behind a quotation mark', 'The mayor of the town said “Farmers need more water”.', 'Farmers'],
    ['in a heading in Title Case', 'Angry Farmers March On The Old Town Hall', 'Farmers'],
  ])('but none %s', (_, text, word) => {
    expect(known(text, word)).toBe(false);
  });

  test.each([
    ['dam: Water', 3, 5, true],
    ['river. Water', 5, 7, true],
    ['J. Water', 1, 3, false],
    ['Mt. Arden', 2, 4, false],
    ['the Arden', 3, 4, false],
    ['dam, Water', 3, 5, false],
  ])('in “%s” a phrase opens: [%i, %i) %s', (text, from, to, opens) => {
    expect(opensPhrase(text, from, to)).toBe(opens);
  });
});

const numbersIn = (text: string): string[] => {
  const sentences = segmentSentences(text, blocksOfPlainText(text), 'fr');
  const { start, end, shape } = tokenize(text, sentences, 'fr', new Vocabulary(), undefined, true);
  return Array.from(start, (at, i) => text.slice(at, end[i])).filter((_, i) => shape[i] === NUMBER);
};

describe('a number with spaces between its thousands', () => {
  test.each([
    ['Il y a 4 000 moutons.', ['4 000']],
    ['Elle vaut 1\u202f250\u00a0000 euros.', ['1\u202f250\u00a0000']],
    ['En 2031 400 moutons sont morts.', ['2031', '400']],
    ['Le 3 12 moutons sont morts.', ['3', '12']],
    ['Il y en a 4, 300 sont noirs.', ['4', '300']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test('elsewhere they are two', () => {
    expect(wordsOf('Lines 4 000 run.')).toEqual(['Lines', '4', '000', 'run']);
  });
});

describe('laws', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom('The dam ', '市長は', 'เขื่อน', 'U.S. ', '1,5', '. ', '\n\n', '’s ', '́', '\ud800', 'É'))
      .map((parts) => parts.join('')),
  );
  test('words slice back in order, each inside its sentence', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ja', 'th', 'xx'), (text, language) => {
        const sentences = segmentSentences(text, blocksOfPlainText(text), language);
        const vocabulary = new Vocabulary();
        const { word, start, end, first } = tokenize(text, sentences, language, vocabulary);
        for (const [s, sentence] of sentences.entries()) {
          let at = sentence.start;
          for (let i = first[s] ?? 0; i < (first[s + 1] ?? 0); i++) {
            expect(start[i]).toBeGreaterThanOrEqual(at);
            expect(end[i]).toBeGreaterThan(start[i] ?? 0);
            at = end[i] ?? 0;
            expect(vocabulary.idOf(text.slice(start[i], end[i]))).toBe(word[i]);
          }
          expect(at).toBeLessThanOrEqual(sentence.end);
        }
        expect(first[sentences.length]).toBe(word.length);
      }),
    );
  });
});
