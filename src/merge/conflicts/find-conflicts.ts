import type { Analysis } from '../../extract/analysis.ts';
import type { MergedEvent } from '../merge-events.ts';
import type { NameIndex } from '../name-index.ts';
import { findCountConflicts } from './count-conflicts.ts';
import { findDateConflicts } from './date-conflicts.ts';
import type { FoundConflict } from './found-conflict.ts';
import { findOfficeConflicts } from './office-conflicts.ts';
import { findOutcomeConflicts } from './outcome-conflicts.ts';

/** Conflicts of every typed slot: date and place, outcome, office, count. */
export function findConflicts(
  events: readonly MergedEvent[],
  analyses: readonly Analysis[],
  names: NameIndex,
): FoundConflict[] {
  return [
    ...findDateConflicts(events, names),
    ...findOutcomeConflicts(events),
    ...findOfficeConflicts(analyses, names),
    ...findCountConflicts(events),
  ];
}
