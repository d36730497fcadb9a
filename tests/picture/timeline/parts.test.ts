import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLabels } from '../../../src/picture/timeline/choose-labels.ts';
import { dayNumber } from '../../../src/picture/timeline/days.ts';
import { lanes } from '../../../src/picture/timeline/lanes.ts';
import { rivalLinks } from '../../../src/picture/timeline/rival-links.ts';
import { spread } from '../../../src/picture/timeline/spread.ts';
import { showLength, ticksOf } from '../../../src/picture/timeline/ticks.ts';
import { bestScale, type TimeScale, timeScale } from '../../../src/picture/timeline/time-scale.ts';
import { inventEvents } from '../invent-events.ts';

const ROOM = { start: 0, length: 1_000, gap: 40 };
const days = fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 1, maxLength: 50 });

describe('timeScale', () => {
  it('is true where nothing is broken: equal times are equal lengths', () => {
    const scale = timeScale([0, 10, 20, 40], ROOM);
    expect(scale.segments).toHaveLength(1);
    expect([0, 10, 20, 40].map((day) => scale.at(day))).toEqual([0, 250, 500, 1_000]);
  });

  it('breaks the longest stretches, and keeps one measure on both sides', () => {
    const scale = timeScale([0, 1, 3, 4, 6, 4_000, 4_001, 4_004], ROOM, 1);
    expect(scale.segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [4_000, 4_004],
    ]);
    const [first, second] = scale.segments;
    expect((second?.start ?? 0) - (first?.end ?? 0)).toBeCloseTo(40);
    expect((first?.end ?? 0) - (first?.start ?? 0)).toBeCloseTo(6 * scale.perDay);
    expect((second?.end ?? 0) - (second?.start ?? 0)).toBeCloseTo(4 * scale.perDay);
  });

  it('puts a single day into the middle', () => {
    expect(timeScale([5], ROOM).at(5)).toBe(500);
  });

  it('keeps days in order and in its room', () => {
    fc.assert(
      fc.property(days, fc.nat(12), (all, breaks) => {
        const scale = timeScale(all, ROOM, breaks);
        const placed = all.toSorted((a, b) => a - b).map((day) => scale.at(day));
        expect(placed.every((at, index) => index === 0 || at >= (placed[index - 1] ?? 0) - 1e-6)).toBe(true);
        expect(Math.min(...placed)).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.max(...placed)).toBeLessThanOrEqual(1_000 + 1e-6);
      }),
    );
  });
});

/** Labels of 30 units each, one a day. */
const best = (all: readonly number[]) => {
  const distance = (scale: TimeScale): number => {
    const wishes = all.map((day) => ({ wish: scale.at(day), size: 30 }));
    const centres = spread(wishes, -15, 1_030);
    return wishes.reduce((sum, { wish }, index) => sum + Math.abs((centres[index] ?? 0) - wish), 0);
  };
  return bestScale(all, ROOM, { distance, worth: 80 });
};

describe('bestScale', () => {
  it('breaks where nothing happens for long while labels crowd elsewhere', () => {
    const scale = best([0, 1, 3, 4, 6, 8, 9, 12, 4_000, 4_001, 4_004, 4_009, 4_012, 4_015]);
    expect(scale.segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 12],
      [4_000, 4_015],
    ]);
  });

  it('breaks nothing where all have room', () => {
    expect(best([0, 365, 730, 1_096, 1_461]).segments).toHaveLength(1);
    expect(best([0, 100, 4_000]).segments).toHaveLength(1);
  });
});

describe('ticksOf', () => {
  it('marks months in a year, and names the year once', () => {
    const scale = timeScale([dayNumber('2031-01-05'), dayNumber('2031-12-20')], ROOM);
    const labels = ticksOf(scale, 'en-GB', 20).map(({ label }) => label);
    expect(labels[0]).toBe('Jan 2031');
    expect(labels.slice(1, 4)).toEqual(['Feb', 'Mar', 'Apr']);
  });

  it('begins anew after each break', () => {
    const scale = timeScale(
      ['1968-05-01', '2031-01-05', '2031-01-09', '2031-01-12', '2031-01-15'].map(dayNumber),
      ROOM,
      1,
    );
    const labels = ticksOf(scale, 'en-GB', 20).map(({ label }) => label);
    expect(labels).toContain('1 May 1968');
    expect(labels).toContain('5 Jan 2031');
  });

  it('keeps labels apart', () => {
    fc.assert(
      fc.property(days, fc.nat(12), (all, breaks) => {
        const labelled = ticksOf(timeScale(all, ROOM, breaks), 'de', 20).filter(({ label }) => label !== '');
        expect(labelled.every(({ at }, index) => index === 0 || at - (labelled[index - 1]?.at ?? 0) >= 20)).toBe(true);
      }),
    );
  });

  it('says how long nothing happened', () => {
    expect(showLength(12, 'en-GB')).toBe('12 days');
    expect(showLength(400, 'en-GB')).toBe('13 months');
    expect(showLength(1_500, 'de')).toBe('4 Jahre');
  });
});

describe('spread', () => {
  it('leaves everything at its wish where there is room', () => {
    expect(
      spread(
        [10, 50, 90].map((wish) => ({ wish, size: 10 })),
        0,
        100,
      ),
    ).toEqual([10, 50, 90]);
  });

  it('moves neighbours apart evenly', () => {
    expect(
      spread(
        [50, 50].map((wish) => ({ wish, size: 10 })),
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it('never lets two overlap or one leave the room', () => {
    const wishes = fc.array(
      fc.record({ wish: fc.double({ min: -50, max: 1_500, noNaN: true }), size: fc.integer({ min: 1, max: 30 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const inOrder = all.toSorted((a, b) => a.wish - b.wish);
        const centres = spread(inOrder, 0, 1_000);
        const edges = centres.map((centre, index) => {
          const half = (inOrder[index]?.size ?? 0) / 2;
          return [centre - half, centre + half] as const;
        });
        expect(edges.every(([from], index) => from >= (edges[index - 1]?.[1] ?? 0) - 1e-6)).toBe(true);
        expect(edges.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(1_000 + 1e-6);
      }),
    );
  });
});

describe('lanes', () => {
  it('takes as few lanes as the densest place needs', () => {
    expect(
      lanes([
        { from: 0, to: 10 },
        { from: 2, to: 4 },
        { from: 4, to: 6 },
        { from: 10, to: 12 },
      ]),
    ).toEqual([0, 1, 1, 0]);
  });

  it('puts no two that overlap into one lane', () => {
    expect.hasAssertions();
    const stretch = fc.record({ from: fc.nat(100), length: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 20 }), (all) => {
        const stretches = all.map(({ from, length }) => ({ from, to: from + length }));
        const chosen = lanes(stretches);
        const clashes = stretches.flatMap((one, i) =>
          stretches.filter(
            (other, j) => i < j && one.from < other.to && other.from < one.to && chosen[i] === chosen[j],
          ),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });
});

describe('chooseLabels', () => {
  const events = inventEvents(120);

  it('takes the most important events, by the days on which they begin', () => {
    const chosen = chooseLabels(events, []);
    expect(chosen.length).toBeLessThan(40);
    const starts = chosen.map(({ date }) => date?.start ?? '~');
    expect(starts).toEqual(starts.toSorted());
    const left = events.filter((event) => event.date !== null && !chosen.includes(event));
    const least = Math.min(...chosen.filter(({ date }) => date !== null).map(({ salience }) => salience));
    expect(left.every(({ salience }) => salience <= least)).toBe(true);
  });

  it('brings in the other side of a contradiction', () => {
    const inOrder = events.filter(({ date }) => date !== null).toSorted((a, b) => b.salience - a.salience);
    const [top, last] = [inOrder[0]?.number ?? 0, inOrder.at(-1)?.number ?? 0];
    const chosen = chooseLabels(events, [[[top], [last]]]).map(({ number }) => number);
    expect(chosen).toContain(top);
    expect(chosen).toContain(last);
    expect(chosen).toHaveLength(chooseLabels(events, []).length);
  });
});

describe('rivalLinks', () => {
  it('links rows of different sides, with letters in the order of the rows', () => {
    expect(rivalLinks([[[7], [3, 5]]], [3, 5, 7])).toEqual([
      {
        lane: 0,
        members: [
          { row: 0, side: 0 },
          { row: 1, side: 0 },
          { row: 2, side: 1 },
        ],
      },
    ]);
  });

  it('draws none where one side only is shown, or an event stands on both', () => {
    expect(rivalLinks([[[7], [3]]], [3, 5])).toEqual([]);
    expect(rivalLinks([[[3, 5], [3]]], [3, 5])).toEqual([]);
  });

  it('gives links beside each other lanes of their own', () => {
    const links = rivalLinks(
      [
        [[1], [4]],
        [[2], [3]],
        [[5], [6]],
      ],
      [1, 2, 3, 4, 5, 6],
    );
    expect(links.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });
});
