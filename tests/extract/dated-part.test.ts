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

  test('is none with one such heading, or with more in it than a date', () => {
    expect(read('# The bridge\n\n## 9 May 2031\n\nThe bridge fell down.\n', 'a.md').events).toEqual([]);
    const parts = '## After 9 May 2031\n\nThe town is quiet.\n\n## Before 3 June 2031\n\nThe town waits.\n';
    expect(read(`# The bridge\n\n${parts}`, 'a.md').events).toEqual([]);
  });
});
