import { expect, test } from 'vitest';
import { storePhrasesInGerman } from '../../../commands/texts/store-phrases-de.ts';
import { sourcesOf } from '../../fixtures/build-briefing.ts';

test.each([
  [
    "older knowledge: its newest source reaches to 2031-05-02, the other side's to 2031-06-09",
    'älteres Wissen: Ihre neueste Quelle reicht bis 2031-05-02, die der anderen Seite bis 2031-06-09',
  ],
  ['fewer independent sources: 1 against 3', 'weniger unabhängige Quellen: 1 gegen 3'],
  [
    'published: byline, without a year; the year is inferred: the first one after all that it tells',
    'veröffentlicht: Autorenzeile, ohne Jahr; das Jahr ist erschlossen: das erste nach allem, wovon es berichtet',
  ],
  [
    'published, after the last change in a meta tag of the page',
    'veröffentlicht laut letzter Änderung in einem Meta-Tag der Seite',
  ],
])('%s', (english, german) => {
  expect(storePhrasesInGerman(english)).toBe(german);
});

test('leaves alone what is quoted, linked or unknown', () => {
  expect(storePhrasesInGerman('latest past date that it tells: “published 5 May, without a year”')).toBe(
    'letzter vergangener Tag, von dem es berichtet: “published 5 May, without a year”',
  );
  expect(storePhrasesInGerman('day in a link: https://weir.example/byline/2031/05/02')).toBe(
    'Tag in einem Link: https://weir.example/byline/2031/05/02',
  );
  expect(storePhrasesInGerman('told by a bird')).toBe('told by a bird');
});

test('knows every reason for which a messy page loses something', () => {
  const told =
    'The lock keeper of Lindau closed the upper gate on Monday, since the river had risen by a metre overnight.';
  const page = [
    'Home | News | Weather',
    'Share this article',
    'The lock of Lindau is closed',
    'By Mara Lind',
    '12 May 2031',
    'The lock of Lindau is closed',
    told,
    'The town expects barges to wait for a week, and millers say that they have flour for three days at most. Lindau+2',
    'Advertisement',
    told,
    'Mara Lind is a reporter who writes about rivers for the Lindau Post.',
    'You may also like',
    'Ten bridges to see before you die',
    'Leave a comment',
  ].join('\n\n');
  const reasons = sourcesOf({ 'page.txt': page }).flatMap(({ source }) => source.removed.map(({ why }) => why));
  expect(new Set(reasons).size).toBeGreaterThan(4);
  for (const why of reasons) expect(storePhrasesInGerman(why)).not.toMatch(/\b(?:the|of|a|page|title|article)\b/u);
});
