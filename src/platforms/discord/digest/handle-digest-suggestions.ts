import type { APIApplicationCommandAutocompleteInteraction } from 'discord-api-types/v10';
import { plainly, type Suggestion } from '../../../../commands/command.ts';
import { EDITION_SECTIONS, type Schedule } from '../../../model/schedule.ts';
import { suggestDays, writeDays } from '../../../schedule/read-days.ts';
import { suggestSections, writeSections } from '../../../schedule/read-sections.ts';
import { suggestTimes } from '../../../schedule/read-time.ts';
import { mayRead } from '../../../settings/may-read.ts';
import { zoneOf } from '../../../settings/preferences.ts';
import { ZONES } from '../../../settings/zones.ts';
import type { Answering } from '../answering.ts';
import type { Asked } from '../asked.ts';
import type { Bot } from '../bot.ts';
import { CATCH_UP } from '../definitions/define-digest.ts';
import type { Outcome } from '../handle-command.ts';
import { type Choice, choicesFor } from '../choices-for.ts';
import { handleSuggestions } from '../handle-suggestions.ts';
import { briefingsKnownTo, placeOf } from './check-posting.ts';
import { showDays } from './describe-schedule.ts';
import { type DigestAdmin, digestAdminOf } from './digest-admin.ts';

/** Suggestions that were made for what is typed: Discord takes so many of them. */
const MOST = 25;

/**
 * Suggests ids, times, days, zones, sections and briefings to admins, to others nothing but what catching up needs:
 * names may be private. Of briefings those are suggested that may be told in the channel, once it is chosen.
 */
export async function handleDigestSuggestions(
  bot: Bot,
  asked: Asked,
  interaction: APIApplicationCommandAutocompleteInteraction,
  answering: Answering,
): Promise<Outcome> {
  const [sub] = interaction.data.options;
  const options = sub !== undefined && 'options' in sub ? (sub.options ?? []) : [];
  if (sub?.name === CATCH_UP) {
    // Days and versions are suggested as for `/changes since`.
    const data = { ...interaction.data, name: 'changes', options };
    return await handleSuggestions(bot, asked, { ...interaction, data }, answering);
  }
  const admin = await digestAdminOf(bot, asked);
  if (admin.kind === 'refused') {
    await answering.suggest([]);
    return 'refused';
  }
  const focused = options.find((option) => 'focused' in option && option.focused);
  const typed = focused !== undefined && 'value' in focused ? String(focused.value) : '';
  await answering.suggest(await choicesOf(admin, focused?.name ?? '', typed, textOf(options, 'channel')));
  return 'answered';
}

async function choicesOf(
  admin: DigestAdmin,
  name: string,
  typed: string,
  channel: string | null,
): Promise<readonly Choice[]> {
  const { bot, member, schedules, settings, words } = admin;
  switch (name) {
    case 'digest':
      return choicesFor(
        (await schedules.list(member.guild)).map((one) => suggestionOf(admin, one)),
        typed,
      );
    case 'time':
      return made(plainly(suggestTimes(typed)));
    case 'days':
      return made(suggestDays(typed).map((days) => ({ value: writeDays(days), label: showDays(days, words) })));
    case 'sections':
      return made(
        suggestSections(typed).map((sections) => ({
          value: writeSections(sections),
          label:
            sections.length === EDITION_SECTIONS.length
              ? words.allSections
              : sections.map((section) => words.sections[section]).join(', '),
        })),
      );
    case 'zone':
      // What was typed last comes first: most teams have one zone.
      return choicesFor(plainly([...new Set([zoneOf(settings), ...ZONES])]), typed.replaceAll(' ', '_'));
    case 'briefing':
      return choicesFor(
        briefingsKnownTo(admin)
          .filter((id) => channel === null || mayRead(settings, placeOf(admin, channel), id))
          .map((id) => ({ value: id, label: bot.library.get(id)?.snapshot.title ?? id })),
        typed,
      );
    default:
      return [];
  }
}

/** A schedule by what people know it by; channels are shown by their names, for a choice shows no marks. */
function suggestionOf({ bot, words }: DigestAdmin, schedule: Schedule): Suggestion {
  const { id, briefing, channel, time, days, zone, state } = schedule;
  const where = bot.channelName(channel) ?? channel;
  const title = bot.library.get(briefing)?.snapshot.title ?? briefing;
  const mark = state.kind === 'active' ? '' : ' ⏸';
  return { value: id, label: `${id}${mark} · #${where} · ${words.when(time, showDays(days, words), zone)} · ${title}` };
}

/** Suggestions that hold what was typed already. */
function made(all: readonly Suggestion[]): readonly Choice[] {
  const unique = new Map(all.map((one) => [one.value, one]));
  return choicesFor([...unique.values()], '').slice(0, MOST);
}

function textOf(options: readonly { readonly name: string; readonly value?: unknown }[], name: string): string | null {
  const value = options.find((option) => option.name === name)?.value;
  return typeof value === 'string' ? value : null;
}
