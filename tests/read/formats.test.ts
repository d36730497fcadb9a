import { describe, expect, it } from 'vitest';
import { ARTICLE, outline, read, removedTexts } from './reading.ts';

const [FIRST, SECOND, THIRD] = ARTICLE;

describe('a wire report', () => {
  it('gives its dateline, agency and reporters up', () => {
    const source = read(`ELBROOK, May 9 (Arden Wire) - ${FIRST}\n\n${SECOND}\n\n(Reporting by Mara Lind in Elbrook)`);
    expect(source).toMatchObject({ publisher: 'Arden Wire', written: { year: null, month: 5, day: 9 } });
    expect(source.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('may put its agency between strokes', () => {
    const source = read(`ELBROOK, May 9, 2031 /ValleyNewswire/ -- ${FIRST}\n\n${SECOND}`);
    expect(source).toMatchObject({ publisher: 'ValleyNewswire', written: { year: 2031, month: 5, day: 9 } });
  });
});

describe('a press release', () => {
  const release = `FOR IMMEDIATE RELEASE
May 9, 2031

Elbrook Water Welcomes Vote on New Dam

${FIRST} ${SECOND}

${THIRD} ${ARTICLE[3]}

About Elbrook Water
Elbrook Water is a leading supplier of water in the valley, with 400 employees and three dams.`;

  it('loses what its sender says of itself', () => {
    const source = read(release);
    expect(source).toMatchObject({
      title: 'Elbrook Water Welcomes Vote on New Dam',
      written: { year: 2031, month: 5, day: 9 },
      text: `${FIRST} ${SECOND}\n\n${THIRD} ${ARTICLE[3]}`,
    });
  });

  it('is not every text that tells about somebody at its end', () => {
    const text = release.replace('FOR IMMEDIATE RELEASE\n', '');
    expect(read(text).text).toContain('leading supplier');
  });
});

describe('a talk that was written down', () => {
  it('keeps who says what, questions too, without the noises', () => {
    const said = [
      'HOST: Good morning, Mayor Brandt. What happens next?',
      'BRANDT: We sign the contract on 4 June, and the county pays half of it.',
      'HOST: And the anglers?',
      'BRANDT: They may go to court, and that is their right.',
    ];
    const source = read(
      `Transcript of the interview with the mayor\n9 May 2031\n\n${said.join('\n\n')}\n\n[Laughter]\n\n(END)`,
    );
    expect(source.title).toBe('Transcript of the interview with the mayor');
    expect(outline(source)).toEqual(said.map((line) => `paragraph: ${line}`));
    expect(removedTexts(source)).toEqual(expect.arrayContaining(['[Laughter]', '(END)']));
  });
});

describe('text out of a paged document', () => {
  const wrapped = [
    'The old dam above the valley leaks at three places, as the report',
    'of 4 March 2031 showed. The county therefore recommends that the',
    'council build a new dam, at a cost of 40 million crowns.',
  ];

  it('is joined again at its width, also where a paragraph has two lines only', () => {
    const two = 'A public hearing is planned in the town hall of Elbrook for 20\nJune 2031.';
    expect(read(`${wrapped.join('\n')}\n\n${two}`).text).toBe(`${wrapped.join(' ')}\n\n${two.replace('\n', ' ')}`);
  });

  it('loses the hyphens that its line ends put into words, and keeps those that words have', () => {
    const wide = [
      'The council of Elbrook said on 14 March 2031 that the ship-',
      'builder from the valley had not built the barge as a self-',
      'made man would, and that it would not be paid before it de-',
      'livered the barge to the harbour of the town, as agreed.',
    ];
    expect(read(wide.join('\n')).text).toBe(
      'The council of Elbrook said on 14 March 2031 that the shipbuilder from the valley had not built the barge as a self-made man would, and that it would not be paid before it delivered the barge to the harbour of the town, as agreed.',
    );
  });

  it('is joined where its lines happen to begin with names', () => {
    const named = [
      'The county of Elbrook pays half of the cost of the new dam. The',
      'Authority expects the parliament to decide on the rest in early',
      'June 2032. Without the money of the state it would have to stop.',
    ];
    expect(read(`${wrapped.join('\n')}\n\n${named.join('\n')}`).text).toContain(named.join(' '));
  });

  it.each([
    ['numbers alone', ['1', '2', '3']],
    [
      'numbers in words',
      [
        'County of Elbrook        Page 1 of 3',
        'County of Elbrook        Page 2 of 3',
        'County of Elbrook        Page 3 of 3',
      ],
    ],
    ['numbers between dashes', ['- 11 -', '- 12 -', '- 13 -']],
  ])('loses its %s', (_, [one, two, three]) => {
    const source = read(`${FIRST}\n\n${one}\n\n${SECOND}\n\n${two}\n\n${THIRD}\n\n${three}`);
    expect(source.text).toBe(`${FIRST}\n\n${SECOND}\n\n${THIRD}`);
    expect(source.removed).toHaveLength(3);
  });

  it('loses the lines that stand again beside its numbers', () => {
    const head = 'Arden Institute • Policy Brief 12';
    const source = read(`${FIRST}\n\n1\n${head}\n\n${SECOND}\n\n2\n${head}\n\n${THIRD}`);
    expect(source.text).toBe(`${FIRST}\n\n${SECOND}\n\n${THIRD}`);
  });

  it.each([
    ['steps', `Step 1\n\n${FIRST}\n\nStep 2\n\n${SECOND}`],
    ['a year and a count', `2030\n\n${FIRST}\n\n40\n\n${SECOND}`],
    ['results', `Elbrook 1\n\n${FIRST}\n\nArden 2\n\n${SECOND}`],
  ])('keeps %s', (_, text) => {
    expect(read(text).removed).toEqual([]);
  });
});

describe('a newsletter', () => {
  it('keeps its parts and loses its calls', () => {
    const source = read(`View this email in your browser

THE VALLEY BRIEF
Issue 41 · Friday, 9 May 2031

Dam vote passes

${FIRST} ${SECOND}

Read the full story »

Club loses its coach

Arden United parted with coach Jon Ray on Thursday, three days after a defeat at home.

Read the full story »

You are receiving this email because you signed up at valley.example.
Unsubscribe | Manage preferences`);
    expect(source.written).toMatchObject({ year: 2031, month: 5, day: 9 });
    expect(source.text).toContain('Club loses its coach\n\nArden United');
    expect(source.text).not.toMatch(/Read the full|receiving|browser|Unsubscribe/);
  });
});

describe('minutes and lists of facts', () => {
  it('keep their labelled lines as text, the last one too', () => {
    const source = read(
      `Minutes of the council of Elbrook\n\nPresent: Ada Brandt (chair), Jon Ray\nApologies: Nils Ravn\n\n${FIRST}\n\nNext meeting: 3 June 2031`,
    );
    expect(outline(source)).toEqual([
      'paragraph: Present: Ada Brandt (chair), Jon Ray',
      'paragraph: Apologies: Nils Ravn',
      `paragraph: ${FIRST}`,
      'paragraph: Next meeting: 3 June 2031',
    ]);
  });
});

describe('a live page', () => {
  it('is called by its headline, not by an event that stands twice', () => {
    const source = read(`LIVE: Elbrook votes on its dam
Mara Lind and Jon Ray
Fri 9 May 2031 18.42 BST

Key events
18.30 Council approves dam
17.55 Anglers walk out

18.30 BST
Council approves dam
The council of Elbrook has voted by seven to four to build a new dam above the valley.

17.55 BST
Anglers walk out
The anglers of the lower valley have left the hall, saying that they would go to court.`);
    expect(source).toMatchObject({
      title: 'LIVE: Elbrook votes on its dam',
      author: 'Mara Lind and Jon Ray',
      written: { year: 2031, month: 5, day: 9 },
    });
    expect(source.text).toContain('18.30 Council approves dam');
  });
});

describe('an answer of a chat assistant', () => {
  it('loses its marks and its offer, and its bold lines are headings', () => {
    const source = read(
      `**Overview**\n${FIRST}【1†source】 ${SECOND}【2:3†courier.example】 citeturn0search1turn2news4\n\n**Next steps**\n${THIRD}\n\nWould you like me to expand on any of these points?`,
    );
    expect(outline(source)).toEqual([
      'heading: Overview',
      `paragraph: ${FIRST} ${SECOND}`,
      'heading: Next steps',
      `paragraph: ${THIRD}`,
    ]);
  });
});

describe('Markdown of note-takers', () => {
  it('keeps footnotes aside, and words without boxes', () => {
    const source = read(
      `# Elbrook dam\n\nThe council voted for the dam[^1] on 6 May 2031.[^cost]\n\n- [ ] ask the county\n- [x] call the mayor\n\n[^1]: Elbrook Courier, retrieved 9 May 2031.\n[^cost]: See the budget.`,
      'notes.md',
    );
    expect(outline(source)).toEqual([
      'paragraph: The council voted for the dam on 6 May 2031.',
      'item: ask the county',
      'item: call the mayor',
    ]);
    expect(source.text).toMatch(/retrieved 9 May 2031/);
  });

  it('takes a line of bold words for a heading, and no byline', () => {
    const source = read(`**What it costs**\n\n${FIRST}\n\n**Who pays**\n\n${SECOND} **All of it.**`, 'notes.md');
    expect(outline(source).map((each) => each.split(':')[0])).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
    expect(read(`# Elbrook dam\n\n**By Mara Lind**\n\n${FIRST}`, 'notes.md').author).toBe('Mara Lind');
  });

  it('takes names out of links in its front matter', () => {
    const source = read(
      `---\ntitle: Dam\nauthor:\n  - "[[people/lind|Mara Lind]]"\n  - "[[Jon Ray]]"\n---\n\n${FIRST}`,
      'notes.md',
    );
    expect(source.author).toBe('Mara Lind, Jon Ray');
  });
});

describe('a page of a word processor', () => {
  it('has items where bullets were typed', () => {
    const source = read(
      `<html><body><p>${FIRST}</p><p>${SECOND}</p><p class=MsoListParagraph>·<span>&nbsp;&nbsp; </span>The county pays half.</p><p>·&nbsp; The town pays half.</p></body></html>`,
      'minutes.html',
    );
    expect(outline(source).slice(-2)).toEqual(['item: The county pays half.', 'item: The town pays half.']);
  });

  it('that breaks off keeps what there is', () => {
    const source = read(
      `<!DOCTYPE html><html><head><title>Dam | Courier</title></head><body><article><h1>Dam</h1><p>${FIRST}</p><p>${SECOND}</p><p>The mayor, who had cal`,
      'page.html',
    );
    expect(source.text).toBe(`${FIRST}\n\n${SECOND}\n\nThe mayor, who had cal`);
  });
});
