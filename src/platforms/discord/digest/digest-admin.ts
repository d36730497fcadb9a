import { isAdmin, type Member } from '../../../settings/is-admin.ts';
import type { Settings } from '../../../settings/setting.ts';
import type { Editions } from '../../../schedule/editions.ts';
import type { ScheduleAuthor, ScheduleStore } from '../../../schedule/schedule-store.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import { languageOf } from '../language-of.ts';
import { settingsAt } from '../settings-at.ts';
import type { DigestWords } from '../words/digest/digest-words.ts';
import { digestWordsFor } from '../words/digest/digest-words-for.ts';

/** Somebody who may arrange digests, with all that doing so needs. */
export interface DigestAdmin {
  readonly kind: 'admin';
  readonly bot: Bot;
  readonly asked: Asked;
  readonly member: Member;
  readonly settings: Settings;
  readonly schedules: ScheduleStore;
  readonly editions: Editions;
  readonly words: DigestWords;
}

/**
 * The bot's own check, at every call, every suggestion and every press: `/digest` is shown to everybody, for everybody
 * may catch up with it.
 */
export async function digestAdminOf(
  bot: Bot,
  asked: Asked,
): Promise<DigestAdmin | { readonly kind: 'refused'; readonly message: string }> {
  const settings = await settingsAt(bot, asked);
  const words = digestWordsFor(languageOf(settings, asked, false));
  const { member } = asked;
  if (member === null) return { kind: 'refused', message: words.onlyInServers };
  if (!isAdmin(settings, member)) return { kind: 'refused', message: words.onlyAdmins };
  if (bot.digests === null) throw new Error('Digests were asked for where there are none');
  return { kind: 'admin', bot, asked, member, settings, ...bot.digests, words };
}

/** Who changes a schedule, and when. */
export function scheduleAuthorOf({ bot, asked, member }: DigestAdmin): ScheduleAuthor {
  return { guild: member.guild, actor: asked.user, at: bot.now().getTime() };
}
