import { ButtonStyle } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOnPage, pageCount, renderView } from '../../../../src/platforms/discord/render/render-view.ts';
import { renderSources, sourcesPageCount } from '../../../../src/platforms/discord/render/render-sources.ts';
import type { Rendered } from '../../../../src/platforms/discord/render/rendered.ts';
import { showLink } from '../../../../src/platforms/discord/render/show-link.ts';
import { ENGLISH, textsFor } from '../../../../src/platforms/discord/render/texts.ts';
import type { ClaimNode, ViewNode } from '../../../../src/view/view.ts';
import { checkRequestBody } from '../../../sandbox/official-spec.ts';
import { frame, makeDocument } from './fixtures.ts';
import { claimNode, hostileText, LINKS, PATIENCE, RUNS, viewNodes } from './hostile.ts';
import { componentsOf, discordNodes, judge, textsOf } from './reading.ts';

const documents = LINKS.map((link, index) => makeDocument(`d${index}`, 'The dam holds.', link));
const ours = new Set(LINKS.flatMap((link) => /<(.*)>/u.exec(showLink(link, 'open') ?? '')?.[1] ?? []));
const SHOWN = new Set(['text', 'twemoji', 'br', 'heading', 'subtext', 'strong', 'link']);

const buttons = Array.from({ length: 10 }, (_, index) => ({
  label: `Button ${index}`,
  customId: `${index}`.padEnd(100, 'x'),
  style: ButtonStyle.Secondary as const,
  disabled: false,
}));

const select = {
  customId: 's'.repeat(100),
  placeholder: 'Sources of …',
  options: Array.from({ length: 25 }, (_, index) => ({ label: `Claim ${index}`, value: `${index}` })),
};

/** What a message shows that only a document could have wanted: empty when it is harmless. */
function harmIn(rendered: Rendered): readonly string[] {
  return textsOf(rendered).flatMap((content) => [
    ...discordNodes(content)
      .filter(({ type, target }) => !SHOWN.has(type) || (type === 'link' && !ours.has(String(target))))
      .map(({ type, target }) => `${type} ${String(target)} in ${content}`),
    ...(/<@|<#|<:|<t:|<\/|<id:|<a:/u.exec(content) ?? []),
  ]);
}

/** Which of Discord's rules for a body it breaks: empty when none. */
function flawsOf(rendered: Rendered): readonly string[] {
  const { clean, bytes, characters } = judge(rendered);
  return [
    ...(clean ? [] : ['refused']),
    ...(characters > 4_000 ? [`${characters} characters`] : []),
    ...(bytes > 10_170 ? [`${bytes} bytes`] : []),
    ...Object.keys(rendered).filter((key) => !['flags', 'components', 'allowed_mentions'].includes(key)),
    ...(JSON.stringify(rendered.allowed_mentions) === '{"parse":[]}' ? [] : ['mentions']),
  ];
}

/** Gives every claim and its first source a name that is found again on the page. */
function named(node: ViewNode, index: number): ViewNode {
  if (node.kind !== 'claim') return node;
  const [first, ...others] = node.citations;
  if (first === undefined) return node;
  const citations = [{ ...first, title: `title${index}x ${first.title ?? ''}` }, ...others];
  return { ...node, text: `claim${index}x ${node.text}`, citations };
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.filter((text) => pattern.test(text)).length;
}

describe(`pages of hostile views (${RUNS} of them)`, () => {
  it(
    'ping nobody, link nowhere of a document’s own choice, and stay within every limit',
    () => {
      fc.assert(
        fc.property(
          viewNodes,
          hostileText,
          hostileText,
          fc.constantFrom('en-US', 'de'),
          (nodes, briefing, notice, locale) => {
            const view = { nodes };
            const around = frame({ briefing, notice, documents, buttons, select, texts: textsFor(locale) });
            const pages = pageCount(view, around);
            for (let page = 1; page <= pages; page += 1) {
              const rendered = renderView(view, page, around);
              expect(harmIn(rendered)).toEqual([]);
              expect(flawsOf(rendered)).toEqual([]);
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'show every claim on exactly one page, with its citation, and each page always alike',
    () => {
      fc.assert(
        fc.property(viewNodes, (raw) => {
          const nodes = raw.map(named);
          const layout = { documents, texts: ENGLISH };
          const pages = Array.from({ length: pageCount({ nodes }, layout) }, (_, page) =>
            renderView({ nodes }, page + 1, frame(layout)),
          );
          const texts = pages.flatMap(textsOf);
          for (const [index, node] of nodes.entries()) {
            if (node.kind !== 'claim') continue;
            const [own, ...more] = texts.filter((text) => text.includes(`claim${index}x`));
            expect(more).toEqual([]);
            expect(own).toMatch(new RegExp(`claim${index}x[^\\n]*\\n-# — title${index}x`, 'u'));
            expect(count(texts, new RegExp(`title${index}x`, 'u'))).toBe(1);
          }
          const again = structuredClone(nodes);
          expect(pages.map((_, page) => renderView({ nodes: again }, page + 1, frame({ ...layout, buttons })))).toEqual(
            pages.map((page, index) => ({
              ...page,
              components: [
                ...page.components,
                ...renderView({ nodes }, index + 1, frame({ ...layout, buttons })).components.slice(-2),
              ],
            })),
          );
          const listed = pages.flatMap((_, page) => claimsOnPage({ nodes }, page + 1, layout));
          expect(listed).toEqual(nodes.filter(({ kind }) => kind === 'claim'));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'never end with a heading, and say which section goes on',
    () => {
      fc.assert(
        fc.property(viewNodes, (nodes) => {
          const around = frame({ documents });
          for (let page = 1; page <= pageCount({ nodes }, around); page += 1) {
            const rendered = renderView({ nodes }, page, around);
            for (const content of textsOf(rendered)) expect(content.split('\n').at(-1)).not.toMatch(/^###? /u);
            expect(componentsOf(rendered).length).toBeLessThanOrEqual(26);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

describe(`sources of hostile claims (${RUNS} of them)`, () => {
  it(
    'ping nobody, link nowhere of a document’s own choice, and stay within every limit',
    () => {
      fc.assert(
        fc.property(fc.array(claimNode, { maxLength: 6 }), (claims: readonly ClaimNode[]) => {
          const around = frame({ documents, buttons });
          for (let page = 1; page <= sourcesPageCount(claims, around); page += 1) {
            const rendered = renderSources(claims, page, around);
            expect(harmIn(rendered)).toEqual([]);
            expect(flawsOf(rendered)).toEqual([]);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

describe('bodies of hostile views', () => {
  it(
    'are what Discord’s published description allows',
    () => {
      fc.assert(
        fc.property(viewNodes, (nodes) => {
          const rendered = renderView({ nodes }, 1, frame({ documents, buttons, select }));
          expect(checkRequestBody('POST', '/channels/1/messages', rendered)).toEqual([]);
        }),
        { numRuns: Math.min(RUNS, 500) },
      );
    },
    PATIENCE,
  );
});
