import { describe, expect, it } from 'vitest';
import { ARTICLE, outline, read } from '../reading.ts';

const POSTS = [
  '🧵 What does the new dam mean for the valley? A thread. 1/4',
  '2/4 🔴 On March 6 the council voted for it, nine to four, after a debate of four hours in the town hall.',
  '3/4 ⚠️ The anglers say that they will go to court, and that nobody has asked them. https://example.org/a',
  '4/4 👉 Bottom line: nobody should believe a date before the judges have spoken. #dam #valley',
];

describe('a thread', () => {
  it('is the text of its posts, without their numbers', () => {
    const source = read(
      ['Mara Lind', '@maralind', ...POSTS, '9:41 PM · Mar 17, 2031 · 84.2K Views', '312 Retweets 1,204 Likes'].join(
        '\n\n',
      ),
    );
    expect(outline(source)).toEqual([
      'paragraph: What does the new dam mean for the valley? A thread.',
      'paragraph: On March 6 the council voted for it, nine to four, after a debate of four hours in the town hall.',
      'paragraph: The anglers say that they will go to court, and that nobody has asked them.',
      'paragraph: Bottom line: nobody should believe a date before the judges have spoken.',
    ]);
    expect(source).toMatchObject({
      title: 'What does the new dam mean for the valley?',
      author: 'Mara Lind',
      written: { year: 2031, month: 3, day: 17 },
    });
  });

  it('may count without saying how many posts there are', () => {
    const text = read(ARTICLE.map((line, at) => `${at + 1}/ ${line}`).join('\n\n')).text;
    expect(text).toBe(ARTICLE.join('\n\n'));
  });

  it.each([
    ['shares', ARTICLE.map((line) => `1/3 of them wept. ${line}`)],
    ['days', ['9/5 The vote.', '10/5 The protest in the square.', '11/5 The ruling of the court.']],
  ])('is not what tells of %s', (_, lines) => {
    expect(read([ARTICLE[0], ...lines, ARTICLE[1], ARTICLE[2]].join('\n\n')).text).toContain(lines[1]);
  });
});
