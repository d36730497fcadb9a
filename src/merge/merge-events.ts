import { tokenRange } from '../extract/analysis.ts';
import { daysBetween } from '../model/civil-day.ts';
import type { DateExpression, EventDate } from '../model/claim.ts';
import { type EventClaim, intervalKey, isCounted } from './event-claim.ts';
import { joinClaims, type Judge } from './join-claims.ts';
import { EventIndex, isDay } from './join-coarse.ts';
import { joinFulfilled } from './join-fulfilled.ts';
import type { Mention } from './mention.ts';
import { weighEvents } from './salience.ts';
import { type MergedEvent, tellEvent } from './tell-event.ts';

export type { EventClaim } from './event-claim.ts';
export type { MergedEvent } from './tell-event.ts';

/** Joins claims into events: first those of the same days, then coarser and undated ones into the one that they mean. */
export function mergeEvents(
  claims: readonly EventClaim[],
  judge: Judge,
  documentShare: (stem: number) => number,
): MergedEvent[] {
  const dated = claims.filter((claim) => claim.date !== null);
  const undated = claims.filter((claim) => claim.date === null && !claim.supportOnly);
  const support = claims.filter((claim) => claim.date === null && claim.supportOnly);

  const sameDays = [...Map.groupBy(dated, intervalKey).values()].flatMap((claimsOfDays) =>
    joinClaims(claimsOfDays, judge).filter((group) => group.some((claim) => !claim.supportOnly)),
  );
  const groups = joinFulfilled(sameDays, judge);
  const index = new EventIndex(groups, judge);
  const kept = groups.filter((group) => isDay(group) || !index.absorb(group));
  const alone = joinClaims(undated, judge).filter((group) => !index.absorb(group));
  for (const claim of support) index.absorb([claim]);
  return weigh([...kept, ...alone], documentShare);
}

/** Gives each group its salience and puts first the claim that tells it best. */
function weigh(groups: readonly EventClaim[][], documentShare: (stem: number) => number): MergedEvent[] {
  const events = groups.map((group) => ({ date: eventDate(group[0]?.date ?? null) }));
  // Claims that were joined to a day but do not say it themselves prove it, and do not point to it.
  const dating = groups.map((group) => {
    const days = intervalKey(group[0]);
    return group.filter((claim) => !claim.supportOnly && intervalKey(claim) === days && !isCounted(claim));
  });
  const mentions = dating.flatMap((group, event) =>
    group.map((claim) => toMention(claim, event, events[event]?.date ?? null)),
  );
  const salience = weighEvents({ events, mentions, documentShare });
  let next = 0;
  return groups.map((group, event) => {
    const telling = new Map((dating[event] ?? []).map((claim) => [claim, salience.telling[next++] ?? 0]));
    return tellEvent(group, (claim) => telling.get(claim) ?? 0, salience.events[event] ?? 0);
  });
}

function toMention(claim: EventClaim, event: number, date: EventDate | null): Mention {
  const published = claim.analysis.document.published?.end ?? null;
  const range = tokenRange(claim.analysis, claim.sentence);
  return {
    event,
    document: claim.document,
    lateness: published === null || date === null ? null : Math.round(daysBetween(date.end, published)),
    stems: claim.stems,
    words: range.to - range.from,
    datesInSentence: Math.max(
      1,
      new Set(claim.analysis.dates[claim.sentence]?.map(({ interval }) => interval.start)).size,
    ),
  };
}

/** A date expression as the date of an event. */
export function eventDate(date: DateExpression | null): EventDate | null {
  if (date === null) return null;
  const { interval, granularity, text, inferred, otherReadings } = date;
  return { ...interval, granularity, text, inferred, otherReadings };
}
