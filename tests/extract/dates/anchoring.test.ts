import { describe, expect, it } from 'vitest';
import { datesOfText, findDates } from '../../../src/extract/dates/find-dates.ts';
import { told } from './told.ts';

describe('a date that leans on the one before', () => {
  it.each([
    ['the following day', '2025-05-04'],
    ['the next day', '2025-05-04'],
    ['the same day', '2025-05-03'],
    ['that night', '2025-05-03'],
    ['the previous day', '2025-05-02'],
    ['a week later', '2025-05-10'],
    ['three days after', '2025-05-06'],
    ['two days earlier', '2025-05-01'],
    ['the following Monday', '2025-05-05'],
    ['the Monday before', '2025-04-28'],
    ['the Monday after', '2025-05-05'],
  ])('%s is counted from it', (words, day) => {
    const found = told(`They met on 3 May 2025. On ${words}, they left.`);
    expect(found[1]).toContain(`= ${day} day all`);
  });

  it('of what is announced is counted from the document, whatever the years before', () => {
    const history =
      'It began in 2019. In May 2020 it grew, in June 2021 it shrank, and in 2022 it ended; a memo is of 2023.';
    expect(told(`${history} The board is expected to report in October.`).at(-1)).toContain('= 2025-10-01..2025-10-31');
    expect(told(`${history} The board was expected to report in October.`).at(-1)).toContain(
      '= 2023-10-01..2023-10-31',
    );
  });

  it('of the last months before the document lies there, and not before what was told', () => {
    const history = 'It began on 3 May 2020, grew on 4 June 2021, shrank on 5 July 2022 and ended on 6 October 2024.';
    expect(told(`${history} On 17 June the town made peace.`).at(-1)).toContain('= 2025-06-17');
    expect(told(`${history} On 17 September the town made peace.`).at(-1)).toContain('= 2024-09-17');
  });

  it.each([
    ['the day after', '2025-05-04'],
    ['the evening before', '2025-05-02'],
  ])('%s, with nothing behind it, is counted from it', (words, day) => {
    expect(told(`They met on 3 May 2025. They left ${words}, by train.`)[1]).toContain(`= ${day} day all`);
  });

  it.each(['The day after the vote it rained.', 'They left on the Monday after the vote.', 'The day before was long.'])(
    'no day is read in: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('takes the day of the month that is being told', () => {
    expect(told('In May 2025 they met. On the 9th, they left.')[1]).toBe('9th = 2025-05-09 day month');
  });

  it('counts from a date behind it', () => {
    expect(told('The dam broke two days after 5 May 2024.')).toEqual([
      'two days after 5 May 2024 = 2024-05-07 day all',
    ]);
  });

  it('is left out when no day was told', () => {
    expect(told('The following day it rained.')).toEqual([]);
  });

  it('compares with the quarter that is being told', () => {
    const found = told('Profit rose in the second quarter. A year earlier there was a loss.');
    expect(found[1]).toBe('A year earlier = 2024-04-01..2024-06-30 quarter all');
  });
});

describe('news', () => {
  it('look back unless the sentence looks ahead', () => {
    expect(told('The council met on Thursday.')).toEqual(['Thursday = 2025-07-31 day all']);
    expect(told('The council will meet on Thursday.')).toEqual(['Thursday = 2025-08-07 day all']);
    expect(told('The council is scheduled to meet in March.')).toEqual(['March = 2026-03-01..2026-03-31 month year']);
    expect(told('The council was formed in December.')).toEqual(['December = 2024-12-01..2024-12-31 month year']);
  });

  it('take the nearest verb, not the farther one', () => {
    expect(told('The mayor said on Thursday that the bridge will open.')).toEqual(['Thursday = 2025-07-31 day all']);
  });

  it('carry on a year told in the same sentence', () => {
    expect(told('In March 1998 he joined and in June he left.')[1]).toBe('June = 1998-06-01..1998-06-30 month year');
  });

  it('carry on no year that was told aside', () => {
    expect(told('Ruiz, first elected in November 2019 with ease, won the round on 9 May.')[1]).toBe(
      '9 May = 2025-05-09 day year',
    );
    expect(told('He joined in 1998, left in June, and came back.')[1]).toBe('June = 1998-06-01..1998-06-30 month year');
  });

  it('know the end of a year that is over', () => {
    expect(told('He left at the end of the year to join the brewery.')[0]).toContain('= 2024-10-01..2024-12-31');
    expect(told('He will leave at the end of the year.')[0]).toContain('= 2025-10-01..2025-12-31');
  });

  it('know the old day and the new one of what was put back', () => {
    expect(told('The vote was put back from 1 September to 3 October.')).toEqual([
      '1 September = 2025-09-01 day year',
      '3 October = 2025-10-03 day year',
    ]);
    expect(told('The fair runs from 1 September to 3 October.')).toHaveLength(1);
  });

  it('know a match that is to come, and the day on which something was done about it', () => {
    expect(told("The players withdrew their threat to boycott Saturday's match on Monday.")).toEqual([
      'Saturday = 2025-08-09 day all',
      'Monday = 2025-08-04 day all',
    ]);
  });

  it('leave out weekdays of any week', () => {
    expect(told('The letter left on a Tuesday and came on a Thursday; nobody knows of the Wednesday.')).toEqual([]);
    expect(told('They met on a wet Tuesday.')).toEqual([]);
    expect(told('They met in the old town hall on the Tuesday.')).toHaveLength(1);
  });

  it('take the weekday beside a date to find its year', () => {
    expect(told('It was a Tuesday, March 12, when the wall fell.')).toEqual([
      'Tuesday, March 12 = 2024-03-12 day year',
    ]);
  });

  it('know that 29 February is not in every year', () => {
    expect(told('The wall fell on 29 February.')).toEqual(['29 February = 2024-02-29 day year']);
  });

  it('do not count from the last date what is counted from an event', () => {
    expect(told('On 3 May 2025 the dam broke. A month after the mayor resigned, the wall fell.')).toEqual([
      '3 May 2025 = 2025-05-03 day none',
    ]);
  });

  it('read a chronology in the past, whatever its lines look ahead to', () => {
    expect(told('28 April: Engineers say the wall will fall.', { reference: '2010-09-08' })).toEqual([
      '28 April = 2010-04-28 day year',
    ]);
  });

  it('think on a Sunday that last week is the one that ends', () => {
    expect(told('It rained last week.', { reference: '2025-08-10' })).toEqual([
      'last week = 2025-08-04..2025-08-10 week all',
    ]);
  });
});

const HISTORY = [
  'The dam was begun in April 1931. In June the first stone was laid. The river was turned on 4 July 1932.',
  'In August the wall stood. It was finished in December 1933. In January the lake began to fill.',
  'The power house followed in 1934. By October it ran.',
].join('\n\n');

describe('a history', () => {
  it('carries on the last year told, and turns it at New Year', () => {
    expect(told(HISTORY)).toEqual([
      'April 1931 = 1931-04-01..1931-04-30 month none',
      'June = 1931-06-01..1931-06-30 month year',
      '4 July 1932 = 1932-07-04 day none',
      'August = 1932-08-01..1932-08-31 month year',
      'December 1933 = 1933-12-01..1933-12-31 month none',
      'January = 1934-01-01..1934-01-31 month year',
      '1934 = 1934-01-01..1934-12-31 year none',
      'October = 1934-10-01..1934-10-31 month year',
    ]);
  });

  it('is not led astray by a year told in passing', () => {
    const text = 'Papers opened in 2005 show that nobody knew.';
    const found = told(`${HISTORY} ${text} In November it stopped.`);
    expect(found.at(-1)).toBe('November = 1934-11-01..1934-11-30 month year');
  });

  it('is chosen for a section within news', () => {
    const news =
      'The mayor spoke on Monday. Yesterday she left. Last week she was ill. On Tuesday she had returned.\n\n';
    const text = news + HISTORY;
    const found = findDates({
      text,
      sentences: [{ start: 0, end: text.length }],
      sections: [
        { start: 0, end: news.length, heading: null },
        { start: news.length, end: text.length, heading: 'History' },
      ],
      reference: '2025-08-06',
      language: 'en',
    });
    expect(found[0]?.interval.start).toBe('2025-08-04');
    expect(found.at(-1)?.interval.start).toBe('1934-10-01');
  });

  it('still counts back from the day of writing', () => {
    expect(told(`${HISTORY} It was rebuilt two years ago.`).at(-1)).toBe(
      'two years ago = 2023-01-01..2023-12-31 year all',
    );
    expect(told(`${HISTORY} Today it is a museum.`)).toHaveLength(8);
  });

  it('has no days before the common era, and dates nothing after them by an older year', () => {
    expect(told(`${HISTORY} The first wall of 480 BC fell in August.`, { reference: null })).toHaveLength(8);
  });

  it('may be asked for', () => {
    const text = 'The dam was opened in May 2019. In June it broke.';
    expect(told(text, { mode: 'background' })[1]).toBe('June = 2019-06-01..2019-06-30 month year');
    expect(told(text, { mode: 'news' })[1]).toBe('June = 2025-06-01..2025-06-30 month year');
  });
});

describe('a winter, which runs over New Year,', () => {
  it.each([
    ['2025-01-15', 'This winter is cold.', 'This winter = 2024-12-01..2025-02-28 season year'],
    ['2025-04-14', 'That is the lesson of this winter.', 'this winter = 2024-12-01..2025-02-28 season year'],
    ['2025-04-14', 'Prices will rise this winter.', 'this winter = 2025-12-01..2026-02-28 season year'],
    ['2025-10-14', 'Prices are high this winter.', 'this winter = 2025-12-01..2026-02-28 season year'],
    ['2025-01-15', 'Prices fell last winter.', 'last winter = 2023-12-01..2024-02-29 season year'],
    ['2025-04-14', 'Prices fell last winter.', 'last winter = 2024-12-01..2025-02-28 season year'],
  ])('in a document of %s: %s', (reference, sentence, found) => {
    expect(told(sentence, { reference })).toEqual([found]);
  });
});

describe('a document without a day', () => {
  it('gives a month the year told before it, or else the first one told', () => {
    expect(told('It began in January 2024. In March it ended.', { reference: null })[1]).toBe(
      'March = 2024-03-01..2024-03-31 month year',
    );
    expect(told('In March it ended. It had begun in January 2024.', { reference: null })[0]).toBe(
      'March = 2024-03-01..2024-03-31 month year',
    );
  });

  it('leaves out what only its day could tell', () => {
    expect(told('Yesterday it rained. On Monday it will snow. In March it hailed.', { reference: null })).toEqual([]);
  });
});

function read(language: string) {
  const text = 'X 12/02/2025 Y';
  return findDates({ text, sentences: [{ start: 0, end: 14 }], sections: [], reference: null, language })[0];
}

describe('an ambiguous date', () => {
  it('is read in the manner of its language, and says so', () => {
    expect(read('en')?.interval.start).toBe('2025-12-02');
    expect(read('en')?.otherReadings).toEqual([{ start: '2025-02-12', end: '2025-02-12' }]);
    expect(read('fr')?.interval.start).toBe('2025-02-12');
    expect(read('fr')?.otherReadings).toEqual([{ start: '2025-12-02', end: '2025-12-02' }]);
  });

  it('is not ambiguous when one number can be no month', () => {
    expect(datesOfText('On 25/12/2025 it snowed.', null)[0]).toMatchObject({
      interval: { start: '2025-12-25', end: '2025-12-25' },
      otherReadings: [],
    });
  });
});

describe('datesOfText', () => {
  it('gives the dates inside a date behind it', () => {
    expect(datesOfText('It fell in early May 2025.', null).map((date) => date.text)).toEqual([
      'early May 2025',
      'May 2025',
    ]);
    expect(datesOfText('It ran from March to May 2025.', null).map((date) => date.interval.start)).toEqual([
      '2025-03-01',
      '2025-03-01',
      '2025-05-01',
    ]);
  });
});
