import { expect, test } from 'vitest';
import { type SettingKey, type Settings, type SettingValue, settingsFrom } from '../../src/settings/setting.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file.ts';
import { author, KNOWN, scratchStore } from './scratch.ts';

const AT = Date.UTC(2031, 4, 6, 7, 8, 9);
const SETTINGS: Settings = settingsFrom(
  'g',
  4,
  new Map<SettingKey, SettingValue>([
    ['briefing', 'cup'],
    ['zone', 'Europe/Lisbon'],
    ['briefing/engineers', 'dams'],
    ['access/merger', { visibility: 'public' }],
    ['access/dams', { visibility: 'private', channels: ['board', 'engineers'] }],
  ]),
  new Set(),
);

function faultsIn(file: object | string, guild = 'g'): readonly string[] {
  const read = readSettingsFile(typeof file === 'string' ? file : JSON.stringify(file), guild, KNOWN);
  return read.kind === 'read' ? [] : read.faults.map(({ code, at, found }) => `${at}: ${code} (${found})`);
}

const sound = { format: 'attache-settings', version: 1, guild: 'g', settings: {} };

test('an export is the same for the same settings and moment, and says what it is', () => {
  const text = writeSettingsFile(SETTINGS, AT);
  expect(text).toBe(writeSettingsFile(SETTINGS, AT));
  expect(JSON.parse(text)).toEqual({
    format: 'attache-settings',
    version: 1,
    guild: 'g',
    exportedAt: '2031-05-06T07:08:09.000Z',
    revision: 4,
    settings: {
      briefing: 'cup',
      channelBriefings: { engineers: 'dams' },
      zone: 'Europe/Lisbon',
      language: null,
      adminRole: null,
      alertsChannel: null,
      access: { dams: { visibility: 'private', channels: ['board', 'engineers'] }, merger: { visibility: 'public' } },
    },
  });
});

test('what is left out is not set', () => {
  expect(readSettingsFile(JSON.stringify(sound), 'g', KNOWN)).toEqual({ kind: 'read', values: new Map() });
});

test('every fault of a file is named at once, with its place', () => {
  const file = {
    format: 'attache-settings',
    version: 2,
    guild: 'elsewhere',
    colour: 'red',
    settings: {
      briefing: 'chess',
      zone: 7,
      language: 'klingon',
      adminRole: 'g',
      timezone: 'UTC',
      channelBriefings: { '#general': 'chess', engineers: 'cup' },
      access: { dams: { visibility: 'secret' }, cup: { visibility: 'private', channels: 'all' } },
    },
  };
  expect(faultsIn(file).toSorted()).toEqual([
    'colour: not-valid (this key)',
    'guild: other-guild (elsewhere)',
    'settings.access.cup.channels: not-valid (all)',
    'settings.access.dams.visibility: not-valid ({"visibility":"secret"})',
    'settings.adminRole: everyone-role (g)',
    'settings.briefing: unknown-briefing (chess)',
    'settings.channelBriefings.#general: no-identifier (#general)',
    'settings.channelBriefings.#general: unknown-briefing (chess)',
    'settings.language: unknown-language (klingon)',
    'settings.timezone: not-valid (this key)',
    'settings.zone: not-valid (7)',
    'version: not-valid (2)',
  ]);
});

test.each([
  ['', 'not-json'],
  ['{"format":', 'not-json'],
  ['[]', 'not-valid'],
  ['null', 'not-valid'],
  ['{"format":"attache-settings","version":1,"guild":"g","settings":{"access":[]}}', 'not-valid'],
  [' '.repeat(8_000_001), 'too-many'],
])('what is no settings file is refused (%#)', (text, code) => {
  expect(faultsIn(text).join('\n')).toContain(code);
});

test('a list longer than a server has channels is refused', () => {
  const channels = Array.from({ length: 501 }, (_, index) => `c${index}`);
  const access = { dams: { visibility: 'private', channels } };
  expect(faultsIn({ ...sound, settings: { access } })[0]).toContain('settings.access.dams.channels: too-many');
  const channelBriefings = Object.fromEntries(channels.map((channel) => [channel, 'cup']));
  expect(faultsIn({ ...sound, settings: { channelBriefings } })[0]).toContain('settings.channelBriefings: too-many');
});

test('an import makes the settings those of the file, as one change set', async () => {
  const store = await scratchStore();
  await store.change(author('g'), [
    { key: 'language', to: 'de' },
    { key: 'zone', to: 'UTC' },
  ]);
  const outcome = await store.importFile(author('g', { actor: 'bob' }), writeSettingsFile(SETTINGS, AT));
  expect(outcome).toMatchObject({ kind: 'changed', changeSet: { revision: 2, actor: 'bob', kind: 'import' } });
  expect(await store.read('g')).toEqual({ ...SETTINGS, revision: 2 });
  const [last] = await store.history('g', 1);
  expect(last?.steps).toHaveLength(6);
  expect(last?.steps).toContainEqual({ key: 'language', before: 'de', after: null });
});

test('an import of what holds already changes nothing', async () => {
  const store = await scratchStore();
  const text = writeSettingsFile(SETTINGS, AT);
  await store.importFile(author('g'), text);
  expect((await store.importFile(author('g'), text)).kind).toBe('unchanged');
});

test('a file with a fault is not applied in part', async () => {
  const store = await scratchStore();
  const text = writeSettingsFile(SETTINGS, AT).replace('Europe/Lisbon', 'Atlantis');
  expect((await store.importFile(author('g'), text)).kind).toBe('refused');
  expect(await store.read('g')).toMatchObject({ revision: 0, briefing: null });
});

test('an import conflicts with any change since the state that its author saw', async () => {
  const store = await scratchStore();
  await store.change(author('g'), [{ key: 'alerts-channel', to: 'desk' }]);
  const outcome = await store.importFile(author('g', { seen: 0 }), writeSettingsFile(SETTINGS, AT));
  expect(outcome).toMatchObject({ kind: 'conflict', others: [{ revision: 1 }] });
});

test('an import cannot take a briefing that another guild holds private', async () => {
  const store = await scratchStore();
  await store.change(author('first'), [{ key: 'access/dams', to: { visibility: 'private', channels: [] } }]);
  const outcome = await store.importFile(author('g'), writeSettingsFile(SETTINGS, AT));
  expect(outcome).toMatchObject({
    kind: 'refused',
    faults: [
      { code: 'unknown-briefing', at: 'settings.channelBriefings.engineers' },
      { code: 'unknown-briefing', at: 'settings.access.dams' },
    ],
  });
});

test('an export that names a briefing that is gone can be imported where it was made', async () => {
  let briefings = KNOWN.briefings;
  const store = await scratchStore(() => ({ ...KNOWN, briefings }));
  await store.importFile(author('g'), writeSettingsFile(SETTINGS, AT));
  briefings = ['cup'];
  const text = writeSettingsFile({ ...SETTINGS, zone: 'UTC' }, AT);
  expect((await store.importFile(author('g'), text)).kind).toBe('changed');
});
