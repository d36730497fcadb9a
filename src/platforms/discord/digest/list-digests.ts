import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Schedule } from '../../../model/schedule.ts';
import { zoneOf } from '../../../settings/preferences.ts';
import type { MessageBody } from '../answering.ts';
import { escapeText } from '../render/escape-text.ts';
import { settingsBody } from '../settings/settings-body.ts';
import { describeRun, dueAt } from './describe-run.ts';
import { nextLine, stateOf, whenOf } from './describe-schedule.ts';
import type { DigestAdmin } from './digest-admin.ts';
import { writeDigestId } from './digest-id.ts';

/** So many fit into a message with all that is said of each. */
const ON_A_PAGE = 6;
/** What was skipped is written down at once with what was posted in its stead, which is the result that matters. */
const LAST = 3;

/** A page of a server's schedules, counted from 1: each with its next runs and the last result. */
export async function drawDigestList(admin: DigestAdmin, wanted: number): Promise<MessageBody> {
  const { member, schedules, words } = admin;
  const all = await schedules.list(member.guild);
  if (all.length === 0) return settingsBody(words.title, [words.none]);
  const pages = Math.ceil(all.length / ON_A_PAGE);
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = all.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  const lines = (await Promise.all(shown.map((schedule) => linesOf(admin, schedule)))).flat();
  if (pages === 1) return settingsBody(words.title, lines);
  const buttons = [button(words.earlier, page - 1, pages), button(words.later, page + 1, pages)];
  return settingsBody(words.title, [...lines, `-# ${words.page(page, pages)}`], buttons);
}

async function linesOf(admin: DigestAdmin, schedule: Schedule): Promise<readonly string[]> {
  const { bot, editions, settings, words } = admin;
  const { id, briefing, channel, state } = schedule;
  const runs = await editions.lastRuns(id, LAST);
  const [last] = runs.toSorted((a, b) => dueAt(b, schedule) - dueAt(a, schedule));
  const result = last === undefined ? words.noRuns : describeRun(last, zoneOf(settings), words);
  const where = `**${id}** · ${escapeText(briefing)} → <#${channel}>`;
  if (state.kind === 'unreadable') {
    return [channel === '' ? `**${id}**` : where, stateOf(schedule, words), `**${words.fields.last}:** ${result}`];
  }
  return [
    `${where} · ${whenOf(schedule, words)}`,
    state.kind === 'active' ? nextLine(schedule, settings, bot.now().getTime(), words) : stateOf(schedule, words),
    `**${words.fields.last}:** ${result}`,
  ];
}

function button(label: string, page: number, pages: number): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: writeDigestId({ kind: 'list', page }),
    disabled: page < 1 || page > pages,
  };
}
