import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { PictureNode } from '../../../view/picture.ts';
import type { Mark } from '../../../view/view.ts';
import { drawControls } from './draw-controls.ts';
import { SIGNS } from './draw-claim.ts';
import { fitText } from './cite.ts';
import { drawGallery } from './draw-gallery.ts';
import { FRAME } from './limits.ts';
import { nearestPage, type Pages } from './pages.ts';
import type { Page, Placed } from './paginate.ts';
import type { Frame, Rendered } from './rendered.ts';
import { showCivilDay } from './show-civil-day.ts';

/** The page `page` (from 1; what lies outside is the nearest that there is) of laid-out pages, in its frame. */
export function drawPage(
  { title, picture = null }: { readonly title: string | null; readonly picture?: PictureNode | null },
  pages: Pages,
  page: number,
  frame: Frame,
): Rendered {
  const number = nearestPage(page, pages);
  const shown = pages.at(number);
  const below = [...legend(shown, frame), ...(pages.count > 1 ? [frame.texts.page(number, pages.count)] : [])];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      ...(frame.notice === undefined ? [] : [text(fitText(frame.notice, FRAME.notice))]),
      text(drawHead(title, frame)),
      ...(picture === null ? [] : [drawGallery(picture.alt)]),
      ...containers(shown),
      ...(below.length === 0 ? [] : [text(below.map((line) => `-# ${line}`).join('\n'))]),
      ...drawControls(frame),
    ],
    allowed_mentions: { parse: [] },
  };
}

function text(content: string): { type: ComponentType.TextDisplay; content: string } {
  return { type: ComponentType.TextDisplay, content };
}

interface Head {
  readonly title: string | null;
  readonly frame: Frame;
  readonly drawn: string;
}

/** Heads as they were drawn last, by the documents that they count: all pages of a briefing have nearly the same. */
const heads = new WeakMap<Frame['documents'], Head>();

function drawHead(title: string | null, frame: Frame): string {
  const before = heads.get(frame.documents);
  if (before?.title === title && FACTS.every((fact) => before.frame[fact] === frame[fact])) return before.drawn;
  const drawn = drawHeadAnew(title, frame);
  heads.set(frame.documents, { title, frame, drawn });
  return drawn;
}

/** What a head is drawn from. */
const FACTS = ['texts', 'briefing', 'asOf', 'version'] as const satisfies readonly (keyof Frame)[];

/** The title, and under it how fresh the answer is. The briefing is named where the title does not do so. */
function drawHeadAnew(title: string | null, { briefing, asOf, version, documents, texts }: Frame): string {
  const shown = title === null || title === '' ? briefing : title;
  const facts = [
    ...(shown.includes(briefing) ? [] : [fitText(briefing, FRAME.facts)]),
    asOf === null ? texts.undatedBriefing : texts.asOf(showCivilDay(asOf, texts.locale)),
    texts.documents(documents.length),
    texts.version(fitText(version, { characters: 40, bytes: 80 })),
  ];
  return `## ${fitText(shown, FRAME.title)}\n-# ${facts.join(' · ')}`;
}

function legend(page: Page, { texts }: Frame): string[] {
  const used = new Set(page.flatMap(({ piece }) => piece.marks));
  const marks: readonly Mark[] = ['single-source', 'disputed', 'inferred-date'];
  const lines = marks.filter((mark) => used.has(mark)).map((mark) => `${SIGNS[mark]} ${texts.marks[mark]}`);
  return lines.length === 0 ? [] : [lines.join(' · ')];
}

/** One container a section, subsections parted by separators, pieces that join on the line below the one before. */
export function containers(page: Page): APIMessageTopLevelComponent[] {
  const groups: Placed[][] = [];
  for (const placed of page) {
    const last = groups.at(-1);
    if (last === undefined || placed.opens) groups.push([placed]);
    else last.push(placed);
  }
  return groups.map((group) => ({
    type: ComponentType.Container,
    ...(group[0]?.piece.accent == null ? {} : { accent_color: group[0].piece.accent }),
    components: inContainer(group),
  }));
}

function inContainer(group: readonly Placed[]): APIComponentInContainer[] {
  const components: APIComponentInContainer[] = [];
  for (const { piece, headings, opens } of group) {
    const last = components.at(-1);
    if (headings !== null && !opens) components.push({ type: ComponentType.Separator });
    if (headings === null && piece.joins && last?.type === ComponentType.TextDisplay) {
      components.splice(-1, 1, text(`${last.content}\n${piece.content}`));
    } else {
      components.push(text(headings === null ? piece.content : `${headings}\n${piece.content}`));
    }
  }
  return components;
}
