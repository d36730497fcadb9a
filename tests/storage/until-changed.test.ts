import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openSettingsStore } from '../../src/storage/open-settings-store.ts';
import { untilChanged } from '../../src/storage/until-changed.ts';
import { author, KNOWN, scratchFolder } from '../settings/scratch.ts';

const ZONES = ['UTC', 'Europe/Lisbon', 'Asia/Tokyo', null];
const GUILDS = ['g', 'h', null];

describe('settings that are remembered', () => {
  it('are those that stand in the database, whoever changed them', async () => {
    const step = fc.oneof(
      fc.record({ who: fc.constantFrom(0, 1), guild: fc.constantFrom('g', 'h'), zone: fc.constantFrom(...ZONES) }),
      fc.record({ who: fc.constantFrom(0, 1), read: fc.constantFrom(...GUILDS) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25, size: 'max' }), async (steps) => {
        const file = path.join(await scratchFolder(), 'attache.db');
        const open = [await openDatabase(file), await openDatabase(file)] as const;
        try {
          const stores = open.map(({ queries, stamp }) => openSettingsStore(queries, () => KNOWN, stamp));
          const plain = openSettingsStore(open[0].queries, () => KNOWN);
          const [remembered, standing]: [unknown[], unknown[]] = [[], []];
          for (const one of steps) {
            const store = stores[one.who];
            /* oxlint-disable eslint/no-await-in-loop -- in this order */
            if ('zone' in one) await store?.change(author(one.guild), [{ key: 'zone', to: one.zone }]);
            else {
              remembered.push(await store?.read(one.read));
              standing.push(await plain.read(one.read));
            }
            /* oxlint-enable eslint/no-await-in-loop */
          }
          expect(remembered).toEqual(standing);
          for (const guild of GUILDS) {
            // oxlint-disable-next-line eslint/no-await-in-loop -- in this order
            for (const store of stores) expect(await store.read(guild)).toEqual(await plain.read(guild));
          }
        } finally {
          await Promise.all(open.map((database) => database.close()));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is remembered until something changes', () => {
  it('is read once for each key', async () => {
    const reads: string[] = [];
    const read = untilChanged(
      () => '1',
      async (key: string) => {
        reads.push(key);
        return key.toUpperCase();
      },
    );
    expect(await Promise.all([read('a'), read('b'), read('a')])).toEqual(['A', 'B', 'A']);
    expect(await read('b')).toBe('B');
    expect(reads).toEqual(['a', 'b']);
  });

  it('is read anew after a change, and always where none can be told', async () => {
    let stamp: string | null = '1';
    let reads = 0;
    const read = untilChanged(
      () => stamp,
      async () => (reads += 1),
    );
    const given: number[] = [];
    for (const now of ['1', '1', '2', '1', null, null, '1']) {
      stamp = now;
      // oxlint-disable-next-line eslint/no-await-in-loop -- in this order
      given.push(await read('a'));
    }
    expect(given).toEqual([1, 1, 2, 3, 4, 5, 3]);
  });

  it('is never a failure', async () => {
    let fails = true;
    const read = untilChanged(
      () => '1',
      async () => {
        if (fails) throw new Error('locked');
        return 'read';
      },
    );
    await expect(read('a')).rejects.toThrow('locked');
    fails = false;
    expect(await read('a')).toBe('read');
  });
});
