import { EDITION_SECTIONS, type Schedule, type Weekday } from '../../../model/schedule.ts';
import { nextSlots } from '../../../schedule/due.ts';
import { EVERY_DAY, runsOf } from '../../../schedule/read-days.ts';
import { zoneOf } from '../../../settings/preferences.ts';
import type { Settings } from '../../../settings/setting.ts';
import { escapeText } from '../render/escape-text.ts';
import type { DigestWords } from '../words/digest/digest-words.ts';
import { REASONS } from '../../../delivery/reasons.ts';
import { showInstant } from './show-instant.ts';

/** Runs that are shown ahead. */
const AHEAD = 3;

/** All that a schedule says, a line each, as Discord Markdown. */
export function describeSchedule(schedule: Schedule, words: DigestWords): readonly string[] {
  const { fields } = words;
  const { channel, briefing, sections, mention, quiet, form, picture } = schedule;
  const told = sections.map((name) => words.sections[name]).join(', ');
  const fieldsOf: readonly (readonly [string, string])[] = [
    [fields.channel, `<#${channel}>`],
    [fields.briefing, escapeText(briefing)],
    [fields.when, whenOf(schedule, words)],
    [fields.sections, sections.length === EDITION_SECTIONS.length ? words.allSections : told],
    [fields.mention, mention === null ? words.nobody : `<@&${mention}>`],
    [fields.unchanged, words.quiet[quiet]],
    [fields.form, words.form[form]],
    [fields.picture, picture ? words.yes : words.no],
    [fields.state, stateOf(schedule, words)],
  ];
  return fieldsOf.map(([name, value]) => `**${name}:** ${value}`);
}

export function whenOf({ time, days, zone }: Pick<Schedule, 'time' | 'days' | 'zone'>, words: DigestWords): string {
  return words.when(time, showDays(days, words), escapeText(zone));
}

/** `Mon–Fri, Sun`, or that it is every day. */
export function showDays(days: readonly Weekday[], { locale, everyDay }: DigestWords): string {
  if (days.length === EVERY_DAY.length) return everyDay;
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  const nameOf = (day: Weekday): string => format.format(Date.UTC(2024, 0, day)).replace(/\.$/u, '');
  return runsOf(days)
    .map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`))
    .join(', ');
}

export function stateOf({ state }: Schedule, words: DigestWords): string {
  switch (state.kind) {
    case 'active':
      return words.active;
    case 'paused':
      return words.paused(`<@${state.by}>`, stamp(state.at));
    case 'suspended':
      return words.suspended(reasonOf(state.reason, words), stamp(state.at));
    case 'unreadable':
      return words.unreadable;
    default:
      return state satisfies never;
  }
}

/** The words for a reason's code; what is no code is shown as it is. */
export function reasonOf(reason: string, words: DigestWords): string {
  const code = REASONS.find((one) => one === reason);
  return code === undefined ? escapeText(reason) : words.reasons[code];
}

/** When the next editions come, by the clocks of the server's zone. */
export function nextLine(schedule: Schedule, settings: Settings, now: number, words: DigestWords): string {
  const zone = zoneOf(settings);
  const slots = schedule.state.kind === 'active' ? nextSlots(schedule, now, AHEAD) : [];
  const shown = slots.map(({ at }) => showInstant(at, zone, words.locale)).join(' · ');
  return `**${words.fields.next}** (${escapeText(zone)}): ${shown || words.noNext}`;
}

function stamp(at: number): string {
  return `<t:${Math.floor(at / 1000)}:f>`;
}
