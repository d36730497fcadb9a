import { describe, expect, it } from 'vitest';
import { datesOfText } from '../../../src/extract/dates/find-dates.ts';

describe('findDates', () => {
  it('gives the words, the days and the granularity of a full date', () => {
    expect(datesOfText('The dam was closed on August 6th, 2025, after the flood.', null)).toEqual([
      {
        start: 22,
        end: 38,
        text: 'August 6th, 2025',
        interval: { start: '2025-08-06', end: '2025-08-06' },
        granularity: 'day',
        inferred: 'none',
        otherReadings: [],
      },
    ]);
  });
});
