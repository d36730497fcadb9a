import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareReads } from '../../../src/platforms/discord/share-reads.ts';
import { type Settings, settingsFrom } from '../../../src/settings/setting.ts';

const at = (guild: string | null, revision: number): Settings => settingsFrom(guild, revision, new Map(), new Set());

describe('shared reads', () => {
  it('never give what was set before they were asked for, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('ask', 'change', 'finish'), { maxLength: 40 }), async (steps) => {
        let revision = 0;
        const begun: (() => void)[] = [];
        const read = shareReads({
          read: (guild) => {
            const { promise, resolve } = Promise.withResolvers<Settings>();
            const found = at(guild, revision);
            begun.push(() => resolve(found));
            return promise;
          },
        });
        const asked: { readonly least: number; readonly read: Promise<Settings> }[] = [];
        for (const step of [...steps, ...steps.map(() => 'finish')]) {
          if (step === 'ask') asked.push({ least: revision, read: read('g') });
          else if (step === 'change') revision += 1;
          else begun.shift()?.();
          // oxlint-disable-next-line eslint/no-await-in-loop -- whoever waits for this step goes on before the next
          await new Promise(setImmediate);
        }
        const given = await Promise.all(asked.map((one) => one.read));
        expect(given.every((settings, index) => settings.revision >= (asked[index]?.least ?? 0))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are one for all who ask during another, and apart for each server', async () => {
    const reads: (string | null)[] = [];
    const read = shareReads({
      read: async (guild) => {
        reads.push(guild);
        await Promise.resolve();
        return at(guild, reads.length);
      },
    });
    await Promise.all([read('a'), read('a'), read('b'), read(null), read('a')]);
    expect(reads).toEqual(['a', 'b', null, 'a']);
    await read('a');
    expect(reads).toHaveLength(5);
  });

  it('that fail do so for those who asked for them only', async () => {
    let isBroken = true;
    const read = shareReads({
      read: async (guild) => {
        if (!isBroken) return at(guild, 1);
        isBroken = false;
        throw new Error('locked');
      },
    });
    const [first, second] = await Promise.allSettled([read('a'), read('a')]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });
});
