import { describe, expect, it } from 'vitest';
import { ARTICLE, read, removedTexts } from '../reading.ts';

const BODY = [...ARTICLE, ...ARTICLE.map((each) => `On that day it was said: ${each}`)].join('\n\n');
const MENU = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Sign in',
  'Subscribe',
  'Skip to content',
  'Politics',
  'Arts',
  'More',
];

describe('a page pasted with its frame', () => {
  it('loses the menu above and the links below', () => {
    const source = read(
      [
        ...MENU,
        'Elbrook votes for a dam',
        BODY,
        'More from Elbrook Courier',
        'Striker leaves the Elbrook club',
        'Merger of two banks falls through',
        'Copyright © 2031 Elbrook Courier. All rights reserved.',
      ].join('\n\n'),
    );
    expect(source.title).toBe('Elbrook votes for a dam');
    expect(source.text).toBe(BODY);
    expect(removedTexts(source)).toEqual(expect.arrayContaining(['Home', 'Merger of two banks falls through']));
    expect(source.removed.every((each) => each.why !== '')).toBe(true);
  });

  it('loses calls to the reader inside, and keeps headings, lists and what comes after', () => {
    const inner = `${ARTICLE[0]}\n\nSign up for our newsletter\n\n${ARTICLE[1]}\n\nWhat the plan says\n\n• The dam is 40 m high\n• It holds two years of rain\n\nAdvertisement\n\n${ARTICLE[2]}\n\n${ARTICLE[3]}`;
    const source = read(
      `${MENU.join('\n\n')}\n\nElbrook votes for a dam\n\n${inner}\n\nShare this article\n\nFacebook Twitter`,
    );
    expect(source.text).not.toMatch(/newsletter|Advertisement|Facebook/);
    expect(source.text).toContain('What the plan says\n\nThe dam is 40 m high\nIt holds two years of rain');
    expect(source.text).toContain(ARTICLE[3]);
  });

  it('ends where comments begin, however long they are', () => {
    const comments = Array.from(
      { length: 12 },
      (_, index) =>
        `Reader ${index}\n\nMay ${index + 1}, 2031\n\nI think, as many do, that this dam number ${index} is a bad idea, and the town will regret it.\n\nReply`,
    );
    const source = read(`Elbrook votes for a dam\n\n${BODY}\n\n12 Comments\n\n${comments.join('\n\n')}`);
    expect(source.text).toBe(BODY);
  });

  it('keeps verse amid the article and short sections at its end', () => {
    const verse =
      'The river rose at break of day\nAnd took the bridge away\nAnd none could say a word\nOf what we saw and heard';
    const end =
      'Why it matters\n\nThe reasons are these:\n\nSafety: The old dam leaks, as the report says.\n\nMoney: It saves the town a lot.';
    const source = read(
      `${MENU.join('\n\n')}\n\n${ARTICLE.join('\n\n')}\n\n${verse}\n\n${BODY}\n\n${end}\n\nYou may also like\n\nLeave a comment`,
    );
    expect(source.text).toContain(verse);
    expect(source.text).toContain('It saves the town a lot.');
    expect(source.text).not.toContain('Leave a comment');
  });

  it('goes on behind a link to comments when the next article of the page follows', () => {
    const second = [0, 1]
      .map((at) => `${ARTICLE[at]} ${ARTICLE[at + 1]} And so on, as the council has often said.`)
      .join('\n\n');
    const source = read(
      `${BODY}\n\nComments (5 posted)\n\nA second dam is planned\n\nBy Mara Lind\n\nMay 9, 2031\n\n${second}`,
    );
    expect(source.text).toContain(second);
  });

  it('keeps the standfirst, though tools part it from the text', () => {
    const standfirst = 'After four hours of debate, the mayor speaks of a lesson and the anglers of a dark day.';
    const source = read(
      `${MENU.join('\n\n')}\n\nElbrook votes for a dam above the valley\n\n${standfirst}\n\nShare\n\nTweet\n\nBy Mara Lind\n\nFollow\n\n${BODY}\n\nRelated articles`,
    );
    expect(source.text).toBe(`${standfirst}\n\n${BODY}`);
  });

  it('counts numbered steps as headings, not as a menu', () => {
    const steps = Array.from(
      { length: 6 },
      (_, index) => `Step ${index + 1}\n\nPut stone number ${index} on the wall, and see that it holds well.`,
    );
    const source = read(
      `${MENU.join('\n\n')}\n\nHow to build a dam of stones\n\n${ARTICLE[0]}\n\n${steps.join('\n\n')}\n\nRelated articles\n\nShare this`,
    );
    expect(source.text).toContain('Step 6\n\nPut stone number 5');
  });

  it('stays whole when it is no article', () => {
    const links = Array.from({ length: 20 }, (_, index) => `Page ${index} of the Elbrook Courier`);
    expect(read([...MENU, ...links].join('\n\n')).text).toContain('Page 19');
  });
});

function runningPage(head: string): string {
  return `Valley Radio\n\nNews | Sport | Weather | Listen live\n\nThe dam breaks at last\n\nFriday 9 May 2031\n\n${head}\n- The council allows the dam on four conditions\n- Anglers call off their vigil\n- Share this   - Turn on notifications\n\n19:20\n${BODY}\n\nRelated: Ten rivers to see | Five boats to rent\n\nShare this`;
}

describe('the summary of a running page', () => {
  it.each(['Summary', 'Key points', 'At a glance'])('is of the article: %s', (head) => {
    const { text } = read(runningPage(head));
    expect(text).toContain('Anglers call off their vigil');
    expect(text).not.toContain('Turn on notifications');
  });
});

describe('a clean text', () => {
  it.each([
    ['notes in bullets', '- Vote on the dam\n- Cost of it\n- Next steps'],
    ['a letter', `Dear council,\n\n${ARTICLE[0]}\n\nYours,\nMara Lind`],
    [
      'words of the web in sentences',
      `${ARTICLE[0]}\n\nThe newsletter of the club has 500 readers.\n\nCookies were sold at the fair.\n\nFacebook and the election\n\n${ARTICLE[1]}\n\nShe said: sign up to nothing.`,
    ],
    ['a comment in a heading', `${ARTICLE[0]}\n\nNo comment from the council on this\n\n${ARTICLE[1]}`],
  ])('loses nothing: %s', (_, text) => {
    expect(read(text).removed).toEqual([]);
  });
});
