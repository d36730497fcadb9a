import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomId } from '../../../../src/platforms/discord/custom-id.ts';
import {
  type EditionControl,
  isEditionId,
  readEditionId,
  writeEditionId,
} from '../../../../src/platforms/discord/digest/edition-id.ts';
import { isSettingsId } from '../../../../src/platforms/discord/settings/settings-id.ts';

const control: fc.Arbitrary<EditionControl> = fc.record({
  action: fc.constantFrom('line', 'page'),
  key: fc.stringMatching(/^[\w.:-]{1,40}$/),
  part: fc.integer({ min: 1, max: 99 }),
  line: fc.nat(24),
  page: fc.nat(99),
});

describe('what the controls of an edition remember', () => {
  it('comes back as it was, in at most 100 characters, and is taken for nothing else', () => {
    fc.assert(
      fc.property(control, (given) => {
        const id = writeEditionId(given);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readEditionId(id)).toEqual(given);
        expect([isEditionId(id), isSettingsId(id), readCustomId(id, [id])]).toEqual([true, false, null]);
      }),
      { numRuns: 500 },
    );
  });

  it('is short and readable below a part', () => {
    const id = writeEditionId({ action: 'sources', key: 'a1b2', part: 3, line: 0, page: 1 });
    expect(id).toBe('es|a1b2|3');
    expect(readEditionId(id)).toEqual({ action: 'sources', key: 'a1b2', part: 3, line: 0, page: 1 });
  });

  it.each([
    '',
    'e',
    'es',
    'es|',
    'es|k',
    'es|k|',
    'es|k|x',
    'es|k|-1',
    'ez|k|1',
    'es|k k|1',
    'es|k|1|0|1|2',
    `es|${'k'.repeat(41)}|1`,
  ])('is not read from “%s”', (id) => {
    expect(readEditionId(id)).toBeNull();
  });

  it.each(['', 'k|1', 'k'.repeat(41), 'ä'])('is never written for the key “%s”', (key) => {
    expect(() => writeEditionId({ action: 'sources', key, part: 1, line: 0, page: 1 })).toThrow(
      /no key of a delivery/u,
    );
  });
});
