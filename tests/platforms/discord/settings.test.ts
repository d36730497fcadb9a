import { describe, expect, it } from 'vitest';
import { contextOfPlaces } from './places.ts';
import { stage } from './stage.ts';

async function office(options: Parameters<typeof stage>[0] = {}) {
  const on = await stage(options);
  const places = contextOfPlaces(on);
  return { ...on, ...places, dov: places.dov.goTo(on.sandbox.driver.channel('briefings', on.desk)) };
}

const file = (content: string) => ({ file: { filename: 'settings.json', content } });

describe('/settings', () => {
  it('changes each setting, tells what was and what is, and records who did it', async () => {
    const { dov, settings, desk, sandbox } = await office();
    const general = sandbox.driver.channel('general', desk);
    const role = sandbox.driver.admin(desk).role('Editors');
    const steps: [string, Record<string, string | { id: string }>, string][] = [
      ['briefing', { briefing: 'dams' }, 'Default briefing: not set → dams'],
      ['briefing', { briefing: 'Cup', channel: general }, `Default briefing in <#${general.id}>: not set → cup`],
      ['zone', { zone: 'europe/lisbon' }, 'Time zone: not set (UTC) → Europe/Lisbon'],
      ['language', { language: 'de' }, 'Language: not set (everybody reads in their own) → de'],
      ['language', {}, 'Sprache: de → nicht gewählt'],
      ['admin-role', { role }, `Admin role: not set → <@&${role.id}>`],
      ['alerts', { channel: general }, `Alerts: not set → <#${general.id}>`],
      ['access', { briefing: 'merger', visibility: 'private', channel: general }, `only in <#${general.id}>`],
      ['access', { briefing: 'merger', visibility: 'public' }, '→ everybody'],
      ['zone', {}, 'Europe/Lisbon → not set (UTC)'],
    ];
    for (const [name, options, told] of steps) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
      const got = await dov.type(`/settings ${name}`, options);
      expect(got.text).toContain(told);
      expect(got.isEphemeral).toBe(true);
    }
    const history = await settings.history(desk, 100);
    expect(history.map(({ actor }) => actor)).toEqual(steps.map(() => dov.id));
    expect((await dov.type('/settings zone', {})).text).toContain('nothing was changed');
    const shown = await dov.type('/settings show');
    expect(shown.text).toContain('**Default briefing:** dams');
    expect(shown.text).toContain(`**Who may be told of “merger”:** everybody`);
    const told = await dov.type('/settings history');
    expect(told.text).toContain(`**10** · <t:`);
    expect(told.text).toContain(`<@${dov.id}>`);
    const older = await dov.press(told, 'Older').catch(() => null);
    expect(older === null || older.kind === 'update').toBe(true);
  });

  it('refuses what cannot be, and names what can', async () => {
    const { dov, settings, desk, sandbox } = await office();
    expect((await dov.type('/settings zone', { zone: 'Atlantis' })).text).toContain('Europe/Lisbon');
    expect((await dov.type('/settings briefing', { briefing: 'nothing' })).text).toContain('cup, dams, merger');
    expect((await dov.type('/settings language', { language: 'tlh' })).text).toContain('en, de');
    const everyone = { id: sandbox.driver.guild(desk).id };
    expect((await dov.type('/settings admin-role', { role: everyone })).text).toContain('not everyone has');
    expect(await settings.history(desk, 10)).toEqual([]);
  });

  it('is for those who manage the server and those with the admin role, checked at every call', async () => {
    const { ada, cleo, ben, dov, desk, settings, sandbox } = await office();
    const admin = sandbox.driver.admin(desk);
    const open = { type: 1, permission: true } as const;
    // An override that lets everybody see the command must not let them use it.
    admin.setCommandPermissions('settings', [{ ...open, id: desk }]);
    const channel = sandbox.driver.channel('briefings', desk);
    const refused = 'Only those who manage this server';
    for (const person of [ben, cleo]) {
      for (const name of ['show', 'zone', 'history', 'export']) {
        // oxlint-disable-next-line eslint/no-await-in-loop
        expect((await person.type(`/settings ${name}`, {}, { in: channel })).text).toContain(refused);
      }
      // oxlint-disable-next-line eslint/no-await-in-loop
      expect(await person.autocomplete('/settings briefing', {}, 'briefing', { in: channel })).toEqual([]);
    }
    await dov.type('/settings admin-role', { role: admin.role('Editors') });
    expect((await cleo.type('/settings zone', { zone: 'Asia/Kolkata' }, { in: channel })).text).toContain(
      'Asia/Kolkata',
    );
    expect((await ben.type('/settings show', {}, { in: channel })).text).toContain(refused);
    expect((await ada.type('/settings show', {}, { in: channel })).text).toContain('Asia/Kolkata');
    const list = await cleo.type('/settings access', { briefing: 'merger', visibility: 'private' }, { in: channel });
    admin.setRoles('cleo', []);
    const late = await cleo.choose(list, 'The channels in which it is read', [channel.id]);
    expect(late.text).toContain(refused);
    expect((await settings.read(desk)).access.get('merger')).toEqual({ visibility: 'private', channels: [] });
  });

  it('keeps servers apart', async () => {
    const { dov, eve, sandbox, settings } = await office();
    await dov.type('/settings zone', { zone: 'Asia/Tokyo' });
    await dov.type('/settings access', { briefing: 'merger', visibility: 'private' });
    const lobby = sandbox.driver.channel('lobby');
    const shown = await eve.type('/settings show', {}, { in: lobby });
    expect(shown.text).not.toContain('Tokyo');
    expect(shown.text).not.toContain('merger');
    const names = await eve.autocomplete('/settings briefing', {}, 'briefing', { in: lobby });
    expect(names.map(({ value }) => value)).toEqual(['cup', 'dams']);
    const taken = await eve.type('/settings access', { briefing: 'merger', visibility: 'public' }, { in: lobby });
    expect(taken.text).toContain('a briefing that the bot has: cup, dams');
    const guild = sandbox.driver.guild('Second Desk').id;
    expect(await settings.history(guild, 10)).toEqual([]);
  });

  it('offers to choose the channels of a private briefing', async () => {
    const { dov, sandbox, desk, settings } = await office();
    const [general, editors] = ['general', 'editors'].map((name) => sandbox.driver.channel(name, desk).id);
    const got = await dov.type('/settings access', {
      briefing: 'merger',
      visibility: 'private',
      channel: { id: general ?? '' },
    });
    const chosen = await dov.choose(got, 'The channels in which it is read', [editors ?? '']);
    expect(chosen.text).toContain(`only in <#${editors}>`);
    expect((await settings.read(desk)).access.get('merger')).toEqual({ visibility: 'private', channels: [editors] });
    const stale = await dov.choose(got, 'The channels in which it is read', []);
    expect(stale.text).toContain('somebody else changed the same');
  });

  it('suggests zones by any part of their names', async () => {
    const { dov } = await office();
    const lisbon = await dov.autocomplete('/settings zone', { zone: 'lisb' }, 'zone');
    expect(lisbon).toEqual([{ name: 'Europe/Lisbon', value: 'Europe/Lisbon' }]);
    expect(await dov.autocomplete('/settings zone', { zone: 'new york' }, 'zone')).toHaveLength(1);
    expect(await dov.autocomplete('/settings language', {}, 'language')).toHaveLength(2);
  });

  it('exports to a file and imports it whole', async () => {
    const { dov, settings, desk, sandbox } = await office();
    await dov.type('/settings zone', { zone: 'Asia/Tokyo' });
    await dov.type('/settings briefing', { briefing: 'dams' });
    const exported = await dov.type('/settings export');
    expect(exported.isEphemeral).toBe(true);
    const [saved] = exported.message?.attachments ?? [];
    const content = await (await fetch(saved?.url ?? '')).text();
    await dov.type('/settings zone', {});
    const channel = sandbox.driver.channel('general', desk);
    await dov.type('/settings alerts', { channel });
    const imported = await dov.type('/settings import', { file: { filename: 'settings.json', content } });
    expect(imported.text).toContain('Time zone: not set (UTC) → Asia/Tokyo');
    expect(imported.text).toContain(`Alerts: <#${channel.id}> → not set`);
    expect(await settings.read(desk)).toMatchObject({ zone: 'Asia/Tokyo', briefing: 'dams', alertsChannel: null });
    expect((await settings.history(desk, 1))[0]).toMatchObject({ kind: 'import', actor: dov.id });
  });

  it('imports nothing of a file with faults, and names them all', async () => {
    const { dov, settings, desk } = await office();
    expect((await dov.type('/settings import', file('{'))).text).toContain('a JSON file that export wrote');
    const wrong = (count: number) =>
      JSON.stringify({
        format: 'attache-settings',
        version: 1,
        guild: desk,
        settings: {
          zone: 'Atlantis',
          channelBriefings: Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, `none-${i}`])),
        },
      });
    const few = await dov.type('/settings import', file(wrong(2)));
    for (const part of ['Atlantis', 'none-0', 'none-1']) expect(few.text).toContain(part);
    const many = await dov.type('/settings import', file(wrong(60)));
    const [attached] = many.message?.attachments ?? [];
    const all = await (await fetch(attached?.url ?? '')).text();
    expect(all.trim().split('\n')).toHaveLength(61);
    expect(await settings.history(desk, 10)).toEqual([]);
  });

  it('tells admins what is wrong with the briefings that they may know of', async () => {
    const { dov, eve, library, sandbox } = await office();
    library.faultsOf.set('merger', ['memo.md: cannot be read.']);
    await dov.type('/settings access', { briefing: 'merger', visibility: 'private' });
    expect((await dov.type('/settings show')).text).toContain('memo.md');
    expect((await eve.type('/settings show', {}, { in: sandbox.driver.channel('lobby') })).text).not.toContain(
      'memo.md',
    );
  });
});
