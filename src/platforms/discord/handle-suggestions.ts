import type { APIApplicationCommandAutocompleteInteraction } from 'discord-api-types/v10';
import type { Command, Suggestion } from '../../../commands/command.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { foldText } from '../../query/fold-text.ts';
import { briefingFor } from '../../settings/briefing-for.ts';
import { readableBriefings } from '../../settings/may-read.ts';
import { zoneOf } from '../../settings/preferences.ts';
import type { Answering } from './answering.ts';
import type { Asked } from './asked.ts';
import type { Bot } from './bot.ts';
import { civilDayIn } from './civil-day-in.ts';
import { BRIEFING, type Outcome, readOptions } from './handle-command.ts';
import { plainText } from './render/plain-text.ts';
import { settingsAt } from './settings-at.ts';

/** Discord takes so many suggestions, each of so many characters. */
const MOST = 25;
const LONGEST = 100;

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

/** Those that hold what was typed, first those that begin with it, in their own order; what Discord would refuse is cut. */
export function choicesFor(all: readonly Suggestion[], typed: string): { name: string; value: string }[] {
  const wanted = foldText(typed.trim());
  const ranked = all.flatMap((one) => {
    if (one.value.length > LONGEST || one.value === '') return [];
    const [value, label] = [foldText(one.value), foldText(one.label)];
    if (value.startsWith(wanted) || label.startsWith(wanted)) return [{ one, rank: 0 }];
    return value.includes(wanted) || label.includes(wanted) ? [{ one, rank: 1 }] : [];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ one }) => ({ name: cut(plainText(one.label)) || one.value, value: one.value }));
}

function cut(label: string): string {
  const letters = Array.from(label);
  return letters.length <= LONGEST ? label : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
