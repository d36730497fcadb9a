import { EDITION_SECTIONS } from '../../../model/schedule.ts';
import { findFolded } from '../../../query/find-folded.ts';
import type { ScheduleEdit } from '../../../schedule/change-schedule.ts';
import { readDays } from '../../../schedule/read-days.ts';
import { readSections } from '../../../schedule/read-sections.ts';
import { readTime } from '../../../schedule/read-time.ts';
import { zoneNamed } from '../../../settings/zones.ts';
import { escapeText } from '../render/escape-text.ts';
import type { DigestWords } from '../words/digest/digest-words.ts';
import type { DigestOptions } from './digest-options.ts';

/** What options mean for a schedule, as far as they tell by themselves; and everything that is wrong with them. */
export interface ReadEdit {
  readonly edit: ScheduleEdit;
  readonly faults: readonly string[];
}

/** Reads the options of `/digest subscribe` and `/digest edit`; `briefings` are those that may be named. */
export function readEdit(given: DigestOptions, words: DigestWords, briefings: readonly string[]): ReadEdit {
  const { channel, picture } = given;
  const briefing = given.briefing === undefined ? undefined : (findFolded(briefings, given.briefing) ?? given.briefing);
  const faults: string[] = [];
  const read = <T>(
    text: string | undefined,
    reader: (text: string) => T | null,
    fault: (found: string) => string,
  ): T | undefined => {
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === null) faults.push(fault(escapeText(text)));
    return value ?? undefined;
  };
  const time = read(given.time, readTime, words.notATime);
  const days = read(given.days, readDays, words.notDays);
  const zone = read(given.zone, zoneNamed, words.notAZone);
  const sections = read(given.sections, readSections, (found) => words.notSections(found, EDITION_SECTIONS.join(', ')));
  const mention = given.noMention === true ? null : given.mention;
  const quiet = oneOf(['note', 'skip'] as const, given.unchanged);
  const form = oneOf(['messages', 'thread'] as const, given.form);
  const edit: ScheduleEdit = {
    ...(channel === undefined ? {} : { channel }),
    ...(briefing === undefined ? {} : { briefing }),
    ...(time === undefined ? {} : { time }),
    ...(days === undefined ? {} : { days }),
    ...(zone === undefined ? {} : { zone }),
    ...(sections === undefined ? {} : { sections }),
    ...(mention === undefined ? {} : { mention }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(form === undefined ? {} : { form }),
    ...(picture === undefined ? {} : { picture }),
  };
  return { edit, faults };
}

/** Discord lets choose these only. */
function oneOf<T extends string>(all: readonly T[], text: string | undefined): T | undefined {
  return all.find((one) => one === text);
}
