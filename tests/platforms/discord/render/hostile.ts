import * as fc from 'fast-check';
import type { Citation } from '../../../../src/model/claim.ts';
import type { DocumentDate } from '../../../../src/model/document.ts';
import type { ClaimNode, ViewNode } from '../../../../src/view/view.ts';

/** How many hostile texts each law is tried on: `HOSTILE_TEXTS=10000 vitest run tests/platforms/discord/render`. */
export const RUNS = Number(process.env['HOSTILE_TEXTS'] ?? 200);

/** Milliseconds; a law takes some 20 ms a view. */
export const PATIENCE = 30_000 + RUNS * 60;

/** Pieces of text that Discord's clients, or a careless renderer, would obey. */
const ATTACKS = [
  '@everyone',
  '@here',
  '<@1>',
  '<@!80351110224678912>',
  '<@&165511591545143296>',
  '<#103735883630395392>',
  '</airhorn:816437322781949972>',
  '<id:customize>',
  '<id:guide>',
  '<:mmLol:216154654256398347>',
  '<a:b1nzy:392938283556143104>',
  '<t:1618953630>',
  '<t:1618953630:R>',
  ':smile:',
  ':100:',
  ':+1::skin-tone-2:',
  'https://evil.example/x',
  'http://evil.example',
  'HTTPS://EVIL.EXAMPLE',
  'steam://run/1',
  'discord://-/settings',
  '<https://evil.example>',
  '<mailto:a@evil.example>',
  '<tel:+4930123>',
  'www.evil.example',
  'discord.gg/abc',
  'a@evil.example',
  '[good](https://evil.example)',
  '[good](<https://evil.example>)',
  '![x](https://evil.example/p.png)',
  '](https://evil.example)',
  '[a[b](https://evil.example)](https://evil.example)',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '\\',
  '\\\\',
  '\\[',
  '\\<',
  '`',
  '``',
  '```',
  '```js\nalert(1)\n```',
  '**',
  '***',
  '*',
  '_',
  '__',
  '~~',
  '||',
  '|',
  '||spoiler||',
  '**bold**',
  '# ',
  '## ',
  '### big',
  '-# ',
  '-# small',
  '> ',
  '>>> ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '24. ',
  '1) ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\n# ',
  '\n-# — Title, Publisher',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u0000',
  '\u001b[31m',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u061c',
  '\u180e',
  '\u3164',
  '\u115f',
  '\u{e0041}',
  '\ufe0f',
  '\u2800',
  '\ud800',
  '\udc00',
  '\uffff',
  '&lt;@1&gt;',
  '&#64;everyone',
  '&amp;',
  '<b>',
  '<!-- -->',
  '<script>',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e',
  `a${'\u0301'.repeat(400)}`,
  '¯\\_(ツ)_/¯',
  '⚠',
  '¹',
  '~',
  '…',
] as const;

const WORDS = [
  'The',
  'council',
  'dam',
  'votes',
  'on',
  '3.5',
  'per',
  'cent',
  'report.',
  'However,',
  'Größe',
  'naïve',
  'Ω',
  'река',
  'سد',
  'نهر',
  'שלום',
  'می\u200cخواهم',
  'क्ष',
  'नदी',
  '河流的水位上升了。',
  '市议会，将投票',
  'ダムが決壊した',
  '댐이',
  'เขื่อน',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇩🇪',
  '1️⃣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '❤️',
  '👍🏽',
  'e\u0301',
] as const;

const bit = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ATTACKS) },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Attacks and words in any order, with and without blanks between them. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(bit, fc.constantFrom('', ' ', '  ')), { minLength: 1, maxLength: 40 })
  .map((bits) => bits.flat().join(''));

const longText = fc.tuple(hostileText, fc.integer({ min: 1, max: 30 })).map(([text, times]) => text.repeat(times));
const anyText = fc.oneof({ weight: 6, arbitrary: hostileText }, { weight: 1, arbitrary: longText });

export const LINKS = [
  'https://news.example/a_b_c?q=1&r=(2)[3]*4*~~5~~||6||#x',
  'http://news.example/%3C@1%3E',
  'javascript:alert(1)',
  'https://bank.example@evil.example/',
  'https://news.example/) [x](https://evil.example/',
  'https://news.example/\n# big',
  `https://news.example/${'a'.repeat(600)}`,
  'no link',
  null,
] as const;

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const documentDate: fc.Arbitrary<DocumentDate> = fc
  .record({
    start: day,
    basis: hostileText,
  })
  .map(({ start, basis }) => ({ start, end: start, basis, inferred: 'none' as const }));

/** Documents `d0`, `d1` … stand for the links of `LINKS`, in that order. */
export const citation: fc.Arbitrary<Citation> = fc.record({
  document: fc.nat(LINKS.length - 1).map((index) => `d${index}`),
  file: fc.constant('file.txt'),
  title: fc.option(anyText),
  publisher: fc.option(hostileText),
  published: fc.option(documentDate),
  asOf: fc.option(documentDate),
  section: fc.option(hostileText),
  quote: anyText,
  start: fc.constant(0),
  end: fc.constant(10),
});

export const claimNode: fc.Arbitrary<ClaimNode> = fc.record({
  kind: fc.constant('claim' as const),
  label: fc.oneof(fc.constant(''), hostileText),
  text: anyText,
  marks: fc.uniqueArray(fc.constantFrom('disputed', 'single-source', 'inferred-date')),
  citations: fc.array(citation, { minLength: 1, maxLength: 4 }),
});

const node: fc.Arbitrary<ViewNode> = fc.oneof(
  { weight: 6, arbitrary: claimNode },
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), text: anyText }),
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({
    kind: fc.constant('notice' as const),
    tone: fc.constantFrom('info', 'warning', 'error'),
    text: anyText,
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(anyText, { maxLength: 30 }) }),
);

/** Small views, and every fifth one long enough for several pages. */
export const viewNodes: fc.Arbitrary<readonly ViewNode[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(node, { maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(node, { minLength: 20, maxLength: 40 }) },
);
