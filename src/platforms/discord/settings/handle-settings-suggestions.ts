import type { APIApplicationCommandAutocompleteInteraction } from 'discord-api-types/v10';
import { plainly } from '../../../../commands/command.ts';
import { ZONES } from '../../../settings/zones.ts';
import { knownTo } from '../../../settings/value-schemas.ts';
import type { Answering } from '../answering.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import type { Outcome } from '../handle-command.ts';
import { choicesFor } from '../choices-for.ts';
import { LANGUAGES } from '../words/words-for.ts';
import { adminOf } from './admin-of.ts';

/**
 * Suggests briefings, zones and languages to admins; to others nothing, for names are told here that may be private.
 * Admins see them everywhere: they have to name what they keep to a channel from another one.
 */
export async function handleSettingsSuggestions(
  bot: Bot,
  asked: Asked,
  { data }: APIApplicationCommandAutocompleteInteraction,
  answering: Answering,
): Promise<Outcome> {
  const admin = await adminOf(bot, asked);
  if (admin.kind === 'refused') {
    await answering.suggest([]);
    return 'refused';
  }
  const [sub] = data.options;
  const options = sub !== undefined && 'options' in sub ? (sub.options ?? []) : [];
  const focused = options.find((option) => 'focused' in option && option.focused);
  const typed = focused !== undefined && 'value' in focused ? String(focused.value) : '';
  const known = { briefings: bot.library.ids(), languages: LANGUAGES };
  const all =
    focused?.name === 'zone'
      ? ZONES
      : focused?.name === 'language'
        ? LANGUAGES
        : focused?.name === 'briefing'
          ? knownTo(admin.settings, known).briefings
          : [];
  await answering.suggest(choicesFor(plainly(all), focused?.name === 'zone' ? typed.replaceAll(' ', '_') : typed));
  return 'answered';
}
