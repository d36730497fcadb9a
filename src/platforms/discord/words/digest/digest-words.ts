import type { DeliveryState } from '../../../../delivery/run.ts';
import type { Reason } from '../../../../delivery/reasons.ts';
import type { EditionSectionName, Schedule } from '../../../../model/schedule.ts';
import type { ScheduleChange } from '../../../../schedule/schedule-store.ts';
import type { PostingPermission } from '../../permissions/posting-needs.ts';

/** The words of `/digest` in one language. Ids and marks of Discord (`<#…>`, `<t:…>`) are put in by the caller. */
export interface DigestWords {
  /** BCP 47 tag for dates and names of days. */
  readonly locale: string;
  readonly title: string;
  readonly onlyInServers: string;
  readonly onlyAdmins: string;
  readonly everyDay: string;
  readonly allSections: string;
  readonly sections: Readonly<Record<EditionSectionName, string>>;
  readonly fields: {
    readonly channel: string;
    readonly briefing: string;
    readonly when: string;
    readonly sections: string;
    readonly mention: string;
    readonly unchanged: string;
    readonly form: string;
    readonly picture: string;
    readonly state: string;
    readonly next: string;
    readonly last: string;
  };
  /** `08:00 Mon–Fri (Europe/Lisbon)`. */
  readonly when: (time: string, days: string, zone: string) => string;
  readonly nobody: string;
  readonly quiet: Readonly<Record<Schedule['quiet'], string>>;
  readonly form: Readonly<Record<Schedule['form'], string>>;
  readonly yes: string;
  readonly no: string;
  readonly active: string;
  readonly paused: (by: string, at: string) => string;
  readonly suspended: (reason: string, at: string) => string;
  readonly unreadable: string;
  readonly removed: string;
  /** Heads of answers. */
  readonly subscribed: (id: string) => string;
  readonly changed: (id: string) => string;
  readonly pausedNow: (id: string) => string;
  readonly resumedNow: (id: string) => string;
  readonly removedNow: (id: string) => string;
  readonly unchanged: string;
  /** Above the reasons why something was not done. */
  readonly refused: Readonly<Record<'change' | 'post' | 'show', string>>;
  readonly none: string;
  readonly noNext: string;
  readonly noRuns: string;
  readonly page: (page: number, pages: number) => string;
  readonly earlier: string;
  readonly later: string;
  /** What is wrong with what was given. */
  readonly unknownSchedule: (found: string, allowed: string) => string;
  readonly notATime: (found: string) => string;
  readonly notDays: (found: string) => string;
  readonly notAZone: (found: string) => string;
  readonly notSections: (found: string, allowed: string) => string;
  readonly unknownBriefing: (found: string, allowed: string) => string;
  readonly whichBriefing: (allowed: string) => string;
  readonly notTold: (briefing: string, channel: string) => string;
  readonly everyoneRole: string;
  readonly roleGone: (role: string) => string;
  readonly channelGone: (channel: string) => string;
  readonly forumOnly: (channel: string) => string;
  readonly noForum: (channel: string) => string;
  readonly wantsTag: (channel: string) => string;
  readonly missing: (channel: string, permissions: string) => string;
  readonly missingHint: string;
  readonly cannotAsk: string;
  readonly tooMany: (most: number) => string;
  readonly permissions: Readonly<Record<PostingPermission, string>>;
  /** A change of when that does not hold at once. */
  readonly fromNextPeriod: (day: string) => string;
  readonly zoneAssumed: (zone: string) => string;
  readonly alertsHint: string;
  readonly preview: (id: string, channel: string, parts: number) => string;
  readonly previewMore: (count: number) => string;
  readonly previewThread: (name: string) => string;
  readonly previewPost: (name: string) => string;
  readonly nothingToPost: string;
  readonly notReady: (briefing: string) => string;
  readonly sentNow: (channel: string) => string;
  readonly sending: (channel: string) => string;
  readonly sentNowEnded: (state: string, reason: string) => string;
  readonly why: (id: string) => string;
  readonly states: Readonly<Record<DeliveryState, string>>;
  readonly late: string;
  readonly extra: string;
  readonly slots: (first: string, last: string, count: number) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly changes: Readonly<Record<ScheduleChange['kind'], string>>;
  readonly theBot: string;
  readonly message: string;
}
