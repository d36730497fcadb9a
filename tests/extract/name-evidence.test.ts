import { describe, expect, test } from 'vitest';
import { analysisOf, documentOf, analysesOf } from '../fixtures/build-briefing.ts';

function namesIn(text: string): string[] {
  const [analysis] = analysesOf({ 'a.md': documentOf(text, { language: 'de' }) });
  return analysis?.names.flat().map(({ surface }) => surface) ?? [];
}

describe('names where nouns have capitals', () => {
  test.each([
    ['behind an office', 'Am Morgen sprach die Finanzministerin Lore Kant mit den Leuten.', ['Lore Kant']],
    ['beside each other', 'Dort traf sich gestern Anke Sölter mit vielen Bauern.', ['Anke Sölter']],
    ['behind who said it', 'Das sei gut, sagte Reuther am Abend.', ['Reuther']],
    ['a place', 'Die Leute in Kirnau warten auf den Bericht.', ['Kirnau']],
    ['in short form', 'Das teilte die SVP mit.', ['SVP']],
    ['with a short form', 'Gestern rief die IG Bau zum Streik auf.', ['IG Bau']],
    ['alone once it stood in full', 'Gestern kam Anke Sölter. Heute geht Sölter.', ['Anke Sölter', 'Sölter']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['ordinary nouns', 'Der Rat hat den Bericht über die Mauer und das Wasser gelesen.'],
    ['what a number leads in', 'Bei dem Brand wurden 61 Menschen Opfer der Flammen.'],
    ['what is made from a place', 'Im Kirnauer Rathaus wird gebaut.'],
    ['set phrases', 'Das Gesetz tritt in Kraft, und das Dorf ist in Gefahr.'],
    ['an adjective at the start', 'Neue Risse wurden gefunden.'],
    ['subject and object side by side', 'Man ging, nachdem Sensoren Bewegungen gemeldet hatten.'],
    ['an object beside its subject', 'Seit Mai schreibt die Werft Verluste.'],
    ['days and months', 'Am Montag und im Mai wird gebaut.'],
  ])('none: %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('English capitals are read as before', () => {
    expect(
      analysisOf('The farmers met Ada Brandt at noon.')
        .names.flat()
        .map(({ surface }) => surface),
    ).toEqual(['Ada Brandt']);
  });
});
