import { describe, expect, test } from 'vitest';
import type { EventFinding } from '../../src/extract/event-finding.ts';
import { findEvents } from '../../src/extract/events.ts';
import { analysesOf, analysisOf, documentOf } from '../fixtures/build-briefing.ts';

function eventsIn(text: string, asOf: string | null = '2031-06-30'): EventFinding[] {
  const analysis = analysisOf(text, asOf);
  return findEvents(analysis, analysis.document.asOf?.end ?? null);
}

/** `day status: text`, an interval as `start..end`. */
function told(text: string, asOf: string | null = '2031-06-30'): string[] {
  return eventsIn(text, asOf).map(({ date, status, text: shown }) => {
    const days = date === null ? 'undated' : [...new Set([date.interval.start, date.interval.end])].join('..');
    return `${days} ${status}: ${shown}`;
  });
}

describe('how a happening stands', () => {
  test.each([
    ['happened', 'The council approved the dam on 12 May 2031.'],
    ['happened', 'The club won the cup final on 12 May 2031.'],
    ['happened', 'The mayor scheduled talks and met farmers on 12 May 2031.'],
    ['planned', 'The talks were scheduled for 12 May 2031 in Lisbon.'],
    ['planned', 'The council will vote on the dam on 12 July 2031.'],
    ['planned', 'The board expects to finish the tunnel on 12 July 2031.'],
    ['cancelled', 'The vote on the dam was called off on 12 May 2031.'],
    ['cancelled', 'The opening of the dam on 12 July 2031 was cancelled.'],
    ['denied', 'The mayor denied any meeting with the board on 12 May 2031.'],
    ['denied', 'The mayor denied that the gates were opened on 12 May 2031.'],
    ['denied', 'He denied rumours, spread on the market during the evening, that he would leave on 12 July 2031.'],
    ['denied', 'The minister denied on Monday that the gates were opened on 12 May 2031.'],
    ['happened', 'He was denied a visa on 12 May 2031.'],
    ['happened', 'On 12 May 2031 the board called off its meeting with the farmers.'],
    ['cancelled', 'The board called off the meeting of 12 May 2031 with the farmers.'],
    ['cancelled', 'A meeting pencilled in for 12 May 2031 fell apart when the farmers stayed at home.'],
    ['cancelled', 'The town had planned a debate for 12 May 2031, but it was called off at short notice.'],
    ['cancelled', 'Experts were to meet in Porto on 12 May 2031. The board called off the session last week.'],
    ['planned', 'Experts were to meet in Porto on 12 May 2031. The board called off a concert last week.'],
    ['happened', 'An inquiry into the flood was opened on 12 July 2031.'],
    ['speculated', 'It is unclear whether the council approved the dam on 12 May 2031.'],
    ['speculated', 'The mayor could form a council with the farmers on 12 July 2031.'],
    ['speculated', 'If the club loses on 12 July 2031, the bank can withdraw from the loan.'],
    ['planned', 'Whether the stand is torn down is to be decided by 12 July 2031.'],
    ['speculated', 'A second bridge could possibly be opened on 12 July 2031.'],
    ['speculated', 'The dam was possibly damaged on 12 May 2031.'],
    ['speculated', 'It might rain on 12 July 2031, engineers say.'],
    ['speculated', 'If the vote fails, the union says that a strike would begin on 12 July 2031.'],
    ['cancelled', 'The switch to one driver, which was to begin on 12 July 2031, is dropped.'],
    ['denied', 'The mayor denied a report that the boards had been holding talks since May 2031 aboard a ferry.'],
    [
      'happened',
      'The town denied reports of a rift, a statement that it withdrew when it declared a strike on 28 April 2031.',
    ],
    ['planned', 'Elections, put off because of the flood, are due on 12 July 2031.'],
    ['cancelled', 'The bridge should have opened on 12 May 2031.'],
    ['cancelled', 'The inspectors had been due in Porto on 12 May 2031 but were never given visas.'],
    ['cancelled', 'The ferry was to start on 12 May 2031, but it did not leave the quay.'],
    ['planned', 'The ferry was to start on 12 May 2031 but was not expected to be full.'],
    ['planned', 'The ferry had been expected on 12 May 2031 and came a day late.'],
    ['happened', 'On 12 May 2031 the board announced that the hearing had been called off.'],
    ['happened', 'On 12 May 2031 the chairwoman said that the vote had been moved to 1 December 2031.'],
    ['cancelled', 'The hearing on 12 May 2031 that the board had announced was called off.'],
    ['cancelled', 'The vote was to have taken place on 12 May 2031.'],
    ['happened', 'The mayor would have to sign it, and she signed on 12 May 2031.'],
    ['denied', '"There will be no loan on 12 July 2031," he says.'],
    ['planned', '12 July 2031 | Repair of the dam to begin'],
    ['cancelled', 'The bridge had been meant for 12 May 2031 and was called off in the evening.'],
    ['cancelled', 'The board had hoped to open the tunnel by 12 May 2031.'],
    ['happened', 'The board had opened the tunnel by 12 May 2031.'],
    ['cancelled', 'The postponement from 12 May 2031 turned out to be a blessing for the club.'],
    ['cancelled', 'A new pump was to be tried on 12 May 2031. The trial has been put back by a month to 13 June 2031.'],
    ['cancelled', '12 May 2031 – The day on which the ferry was to have sailed passes without a ship.'],
    ['cancelled', '12 May 2031 – The assembly of the farmers does not take place because the hall is flooded.'],
    ['happened', 'The lock that it should have replaced, opened on 12 May 2031, is still in use.'],
    [
      'denied',
      'A paper alleged that water was lost on 12 May 2031; the dam board denied this and an inspector found none.',
    ],
    ['denied', 'On 12 May 2031 the abbot denied ever having said any such thing of the dam.'],
    ['denied', 'Rumours that the club was sold on 12 May 2031 were denied by its owners.'],
    ['cancelled', '12 May 2031 — Day first fixed for the court hearing; it was put back at the request of the town.'],
    ['cancelled', '12 May 2031: A fair of ten days, which was to open in Lindau, is scrapped after a storm.'],
    ['planned', "The mayor's term runs out on 12 July 2031. It isn't known whether she will stand again."],
    ['planned', 'If the office agrees, the two clubs hope to complete the merger on 12 July 2031.'],
    ['planned', 'The elections in Arden on 12 July 2031 could bring a new mayor.'],
    ['speculated', 'A strike on 12 July 2031 could stop the ferries.'],
    ['speculated', 'If the dam breaks, the town will be under water on 12 July 2031.'],
    ['cancelled', 'The completion, which the board had announced for 12 July 2031, has had to be dropped.'],
    ['denied', 'Two papers reported that the coach would leave on 12 July 2031. The club denies it.'],
    ['planned', 'Two papers reported that the coach would leave on 12 July 2031. The club denies him a car.'],
  ])('%s: %s', (status, text) => {
    expect(eventsIn(text)[0]?.status).toBe(status);
  });

  test.each([
    'But last Tuesday was a good day.',
    'Until a month ago few would have bet on the dam.',
    'Until next week, keep looking up.',
    "It's tempting to begin in January.",
    "You'll remember where we were last summer.",
    "I've heard it in three languages this week.",
    "Here's where things stand at the start of 2031.",
    "If the dam isn't mended, any flood this year will reach the town.",
    'Next year there will be.',
    "Next month: the bridge that wasn't.",
    'Sources were last checked on 20 May 2031.',
    'My brother has a job at the lock now, and we are managing Sunday lunches.',
  ])('nothing happens in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('the year of what is spoken of is not that of what is told', () => {
    expect(told('Twelve of the clocks seized by the army in 1911 were formally handed over on 12 May 2031.')).toEqual([
      '1911-01-01..1911-12-31 happened: Twelve of the clocks seized by the army in 1911 …',
      '2031-05-12 happened: Twelve of the clocks seized by the army in 1911 were formally handed over on 12 May 2031.',
    ]);
    expect(told('The dividend for 2029 was paid to all members on 12 May 2031.')).toEqual([
      '2031-05-12 happened: The dividend for 2029 was paid to all members on 12 May 2031.',
    ]);
  });

  test('what is spoken of has years of its own', () => {
    expect(told('On 12 May 2031 the council opened its books for the years 1948 to 1960.')).toEqual([
      '2031-05-12 happened: On 12 May 2031 the council opened its books for the years 1948 to 1960.',
    ]);
  });

  test('each day of a chain has its own verb', () => {
    expect(
      eventsIn(
        'Announced on 3 March 2031, enacted on 20 March, postponed on 10 May and carried out on 1 June: the reform was slow.',
      ).map(({ date, status }) => `${date?.interval.start ?? ''} ${status}`),
    ).toEqual(['2031-03-03 happened', '2031-03-20 happened', '2031-05-10 happened', '2031-06-01 happened']);
  });

  test('a main clause without a comma before it is no part of what came first', () => {
    expect(told('After six weeks without a new flood the council declared the dam safe on 12 May 2031.')).toEqual([
      '2031-05-12 happened: After six weeks without a new flood the council declared the dam safe on 12 May 2031.',
    ]);
  });

  test('a day that is told by the distance from a plan is that of its calling off', () => {
    expect(told('The town had planned a debate for 12 May 2031, but it was called off the day before.')).toEqual([
      '2031-05-12 cancelled: The town had planned a debate for 12 May 2031, but it was called off the day before.',
      '2031-05-11 happened: … but it was called off the day before.',
    ]);
  });

  test('the same words are a plan before the day and a report after it', () => {
    const text = 'The final of the cup is on 12 May 2031.';
    expect(eventsIn(text, '2031-04-01')[0]?.status).toBe('planned');
    expect(eventsIn(text, '2031-06-01')[0]?.status).toBe('happened');
  });
});

describe('dates', () => {
  test('each date of a sentence is an event of its own clause, with the cuts marked', () => {
    const text = 'In March 2031 the council approved the dam, and in May 2031 the governor signed the contract.';
    expect(told(text)).toEqual([
      `2031-03-01..2031-03-31 happened: ${text}`,
      '2031-05-01..2031-05-31 happened: … and in May 2031 the governor signed the contract.',
    ]);
  });

  test('a day named twice is one event', () => {
    expect(told('On 3 May 2031 the dam broke, and on 3 May 2031 the town was flooded.')).toHaveLength(1);
  });

  test('a day behind “since” or “before” belongs to what is named there', () => {
    expect(told('Since the 2019 flood, the council has met every month to talk about water.')).toEqual([
      '2019-01-01..2019-12-31 happened: … the 2019 flood …',
    ]);
    expect(told('The mayor resigned before the vote in March 2031.')).toEqual([
      '2031-03-01..2031-03-31 happened: … the vote in March 2031.',
    ]);
  });

  test('what the sentence itself tells does not spill into the happening that it looks back to', () => {
    expect(told('Since the 2019 flood the council has met every month to talk about water.')).toEqual([
      '2019-01-01..2019-12-31 happened: … the 2019 flood …',
    ]);
  });

  test('a day behind “since” with no happening named dates the sentence', () => {
    expect(told('The council has met every month since 12 May 2031.')).toEqual([
      '2031-05-12 happened: The council has met every month since 12 May 2031.',
    ]);
  });

  test('a long sentence is cut to the clause of its date', () => {
    const long = `The council, ${'which has never been known for haste or for clear words, '.repeat(6)}`;
    const [event] = eventsIn(`${long}approved the new dam over the river on 12 May 2031, while nobody listened to it.`);
    expect(event?.text).toMatch(/^… .*12 May 2031 …$/u);
    expect(event?.text.length).toBeLessThan(320);
  });
});

describe('days that are told as one stretch', () => {
  test.each([
    ['The first strike took place on 18 and 19 May 2031.', '2031-05-18..2031-05-19'],
    [
      'Drivers stopped work from midnight on Sunday 18 May 2031 until the end of Monday 19 May 2031.',
      '2031-05-18..2031-05-19',
    ],
  ])('are one event: %s', (text, days) => {
    expect(told(text)).toEqual([`${days} happened: ${text}`]);
  });

  test('are two when they do not follow each other, or a clause begins with the second', () => {
    expect(told('The board met on 18 and 25 May 2031.').length).toBe(2);
    expect(told('The board met on 18 May 2031 and on 19 May 2031 the mayor resigned.').length).toBe(2);
  });
});

/** First days of the events of a text that was published. */
function daysOf(text: string): string[] {
  const [analysis] = analysesOf({ 'a.md': documentOf(text, { published: '2031-06-30' }) });
  if (analysis === undefined) throw new Error('nothing was read');
  return findEvents(analysis, '2031-06-30').flatMap(({ date }) => date?.interval.start ?? []);
}

describe('the following day', () => {
  test('is that of the same part of a text', () => {
    expect(daysOf('The council met on 4 May 2031. The mayor resigned the following day.')).toEqual([
      '2031-05-04',
      '2031-05-05',
    ]);
    expect(daysOf('The council met on 4 May 2031.\n\n## The vote\n\nThe mayor resigned the following day.')).toEqual([
      '2031-05-04',
    ]);
  });
});

describe('a year in the name of an edition', () => {
  test('dates neither what is told nor the days behind it', () => {
    expect(told('The town has spent 2 million on the 2034 World Cup.')).toEqual([]);
    expect(daysOf('The congress gave the 2034 World Cup to Kestria on 3 May.')).toEqual(['2031-05-03']);
  });
});

describe('no event', () => {
  test.each([
    ['a question', 'Did the council approve the dam on 12 May 2031?'],
    ['an indirect question', 'Whether the council approved the dam on 12 May 2031.'],
    ['an indirect question behind a lead-in', '- **Open issue:** Whether the council approved the dam on 12 May 2031.'],
    ['a question behind words', 'Nobody could say: did the council approve the dam on 12 May 2031?'],
    ['an undated sentence', 'The council approved the dam after a long debate.'],
    ['an item of another list', '## The team\n\n- The first stone of the dam was laid by the governor.'],
    ['a short item', '## Chronology\n\n- The first stone.'],
    [
      'a question with a clause of time',
      'Why did the bridge cost so much after the flood, and who pays on 12 May 2031?',
    ],
    [
      'what is done to the page itself',
      'This explainer was first published on 12 May 2031 and is updated as things change.',
    ],
    ['how far a text reaches', "Here's a clear overview of where things stand as of 12 May 2031."],
    ['what is said to the reader', '“Ask me on 12 May 2031.”'],
    ['a scrap of a reference', 'Retrieved 12 May 2031.'],
    ['how things have been since a year', 'The town has grown since 2019.'],
    ['a plan denied', 'The next meeting of the farmers is not planned in Lisbon.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('a heading', () => {
    expect(told('The town is small.\n\n## The dam opened on 12 May 2031\n\nNothing else is known of it.')).toEqual([]);
  });
});

/** A page of 12 May 2031 with entries under times of day. */
function livePage(entry: string): string {
  return `## 21.04\n\nGood evening.\n\n## 18.20\n\n${entry}\n\n## 13.10\n\nThe talks go on in the hall.`;
}

function onPage(text: string): string[] {
  const [analysis] = analysesOf({ 'a.md': documentOf(text, { published: '2031-05-12' }) });
  const found = analysis === undefined ? [] : findEvents(analysis, '2031-05-12');
  return found.map(({ date, status }) => `${date?.interval.start} ${date?.text} ${status}`);
}

describe('a page that is written as the day goes by', () => {
  test.each([
    ['2031-05-12 18.20 cancelled', 'The press conference of the board, announced for six, has been cancelled too.'],
    ['2031-05-12 18.20 denied', 'The mayor denied at a briefing that the words had been taken out.'],
  ])('tells without a date of its day: %s', (shown, entry) => {
    expect(onPage(livePage(entry))).toEqual([shown]);
  });

  test.each([
    ['what only goes on', 'The farmers are waiting for the mayor on the stairs.'],
    ['a rumour put right', 'Rumours that the vote has been called off are false, the board says.'],
    ['what the sentence before named', 'The farmers wait. It was called off.'],
  ])('is silent on %s', (_, entry) => {
    expect(onPage(livePage(entry))).toEqual([]);
  });

  test('tells what its title is of', () => {
    const page = livePage('The council of Arden has approved the dam by one vote.');
    const [analysis] = analysesOf({
      'a.md': documentOf(page, { published: '2031-05-12', title: 'Council of Arden approves dam' }),
    });
    const found = analysis === undefined ? [] : findEvents(analysis, '2031-05-12');
    expect(found.map(({ date, status }) => `${date?.interval.start} ${status}`)).toEqual(['2031-05-12 happened']);
  });

  test('tells what the headline of an entry is of', () => {
    const page = livePage('### Mayor resigns\n\nThe mayor of Arden has resigned. The hall has been full since noon.');
    const [analysis] = analysesOf({
      'a.md': documentOf(page, { published: '2031-05-12', title: 'Arden, hour by hour' }),
    });
    const found = analysis === undefined ? [] : findEvents(analysis, '2031-05-12');
    expect(found.map(({ text, status }) => `${text} ${status}`)).toEqual(['The mayor of Arden has resigned. happened']);
  });

  test('is known by its times, several of them', () => {
    expect(onPage('## 18.20\n\nThe press conference of the board has been cancelled.')).toEqual([]);
  });
});

test('what a question takes for granted only supports another event', () => {
  const [found, ...others] = eventsIn(
    'Which towns will pay, and how much, when the board meets in Porto on 12 May 2031?',
  );
  expect(others).toEqual([]);
  expect(found?.supportOnly).toBe(true);
  expect(found?.date?.interval.start).toBe('2031-05-12');
});

test.each([
  [true, 'The walkout of 12 May 2031 worked.'],
  [true, 'She spoke of the old planning consent of 12 May 2031.'],
  [true, 'They asked for those responsible for the deaths on 12 May 2031.'],
  [false, 'The farmers left the hall on 12 May 2031.'],
  [false, 'On 12 May 2031 the farmers left the hall.'],
])('only refers to a happening by its date (%s): %s', (refers, text) => {
  expect(eventsIn(text).map((event) => event.refers)).toEqual([refers]);
});

test('tells nothing of a day that it puts right', () => {
  expect(told('The farmers closed the gate on 6 March 2031, not 7 March 2031 as the wire has it.')).toHaveLength(1);
  expect(told('The farmers did not close the gate on 7 March 2031.')).toHaveLength(1);
  expect(told('The gate will be opened again not before 7 March 2031, the farmers say.')).toHaveLength(1);
});

test('a statement before a question is told', () => {
  expect(told('Talks in Porto in early May 2031 failed over the old question: who pays for the bridge?')).toHaveLength(
    1,
  );
});

describe('without a date', () => {
  test.each([
    ['happened', 'The first stone of the dam was laid by the governor.'],
    ['cancelled', 'The second bridge was called off by the board.'],
    ['planned', 'A third bridge is planned by the council.'],
    ['speculated', 'A tunnel was mooted by several engineers.'],
  ])('an item of a chronology: %s', (status, item) => {
    expect(told(`## Chronology\n\n- ${item}`)).toEqual([`undated ${status}: ${item}`]);
  });

  test('what somebody denies that would be done', () => {
    expect(told('The mayor denied a report that soldiers would guard the dam.')).toEqual([
      'undated denied: The mayor denied a report that soldiers would guard the dam.',
    ]);
    expect(told('The mayor denied rumours of a rift.')).toEqual([]);
  });

  test('a plan at a place', () => {
    expect(told('The next meeting of the farmers is planned in Lisbon.')).toEqual([
      'undated planned: The next meeting of the farmers is planned in Lisbon.',
    ]);
  });

  test('a happening at a place only supports another one', () => {
    const [event] = eventsIn('The talks in Lisbon were held between the farmers and the board.');
    expect(event).toMatchObject({ date: null, status: 'happened', supportOnly: true, types: ['meeting'] });
  });

  test('a sentence that names its own article speaks of the article', () => {
    const text = '# A summit in Lisbon\n\nThe article “A summit in Lisbon” is about a meeting in Lisbon.';
    expect(told(text)).toEqual([]);
  });
});

describe('what a happening is', () => {
  const [event] = eventsIn('Ada Brandt, the mayor, met Tomas Ruiz in Lisbon on 12 May 2031.');

  test('its kind, names and places', () => {
    expect(event?.types).toEqual(['meeting']);
    expect(event?.names.map(({ surface, place }) => [surface, place])).toEqual([
      ['Ada Brandt', false],
      ['Tomas Ruiz', false],
      ['Lisbon', true],
    ]);
  });

  test('a month is no march, and fire in a cease-fire is none', () => {
    expect(eventsIn('The dam was damaged on 3 March 2031.')[0]?.types).toEqual([]);
    expect(eventsIn('A cease-fire was reached on 3 May 2031.')[0]?.types).toEqual(['agreement']);
  });

  test('who “they” are is told by the sentence before', () => {
    const [, second] = eventsIn('Ada Brandt met Tomas Ruiz on 3 May 2031. They signed the accord on 4 May 2031.');
    expect(second?.names.map(({ surface }) => surface)).toEqual(['Ada Brandt', 'Tomas Ruiz']);
  });

  test.each([
    ['The summit between Ada Brandt and Tomas Ruiz took place on 12 May 2031.', 'meeting'],
    ['On 12 May 2031 Ada Brandt met Tomas Ruiz in Lisbon.', 'meeting'],
    ['The accord that the board and the farmers announced after years of talks cost the town on 12 May 2031.', null],
    ['The council spoke of a summit, and Ada Brandt fell ill on 12 May 2031.', null],
  ])('a date is surely of the happening only when nothing else is told between: %s', (text, type) => {
    expect(eventsIn(text)[0]?.definite?.type ?? null).toBe(type);
  });
});
