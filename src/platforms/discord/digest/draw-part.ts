import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Edition } from '../../../digest/edition.ts';
import type { PictureNode } from '../../../view/picture.ts';
import type { Mark } from '../../../view/view.ts';
import { fitText } from '../render/cite.ts';
import { SIGNS } from '../render/draw-claim.ts';
import { drawControls } from '../render/draw-controls.ts';
import { drawGallery } from '../render/draw-gallery.ts';
import { containers } from '../render/draw-page.ts';
import { FRAME, type Room } from '../render/limits.ts';
import type { Page } from '../render/paginate.ts';
import { type Texts, textsFor } from '../render/texts.ts';
import { wordsFor } from '../words/words-for.ts';
import { writeEditionId } from './edition-id.ts';
import type { EditionBody } from './edition-part.ts';

/** What one message of an edition is drawn from. */
export interface PartSpec {
  readonly edition: Edition;
  readonly page: Page;
  /** Counted from 1. */
  readonly part: number;
  readonly parts: number;
  /** Role that this message mentions. */
  readonly mention: string | null;
  /** Marks that an earlier message has explained. */
  readonly explained: ReadonlySet<Mark>;
  readonly key: string;
  readonly picture: PictureNode | null;
}

const FACT: Room = { characters: 80, bytes: 200 };

/** A message of an edition: its head, its sections, the marks that it is the first to use, and the button that marks it. */
export function drawPart(spec: PartSpec): EditionBody {
  const { edition, page, part, mention, explained, key, picture } = spec;
  const texts = textsFor(edition.language);
  const button = {
    label: wordsFor(edition.language).sources,
    customId: writeEditionId({ action: 'sources', key, part, line: 0, page: 1 }),
    style: ButtonStyle.Secondary,
    // It marks the message as ours also where nothing stands in it that has a source.
    disabled: page.every(({ piece }) => piece.claim === null),
  } as const;
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      text(part === 1 ? drawHead(edition, mention) : drawHeadAgain(spec, texts)),
      ...(picture === null ? [] : [drawGallery(picture.alt)]),
      ...containers(page),
      ...legend(
        marksOn(page).filter((mark) => !explained.has(mark)),
        texts,
      ),
      ...drawControls({ buttons: [button] }),
    ],
    allowed_mentions: mention === null ? { parse: [] } : { parse: [], roles: [mention] },
  };
}

export function marksOn(page: Page): readonly Mark[] {
  const used = new Set(page.flatMap(({ piece }) => piece.marks));
  const marks: readonly Mark[] = ['single-source', 'disputed', 'inferred-date'];
  return marks.filter((mark) => used.has(mark));
}

function text(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}

function drawHead({ title, lead, facts }: Edition, mention: string | null): string {
  return [
    ...(mention === null ? [] : [`<@&${mention}>`]),
    `## ${fitText(title, FRAME.title)}`,
    fitText(lead, FRAME.notice),
    `-# ${facts.map((fact) => fitText(fact, FACT)).join(' · ')}`,
  ].join('\n');
}

function drawHeadAgain({ edition, part, parts }: PartSpec, texts: Texts): string {
  return `-# ${fitText(edition.title, FRAME.title)} · ${texts.page(part, parts)}`;
}

function legend(marks: readonly Mark[], texts: Texts): readonly APIMessageTopLevelComponent[] {
  if (marks.length === 0) return [];
  return [text(`-# ${marks.map((mark) => `${SIGNS[mark]} ${texts.marks[mark]}`).join(' · ')}`)];
}
