import { describe, expect, it } from 'vitest';
import { ARTICLE, read, removedTexts } from '../reading.ts';

const BODY = ARTICLE.join('\n\n');
const TITLE = 'Elbrook votes for a new dam above the valley';

describe('the headline of a messy page', () => {
  it.each([
    ['a masthead and a menu above', `ELBROOK COURIER\nPolitics   County   Sport   Log in\n${TITLE}\nBy Mara Lind`],
    [
      'a standfirst below',
      `THE COURIER\nHome > County > Water\n${TITLE}\nThe mayor speaks of a lesson, the anglers of a dark day\nMara Lind\n9 May 2031 • 6:15 am CET`,
    ],
    [
      'tools and a share line below',
      `${TITLE}\nListen to this story (4 min)\nBy Mara Lind, Valley reporter\nf t in Copy link`,
    ],
    [
      'a reading time and no byline',
      `The Valley Review | Essays\n${TITLE}\nEstimated reading time: 9 minutes • 4.7 (311 ratings)`,
    ],
    ['a page number and a date of issue', `COUNCIL OF ELBROOK\n${TITLE}\nDate of issue: 9 May 2031\nPage 1 of 4`],
    [
      'a notice that reads as a sentence',
      `For professional investors only. Not for distribution abroad.\n\n${TITLE}\n9 May 2031`,
    ],
    [
      'the address of the site above',
      `elbrook.example — the page of the valley\n\nHome | Who we are | Guestbook (214)\n\n${TITLE}\nposted by Mara Lind · 9 May · filed under: Water`,
    ],
    ['a reporter and a place below', `Home  News  Sport\n${TITLE}\n\nMara Lind-Oster, Port Elbrook\nFri 9 May, 14.20`],
    ['a button twice below it', `Dispatches\n${TITLE}\nBy Mara Lind\nSave this story\nSave this story`],
    ["an agency's name for the story above", `VALLEY NEWS AGENCY\n\nELBROOK-DAM (UPDATE 2)\n${TITLE}\n\nBy Mara Lind`],
    [
      'the names of sections above',
      `The Courier\nNews / Water in the valley\n\n${TITLE}\n\nLive reporting\n9 May 2031`,
    ],
    [
      'a line of what the page is filed under',
      `The Valley Diary\nNotes from a bench by the weir\n\nHome | About | Archive\n\n${TITLE}\n\nPosted on Friday, 9 May 2031 by Marko   Filed under: Water   14 comments`,
    ],
    [
      'a long menu above',
      `${Array.from({ length: 30 }, (_, index) => `Section ${index}`).join('\n\n')}\n\nSign in\n\nSubscribe\n\n${TITLE}\n\nShare on Facebook`,
    ],
  ])('is found with %s', (_, head) => {
    expect(read(`${head}\n\n${BODY}`).title).toBe(TITLE);
  });

  it('may be one word above the name of an encyclopedia', () => {
    expect(read(`Elbrook\nFrom OpenWords, the free encyclopedia\n\n${BODY}`)).toMatchObject({
      title: 'Elbrook',
      publisher: 'OpenWords',
    });
  });

  it('is the upper one of two without a frame, and the lower one stays', () => {
    const source = read(`Elbrook votes for a dam\n\nAnglers speak of a dark day for the valley\n\n${BODY}`);
    expect(source.title).toBe('Elbrook votes for a dam');
    expect(removedTexts(source)).toEqual([]);
  });

  it.each(['« Lind »', '»Lind«'])('may name something in the quotation marks %s', (name) => {
    const title = `Elbrook votes for the new ${name} dam above the valley`;
    expect(read(`Courier\n\nCounty news\n\n${title}\n\nBy Mara Lind\n\n${BODY}`).title).toBe(title);
  });

  it('is no line that points on', () => {
    expect(read(`« Older county stories\n\n${TITLE}\n\n${BODY}`).title).toBe(TITLE);
  });

  it('is never a menu, a masthead or a button alone', () => {
    for (const line of ['ELBROOK COURIER', 'Home | News | Sport', 'Page 1 of 4', 'f t in Copy link']) {
      expect(read(`${line}\n\n${BODY}`).title).toBeNull();
    }
  });
});

describe('the headline above a house instead of an author', () => {
  it('is the headline', () => {
    const page = `VALLEY WIRE\n\n${TITLE}\n\nValley Wire staff, with reporting from Elbrook\nFriday May 9, 2031, 8:52 pm EDT    4 min read`;
    expect(read(`${page}\n\n${BODY}`).title).toBe(TITLE);
  });

  it('loses the mark of a running page', () => {
    expect(read(`Valley Radio\n\nLIVE  ${TITLE}\n\nFriday 9 May 2031\n\n${BODY}`).title).toBe(TITLE);
  });

  it('is no field of minutes or of a ruling', () => {
    const minutes = `ELBROOK TOWN COUNCIL\nMinutes of the ordinary meeting\nheld in the Town Hall on 9 May 2031\n\nPresent: Ada Brandt, Jon Ray\nApologies: Kim Po`;
    expect(read(`${minutes}\n\n${BODY}`).title).toBe('Minutes of the ordinary meeting');
  });

  it('is not the notice that a live page has ended', () => {
    const page = `Talks live\n\n${TITLE}\n\nThis blog is now closed. Read our full report here\n\nUpdated 9 May 2031, 23.58`;
    expect(read(`${page}\n\n${BODY}`).title).toBe(TITLE);
  });

  it('may stand below a motto in a Markdown document', () => {
    const source = read(
      `---\ntitle: ${TITLE}\n---\n\nThe Courier is free to read.\n\n# ${TITLE}\n\n*By Mara Lind, 9 May*\n\n${BODY}`,
      'a.md',
    );
    expect(source).toMatchObject({ author: 'Mara Lind', text: BODY });
  });
});

describe('the publisher', () => {
  it('is a masthead whose name the text uses again', () => {
    const source = read(
      `THE ELBROOK COURIER\n${TITLE}\nBy Mara Lind\n\n${BODY}\n\nShe told the Courier that she would resign.`,
    );
    expect(source.publisher).toBe('THE ELBROOK COURIER');
  });

  it.each([
    ['From Lakepedia', 'Lakepedia'],
    ['MedLake, the open medical encyclopaedia', 'MedLake'],
    ['Lakewiki', 'Lakewiki'],
  ])('is the reference work that names itself below the title: %s', (line, publisher) => {
    const source = read(`EB-12\n${line}\nMain page | Random article | Donate\n\n${BODY}`);
    expect(source).toMatchObject({ title: 'EB-12', publisher });
  });

  it.each(['THE LEDGER', 'THE EVENING STANDARDBEARER', 'VALLEY NEWS'])(
    'is a masthead in capitals that says so itself: %s',
    (name) => {
      expect(read(`${name}\n\n${TITLE}\n\nBy Mara Lind\n\n${BODY}`).publisher).toBe(name);
    },
  );

  it('may be letters alone, when people speak to it by them', () => {
    const page = `NWB\n${TITLE}\nBy Mara Lind\n\n${BODY}`;
    expect(read(`${page}\n\n"We cannot wait," she told NWB.`).publisher).toBe('NWB');
    expect(read(`${page}\n\nThe NWB is against it.`).publisher).toBeNull();
  });

  it('is not guessed', () => {
    expect(read(`SPORT EXTRA\n${TITLE}\nBy Mara Lind\n\n${BODY}`).publisher).toBeNull();
  });
});

describe('the author', () => {
  it.each([
    ['By Mara Lind, Valley reporter', 'Mara Lind'],
    ['By Mara Lind, Jon Ray and Kim Po', 'Mara Lind, Jon Ray and Kim Po'],
    ['Reporting: Mara Lind in the capital, Jon Ray in Elbrook', 'Mara Lind, Jon Ray'],
    ['Analyst: Dr Mara Lind, CFA   +00 555 7781', 'Mara Lind'],
    ['Posted on Mon, Nov 24 by Mara and Jon', 'Mara and Jon'],
    ['Posted on November 24, 2031 by jon', 'jon'],
    ['Mara Lind\nPublished: 9 May 2031 10:42 | Updated: 10 May 2031 16:05', 'Mara Lind'],
    ['Updated 9 May 2031, 23.58 BST\nMara Lind in Elbrook and (earlier) Tom Aske', 'Mara Lind and Tom Aske'],
  ])('is read from: %s', (byline, author) => {
    const source = read(`${TITLE}\n${byline}\n\n${BODY}`);
    expect(source.author).toBe(author);
    expect(source.text).toBe(BODY);
  });

  it('is no sentence that begins with by', () => {
    expect(read(`${TITLE}\n\nBy Friday, the river had gone down again.\n\n${BODY}`).author).toBeNull();
  });

  it.each([
    '## Key takeaways',
    '# Key takeaways',
    '## Im Überblick\n\nKurz\n\n## Das Wichtigste in Kürze',
    '## Overview',
    '## Who pays for it?',
  ])('is not the name of a part: %s', (heading) => {
    const part = heading.split(' ').slice(1).join(' ').split('\n')[0];
    const source = read(
      `${heading}\n\n- The dam leaks.\n- The council voted.\n\n## What the dam costs\n\n${ARTICLE[0]}`,
      'a.md',
    );
    expect(source.title).toBeNull();
    expect(source.text).toContain(part);
  });

  it('is no question that the text under it answers', () => {
    const source = read(`## Who pays for the dam above the valley?\n\n${BODY}`, 'a.md');
    expect(source.title).toBeNull();
    expect(source.sections.map((each) => each.heading)).toEqual(['Who pays for the dam above the valley?']);
  });

  it('may be one word above the byline, below a menu in small letters', () => {
    const source = read(
      `save the weir\nwhat happens by the river\n\nhome    about us    photos\n\nScaffolding\n\nPosted on May 9, 2031 by Marko\n\n${BODY}`,
    );
    expect(source).toMatchObject({ title: 'Scaffolding', text: BODY });
    expect(read(`Elbrook\nBy Mara Lind\n\n${BODY}`).title).toBeNull();
  });

  it('may ask, where no syntax makes it a heading of a part', () => {
    expect(read(`Will Elbrook vote for a new dam?\nBy Mara Lind\n\n${BODY}`).title).toBe(
      'Will Elbrook vote for a new dam?',
    );
  });

  it('is no heading below the first items of the text', () => {
    const items = '• The council voted on 4 May 2031 for a new dam.\n• The old one leaks, says the county.';
    const source = read(`${items}\n\nWhat the new dam costs\n\n${ARTICLE[0]}\n\n${ARTICLE[1]}`);
    expect(source.title).toBeNull();
    expect(source.sections.map((each) => each.heading)).toEqual([null, 'What the new dam costs']);
  });

  it('is not the name in capitals of who sends it', () => {
    const source = read(
      `FRIENDS OF THE RIVER\nElbrook Dam Emergency\nSITUATION REPORT No. 7\nDate of issue: 9 May 2031\n\n${BODY}\n\nFriends of the River have worked in Elbrook for ten years, and they need boats.`,
    );
    expect(source.title).not.toBe('FRIENDS OF THE RIVER');
    expect(source.publisher).toBe('FRIENDS OF THE RIVER');
  });
});
