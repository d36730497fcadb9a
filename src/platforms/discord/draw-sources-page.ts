import { ButtonStyle } from 'discord-api-types/v10';
import type { Answer } from '../../../commands/command.ts';
import type { LoadedBriefing } from '../../runtime/briefing-library.ts';
import { frameOf, layoutOf } from './answer-page.ts';
import type { MessageBody } from './answering.ts';
import { type AnswerState, writeCustomIds } from './custom-id.ts';
import { noticeBody } from './notice.ts';
import { renderSources, sourcesPageCount } from './render/render-sources.ts';
import { claimsOnPage, pageCount } from './render/render-view.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words/words-for.ts';

export interface SourcesPaged {
  readonly answer: Answer;
  readonly briefing: LoadedBriefing;
  readonly language: string;
  /** `page` is the answer's page, `line` the line of it, `sourcesPage` the page of that line's sources. */
  readonly state: AnswerState;
  readonly notice?: string;
}

/** Discord takes so many options in a select. */
const MOST_LINES = 25;

/** The words behind one line of an answer's page, with a choice of its other lines. */
export function drawSourcesPage({ answer, briefing, language, state, notice }: SourcesPaged): MessageBody {
  const words = wordsFor(language);
  const layout = layoutOf(briefing, language);
  const page = Math.min(Math.max(1, state.page), pageCount(answer.view, layout));
  const claims = claimsOnPage(answer.view, page, layout).slice(0, MOST_LINES);
  const line = Math.min(Math.max(0, state.line ?? 0), claims.length - 1);
  const claim = claims[line];
  if (claim === undefined) return noticeBody(words.noSources);
  const pages = sourcesPageCount([claim], layout);
  const sourcesPage = Math.min(Math.max(1, state.sourcesPage), pages);
  const shown = { ...state, page, line, sourcesPage, version: briefing.snapshot.version };
  const controls = controlsFor(shown, claims.length, pages, words);
  const select =
    controls.select === null
      ? {}
      : {
          select: {
            customId: controls.select,
            placeholder: words.anotherLine,
            options: claims.map(({ label, text }, index) => ({
              label: label === '' ? text : `${label}: ${text}`,
              value: String(index),
            })),
          },
        };
  return renderSources([claim], sourcesPage, { ...frameOf(briefing, language, controls.buttons, notice), ...select });
}

function controlsFor(state: AnswerState, lines: number, pages: number, words: Words) {
  const wanted = [...(lines > 1 ? (['line'] as const) : []), ...(pages > 1 ? (['previous', 'next'] as const) : [])];
  const all = ['line', 'previous', 'next', 'export', 'share'] as const;
  if (wanted.length === 0) return { select: null, buttons: [] };
  const ids: Readonly<Partial<Record<(typeof all)[number], string>>> | null =
    writeCustomIds<(typeof all)[number]>(state, wanted) ?? writeCustomIds(state, lines > 1 ? all : all.slice(1));
  const { sourcesPage: page } = state;
  const button = (action: Exclude<(typeof all)[number], 'line'>, disabled: boolean) => {
    const customId = ids?.[action];
    if (customId === undefined) return [];
    return [{ label: words[action], customId, style: ButtonStyle.Secondary, disabled } as const];
  };
  return {
    select: lines > 1 ? (ids?.line ?? null) : null,
    buttons: [
      ...button('previous', page <= 1),
      ...button('next', page >= pages),
      ...button('export', false),
      ...button('share', true),
    ],
  };
}
