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

/** Days as a line: all to one measure, but for the `breaks` longest stretches on which nothing happens. */
export function timeScale(days: readonly number[], { start, length, gap }: ScaleRoom, breaks = 0): TimeScale {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const broken = longestGaps(sorted, breaks);
  const stretches: [number, number][] = [];
  for (const [index, day] of sorted.entries()) {
    const last = stretches.at(-1);
    if (last === undefined || broken.has(index)) stretches.push([day, day]);
    else last[1] = day;
  }
  const total = stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  const perDay = total === 0 ? 0 : (length - broken.size * gap) / total;
  // Single days share the axis evenly.
  const room = total === 0 && broken.size > 0 ? length / broken.size : gap;
  let at = total === 0 && broken.size === 0 ? start + length / 2 : start;
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

/** Indexes of the days in front of which the axis is broken. */
function longestGaps(days: readonly number[], count: number): ReadonlySet<number> {
  const gaps = days.map((day, index) => ({ index, length: day - (days[index - 1] ?? day) })).slice(1);
  const longest = gaps.toSorted((a, b) => b.length - a.length || a.index - b.index).slice(0, count);
  return new Set(longest.map(({ index }) => index));
}

/** What is weighed when breaks are chosen. */
export interface Weighing {
  /** How far things stand from their days on a scale, in units of the picture. */
  readonly distance: (scale: TimeScale) => number;
  /** What a break must save of that to be worth its place. */
  readonly worth: number;
}

/** Breaks together take at most this part of the axis. */
const MOST_BROKEN = 0.6;

/**
 * The scale with as many breaks as earn their place, the longest stretches first: each must bring what stands beside the
 * axis nearer to its day. Where there is room for everything, nothing is broken.
 */
export function bestScale(days: readonly number[], room: ScaleRoom, { distance, worth }: Weighing): TimeScale {
  const most = Math.min(new Set(days).size - 1, Math.floor((room.length * MOST_BROKEN) / room.gap));
  let best = timeScale(days, room);
  let least = distance(best);
  for (let breaks = 1; breaks <= most; breaks++) {
    const scale = timeScale(days, room, breaks);
    if (isWider(scale)) break;
    const cost = distance(scale) + breaks * worth;
    if (cost < least) [best, least] = [scale, cost];
  }
  return best;
}

/** Whether a break takes more room than the stretch that it stands for would. */
function isWider({ segments, perDay }: TimeScale): boolean {
  return segments.some((segment, index) => {
    const next = segments[index + 1];
    return next !== undefined && (next.from - segment.to) * perDay < next.start - segment.end;
  });
}
