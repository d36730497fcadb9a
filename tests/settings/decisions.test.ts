import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefingFor } from '../../src/settings/briefing-for.ts';
import { isAdmin } from '../../src/settings/is-admin.ts';
import { mayRead, readableBriefings } from '../../src/settings/may-read.ts';
import type { Place } from '../../src/settings/place.ts';
import { languageFor, zoneOf } from '../../src/settings/preferences.ts';
import {
  type Settings,
  type SettingKey,
  type SettingValue,
  settingsFrom,
  valuesOf,
} from '../../src/settings/setting.ts';

const DIRECT: Place = { kind: 'direct' };
const at = (channel: string, parent: string | null = null, guild = 'g'): Place => ({
  kind: 'guild',
  guild,
  channel,
  parent,
});
const settings = (
  values: readonly (readonly [SettingKey, SettingValue])[],
  closed: readonly string[] = [],
  guild: string | null = 'g',
): Settings => settingsFrom(guild, 1, new Map(values), new Set(closed));
const DAMS_PRIVATE = settings([['access/dams', { visibility: 'private', channels: ['engineers'] }]]);

describe('mayRead', () => {
  test('a briefing of which nothing was said is public, in a channel and in a direct message', () => {
    expect(mayRead(settings([]), at('lobby'), 'dams')).toBe(true);
    expect(mayRead(settings([], [], null), DIRECT, 'dams')).toBe(true);
  });

  test('a private briefing is told in its channels and the threads in them', () => {
    expect(mayRead(DAMS_PRIVATE, at('engineers'), 'dams')).toBe(true);
    expect(mayRead(DAMS_PRIVATE, at('thread', 'engineers'), 'dams')).toBe(true);
  });

  test('a private briefing is told nowhere else', () => {
    expect(mayRead(DAMS_PRIVATE, at('lobby'), 'dams')).toBe(false);
    expect(mayRead(DAMS_PRIVATE, at('thread', 'lobby'), 'dams')).toBe(false);
    expect(mayRead(DAMS_PRIVATE, DIRECT, 'dams')).toBe(false);
    expect(mayRead(DAMS_PRIVATE, at('engineers', null, 'other'), 'dams')).toBe(false);
  });

  test('a thread counts as its channel even when the thread itself is listed', () => {
    const listed = settings([['access/dams', { visibility: 'private', channels: ['thread'] }]]);
    expect(mayRead(listed, at('thread', 'lobby'), 'dams')).toBe(false);
  });

  test('a private briefing without channels is told nowhere', () => {
    const nowhere = settings([['access/dams', { visibility: 'private', channels: [] }]]);
    expect(mayRead(nowhere, at('engineers'), 'dams')).toBe(false);
  });

  test('what another guild holds private is closed, whatever this one has said', () => {
    const opened = settings([['access/dams', { visibility: 'public' }]], ['dams']);
    expect(mayRead(opened, at('engineers'), 'dams')).toBe(false);
    expect(mayRead(settings([], ['dams'], null), DIRECT, 'dams')).toBe(false);
  });

  test('lists keep their order and name nothing that may not be told', () => {
    expect(readableBriefings(DAMS_PRIVATE, at('lobby'), ['merger', 'dams', 'cup'])).toEqual(['merger', 'cup']);
  });
});

describe('briefingFor', () => {
  const both = settings([
    ['briefing', 'cup'],
    ['briefing/engineers', 'dams'],
    ['access/dams', { visibility: 'private', channels: ['engineers'] }],
  ]);
  const all = ['cup', 'dams', 'merger'];

  test("takes the channel's default before the server's, in threads too", () => {
    expect(briefingFor(both, at('engineers'), all)).toBe('dams');
    expect(briefingFor(both, at('thread', 'engineers'), all)).toBe('dams');
    expect(briefingFor(both, at('lobby'), all)).toBe('cup');
  });

  test('passes over a default that is gone or may not be told there', () => {
    expect(briefingFor(both, at('engineers'), ['cup', 'merger'])).toBe('cup');
    const wrong = settings([...valuesOf(both), ['briefing/lobby', 'dams']]);
    expect(briefingFor(wrong, at('lobby'), all)).toBe('cup');
  });

  test('takes the only one that may be told, and asks when there are more', () => {
    expect(briefingFor(settings([]), at('lobby'), ['cup'])).toBe('cup');
    expect(briefingFor(settings([]), at('lobby'), all)).toBeNull();
    expect(briefingFor(DAMS_PRIVATE, at('lobby'), ['cup', 'dams'])).toBe('cup');
    expect(briefingFor(settings([]), at('lobby'), [])).toBeNull();
  });

  test("uses no guild's defaults in a direct message or in another guild", () => {
    expect(briefingFor(both, DIRECT, ['cup', 'merger'])).toBeNull();
    expect(briefingFor(both, at('lobby', null, 'other'), ['cup', 'merger'])).toBeNull();
  });

  test('never names what may not be told', () => {
    const id = fc.constantFrom('cup', 'dams', 'merger');
    const channel = fc.constantFrom('lobby', 'engineers', 'board');
    const access = fc.oneof(
      fc.constant({ visibility: 'public' as const }),
      fc.record({ visibility: fc.constant('private' as const), channels: fc.uniqueArray(channel) }),
    );
    const value = fc.oneof(
      fc.tuple(fc.constant<SettingKey>('briefing'), id),
      fc.tuple(
        channel.map((name): SettingKey => `briefing/${name}`),
        id,
      ),
      fc.tuple(
        id.map((name): SettingKey => `access/${name}`),
        access,
      ),
    );
    const place = fc.oneof(
      fc.constant(DIRECT),
      fc
        .tuple(channel, fc.option(channel), fc.constantFrom('g', 'other'))
        .map(([name, parent, guild]) => at(name, parent, guild)),
    );
    fc.assert(
      fc.property(fc.array(value), fc.uniqueArray(id), place, (values, closed, where) => {
        const some = settings(values, closed);
        const found = briefingFor(some, where, all);
        expect(found === null || mayRead(some, where, found)).toBe(true);
        for (const name of closed) expect(mayRead(some, where, name)).toBe(false);
      }),
    );
  });
});

describe('isAdmin', () => {
  const withRole = settings([['admin-role', 'editors']]);
  const member = { guild: 'g', roles: ['editors'], managesServer: false };

  test('whoever manages the server is an admin, with and without the role', () => {
    expect(isAdmin(settings([]), { ...member, roles: [], managesServer: true })).toBe(true);
    expect(isAdmin(withRole, { ...member, roles: [], managesServer: true })).toBe(true);
  });

  test('whoever has the admin role is an admin', () => {
    expect(isAdmin(withRole, member)).toBe(true);
  });

  test('nobody else is', () => {
    expect(isAdmin(withRole, { ...member, roles: ['readers'] })).toBe(false);
    expect(isAdmin(settings([]), member)).toBe(false);
  });

  test('an admin of one guild is none in another, nor where there is no guild', () => {
    expect(isAdmin(withRole, { ...member, guild: 'other', managesServer: true })).toBe(false);
    expect(isAdmin(settings([['admin-role', 'editors']], [], null), { ...member, managesServer: true })).toBe(false);
  });

  test('the role that everyone has makes nobody an admin', () => {
    expect(isAdmin(settings([['admin-role', 'g']]), { ...member, roles: ['g'] })).toBe(false);
  });
});

describe('preferences', () => {
  test('the zone is UTC until one is chosen', () => {
    expect(zoneOf(settings([]))).toBe('UTC');
    expect(zoneOf(settings([['zone', 'Asia/Kolkata']]))).toBe('Asia/Kolkata');
  });

  test('the chosen language comes before every wish, a wish before the first language', () => {
    const languages = ['en', 'de', 'pt-BR'] as const;
    expect(languageFor(settings([['language', 'de']]), ['pt-BR'], [...languages])).toBe('de');
    expect(languageFor(settings([]), ['fr', 'pt-br'], [...languages])).toBe('pt-BR');
    expect(languageFor(settings([]), ['de-AT'], [...languages])).toBe('de');
    expect(languageFor(settings([]), ['fr'], [...languages])).toBe('en');
  });

  test('a chosen language that the bot has no longer is passed over', () => {
    expect(languageFor(settings([['language', 'eo']]), [], ['en', 'de'])).toBe('en');
  });
});
