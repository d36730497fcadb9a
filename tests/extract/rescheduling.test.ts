import { describe, expect, test } from 'vitest';
import { findEvents } from '../../src/extract/events.ts';
import { analysesOf, analysisOf, documentOf } from '../fixtures/build-briefing.ts';

/** `day status` of each event that a text of 10 June 2031 tells. */
function told(text: string): string[] {
  const analysis = analysisOf(text, '2031-06-10');
  return findEvents(analysis, '2031-06-10').map(({ date, status }) => `${date?.interval.start ?? '—'} ${status}`);
}

describe('what is put off', () => {
  test.each<[string, string, readonly string[]]>([
    ['to a day to come', 'The hearing was postponed to 2 July 2031.', ['2031-07-02 planned']],
    ['until a day that is over', 'The council put off the vote until 9 May 2031.', ['2031-05-09 happened']],
    [
      'from its day',
      'The hearing, set for 11 June 2031, has been put back to 2 July 2031.',
      ['2031-06-11 cancelled', '2031-07-02 planned'],
    ],
    [
      'in the next sentence',
      'The hearing was to have opened on 3 June 2031. It has been put back to 2 July 2031 because a judge fell ill, the court of Arden said.',
      ['2031-06-03 cancelled', '2031-07-02 planned'],
    ],
    ['without another day', 'The hearing of 3 June 2031 was postponed.', ['2031-06-03 cancelled']],
    [
      'on a day that opens the sentence',
      'On 3 June 2031 the hearing was put back to 2 July 2031.',
      ['2031-06-03 happened', '2031-07-02 planned'],
    ],
    ['a decision, when it is due', 'The council put off its decision on 3 June 2031.', ['2031-06-03 happened']],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('what is called off', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'by name and plan',
      'On 20 May 2031 the union suspended the walkout planned for 22 June 2031.',
      ['2031-05-20 happened', '2031-06-22 cancelled'],
    ],
    [
      'by who threatened it, on a day behind its own',
      'The farmers withdrew their threat to boycott the fair of 5 July 2031 on 27 May 2031.',
      ['2031-07-05 cancelled', '2031-05-27 happened'],
    ],
    [
      'on a day behind the verb, beside its own',
      'A planned boycott of the final of 5 July 2031 was averted on 27 May 2031.',
      ['2031-07-05 cancelled', '2031-05-27 happened'],
    ],
    [
      'after it was announced',
      'Completion, which the firms had announced for 1 October 2031, has had to be dropped.',
      ['2031-10-01 cancelled'],
    ],
    [
      'behind what is said of it in between',
      'The debate about the dam of 2020, which was down for 11 June 2031, has been taken off the agenda.',
      ['2020-01-01 happened', '2031-06-11 cancelled'],
    ],
    ['nothing', 'The union suspended the guard on 3 June 2031.', ['2031-06-03 happened']],
    ['nothing: a move', 'The ferry moved to its new pier on 3 June 2031.', ['2031-06-03 happened']],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('what is put off in other languages', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'es',
      'La vista del 11 de junio de 2031 se aplaza al 2 de julio de 2031.',
      ['2031-06-11 cancelled', '2031-07-02 planned'],
    ],
    ['fr', 'La foire du 11 juin 2031 est reportée au 2 juillet 2031.', ['2031-06-11 cancelled', '2031-07-02 planned']],
    [
      'de',
      'Die Messe am 11. Juni 2031 wurde auf den 2. Juli 2031 verschoben.',
      ['2031-06-11 cancelled', '2031-07-02 planned'],
    ],
  ])('%s: %s', (language, text, statuses) => {
    const [analysis] = analysesOf({ 'a.md': documentOf(text, { language, as_of: '2031-06-10' }) });
    const events = analysis === undefined ? [] : findEvents(analysis, '2031-06-10');
    expect(events.map(({ date, status }) => `${date?.interval.start ?? '—'} ${status}`)).toEqual(statuses);
  });
});
