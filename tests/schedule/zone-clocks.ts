import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';

const FIRST = Date.parse('2026-01-01T00:00:00Z');
const END = Date.parse('2036-01-01T00:00:00Z');
const DAY = 86_400_000;
const MINUTE = 60_000;

/** A moment at which a zone's clocks are moved; offsets in milliseconds. */
export interface Move {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** A zone's clocks as a table, and sums with it: what the pure functions, which ask Temporal, are compared with. */
export interface ZoneClocks {
  readonly zone: string;
  readonly offset: number;
  readonly moves: readonly Move[];
}

/** Every name of a zone that the runtime knows: those that it lists, and the IANA database's other names for them. */
export function zoneNames(): readonly string[] {
  const links = readFileSync(new URL('zone-links.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return [...Intl.supportedValuesOf('timeZone'), ...links].toSorted();
}

/** The clocks of a zone from 2026 to 2035, looked up in `Intl` three times a week. */
export function clocksOf(zone: string): ZoneClocks {
  const offsetAt = offsetsBy(zone);
  const moves: Move[] = [];
  const offset = offsetAt(FIRST - 400 * DAY);
  let [from, before] = [FIRST - 400 * DAY, offset];
  for (let to = from + 2 * DAY; from < END; [from, to] = [to, to + 2 * DAY]) {
    const after = offsetAt(to);
    if (after === before) continue;
    let [low, high] = [from, to];
    while (high - low > 1_000) {
      const middle = Math.floor((low + high) / 2_000) * 1_000;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    moves.push({ at: high, before, after });
    before = after;
  }
  return { zone, offset, moves };
}

function offsetsBy(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
  return (at) => {
    const text = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes, seconds = '0'] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/u.exec(text) ?? [];
    if (hours === undefined) return 0;
    const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return (sign === '-' ? -size : size) * 1_000;
  };
}

/** Where the rules say that a wall-clock time lies: its first occurrence, or the end of the gap that swallowed it. */
export function expectedInstant({ offset, moves }: ZoneClocks, wall: number): number {
  const near = moves.filter(({ at }) => Math.abs(at - wall) < 3 * DAY);
  const last = moves.findLast(({ at }) => at <= wall - 3 * DAY);
  const offsets = [last?.after ?? offset, ...near.map(({ after }) => after)];
  const shown = offsets
    .map((one, index) => ({ at: wall - one, from: near[index - 1]?.at ?? -Infinity, to: near[index]?.at ?? Infinity }))
    .filter(({ at, from, to }) => at >= from && at < to);
  const first = shown[0];
  if (first !== undefined) return first.at;
  const gap = near.find(({ at, before, after }) => wall >= at + before && wall < at + after);
  if (gap === undefined) throw new Error(`Clocks never show ${new Date(wall).toISOString()}, and there is no gap`);
  return gap.at;
}

/** Five times of day that are hard in this zone: in a gap, in an overlap, on either side, and midnight; or more. */
export function edgeTimes({ moves }: ZoneClocks): readonly string[] {
  const times = moves.flatMap(({ at, before, after }) => {
    const [start, end] = [at + Math.min(before, after), at + Math.max(before, after)];
    return [(start + end) / 2, start - MINUTE, end];
  });
  return [...new Set(['00:00', ...times.map((wall) => new Date(wall).toISOString().slice(11, 16))])].toSorted();
}

/** The civil days from 2026 to 2035. */
export const DAYS: readonly string[] = Array.from({ length: (END - FIRST) / DAY }, (_, index) =>
  Temporal.PlainDate.from('2026-01-01').add({ days: index }).toString(),
);
