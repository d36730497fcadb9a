import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../../src/platforms/discord/render/escape-text.ts';
import { plainText } from '../../../../src/platforms/discord/render/plain-text.ts';
import { hostileText, PATIENCE, RUNS } from './hostile.ts';
import { commonMarkNodes, discordNodes, unescape } from './reading.ts';

const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c]/u;

describe('escapeText', () => {
  it.each([
    ['@everyone come', '\\@everyone come'],
    ['<@80351110224678912>', '\\<\\@80351110224678912\\>'],
    ['<@&165511591545143296>', '\\<\\@&165511591545143296\\>'],
    ['<t:1618953630:R>', '\\<t\\:1618953630:R\\>'],
    ['</airhorn:816437322781949972>', '\\<\\/airhorn:816437322781949972\\>'],
    ['<id:customize>', '\\<id\\:customize\\>'],
    ['see https://x.example/a', 'see https\\://x.example/a'],
    ['[site](https://x.example)', '\\[site\\](https\\://x.example)'],
    ['a **b** __c__ ~~d~~ ||e|| `f`', 'a \\*\\*b\\*\\* \\_\\_c\\_\\_ \\~\\~d\\~\\~ \\|\\|e\\|\\| \\`f\\`'],
    [':warning: at 10:30', '\\:warning: at 10:30'],
    ['# big', '\\# big'],
    ['-# small', '\\-# small'],
    ['> quote', '\\> quote'],
    ['24. Mai 2031', '24\\. Mai 2031'],
    ['- item', '\\- item'],
    ['a\n# b\n-# c', 'a # b -# c'],
    ['c:\\dir', 'c:\\\\dir'],
  ])('shows %j as it is', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  it('leaves ordinary prose alone', () => {
    const prose = 'The council’s vote – 12 to 3 – came at 10:30, after the “long” debate (and a recess). Costs: 3.5%!';
    expect(escapeText(prose)).toBe(prose);
  });

  it(
    `shows nothing but text to a parser of Discord’s Markdown (${RUNS} hostile texts)`,
    () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const nodes = discordNodes(escapeText(text));
          expect(nodes.filter(({ type }) => type !== 'text' && type !== 'twemoji')).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    `shows nothing but one paragraph to a parser of CommonMark (${RUNS} hostile texts)`,
    () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const types = new Set(commonMarkNodes(escapeText(text)).map(({ type }) => type));
          expect([...types].filter((type) => !['root', 'paragraph', 'text'].includes(type))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    `gives the plain text back, on one line, without what is not seen (${RUNS} hostile texts)`,
    () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const escaped = escapeText(text);
          expect(unescape(escaped)).toBe(plainText(text));
          expect(escaped).not.toMatch(HIDDEN);
          expect(escaped).not.toMatch(/[\p{Mn}\p{Me}]{5}/u);
          expect(plainText(plainText(text))).toBe(plainText(text));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

describe('plainText', () => {
  it.each(['می‌خواهم', 'क्‍ष', '👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 👍🏽', 'Tiếng Việt', 'שָׁלוֹם עֲלֵיכֶם', '10 000 €', 'a*b_c'])(
    'keeps every sign of %j',
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );

  it.each([
    ['pass\u200bword', 'password'],
    ['a\u202eb\u202c', 'ab'],
    ['a\u200db', 'ab'],
    ['x\u0000y', 'x y'],
    ['a \n\n b', 'a b'],
    ['\u0301\u0301a', 'a'],
    [`e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
    ['a\ud800', 'a\ufffd'],
    ['\u200b \u2800', ''],
  ])('makes %j plain', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('keeps the words of any text in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u), { minLength: 1 }), (words) => {
        const seen = plainText(words.join('\u200b \n')).split(' ');
        expect(seen).toEqual(words.map((word) => plainText(word)));
      }),
    );
  });
});
