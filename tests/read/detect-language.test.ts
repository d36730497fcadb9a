import { describe, expect, it } from 'vitest';
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
});
