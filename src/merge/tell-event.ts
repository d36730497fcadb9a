import { blockOf } from '../extract/analysis.ts';
import type { EventStatus } from '../model/claim.ts';
import { compare } from './compare.ts';
import type { EventClaim } from './event-claim.ts';
import { reach } from './reach.ts';

/** Claims of one happening; `claims[0]` is the one that is shown. */
export interface MergedEvent {
  readonly claims: readonly EventClaim[];
  /** 0…1, see `weighEvents`. */
  readonly salience: number;
  readonly status: EventStatus;
  readonly types: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

const MOST_PER_DOCUMENT = 2;

/** Orders the claims of one happening (the one to show first), joins their slots and settles how it stands. */
export function tellEvent(
  group: readonly EventClaim[],
  telling: (claim: EventClaim) => number,
  salience: number,
): MergedEvent {
  const status = settleStatus(group);
  const worth = new Map(group.map((claim) => [claim, rank(claim) + TELLING * telling(claim)]));
  const ordered = group.toSorted(
    (a, b) =>
      Number(a.supportOnly) - Number(b.supportOnly) ||
      // A line that says `was signed` must not stand beside the word `cancelled`.
      Number(a.status !== status) - Number(b.status !== status) ||
      (worth.get(b) ?? 0) - (worth.get(a) ?? 0) ||
      a.document - b.document ||
      a.sentence - b.sentence,
  );
  const perDocument = new Map<number, number>();
  const kept = ordered.filter((claim) => {
    const n = perDocument.get(claim.document) ?? 0;
    perDocument.set(claim.document, n + 1);
    return n < MOST_PER_DOCUMENT;
  });
  const union = (of: (claim: EventClaim) => readonly string[]): string[] => [...new Set(ordered.flatMap(of))];
  return {
    claims: kept,
    salience,
    status,
    types: union((claim) => claim.types),
    actors: union((claim) => claim.actors),
    places: union((claim) => claim.places),
  };
}

/** What it counts, against `rank`, that a claim tells its date in the words that all tell it in. */
const TELLING = 12;

/** How well a claim reads alone: a dated day, written out, told as a list item, in a sentence of middling length. */
function rank(claim: EventClaim): number {
  const block = blockOf(claim.analysis, claim.sentence);
  const length = claim.text.length;
  return (
    (claim.date?.granularity === 'day' ? 2 : 0) +
    (claim.date?.inferred === 'none' ? 1 : 0) +
    (block?.kind === 'item' ? 1 : 0) +
    (length >= 50 && length <= 260 ? 1 : 0) -
    (claim.text.includes('…') ? 1.5 : 0) -
    // Who names a happening by its date tells something else.
    (claim.refers && claim.date?.granularity === 'day' ? 1 : 0)
  );
}

const WEAKEST_LAST: readonly EventStatus[] = ['cancelled', 'denied', 'happened', 'planned', 'speculated'];

/** The status that the best-informed claim gives: knowledge that reaches furthest wins, a plan never beats a report. */
function settleStatus(claims: readonly EventClaim[]): EventStatus {
  const shown = claims.filter((claim) => !claim.supportOnly);
  const reports = shown.filter((claim) => claim.status !== 'planned' && claim.status !== 'speculated');
  const pool = reports.length > 0 ? reports : shown;
  return (
    pool.toSorted(
      (a, b) =>
        compare(reach(b.analysis), reach(a.analysis)) ||
        WEAKEST_LAST.indexOf(a.status) - WEAKEST_LAST.indexOf(b.status),
    )[0]?.status ?? 'happened'
  );
}
