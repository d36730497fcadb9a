import type { APIChatInputApplicationCommandInteraction } from 'discord-api-types/v10';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { type Made, prepare, recall, runPrepared } from './answer-request.ts';
import { andThen } from './and-then.ts';
import { drawAnswerPage } from './answer-page.ts';
import { attachPicture } from './attach-picture.ts';
import type { Answering } from './answering.ts';
import type { Asked } from './asked.ts';
import type { Bot } from './bot.ts';
import type { Request } from './custom-id.ts';
import { drawBriefings } from './draw-briefings.ts';
import { languageOf } from './language-of.ts';
import { noticeBody } from './notice.ts';
import type { Rendered } from './render/rendered.ts';
import { runInTime, runInTurn } from './run-in-time.ts';
import { settingsAt } from './settings-at.ts';

/** How an interaction ended, for the log and the counters. */
export type Outcome = 'answered' | 'refused' | 'failed' | 'late' | 'leaving';

export interface GivenOptions {
  readonly request: Request;
  readonly share: boolean;
}

/** Options that every reading command has beside its own. */
export const BRIEFING = 'briefing';
export const SHARE = 'share';

/** Answers a reading command. Only the asker sees the answer unless it was asked for with `share`. */
export async function handleCommand(
  bot: Bot,
  asked: Asked,
  interaction: APIChatInputApplicationCommandInteraction,
  answering: Answering,
): Promise<Outcome> {
  const { request, share } = readOptions(interaction.data);
  const settings = await settingsAt(bot, asked);
  const everybodySees = share || asked.isAlone;
  const language = languageOf(settings, asked, everybodySees);
  const prepared = prepare(bot, settings, asked, request, language);
  if (prepared.kind === 'choose') {
    const body = drawBriefings(bot.library, prepared.readable, language);
    await answering.reply({ body, ephemeral: !everybodySees });
    return 'answered';
  }
  if (prepared.kind === 'refused') return await refuse(answering, prepared.message, asked);
  const { snapshot } = prepared.briefing;
  const state = {
    ...prepared.request,
    briefing: prepared.briefing.id,
    version: snapshot.version,
    page: 1,
    owner: share && !asked.isAlone ? asked.user : null,
    line: null,
    sourcesPage: 1,
  };
  const draw = ({ answer, briefing }: Made) =>
    drawAnswerPage({ answer, briefing, language, state, mayShare: !everybodySees });
  const defer = (): Promise<void> => answering.defer(!everybodySees);
  const send = async (made: Made, body: Rendered): Promise<void> => {
    const attached = attachPicture(bot, made, state.page, language, body);
    const whole = attached instanceof Promise ? await runInTime(attached, answering, defer) : attached;
    await answering.reply({ ...whole, ephemeral: !everybodySees });
  };
  const known = recall(prepared);
  if (known !== null) {
    await send(known, draw(known));
    return 'answered';
  }
  if (prepared.command.mayTakeLong?.(snapshot, prepared.request.input) === true) await defer();
  const work = () =>
    andThen(runPrepared(bot, prepared), (answered) =>
      answered.kind === 'refused' ? answered : ({ kind: 'drawn', made: answered, body: draw(answered) } as const),
    );
  const done = await runInTurn(bot.turns, work, answering, defer);
  if (done.kind === 'refused') return await refuse(answering, done.message, asked);
  await send(done.made, done.body);
  return 'answered';
}

/** A refusal is for the asker alone; of an answer that was promised to everybody nothing else is left to do. */
async function refuse(answering: Answering, message: string, asked: Asked): Promise<Outcome> {
  await answering.reply({ body: noticeBody(message), ephemeral: !asked.isAlone });
  return 'refused';
}

/** What a person typed, or has typed so far: values that are no words or numbers yet are left out. */
export function readOptions(data: {
  readonly name: string;
  readonly options?: readonly { readonly name: string; readonly type: Type; readonly value?: unknown }[];
}): GivenOptions {
  const input: Record<string, string | number> = {};
  let briefing: string | null = null;
  let share = false;
  for (const { name, type, value } of data.options ?? []) {
    if (name === SHARE) share = value === true;
    else if (type === Type.String && typeof value === 'string') {
      if (name === BRIEFING) briefing = value.trim() || null;
      else input[name] = value;
    } else if (type === Type.Integer && typeof value === 'number') input[name] = value;
  }
  return { request: { command: data.name, briefing, input }, share };
}
