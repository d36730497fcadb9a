import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Every case: a sentence, and what is found in it. The document is of Wednesday, 6 August 2025. */
const POSITIVE: Readonly<Record<string, readonly (readonly [sentence: string, ...found: string[]])[]>> = {
  'a month and its day': [
    ['The dam broke on August 6th, 2025.', 'August 6th, 2025 = 2025-08-06 day none'],
    ['The dam broke on February 12 2025.', 'February 12 2025 = 2025-02-12 day none'],
    ['It opened on Sept. 30, 1989, in rain.', 'Sept. 30, 1989 = 1989-09-30 day none'],
    ['They met on Friday, June 13, 2025.', 'Friday, June 13, 2025 = 2025-06-13 day none'],
    ['It was signed on May 10 of that year.', 'May 10 of that year = 2025-05-10 day year'],
    ['The vote of July 4 was close.', 'July 4 = 2025-07-04 day year'],
    ['It is held on March eighth, 2024.', 'March eighth, 2024 = 2024-03-08 day none'],
  ],
  'a year before a verb that looks like a count': [
    ['The blast on 3 May 2025 killed 12 people.', '3 May 2025 = 2025-05-03 day none'],
    ['The storm of May 2025 injured dozens.', 'May 2025 = 2025-05-01..2025-05-31 month none'],
    ['The flood in 2023 killed 12.', '2023 = 2023-01-01..2023-12-31 year none'],
    ['On 3 May 2025 workers struck.', '3 May 2025 = 2025-05-03 day none'],
    ['In 2023 more people came.', '2023 = 2023-01-01..2023-12-31 year none'],
    ['On March 5, 2000 people marched.', 'March 5 = 2025-03-05 day year'],
    ['On 5 March, 2000 troops crossed.', '5 March = 2025-03-05 day year'],
  ],
  'a day and its month': [
    ['The dam broke on 6 August 2025.', '6 August 2025 = 2025-08-06 day none'],
    ['It was the 12th of May.', '12th of May = 2025-05-12 day year'],
    ['On Sunday, 5 May 2024, they won.', 'Sunday, 5 May 2024 = 2024-05-05 day none'],
    [
      'In 2023, 5 Sept 2020 was recalled.',
      '2023 = 2023-01-01..2023-12-31 year none',
      '5 Sept 2020 = 2020-09-05 day none',
    ],
  ],
  'a date in numbers': [
    ['Logged on 2025-08-06 by hand.', '2025-08-06 = 2025-08-06 day none'],
    ['Logged at 2025-08-06T10:30:00Z.', '2025-08-06T10:30:00Z = 2025-08-06 day none'],
    ['Due 08/15/2025 at noon.', '08/15/2025 = 2025-08-15 day none'],
    [
      'Sent on 12/06/2025 and read on 13/06/2025.',
      '12/06/2025 = 2025-06-12 day none',
      '13/06/2025 = 2025-06-13 day none',
    ],
    [
      'Sent on 12/06/2025 and read on 06/13/2025.',
      '12/06/2025 = 2025-12-06 day none',
      '06/13/2025 = 2025-06-13 day none',
    ],
    ['Due 15.08.2025 at noon.', '15.08.2025 = 2025-08-15 day none'],
    ['Due 2025/08/15 at noon.', '2025/08/15 = 2025-08-15 day none'],
  ],
  'a month': [
    ['Rain fell in September 2025.', 'September 2025 = 2025-09-01..2025-09-30 month none'],
    ['In January, the mayor resigned.', 'January = 2025-01-01..2025-01-31 month year'],
    ['Rain fell in June last year.', 'June last year = 2024-06-01..2024-06-30 month year'],
    ['Rain fell last April.', 'last April = 2025-04-01..2025-04-30 month year'],
    ['The bridge will open in October.', 'October = 2025-10-01..2025-10-31 month year'],
    ['In May she quit.', 'May = 2025-05-01..2025-05-31 month year'],
    ['Prices rose in Dec. 2009 again.', 'Dec. 2009 = 2009-12-01..2009-12-31 month none'],
  ],
  'a part of a month': [
    ['As of early November 2025 it stood.', 'early November 2025 = 2025-11-01..2025-11-10 part-of-month none'],
    ['It rained in mid-May 2024.', 'mid-May 2024 = 2024-05-11..2024-05-20 part-of-month none'],
    ['It rained in late February 2024.', 'late February 2024 = 2024-02-21..2024-02-29 part-of-month none'],
    [
      'It rained at the beginning of June 2024.',
      'the beginning of June 2024 = 2024-06-01..2024-06-10 part-of-month none',
    ],
    ['It closed at the end of March 2024.', 'the end of March 2024 = 2024-03-31 part-of-month none'],
  ],
  'a part of a year': [
    ['It was mid-2023 when work began.', 'mid-2023 = 2023-05-01..2023-08-31 part-of-year none'],
    ['By the end of 2026 it will stand.', 'the end of 2026 = 2026-10-01..2026-12-31 part-of-year none'],
    ['It fell in late 2019.', 'late 2019 = 2019-09-01..2019-12-31 part-of-year none'],
    ['It will open early next year.', 'early next year = 2026-01-01..2026-04-30 part-of-year all'],
  ],
  'a quarter or a half': [
    ['Profit rose in the third quarter of 2024.', 'the third quarter of 2024 = 2024-07-01..2024-09-30 quarter none'],
    ['Profit rose in Q1 2024.', 'Q1 2024 = 2024-01-01..2024-03-31 quarter none'],
    ['Profit rose in 2024 Q3.', '2024 Q3 = 2024-07-01..2024-09-30 quarter none'],
    ['Second-quarter profit rose.', 'Second-quarter = 2025-04-01..2025-06-30 quarter year'],
    ["Profit fell in last year's fourth quarter.", "last year's fourth quarter = 2024-10-01..2024-12-31 quarter year"],
    ['It was sold in the first half of 2024.', 'first half of 2024 = 2024-01-01..2024-06-30 half none'],
    ['It was sold in H2 2023 for little.', 'H2 2023 = 2023-07-01..2023-12-31 half none'],
    ['The first nine months of 2024 were wet.', 'first nine months of 2024 = 2024-01-01..2024-09-30 range none'],
  ],
  'a season': [
    ['It opened in spring 2019.', 'spring 2019 = 2019-03-01..2019-05-31 season none'],
    ['It opened in the summer of 1951.', 'summer of 1951 = 1951-06-01..1951-08-31 season none'],
    ['It shut in the winter of 2010-11.', 'winter of 2010-11 = 2010-12-01..2011-02-28 season none'],
    ['It shut last fall.', 'last fall = 2024-09-01..2024-11-30 season year'],
  ],
  'a year': [
    ['Since the 2022 flood nothing grows.', '2022 = 2022-01-01..2022-12-31 year none'],
    ['After the 2018 Ostwick summit it rained.', '2018 = 2018-01-01..2018-12-31 year none'],
    ['Ostwick Summit (2018): nothing new.', '2018 = 2018-01-01..2018-12-31 year none'],
    ['Candidates for the upcoming 2026 elections met.', '2026 = 2026-01-01..2026-12-31 year none'],
    ['Looking Ahead: 2026 and Beyond', '2026 = 2026-01-01..2026-12-31 year none'],
    ['Sales rose in fiscal 1990.', 'fiscal 1990 = 1990-01-01..1990-12-31 year none'],
    ['It was in nineteen ninety-six.', 'nineteen ninety-six = 1996-01-01..1996-12-31 year none'],
    ['It was in two thousand and five.', 'two thousand and five = 2005-01-01..2005-12-31 year none'],
  ],
  'a decade': [
    ['In the 1990s it grew.', 'the 1990s = 1990-01-01..1999-12-31 decade none'],
    ['In the late 1990s it grew.', 'the late 1990s = 1997-01-01..1999-12-31 decade none'],
    ['In the ’80s it grew.', 'the ’80s = 1980-01-01..1989-12-31 decade none'],
    ['In the 1800s it grew.', 'the 1800s = 1800-01-01..1899-12-31 decade none'],
    ['In the nineties it grew.', 'the nineties = 1990-01-01..1999-12-31 decade none'],
  ],
  'a range': [
    ['They met between 3 and 5 May 2024.', '3 and 5 May 2024 = 2024-05-03..2024-05-05 range none'],
    ['It ran from March to May 2025.', 'March to May 2025 = 2025-03-01..2025-05-31 range none'],
    [
      'It is shown Monday 20 to Friday 24 October.',
      'Monday 20 to Friday 24 October = 2025-10-20..2025-10-24 range year',
    ],
    ['The fair ran 5-8 June 2025.', '5-8 June 2025 = 2025-06-05..2025-06-08 range none'],
    ['The fair ran June 5–8, 2025.', 'June 5–8, 2025 = 2025-06-05..2025-06-08 range none'],
    ['It ran from 28 December to 3 January 2024.', '28 December to 3 January 2024 = 2023-12-28..2024-01-03 range none'],
    ['The figures for 2010-12 are in.', '2010-12 = 2010-01-01..2012-12-31 range none'],
    ['He ruled between 1985 and 1987.', '1985 and 1987 = 1985-01-01..1987-12-31 range none'],
  ],
  'a year behind several months': [
    [
      'In April and June 1955 it rained.',
      'April = 1955-04-01..1955-04-30 month none',
      'June 1955 = 1955-06-01..1955-06-30 month none',
    ],
    ['On April 9 and 10 it rained.', 'April 9 = 2025-04-09 day year', '10 = 2025-04-10 day year'],
  ],
  'a weekday': [
    ['He spoke on Monday.', 'Monday = 2025-08-04 day all'],
    ['The lights went out Monday night.', 'Monday night = 2025-08-04 day all'],
    ['They lost last Friday.', 'last Friday = 2025-08-01 day all'],
    ['They will meet on Friday.', 'Friday = 2025-08-08 day all'],
    ['It was closed on Wednesday.', 'Wednesday = 2025-08-06 day all'],
    ['It was closed last Wednesday.', 'last Wednesday = 2025-07-30 day all'],
    ['Next Monday they play.', 'Next Monday = 2025-08-11 day all'],
  ],
  'a day near the document': [
    ['It rained yesterday.', 'yesterday = 2025-08-05 day all'],
    ['It rains today.', 'today = 2025-08-06 day all'],
    ['They play tonight.', 'tonight = 2025-08-06 day all'],
    ['They play tomorrow.', 'tomorrow = 2025-08-07 day all'],
    ['It rained the day before yesterday.', 'the day before yesterday = 2025-08-04 day all'],
    ['It rained last night.', 'last night = 2025-08-05 day all'],
  ],
  'a unit near the document': [
    ['It rained last week.', 'last week = 2025-07-28..2025-08-03 week all'],
    ['It rained this month.', 'this month = 2025-08-01..2025-08-31 month all'],
    ['It will rain next year.', 'next year = 2026-01-01..2026-12-31 year all'],
    ['It rained earlier this month.', 'earlier this month = 2025-08-01..2025-08-31 month all'],
    ['Sales rose last quarter.', 'last quarter = 2025-04-01..2025-06-30 quarter all'],
  ],
  'a distance from the document': [
    ['It snowed two years ago.', 'two years ago = 2023-01-01..2023-12-31 year all'],
    ['It snowed 10 days ago.', '10 days ago = 2025-07-27 day all'],
    ['It snowed ninety days ago.', 'ninety days ago = 2025-05-08 day all'],
    ['It snowed six weeks ago.', 'six weeks ago = 2025-06-23..2025-06-29 week all'],
    ['It snowed a decade ago.', 'a decade ago = 2015-01-01..2015-12-31 year all'],
    ["It opens in three days' time.", "three days' time = 2025-08-09 day all"],
  ],
  'a feast': [
    ['It closed on Christmas Eve 2024.', 'Christmas Eve 2024 = 2024-12-24 day none'],
    ['It will close by Christmas.', 'Christmas = 2025-12-25 day year'],
    [
      'It was closed between Christmas and New Year 2024.',
      'Christmas and New Year 2024 = 2024-12-25..2024-12-31 range none',
    ],
    [
      'It was closed between Christmas and the New Year.',
      'Christmas and the New Year = 2024-12-25..2024-12-31 range year',
    ],
    ['It closed at the turn of the year.', 'turn of the year = 2024-12-31..2025-01-01 range year'],
  ],
  'a week of a month': [
    [
      'It peaked in the second week of January 2025.',
      'the second week of January 2025 = 2025-01-08..2025-01-14 week none',
    ],
    ['It rained in the first week of May.', 'the first week of May = 2025-05-01..2025-05-07 week year'],
    ['It rained in the last week of June.', 'the last week of June = 2025-06-24..2025-06-30 week year'],
    ['It rained in the 3rd week of June.', 'the 3rd week of June = 2025-06-15..2025-06-21 week year'],
    ['It rained in the fifth week of May 2025.', 'the fifth week of May 2025 = 2025-05-29..2025-05-31 week none'],
    [
      'It ran for the last two weeks of June 2025.',
      'the last two weeks of June 2025 = 2025-06-17..2025-06-30 range none',
    ],
    ['It starts in the first week of next month.', 'the first week of next month = 2025-09-01..2025-09-07 week all'],
    ['It began in the week of 2 June 2025.', 'the week of 2 June 2025 = 2025-06-02..2025-06-08 week none'],
    [
      'It will begin in the week beginning 4 September.',
      'the week beginning 4 September = 2025-09-04..2025-09-10 week year',
    ],
    ['The week ending 8 June 2025 was wet.', 'The week ending 8 June 2025 = 2025-06-02..2025-06-08 week none'],
  ],
  'a weekend or weekday of a month': [
    [
      'A strike is planned for the last weekend of August.',
      'the last weekend of August = 2025-08-30..2025-08-31 range year',
    ],
    ['It was the first weekend of July.', 'the first weekend of July = 2025-07-05..2025-07-06 range year'],
    ['It opens on the first Monday in September.', 'the first Monday in September = 2025-09-01 day year'],
    ['It opened on the last Friday of May 2024.', 'the last Friday of May 2024 = 2024-05-31 day none'],
    ['It closed on the last day of 2024.', 'the last day of 2024 = 2024-12-31 day none'],
    ['It rained in the first ten days of July.', 'the first ten days of July = 2025-07-01..2025-07-10 range year'],
  ],
  'the weekend': [
    ['It rained over the weekend.', 'the weekend = 2025-08-02..2025-08-03 range all'],
    ['Two papers reported at the weekend that he quits.', 'the weekend = 2025-08-02..2025-08-03 range all'],
    ['The weekend that followed was wet.'],
    ['It will rain at the weekend.', 'the weekend = 2025-08-09..2025-08-10 range all'],
    ['It will rain this weekend.', 'this weekend = 2025-08-09..2025-08-10 range all'],
    ['The club climbed to the top this weekend.', 'this weekend = 2025-08-02..2025-08-03 range all'],
    ['It will rain next weekend.', 'next weekend = 2025-08-16..2025-08-17 range all'],
  ],
  'a day beside words that point at it': [
    ['In this June 24, 2010 photo they swim.', 'June 24, 2010 = 2010-06-24 day none'],
    ['In this June 24 photo they swim.', 'this June 24 = 2025-06-24 day year'],
    ['At 19:27 26th Apr 2009 she wrote.', '26th Apr 2009 = 2009-04-26 day none'],
  ],
  'the last of several': [
    [
      'It was held up last week and reached Ostwick on 1 August.',
      'last week = 2025-07-28..2025-08-03 week all',
      '1 August = 2025-08-01 day year',
    ],
    ['Whether it stands is to be decided by 30 April 2026.', '30 April 2026 = 2026-04-30 day none'],
    ['A study is to be finished by the end of March 2026.', 'the end of March 2026 = 2026-03-31 part-of-month none'],
  ],
};

const NEGATIVE: Readonly<Record<string, readonly string[]>> = {
  'words that only look like dates': [
    'You may march on.',
    'The cat sat in the sun for a second.',
    'Now it is over.',
    'He fell in love by a spring of fresh water.',
    'She marched for an hour and wed later.',
    'The fall of the city shocked many.',
    'Prices fall this quarterly round.',
    'The quarter-final is decided in the second half.',
    'He quit in his sixties.',
  ],
  'numbers that are no years': [
    '1,945 people came.',
    '2000 people came.',
    'Of those, 2031 killed themselves.',
    '2031 dead were counted.',
    'About 1500 soldiers marched.',
    'It cost $2,024 or €1999.',
    'Room 2024 is on page 1999.',
    'It is 1980 m high and 2010 km long.',
    'Flight 1549 was late.',
    'More than 1900 families left.',
    'It is repeated at 1700 and after 1100.',
    'See https://example.org/2018/05/03/page-2019.',
    'They passed resolution 1973.',
  ],
  'other numbers': [
    'It starts at 10:30.',
    'They won 3-2 in version 2.10.3.',
    'Call 555-0199 or 020 7946 0958.',
    'He is 45 years old and has 3 sons.',
    'They fought for three days.',
    'It was 12.5 per cent.',
  ],
  'what comes round every year': [
    'The river usually peaks in May.',
    'The season is normally almost over by the end of May.',
    'In most years nothing happens, but every April it floods.',
    'Each year in June they swim.',
    'It floods in March each year.',
  ],
  'a season that the sentence is about': ['The autumn was poorer in good news.', 'It was hot. The summer had no rain.'],
  'weeks, weekends and feasts of nothing': [
    'They shop before Christmas.',
    'In the first week of the season they lost.',
    'The last weekend of the holidays was wet.',
    'The first day of school was long.',
    'The weekend edition sold well.',
    'Christmas shopping began early.',
  ],
  'the clock times of a live report': ['0915: The doors open.\n\n0925: It rains.\n\n2022: The mayor speaks.'],
  'a distance that only compares': ['It ended two weeks earlier than planned.'],
  'months in names': ['He wrote a book on Black September.'],
  'a time in its zone': ['It came at noon (1200 BST).'],
  'a count before something that happens': ['It spreads 7 days prior to the first signs.'],
  'days that do not exist': ['On 31 February 2024 nothing happened.', 'It reads 13/13/2024 or 99/99/9999.'],
  names: [
    'Criticism by Theresa May was loud.',
    'April Jones and June Smith met August Wilson.',
    'The March on Oldtown drew crowds.',
    'He writes for The Sunday Times.',
    'Every Monday they swim.',
    'On Black Friday they shop.',
    'He told "This Week" so.',
  ],
};

for (const [name, cases] of Object.entries(POSITIVE))
  describe(`finds ${name}`, () => {
    it.each(cases)('%s', (sentence, ...found) => {
      expect(told(sentence)).toEqual(found);
    });
  });

for (const [name, cases] of Object.entries(NEGATIVE))
  describe(`does not take for a date: ${name}`, () => {
    it.each(cases)('%s', (sentence) => {
      expect(told(sentence)).toEqual([]);
    });
  });
