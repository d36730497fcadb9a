import { expect } from 'vitest';
import { findDates } from '../../../src/extract/dates/find-dates.ts';

/** A Wednesday. */
export const WEDNESDAY = '2025-08-06';

export interface Setting {
  readonly reference?: string | null;
  readonly language?: string;
  readonly mode?: 'news' | 'background' | 'auto';
}

/** The dates of a text as `words = start..end granularity inferred`; a day has one end. Checks every span on the way. */
export function told(text: string, setting: Setting = {}): readonly string[] {
  const sentences = [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?]?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const dates = findDates({
    text,
    sentences,
    sections: [],
    reference: setting.reference === undefined ? WEDNESDAY : setting.reference,
    language: setting.language ?? 'en',
    mode: setting.mode ?? 'auto',
  });
  return dates.map((date) => {
    expect(text.slice(date.start, date.end)).toBe(date.text);
    const { start, end } = date.interval;
    return `${date.text} = ${start === end ? start : `${start}..${end}`} ${date.granularity} ${date.inferred}`;
  });
}
