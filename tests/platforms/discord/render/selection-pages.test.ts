import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOnPage, pageCount, renderView } from '../../../../src/platforms/discord/render/render-view.ts';
import { textsFor } from '../../../../src/platforms/discord/render/texts.ts';
import type { ClaimNode, ClaimSource, Mark, ViewNode } from '../../../../src/view/view.ts';
import { sizeOfView, viewOfSelection } from '../../../../src/view/view.ts';
import { cite, claim, frame, makeDocument } from './fixtures.ts';

const TITLE: ViewNode = { kind: 'heading', level: 1, text: 'Timeline: Upper dam' };
const NOTE: ViewNode = { kind: 'text', text: 'Told by three papers.' };
const SECTION: ViewNode = { kind: 'heading', level: 2, text: 'Water' };
const MARKS: readonly Mark[] = ['disputed', 'single-source', 'inferred-date'];

/** Words of one, two and three bytes a letter, some of which have to be escaped. */
const word = fc.constantFrom('gate', 'schließt', '水门', '*weir*', 'council', 'überflutet', '2031', '[1]');

/** So short that a page is full by their number. */
const brief = word.map((text) => claim(text, { label: '', citations: [] }));

const long = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 400 }), fc.subarray([...MARKS]), fc.constantFrom('a', 'b'))
  .map(([words, marks, document]) => {
    const text = words.join(' ');
    return claim(text, { citations: [cite(document, text)] }, marks);
  });

/** Of few letters and many bytes. */
const wide = fc.integer({ min: 20, max: 160 }).map((times) => claim('水门'.repeat(times), { citations: [] }));

const claims = fc.oneof(
  fc.array(wide, { minLength: 1, maxLength: 25 }),
  fc.array(fc.oneof(long, brief), { minLength: 1, maxLength: 25 }),
  fc.array(brief, { minLength: 1, maxLength: 25 }),
);

function sourceOf(all: readonly ClaimNode[]): ClaimSource {
  const nothing = claim('');
  return { size: all.length, claim: (place) => all[place] ?? nothing };
}

describe('a selection of claims', () => {
  test('has the pages of the view that lays all of its nodes out, in every language', () => {
    const documents = [makeDocument('a', 'Text.'), makeDocument('b', 'Text.', null)];
    const heads = fc.constantFrom<readonly ViewNode[]>([TITLE], [], [TITLE, NOTE], [TITLE, SECTION]);
    const chosen = fc.array(fc.nat(24), { minLength: 1, maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(claims, heads, fc.array(chosen, { minLength: 1, maxLength: 3 }), (all, head, choices) => {
        const source = sourceOf(all);
        for (const [index, choice] of choices.entries()) {
          const flat = choice.map((place) => place % all.length);
          const places = [flat.slice(0, 7), [], flat.slice(7)];
          const around = frame({ documents, texts: textsFor(index === 1 ? 'de' : 'en') });
          const selected = viewOfSelection({ head, source, places });
          const whole = { nodes: [...head, ...flat.map(source.claim)] };
          const count = pageCount(whole, around);
          expect(pageCount(selected, around)).toBe(count);
          for (let page = 1; page <= count + 1; page++) {
            expect(renderView(selected, page, around)).toEqual(renderView(whole, page, around));
            expect(claimsOnPage(selected, page, around)).toEqual(claimsOnPage(whole, page, around));
          }
          expect(selected.nodes).toEqual(whole.nodes);
          expect(sizeOfView(selected)).toBe(sizeOfView(whole));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('draws a page without making the claims of a page that nobody looks at again', () => {
    const all = Array.from({ length: 60 }, (_, i) => claim(`Gate ${i} is closed. ${'It stays so. '.repeat(30)}`));
    const made: number[] = [];
    const source: ClaimSource = {
      size: all.length,
      claim(place) {
        made.push(place);
        return sourceOf(all).claim(place);
      },
    };
    const places = [...all.keys()];
    const around = frame();
    renderView(viewOfSelection({ head: [TITLE], source, places: [places] }), 1, around);
    expect(new Set(made)).toEqual(new Set(places));
    made.length = 0;
    const others = viewOfSelection({ head: [TITLE], source, places: [places.slice(7)] });
    expect(pageCount(others, around)).toBeGreaterThan(3);
    renderView(others, 2, around);
    expect(made).toEqual([]);
  });
});
