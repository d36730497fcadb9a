import { contentStems, tokenRange } from '../../extract/analysis.ts';
import type { StemWeight } from '../similarity.ts';
import type { StatingSource } from './sources.ts';

/** In a larger collection many things are told in the same words: there only what was joined to one event is compared. */
export const SMALL_COLLECTION = 30;

/** Stems of what two sentences both say. */
export function saidByBoth(one: StatingSource, two: StatingSource): Set<number> {
  return stemsOf(one).intersection(stemsOf(two));
}

function stemsOf({ analysis, sentence }: StatingSource): Set<number> {
  return contentStems(analysis, tokenRange(analysis, sentence));
}

/** How much some words tell together, in nats. */
export function weightOf(stems: Iterable<number>, weight: StemWeight): number {
  let sum = 0;
  for (const stem of stems) sum += weight(stem);
  return sum;
}
