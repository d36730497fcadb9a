import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { claimsOnPage, pageCount, renderView } from '../../../../src/platforms/discord/render/render-view.ts';
import { textsFor } from '../../../../src/platforms/discord/render/texts.ts';
import type { View } from '../../../../src/view/view.ts';
import { cite, claim, dated, frame, makeDocument } from './fixtures.ts';
import { judge, textsOf } from './reading.ts';

const LONG = `The council met in the old mill above the river. ${'It heard the engineers, the farmers and the mayor. '.repeat(8)}`;

/** A view with one section of many claims, more than a page holds. */
function longView(claims = 24): View {
  return {
    nodes: [
      { kind: 'heading', level: 1, text: 'Stakes: Upper dam' },
      { kind: 'heading', level: 2, text: 'Water' },
      ...Array.from({ length: claims }, (_, index) => claim(`Claim ${index}. ${LONG}`)),
    ],
  };
}

const button = (customId: string) =>
  ({
    label: 'Sources of the claims on this page '.repeat(4),
    customId,
    style: ButtonStyle.Secondary,
    disabled: false,
  }) as const;

describe('renderView', () => {
  it('draws a claim with label, marks, citation and link, and explains the marks once', () => {
    const citations = [
      cite('a', 'The gate closes.', {
        title: 'Gate [closes]',
        published: dated('2025-08-24'),
        asOf: dated('2025-08-20'),
      }),
      cite('b', 'The gate closes.'),
      cite('c', 'The gate closes.'),
      cite('c', 'It closes.'),
    ];
    const node = claim('The gate closes.', { label: '4 May 2031 · planned', citations }, ['disputed', 'inferred-date']);
    const rendered = renderView(
      { nodes: [{ kind: 'heading', level: 1, text: 'Timeline: Upper dam' }, node] },
      1,
      frame({ documents: [makeDocument('a', 'The gate closes.')] }),
    );
    expect(textsOf(rendered)).toEqual([
      '## Timeline: Upper dam\n-# nothing newer than 4 May 2031 · 1 source · version ab12cd',
      '**\\~4 May 2031 · planned** The gate closes.\u00A0⚠\n' +
        '-# — Gate \\[closes\\], River Herald · published 24 Aug 2025 · as of 20 Aug 2025 · ' +
        '[open](<https://news.example/a>) · and 2 more',
      '-# ⚠ the sources contradict each other here, see /conflicts · \\~ part of the date is inferred',
    ]);
    expect(rendered.flags).toBe(MessageFlags.IsComponentsV2);
    expect(rendered.allowed_mentions).toEqual({ parse: [] });
  });

  it('speaks German where it is asked to', () => {
    const rendered = renderView({ nodes: [claim('Das Tor schließt.', { label: '4. Mai 2031' })] }, 1, {
      ...frame(),
      texts: textsFor('de'),
    });
    expect(textsOf(rendered)).toEqual([
      '## Upper dam\n-# nichts Neueres als 4. Mai 2031 · 0 Quellen · Fassung ab12cd',
      '**4\\. Mai 2031** Das Tor schließt.\n-# — Report a, River Herald · veröffentlicht 4. Mai 2031',
    ]);
    expect(textsFor('fr').locale).toBe('en-GB');
  });

  it('writes civil days as words, never as instants that move with the reader', () => {
    const pages = [1, 2, 3].map((page) => textsOf(renderView(longView(), page, frame())).join('\n'));
    expect(pages.join('\n')).not.toContain('<t:');
  });

  it('puts what does not fit on further pages, and repeats the heading of a section that goes on', () => {
    const view = longView();
    const pages = pageCount(view, frame());
    expect(pages).toBeGreaterThan(2);
    const first = textsOf(renderView(view, 1, frame()));
    const last = textsOf(renderView(view, pages, frame()));
    expect(first[1]).toMatch(/^### Water\n\*\*4 May 2031\*\* Claim 0\./u);
    expect(last[1]).toMatch(/^### Water \(continued\)\n\*\*4 May 2031\*\* Claim \d+\./u);
    expect(first.at(-1)).toBe(`-# Page 1 of ${pages}`);
    const all = Array.from({ length: pages }, (_, index) => claimsOnPage(view, index + 1, frame())).flat();
    expect(all).toEqual(view.nodes.filter(({ kind }) => kind === 'claim'));
  });

  it('leaves no introduction of a section behind on the page before', () => {
    const nodes = Array.from({ length: 12 }, (_, index) => [
      { kind: 'heading', level: 2, text: `Question ${index}` } as const,
      { kind: 'text', text: `open since Monday` } as const,
      { kind: 'text', text: `two earlier steps` } as const,
      claim(LONG),
    ]).flat();
    const view: View = { nodes };
    for (let page = 1; page <= pageCount(view, frame()); page += 1) {
      const [, ...texts] = textsOf(renderView(view, page, frame()));
      expect(texts.at(-2)).toContain('-# — Report a');
      expect(texts[0]).toMatch(/^### Question \d+\nopen since Monday$/u);
    }
    expect(pageCount(view, frame())).toBeGreaterThan(1);
  });

  it('cuts a long title below a claim, at a word', () => {
    const title = 'A report on the state of the gates of the upper dam and on the money that was spent on them';
    const node = claim('It rises.', { citations: [cite('a', 'It rises.', { title })] });
    const [, shown] = textsOf(renderView({ nodes: [node] }, 1, frame()));
    expect(shown).toContain('-# — A report on the state of the gates of the upper dam and on the …, River Herald');
  });

  it('puts the sign of an inferred date before the date, behind a number', () => {
    const node = claim('It rises.', { label: '6 · 4 May 2031' }, ['inferred-date']);
    const [, shown] = textsOf(renderView({ nodes: [node] }, 1, frame()));
    expect(shown).toContain(String.raw`**6 · \~4 May 2031** It rises.`);
  });

  it('shows the nearest page for one that there is not', () => {
    const view = longView();
    const pages = pageCount(view, frame());
    expect(renderView(view, 99, frame())).toEqual(renderView(view, pages, frame()));
    expect(renderView(view, 0, frame())).toEqual(renderView(view, 1, frame()));
    expect(renderView(view, Number.NaN, frame())).toEqual(renderView(view, 1, frame()));
  });

  it('cuts a claim that is longer than a page at a sentence, and keeps its citation', () => {
    const view = { nodes: [claim(LONG.repeat(20))] };
    expect(pageCount(view, frame())).toBe(1);
    const [, shown] = textsOf(renderView(view, 1, frame()));
    expect(shown).toMatch(/the mayor\. …\n-# — Report a, River Herald · published 4 May 2031$/u);
  });

  it('spreads a long text over pages without losing a word', () => {
    const text = LONG.repeat(20).trim();
    const view: View = { nodes: [{ kind: 'text', text }] };
    const shown = Array.from({ length: pageCount(view, frame()) }, (_, index) =>
      textsOf(renderView(view, index + 1, frame())).slice(1, -1),
    );
    expect(shown.flat().join(' ')).toBe(text);
  });

  it('draws a section as a container, a subsection behind a separator, a list in one text, a notice in its colour', () => {
    const rendered = renderView(
      {
        nodes: [
          { kind: 'heading', level: 2, text: 'Water' },
          { kind: 'heading', level: 3, text: 'Level' },
          claim('It rises.'),
          { kind: 'heading', level: 3, text: 'Flow' },
          { kind: 'list', items: ['slow', 'steady'] },
          { kind: 'notice', tone: 'warning', text: 'One file was left out.' },
          { kind: 'heading', level: 2, text: 'Money' },
        ],
      },
      1,
      frame(),
    );
    const bodies = rendered.components.flatMap((component) =>
      component.type === ComponentType.Container
        ? [
            [
              component.accent_color ?? null,
              ...component.components.map((one) => ('content' in one ? one.content : one.type)),
            ],
          ]
        : [],
    );
    expect(bodies).toEqual([
      [
        null,
        '### Water\n**Level**\n**4 May 2031** It rises.\n-# — Report a, River Herald · published 4 May 2031',
        ComponentType.Separator,
        '**Flow**\n- slow\n- steady',
      ],
      [0xf0_b2_32, '**Note:** One file was left out.'],
      [null, '### Money\n-# There is nothing to show here.'],
    ]);
  });

  it('shows an empty view as its frame', () => {
    const rendered = renderView({ nodes: [] }, 1, frame({ notice: 'The briefing has changed since.', asOf: null }));
    expect(textsOf(rendered)).toEqual([
      'The briefing has changed since.',
      '## Upper dam\n-# no document says how far it reaches · 0 sources · version ab12cd',
    ]);
    expect(judge(rendered).clean).toBe(true);
  });

  it('sets buttons in rows of five below the select, cuts labels, and refuses state that does not fit', () => {
    const buttons = ['a', 'b', 'c', 'd', 'e', 'f'].map(button);
    const select = { customId: 's', placeholder: 'Which?', options: [{ label: '', value: '1' }] };
    const { components } = renderView({ nodes: [] }, 1, frame({ buttons, select }));
    const rows = components.flatMap((one) => (one.type === ComponentType.ActionRow ? [one.components] : []));
    expect(rows.map((row) => row.length)).toEqual([1, 5, 1]);
    const label = rows[1]?.[0] !== undefined && 'label' in rows[1][0] ? (rows[1][0].label ?? '') : '';
    expect(label.length).toBeLessThanOrEqual(80);
    expect(label).toMatch(/ …$/u);
    expect(() => renderView({ nodes: [] }, 1, frame({ buttons: [button('x'.repeat(101))] }))).toThrow('1 to 100');
    expect(() => renderView({ nodes: [] }, 1, frame({ buttons: Array(11).fill(button('x')) }))).toThrow('at most 10');
    expect(() => renderView({ nodes: [] }, 1, frame({ select: { ...select, options: [] } }))).toThrow('1 to 25');
  });
});
