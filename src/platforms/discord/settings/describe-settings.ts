import type { Step } from '../../../settings/apply-changes.ts';
import {
  ACCESS,
  CHANNEL_BRIEFING,
  type SettingKey,
  type SettingValue,
  type Settings,
  valuesOf,
} from '../../../settings/setting.ts';
import type { ChangeSet } from '../../../settings/settings-store.ts';
import { escapeText } from '../render/escape-text.ts';
import type { SettingsWords } from '../words/settings/settings-words.ts';

/** Channels named one by one; a list of hundreds would leave no room for anything else. */
const MOST_CHANNELS = 10;
const MOST_STEPS = 10;

/** Every setting as a line of Discord Markdown. */
export function describeSettings(settings: Settings, words: SettingsWords): readonly string[] {
  const values = valuesOf(settings);
  const always: readonly SettingKey[] = ['briefing', 'zone', 'language', 'admin-role', 'alerts-channel'];
  const keys = [...always, ...[...values.keys()].filter((key) => key.includes('/')).toSorted()];
  return keys.map((key) => `**${describeKey(key, words)}:** ${describeValue(key, values.get(key) ?? null, words)}`);
}

/** One step as a line: what, from what, to what. */
function describeStep({ key, before, after }: Step, words: SettingsWords): string {
  return `${describeKey(key, words)}: ${describeValue(key, before, words)} → ${describeValue(key, after, words)}`;
}

/** A change set as lines: when, who, and its steps, as many as are readable. */
export function describeChangeSet(set: ChangeSet, words: SettingsWords): string {
  const kind = set.kind === 'import' ? ` · ${words.import}` : '';
  const head = `**${set.revision}** · <t:${Math.floor(set.at / 1000)}:f> · ${person(set.actor)}${kind}`;
  return [head, ...describeSteps(set.steps, words)].join('\n');
}

export function describeSteps(steps: readonly Step[], words: SettingsWords): readonly string[] {
  const shown = steps.slice(0, MOST_STEPS).map((step) => `- ${describeStep(step, words)}`);
  return steps.length > MOST_STEPS ? [...shown, `- ${words.more(steps.length - MOST_STEPS)}`] : shown;
}

function describeKey(key: SettingKey, { keys }: SettingsWords): string {
  if (key.startsWith(CHANNEL_BRIEFING)) return keys.channelBriefing(channel(key.slice(CHANNEL_BRIEFING.length)));
  if (key.startsWith(ACCESS)) return keys.access(escapeText(key.slice(ACCESS.length)));
  switch (key) {
    case 'zone':
      return keys.zone;
    case 'language':
      return keys.language;
    case 'admin-role':
      return keys.adminRole;
    case 'alerts-channel':
      return keys.alertsChannel;
    default:
      return keys.briefing;
  }
}

function describeValue(key: SettingKey, value: SettingValue | null, words: SettingsWords): string {
  if (value === null) {
    if (key === 'zone') return words.zoneNotSet;
    return key === 'language' ? words.languageNotSet : words.notSet;
  }
  if (typeof value !== 'string') {
    if (value.visibility === 'public') return words.everybody;
    const { channels } = value;
    if (channels.length === 0) return words.nowhere;
    const named = channels.slice(0, MOST_CHANNELS).map(channel).join(' ');
    const rest = channels.length - MOST_CHANNELS;
    return words.onlyIn(rest > 0 ? `${named} ${words.more(rest)}` : named);
  }
  if (key === 'admin-role') return role(value);
  return key === 'alerts-channel' ? channel(value) : escapeText(value);
}

/** Ids are digits on Discord; anything else came by an import and is shown as what it is. */
function channel(id: string): string {
  return /^\d+$/.test(id) ? `<#${id}>` : escapeText(id);
}

export function role(id: string): string {
  return /^\d+$/.test(id) ? `<@&${id}>` : escapeText(id);
}

function person(id: string): string {
  return /^\d+$/.test(id) ? `<@${id}>` : escapeText(id);
}
