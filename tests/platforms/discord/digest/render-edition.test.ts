import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/digest/edition.ts';
import { EDITION_SECTIONS } from '../../../../src/model/schedule.ts';
import { isEditionId, readEditionId } from '../../../../src/platforms/discord/digest/edition-id.ts';
import type { EditionBody, EditionPart } from '../../../../src/platforms/discord/digest/edition-part.ts';
import { type EditionForm, renderEdition } from '../../../../src/platforms/discord/digest/render-edition.ts';
import { customIdsOf } from '../../../../src/platforms/discord/custom-ids-of.ts';
import type { Rendered } from '../../../../src/platforms/discord/render/rendered.ts';
import { showLink } from '../../../../src/platforms/discord/render/show-link.ts';
import type { ViewNode } from '../../../../src/view/view.ts';
import { checkRequestBody } from '../../../sandbox/official-spec.ts';
import { claim, makeDocument } from '../render/fixtures.ts';
import { hostileText, LINKS, PATIENCE, RUNS, viewNodes } from '../render/hostile.ts';
import { componentsOf, discordNodes, judge, textsOf } from '../render/reading.ts';

const KEY = 'r4nd0m-k3y:2031-06-04:news';
const ROLE = '165511591545143296';
const MESSAGES: EditionForm = { form: 'messages', mention: null };

const documents = LINKS.map((link, index) => makeDocument(`d${index}`, 'The dam holds.', link));
const ours = new Set(LINKS.flatMap((link) => /<(.*)>/u.exec(showLink(link, 'open') ?? '')?.[1] ?? []));
const SHOWN = new Set(['text', 'twemoji', 'br', 'heading', 'subtext', 'strong', 'link']);

function editionOf(sections: readonly (readonly ViewNode[])[], more: Partial<Edition> = {}): Edition {
  return {
    briefing: 'dams',
    version: '0123456789ab',
    language: 'en',
    title: 'Upper dam: Wednesday, 4 June 2031',
    lead: 'Since the edition of 3 Jun 2031: 2 new claims.',
    facts: ['nothing newer than 3 Jun 2031', '2 sources', 'version 0123456789ab'],
    day: '2031-06-04',
    quiet: false,
    sections: sections.map((nodes, index) => ({
      name: EDITION_SECTIONS[index] ?? 'news',
      title: `Section ${index}`,
      view: { nodes },
    })),
    documents,
    changes: { all: [], shown: [] },
    ...more,
  };
}

/** A message's body as pages are judged, without the role that an admin chose to mention. */
function pageOf({ components, flags }: EditionBody): Rendered {
  return { flags, components, allowed_mentions: { parse: [] } };
}

function textOf(part: EditionPart): string {
  return textsOf(pageOf(part.body)).join('\n');
}

const LONG = `The council met in the old mill above the river. ${'It heard the engineers and the mayor. '.repeat(7)}`;

function claims(name: string, count: number): readonly ViewNode[] {
  return Array.from({ length: count }, (_, index) => claim(`${name}${index}x. ${LONG}`));
}

function isOff(part: EditionPart | undefined): boolean {
  return JSON.stringify(part?.body).includes('"disabled":true');
}

describe('an edition as messages', () => {
  it('keeps short sections together under one head', () => {
    const parts = renderEdition(editionOf([claims('news', 2), claims('take', 2)]), MESSAGES, KEY);
    expect(parts.map(({ kind }) => kind)).toEqual(['message']);
    expect(textOf(parts[0] ?? fail())).toMatch(/^## Upper dam: Wednesday, 4 June 2031\nSince the edition/u);
  });

  it('splits at the borders of sections', () => {
    const parts = renderEdition(editionOf([claims('news', 5), claims('take', 3), claims('open', 2)]), MESSAGES, KEY);
    const sections = parts.map((part) => textOf(part).match(/### Section \d[^\n]*/gu));
    expect(sections).toEqual([['### Section 0'], ['### Section 1', '### Section 2']]);
    expect(textOf(parts[1] ?? fail())).toMatch(/^-# Upper dam: Wednesday, 4 June 2031 · Page 2 of 2/u);
  });

  it('splits a section that no message holds between its lines, and goes on below its end', () => {
    const parts = renderEdition(editionOf([claims('news', 10), claims('take', 1)]), MESSAGES, KEY);
    const sections = parts.map((part) => textOf(part).match(/### Section \d[^\n]*/gu));
    expect(sections).toEqual([['### Section 0'], ['### Section 0 (continued)', '### Section 1']]);
  });

  it('heads a thread with the news', () => {
    const edition = editionOf([claims('news', 2), claims('take', 2)]);
    const parts = renderEdition(edition, { form: 'thread', mention: null }, KEY);
    expect(parts.map((part) => [part.kind, 'thread' in part ? part.thread : null])).toEqual([
      ['head', 'Upper dam: Wednesday, 4 June 2031'],
      ['message', null],
    ]);
    expect(textOf(parts[0] ?? fail())).toContain('news1x');
    expect(textOf(parts[1] ?? fail())).toContain('take0x');
  });

  it('opens no thread for a single message, nor to say that nothing changed', () => {
    const short = editionOf([claims('news', 2)]);
    const quiet = editionOf([claims('ahead', 2), claims('sources', 2)], { quiet: true });
    const parts = [short, quiet].flatMap((edition) => renderEdition(edition, { form: 'thread', mention: null }, KEY));
    expect(parts.map(({ kind }) => kind)).toEqual(['message', 'message']);
  });

  it('opens a post in a forum', () => {
    const parts = renderEdition(
      editionOf([claims('news', 10)], { title: 't'.repeat(300) }),
      { form: 'forum', mention: null },
      KEY,
    );
    expect(parts.map(({ kind }) => kind)).toEqual(['forum post', 'message']);
    const name = parts.flatMap((part) => ('name' in part ? part.name : []))[0];
    expect(name).toMatch(/^t+ …$/u);
    expect(name?.length).toBeLessThanOrEqual(100);
  });

  it('mentions the role in the first message only, and nobody when nothing changed', () => {
    const edition = editionOf([claims('news', 10)]);
    const mentions = (one: Edition): unknown =>
      renderEdition(one, { form: 'messages', mention: ROLE }, KEY).map(({ body }) => body.allowed_mentions);
    expect(mentions(edition)).toEqual([{ parse: [], roles: [ROLE] }, { parse: [] }]);
    expect(mentions({ ...edition, quiet: true, sections: [] })).toEqual([{ parse: [] }]);
    const [first] = renderEdition(edition, { form: 'messages', mention: ROLE }, KEY);
    expect(textOf(first ?? fail())).toMatch(/^<@&165511591545143296>\n## /u);
  });

  it('says that nothing changed in one short message', () => {
    const quiet = editionOf([], { quiet: true, lead: 'Nothing has changed since the edition of 3 Jun 2031.' });
    const parts = renderEdition(quiet, MESSAGES, KEY);
    expect(parts).toHaveLength(1);
    expect(textOf(parts[0] ?? fail())).toBe(
      '## Upper dam: Wednesday, 4 June 2031\nNothing has changed since the edition of 3 Jun 2031.\n' +
        '-# nothing newer than 3 Jun 2031 · 2 sources · version 0123456789ab',
    );
  });

  it('explains each mark once, where it is first used', () => {
    const marked = [
      claim(LONG, {}, ['disputed']),
      ...claims('news', 8),
      claim(LONG, {}, ['disputed', 'single-source']),
    ];
    const all = renderEdition(editionOf([marked]), MESSAGES, KEY)
      .map(textOf)
      .join('\n');
    expect(all.match(/contradict each other here/gu)).toHaveLength(1);
    expect(all.match(/one document only/gu)).toHaveLength(1);
  });

  it('offers the sources where a line has one, and keeps its mark where none has', () => {
    const parts = renderEdition(editionOf([claims('news', 1)]), MESSAGES, KEY);
    const quiet = renderEdition(editionOf([[{ kind: 'text', text: 'Nothing.' }]]), MESSAGES, KEY);
    expect([isOff(parts[0]), isOff(quiet[0])]).toEqual([false, true]);
    expect(JSON.stringify(quiet[0]?.body)).toContain('custom_id');
  });

  it('cuts a claim that is a wall of text at a sentence', () => {
    const [part] = renderEdition(editionOf([[claim(LONG.repeat(3))]]), MESSAGES, KEY);
    expect(part?.lines[0]?.text.length).toBeLessThanOrEqual(400);
    expect(part?.lines[0]?.text).toMatch(/\. …$/u);
  });

  it('marks every message by delivery and part, and keeps what its lines rest on', () => {
    const parts = renderEdition(editionOf([claims('news', 10)]), MESSAGES, KEY);
    expect(parts.map(({ body }) => customIdsOf(body.components))).toEqual([[`es|${KEY}|1`], [`es|${KEY}|2`]]);
    expect(parts.flatMap(({ lines }) => lines.map(({ citations }) => citations.length))).toEqual(Array(10).fill(1));
  });
});

function fail(): never {
  throw new Error('there is no such part');
}

const sections = fc.array(viewNodes, { minLength: 1, maxLength: 4 });
const form: fc.Arbitrary<EditionForm> = fc.record({
  form: fc.constantFrom('messages', 'thread', 'forum'),
  mention: fc.constantFrom(null, ROLE),
});
const hostileEdition = fc
  .record({
    sections,
    title: hostileText,
    lead: hostileText,
    facts: fc.array(hostileText, { maxLength: 3 }),
    quiet: fc.boolean(),
  })
  .chain((given) =>
    fc
      .constantFrom('en', 'de')
      .map((language) => editionOf(given.sections, { ...given, sections: namedSections(given.sections), language })),
  );

/** Gives every claim a name that is found again, and leaves headings of the first two levels to the sections. */
function namedSections(given: readonly (readonly ViewNode[])[]): Edition['sections'] {
  return given.map((nodes, section) => ({
    name: EDITION_SECTIONS[section] ?? 'news',
    title: `Section ${section}`,
    view: {
      nodes: nodes.map((node, index): ViewNode => {
        if (node.kind === 'heading') return { ...node, level: 3 };
        return node.kind === 'claim' ? { ...node, text: `claim${section}n${index}x ${node.text}` } : node;
      }),
    },
  }));
}

/** What a message shows that only a document could have wanted, and which of Discord's rules it breaks. */
function faultsOf(part: EditionPart, mention: string | null): readonly string[] {
  const page = pageOf(part.body);
  const { clean, bytes, characters } = judge(page);
  const role = `<@&${mention ?? ''}>`;
  const harm = textsOf(page)
    .map((content) => content.replace(role, ''))
    .flatMap((content) => [
      ...discordNodes(content)
        .filter(({ type, target }) => !SHOWN.has(type) || (type === 'link' && !ours.has(String(target))))
        .map(({ type, target }) => `${type} ${String(target)} in ${content}`),
      ...(/<@|<#|<:|<t:|<\/|<id:|<a:/u.exec(content) ?? []),
    ]);
  return [
    ...harm,
    ...(clean ? [] : ['refused']),
    ...(characters > 4_000 ? [`${characters} characters`] : []),
    ...(bytes > 10_170 ? [`${bytes} bytes`] : []),
    ...(componentsOf(page).length > 40 ? ['too many components'] : []),
    ...officialFaults(part),
  ];
}

function officialFaults(part: EditionPart): readonly string[] {
  if (part.kind === 'forum post') {
    return checkRequestBody('POST', '/channels/1/threads', { name: part.name, message: part.body }).map(String);
  }
  const message = checkRequestBody('POST', '/channels/1/messages', part.body).map(String);
  if (part.kind === 'message') return message;
  return [...message, ...checkRequestBody('POST', '/channels/1/messages/2/threads', { name: part.thread }).map(String)];
}

describe(`hostile editions (${RUNS} of them)`, () => {
  it(
    'ping nobody, stay within every limit, and are what Discord’s published description allows',
    () => {
      fc.assert(
        fc.property(hostileEdition, form, (edition, how) => {
          for (const part of renderEdition(edition, how, 'k'.repeat(40))) {
            expect(faultsOf(part, part.part === 1 && !edition.quiet ? how.mention : null)).toEqual([]);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'show every claim once and whole, in order, with what it rests on',
    () => {
      fc.assert(
        fc.property(hostileEdition, form, (edition, how) => {
          const parts = renderEdition(edition, how, KEY);
          const wanted = edition.sections.flatMap(({ view }) =>
            view.nodes.flatMap((node) => (node.kind === 'claim' ? (/^claim\d+n\d+x/u.exec(node.text) ?? []) : [])),
          );
          const named = /claim\d+n\d+x/gu;
          expect(parts.flatMap((part) => textOf(part).match(named) ?? [])).toEqual(wanted);
          expect(parts.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(named) ?? []))).toEqual(wanted);
          for (const part of parts) {
            const shown = textOf(part).match(named) ?? [];
            expect(part.lines.flatMap(({ text }) => text.match(named) ?? [])).toEqual(shown);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'split only sections that no message holds, are the same bytes each time, and come back from being frozen',
    () => {
      fc.assert(
        fc.property(hostileEdition, form, (edition, how) => {
          const parts = renderEdition(edition, how, KEY);
          const frozen = JSON.stringify(parts);
          expect(JSON.stringify(renderEdition(structuredClone(edition), how, KEY))).toBe(frozen);
          expect(JSON.parse(frozen)).toEqual(parts);
          const titles = parts.map((part) => new Set(textOf(part).match(/(?<=^### )Section \d/gmu)));
          const split = edition.sections.filter(({ title }) => titles.filter((set) => set.has(title)).length > 1);
          const alone = split.map(
            (section) => renderEdition({ ...edition, sections: [section] }, { ...how, form: 'messages' }, KEY).length,
          );
          expect(alone.filter((count) => count < 2)).toEqual([]);
          const marks = parts.map(({ body }) => customIdsOf(body.components).filter(isEditionId).map(readEditionId));
          expect(marks).toEqual(parts.map(({ part }) => [{ action: 'sources', key: KEY, part, line: 0, page: 1 }]));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});
