import type { Event } from '../model/claim.ts';
import { daysBetween, shiftDay } from '../model/civil-day.ts';
import type { Mention } from './mention.ts';

type Dated = Pick<Event, 'date'>;

/** A day that is still told of long after matters: how much a mention gains with the logarithm of the days in between. */
const LATENESS = 0.4;
/** What is only announced may not come to pass. */
const ANNOUNCED = 0.5;
/** A strong day echoes in reports dated the day after: the part of a day's strength that is taken off the next one. */
const ECHO = 0.1;

/** Indexes of the mentions of each date, by a key of its interval; an undated event stands alone. */
export function groupByDate(events: readonly Dated[], mentions: readonly Mention[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [m, { event }] of mentions.entries()) {
    const date = events[event]?.date ?? null;
    const key = date === null ? `undated ${event}` : `${date.start}/${date.end}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [m]);
    else group.push(m);
  }
  return groups;
}

/** How many different days each document tells. */
export function daysToldBy(events: readonly Dated[], mentions: readonly Mention[]): Map<number, number> {
  const days = new Map<number, Set<string>>();
  for (const { document, event } of mentions) {
    const date = events[event]?.date ?? null;
    if (date === null || date.start !== date.end) continue;
    const seen = days.get(document);
    if (seen === undefined) days.set(document, new Set([date.start]));
    else seen.add(date.start);
  }
  return new Map([...days].map(([document, seen]) => [document, seen.size]));
}

/**
 * How strongly the documents point to each date, 0…1. The sum over documents of their weightiest mention, since one that
 * repeats a date does not make it more important; a month says less of each of its days than a day does.
 * `centrality` is by mention: the mean weight of its words in the briefing.
 */
export function dateStrengths(
  groups: ReadonlyMap<string, readonly number[]>,
  mentions: readonly Mention[],
  centrality: Float64Array,
): Map<string, number> {
  const raw = new Map<string, number>();
  for (const [date, group] of groups) {
    const best = new Map<number, number>();
    for (const m of group) {
      const mention = mentions[m];
      if (mention === undefined) continue;
      const weight = timeWeight(mention.lateness) * (1 + (centrality[m] ?? 0));
      best.set(mention.document, Math.max(weight, best.get(mention.document) ?? 0));
    }
    const sum = [...best.values()].reduce((total, weight) => total + weight, 0);
    raw.set(date, sum / Math.sqrt(lengthOf(date)));
  }
  return toUnit(withoutEchoes(raw));
}

function timeWeight(lateness: number | null): number {
  if (lateness === null) return 1;
  return lateness < 0 ? ANNOUNCED : 1 + LATENESS * Math.log(Math.max(1, lateness));
}

function withoutEchoes(strengths: ReadonlyMap<string, number>): Map<string, number> {
  const clear = new Map<string, number>();
  for (const [date, strength] of strengths) {
    const before = strengths.get(dayBefore(date)) ?? 0;
    clear.set(date, Math.max(strength - ECHO * before, ECHO * strength));
  }
  return clear;
}

function toUnit(strengths: ReadonlyMap<string, number>): Map<string, number> {
  const most = [...strengths.values()].reduce((top, strength) => Math.max(top, strength), 0);
  return new Map([...strengths].map(([date, strength]) => [date, most === 0 ? 0 : strength / most]));
}

/** Key of the day before a day's key; an empty one for what is no day. */
function dayBefore(date: string): string {
  const [start = '', end] = date.split('/');
  if (start !== end) return '';
  const day = shiftDay(start, -1);
  return `${day}/${day}`;
}

/** Length of a date's key in days; 1 for an undated event. */
function lengthOf(date: string): number {
  const [start = '', end] = date.split('/');
  return end === undefined ? 1 : Math.max(1, Math.round(daysBetween(start, end)) + 1);
}
