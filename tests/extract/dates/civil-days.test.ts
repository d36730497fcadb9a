import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  formatDay,
  parseDay,
  weekdayOf,
} from '../../../src/extract/dates/civil-days.ts';

const days = fc.integer({ min: -719162, max: 2932896 });

describe('civil days', () => {
  it('agree with Temporal on every day of four digits', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
        expect(civilDate(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(dayNumber(date.year, date.month, date.day)).toBe(day);
        expect(weekdayOf(day)).toBe(date.dayOfWeek - 1);
        expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
        expect(formatDay(day)).toBe(date.toString());
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it('rolls months over years', () => {
    expect(dayNumber(2024, 13, 1)).toBe(dayNumber(2025, 1, 1));
    expect(dayNumber(2024, 0, 1)).toBe(dayNumber(2023, 12, 1));
  });

  it.each(['2025-02-29', '2025-13-01', '06.08.2025', ''])('refuses %j', (day) => {
    expect(() => parseDay(day)).toThrow('civil day');
  });
});
