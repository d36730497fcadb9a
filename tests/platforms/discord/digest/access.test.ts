import { describe, expect, it } from 'vitest';
import { briefingOf, DAMS } from '../fixtures.ts';
import { digestStage, secretly } from './digest-stage.ts';

const EARLIER = Object.fromEntries(Object.entries(DAMS).filter(([name]) => name !== 'review.md'));

const CALLS = [
  ['list', {}],
  ['edit', { digest: 'd1', time: '9' }],
  ['pause', { digest: 'd1' }],
  ['resume', { digest: 'd1' }],
  ['preview', { digest: 'd1' }],
  ['send-now', { digest: 'd1' }],
  ['why', { digest: 'd1' }],
  ['remove', { digest: 'd1' }],
] as const;

const offered = (commands: readonly { readonly name: string }[]) => commands.map(({ name }) => name);

describe('who may use /digest', () => {
  it('arranging is for those who manage the server and those with the admin role, checked at every call', async () => {
    const { sandbox, dov, ben, desk, schedules, subscribe } = await digestStage();
    const admin = sandbox.driver.admin(desk);
    const channel = sandbox.driver.channel('briefings', desk);
    const cleo = sandbox.driver.person('cleo').goTo(channel);
    const ada = sandbox.driver.person('ada').goTo(channel);
    const before = await subscribe();
    const list = await dov.type('/digest list');
    const subscribing = { channel, time: '8', briefing: 'dams' };
    for (const person of [ben, cleo]) {
      for (const [name, values] of [...CALLS, ['subscribe', subscribing] as const]) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
        const text = secretly(await person.type(`/digest ${name}`, values));
        expect(text).toContain('Only those who manage this server');
      }
      for (const option of ['digest', 'time', 'days', 'zone', 'sections', 'briefing']) {
        // oxlint-disable-next-line eslint/no-await-in-loop
        expect(await person.autocomplete('/digest edit', { digest: 'd1' }, option)).toEqual([]);
      }
    }
    expect(await schedules.list(desk)).toEqual([before]);
    expect(await sandbox.driver.messageIn(channel, ({ interaction_metadata: of }) => of === undefined, 0)).toBeNull();
    // The owner has no role; the admin role makes an editor one.
    expect(secretly(await ada.type('/digest list'))).toContain('d1');
    await dov.type('/settings admin-role', { role: admin.role('Editors') });
    expect(secretly(await cleo.type('/digest list'))).toContain('d1');
    expect(secretly(await ben.type('/digest list'))).toContain('Only those');
    // Rights that were lost since count too.
    admin.setRoles('cleo', []);
    expect(secretly(await cleo.type('/digest remove', { digest: 'd1' }))).toContain('Only those');
    admin.setRoles('dov', []);
    expect(secretly(await dov.type('/digest list'))).toContain('Only those');
    expect(list.text).toContain('d1');
  });

  it('is offered to everybody in servers, and nowhere else', async () => {
    const { sandbox, ben } = await digestStage();
    expect(offered(ben.availableCommands())).toContain('digest');
    expect(offered(ben.availableCommands('dm'))).not.toContain('digest');
    const finn = sandbox.driver.person('finn');
    expect(offered(finn.availableCommands(sandbox.driver.channel('square')))).not.toContain('digest');
  });

  it('catching up is for everybody, and for the asker alone', async () => {
    const { ben, sandbox, desk, library } = await digestStage();
    library.before.set('2031-07-01', async () => briefingOf('dams', 'Two river dams', EARLIER));
    const got = await ben.type('/digest catch-up', { since: '2031-07-01', briefing: 'dams' });
    expect(secretly(got)).toContain('Two river dams');
    expect(got.text).toContain('Since 1 Jul 2031: 1 new document');
    expect(got.text).toContain('opened the new pumping station');
    const sources = await ben.press(got, 'Sources');
    expect(secretly(sources)).toContain('A review of the works');
    expect(sandbox.driver.person('cleo').visibleMessages(sandbox.driver.channel('briefings', desk))).toEqual([]);
  });

  it('to catch up a briefing must be one that may be told there, and the day be one', async () => {
    const { ben, dov, sandbox, desk, settings } = await digestStage();
    const editors = sandbox.driver.channel('editors', desk);
    await settings.change({ guild: desk, actor: dov.id, at: 1, seen: null }, [
      { key: 'access/merger', to: { visibility: 'private', channels: [editors.id] } },
    ]);
    const values = { since: '2031-07-01', briefing: 'merger' };
    expect(secretly(await ben.type('/digest catch-up', values))).toContain('There is no briefing “merger” here');
    const wrong = secretly(await ben.type('/digest catch-up', { since: 'Tuesday', briefing: 'dams' }));
    expect(wrong).toContain('Tuesday');
    expect((await ben.autocomplete('/digest catch-up', {}, 'briefing')).map(({ value }) => value)).toEqual([
      'cup',
      'dams',
    ]);
    const days = await ben.autocomplete('/digest catch-up', { briefing: 'dams' }, 'since');
    expect(days.length).toBeGreaterThan(0);
  });
});

describe('suggestions', () => {
  it('of digests name id, channel, when and briefing', async () => {
    const { dov, subscribe, schedules } = await digestStage();
    await subscribe({ days: 'mon-fri', zone: 'Europe/Lisbon' });
    await subscribe({ briefing: 'cup' });
    await schedules.suspend('d2', 'channel-gone', 1);
    const all = await dov.autocomplete('/digest why', {}, 'digest');
    expect(all).toEqual([
      { name: 'd1 · #briefings · 08:00 Mon–Fri (Europe/Lisbon) · Two river dams', value: 'd1' },
      { name: expect.stringMatching(/^d2 ⏸ · #briefings/u), value: 'd2' },
    ]);
    expect(await dov.autocomplete('/digest why', { digest: 'cup' }, 'digest')).toMatchObject([{ value: 'd2' }]);
  });

  it.each([
    ['time', '7', [{ name: '07:00', value: '07:00' }]],
    ['time', '6:40 pm', [{ name: '18:40', value: '18:40' }]],
    ['days', 'mo mi', [{ name: 'Mon, Wed', value: 'mon,wed' }]],
    ['days', '', [{ name: 'every day', value: 'mon-sun' }]],
    ['zone', 'new york', [{ name: 'America/New_York', value: 'America/New_York' }]],
    ['zone', '', [{ name: 'UTC', value: 'UTC' }]],
    ['sections', 'news,q', [{ name: 'what is new', value: 'news' }, { value: 'news,questions' }]],
    ['briefing', 'river', [{ name: 'Two river dams', value: 'dams' }]],
    ['briefing', '', [{ value: 'cup' }, { value: 'dams' }]],
  ])('for %s “%s”', async (option, typed, expected) => {
    const { sandbox, dov, desk, settings } = await digestStage();
    await settings.change({ guild: desk, actor: dov.id, at: 1, seen: null }, [
      { key: 'access/merger', to: { visibility: 'private', channels: [] } },
    ]);
    const channel = sandbox.driver.channel('briefings', desk);
    const found = await dov.autocomplete('/digest subscribe', { channel, time: '8', [option]: typed }, option);
    expect(found.slice(0, expected.length)).toMatchObject(expected);
    expect(found.length).toBeLessThanOrEqual(25);
  });

  it('what is suggested is taken', async () => {
    const { sandbox, dov, desk } = await digestStage();
    const channel = sandbox.driver.channel('briefings', desk);
    const values: Record<string, string> = { briefing: 'dams' };
    for (const option of ['time', 'days', 'zone', 'sections']) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
      const found = await dov.autocomplete('/digest subscribe', { channel, time: '8' }, option);
      values[option] = found.map(({ value }) => (typeof value === 'string' ? value : '')).at(-1) ?? '';
    }
    expect(secretly(await dov.type('/digest subscribe', { channel, time: '8', ...values }))).toContain('is arranged');
  });
});
