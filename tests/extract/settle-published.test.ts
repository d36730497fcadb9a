import { describe, expect, test } from 'vitest';
import { middleDay, settlePublished } from '../../src/extract/settle-published.ts';
import { analysesOf, documentOf } from '../fixtures/build-briefing.ts';

const written = (year: number | null, month: number, day: number) => ({
  written: { year, month, day, basis: 'byline' },
});

describe('the published day', () => {
  test('is as written', () => {
    expect(settlePublished(written(2031, 5, 4), '2020-01-01', '2032-01-15')).toEqual({
      start: '2031-05-04',
      end: '2031-05-04',
      basis: 'byline',
      inferred: 'none',
    });
  });

  test('is unknown when nothing is written, or a day that the calendar has not', () => {
    expect(settlePublished({ written: null }, '2031-05-04', '2032-01-15')).toBeNull();
    expect(settlePublished(written(2031, 2, 30), null, '2032-01-15')).toBeNull();
  });

  test.each([
    ['2031-11-10', 12, 28, '2031-12-28'],
    ['2031-02-10', 12, 28, '2030-12-28'],
    ['2031-12-20', 1, 3, '2032-01-03'],
  ])('without a year lies nearest to what the others know (%s)', (around, month, day, found) => {
    const settled = settlePublished(written(null, month, day), around, '2040-01-15');
    expect(settled).toMatchObject({ start: found, inferred: 'year' });
    expect(settled?.basis).toContain('year is inferred');
  });

  test.each([
    [1, 14, '2032-01-14'],
    [1, 16, '2031-01-16'],
    [12, 28, '2031-12-28'],
  ])('without a year and without others is the latest that is not to come', (month, day, found) => {
    expect(settlePublished(written(null, month, day), null, '2032-01-15')?.start).toBe(found);
  });

  test('a leap day without a year finds a year that has it, or none', () => {
    expect(settlePublished(written(null, 2, 29), '2031-06-01', '2040-01-01')?.start).toBe('2032-02-29');
    expect(settlePublished(written(null, 2, 29), '2030-06-01', '2040-01-01')).toBeNull();
  });
});

test('the middle day is one of the days', () => {
  expect(middleDay(['2031-05-04', '2029-01-01', '2031-06-01'])).toBe('2031-05-04');
  expect(middleDay(['2031-05-04', '2029-01-01'])).toBe('2029-01-01');
  expect(middleDay([])).toBeNull();
});

test('a byline without a year takes it from the other documents of the briefing', () => {
  const yearless =
    'The dam and the council\n\nBy Ada Brandt\n\nMay 4\n\nThe council of Arden met the farmers. They talked about water for hours.';
  const other = documentOf('The dam broke on 2 May 2027, and the council met.', { as_of: '2027-05-20' });
  const alone = analysesOf({ 'a.txt': yearless })[0]?.document.published;
  const among = analysesOf({ 'a.txt': yearless, 'b.md': other })[0]?.document.published;
  expect(alone).toMatchObject({ start: '2031-05-04', inferred: 'year' });
  expect(among).toMatchObject({ start: '2027-05-04', inferred: 'year' });
});
