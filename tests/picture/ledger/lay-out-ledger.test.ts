import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutLedger } from '../../../src/picture/ledger/lay-out-ledger.ts';
import { openFonts } from '../../../src/picture/text/font-set.ts';
import { typesetter } from '../../../src/picture/text/typesetter.ts';
import { QUESTION_STATUSES } from '../../../src/model/claim.ts';
import type { LedgerPicture, PicturedStep } from '../../../src/view/picture.ts';
import { showDay } from '../../../src/view/claim-node.ts';
import { english } from '../../../commands/texts/en.ts';
import { outside, overlaps, textsOf } from '../boxes.ts';

const setter = typesetter(openFonts(null));

function ledger(steps: readonly PicturedStep[], more: Partial<LedgerPicture> = {}): LedgerPicture {
  return {
    kind: 'ledger',
    theme: 'light',
    language: 'en',
    title: 'Will the dam be taken down?',
    facts: 'open',
    steps,
    until: { day: '2031-12-31', when: '31 Dec 2031' },
    statuses: english.questionStatuses,
    ...more,
  };
}

function step(number: number, day: string | null, status: PicturedStep['status']): PicturedStep {
  return { number, day, when: day === null ? 'undated' : showDay(day), status };
}

const saidBy = (picture: LedgerPicture): readonly string[] =>
  textsOf(layOutLedger(picture, setter)).map(({ text }) => text);

describe('layOutLedger', () => {
  it('shows each state, each day of a step once with its numbers, and how far is known', () => {
    const said = saidBy(
      ledger([
        step(1, '2031-01-05', 'open'),
        step(2, '2031-01-05', 'open'),
        step(3, '2031-05-01', 'partly answered'),
        step(4, '2031-09-01', 'answered'),
      ]),
    );
    expect(said).toEqual(
      expect.arrayContaining(['1, 2', '5 Jan 2031', '3', '1 May 2031', '4', '1 Sept 2031', '31 Dec 2031']),
    );
    for (const status of ['open', 'partly answered', 'answered']) expect(said).toContain(status);
    expect(said.filter((text) => text === '5 Jan 2031')).toHaveLength(1);
  });

  it('counts steps without a day, and those that have no room', () => {
    const steps = Array.from({ length: 30 }, (_, index) =>
      step(index + 1, `2031-${String((index % 12) + 1).padStart(2, '0')}-10`, 'open'),
    );
    const scene = layOutLedger(ledger([...steps, step(31, null, 'open')]), setter);
    expect(scene.labelled.length + scene.more).toBe(31);
    expect(textsOf(scene).some(({ text }) => text.includes('undated: 31'))).toBe(true);
  });

  it('stands without any dated step', () => {
    expect(saidBy(ledger([], { until: null }))).toContain('Will the dam be taken down?');
  });

  it('has no text over another and none outside', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const steps = fc.array(fc.tuple(fc.option(day), fc.constantFrom(...QUESTION_STATUSES)), { maxLength: 40 });
    fc.assert(
      fc.property(steps, fc.boolean(), (given, isKnown) => {
        const inOrder = given.toSorted(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1));
        const picture = ledger(
          inOrder.map(([date, status], index) => step(index + 1, date, status)),
          isKnown ? {} : { until: null },
        );
        const scene = layOutLedger(picture, setter);
        expect(overlaps(scene)).toEqual([]);
        expect(outside(scene)).toEqual([]);
        expect(scene.labelled.length + scene.more).toBe(given.length);
      }),
      { numRuns: 100 },
    );
  });
});
