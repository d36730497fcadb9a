import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySteps } from '../../src/settings/apply-changes.ts';
import { mayRead } from '../../src/settings/may-read.ts';
import {
  type Change,
  type SettingKey,
  type SettingValue,
  type SettingValues,
  valuesOf,
} from '../../src/settings/setting.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file.ts';
import type { SettingsStore } from '../../src/settings/settings-store.ts';
import { knownTo } from '../../src/settings/value-schemas.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openSettingsStore } from '../../src/storage/open-settings-store.ts';
import { author, historyAfter, KNOWN, scratchFolder } from './scratch.ts';

const GUILDS = ['north', 'south', 'west'];
const CHANNELS = ['lobby', 'board', '1400000000000000001', 'constructor', '__proto__'];

const guild = fc.constantFrom(...GUILDS);
const channel = fc.constantFrom(...CHANNELS);
// Some that are sound, some that are not: a refused change must leave no trace.
const briefing = fc.constantFrom(...KNOWN.briefings, 'chess');
const access = fc.oneof(
  fc.constant<SettingValue>({ visibility: 'public' }),
  fc.uniqueArray(channel).map((channels): SettingValue => ({ visibility: 'private', channels })),
);
const to = <T extends SettingValue>(value: fc.Arbitrary<T>): fc.Arbitrary<SettingValue | null> =>
  fc.option(value, { freq: 3 });
const changeOf = (key: fc.Arbitrary<SettingKey>, value: fc.Arbitrary<SettingValue | null>): fc.Arbitrary<Change> =>
  fc.record({ key, to: value });
const change = fc.oneof(
  changeOf(fc.constant('zone'), to(fc.constantFrom('UTC', 'europe/lisbon', 'Asia/Kolkata', 'Atlantis'))),
  changeOf(fc.constant('language'), to(fc.constantFrom('en', 'DE', 'eo'))),
  changeOf(fc.constant('briefing'), to(briefing)),
  changeOf(fc.constant('admin-role'), to(fc.constantFrom('editors', 'north'))),
  changeOf(fc.constant('alerts-channel'), to(channel)),
  changeOf(
    channel.map((name): SettingKey => `briefing/${name}`),
    to(briefing),
  ),
  changeOf(
    briefing.map((name): SettingKey => `access/${name}`),
    to(access),
  ),
);
const deed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ guild, changes: fc.array(change, { minLength: 1, maxLength: 4 }) }) },
  // Carries the present state of a guild, with some keys left out, back into it.
  { weight: 1, arbitrary: fc.record({ guild, dropped: fc.subarray(['zone', 'language', 'access'] as const) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

async function run(store: SettingsStore, deeds: readonly Deed[], after: (guild: string) => Promise<void>) {
  for (const [at, one] of deeds.entries()) {
    const who = author(one.guild, { at, actor: `actor-${at}` });
    // oxlint-disable-next-line eslint/no-await-in-loop -- in this order
    await ('changes' in one ? store.change(who, one.changes) : importWithout(store, one.guild, one.dropped, at));
    // oxlint-disable-next-line eslint/no-await-in-loop -- in this order
    await after(one.guild);
  }
}

async function importWithout(store: SettingsStore, name: string, dropped: readonly string[], at: number) {
  const file: { settings: Record<string, unknown> } = JSON.parse(writeSettingsFile(await store.read(name), at));
  for (const key of dropped) delete file.settings[key];
  await store.importFile(author(name, { at }), JSON.stringify(file));
}

async function withStore(use: (store: SettingsStore) => Promise<void>): Promise<void> {
  const database = await openDatabase(`${await scratchFolder()}/attache.db`);
  try {
    await use(openSettingsStore(database.queries, () => KNOWN, database.stamp));
  } finally {
    await database.close();
  }
}

const LENGTH = { maxLength: 25, size: 'max' } as const;

test('the settings are what their history replays to, and every step begins where the one before ended', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, LENGTH), (deeds) =>
      withStore(async (store) => {
        await run(store, deeds, async () => {});
        for (const name of GUILDS) {
          // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
          const [settings, history] = [await store.read(name), await historyAfter(store, name, 0)];
          let values: SettingValues = new Map();
          for (const [index, { revision, steps }] of history.entries()) {
            expect(revision).toBe(index + 1);
            expect(steps.length).toBeGreaterThan(0);
            for (const step of steps) {
              expect(step.before).toEqual(values.get(step.key) ?? null);
              expect(step.after).not.toEqual(step.before);
            }
            values = applySteps(values, steps);
          }
          expect(valuesOf(settings)).toEqual(values);
          expect(settings.revision).toBe(history.length);
        }
      }),
    ),
    { numRuns: 40 },
  );
});

test('what happens in one guild changes nothing in another but what is private there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, LENGTH), (deeds) =>
      withStore(async (store) => {
        const seen = new Map<string, unknown>();
        const look = async (name: string) =>
          [{ ...(await store.read(name)), closed: new Set() }, (await store.history(name, 100)).length] as const;
        for (const name of GUILDS) seen.set(name, await look(name));
        await run(store, deeds, async (touched) => {
          seen.set(touched, await look(touched));
          for (const name of GUILDS) expect(await look(name)).toEqual(seen.get(name));
        });
      }),
    ),
    { numRuns: 25 },
  );
});

test('a private briefing is told in the listed channels of the one guild that holds it, and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, LENGTH), (deeds) =>
      withStore(async (store) => {
        await run(store, deeds, async () => {});
        const all = await Promise.all([...GUILDS, null].map((name) => store.read(name)));
        for (const id of KNOWN.briefings) {
          const holders = all.filter(({ access: rules }) => rules.get(id)?.visibility === 'private');
          expect(holders.length).toBeLessThanOrEqual(1);
          const rule = holders[0]?.access.get(id);
          for (const settings of all) {
            expect(mayRead(settings, { kind: 'direct' }, id)).toBe(holders.length === 0);
            for (const name of CHANNELS) {
              const place = { kind: 'guild', guild: settings.guild ?? 'unknown', channel: name, parent: null } as const;
              const listed = rule?.visibility === 'private' && rule.channels.includes(name) && settings === holders[0];
              expect(mayRead(settings, place, id)).toBe(holders.length === 0 || listed);
            }
          }
        }
      }),
    ),
    { numRuns: 40 },
  );
});

test('reading what was written gives the same settings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, LENGTH), (deeds) =>
      withStore(async (store) => {
        await run(store, deeds, async () => {});
        for (const name of GUILDS) {
          // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
          const settings = await store.read(name);
          const read = readSettingsFile(writeSettingsFile(settings, 0), name, knownTo(settings, KNOWN));
          // What another guild holds private by now is no longer this one's to name.
          const named = [settings.briefing, ...settings.channelBriefings.values(), ...settings.access.keys()];
          const open = !named.some((id) => id !== null && settings.closed.has(id));
          expect(read.kind).toBe(open ? 'read' : 'refused');
          expect(read.kind === 'read' ? read.values : null).toEqual(open ? valuesOf(settings) : null);
        }
      }),
    ),
    { numRuns: 25 },
  );
});

test('no import text makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ settings: value })),
      ),
      (text) => {
        expect(readSettingsFile(text, 'north', KNOWN).kind).toBe('refused');
      },
    ),
  );
});
