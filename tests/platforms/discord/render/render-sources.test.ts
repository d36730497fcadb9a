import { describe, expect, it } from 'vitest';
import { renderSources, sourcesPageCount } from '../../../../src/platforms/discord/render/render-sources.ts';
import { cite, dated, frame, makeDocument } from './fixtures.ts';
import { textsOf } from './reading.ts';

const TEXT = 'The river rose on Monday. The council met at noon. It closed the gate. The farmers objected.';
const QUOTE = 'It closed the gate.';
const at = TEXT.indexOf(QUOTE);
const place = { start: at, end: at + QUOTE.length };

describe('renderSources', () => {
  it('shows the quote in bold between its neighbours, with section, dates and their basis, place and link', () => {
    const citation = cite('a', QUOTE, {
      ...place,
      section: 'What happened',
      published: dated('2025-08-24', 'byline'),
      asOf: { start: '2025-08-01', end: '2025-08-20', basis: 'latest day told', inferred: 'day' },
    });
    const claims = [{ label: '24 Aug 2025', text: QUOTE, citations: [citation] }];
    const shown = textsOf(renderSources(claims, 1, frame({ documents: [makeDocument('a', TEXT)] })));
    expect(shown[1]).toBe(
      [
        '### 24 Aug 2025 It closed the gate.',
        '**Report a, River Herald**',
        'The council met at noon. **It closed the gate.** The farmers objected.',
        `-# section “What happened” · published 24 Aug 2025 (byline) · as of 1\u2009–\u200920 Aug 2025 (latest day told) · characters ${at}–${at + QUOTE.length} · [open](<https://news.example/a>)`,
      ].join('\n'),
    );
  });

  it('completes a sentence that the quote is a part of', () => {
    const quote = 'closed';
    const start = TEXT.indexOf(quote);
    const claims = [{ label: '', text: quote, citations: [cite('a', quote, { start, end: start + quote.length })] }];
    const shown = textsOf(renderSources(claims, 1, frame({ documents: [makeDocument('a', TEXT)] })));
    expect(shown[1]).toContain('\nIt **closed** the gate.\n');
  });

  it('says so when the document is gone or holds other words there', () => {
    const claims = [{ label: '', text: QUOTE, citations: [cite('a', QUOTE, place), cite('b', QUOTE, place)] }];
    const documents = [makeDocument('b', TEXT.replace('closed', 'opened'))];
    const shown = textsOf(renderSources(claims, 1, frame({ documents }))).join('\n');
    expect(shown.match(/no longer in the briefing/gu)).toHaveLength(2);
    expect(shown).not.toContain('https://');
  });

  it('shows every citation on exactly one page', () => {
    const citations = Array.from({ length: 40 }, (_, index) =>
      cite(`d${index}`, `${QUOTE} `.repeat(20), { title: `Title ${index}x` }),
    );
    const around = frame();
    const claims = [{ label: 'Gate', text: QUOTE, citations }];
    const pages = sourcesPageCount(claims, around);
    expect(pages).toBeGreaterThan(1);
    const texts = Array.from({ length: pages }, (_, page) => textsOf(renderSources(claims, page + 1, around))).flat();
    for (const index of citations.keys()) {
      expect(texts.filter((text) => text.includes(`Title ${index}x`))).toHaveLength(1);
    }
    expect(texts.filter((text) => text.startsWith('### Gate It closed the gate. (continued)'))).toHaveLength(pages - 1);
  });
});
