import { describe, expect, test } from 'vitest';
import { asOfDate, dayInLink } from '../../src/extract/as-of.ts';
import { analysesOf, analysisOf, documentOf } from '../fixtures/build-briefing.ts';

function asOf(text: string): string | null {
  const found = analysisOf(text, null).document.asOf;
  return found === null ? null : `${found.start}..${found.end}: ${found.basis}`;
}

describe('how far a document’s knowledge reaches', () => {
  test('as the front matter states, before all', () => {
    const [analysis] = analysesOf({
      'a.md': documentOf('As of 2 May 2031 the dam leaks.', { as_of: '2031-06', published: '2031-05-03' }),
    });
    expect(analysis?.document.asOf).toMatchObject({ start: '2031-06-01', end: '2031-06-30' });
    expect(analysis?.document.published?.start).toBe('2031-05-03');
  });

  test('of a page that was changed on the day of its publication is that day, not a year later', () => {
    const published = { start: '2031-05-03', end: '2031-05-03', basis: 'byline', inferred: 'year' } as const;
    const changed = { year: null, month: 5, day: 3, basis: 'last changed' };
    const reaches = (day: number): string | undefined =>
      asOfDate({ statedAsOf: null, changed: { ...changed, day }, links: [] }, published, [])?.end;
    expect([reaches(3), reaches(5)]).toEqual(['2031-05-03', '2031-05-05']);
  });

  test('else the day on which it was published', () => {
    const [analysis] = analysesOf({
      'a.md': documentOf('The dam broke on 2 May 2031.', { published: '2031-05-03' }),
    });
    expect(analysis?.document.asOf).toMatchObject({
      end: '2031-05-03',
      basis: 'published: stated in the front matter',
    });
  });

  test.each([
    ['Published 9 May 2031 | Updated 11 June 2031', '2031-06-11..2031-06-11: line of the last change'],
    [
      'Published 9 December 2030 | Updated 3 February',
      '2031-02-03..2031-02-03: line of the last change, without a year',
    ],
    ['Published 9 May 2031', '2031-05-09..2031-05-09: published: byline'],
  ])('and the day of its last change, when it comes after that: %s', (line, found) => {
    const text = `The dam of Elbrook\n\n${line}\n\n${'The council of Elbrook voted to build a new dam above the valley of the town. '.repeat(4)}`;
    const document = analysesOf({ 'a.txt': text })[0]?.document;
    expect(`${document?.asOf?.start}..${document?.asOf?.end}: ${document?.asOf?.basis}`).toBe(found);
  });

  test.each([
    ['An inquiry was opened on 21 May.', '2031-06-07'],
    ['The council will meet on 21 May.', '2031-05-03'],
    ['This article was amended on 11 June.', '2031-05-03'],
  ])('and counts weekdays from that day when the text was written anew: %s', (line, saturday) => {
    const text = `The dam of Elbrook\n\nPublished 9 May 2031 | Updated 11 June 2031\n\n${'The council of Elbrook voted to build a new dam above the valley of the town. '.repeat(4)}\n\nThe mayor told a congress on Saturday that she stands again. ${line}`;
    const dates = analysesOf({ 'a.txt': text })[0]?.dates.flat() ?? [];
    expect(dates.find((date) => date.text === 'Saturday')?.interval.start).toBe(saturday);
  });

  test.each([
    [
      'a day behind the one stated',
      'As of 2 May 2031 it holds. On 5 June 2031 the dam broke.',
      '2031-06-05..2031-06-05',
    ],
    [
      'no day to come',
      'The dam broke on 2 May 2031. The county expects the council to decide on 4 June 2031.',
      '2031-05-02..2031-05-02',
    ],
    ['no row of a plan', 'The dam broke on 2 May 2031.\n\n4 June 2031 | Repair to begin', '2031-05-02..2031-05-02'],
    ['the latest past day', 'The dam broke on 2 May 2031. It was built on 4 June 1990.', '2031-05-02..2031-05-02'],
    ['a stated one', 'As of 2 May 2031 the dam will hold, as planned.', '2031-05-02..2031-05-02'],
    ['a month', 'The dam broke in May 2031.', '2031-05-01..2031-05-31'],
    [
      'a season that is over',
      'The dam broke on 2 May 2031. In autumn 2031 the council paid.',
      '2031-09-01..2031-11-30',
    ],
    [
      'a link',
      'The dam broke in May 2031, as [the Gazette](https://gazette.example/2031/06/07/dam) told.',
      '2031-06-07..2031-06-07',
    ],
    [
      'a year, when nothing finer comes after it begins',
      'The dam broke on 2 May 2029. In 2031 the council paid.',
      '2031-01-01..2031-12-31',
    ],
  ])('else %s', (_, text, days) => {
    expect(asOf(text)?.split(': ')[0]).toBe(days);
  });

  test.each([
    ['a plan', 'The dam broke on 2 May 2031. The council will vote on 4 July 2031.', '2031-05-02..2031-05-02'],
    ['a rumour', 'The dam broke on 2 May 2031. A proposed tunnel opens on 4 July 2031.', '2031-05-02..2031-05-02'],
    [
      'talk of a season',
      'The dam broke on 2 May 2031. There is talk of a vote in autumn 2031, though no party has asked for one.',
      '2031-05-02..2031-05-02',
    ],
    [
      'a season foreseen',
      'The dam broke on 2 May 2031. Repairs, foreseen for the third quarter of 2031, must not slip.',
      '2031-05-02..2031-05-02',
    ],
    [
      'a year that is part of a name',
      'The dam broke on 2 May 2031. The 2034 River Games have cost much already.',
      '2031-05-02..2031-05-02',
    ],
    [
      'a year beside what is stated',
      'The town, as of 2 May 2031, is dry. In 2034 the council paid.',
      '2031-05-02..2031-05-02',
    ],
    [
      'a day behind what is stated that is not told as over',
      'This overview of the dam uses information available up to 2 May 2031.\n\n- 9 June 2031 – new date of the hearing',
      '2031-05-02..2031-05-02',
    ],
    ['the year of a finer day', 'The dam broke on 2 May 2031. In 2031 the council paid.', '2031-05-02..2031-05-02'],
  ])('%s does not count', (_, text, days) => {
    expect(asOf(text)?.split(': ')[0]).toBe(days);
  });

  test('a heading does not count, and without any date nobody knows', () => {
    expect(asOf('The dam broke, and people left.\n\n## What 4 July 2031 brought\n\nNothing came of it.')).toBeNull();
    expect(asOf('The dam broke.')).toBeNull();
    expect(asOf('The dam broke on Monday.')).toBeNull();
  });

  test('says what it rests on', () => {
    expect(asOf('The dam broke on 2 May 2031.')).toContain('latest past date that it tells: “2 May 2031”');
    expect(asOf('As of 2 May 2031 the dam leaks.')).toContain('stated in the text: “as of 2 May 2031”');
  });
});

describe('the day in a link', () => {
  test.each([
    ['https://gazette.example/2031/05/04/dam', '2031-05-04'],
    ['https://gazette.example/news/20310504/dam', '2031-05-04'],
    ['https://gazette.example/dam-2031-05-04?x=2030-01-01', '2031-05-04'],
    ['https://gazette.example/live/dam-news-05-04-31', '2031-05-04'],
    ['https://gazette.example/live/dam-5-4-2031', '2031-05-04'],
  ])('%s', (url, day) => {
    expect(dayInLink(url)).toBe(day);
  });
  test.each([
    'https://gazette.example/dam',
    'https://2031-05-04.example/dam',
    'https://gazette.example/2031/13/04/dam',
    'https://gazette.example/2031/02/30/dam',
    'https://gazette.example/article/120310504999',
    'https://gazette.example/dam?day=2031-05-04',
    '',
  ])('%s: none', (url) => {
    expect(dayInLink(url)).toBeNull();
  });
});
