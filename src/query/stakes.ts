import type { Stake } from '../model/claim.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { foldText } from './fold-text.ts';

export interface StakesQuery {
  readonly theme?: string | undefined;
  readonly actor?: string | undefined;
}

/** Stakes of a theme or an actor; words match folded, anywhere in the theme or the name. */
export function stakes(snapshot: Snapshot, { theme, actor }: StakesQuery): readonly Stake[] {
  return snapshot.stakes.filter((stake) => holds([stake.theme], theme) && holds(stake.actors, actor));
}

function holds(values: readonly string[], wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const folded = foldText(wanted);
  return values.some((value) => foldText(value).includes(folded));
}

/** The themes of a briefing, most stakes first. */
export function themes(snapshot: Snapshot): string[] {
  const counts = new Map<string, number>();
  for (const { theme } of snapshot.stakes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([theme]) => theme);
}

/** The actors of a briefing's stakes and events, most mentions first. */
export function actors(snapshot: Snapshot): string[] {
  const counts = new Map<string, number>();
  for (const claim of [...snapshot.stakes, ...snapshot.events]) {
    for (const actor of claim.actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([actor]) => actor);
}
