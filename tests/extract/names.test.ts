import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameMention } from '../../src/extract/names.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

/** The names of a text; words that a text of one line cannot tell from names stand in lower case in a paragraph above. */
function namesIn(text: string): NameMention[] {
  const words = 'The people of the valley ask for water, and the farmers and the clubs fear the old plan of the board.';
  const analysis = analysisOf(`${words}\n\n${text}`);
  for (const mention of analysis.names.flat()) {
    const written = analysis.document.text.slice(mention.start, mention.end);
    expect(written.replace(/\s+/gu, ' ')).toBe(mention.surface);
  }
  return analysis.names.flat();
}

function surfaces(text: string): string[] {
  return namesIn(text).map(({ surface }) => surface);
}

describe('names', () => {
  test.each([
    ['a full name', 'The farmers met Ada Brandt at noon.', ['Ada Brandt']],
    ['initials', 'A letter by J. R. Smith reached the board.', ['J. R. Smith']],
    ['small words inside', 'She studied at the University of Arden for a year.', ['University of Arden']],
    ['a possessive', 'The farmers like Brandt’s plan.', ['Brandt']],
    ['short forms', 'An envoy of the U.S. spoke to the WHO.', ['U.S.', 'WHO']],
    ['several in a row', 'They met in Porto, Lisbon and Faro.', ['Porto', 'Lisbon', 'Faro']],
    ['across a line', 'The farmers met Ada\nBrandt at noon.', ['Ada Brandt']],
  ])('%s', (_, text, names) => {
    expect(surfaces(text)).toEqual(names);
  });

  test.each([
    ['the first word of a sentence', 'Farmers met the board. Water is scarce.'],
    ['words of a quotation', 'The board said: “People fear the plan”.'],
    ['days and months', 'The farmers met on Monday, in March and in May.'],
    ['pronouns and small words', 'They said that She and The board would meet.'],
    ['numbers', 'The farmers counted 12 and 1,945 of them.'],
    ['a word that is only loud', 'The board does FEAR the farmers.'],
  ])('%s: none', (_, text) => {
    expect(surfaces(text)).toEqual([]);
  });

  test('at a sentence’s start a word is a name that is one elsewhere, or that a capital follows', () => {
    expect(surfaces('Ruiz spoke. The farmers asked Ruiz for water.')).toEqual(['Ruiz', 'Ruiz']);
    expect(surfaces('Lena Okoro spoke to the farmers.')).toEqual(['Lena Okoro']);
    expect(surfaces('Later Lena Okoro spoke to the farmers.')).toEqual(['Lena Okoro']);
  });

  test('in a heading only words count that are names in the text', () => {
    const text = 'They asked what Brandt and the board want.\n\n## Farmers Fear Brandt Plan\n\nThe day was long.';
    expect(surfaces(text)).toEqual(['Brandt', 'Brandt']);
  });

  test('in a lead-in too', () => {
    expect(surfaces('- **Water Plan:** The farmers want to talk to Ruiz.')).toEqual(['Ruiz']);
  });
});

function placesIn(text: string): string[] {
  return namesIn(text).flatMap(({ place, surface }) => (place ? [surface] : []));
}

describe('places', () => {
  test.each([
    ['They met in Porto.', ['Porto']],
    ['They met at the Arden Hotel.', ['Arden Hotel']],
    ['They met in Porto, Norland, at noon.', ['Porto', 'Norland']],
    ['They met near Faro and outside Lisbon.', ['Faro', 'Lisbon']],
  ])('%s → %j', (text, found) => {
    expect(placesIn(text)).toEqual(found);
  });
  test.each(['They met Porto.', 'A letter from Ada Brandt came.', 'They met in March.', 'In fact Porto won.'])(
    '%s: none',
    (text) => {
      expect(placesIn(text)).toEqual([]);
    },
  );
});

function officesIn(text: string): string[] {
  return namesIn(text).flatMap(({ surface, office }) =>
    office === null
      ? []
      : [`${surface}: ${office.former ? 'former ' : ''}${office.title}${office.qualified ? ', qualified' : ''}`],
  );
}

describe('offices', () => {
  test.each([
    ['before a name', 'They met President Ada Brandt.', ['Ada Brandt: president']],
    ['of several words', 'They met Vice President Ada Brandt.', ['Ada Brandt: vice president']],
    ['said of what', 'They met Norland President Ada Brandt.', ['Ada Brandt: president, qualified']],
    ['former', 'They met former Norland President Ada Brandt.', ['Ada Brandt: former president, qualified']],
    ['former, in capitals', 'Former President Ada Brandt spoke to them.', ['Ada Brandt: former president']],
    ['behind a name', 'They met Tomas Ruiz, the mayor, at noon.', ['Tomas Ruiz: mayor']],
    ['in brackets', 'They met Ada Brandt (former Finnish president).', ['Ada Brandt: former president, qualified']],
    ['in lower case', 'They met the former Norland president Ada Brandt.', ['Ada Brandt: former president, qualified']],
    [
      'of the next name of a list',
      'They met Lena Okoro, ex-mayor Tomas Ruiz and farmers.',
      ['Tomas Ruiz: former mayor'],
    ],
    ['with ex', 'They met Tomas Ruiz, an ex-mayor, at noon.', ['Tomas Ruiz: former mayor']],
  ])('%s', (_, text, found) => {
    expect(officesIn(text)).toEqual(found);
  });

  test.each([
    ['of what the office is of', 'They met the president of Norland.'],
    ['of another one behind', 'They met Lena Okoro, and the president of Norland spoke.'],
    ['across a full stop', 'They met Lena Okoro. The mayor slept.'],
    ['when a verb stands between', 'They met Lena Okoro, hoping the mayor slept.'],
  ])('none %s', (_, text) => {
    expect(officesIn(text)).toEqual([]);
  });
});

test('whatever the text, names lie in order inside their sentences and slice back', () => {
  const piece = fc.constantFrom(
    'Ada ',
    'Brandt',
    ' of ',
    'Norland',
    '-',
    'Suria',
    ', ',
    '. ',
    ' (',
    ')',
    'former ',
    'president ',
    'President ',
    'J. ',
    '’s',
    'in ',
    'the ',
    'WHO ',
    '12 ',
    '\n\n',
    '## ',
    '- **',
    ':** ',
    'É',
    '市長',
    'March ',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (parts) => {
      const analysis = analysisOf(`x ${parts.join('')}`);
      for (const [s, mentions] of analysis.names.entries()) {
        let at = analysis.sentences[s]?.start ?? 0;
        for (const { start, end, surface } of mentions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(analysis.document.text.slice(start, end).replace(/\s+/gu, ' ')).toBe(surface);
          expect(surface).not.toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(analysis.sentences[s]?.end ?? 0);
      }
    }),
  );
});
