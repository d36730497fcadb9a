import { ComponentType, type APIMessageComponentInteraction } from 'discord-api-types/v10';
import { andThen } from './and-then.ts';
import { type Made, type Prepared, prepare, runPrepared } from './answer-request.ts';
import { drawAnswerPage } from './answer-page.ts';
import { type Attached, attachPicture } from './attach-picture.ts';
import type { Answering } from './answering.ts';
import type { Asked } from './asked.ts';
import type { Bot } from './bot.ts';
import { customIdsOf } from './custom-ids-of.ts';
import { type Action, type AnswerState, readCustomId } from './custom-id.ts';
import { drawSourcesPage } from './draw-sources-page.ts';
import { exportAnswer } from './export-answer.ts';
import type { Outcome } from './handle-command.ts';
import { languageOf } from './language-of.ts';
import { noticeBody } from './notice.ts';
import { runInTime, runInTurn } from './run-in-time.ts';
import { settingsAt } from './settings-at.ts';
import { wordsFor } from './words/words-for.ts';

/** What a press needs to be answered. */
interface Press {
  readonly bot: Bot;
  readonly asked: Asked;
  readonly answering: Answering;
  readonly action: Action;
  readonly state: AnswerState;
  readonly prepared: Prepared;
}

/** Sends what was drawn. */
type Send = () => Promise<void>;

/**
 * Answers the press of a button, or a choice of a line, below an answer. The answer is made anew from what the button
 * remembers, and what may be told here is checked anew.
 *
 * Below an answer that everybody sees only the person who asked for it turns its pages; others get the page that they
 * wanted for themselves, so that nobody's reading is moved by somebody else.
 */
export async function handlePress(
  bot: Bot,
  asked: Asked,
  interaction: APIMessageComponentInteraction,
  answering: Answering,
): Promise<Outcome> {
  const { data, message } = interaction;
  const settings = await settingsAt(bot, asked);
  const pressed = readCustomId(data.custom_id, customIdsOf(message.components ?? []));
  if (pressed === null) {
    return await refuse(answering, asked, wordsFor(languageOf(settings, asked, false)).outdatedButton);
  }
  const { action } = pressed;
  const state = action === 'line' ? { ...pressed.state, ...lineOf(data) } : pressed.state;
  const language = languageOf(settings, asked, everybodySees(asked, action, state));
  const prepared = prepare(bot, settings, asked, state, language);
  // A button names its briefing, so that there is never one to choose.
  if (prepared.kind === 'choose') throw new Error('A button has lost its briefing');
  if (prepared.kind === 'refused') return await refuse(answering, asked, prepared.message);
  const press = { bot, asked, answering, action, state, prepared };
  const mayTakeLong = prepared.command.mayTakeLong?.(prepared.briefing.snapshot, prepared.request.input) === true;
  if (mayTakeLong || action === 'export') await defer(press);
  const work = () =>
    andThen(runPrepared(bot, prepared), (answered) =>
      answered.kind === 'refused' ? answered : ({ kind: 'drawn', send: respond(press, answered) } as const),
    );
  const done = await runInTurn(bot.turns, work, answering, () => defer(press));
  if (done.kind === 'refused') return await refuse(answering, asked, done.message);
  await done.send();
  return 'answered';
}

/** Draws what is wanted; sending it is left to whoever knows when, for an answer may have to be promised first. */
function respond(press: Press, made: Made): Send {
  const { bot, asked, answering, action, state, prepared } = press;
  switch (action) {
    case 'previous':
    case 'next':
      return turn(press, made);
    case 'sources':
    case 'line':
      return showSources(press, made, action === 'line' ? state : { ...state, line: 0, sourcesPage: 1, owner: null });
    case 'share': {
      const drawn = drawPage(press, made, { ...state, owner: asked.user });
      return async () => answering.reply({ ...(await drawn()), ephemeral: false });
    }
    case 'export': {
      const outgoing = { ...exportAnswer(made, prepared.language, bot.now()), ephemeral: !asked.isAlone };
      return () => answering.reply(outgoing);
    }
    default:
      return action satisfies never;
  }
}

function turn(press: Press, made: Made): Send {
  const { asked, answering, action, state } = press;
  const step = action === 'next' ? 1 : -1;
  if (state.line !== null) return showSources(press, made, { ...state, sourcesPage: state.sourcesPage + step });
  const turned = { ...state, page: state.page + step };
  if (changesMessage(asked, action, state)) {
    const drawn = drawPage(press, made, turned);
    return async () => {
      const { body, files } = await drawn();
      await answering.update(body, files);
    };
  }
  const drawn = drawPage(press, made, { ...turned, owner: null });
  return async () => answering.reply({ ...(await drawn()), ephemeral: true });
}

/** Draws a page; its picture, where it has one, is drawn when it is to be sent, and may make it late. */
function drawPage(press: Press, { answer, briefing }: Made, state: AnswerState): () => Promise<Attached> {
  const { bot, asked, answering, prepared } = press;
  const { language } = prepared;
  const mayShare = state.owner === null && !asked.isAlone;
  const notice = noticeOfChange(prepared, state);
  const body = drawAnswerPage({ answer, briefing, language, state, mayShare, ...notice });
  return async () => {
    const attached = attachPicture(bot, { answer, briefing }, state.page, language, body);
    return attached instanceof Promise ? await runInTime(attached, answering, () => defer(press)) : attached;
  };
}

function showSources(press: Press, { answer, briefing }: Made, state: AnswerState): Send {
  const { asked, answering, prepared } = press;
  const body = drawSourcesPage({
    answer,
    briefing,
    language: prepared.language,
    state,
    ...noticeOfChange(prepared, state),
  });
  if (press.state.line !== null) return () => answering.update(body);
  return () => answering.reply({ body, ephemeral: !asked.isAlone });
}

/** What was asked is answered from what is known now: if that is no longer what it was, the page says so. */
function noticeOfChange({ briefing, language }: Prepared, { version }: AnswerState): { notice?: string } {
  const now = briefing.snapshot.version;
  return version === now ? {} : { notice: wordsFor(language).changedSince(now) };
}

/** Whether a press changes the message that it was made on, rather than being answered beside it. */
function changesMessage(asked: Asked, action: Action, { owner, line }: AnswerState): boolean {
  if (action === 'line') return true;
  const turns = action === 'previous' || action === 'next';
  return turns && (line !== null || owner === null || owner === asked.user);
}

function everybodySees(asked: Asked, action: Action, state: AnswerState): boolean {
  return action === 'share' || (state.owner !== null && changesMessage(asked, action, state));
}

async function defer({ asked, answering, action, state }: Press): Promise<void> {
  if (changesMessage(asked, action, state)) await answering.deferUpdate();
  else await answering.defer(action !== 'share' && !asked.isAlone);
}

async function refuse(answering: Answering, asked: Asked, message: string): Promise<Outcome> {
  await answering.reply({ body: noticeBody(message), ephemeral: !asked.isAlone });
  return 'refused';
}

function lineOf(data: APIMessageComponentInteraction['data']): Partial<AnswerState> {
  const value = data.component_type === ComponentType.StringSelect ? data.values[0] : undefined;
  return { line: Number.parseInt(value ?? '0', 10) || 0, sourcesPage: 1 };
}
