import { describe, expect, test } from 'vitest';
import { sentenceText } from '../../src/extract/analysis.ts';
import { standingAbove } from '../../src/extract/standing-above.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

/** What stands above the sentence that begins so. */
function above(text: string, opening: string): string[] {
  const analysis = analysisOf(text);
  const index = analysis.sentences.findIndex((_, at) => sentenceText(analysis, at).startsWith(opening));
  return standingAbove(analysis, index).map((at) => sentenceText(analysis, at));
}

const TABLE =
  '## The ferries\n\n| Day | Boats | Harbour |\n| --- | --- | --- |\n| 3 May 2031 | 12 | Arden |\n| 9 May 2031 | 14 | Porto |';

describe('what stands above', () => {
  test('a row: its heading and the head of its table', () => {
    expect(above(TABLE, '9 May')).toEqual(['The ferries', 'Day | Boats | Harbour']);
  });

  test('an item: its heading', () => {
    expect(
      above('# Arden\n\n## Boats that sank\n\n- 3 May 2031: the Kestrel, off Arden.\n- 9 May 2031: the Tern.', '9 May'),
    ).toEqual(['Boats that sank']);
  });

  test('an answer: the question, and of the rest nothing', () => {
    const text = '# Arden\n\n## When did the ferry sink?\n\nOn 3 May 2031. Nobody saw it. It was dark. The crew slept.';
    expect(above(text, 'On 3 May')).toEqual(['When did the ferry sink?']);
    expect(above(text, 'The crew')).toEqual([]);
  });

  test('a paragraph: nothing', () => {
    expect(above('# Arden\n\n## The ferry\n\nOn 3 May 2031 it sank.', 'On 3 May')).toEqual([]);
  });
});
