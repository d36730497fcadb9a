import { isAdmin, type Member } from '../../../settings/is-admin.ts';
import type { Settings } from '../../../settings/setting.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import { languageOf } from '../language-of.ts';
import { settingsAt } from '../settings-at.ts';
import type { SettingsWords } from '../words/settings/settings-words.ts';
import { settingsWordsFor } from '../words/settings/settings-words-for.ts';

/** Somebody who may administer, with all that doing so needs. */
export interface Admin {
  readonly kind: 'admin';
  readonly bot: Bot;
  readonly asked: Asked;
  readonly member: Member;
  readonly settings: Settings;
  readonly words: SettingsWords;
}

/**
 * Our own check, made at every call and every press: what Discord hides from a member's list can be opened by an
 * override, and a button outlives the right of the one who pressed for it.
 */
export async function adminOf(
  bot: Bot,
  asked: Asked,
): Promise<Admin | { readonly kind: 'refused'; readonly message: string }> {
  const settings = await settingsAt(bot, asked);
  const words = settingsWordsFor(languageOf(settings, asked, false));
  const { member } = asked;
  if (member === null) return { kind: 'refused', message: words.onlyInServers };
  if (!isAdmin(settings, member)) return { kind: 'refused', message: words.onlyAdmins };
  return { kind: 'admin', bot, asked, member, settings, words };
}

/** Who changes, when, and on the strength of what. */
export function authorOf({ bot, asked, member }: Admin, seen: number | null) {
  return { guild: member.guild, actor: asked.user, at: bot.now().getTime(), seen };
}
