import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../src/view/export-markdown.ts';
import { cite, claim, dated } from '../platforms/discord/render/fixtures.ts';
import { hostileText, viewNodes } from '../platforms/discord/render/hostile.ts';
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
    expect(exportMarkdown(view, [{ id: 'a', link: 'https://news.example/a' }])).toBe(
      `# Timeline: Upper dam

- **4 May 2031** The gate closes. ⚠
  - “The gate closes.” — [Report a](https://news.example/a) · River Herald · section “News” · published 2031-05-04 (byline) · characters 0–16
  - “It \\*closes\\*.” — Report b · as of 2031-05-01 (front matter) · characters 0–12
- **4 May 2031** The gate opens.
  - “The gate opens.” — [Report a](https://news.example/a) · River Herald · published 2031-05-04 (byline) · as of 2031-05-04 (byline) · characters 0–15

> Nothing else.

- one
- two

---

⚠ the sources contradict each other here
`,
    );
  });

  it('follows no link but http and https', () => {
    const view = { nodes: [claim('The gate closes.')] };
    expect(exportMarkdown(view, [{ id: 'a', link: 'javascript:alert(1)' }])).not.toContain('javascript');
  });

  it('makes no link of an address that begins with a digit', () => {
    const basis = exportMarkdown({ nodes: [{ kind: 'text', text: 'Write to <0@0> or <4th@dam.example>.' }] });
    expect(commonMarkNodes(basis).map(({ type }) => type)).toEqual(['root', 'paragraph', 'text']);
  });

  it('lets no mark of byte order turn a text into code', () => {
    const code = exportMarkdown({ nodes: [{ kind: 'text', text: '\ufeff     gate' }] });
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
        const types = new Set(commonMarkNodes(exportMarkdown({ nodes })).map(({ type }) => type));
        expect([...types].filter((type) => !known.has(type))).toEqual([]);
      }),
    );
  });

  it('gives a paragraph back as it was', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [block] = fromMarkdown(exportMarkdown({ nodes: [{ kind: 'text', text: `Dam ${text} dam` }] })).children;
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
