import { describe, expect, it } from 'vitest';
import { ARTICLE, read, removedTexts } from '../reading.ts';

const BODY = ARTICLE.join('\n\n');

describe('the headline', () => {
  it.each([
    ['stands first', 'Elbrook votes for a dam'],
    ['stands twice', 'Elbrook votes for a dam\n\nElbrook votes for a dam'],
    ['ends breadcrumbs', 'Home » World » Elbrook votes for a dam\n\nElbrook votes for a dam\n\nby'],
    ['ends breadcrumbs without marks', 'Home Latest Elbrook votes for a dam\n\nElbrook votes for a dam'],
    ['has a caption below it', 'Elbrook votes for a dam\n\nThe valley, Photo: J. Ray\nThe valley, Photo: J. Ray'],
    ['is written in two ways', 'Elbrook votes for a dam\n\nElbrook Votes For A Dam'],
  ])('is found when it %s, and its copies go', (_, head) => {
    const source = read(`${head}\n\n${BODY}`);
    expect(source.title).toBe('Elbrook votes for a dam');
    expect(source.text).toBe(BODY);
  });

  it('may be a question', () => {
    expect(read(`Will Elbrook build the dam at last?\n\n${BODY}`).title).toBe('Will Elbrook build the dam at last?');
  });

  it('is none when the text begins at once', () => {
    expect(read(BODY).title).toBeNull();
  });

  it('leaves a second line as a heading', () => {
    const source = read(`Elbrook votes for a dam\n\nAnglers speak of a dark day for the valley\n\n${BODY}`);
    expect(source.sections[0]?.heading).toBe('Anglers speak of a dark day for the valley');
  });
});

describe('a byline', () => {
  it.each([
    ['By Mara Lind', { author: 'Mara Lind' }],
    ['מאת דנה לוי', { author: 'דנה לוי' }],
    ['بقلم ليلى حداد', { author: 'ليلى حداد' }],
    [
      'By Mara Lind and Jon Ray | 9 May 2031',
      { author: 'Mara Lind and Jon Ray', written: { year: 2031, month: 5, day: 9 } },
    ],
    ['Published on May 9th, 2031 at 10:30 am', { written: { year: 2031, month: 5, day: 9 } }],
    [
      '- ELBROOK COURIER\n- May 9\n- 10 min read',
      { publisher: 'ELBROOK COURIER', written: { year: null, month: 5, day: 9 } },
    ],
    ['- Mara Lind\n- Sept 9\n- 3 min read', { author: 'Mara Lind', written: { year: null, month: 9, day: 9 } }],
    ['Von Mara Lind\n9. Mai 2031', { author: 'Mara Lind', written: { year: 2031, month: 5, day: 9 } }],
  ])('is read and removed: %s', (byline, known) => {
    const source = read(`Elbrook votes for a dam\n${byline}\n\n${BODY}`);
    expect(source).toMatchObject(known);
    expect(source.text).toBe(BODY);
    expect(source.written?.basis ?? 'byline').toMatch(/byline/);
  });

  it('does not take 03/04/2031 for a day, which can be read twice', () => {
    expect(read(`Elbrook votes for a dam\nPublished 03/04/2031\n\n${BODY}`).written).toBeNull();
  });

  it('is none where dates head the parts of a chronicle', () => {
    const days = ['9 May 2031', '10 May 2031', '11 May 2031']
      .map((day, index) => `${day}\n\n${ARTICLE[index] ?? ''}`)
      .join('\n\n');
    const source = read(`How the dam was decided\n\n${days}`);
    expect(source.sections.map((each) => each.heading)).toEqual(['9 May 2031', '10 May 2031', '11 May 2031']);
    expect(removedTexts(source)).toEqual([]);
  });
});
