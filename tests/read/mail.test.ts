import { describe, expect, it } from 'vitest';
import { ARTICLE, read, removedTexts } from './reading.ts';

const BODY = `${ARTICLE[0]}\n\n${ARTICLE[1]}`;
const HEADER = [
  'From: Mara Lind <mara@courier.example>',
  'To: Ada Brandt <ada@council.example>',
  'Date: Fri, 9 May 2031 10:42:07 +0200',
  'Subject: Re: [press] Elbrook votes for a new dam',
  'Message-ID: <abc@courier.example>',
  'Content-Type: text/plain; charset=utf-8',
];

describe('an e-mail', () => {
  it('says in its header who wrote it, when, and of what', () => {
    const source = read(`${HEADER.join('\n')}\n\n${BODY}`);
    expect(source).toMatchObject({
      title: 'Elbrook votes for a new dam',
      author: 'Mara Lind',
      publisher: null,
      written: { year: 2031, month: 5, day: 9, basis: 'date of the message' },
      text: BODY,
    });
    expect(removedTexts(source)).toEqual(HEADER);
  });

  it('keeps what is quoted in a quotation', () => {
    const source = read(
      `${HEADER.join('\n')}\n\n${BODY}\n\nOn Thu, 8 May 2031 at 18:03, Ada Brandt <ada@council.example> wrote:\n> Please come.\n>\n> On Wed, 7 May 2031 at 9:00, Jon Ray <jon@council.example> wrote:\n>> The vote is on Tuesday. Can somebody be there?`,
    );
    expect(source.text).toContain('Can somebody be there?');
    expect(source.text).not.toContain('jon@council.example');
  });

  it('keeps what it quotes, without signatures and the lines that introduce quotations', () => {
    const source = read(
      `${HEADER.join('\n')}\n\nDear Ada,\n\n${BODY}\n\nBest regards,\nMara\n\n-- \nMara Lind\nThe Elbrook Courier\n+00 555 0142\n\nOn Thu, 8 May 2031 at 18:03, Ada Brandt <ada@council.example> wrote:\n> The vote is on Tuesday. Please come early.`,
    );
    expect(source.text).toBe(`Dear Ada,\n\n${BODY}\n\nThe vote is on Tuesday. Please come early.`);
    expect(source.blocks.at(-1)?.kind).toBe('quote');
  });

  it('is read when it was forwarded, when it is a memo, and in other languages', () => {
    const forwarded = `---------- Forwarded message ---------\nFrom: The Valley Brief <news@valley.example>\nDate: Fri, May 9, 2031 at 10:42 AM\nSubject: Dam vote\nTo: Ada <ada@council.example>\n\n${BODY}`;
    expect(read(forwarded)).toMatchObject({
      title: 'Dam vote',
      publisher: 'The Valley Brief',
      written: { year: 2031, month: 5, day: 9 },
      text: BODY,
    });
    const memo = `MEMORANDUM\n\nTo: All members\nFrom: Ada Brandt, mayor\nDate: 9 May 2031\nSubject: The contract\n\n${BODY}`;
    expect(read(memo)).toMatchObject({ title: 'The contract', author: 'Ada Brandt', text: BODY });
    const german = `Von: "Brandt, Ada" <ada@rat.example>\nGesendet: Freitag, 9. Mai 2031 10:42\nAn: Rat\nBetreff: AW: Der Damm\n\nDer Rat hat am Dienstag beschlossen, einen neuen Damm zu bauen.\n\nMit freundlichen Grüßen\nAda Brandt`;
    expect(read(german)).toMatchObject({
      title: 'Der Damm',
      author: 'Ada Brandt',
      written: { year: 2031, month: 5, day: 9 },
      text: 'Der Rat hat am Dienstag beschlossen, einen neuen Damm zu bauen.',
    });
  });

  it('may encode the words of its header', () => {
    const encoded = `From: =?utf-8?Q?J=C3=B6rg_Lind?= <j@x.example>\nTo: a@x.example\nSubject: =?utf-8?B?RGVyIERhbW0=?=\n\n${BODY}`;
    expect(read(encoded)).toMatchObject({ title: 'Der Damm', author: 'Jörg Lind' });
  });

  it.each([
    ['a text of labels', `To: the mayor\nSubject: none of this is a letter\n\n${BODY}`],
    ['a talk', `Brandt: The dam leaks.\nLind: It does not.\nBrandt: It does, and from May on.\n\n${BODY}`],
    ['a sentence', `From: the mountains to the sea, and back again.\n\n${BODY}`],
  ])('is not %s', (_, text) => {
    expect(read(text).removed.filter((each) => each.why === 'header of the message')).toEqual([]);
    expect(read(text).text).toContain(text.split('\n')[0]?.split(': ')[1]);
  });

  it('greets at its end only in a message', () => {
    const letter = `Dear council,\n\n${BODY}\n\nBest regards,\nMara Lind`;
    expect(read(letter).removed).toEqual([]);
  });
});
