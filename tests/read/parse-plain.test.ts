import { describe, expect, it } from 'vitest';
import { ARTICLE, outline, read } from './reading.ts';

/** The lead-ins of lines below an article's first sentence. */
function leads(text: string): (string | null)[] {
  const { blocks, text: clean } = read(`${ARTICLE[0]}\n\n${text}`);
  return blocks.slice(1).map(({ start, leadEnd }) => (leadEnd === null ? null : clean.slice(start, leadEnd)));
}

describe('plain text', () => {
  it('falls into paragraphs by lines, and empty lines stay between them', () => {
    const source = read(`${ARTICLE[0]}\n${ARTICLE[1]}\n\n\n${ARTICLE[2]}`);
    expect(source.text).toBe(`${ARTICLE[0]}\n${ARTICLE[1]}\n\n${ARTICLE[2]}`);
  });

  it('folds white space and no-break spaces, and changes no other character', () => {
    expect(read(`The  dam\u00a0of\tElbrook — “old” – cost 5\u202f000 crowns, they said.`).text).toBe(
      'The dam of Elbrook — “old” – cost 5 000 crowns, they said.',
    );
  });

  it('joins lines that were wrapped at a width', () => {
    const wrapped =
      'The council of Elbrook voted on Tuesday to build a new dam above the\nvalley, after a debate that lasted four hours and in which anglers\nspoke against it and farmers for it, most of them at length.';
    expect(outline(read(wrapped))).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' ')}`]);
  });

  it('leaves verse and lists of titles as they stand', () => {
    const verse =
      'The river rose at break of day\nAnd took the bridge of Elbrook away\nAnd none of us could say a word\nFor what we saw and what we heard';
    expect(outline(read(`${ARTICLE[0]}\n\n${verse}\n\n${ARTICLE[1]}`))).toHaveLength(6);
  });

  it.each(['•', '-', '*', '–', '1.', '2)'])('strips the mark %s of a list item', (mark) => {
    const source = read(
      `${ARTICLE[0]}\n\n${mark} A vote in the county is due in June.\n${mark} Work begins in autumn.`,
    );
    expect(outline(source).slice(1)).toEqual([
      'item: A vote in the county is due in June.',
      'item: Work begins in autumn.',
    ]);
  });

  it('reads a number before a lone line as a heading’s', () => {
    const source = read(
      `${ARTICLE[0]}\n\n1. What was said\n\n• The dam is safe.\n• It is dear.\n\n2. What is next\n\n${ARTICLE[1]}`,
    );
    expect(source.sections.map((each) => each.heading)).toEqual([null, 'What was said', 'What is next']);
  });

  it('reads bars as a table, without its rule', () => {
    const source = read(
      `${ARTICLE[0]}\n| Year | Cost |\n|---|---|\n| 2031 | 10 million |\nStage | Length |\nOne | two years |`,
    );
    expect(outline(source).slice(1)).toEqual([
      'row: Year | Cost',
      'row: 2031 | 10 million',
      'row: Stage | Length',
      'row: One | two years',
    ]);
  });

  it('does not take one bar in a sentence for a table', () => {
    expect(outline(read(`${ARTICLE[0]} | ${ARTICLE[1]}`))[0]).toMatch(/^paragraph/);
  });

  it('finds headings above paragraphs, also with a question mark or a colon', () => {
    const source = read(`${ARTICLE[0]}\n\nWho pays for it?\n\n${ARTICLE[1]}\n\nAnalysis:\n\n${ARTICLE[2]}`);
    expect(source.sections.map((each) => each.heading)).toEqual([null, 'Who pays for it?', 'Analysis']);
  });

  it('marks the labels of a row of lines where one is surely a lead-in', () => {
    expect(leads('Lives in the lower valley: The gate may not last.\n\nPublic Trust: Nobody asks any more.')).toEqual([
      'Lives in the lower valley',
      'Public Trust',
    ]);
    expect(leads('He was sure of one thing: The gate may not last.\n\nNobody asks any more.')).toEqual([null, null]);
  });

  it('reads a bold lead-in that was pasted with its marks', () => {
    const source = read(
      `${ARTICLE[0]}\n\n- **Money:** The county pays half.\n- **Time**: Three years.\n- A **bold** word stays.`,
    );
    expect(outline(source).slice(1)).toEqual([
      'item: Money: The county pays half.',
      'item: Time: Three years.',
      'item: A **bold** word stays.',
    ]);
    expect(
      source.blocks.map(({ leadEnd, leadMarked, start }) => [leadEnd === null ? null : leadEnd - start, leadMarked]),
    ).toEqual([
      [null, undefined],
      [5, true],
      [4, true],
      [null, undefined],
    ]);
  });

  it('finds headings behind little pictures and numbers', () => {
    const source = read(
      'The river rose.\n\n⚖️ 3. What it costs\n\nThe river rose for the third time in a year.\n\n❓ 4. Left open\n\nThe river rose for the fourth time in a year.',
    );
    expect(source.sections.map((each) => each.heading)).toEqual([null, 'What it costs', 'Left open']);
  });

  it('takes a tick for the picture of a heading among others, and for a mark among ticks', () => {
    const text =
      'The river rose.\n\n🎯 What it costs\n\nThe river rose for the third time in a year.\n\n✅ Bottom line\n\n';
    const all = `${text}The river rose for the fourth time.`;
    expect(outline(read(all))).toContain('heading: Bottom line');
    expect(outline(read(all.replace('🎯', '✅')))).toContain('item: Bottom line');
  });

  it('takes little pictures off the beginning of a line, and lists lines that they mark', () => {
    const source = read(
      `${ARTICLE[0]}\n\n➡️ **Money:** The county pays half.\n\n📅 Dates\n✅ 3 May – The first stone is laid\n❓ 9 June – The court may rule\n\nIt was a year 🙂 of rain.`,
    );
    expect(outline(source).slice(1)).toEqual([
      'paragraph: Money: The county pays half.',
      'heading: Dates',
      'item: 3 May – The first stone is laid',
      'item: 9 June – The court may rule',
      'paragraph: It was a year 🙂 of rain.',
    ]);
  });

  it('takes the numbers of minutes off, and leaves figures', () => {
    const source = read(
      `2. State of the dam\n2.1 The mayor reported.\n2.2 The council agreed.\n2.5 million crowns were spent.`,
    );
    expect(outline(source).slice(-3)).toEqual([
      'item: The mayor reported.',
      'item: The council agreed.',
      'paragraph: 2.5 million crowns were spent.',
    ]);
  });

  it('does not make a heading of a sentence or of what introduces a list', () => {
    const source = read(
      `${ARTICLE[0]}\n\nThe county agreed.\n\nThese points were made in the debate:\n\n- The dam is safe.\n- It is dear.`,
    );
    expect(source.blocks.some((block) => block.kind === 'heading')).toBe(false);
  });

  it('marks a lead-in, and a speaker is none', () => {
    const source = read(
      `Cost of the dam: It rose by half.\n\nU.S. role: None so far, it seems, and none is planned.\n\nThe mayor said: “We cannot wait.”`,
    );
    expect(source.blocks.map((each) => each.leadEnd && source.text.slice(each.start, each.leadEnd))).toEqual([
      'Cost of the dam',
      'U.S. role',
      null,
    ]);
  });
});

describe('links in pasted text', () => {
  it('go to the links, and a badge leaves a cut', () => {
    const source = read(
      'The dam is old [[1]](https://example.org/a-08-15) and it leaks. It was built in 1950 [[2]](https://example.org/b).',
    );
    expect(source.text).toBe('The dam is old and it leaks. It was built in 1950');
    expect(source.blocks[0]?.cuts).toEqual([15]);
    expect(source.links.map((each) => each.url)).toEqual(['https://example.org/a-08-15', 'https://example.org/b']);
  });

  it('keep their words', () => {
    const source = read('The [county report](https://example.org/r) says so; see also https://example.org/s.');
    expect(source.text).toBe('The county report says so; see also https://example.org/s.');
    expect(source.blocks[0]?.cuts).toEqual([4, 18]);
    expect(source.links).toEqual([
      { url: 'https://example.org/r', at: 4 },
      { url: 'https://example.org/s', at: 36 },
    ]);
  });
});

describe('days that look like numbered items', () => {
  it.each(['9. Mai 2031', '9. Mai 2031, 17:42 Uhr'])('“%s” dates the page', (line) => {
    const source = read(
      `Der Damm von Elbrook\n\nVon Mara Lind\n${line}\n\nDer Rat hat am Freitag beschlossen, den alten Damm über der Stadt abzureißen. Die Arbeiten sollen im Herbst beginnen, sagte die Bürgermeisterin nach der Sitzung im Rathaus.`,
    );
    expect(source.written).toMatchObject({ year: 2031, month: 5, day: 9 });
  });
});
