import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { StemPlaces } from '../../src/extract/stem-places.ts';

test('holds what a map would hold, and nothing once it is emptied', () => {
  const pairs = fc.array(fc.tuple(fc.nat(100_000), fc.nat(50)), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(pairs, { maxLength: 4 }), (fillings) => {
      const places = new StemPlaces();
      for (const filling of fillings) {
        places.empty();
        const map = new Map(filling);
        for (const [stem, place] of filling) places.set(stem, place);
        for (const [stem] of fillings.flat()) expect(places.of(stem)).toBe(map.get(stem) ?? -1);
      }
    }),
  );
});
