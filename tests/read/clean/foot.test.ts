import { describe, expect, it } from 'vitest';
import { ARTICLE, read, removedTexts } from '../reading.ts';

const LONG = [...ARTICLE, ...ARTICLE.map((each) => `On that day it was said: ${each}`)].join('\n\n');

describe('the foot of a page', () => {
  it.each([
    'Was this page helpful?  👍 12   👎 3\nNext explainer: Why the river is brown\nElbrook Online is a member of the Clear Facts Network',
    'Did you spot a mistake? Report a correction',
    'Important disclosures\nElbrook Bank or its affiliates may hold positions in the securities mentioned.\n(c) 2031 Elbrook Bank AG',
    '(Reporting by Mara Lind; Editing by Jon Ray)\nOur Standards: The Code of Fairness',
    '- ENDS -\n\nAbout the county: The county of Elbrook has 40,000 people, four towns, three rivers and two dams, and it has been independent of its neighbour since the year of the great flood.\n\nPress contact: press@elbrook.example',
    'Rate us five stars wherever you get your podcasts\nPromo code DAM10 for 10% off rubber boots\nTranscript generated automatically, may contain errors',
    'Notes to editors: Pictures are available on request.\nWas this page useful? Yes No',
    'Imprint · Radio Elbrook 2031',
    'The council is a registered charity (no. 77-0113). To donate, text RIVER to 70707.',
    'Topics: dams, rivers, Elbrook',
    'Next review of this page: November 2031.',
    'About the author. Mara Lind is a fellow at the Institute for Dams. She has no shares in any company mentioned.',
    "Mara Lind's book on the great flood is out in paperback.",
    'You might also like: Can you be allergic to rain? · Seven stretches for anglers · Our favourite rubber boots (we may earn a commission)',
    'This article appears in the May issue of Valley under the headline "Weirs".',
    'Associated reporting by Valley journalists Jon Ray in Elbrook and Ida Fell in the lower valley, with help from Tom Aske in Sele. Read more: https://valley.example/dam',
    'Our coverage is supported by several foundations.\nNext note: 24 May, weather permitting.',
    'Next month: the bridge that was never built.',
    'Cite this post: Lind, A. (2031). What the weir proves.',
    'Otto may display inaccurate info, including about people.',
    'RiverBot can make mistakes. Check important info.',
    '[Cite this note] [Export to BibTeX] [Share on Mastodon]',
    'Dr. Mara Lind is director of research. Correspondence: research at elbrook dot example.',
  ])('goes: %s', (foot) => {
    expect(read(`${LONG}\n\n${foot}`).text).toBe(LONG);
  });

  it.each([
    'The council is a member of the county network, and it will stay so for the next ten years, the mayor said on Tuesday.',
    'The county may make the same mistake twice, the mayor said, because nobody reads old reports.',
    'The next issue for the council is the bridge, which has been closed since the flood.',
    'Report of the mayor\n\nThe dam is safe. It was built well.',
    '• a vote in June\n• work in autumn',
    'Contact: the mayor is in her office on Tuesdays.\n\nThe dam is open to visitors.\n\nThe path is steep.\n\nDogs stay at home.',
  ])('stays when it tells something: %s', (end) => {
    expect(removedTexts(read(`${LONG}\n\n${end}`))).toEqual([]);
  });
});

describe('marks of references and editors', () => {
  it('go, and leave cuts between sentences', () => {
    const source = read(
      'Background[edit]\nThe dam was built in 1950.[1] It leaks,[2][3] as the county says.[citation needed] Nobody mends it.[4]',
    );
    expect(source.text).toContain('The dam was built in 1950. It leaks, as the county says. Nobody mends it.');
    const block = source.blocks.at(-1);
    expect(block?.cuts.map((at) => source.text.slice(at, at + 6))).toEqual(['It lea', 'as the', 'Nobody']);
    expect(source.sections[0]?.heading).toBe('Background');
  });

  it('are none where one alone stands', () => {
    const text = 'The vote was on item [3] of the list, and the mayor read list[0] aloud to the council.';
    expect(read(text).text).toBe(text);
  });
});

describe('what the editors of an encyclopedia say of an article', () => {
  it.each([
    'This article may be too detailed for readers without patience. Please help improve it. (May 2031) (Learn how and when to remove this message)',
    '"Elbrook vote" redirects here. For the vote of the county, see 2029 Elbrook county election.',
    "This article's lead section may be too short.",
  ])('goes: %s', (note) => {
    expect(read(`Elbrook dam\n\nFrom Lakepedia\n\n${note}\n\n${LONG}`).text).toBe(LONG);
  });

  it('is no sentence about an article', () => {
    const said = 'This article documents how the dam was built, and who paid for it.';
    expect(read(`${LONG}\n\n${said}\n\n${ARTICLE[0]} Again.`).text).toContain(said);
  });
});

describe('an article of an encyclopedia', () => {
  const page = [
    'Elbrook Dam\nFrom OpenWords, the encyclopedia anyone can correct',
    'Contents  hide\n1 History\n2 Leaks\n3 References',
    `${ARTICLE[0]}[1]`,
    `History[edit]\n${ARTICLE[1]}[2]`,
    `Leaks[edit]\n${ARTICLE[2]}[3]`,
    'See also[edit]\nList of dams',
    'References[edit]\n^ "A dam". Elbrook Courier. Retrieved 4 March 2031.\n^ Ministry of Water, Bulletin 55.\n^ Mara Lind, p. 3.',
    'Categories: Dams | Rivers',
    'This page was last edited on 18 March 2031, at 11:02 (UTC).',
  ].join('\n\n');

  it('loses contents and marks, keeps its text and headings, and sets its notes aside', () => {
    const source = read(page);
    const told = `${ARTICLE[0]}\n\nHistory\n${ARTICLE[1]}\n\nLeaks\n${ARTICLE[2]}`;
    expect(source.text.slice(0, source.blocks.at(-1)?.end)).toBe(told);
    expect(source.text.slice(told.length)).toMatch(/^\n\nSee also.*Retrieved 4 March 2031.*p\. 3\.$/s);
    expect(source.sections.map((each) => each.heading)).toEqual([null, 'History', 'Leaks']);
    expect(source).toMatchObject({ title: 'Elbrook Dam', written: { year: 2031, month: 3, day: 18 } });
  });

  it('is not every text with a heading called sources', () => {
    const text = `${LONG}\n\nSources\n\nElbrook Courier, 9 May 2031`;
    expect(read(text).removed).toEqual([]);
  });
});

describe('marks of a paged document', () => {
  it('go wherever they stand', () => {
    expect(
      read(`${ARTICLE[0]}\n\nPage 2 of 4\n\n${ARTICLE[1]}\n\nAdvertisement - story continues below\n\n${ARTICLE[2]}`)
        .text,
    ).toBe(ARTICLE.slice(0, 3).join('\n\n'));
  });
});

describe('headings right above the text', () => {
  it.each([
    ['questions', 'Is the dam safe?', 'Who pays for it?'],
    ['times', '23.48', '22.15'],
    ['capitals', 'HIGHLIGHTS', 'WHAT IS NEXT'],
  ])('stay when others of their kind follow: %s', (_, one, two) => {
    const source = read(
      `Skip to content\nELBROOK COURIER\nThe dam of Elbrook and what comes next\nUpdated: 9 May 2031\nSign in\nPrint this page\n\n${one}\n${ARTICLE[0]}\n\n${two}\n${ARTICLE[1]}\n\n${LONG}\n\nShare this article`,
    );
    expect(source.text.startsWith(`${one}\n${ARTICLE[0]}`)).toBe(true);
  });
});
