import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/read-file.ts';
import { read } from './reading.ts';

const noun = fc.constantFrom(
  'dam',
  'river',
  'council',
  'bridge',
  'valley',
  'merger',
  'coach',
  'striker',
  'newsletter',
  'cookie factory',
  'comment',
  'vote',
);
const verb = fc.constantFrom(
  'rose over',
  'paid for',
  'did not see',
  'called for',
  'shares a border with',
  'won against',
  'spoke of',
  'follows',
);
const end = fc.constantFrom('.', '.', '.', '?', '!', '…', '.”');
const sentence = fc
  .tuple(
    noun,
    verb,
    noun,
    noun,
    fc.constantFrom(', as the mayor said on 12 May 2031', ' after the vote, and before it', ''),
    end,
  )
  .map(([a, b, c, d, more, mark]) => `The ${a} ${b} the ${c} of the ${d}${more}${mark}`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((all) => all.join(' '));
const heading = fc.tuple(noun, noun).map(([a, b]) => `What the ${a} means for the ${b}`);
const list = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((all) => all.map((each) => `• ${each}`).join('\n'));
const verse = fc
  .array(
    fc.tuple(noun, noun).map(([a, b]) => `O ${a} where the ${b} sleeps`),
    { minLength: 3, maxLength: 5 },
  )
  .map((lines) => lines.join('\n'));
const quote = sentence.map((each) => `> ${each}`);
const prose = fc
  .tuple(paragraph, fc.array(fc.oneof(paragraph, heading, list, verse, quote), { maxLength: 12 }), paragraph)
  .map(([first, middle, last]) => [first, ...middle, last].join('\n\n'));
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe('clean prose', () => {
  it('loses nothing: headings, lists, quotations and verse stay', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const lines = text.split(/\n+/);
        fc.pre(new Set(lines).size === lines.length);
        const source = read(text);
        expect(source.removed).toEqual([]);
        expect(letters(source.text)).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what reading gives', () => {
  const messy = fc.array(
    fc.oneof(
      paragraph,
      heading,
      list,
      fc.constantFrom(
        'Home',
        'Share this',
        'Leave a comment',
        'By Mara Lind',
        '12 May',
        '3 min read',
        '| a | b |',
        '[[1]](https://example.org/x)',
        '  ',
        'Photo: J. Ray',
        '** *',
        '---',
      ),
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { minLength: 1, maxLength: 20 },
  );

  it.each(['txt', 'md', 'html'])('holds together for any .%s file', (ending) => {
    fc.assert(
      fc.property(messy, fc.constantFrom('\n', '\n\n'), (parts, gap) => {
        const result = readBytes(new TextEncoder().encode(parts.join(gap)), `a.${ending}`);
        if (result.kind === 'fault') return;
        const { text, blocks, sections, links } = result.source;
        let at = 0;
        for (const block of blocks) {
          const words = text.slice(block.start, block.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          expect(text.slice(at, block.start)).toMatch(/^\n{0,2}$/);
          for (const cut of block.cuts) expect(cut > block.start && cut < block.end).toBe(true);
          const lead = block.leadEnd ?? block.start + 1;
          expect(lead > block.start && lead <= block.end).toBe(true);
          at = block.end;
        }
        // Notes that point back are set aside behind the blocks.
        expect(/^[\^↑[]/m.test(text) || at === text.length).toBe(true);
        // Front matter alone is a document that nobody has filled yet.
        expect(sections[0]?.start ?? 0).toBe(0);
        expect(sections.at(-1)?.end ?? 0).toBe(at);
        for (const link of links) expect(link.at >= 0 && link.at <= text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
