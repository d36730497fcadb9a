import { describe, expect, it } from 'vitest';
import { ARTICLE, outline, read, removedTexts } from '../reading.ts';

const BODY = ARTICLE.join('\n\n');

describe('citation badges', () => {
  it('take no end of a sentence with them, and may stand in brackets', () => {
    const source = read(
      '• The council amends the Valley Act. The Courier+3\n• It has a new dam. U.S. News+2\n• The dam leaks. ABC News+1',
    );
    expect(outline(source)).toEqual([
      'item: The council amends the Valley Act.',
      'item: It has a new dam.',
      'item: The dam leaks.',
    ]);
    const bracketed = read(
      'May 3 — The council votes for a dam. [Valley Post +2]\nMay 9 — The mayor signs it. [Valley Post +1]\nMay 12 — A judge stops it. [Valley Post]',
    );
    expect(bracketed.text).toBe(
      'May 3 — The council votes for a dam.\nMay 9 — The mayor signs it.\nMay 12 — A judge stops it.',
    );
  });

  it('go behind sentences, with counts and alone once they are a pattern', () => {
    const source = read(
      `• The dam leaks. Gazette+2\n• It was built in 1950. The Valley Post+3Gazette+1\n• It is safe, says the “county.” Gazette\n• The mayor of Elbrook spoke to the Gazette`,
    );
    expect(outline(source)).toEqual([
      'item: The dam leaks.',
      'item: It was built in 1950.',
      'item: It is safe, says the “county.”',
      'item: The mayor of Elbrook spoke to the Gazette',
    ]);
  });

  it('go without a count where several lines end in them', () => {
    const source = read(
      '• The dam leaks. Courier+2\n• It was mended. Valley Daily\n• It leaks again. Courier+1\n• The mayor is silent. Valley Daily',
    );
    expect(source.text).toBe('The dam leaks.\nIt was mended.\nIt leaks again.\nThe mayor is silent.');
  });

  it('leave a cut in the middle of a paragraph', () => {
    const source = read('The dam leaks. Gazette+2 It was built in 1950, they say. Gazette+1');
    expect(source.text).toBe('The dam leaks. It was built in 1950, they say.');
    expect(source.blocks[0]?.cuts).toEqual([15]);
  });

  it('are none when nothing repeats them', () => {
    const text = 'They watched it on Canal+1 that night. The vote was on Tuesday, says the Gazette.';
    expect(read(text).text).toBe(text);
  });
});

describe('stray tokens', () => {
  it('go from a sentence and leave a cut', () => {
    const source = read('The plans, meetings, xydailyupdates votes—all of them—were made known on Tuesday.');
    expect(source.text).toBe('The plans, meetings, votes—all of them—were made known on Tuesday.');
    expect(source.blocks[0]?.cuts).toEqual([21]);
  });

  it.each(['newspapers', 'worldwide', 'broadcasting', 'liveblogging', 'postmodern', 'onlinebanking'])(
    'are no words such as %s',
    (word) => {
      expect(read(`The town saw it, and ${word} was on many minds that day.`).removed).toEqual([]);
    },
  );

  it('are none when the word comes again', () => {
    expect(read('We read dailynewsonline every day. He reads dailynewsonline too, as many do.').removed).toEqual([]);
  });
});

describe('paragraphs that stand twice', () => {
  it('stand once, also with one between', () => {
    const source = read(`${ARTICLE[0]}\n${ARTICLE[1]}\n${ARTICLE[0]}\n${ARTICLE[2]}`);
    expect(source.text).toBe([ARTICLE[0], ARTICLE[1], ARTICLE[2]].join('\n'));
    expect(source.removed).toEqual([{ text: ARTICLE[0], why: 'stands twice' }]);
  });

  it('stay under another heading, and go when a whole part stands twice', () => {
    const under = `${ARTICLE[0]}\n\nThe first stage\n\n${ARTICLE[1]}\n\nThe second stage\n\n${ARTICLE[1]}`;
    expect(read(under).removed).toEqual([]);
    const part = `The first stage\n\n${ARTICLE[1]}\n\nThe second stage\n\n${ARTICLE[2]}`;
    expect(removedTexts(read(`${ARTICLE[0]}\n\n${part}\n\n${part}`))).toEqual([ARTICLE[1], ARTICLE[2]]);
  });

  it('may be refrains', () => {
    expect(read(`${ARTICLE[0]}\n\nSo it goes.\n\n${ARTICLE[1]}\n\nSo it goes.`).removed).toEqual([]);
  });
});

describe('captions', () => {
  it.each([
    'Photo: J. Ray',
    'The valley in spring, Photo AI Imager',
    'The dam. (Jon Ray/Getty Images)',
    '© Elbrook Courier',
    'Boats lie idle below the dam above Elbrook, in a file picture. VALLEYWIRE/Jon Ray',
    'Image caption, The dam above the valley, seen from the town',
  ])('go: %s', (caption) => {
    expect(read(`${ARTICLE[0]}\n\n${caption}\n\n${ARTICLE[1]}`).text).toBe(`${ARTICLE[0]}\n\n${ARTICLE[1]}`);
  });

  it('keep the sentence that they say before the credit', () => {
    const said = 'Anglers hold a vigil at the old dam on the evening of the vote.';
    const source = read(`${ARTICLE[0]}\n\n${said} Jon Ray / AFP - Getty Images\n\n${ARTICLE[1]}`);
    expect(source.text).toBe(`${ARTICLE[0]}\n\n${said}\n\n${ARTICLE[1]}`);
    expect(removedTexts(source)).toEqual(['Jon Ray / AFP - Getty Images']);
  });

  it('are no sentences about pictures', () => {
    expect(read(`${ARTICLE[0]}\n\nA photo by the mayor shows the old dam in 1950.`).removed).toEqual([]);
  });
});

describe('the author’s biography', () => {
  const life =
    'Mara Lind covers the valley and its rivers. Born in Elbrook, she is fluent in three languages and was formerly an editor.';

  it('goes at the end, alone or glued, and gives the author', () => {
    for (const text of [`${BODY}\n\n${life}`, `${BODY} ${life}`]) {
      const source = read(text);
      expect(source).toMatchObject({ text: BODY, author: 'Mara Lind' });
    }
  });

  it('may be of few words when the byline names who lives it', () => {
    const own = 'Ida Fell directs the programme on weirs at the Forum. She was an observer in Elbrook.';
    expect(read(`Elbrook votes for a dam\nBy Ida Fell\n\n${BODY}\n\n${own}`)).toMatchObject({ text: BODY });
    expect(read(`---\nauthor: Ida Fell\n---\n\n${BODY}\n\n*${own}*`, 'a.md')).toMatchObject({ text: BODY });
    expect(read(`Elbrook votes for a dam\nBy Jon Ray\n\n${BODY}\n\n${own}`).removed).not.toContainEqual(
      expect.objectContaining({ text: own }),
    );
  });

  it('is none when the article tells of that person', () => {
    const text = `${BODY}\n\nThe plan was drawn by Mara Lind.\n\n${life}`;
    expect(read(text).removed).toEqual([]);
  });

  it('comes off a table’s last row, and the paragraph between stays by itself', () => {
    const source = read(
      `${ARTICLE[0]}\n| Who | Wants |\n|---|---|\n| Farmers | Water; lower prices |\n| Anglers | A free river; fish Looking forward, any plan will need the county, which pays half of it and which has not yet said when it will vote on it. ${life}\nLeave a Comment\nWelcome Back! |`,
    );
    expect(outline(source).slice(1)).toEqual([
      'row: Who | Wants',
      'row: Farmers | Water; lower prices',
      'row: Anglers | A free river; fish',
      'paragraph: Looking forward, any plan will need the county, which pays half of it and which has not yet said when it will vote on it.',
    ]);
    expect(source.author).toBe('Mara Lind');
  });
});

describe('what follows the article', () => {
  it.each([
    'Leave a comment\n\nDesign a site like this with WebSite.com\nGet started',
    'From our network :\nArrays in three languages, explained\nLaws of motion for beginners\n\nComments',
    'Exit mobile version',
    'You may also like\n\nLeave a Comment\n\nThis site uses a filter to reduce spam. Learn how your comment data is processed.\n\nAdblock Detected\n\nPlease support us by disabling your AdBlocker.',
  ])('goes: %s', (tail) => {
    expect(read(`${BODY}\n\n${tail}`).text).toBe(BODY);
  });

  it('stays when it is of the text', () => {
    for (const tail of [
      '• a vote in June\n• work in autumn',
      'The End',
      'Who pays? Nobody knows.',
      'Stage | Length |\nOne | two years |',
    ]) {
      expect(read(`${BODY}\n\n${tail}`).removed).toEqual([]);
    }
  });
});

describe('where an advertisement stood', () => {
  it.each(['Story continues below', 'Article continues after this ad', 'Text continues below the advertisement'])(
    'says so: %s',
    (line) => {
      expect(read([ARTICLE[0], ARTICLE[1], line, ARTICLE[2], ARTICLE[3]].join('\n\n')).text).toBe(BODY);
    },
  );

  it('is not where a story goes on', () => {
    const line = 'The story continues below the weir, where the anglers wait for the court to speak.';
    expect(read([ARTICLE[0], line, ARTICLE[1]].join('\n\n')).text).toContain(line);
  });
});
