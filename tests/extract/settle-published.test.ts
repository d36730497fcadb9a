import { describe, expect, test } from 'vitest';
import { settlePublished } from '../../src/extract/settle-published.ts';
import { analysesOf, documentOf } from '../fixtures/build-briefing.ts';

const written = (year: number | null, month: number, day: number) => ({
  written: { year, month, day, basis: 'byline' },
});

describe('the published day', () => {
  test('is as written', () => {
    expect(settlePublished(written(2031, 5, 4), { others: ['2020-01-01'] }, '2032-01-15')).toEqual({
      start: '2031-05-04',
      end: '2031-05-04',
      basis: 'byline',
      inferred: 'none',
    });
  });

  test('is unknown when nothing is written, or a day that the calendar has not', () => {
    expect(settlePublished({ written: null }, { others: ['2031-05-04'] }, '2032-01-15')).toBeNull();
    expect(settlePublished(written(2031, 2, 30), { others: [] }, '2032-01-15')).toBeNull();
  });

  test.each([
    ['2031-11-10', 12, 28, '2031-12-28'],
    ['2031-02-10', 12, 28, '2030-12-28'],
    ['2031-12-20', 1, 3, '2032-01-03'],
  ])('without a year lies nearest to what the others know (%s)', (around, month, day, found) => {
    const settled = settlePublished(written(null, month, day), { others: [around] }, '2040-01-15');
    expect(settled).toMatchObject({ start: found, inferred: 'year' });
    expect(settled?.basis).toContain('year is inferred');
  });

  test.each([
    [1, 14, '2032-01-14'],
    [1, 16, '2031-01-16'],
    [12, 28, '2031-12-28'],
  ])('without a year and without others is the latest that is not to come', (month, day, found) => {
    expect(settlePublished(written(null, month, day), { others: [] }, '2032-01-15')?.start).toBe(found);
  });

  test('without a year falls on its weekday', () => {
    const sunday = { written: { year: null, month: 5, day: 4, weekday: 6, basis: 'byline' } };
    expect(settlePublished(sunday, { others: ['2031-06-01'] }, '2040-01-15')?.start).toBe('2031-05-04');
    expect(settlePublished(sunday, { others: ['2029-06-01'] }, '2040-01-15')?.start).toBe('2025-05-04');
  });

  test('without a year lies among the others, not beside the middle one', () => {
    const others = ['2031-04-20', '2031-09-19', '2031-10-03'];
    expect(settlePublished(written(null, 3, 16), { others }, '2040-01-15')?.start).toBe('2031-03-16');
  });

  test('without a year and without others is not before what it tells', () => {
    const evidence = { others: [], toldUntil: '2030-06-30' };
    expect(settlePublished(written(null, 3, 16), evidence, '2040-01-15')?.start).toBe('2031-03-16');
  });

  test('without a year is in the one whose days agree with others', () => {
    const evidence = { others: ['2031-11-01'], agreement: (day: string) => (day.startsWith('2031') ? 2 : 0) };
    const settled = settlePublished(written(null, 3, 16), evidence, '2040-01-15');
    expect(settled).toMatchObject({ start: '2031-03-16', basis: expect.stringContaining('tell the days') });
  });

  test('a leap day without a year finds a year that has it, or none', () => {
    expect(settlePublished(written(null, 2, 29), { others: ['2031-06-01'] }, '2040-01-01')?.start).toBe('2032-02-29');
    expect(settlePublished(written(null, 2, 29), { others: ['2030-06-01'] }, '2040-01-01')).toBeNull();
  });
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

test('a byline without a year agrees with the days that others tell', () => {
  const yearless =
    'The dam and the council\n\nBy Ada Brandt\n\nMarch 28\n\nThe dam broke on 14 March. On 22 March the council of Arden met the farmers.';
  const files = {
    'a.txt': yearless,
    'b.md': documentOf('The dam broke on 14 March 2030, the report says.', { published: '2030-12-20' }),
    'c.md': documentOf('The council lost the vote.', { published: '2030-12-02' }),
  };
  expect(analysesOf(files)[0]?.document.published).toMatchObject({ start: '2030-03-28', inferred: 'year' });
});
