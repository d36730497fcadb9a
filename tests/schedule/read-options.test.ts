import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITION_SECTIONS } from '../../src/model/schedule.ts';
import { EVERY_DAY, readDays, suggestDays, writeDays } from '../../src/schedule/read-days.ts';
import { readSections, suggestSections, writeSections } from '../../src/schedule/read-sections.ts';
import { readTime, suggestTimes } from '../../src/schedule/read-time.ts';

describe('a time', () => {
  test.each([
    ['8', '08:00'],
    [' 08:05 ', '08:05'],
    ['7.45 pm', '19:45'],
    ['12am', '00:00'],
    ['12 PM', '12:00'],
    ['8 Uhr', '08:00'],
    ['8 o’clock', '08:00'],
    ['7 p.m.', '19:00'],
    ['18h30', '18:30'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ])('“%s” is %s', (text, time) => expect(readTime(text)).toBe(time));

  test.each(['', '24:00', '8:60', '13pm', '0am', '8:5', 'noon', '-8', '08:00:00', '8;30'])('“%s” is none', (text) =>
    expect(readTime(text)).toBeNull(),
  );

  test('is suggested as it is typed, and only such as can be read', () => {
    expect(suggestTimes('')[0]).toBe('08:00');
    expect(suggestTimes('7:40 pm')).toEqual(['19:40']);
    expect(suggestTimes('7')).toEqual(['07:00', '07:15', '07:30', '07:45']);
    for (const time of ['', '1', '2', '09'].flatMap(suggestTimes)) expect(readTime(time)).toBe(time);
  });
});

describe('days', () => {
  test.each([
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['Di, Do', [2, 4]],
    ['weekend', [6, 7]],
    ['every day', [1, 2, 3, 4, 5, 6, 7]],
    ['täglich', [1, 2, 3, 4, 5, 6, 7]],
    ['Fri – Mon', [1, 5, 6, 7]],
    ['monday and Wednesday', [1, 3]],
    ['mi. fr.', [3, 5]],
    ['sun,sun,sat', [6, 7]],
    ['weekdays sat', [1, 2, 3, 4, 5, 6]],
  ])('“%s” are %j', (text, days) => expect(readDays(text)).toEqual(days));

  test.each(['', ',', 'm', 'never', 'mon-', 'mon-tue-wed', 'mon xyz', '1-5'])('“%s” are none', (text) =>
    expect(readDays(text)).toBeNull(),
  );

  test('are written as they are read', () => {
    fc.assert(
      fc.property(fc.subarray([...EVERY_DAY], { minLength: 1 }), (days) => {
        expect(readDays(writeDays(days))).toEqual(days);
      }),
    );
  });

  test('are suggested as they were understood', () => {
    expect(suggestDays('mo mi')[0]).toEqual([1, 3]);
    expect(suggestDays('xyz')[0]).toEqual(EVERY_DAY);
  });
});

describe('sections', () => {
  test('come in the order of the edition', () => {
    expect(readSections('sources, news')).toEqual(['news', 'sources']);
    expect(readSections('ALL')).toEqual(EDITION_SECTIONS);
  });

  test.each(['', 'weather', 'news weather', 'all news'])('“%s” are none', (text) =>
    expect(readSections(text)).toBeNull(),
  );

  test('are written as they are read', () => {
    fc.assert(
      fc.property(fc.subarray([...EDITION_SECTIONS], { minLength: 1 }), (sections) => {
        expect(readSections(writeSections(sections))).toEqual(sections);
      }),
    );
  });

  test('are suggested one more at a time', () => {
    expect(suggestSections('')[0]).toEqual(EDITION_SECTIONS);
    expect(suggestSections('news, qu')).toEqual([['news'], ['news', 'questions']]);
    expect(suggestSections('news')).toContainEqual(['news', 'sources']);
  });
});
