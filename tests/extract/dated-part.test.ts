import { describe, expect, test } from 'vitest';
import { findEvents } from '../../src/extract/events.ts';
import { analysesOf } from '../fixtures/build-briefing.ts';

/** First day, status and words of each event, and how far the text knows. */
function read(text: string, file = 'a.txt'): { readonly events: string[]; readonly asOf: string | undefined } {
  const [analysis] = analysesOf({ [file]: text });
  if (analysis === undefined) throw new Error('nothing was read');
  const asOf = analysis.document.asOf?.end;
  const events = findEvents(analysis, asOf ?? null).map(
    ({ date, status, text: shown }) => `${date?.interval.start} ${status}: ${shown}`,
  );
  return { events, asOf };
}

describe('a chronicle', () => {
  test('dates what stands under a date', () => {
    const text =
      'Timeline: the bridge of Arden\n\n1974\nThe bridge opens.\n\n11 November 2030\nInspectors find rust in two cables.\n\n9 May 2031\nThe bridge collapses. Four people die at once. The mayor weeps.\n';
    expect(read(text)).toEqual({
      events: [
        '1974-01-01 happened: The bridge opens.',
        '2030-11-11 happened: Inspectors find rust in two cables.',
        '2031-05-09 happened: The bridge collapses.',
        '2031-05-09 happened: Four people die at once.',
      ],
      asOf: '2031-05-09',
    });
  });

  test('ends at the next heading, and leaves sentences their own dates', () => {
    const text =
      '# How the bridge fell\n\n## 11 November 2030\n\nRust is found in two cables.\n\n## 9 May 2031\n\nThe bridge had opened on 3 June 1974.\n\n## What comes next\n\nThe town waits for the county.\n';
    expect(read(text, 'a.md').events).toEqual([
      '2030-11-11 happened: Rust is found in two cables.',
      '1974-06-03 happened: The bridge had opened on 3 June 1974.',
    ]);
  });

  test('counts from the day of each part', () => {
    const text =
      'Diary of a strike\n\n3 May 2031\nThe crews walked out yesterday. The talks begin on Monday.\n\n9 May 2031\nThe crews came back last night. The wages are paid tomorrow.\n';
    expect(read(text).events.map((event) => event.slice(0, 'yyyy-mm-dd'.length))).toEqual([
      '2031-05-02',
      '2031-05-05',
      '2031-05-08',
      '2031-05-10',
    ]);
  });

  test('is none in a chat: what is said on a day need not have happened on it', () => {
    const text = [3, 4, 5, 6]
      .map((day) => `[0${day}/05/2031, 08:0${day}] Mara: The mayor is angry about the bridge.\n`)
      .join('');
    expect(read(`${text}[09/05/2031, 09:00] Tom: The bridge was closed last night.`).events).toEqual([
      '2031-05-08 happened: Tom: The bridge was closed last night.',
    ]);
  });

  test('is none with one such heading, or with more in it than a date', () => {
    expect(read('# The bridge\n\n## 9 May 2031\n\nThe bridge fell down.\n', 'a.md').events).toEqual([]);
    const parts = '## After 9 May 2031\n\nThe town is quiet.\n\n## Before 3 June 2031\n\nThe town waits.\n';
    expect(read(`# The bridge\n\n${parts}`, 'a.md').events).toEqual([]);
  });
});
