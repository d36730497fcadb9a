import type { Analysis } from '../../extract/analysis.ts';
import type { Judge } from '../join-claims.ts';
import type { MergedEvent } from '../merge-events.ts';
import type { NameIndex } from '../name-index.ts';
import { findContraryTellings } from './contrary-tellings.ts';
import { findCountConflicts } from './count-conflicts.ts';
import { findDateConflicts } from './date-conflicts.ts';
import { findDeedConflicts } from './deed-conflicts.ts';
import { findFigureConflicts } from './figure-conflicts.ts';
import { type FoundConflict, foundConflict } from './found-conflict.ts';
import { furtherVoices } from './further-voices.ts';
import { findOfficeConflicts } from './office-conflicts.ts';
import { findOutcomeConflicts } from './outcome-conflicts.ts';
import { findPlaceConflicts } from './place-conflicts.ts';
import { findRivalDays } from './rival-days.ts';
import { findRivalOffices } from './rival-offices.ts';

/** Conflicts of every typed slot: date and place, outcome, office, count. */
export function findConflicts(
  events: readonly MergedEvent[],
  analyses: readonly Analysis[],
  names: NameIndex,
  judge: Judge,
): FoundConflict[] {
  const dates = findDateConflicts(events, names);
  const found = new Set(dates.map((one) => pairKey(one)));
  const rivals = findRivalDays(events, judge).filter((one) => !found.has(pairKey(one)));
  const places = findPlaceConflicts(events, analyses, names, judge);
  const dated = new Set([...dates, ...rivals, ...places].flatMap(({ sentences }) => [...sentences]));
  const outcomes = findOutcomeConflicts(events, judge);
  const voices = furtherVoices(analyses, judge.weight);
  const counts = findCountConflicts(events, judge);
  const counted = new Set(counts.flatMap(({ sentences }) => [...sentences]));
  const disputed = new Set(outcomes.flatMap((one) => one.events));
  return [
    ...dates,
    ...rivals,
    ...places,
    ...outcomes,
    ...findContraryTellings(events, analyses, names, judge).filter((one) =>
      one.events.every((of) => !disputed.has(of)),
    ),
    ...findDeedConflicts(analyses, names, judge.weight).filter((one) => one.sentences.isDisjointFrom(dated)),
    ...findOfficeConflicts(analyses, names),
    ...findRivalOffices(analyses, events, names),
    ...[
      ...counts,
      ...findFigureConflicts(analyses, judge.weight).filter((one) => one.sentences.isDisjointFrom(counted)),
    ].map(({ dispute }) => foundConflict({ ...dispute, sides: voices(dispute) })),
  ];
}

/** The events that a conflict is between. */
function pairKey({ events }: FoundConflict): string {
  return events.toSorted((a, b) => a - b).join('|');
}
