import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/document.ts';
import { blocksOfPlainText, segmentSentences } from '../../src/segment/sentences.ts';

function split(text: string, language = 'en'): string[] {
  return segmentSentences(text, blocksOfPlainText(text), language).map(({ start, end }) => text.slice(start, end));
}

/** Takes a case apart: `¦` stands for the space where a sentence ends, `¦¦` where there is no space. */
function unmark(marked: string): { text: string; sentences: string[] } {
  return { text: marked.replaceAll('¦¦', '').replaceAll('¦', ' '), sentences: marked.split(/¦{1,2}/) };
}

describe('English', () => {
  test.each([
    // Plain stops, doubled and mixed ones.
    'The dam holds.¦Nobody doubts it.',
    'Will it hold?¦Yes.',
    'It held!¦We cheered.',
    'What??¦Who said so?!¦Not me!!!¦Fine.',
    // Titles and initials.
    'Dr. Brandt met Mr. Ruiz and Mrs. Ott.¦Prof. Lund was ill.',
    'It was pride more than water, said Dr.Ida Fell.¦¦Nobody laughed.',
    'Gov. Lee and Lt. Col. Hart spoke for Sen. Ray.¦Rep. Fox did not.',
    'The book is by J. K. Marlow and T.S. Arden.¦It sold well.',
    'You and I.¦Did you read Paul I. Stone?',
    'They ended World War I.¦The peace was short.',
    // Firms, streets, states.
    'Hartwell Inc. bought Bell & Co. for cash.¦It paid late.',
    'He left Hartwell Inc.¦The board was shocked.',
    'He signed with Bell & Co.¦“The price was fair,” he said.',
    'Marine Response Corp. (MRC), which pays, agreed.',
    'St. Olaf stands on Elm St. near Mt. Gray.¦It is old.',
    'They met on Main St.¦The road was closed.',
    'Work began in Duluth, Minn. on Monday.',
    'That is Ray Hall Jr.’s boat.',
    // Initialisms.
    'He moved to the U.S. in 1990.¦He left the U.S.¦She stayed in the U.K.¦Nobody knew.',
    'The U.S. Senate and the U.N. Security Council met.',
    'He got his Ph.D. in May.¦His Ph.D.¦The school was proud.',
    'Some rules, e.g. Rule 5, i.e. the last, fell.',
    // Clock times.
    'It opened at 9 a.m. on Friday and closed at 5 p.m. Saturday.',
    'At 7 p.m. Ms. Ott spoke.¦The hall had emptied by 9 p.m. and stayed so until 11 P.M.¦Ms. Ott had left.',
    'The match starts at 8 p.m. EDT.¦Be early.',
    // Numbers, money, versions, references.
    'It costs $3.50.¦That is 2.5% more.',
    'No. 4 won.¦She said no.¦He said No.¦They left.',
    'See Fig. 2 on pp. 3-5 and Vol. 7.¦Then Sec. 9.',
    'On Jan. 3 it rained.¦It stopped on Feb. 5, 2024.',
    'The vote was 52-48.¦25 members stayed away.',
    'It happened in 2019.¦12 people saw it.',
    'They use node.js 24.21.0 and example.com.¦It works.',
    'Mail her at a.ott@example.org.¦See https://example.org/a.b?c=D.¦Then write.',
    // Quotes and brackets.
    '“We won.”¦The crowd roared.',
    '“Will it hold?” Mayor Ruiz asked.¦Nobody answered.',
    '“Never again!” they cried.',
    "She said, 'It is late.' and left.",
    'He wrote, "It is over."¦She read it twice.',
    '(He left early.)¦They stayed.',
    'The mayor (she won in 2020.) stayed at home.',
    'The dam is old.[12]¦It leaks.[3][4]¦Nobody minds.',
    // Ellipses.
    'I wonder...¦Well, let us see.',
    'The dam ... or what is left of it ... holds.',
    'It was, so to say . . . I mean it was gone.',
    'The river rose. . . .¦The town slept.',
    '“The mayor [...] spoke [...]” (Ott 5).',
    // Names with signs, small brand names.
    'She works at Wow! in the north.',
    'The dam stood.¦iPhone maps showed it.',
    // No space after the stop.
    'It ends in France.¦¦Those talks failed.¦¦However, hope remains.',
    'He said “No.”¦¦She left.',
    'They paid 1,200.¦¦That was all.',
    'The Booking.Com site and System.Console.Out are names.',
    'It was in the U.S.A and in D.C then.',
    // Lists inside a line.
    '1. Close the gate¦2. Warn the town¦3. Leave',
    '1) Close the gate.¦2) Warn the town.',
    '1.) Close the gate¦2.) Warn the town',
    'a. Close the gate¦b. Warn the town',
    '• Close the gate¦• Warn the town',
    // No stops, no capitals.
    'Dam opens to the public',
    'the dam broke.¦nobody was hurt.¦what luck!',
    'OK?',
  ])('%s', (marked) => {
    const { text, sentences } = unmark(marked);
    expect(split(text)).toEqual(sentences);
  });
});

describe.each([
  [
    'de',
    [
      'Am 3. Mai 2024 traf sich der Rat.¦Er blieb bis zum 31. Dezember.¦Das war lang.',
      'Die Brücke, z. B. die alte, kostet ca. 5 Mio. Euro.¦Das ist viel, d. h. zu viel.',
      'Im 19. Jahrhundert regierte Ludwig XIV. lange.¦Danach nicht mehr.',
      '„Wir bleiben.“¦Der Bürgermeister ging.¦»Kommst du?«, fragte er.',
      'Laut Art. 5 Abs. 2 gilt das nicht, usw.¦Dr. Weber schwieg.',
      '3. und 4. Mai waren frei.',
    ],
  ],
  [
    'fr',
    [
      'M. Dupont et Mme. Leroy sont arrivés.¦Ils sont repartis.',
      '« Nous avons gagné. »¦Le public a applaudi.¦« Viens-tu ? » demanda-t-il.',
      'Le pont, p. ex. le vieux, coûte env. 3,5 millions, etc.¦La mairie hésite.',
      'Selon l’art. 5, c’est non.¦Où va-t-on ?!¦Nul ne sait.',
    ],
  ],
  [
    'es',
    [
      'El Sr. Pérez y la Dra. Ruiz llegaron a los EE. UU. ayer.¦¿Qué pasó?¦¡Nadie lo sabe!',
      '¿Vendrán? preguntó ella.¦«Sí.»¦El público (pág. 5) rió.',
    ],
  ],
  ['it', ['Il Sig. Rossi legge l’art. 5.¦Perché?¦Non si sa, ecc.¦Poi finì.']],
  ['pt', ['O Sr. Silva mora na Av. Norte.¦A Dra. Lima (p. 5) não.']],
  ['nl', ['Dhr. Jansen woont bijv. in Delft, enz.¦Niemand weet het.']],
  ['pl', ['W 2015 r. miasto zbudowało tamę przy ul. Długiej.¦To 3. miejsce.']],
  [
    'ru',
    [
      'В 2015 г. город построил плотину на ул. Садовой, д. 5.¦Она стоит.',
      'А. С. Белов и т. д. ушли.¦«Мы победили!» — сказал он.¦«Ты придёшь?»¦Она молчала.',
      'Цена — 5 тыс. руб.¦Это много, т. е. дорого.',
    ],
  ],
  ['el', ['Πού είναι;¦Δεν ξέρω.¦Ο κ. Παππάς έφυγε.']],
  ['hy', ['Ո՞ւր է սա:¦Չգիտեմ:']],
  [
    'ja',
    [
      'ダムは安全です。¦¦本当ですか？¦¦はい！',
      '市長は「大丈夫だ。」と述べた。¦¦「もう終わりだ。」¦¦彼は去った。',
      '価格は３．５％上がった（前年比）。¦¦次へ。',
    ],
  ],
  ['zh', ['大坝很安全。¦¦市长说：“没问题。”¦¦真的吗？¦¦是的！']],
  ['ar', ['قال د. سامي إن السد آمن.¦هل هذا صحيح؟¦نعم!¦بلغت النسبة 3.5 في المئة.¦¦انتهى الأمر.']],
  ['hi', ['बांध सुरक्षित है।¦क्या यह सच है?¦डॉ. शर्मा ने कहा।']],
] as const)('language %s', (language, cases) => {
  test.each(cases)('%s', (marked) => {
    const { text, sentences } = unmark(marked);
    expect(split(text, language)).toEqual(sentences);
  });
});

describe('lines of a paragraph', () => {
  test('a line break inside a sentence stays in it', () => {
    expect(split('The dam was\nbuilt in 1950.\nIt leaks.')).toEqual(['The dam was\nbuilt in 1950.', 'It leaks.']);
  });

  test('a line that begins with a list marker begins a sentence', () => {
    expect(split('Plan:\n- close the gate\n- warn the town')).toEqual(['Plan:', '- close the gate', '- warn the town']);
  });

  test('a column of short lines without stops is not one sentence', () => {
    expect(split('Elm Road\nOak Road\nMill Lane')).toEqual(['Elm Road', 'Oak Road', 'Mill Lane']);
  });
});

describe('blocks', () => {
  const text = 'Dam opens Town | 3 | It leaks. The gate closed The mayor left. She is';
  const block = (kind: Block['kind'], words: string, cuts: number[] = []): Block => {
    const start = text.indexOf(words);
    return { kind, level: 0, start, end: start + words.length, cuts, leadEnd: null };
  };

  test('a heading and a table row are one sentence each, and know their block', () => {
    const blocks = [block('heading', 'Dam opens'), block('row', 'Town | 3 | It leaks.')];
    const sentences = segmentSentences(text, blocks, 'en');
    expect(sentences.map((s) => [text.slice(s.start, s.end), s.block, s.whole])).toEqual([
      ['Dam opens', 0, true],
      ['Town | 3 | It leaks.', 1, true],
    ]);
  });

  test('a cell with several sentences is divided', () => {
    const row = 'Gate | It is old. It leaks. | 1950';
    const whole: Block = { kind: 'row', level: 0, start: 0, end: row.length, cuts: [], leadEnd: null };
    expect(segmentSentences(row, [whole], 'en')).toHaveLength(2);
  });

  test('a sentence that something was cut out of is in two parts, neither whole', () => {
    const cut = text.indexOf('closed');
    const sentences = segmentSentences(text, [block('paragraph', 'The gate closed The mayor left.', [cut])], 'en');
    expect(sentences.map((s) => [text.slice(s.start, s.end), s.whole])).toEqual([
      ['The gate', false],
      ['closed The mayor left.', false],
    ]);
  });

  test('a cut between two sentences leaves both whole', () => {
    const cut = text.indexOf('She is');
    const sentences = segmentSentences(text, [block('paragraph', 'The mayor left. She is', [cut])], 'en');
    expect(sentences.map((s) => s.whole)).toEqual([true, true]);
  });

  test('a sentence at a cut where its block ends is not whole', () => {
    const sentences = segmentSentences(text, [block('paragraph', 'She is', [text.length])], 'en');
    expect(sentences.map((s) => s.whole)).toEqual([false]);
  });

  test('text without stops is cut at spaces into parts that are not whole', () => {
    const long = 'dam gate '.repeat(1000).trim();
    const sentences = segmentSentences(long, blocksOfPlainText(long), 'en');
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.every((s) => !s.whole && s.end - s.start <= 2000)).toBe(true);
    expect(sentences.every((s) => /^(?:dam|gate)\b.*\b(?:dam|gate)$/.test(long.slice(s.start, s.end)))).toBe(true);
  });
});

test('blocks of plain text are its paragraphs, trimmed', () => {
  const text = '\n  One\nline. \r\n\t\r\n\n Two  ';
  expect(blocksOfPlainText(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One\nline.', 'Two']);
  expect(blocksOfPlainText(' \n\n ')).toEqual([]);
});
