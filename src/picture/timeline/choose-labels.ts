import type { PicturedEvent, Rivals } from '../../view/picture.ts';

/** Rows that a picture has room for while it can still be read in a chat. */
const MOST_ROWS = 28;
/** Undated events take so many of them at most while dated ones wait. */
const MOST_UNDATED = 5;

/**
 * The events that get a label, by the days on which they begin, undated last: the most important ones. Where one side of a contradiction is
 * among them, the best event of each other side is as well, for a single side would look like the truth.
 */
export function chooseLabels(events: readonly PicturedEvent[], rivals: readonly Rivals[]): readonly PicturedEvent[] {
  const dated = events.filter(({ date }) => date !== null);
  const undated = events.filter(({ date }) => date === null);
  const forUndated = Math.max(MOST_UNDATED, MOST_ROWS - dated.length);
  const best = [...strongest(undated, forUndated)];
  best.unshift(...strongest(dated, MOST_ROWS - best.length));
  const chosen = new Set(best.map(({ number }) => number));
  const firm = new Set<number>();
  for (const sides of rivals) bringIn(sides, events, chosen, firm);
  const labelled = events.filter(({ number }) => chosen.has(number));
  // Leaders of rows in any other order would cross.
  return labelled.toSorted((a, b) => compareDays(a.date, b.date) || a.number - b.number);
}

function bringIn(sides: Rivals, events: readonly PicturedEvent[], chosen: Set<number>, firm: Set<number>): void {
  const known = new Map(events.map((event) => [event.number, event]));
  if (!sides.some((side) => side.some((number) => chosen.has(number)))) return;
  for (const side of sides) {
    const candidates = side.flatMap((number) => known.get(number) ?? []);
    const [best] = strongest(
      candidates.filter(({ number }) => chosen.has(number)),
      1,
    );
    const [wanted] = best === undefined ? strongest(candidates, 1) : [best];
    if (wanted === undefined) continue;
    firm.add(wanted.number);
    if (chosen.has(wanted.number)) continue;
    const weakest = weakestOf(events, (number) => chosen.has(number) && !firm.has(number));
    if (chosen.size >= MOST_ROWS) {
      if (weakest === null) continue;
      chosen.delete(weakest);
    }
    chosen.add(wanted.number);
  }
}

function compareDays(a: PicturedEvent['date'], b: PicturedEvent['date']): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

function strongest(events: readonly PicturedEvent[], most: number): readonly PicturedEvent[] {
  if (events.length <= most) return events;
  return events.toSorted((a, b) => b.salience - a.salience || a.number - b.number).slice(0, most);
}

function weakestOf(events: readonly PicturedEvent[], isFree: (number: number) => boolean): number | null {
  const [weakest] = events
    .filter(({ number }) => isFree(number))
    .toSorted((a, b) => a.salience - b.salience || b.number - a.number);
  return weakest?.number ?? null;
}
