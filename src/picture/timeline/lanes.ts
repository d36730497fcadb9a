/** A stretch along the axis; one may end where another begins. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A lane for each stretch, counted from 0, so that none in a lane overlaps another; the fewest lanes that do. */
export function lanes(stretches: readonly Stretch[]): readonly number[] {
  const order = stretches
    .map((stretch, index) => ({ ...stretch, index }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to || a.index - b.index);
  const ends: number[] = [];
  const chosen: number[] = [];
  for (const { from, to, index } of order) {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    chosen[index] = lane;
  }
  return chosen;
}
