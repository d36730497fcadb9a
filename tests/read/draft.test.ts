import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutOut, draft } from '../../src/read/draft.ts';

it('leaves a cut in the middle and none at an end', () => {
  expect(cutOut(draft('calls, dailynewsxy meetings'), 7, 18)).toMatchObject({ text: 'calls, meetings', cuts: [7] });
  expect(cutOut(draft('It leaks. Gazette'), 9, 17)).toMatchObject({ text: 'It leaks.', cuts: [] });
  expect(cutOut(draft('By us It leaks.'), 0, 5)).toMatchObject({ text: 'It leaks.', cuts: [] });
  expect(cutOut(draft('all'), 0, 3)).toBeNull();
});

it('keeps a lead-in that stands before the cut, and moves links behind it', () => {
  const from = draft('Cost: high, xx very.', {
    leadEnd: 4,
    links: [
      { url: 'a', at: 6 },
      { url: 'b', at: 15 },
    ],
  });
  expect(cutOut(from, 12, 14)).toMatchObject({ text: 'Cost: high, very.', leadEnd: 4, links: [{ at: 6 }, { at: 12 }] });
});

it('keeps all that it is not told to take, and cuts lie inside', () => {
  const words = fc
    .array(fc.constantFrom('ab', 'c', 'def.', 'g,'), { minLength: 1, maxLength: 9 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (text, a, b, c, d) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
      const once = cutOut(draft(text), from ?? 0, to ?? 0);
      const left = text.slice(0, from) + text.slice(to);
      expect((once?.text ?? '').replaceAll(' ', '')).toBe(left.replaceAll(' ', ''));
      if (once === null) return;
      const [start, end] = [c % (once.text.length + 1), d % (once.text.length + 1)].toSorted((x, y) => x - y);
      const twice = cutOut(once, start ?? 0, end ?? 0);
      for (const cut of twice?.cuts ?? []) expect(cut > 0 && cut < (twice?.text.length ?? 0)).toBe(true);
    }),
  );
});
