import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOfText, findDates } from '../../../src/extract/dates/find-dates.ts';

const PIECES = [
  'early',
  'mid-',
  'late ',
  'the end of ',
  'May',
  ' May 5',
  '5 May',
  '12/02/2025',
  ' 2024',
  '1999-12',
  'Monday',
  'last ',
  'next week',
  ' a year ago',
  'between ',
  ' and ',
  ' to ',
  '–',
  'the third quarter',
  ' of ',
  '1990s',
  ' was ',
  ' will ',
  'yesterday',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '31 February',
  'two days after ',
  'the following day',
  '’',
  '0',
  '９',
  '\u0000',
]; // prettier-ignore
const soup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'xx');
const references = fc.constantFrom('2025-08-06', '2024-02-29', '1999-12-31', null);
const DAY = /^\d{4}-\d\d-\d\d$/;

describe('findDates, whatever the text', () => {
  it('gives spans that slice back, in order, without overlaps, and ordered intervals', () => {
    fc.assert(
      fc.property(soup, languages, references, (text, language, reference) => {
        let end = 0;
        const sentences = [{ start: 0, end: text.length }];
        for (const date of findDates({ text, sentences, sections: [], reference, language })) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.interval.start).toMatch(DAY);
          expect(date.interval.end).toMatch(DAY);
          expect(date.interval.start <= date.interval.end).toBe(true);
          end = date.end;
        }
      }),
    );
  });

  it('does not depend on paragraphs without dates around it', () => {
    const plain = 'The river is wide and slow. Nobody swims.';
    fc.assert(
      fc.property(soup, references, (text, reference) => {
        const alone = datesOfText(`\n\n${text}\n\n`, reference);
        const within = datesOfText(`${plain}\n\n${text}\n\n${plain}`, reference);
        const shift = plain.length;
        expect(within).toEqual(alone.map((date) => ({ ...date, start: date.start + shift, end: date.end + shift })));
      }),
    );
  });

  it('says the same every time', () => {
    fc.assert(
      fc.property(soup, languages, (text, language) => {
        expect(datesOfText(text, '2025-08-06', language)).toEqual(datesOfText(text, '2025-08-06', language));
      }),
    );
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['months', 'May '.repeat(50_000)],
    ['brackets', '('.repeat(200_000)],
    ['one word', 'a'.repeat(200_000)],
    ['spaces', ' '.repeat(200_000)],
    ['prefixes', 'early '.repeat(30_000)],
    ['ranges', 'from May to '.repeat(16_000)],
    ['counts', 'a week '.repeat(28_000)],
  ])('comes to an end on hostile %s', (_name, text) => {
    for (const language of ['en', 'de', 'ru']) expect(datesOfText(text, '2025-08-06', language)).toBeInstanceOf(Array);
  });
});
