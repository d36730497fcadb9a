import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/read/detect-language.ts';
import { ARTICLE, read } from './reading.ts';

describe('the language of a text', () => {
  const table = [
    '| Date | Event | View |',
    '|---|---|---|',
    '| 9 April 2031 | Dam Corp rejects the first offer of EUR 31.50 | Expected |',
    '| Q3 2031 | Elbrook opens its investigation | Likely |',
  ].join('\n');

  it('is told by running text, past a head of names and labels', () => {
    const head =
      'DAM SECURITIES\nEquity Research | Transport | Benelux & Nordics\nRating: HOLD   Target: EUR 35.00   Price: EUR 34.20';
    expect(read(`${head}\n\n${table}\n\n${ARTICLE[0]}\n\n${ARTICLE[1]}`).language).toBe('en');
  });

  it.each([
    ['Der Rat von Elbrook hat am Dienstag beschlossen, oberhalb des Tals einen neuen Damm zu bauen.', 'de'],
    ['Le conseil a voté mardi la construction d’un nouveau barrage au-dessus de la vallée.', 'fr'],
    ['El consejo votó el martes a favor de construir una nueva presa sobre el valle del río.', 'es'],
    ['Rada ve středu rozhodla, že nad údolím postaví novou přehradu, a starosta s tím souhlasí.', 'cs'],
    ['Совет проголосовал во вторник за строительство новой плотины над долиной.', 'ru'],
  ])('is found: %s', (text, language) => {
    expect(read(text).language).toBe(language);
  });

  it('of Latin letters is never one of another script', () => {
    for (const text of [table, 'Equity Research | Transport | Benelux & Nordics', 'EUR 31.50 EBIT 2031E']) {
      expect(['hi', 'zh', 'ja', 'ru', 'ar', 'he']).not.toContain(read(text).language);
    }
  });

  it('is not guessed from a word or two', () => {
    expect(read('Elbrook').language).toBe('und');
  });

  it.each([
    ['The dam broke on 2 May 2031.', 'en'],
    ['I am getting old, said Mara.', 'en'],
    ['On 3 May 2031 the bridge opened.', 'en'],
    ['No deal yet, says Lind.', 'en'],
    ['Der Rat stimmte für den Bau.', 'de'],
    ['Am Montag trafen sie sich in Arden.', 'de'],
    ['Le conseil a voté pour la construction.', 'fr'],
    ['La presa se rompió el 2 de mayo de 2031.', 'es'],
    ['Os agricultores não querem a obra.', 'pt'],
    ['Il consiglio ha votato per la costruzione.', 'it'],
    ['De raad stemde voor de bouw.', 'nl'],
    ['Rådet röstade för bygget.', 'sv'],
    ['Tama pękła 2 maja 2031 roku.', 'pl'],
    ['Hráz se protrhla 2. května 2031.', 'cs'],
    ['Плотина прорвалась 2 мая 2031 года.', 'ru'],
    ['Гребля прорвалася 2 травня 2031 року.', 'uk'],
    ['انهار السد في 2 مايو 2031.', 'ar'],
    ['水坝于2031年5月2日决堤。', 'zh'],
  ])('is found in a short one: %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    'Council votes for dam.',
    'Striker Ada Brandt leaves Elbrook.',
    'Minister resigns over leaked report.',
    'Dam gates opened late, inspector finds.',
    'Talks set for 12 June in Velm.',
    'Water levels fall in Arden; farmers fear losses.',
    'San Arden beat Los Elbrook 2-1 at El Velm.',
  ])('is English or open, never another one: %s', (text) => {
    expect(['en', 'und']).toContain(detectLanguage(text));
  });

  it('counts small words that open sentences', () => {
    expect(detectLanguage('The bridge collapses. Four people die at once. The mayor weeps.')).toBe('en');
  });
});
