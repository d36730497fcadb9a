import { expect, it } from 'vitest';
import { defineDigest } from '../../../../src/platforms/discord/definitions/define-digest.ts';
import { digestWordsFor } from '../../../../src/platforms/discord/words/digest/digest-words-for.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly description_localizations?: { readonly de?: string | null } | null;
  readonly options?: readonly Described[];
}

function namesWithoutGerman({ name, description_localizations: told, options = [] }: Described): readonly string[] {
  const here = typeof told?.de === 'string' ? [] : [name];
  return [...here, ...options.flatMap(namesWithoutGerman).map((inner) => `${name} ${inner}`)];
}

it('everything of /digest is described in German too', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the union of all kinds of options
  expect(namesWithoutGerman(defineDigest() as Described)).toEqual([]);
});

it('both languages have words for the same, and none is empty', () => {
  const shape = (words: object): unknown =>
    Object.fromEntries(
      Object.entries(words).map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'object' && value !== null
          ? shape(value)
          : typeof value === 'string'
            ? value !== ''
            : typeof value,
      ]),
    );
  expect(shape(digestWordsFor('de'))).toEqual(shape(digestWordsFor('en')));
});
