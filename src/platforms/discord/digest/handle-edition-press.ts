import { type APIMessageComponentInteraction, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { readableBriefings } from '../../../settings/may-read.ts';
import { layoutOf } from '../answer-page.ts';
import type { Answering, MessageBody } from '../answering.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import type { Outcome } from '../handle-command.ts';
import { languageOf } from '../language-of.ts';
import { noticeBody } from '../notice.ts';
import { renderSources, sourcesPageCount } from '../render/render-sources.ts';
import type { ButtonSpec, SelectSpec } from '../render/rendered.ts';
import { runInTime } from '../run-in-time.ts';
import { settingsAt } from '../settings-at.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { type EditionControl, readEditionId, writeEditionId } from './edition-id.ts';
import type { EditionPart } from './edition-part.ts';

/** Finds a part as it was posted, by the delivery's key and its number from 1; null when it is no longer kept. */
export type FindEditionPart = (key: string, part: number) => Promise<EditionPart | null>;

/** What of the bot the answer needs, and of the answer. */
export type PressedBot = Pick<Bot, 'library' | 'readSettings'>;
export type Answerer = Pick<Answering, 'state' | 'reply' | 'update' | 'defer' | 'deferUpdate'>;

/** Discord takes so many options in a select. */
const MOST_LINES = 25;

/**
 * Answers the button below a part of an edition, for the asker alone: the words behind its lines, as they were when it
 * was posted. Whether they may be told here is checked anew.
 */
export async function handleEditionPress(
  bot: PressedBot,
  asked: Asked,
  { data }: Pick<APIMessageComponentInteraction, 'data'>,
  answering: Answerer,
  findPart: FindEditionPart,
): Promise<Outcome> {
  const settings = await settingsAt(bot, asked);
  const language = languageOf(settings, asked, false);
  const words = wordsFor(language);
  const refuse = async (message: string): Promise<Outcome> => {
    await answering.reply({ body: noticeBody(message), ephemeral: !asked.isAlone });
    return 'refused';
  };
  const control = readEditionId(data.custom_id);
  if (control === null) return await refuse(words.outdatedButton);
  const isFirst = control.action === 'sources';
  const part = await runInTime(findPart(control.key, control.part), answering, async () =>
    isFirst ? await answering.defer(!asked.isAlone) : await answering.deferUpdate(),
  );
  if (part === null) return await refuse(words.outdatedButton);
  const readable = readableBriefings(settings, asked.place, bot.library.ids());
  if (!readable.includes(part.briefing)) return await refuse(words.unknownBriefing(part.briefing, readable.join(', ')));
  if (part.lines.length === 0) return await refuse(words.noSources);
  const wanted =
    data.component_type === ComponentType.StringSelect
      ? { ...control, line: Number(data.values[0]), page: 1 }
      : control;
  const body = drawSources(bot, part, wanted, language);
  if (isFirst) await answering.reply({ body, ephemeral: !asked.isAlone });
  else await answering.update(body);
  return 'answered';
}

function drawSources(bot: PressedBot, part: EditionPart, control: EditionControl, language: string): MessageBody {
  const words = wordsFor(language);
  const briefing = bot.library.get(part.briefing);
  if (briefing === null) return noticeBody(words.noBriefing);
  const lines = part.lines.slice(0, MOST_LINES);
  const at = Math.min(Math.max(0, Math.trunc(control.line) || 0), lines.length - 1);
  const line = lines[at];
  if (line === undefined) return noticeBody(words.noSources);
  const layout = layoutOf(briefing, language);
  const pages = sourcesPageCount([line], layout);
  const page = Math.min(Math.max(1, control.page), pages);
  const { title, asOf, version } = briefing.snapshot;
  const notices = [
    ...(version === part.version ? [] : [words.changedSince(version)]),
    ...(line.more > 0 ? [words.moreSources(line.more)] : []),
  ];
  const here = { ...control, line: at, page };
  return renderSources([line], page, {
    ...layout,
    briefing: title,
    asOf,
    version,
    buttons: pages > 1 ? turning(here, pages, words) : [],
    ...(lines.length > 1 ? { select: choice(part, here, words) } : {}),
    ...(notices.length > 0 ? { notice: notices.join(' ') } : {}),
  });
}

function turning(control: EditionControl, pages: number, words: Words): readonly ButtonSpec[] {
  const button = (label: string, page: number): ButtonSpec => ({
    label,
    customId: writeEditionId({ ...control, action: 'page', page }),
    style: ButtonStyle.Secondary,
    disabled: page < 1 || page > pages,
  });
  return [button(words.previous, control.page - 1), button(words.next, control.page + 1)];
}

function choice(part: EditionPart, control: EditionControl, words: Words): SelectSpec {
  return {
    customId: writeEditionId({ ...control, action: 'line' }),
    placeholder: words.anotherLine,
    options: part.lines.slice(0, MOST_LINES).map(({ label, text }, index) => ({
      label: label === '' ? text : `${label}: ${text}`,
      value: String(index),
    })),
  };
}
