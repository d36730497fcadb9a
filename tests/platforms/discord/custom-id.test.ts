import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerState, readCustomId, writeCustomIds } from '../../../src/platforms/discord/custom-id.ts';

const ACTIONS = ['previous', 'next', 'sources', 'export', 'share'] as const;

const STATE: AnswerState = {
  command: 'timeline',
  briefing: 'dams',
  version: 'fcfbc3591ea1',
  page: 3,
  owner: '1573910390885056512',
  line: null,
  sourcesPage: 1,
  input: { from: '2031-02-01', about: 'upper dam', limit: 5 },
};

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim());

const state: fc.Arbitrary<AnswerState> = fc.record({
  command: fc.constantFrom('timeline', 'ask', 'stakes'),
  briefing: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/),
  version: fc.stringMatching(/^[0-9a-f]{12}$/),
  page: fc.integer({ min: 1, max: 999 }),
  owner: fc.option(fc.bigInt({ min: 1n << 60n, max: 1n << 62n }).map(String)),
  line: fc.option(fc.integer({ min: 0, max: 24 })),
  sourcesPage: fc.integer({ min: 1, max: 99 }),
  input: fc
    .record(
      { about: word, from: fc.constant('2031-02-01'), limit: fc.integer({ min: 1, max: 1_000 }) },
      { requiredKeys: [] },
    )
    .map((input) => ('about' in input && input.about === '' ? {} : input)),
});

describe('the state in custom ids', () => {
  it('stands whole in each of them when it is short, and is readable', () => {
    const ids = writeCustomIds(STATE, ['next']);
    expect(ids?.next).toBe('an00timeline|dams|fcfbc3591ea1|3|byhco3tuwtmo|||from=2031-02-01|about=upper_dam|limit=#5');
    expect(readCustomId(ids?.next ?? '', [])).toEqual({ action: 'next', state: STATE });
  });

  it('comes back as it was, in at most 100 characters each, no two of them equal', () => {
    fc.assert(
      fc.property(state, (given) => {
        const ids = writeCustomIds(given, ACTIONS);
        fc.pre(ids !== null);
        const all = Object.values(ids);
        expect(new Set(all).size).toBe(ACTIONS.length);
        for (const action of ACTIONS) {
          expect(ids[action].length).toBeLessThanOrEqual(100);
          expect(ids[action]).toBe(ids[action].trim());
          expect(ids[action].isWellFormed()).toBe(true);
          expect(readCustomId(ids[action], all.toReversed())).toEqual({ action, state: given });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is spread over the buttons when it is long, and lost when one of them is', () => {
    const long = {
      ...STATE,
      input: { words: 'How high was the water at the upper gauge when it was read last? '.repeat(3).trim() },
    };
    const ids = writeCustomIds(long, ACTIONS);
    const all = Object.values(ids ?? {});
    expect(readCustomId(all[0] ?? '', all)).toEqual({ action: 'previous', state: long });
    expect(readCustomId(all[0] ?? '', all.slice(0, 1))).toBeNull();
    expect(writeCustomIds(long, ['export'])).toBeNull();
  });

  it('holds the longest that the commands take, in a server of a long briefing name', () => {
    const longest: AnswerState = { ...STATE, briefing: 'b'.repeat(64), page: 999, input: { words: 'w'.repeat(250) } };
    expect(writeCustomIds(longest, ACTIONS)).not.toBeNull();
    const timeline = {
      from: '2031-02-01',
      to: '2031-03-01',
      about: 'w'.repeat(150),
      status: 'speculated',
      limit: 1000,
      'per-date': 1000,
    };
    expect(writeCustomIds({ ...longest, input: timeline }, ACTIONS)).not.toBeNull();
  });

  it.each([
    '',
    'x',
    'an',
    'an00',
    'an00timeline',
    'zz00timeline|dams|v|1',
    'an00timeline|dams|v|0',
    'an0xtimeline|dams|v|1',
    'an00timeline|dams|v|1||||novalue',
  ])('is not read from “%s”', (id) => {
    expect(readCustomId(id, [id])).toBeNull();
  });
});
