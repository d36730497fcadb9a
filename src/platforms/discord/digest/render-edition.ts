import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Edition } from '../../../digest/edition.ts';
import type { Schedule } from '../../../model/schedule.ts';
import type { Mark, ViewNode } from '../../../view/view.ts';
import { fitText } from '../render/cite.ts';
import { cutText } from '../render/cut-text.ts';
import { SIGNS } from '../render/draw-claim.ts';
import { drawControls } from '../render/draw-controls.ts';
import { containers } from '../render/draw-page.ts';
import { FRAME } from '../render/limits.ts';
import type { Page } from '../render/paginate.ts';
import { piecesOfView } from '../render/pieces-of-view.ts';
import { plainText } from '../render/plain-text.ts';
import { type Texts, textsFor } from '../render/texts.ts';
import { wordsFor } from '../words/words-for.ts';
import { writeEditionId } from './edition-id.ts';
import type { EditionLine, EditionPart } from './edition-part.ts';
import { partPages } from './part-pages.ts';

/** Names of threads and forum posts take so many characters. */
const LONGEST_NAME = 100;
/** Citations that are kept with each line. */
const MOST_CITATIONS = 8;

/** How an edition is to be posted. */
export type EditionForm = Pick<Schedule, 'form' | 'mention'>;

/**
 * An edition as the messages that are to be posted, in order: plain JSON that can be frozen before it is sent. The same
 * edition, form and key give the same bytes. `key` is the delivery's and at most 40 characters long.
 */
export function renderEdition(edition: Edition, { form, mention }: EditionForm, key: string): readonly EditionPart[] {
  const texts = textsFor(edition.language);
  const nodes = edition.sections.flatMap(({ title, view }): ViewNode[] => [
    { kind: 'heading', level: 2, text: title },
    ...view.nodes,
  ]);
  const { pieces } = piecesOfView({ nodes }, { texts, documents: edition.documents });
  const inThread = form === 'thread' && !edition.quiet;
  const pages = partPages(pieces, inThread ? 1 : 0, texts);
  const explained = new Set<Mark>();
  return pages.map((page, index): EditionPart => {
    const part = index + 1;
    const place = { part, parts: pages.length };
    const marks = marksOn(page).filter((mark) => !explained.has(mark));
    for (const mark of marks) explained.add(mark);
    const components = [
      text(index === 0 ? drawHead(edition, mention) : drawHeadAgain(edition, place, texts)),
      ...containers(page),
      ...legend(marks, texts),
      ...drawControls({ buttons: [sourcesButton(key, part, edition.language)] }),
    ];
    const base = {
      ...place,
      briefing: edition.briefing,
      version: edition.version,
      language: edition.language,
      lines: linesOn(page),
      body: {
        flags: MessageFlags.IsComponentsV2,
        components,
        allowed_mentions: index === 0 && mention !== null ? { parse: [], roles: [mention] } : { parse: [] },
      },
    } satisfies Partial<EditionPart>;
    if (index === 0 && inThread && pages.length > 1) return { kind: 'head', thread: nameOf(edition), ...base };
    if (index === 0 && form === 'forum') return { kind: 'forum post', name: nameOf(edition), ...base };
    return { kind: 'message', ...base };
  });
}

function text(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}

function drawHead({ title, lead, facts }: Edition, mention: string | null): string {
  return [
    ...(mention === null ? [] : [`<@&${mention}>`]),
    `## ${fitText(title, FRAME.title)}`,
    fitText(lead, FRAME.notice),
    `-# ${facts.map((fact) => fitText(fact, { characters: 80, bytes: 200 })).join(' · ')}`,
  ].join('\n');
}

function drawHeadAgain({ title }: Edition, { part, parts }: { part: number; parts: number }, texts: Texts): string {
  return `-# ${fitText(title, FRAME.title)} · ${texts.page(part, parts)}`;
}

function nameOf({ title }: Edition): string {
  return cutText(plainText(title), (part) => part.length <= LONGEST_NAME) || '–';
}

function marksOn(page: Page): readonly Mark[] {
  const used = new Set(page.flatMap(({ piece }) => piece.marks));
  const marks: readonly Mark[] = ['single-source', 'disputed', 'inferred-date'];
  return marks.filter((mark) => used.has(mark));
}

/** Each mark is explained in the first message that bears it. */
function legend(marks: readonly Mark[], texts: Texts): readonly APIMessageTopLevelComponent[] {
  if (marks.length === 0) return [];
  return [text(`-# ${marks.map((mark) => `${SIGNS[mark]} ${texts.marks[mark]}`).join(' · ')}`)];
}

function sourcesButton(key: string, part: number, language: string) {
  return {
    label: wordsFor(language).sources,
    customId: writeEditionId({ action: 'sources', key, part, line: 0, page: 1 }),
    style: ButtonStyle.Secondary,
    disabled: false,
  } as const;
}

function linesOn(page: Page): readonly EditionLine[] {
  return page.flatMap(({ piece: { claim } }) => {
    if (claim === null) return [];
    const { label, text: words, citations } = claim;
    const kept = citations.slice(0, MOST_CITATIONS);
    return [{ label, text: words, citations: kept, more: citations.length - kept.length }];
  });
}
