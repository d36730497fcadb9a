import { ButtonStyle } from 'discord-api-types/v10';
import type { Answer } from '../../../commands/command.ts';
import type { LoadedBriefing } from '../../runtime/briefing-library.ts';
import { type Action, type AnswerState, writeCustomIds } from './custom-id.ts';
import { claimsOnPage, pageCount, renderView } from './render/render-view.ts';
import type { ButtonSpec, Frame, Layout, Rendered } from './render/rendered.ts';
import { textsFor } from './render/texts.ts';
import { rememberedIn } from './remembered-in.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words/words-for.ts';

/** An answer on its way to a page of a message. */
export interface Paged {
  readonly answer: Answer;
  readonly briefing: LoadedBriefing;
  readonly language: string;
  /** As the answer shall be remembered; its page is moved to the nearest that there is. */
  readonly state: AnswerState;
  /** Whether a button offers to show it to everybody. */
  readonly mayShare: boolean;
  readonly notice?: string;
}

/** Drawn pages kept for each answer: the same is asked by many, and pages are turned to and fro. */
const MOST_KEPT = 8;
const kept = rememberedIn<Answer, Map<string, Rendered>>();

/** The page that the state names, with its buttons. An answer is of one snapshot, so that it is always drawn alike. */
export function drawAnswerPage(paged: Paged): Rendered {
  const { answer, language, state, mayShare, notice } = paged;
  const pages = kept.get(answer) ?? new Map<string, Rendered>();
  kept.set(answer, pages);
  const key = JSON.stringify([language, state, mayShare, notice]);
  const drawn = pages.get(key) ?? draw(paged);
  pages.set(key, drawn);
  for (const old of [...pages.keys()].slice(0, -MOST_KEPT)) pages.delete(old);
  return drawn;
}

function draw(paged: Paged): Rendered {
  const { answer, briefing, language, mayShare } = paged;
  const { view } = answer;
  const layout = layoutOf(briefing, language);
  const pages = pageCount(view, layout);
  const page = Math.min(Math.max(1, paged.state.page), pages);
  const state = { ...paged.state, page, version: briefing.snapshot.version };
  const hasSources = claimsOnPage(view, page, layout).some(({ citations }) => citations.length > 0);
  const usable: Readonly<Partial<Record<Action, boolean>>> = {
    previous: page > 1,
    next: page < pages,
    sources: hasSources,
    export: true,
    share: mayShare,
  };
  const frame = frameOf(briefing, language, buttonsFor(state, usable, pages > 1, wordsFor(language)), paged.notice);
  return renderView(view, page, frame);
}

/** What drawing an answer of a briefing depends on; the same object parts make for the same pages. */
export function layoutOf({ snapshot }: Pick<LoadedBriefing, 'snapshot'>, language: string): Layout {
  return { texts: textsFor(language), documents: snapshot.documents };
}

export function frameOf(
  { snapshot }: LoadedBriefing,
  language: string,
  buttons: readonly ButtonSpec[],
  notice: string | undefined,
): Frame {
  const { title, asOf, version, documents } = snapshot;
  const texts = textsFor(language);
  return { texts, documents, briefing: title, asOf, version, buttons, ...(notice === undefined ? {} : { notice }) };
}

const ORDER = ['previous', 'next', 'sources', 'export', 'share'] as const;
type PageAction = (typeof ORDER)[number];

/**
 * The buttons of a page: those that can be used, and both for turning wherever there is a page to turn. When the state
 * is too long for so few, the others stand there as well, out of use, and carry their part of it.
 */
function buttonsFor(
  state: AnswerState,
  usable: Readonly<Partial<Record<Action, boolean>>>,
  turns: boolean,
  words: Words,
): readonly ButtonSpec[] {
  const shown = ORDER.filter(
    (action) => usable[action] === true || (turns && (action === 'previous' || action === 'next')),
  );
  const ids = writeCustomIds<PageAction>(state, shown) ?? writeCustomIds<PageAction>(state, ORDER);
  if (ids === null) return [];
  return ORDER.flatMap((action) => {
    const customId: string | undefined = ids[action];
    if (customId === undefined) return [];
    return [
      { label: words[action], customId, style: ButtonStyle.Secondary, disabled: usable[action] !== true } as const,
    ];
  });
}
