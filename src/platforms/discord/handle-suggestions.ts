import type { APIApplicationCommandAutocompleteInteraction } from 'discord-api-types/v10';
import type { Command, Suggestion } from '../../../commands/command.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { briefingFor } from '../../settings/briefing-for.ts';
import { readableBriefings } from '../../settings/may-read.ts';
import { zoneOf } from '../../settings/preferences.ts';
import type { Answering } from './answering.ts';
import type { Asked } from './asked.ts';
import type { Bot } from './bot.ts';
import { choicesFor } from './choices-for.ts';
import { civilDayIn } from './civil-day-in.ts';
import { BRIEFING, type Outcome, readOptions } from './handle-command.ts';
import { settingsAt } from './settings-at.ts';

/** Suggests what the store knows, from briefings that may be told at this place only. */
export async function handleSuggestions(
  bot: Bot,
  asked: Asked,
  interaction: APIApplicationCommandAutocompleteInteraction,
  answering: Answering,
): Promise<Outcome> {
  const { data } = interaction;
  const focused = data.options.find((option) => 'focused' in option && option.focused);
  const typed = focused !== undefined && 'value' in focused ? String(focused.value) : '';
  const settings = await settingsAt(bot, asked);
  const readable = readableBriefings(settings, asked.place, bot.library.ids());
  const { request } = readOptions(data);
  const command = bot.commands.get(data.name);
  const id = request.briefing ?? briefingFor(settings, asked.place, readable);
  const snapshot = id !== null && readable.includes(id) ? bot.library.get(id)?.snapshot : undefined;
  const all =
    focused?.name === BRIEFING
      ? readable.map((one) => ({ value: one, label: bot.library.get(one)?.snapshot.title ?? one }))
      : snapshot === undefined || command === undefined
        ? []
        : suggestionsOf(command, focused?.name ?? '', snapshot, civilDayIn(zoneOf(settings), bot.now()));
  await answering.suggest(choicesFor(all, typed));
  return 'answered';
}

const known = new WeakMap<Snapshot, Map<string, readonly Suggestion[]>>();

/** The suggestions of an option; a snapshot never changes, and people type letter by letter. */
function suggestionsOf(command: Command, name: string, snapshot: Snapshot, today: string): readonly Suggestion[] {
  const ofSnapshot = known.get(snapshot) ?? new Map<string, readonly Suggestion[]>();
  known.set(snapshot, ofSnapshot);
  const key = `${command.name}/${name}/${today}`;
  const before = ofSnapshot.get(key);
  if (before !== undefined) return before;
  const made = command.options.find((option) => option.name === name)?.suggest?.(snapshot, today) ?? [];
  ofSnapshot.set(key, made);
  return made;
}
