import { describe, expect, it } from 'vitest';
import { ARTICLE, read, removedTexts } from '../reading.ts';

const BODY = ARTICLE.join('\n\n');
const TITLE = 'Elbrook votes for a new dam above the valley';
const DAY = { year: 2031, month: 5, day: 9 };

describe('a line near the top that dates the page', () => {
  it.each([
    ['Elbrook, 9 May 2031', DAY],
    ['Released: Friday 9 May 2031', DAY],
    ['Date of issue: 9 May 2031', DAY],
    ['9 May 2031 • 6:15 am CET', DAY],
    ['Published: 9 May 2031 10:42 | Updated: 11 May 2031 16:05', DAY],
    ['Updated: 11 May 2031 16:05 | Published: 9 May 2031 10:42', DAY],
    ['Updated 11 May 2031\nPublished 9 May 2031', DAY],
    ['Last updated 9 May 2031, 23:48', DAY],
    ['Stand: 9. Mai 2031, 10:15 Uhr', DAY],
    ['Elbrook - 09 may 2031 - 10:42 CEST', DAY],
    ['09-May-2031', DAY],
    ['09.05.31', DAY],
    ['5/9/2031 10:42 AM', DAY],
    ['9 May 2031 — 4 min read', DAY],
    ['Vol. 3, No. 4 | May 9, 2031', DAY],
    ['Published: 9 May 2031 Reference: B/17 Status: for information; may change', DAY],
    ['Reference: B/17 Updated: 11 May 2031 Published: 9 May 2031', DAY],
    ['5/13/2031', { year: 2031, month: 5, day: 13 }],
    ['13/05/2031', { year: 2031, month: 5, day: 13 }],
    ['Опубликовано: 9 мая 2031 г. в 10:42', DAY],
    ['发布时间：2031年5月9日 10:42', DAY],
    ['Posted on Fri, May 9 by Mara', { year: null, month: 5, day: 9, weekday: 4 }],
    ['Freitag, den 9. Mai', { year: null, month: 5, day: 9, weekday: 4 }],
    ['Posted on May 9', { year: null, month: 5, day: 9 }],
    ['Posted on May 9, 2031 by otter_33', { year: 2031, month: 5, day: 9 }],
    ['Mara Lind  ·  9 May  ·  6-minute read', { year: null, month: 5, day: 9 }],
    ['9 May 2031 4:41 PM GMT · Updated 3 hours ago', DAY],
    ['9 May 2031 | Mara Lind and Tom Aske', DAY],
    ['Friday 9 May 2031, 8:52 pm EDT    4 min read', DAY],
    ['9 May 2031 ∙ Paid', DAY],
    ['EMBARGOED UNTIL 06:00 CET, FRIDAY 9 MAY 2031', DAY],
    ['Institute for River Affairs · Updated 9 May 2031 · 6 min read', DAY],
    ['Date: 9 May 2031    Time: 17:00–19:25', DAY],
    ['Mara Lind-Oster, Port Elbrook\nFri 9 May 2031, 14.20', DAY],
    ['Fri 9 May 2031, 14.20\nShare  Save', DAY],
    ['May 9, 2031  6:41 AM  Updated 3 hours ago', DAY],
    ['held in the Town Hall on Friday 9 May 2031 at 18:00', DAY],
    ['Judgment handed down: 9 May 2031', DAY],
    ['Mara Lind (now) and Tom Aske (earlier) · Friday 9 May 2031, last updated Saturday 10 May 03.05 CEST', DAY],
  ])('is read: %s', (line, day) => {
    const source = read(`${TITLE}\n${line}\n\n${BODY}`);
    expect(source.written).toMatchObject(day);
    expect(source.text).toBe(BODY);
  });

  it.each([
    ['Published 9 May 2031 | Updated 11 June 2031', { year: 2031, month: 6, day: 11 }],
    ['Updated: 11 June | Published: 9 May 2031', { year: null, month: 6, day: 11 }],
    ['Updated 11 June 2031\nPublished 9 May 2031', { year: 2031, month: 6, day: 11 }],
  ])('keeps the day of the last change beside it: %s', (line, changed) => {
    expect(read(`${TITLE}\n${line}\n\n${BODY}`)).toMatchObject({ written: DAY, changed });
  });

  it('is read below a standfirst that reads as a sentence', () => {
    const source = read(
      `${TITLE}\n\nThe mayor speaks of a lesson learned, the anglers of a dark day.\n\nBy Mara Lind\n9 May 2031\n\n${BODY}`,
    );
    expect(source).toMatchObject({ title: TITLE, author: 'Mara Lind', written: DAY });
    expect(source.text).toContain('a lesson learned');
  });

  it.each([
    'Deadline: 9 May 2031',
    '05/09/2031',
    'Next hearing of the court: 9 May 2031',
    'Held in the Town Hall on 9 May 2031, the vote was close.',
    'From 9 May 2031 to 3 June 2031 and 4 June 2031',
  ])('is not one that tells of something else: %s', (line) => {
    const source = read(`${TITLE}\n\n${line}\n\n${BODY}`);
    expect(source.written).toBeNull();
    expect(source.text).toContain(line);
  });
});

describe('a line at the foot', () => {
  it('says when the page was last changed, whatever else it says', () => {
    const source = read(`${TITLE}\n\n${BODY}\n\nLast modified 9 May 2031, 07:15 by user OtterFan. 12 watchers.`);
    expect(source.changed).toMatchObject(DAY);
    expect(source.text).toBe(BODY);
  });

  it('dates the page when nothing else does', () => {
    const foot = 'This page was last edited on 9 May 2031, at 11:02 (UTC).';
    expect(read(`${TITLE}\n\n${BODY}\n\n${foot}`)).toMatchObject({ written: DAY, text: BODY });
    const dated = read(`${TITLE}\n1 May 2031\n\n${BODY}\n\n${foot}`);
    expect(dated).toMatchObject({ written: { year: 2031, month: 5, day: 1 }, text: BODY });
  });

  it('is not a sentence about a date', () => {
    const last = 'The dam was last inspected on 9 May 2031 by the county.';
    expect(read(`${TITLE}\n\n${BODY}\n\n${last}`)).toMatchObject({ written: null });
    expect(read(`${TITLE}\n\n${BODY}\n\n${last}`).text).toContain(last);
  });
});

describe('a dateline', () => {
  const [first, ...others] = ARTICLE;
  const rest = others.join('\n\n');

  it.each([
    ['ELBROOK, May 9 — ', { year: null, month: 5, day: 9 }, null],
    ['ELBROOK, May 9, 2031 – ', DAY, null],
    ['ELBROOK, May 9 (Portwire) - ', { year: null, month: 5, day: 9 }, 'Portwire'],
    ['NEW ELBROOK, Karst County, 9 May 2031 (PW) -- ', DAY, 'PW'],
    ['Elbrook (Dpa) - ', null, 'Dpa'],
    ['ELBROOK – ', null, null],
    ['Elbrook, 9 may 2031 (PW).- ', DAY, 'PW'],
  ])('is read and taken off: %s', (line, day, publisher) => {
    const source = read(`${TITLE}\n\n${line}${first}\n\n${rest}`);
    expect(source.written).toEqual(day === null ? null : { ...source.written, ...day });
    expect(source.publisher).toBe(publisher);
    expect(source.text).toBe(BODY);
    expect(removedTexts(source)).toContain(line.trim());
    expect(source.blocks[0]?.cuts).toEqual([]);
  });

  it.each(['NATO – ', 'Elbrook – ', 'Mara Lind, the mayor – ', 'In May 2031 – '])('is none: %s', (line) => {
    expect(read(`${TITLE}\n\n${line}${first}\n\n${rest}`).text).toContain(`${line}${first}`);
  });

  it('does not outweigh a byline', () => {
    const source = read(`${TITLE}\nBy Mara Lind | 10 May 2031\n\nELBROOK, May 9 — ${first}\n\n${rest}`);
    expect(source.written).toMatchObject({ year: 2031, month: 5, day: 10 });
  });
});

describe('who stands beside the day of a page', () => {
  it.each([
    ['Institute for River Affairs · Updated 9 May 2031 · 6 min read', { publisher: 'Institute for River Affairs' }],
    ['EMBARGOED UNTIL 06:00 CET, FRIDAY 9 MAY 2031', { publisher: null, author: null }],
    ['Fri 9 May 2031, 14.20\nShare  Save', { publisher: null, author: null }],
  ])('%s', (line, who) => {
    expect(read(`${TITLE}\n${line}\n\n${BODY}`)).toMatchObject({ title: TITLE, ...who });
  });
});
