import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutStart, cutText, splitText } from '../../../../src/platforms/discord/render/cut-text.ts';
import { plainText } from '../../../../src/platforms/discord/render/plain-text.ts';
import { hostileText, RUNS } from './hostile.ts';

const within = (most: number) => (text: string) => text.length <= most;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。！？、，；：]$/u;

describe('cutText', () => {
  it('leaves what fits alone', () => {
    expect(cutText('The dam holds.', within(14))).toBe('The dam holds.');
  });

  it('cuts at the end of a sentence when there is one', () => {
    const text = 'The council met on Monday. It voted, after a recess, to close the gate.';
    expect(cutText(text, within(45))).toBe('The council met on Monday. …');
  });

  it('else at the end of a clause', () => {
    const text = 'It voted after a long recess, with three abstentions from the upper valley, to close the gate';
    expect(cutText(text, within(80))).toBe(
      'It voted after a long recess, with three abstentions from the upper valley, …',
    );
  });

  it('else at the end of a word', () => {
    expect(cutText('water levels rose steadily upstream', within(24))).toBe('water levels rose …');
  });

  it('takes no stop inside a number for an end', () => {
    expect(cutText('The level rose by 13.75 metres above the crest', within(24))).toBe('The level rose by …');
  });

  it('cuts scripts without blanks between words, and prefers their stops', () => {
    expect(cutText('河流的水位上升了。市议会将投票决定关闭闸门', within(16))).toBe('河流的水位上升了。 …');
    const cut = cutText('市议会将投票决定是否关闭闸门和水库', within(11));
    expect(cut.length).toBeLessThanOrEqual(11);
    expect(cut).toMatch(/^市议会.* …$/u);
  });

  it('never cuts an emoji or a letter with its accent apart', () => {
    expect(cutText('👩‍👩‍👧‍👦'.repeat(5), within(15))).toBe('👩‍👩‍👧‍👦 …');
    expect(cutText('e\u0301'.repeat(9), within(7))).toBe('e\u0301e\u0301 …');
  });

  it('ends with a whole word, for every text that has words', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,12}[,.;]?$/u), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (list, most) => {
        const text = list.join(' ');
        const cut = cutText(text, within(most));
        expect(cut.length).toBeLessThanOrEqual(most);
        if (cut === text) return;
        const kept = cut.replace(/ …$/u, '');
        expect(text.startsWith(kept)).toBe(true);
        expect(text[kept.length]).toBe(' ');
      }),
    );
  });
});

describe('splitText', () => {
  it('loses nothing, and every part fits', () => {
    fc.assert(
      fc.property(hostileText.map(plainText), fc.integer({ min: 12, max: 80 }), (text, most) => {
        const parts = splitText(text, within(most));
        expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        const tooLong = parts.filter((part) => part.length > most);
        expect(tooLong.filter((part) => [...new Intl.Segmenter().segment(part)].length > 1)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('parts at blanks, or in scripts that have none, unless one word is too long', () => {
    const parts = splitText('The council met. '.repeat(20).trim(), within(40));
    for (const part of parts) expect(part.endsWith('.') || SPACELESS.test(part)).toBe(true);
  });
});

describe('cutStart', () => {
  it('keeps the end of a text, from the beginning of a word', () => {
    expect(cutStart('The council met on Monday in the old mill.', 20)).toBe('… in the old mill.');
    expect(cutStart('Short.', 20)).toBe('Short.');
  });
});
