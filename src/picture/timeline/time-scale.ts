/** A stretch of the axis without a break. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Days put on a line: all segments to one measure, and breaks between them. */
export interface TimeScale {
  readonly segments: readonly Segment[];
  /** Units of the picture to the day; 0 when each segment is a single day. */
  readonly perDay: number;
  /** Where a day stands, also one within a break. */
  at(day: number): number;
}

/** Days (as numbers) that something happens on are put on a line from `start`, `length` long. */
export interface ScaleRoom {
  readonly start: number;
  readonly length: number;
  /** What a break takes of it. */
  readonly gap: number;
}

/** A stretch is long when it takes so much of the axis, and so many times the usual distance. */
export interface Long {
  readonly share: number;
  readonly times: number;
}
const LONG: Long = { share: 0.15, times: 6 };
/** Breaks together take at most this part of the axis. */
const MOST_BROKEN = 0.6;

/** The scale of some days: where nothing happens for long, the axis is broken; everywhere else a day is a day. */
export function timeScale(days: readonly number[], { start, length, gap }: ScaleRoom, long: Long = LONG): TimeScale {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const broken = longGaps(sorted, Math.floor((length * MOST_BROKEN) / gap), long);
  const stretches: [number, number][] = [];
  for (const [index, day] of sorted.entries()) {
    const last = stretches.at(-1);
    if (last === undefined || broken.has(index)) stretches.push([day, day]);
    else last[1] = day;
  }
  const total = stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  const breaks = Math.max(0, stretches.length - 1);
  const perDay = total === 0 ? 0 : (length - breaks * gap) / total;
  // Single days share the axis evenly.
  const room = total === 0 && breaks > 0 ? length / breaks : gap;
  let at = total === 0 && breaks === 0 ? start + length / 2 : start;
  const segments = stretches.map(([from, to]): Segment => {
    const segment = { from, to, start: at, end: at + (to - from) * perDay };
    at = segment.end + room;
    return segment;
  });
  return { segments, perDay, at: (day) => place(day, segments, perDay) };
}

function place(day: number, segments: readonly Segment[], perDay: number): number {
  for (const [index, segment] of segments.entries()) {
    if (day < segment.from) {
      const before = segments[index - 1];
      if (before === undefined) return segment.start;
      const share = (day - before.to) / (segment.from - before.to);
      return before.end + share * (segment.start - before.end);
    }
    if (day <= segment.to) return segment.start + (day - segment.from) * perDay;
  }
  return segments.at(-1)?.end ?? 0;
}

/** Indexes of the days in front of which the axis is broken: the longest first, each judged by what it leaves. */
function longGaps(days: readonly number[], most: number, long: Long): ReadonlySet<number> {
  const gaps = days
    .map((day, index) => ({ index, length: day - (days[index - 1] ?? day) }))
    .slice(1)
    .toSorted((a, b) => b.length - a.length || a.index - b.index);
  const broken = new Set<number>();
  let left = gaps.reduce((sum, { length }) => sum + length, 0);
  for (const [rank, { index, length }] of gaps.entries()) {
    const others = gaps.slice(rank + 1);
    const usual = others[Math.floor(others.length / 2)]?.length;
    if (usual === undefined || broken.size >= most) break;
    if (length < left * long.share || length < usual * long.times) break;
    broken.add(index);
    left -= length;
  }
  return broken;
}
