import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, spellingKey } from '../../src/extract/fold-word.ts';

describe('a folded word', () => {
  test.each([
    ['Dam', 'dam'],
    ['ÉCLUSE', 'ecluse'],
    ['Ngân', 'ngan'],
    ['Brandt’s', 'brandt'],
    ["Brandt's", 'brandt'],
    ['l’eau', 'eau'],
    ['qu’elle', 'elle'],
    ['n’a', 'a'],
    ['será', 'será'],
    ['SERÁN', 'serán'],
    ['será'.normalize('NFD'), 'será'],
    ['cámara', 'camara'],
    ['ﬁsh', 'fish'],
    ['Плотина', 'плотина'],
  ])('%s → %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test.each([
    ['o’clock', "o'clock"],
    ['d’', "d'"],
    ['days', 'days'],
    ['', ''],
  ])('%s keeps what is neither possessive nor elision', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('words that differ by case only are one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé’]{1,12}$/u), (word) => {
        expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
      }),
    );
  });
});

describe('a spelling key', () => {
  test.each([
    [['Zukovsky', 'Zukovskiy', 'Zukovskyy', 'Zukovskyi', 'Zukovskij', 'ZUKOVSKY', 'Zukowski']],
    [['Khalid Okoro', 'Halid Okoro', 'KHALID OKORO']],
    [['Becker', 'Beker']],
    [['Sofia', 'Sophia']],
    [['Anna-Lena Brandt', 'Anna Lena Brandt', 'Ana Lena Brandt']],
  ])('%j are one name', (spellings) => {
    expect(new Set(spellings.map(spellingKey)).size).toBe(1);
  });

  test.each([
    ['Brandt', 'Brand'],
    ['Lee', 'Li Na'],
    ['Ruiz', 'Reis'],
    ['Norland', 'Norway'],
    ['Ada Brandt', 'Ida Brandt'],
  ])('%s and %s are two', (one, two) => {
    expect(spellingKey(one)).not.toBe(spellingKey(two));
  });
});
