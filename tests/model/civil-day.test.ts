import { describe, expect, test } from 'vitest';
import { civilDay, daysBetween, isCivilDay, shiftDay } from '../../src/model/civil-day.ts';

describe('days of the calendar', () => {
  test('a day that the calendar has not is none', () => {
    expect(civilDay(2031, 2, 29)).toBeNull();
    expect(civilDay(2032, 2, 29)).toBe('2032-02-29');
    expect(civilDay(2031, 0, 1)).toBeNull();
  });

  test.each(['2031-13-01', '2031-02-30', '2031-2-3', '2031-02-03T10:00', 'soon', ''])('%s is no day', (text) => {
    expect(isCivilDay(text)).toBe(false);
  });

  test('are counted over the ends of months and years', () => {
    expect(shiftDay('2031-12-31', 1)).toBe('2032-01-01');
    expect(shiftDay('2032-03-01', -1)).toBe('2032-02-29');
    expect(daysBetween('2031-12-31', '2032-03-01')).toBe(61);
    expect(daysBetween('2032-03-01', '2031-12-31')).toBe(-61);
  });
});
