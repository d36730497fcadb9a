import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../src/view/export-markdown.ts';
import { cite, claim, dated } from '../platforms/discord/render/fixtures.ts';
import { hostileText, viewNodes } from '../platforms/discord/render/hostile.ts';
import { ENGLISH, textsFor } from '../../src/platforms/discord/render/texts.ts';
import { commonMarkNodes } from '../platforms/discord/render/reading.ts';

describe('exportMarkdown', () => {
  it('writes a view with every quote and source, and explains the marks', () => {
    const citations = [
      cite('a', 'The gate closes.', { section: 'News', asOf: null }),
      cite('b', 'It *closes*.', { publisher: null, published: null, asOf: dated('2031-05-01', 'front matter') }),
    ];
    const view = {
      nodes: [
        { kind: 'heading', level: 1, text: 'Timeline: Upper dam' },
        claim('The gate closes.', { citations }, ['disputed']),
        claim('The gate opens.'),
        { kind: 'notice', tone: 'info', text: 'Nothing else.' },
        { kind: 'list', items: ['one', 'two'] },
      ],
    } as const;
    expect(exportMarkdown(view, [{ id: 'a', link: 'https://news.example/a' }], ENGLISH)).toBe(
      `# Timeline: Upper dam

- **4 May 2031** The gate closes. ⚠
  - “The gate closes.” — [Report a](https://news.example/a) · River Herald · section “News” · published 4 May 2031 (byline) · characters 0–16
  - “It \\*closes\\*.” — Report b · as of 1 May 2031 (front matter) · characters 0–12
- **4 May 2031** The gate opens.
  - “The gate opens.” — [Report a](https://news.example/a) · River Herald · published 4 May 2031 (byline) · as of 4 May 2031 (byline) · characters 0–15

> Nothing else.

- one
- two

---

⚠ the sources contradict each other here, see /conflicts
`,
    );
  });

  it('speaks the language of its reader, says how fresh it is, and tells no day twice', () => {
    const published = dated('2031-05-04', 'byline');
    const citations = [cite('a', 'The gate closes.', { published, asOf: dated('2031-05-04', 'published: byline') })];
    const nodes = [
      { kind: 'heading', level: 1, text: 'Zeitleiste' },
      claim('The gate closes.', { citations }, ['single-source']),
    ] as const;
    const file = exportMarkdown({ nodes }, [], textsFor('de'), 'nichts Neueres als 4. Mai 2031');
    expect(file).toMatch(/^# Zeitleiste\n\nnichts Neueres als 4\. Mai 2031\n/u);
    expect(file).toContain('veröffentlicht 4. Mai 2031 (Autorenzeile) · Zeichen 0–16');
    expect(file).toContain('¹ nur ein Dokument');
    expect(file).not.toMatch(/published|Stand/u);
  });

  it('follows no link but http and https', () => {
    const view = { nodes: [claim('The gate closes.')] };
    expect(exportMarkdown(view, [{ id: 'a', link: 'javascript:alert(1)' }], ENGLISH)).not.toContain('javascript');
  });

  it('makes no link of an address that begins with a digit', () => {
    const basis = exportMarkdown(
      { nodes: [{ kind: 'text', text: 'Write to <0@0> or <4th@dam.example>.' }] },
      [],
      ENGLISH,
    );
    expect(commonMarkNodes(basis).map(({ type }) => type)).toEqual(['root', 'paragraph', 'text']);
  });

  it('lets no mark of byte order turn a text into code', () => {
    const code = exportMarkdown({ nodes: [{ kind: 'text', text: '\ufeff     gate' }] }, [], ENGLISH);
    expect(commonMarkNodes(code).map(({ type }) => type)).toEqual(['root', 'paragraph', 'text']);
  });

  it('shows document text as text', () => {
    fc.assert(
      fc.property(viewNodes, (nodes) => {
        const known = new Set([
          'root',
          'heading',
          'paragraph',
          'text',
          'strong',
          'list',
          'listItem',
          'blockquote',
          'thematicBreak',
          'break',
        ]);
        const types = new Set(commonMarkNodes(exportMarkdown({ nodes }, [], ENGLISH)).map(({ type }) => type));
        expect([...types].filter((type) => !known.has(type))).toEqual([]);
      }),
    );
  });

  it('gives a paragraph back as it was', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [block] = fromMarkdown(
          exportMarkdown({ nodes: [{ kind: 'text', text: `Dam ${text} dam` }] }, [], ENGLISH),
        ).children;
        const children = block?.type === 'paragraph' ? block.children : [];
        const shown = children.map((child) => (child.type === 'text' ? child.value : '?')).join('');
        const plain = `Dam ${text} dam`
          .toWellFormed()
          .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
          .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
        expect(shown).toBe(plain);
      }),
    );
  });
});
