import { PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { EDITION_SECTIONS } from '../../../../src/model/schedule.ts';
import { digestStage, secretly } from './digest-stage.ts';

describe('/digest subscribe', () => {
  it('arranges editions with what is usual, tells all of it to the admin alone, and when they come', async () => {
    const { sandbox, dov, desk, schedules, settings } = await digestStage();
    await settings.change({ guild: desk, actor: dov.id, at: 1, seen: null }, [{ key: 'zone', to: 'Europe/Lisbon' }]);
    const channel = sandbox.driver.channel('general', desk);
    const text = secretly(await dov.type('/digest subscribe', { channel, time: '7.30 pm', briefing: 'dams' }));
    const [schedule] = await schedules.list(desk);
    expect(schedule).toMatchObject({
      id: 'd1',
      channel: channel.id,
      briefing: 'dams',
      time: '19:30',
      days: [1, 2, 3, 4, 5, 6, 7],
      zone: 'Europe/Lisbon',
      sections: EDITION_SECTIONS,
      mention: null,
      quiet: 'note',
      form: 'messages',
      picture: false,
      state: { kind: 'active' },
      createdBy: dov.id,
    });
    for (const part of [
      'd1',
      `<#${channel.id}>`,
      'dams',
      '19:30 every day (Europe/Lisbon)',
      'nobody',
      'a short note',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.match(/<t:\d+:R>/g)).toHaveLength(3);
    expect(text.match(/19:30 \(<t:/g)).toHaveLength(3);
  });

  it('takes each option', async () => {
    const { sandbox, dov, desk, schedules } = await digestStage();
    const channel = sandbox.driver.channel('announcements', desk);
    const mention = sandbox.driver.admin(desk).role('Editors');
    const text = secretly(
      await dov.type('/digest subscribe', {
        channel,
        briefing: 'cup',
        time: '6',
        days: 'mon-wed, sat',
        zone: 'asia/kolkata',
        sections: 'questions news',
        mention,
        unchanged: 'skip',
        form: 'thread',
        picture: true,
      }),
    );
    expect(await schedules.list(desk)).toMatchObject([
      {
        channel: channel.id,
        briefing: 'cup',
        time: '06:00',
        days: [1, 2, 3, 6],
        zone: 'Asia/Kolkata',
        sections: ['news', 'questions'],
        mention: mention.id,
        quiet: 'skip',
        form: 'thread',
        picture: true,
      },
    ]);
    for (const part of [
      '06:00 Mon–Wed, Sat (Asia/Kolkata)',
      `<@&${mention.id}>`,
      'a message with a thread',
      'nothing is posted',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('takes the default briefing of the channel', async () => {
    const { sandbox, dov, desk, schedules, settings } = await digestStage();
    const channel = sandbox.driver.channel('general', desk);
    const none = secretly(await dov.type('/digest subscribe', { channel, time: '8' }));
    expect(none).toContain('Allowed: cup, dams, merger');
    await settings.change({ guild: desk, actor: dov.id, at: 1, seen: null }, [
      { key: `briefing/${channel.id}`, to: 'cup' },
    ]);
    await dov.type('/digest subscribe', { channel, time: '8' });
    expect(await schedules.list(desk)).toMatchObject([{ briefing: 'cup' }]);
  });

  it('makes an edition in a forum a post', async () => {
    const { sandbox, desk, dov, subscribe, schedules } = await digestStage();
    const channel = sandbox.driver.channel('reading-room', desk);
    expect(await subscribe({ channel })).toMatchObject({ form: 'forum' });
    const values = { channel, time: '8', briefing: 'dams', form: 'thread' };
    expect(secretly(await dov.type('/digest subscribe', values))).toContain('is a forum');
    expect(await schedules.list(desk)).toHaveLength(1);
  });

  it('names all that is wrong at once, and arranges nothing', async () => {
    const { sandbox, dov, desk, schedules } = await digestStage();
    const channel = sandbox.driver.channel('read-only', desk);
    const everyone = { id: desk };
    const wrong = { time: '25', days: 'someday', zone: 'Atlantis', sections: 'weather', briefing: '**none**' };
    const text = secretly(await dov.type('/digest subscribe', { channel, ...wrong, mention: everyone }));
    for (const part of ['25', 'someday', 'Atlantis', 'weather', 'news, takeaways']) expect(text).toContain(part);
    const sound = secretly(await dov.type('/digest subscribe', { channel, ...wrong, time: '8', mention: everyone }));
    for (const part of ['Everyone cannot', 'Send Messages', '\\*\\*none\\*\\*', 'Allowed: cup, dams, merger']) {
      expect(sound).toContain(part);
    }
    expect(await schedules.list(desk)).toEqual([]);
  });

  it('arranges a private briefing only for a channel in which it may be told', async () => {
    const { sandbox, dov, desk, schedules, settings } = await digestStage();
    const editors = sandbox.driver.channel('editors', desk);
    const general = sandbox.driver.channel('general', desk);
    await settings.change({ guild: desk, actor: dov.id, at: 1, seen: null }, [
      { key: 'access/merger', to: { visibility: 'private', channels: [editors.id] } },
    ]);
    const values = { time: '8', briefing: 'merger' };
    const refused = secretly(await dov.type('/digest subscribe', { ...values, channel: general }));
    expect(refused).toContain('private and may not be told in');
    expect(await schedules.list(desk)).toEqual([]);
    secretly(await dov.type('/digest subscribe', { ...values, channel: { id: editors.id } }));
    expect(await schedules.list(desk)).toMatchObject([{ briefing: 'merger', channel: editors.id }]);
    const eve = sandbox.driver.person('eve');
    const lobby = sandbox.driver.channel('lobby');
    const elsewhere = secretly(await eve.type('/digest subscribe', { ...values, channel: lobby }, { in: lobby }));
    expect(elsewhere).toContain('There is no briefing');
    expect(elsewhere).toMatch(/Allowed: cup, dams$/m);
  });

  it('a server may have a hundred and no more', async () => {
    const { desk, dov, schedules, subscribe, sandbox } = await digestStage();
    const { id: _, guild, state, createdBy, createdAt, since, ...wanted } = await subscribe();
    expect([state.kind, createdBy, createdAt]).toEqual(['active', dov.id, since]);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
    for (let count = 1; count < 100; count++) await schedules.add({ guild, actor: dov.id, at: since }, wanted);
    const channel = sandbox.driver.channel('general', desk);
    const text = secretly(await dov.type('/digest subscribe', { channel, time: '8', briefing: 'dams' }));
    expect(text).toContain('100 digests at most');
    const list = await dov.type('/digest list');
    expect(list.text).toContain('page 1 of 17');
    expect(list.text.match(/\*\*d\d+\*\*/g)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `**d${number}**`));
    const next = await dov.press(list, 'More');
    expect(next.kind).toBe('update');
    expect(next.text).toContain('**d7**');
  });
});

describe('what the bot lacks in the channel is named, and nothing is arranged', () => {
  const lacking = [
    ['messages', {}, Flag.SendMessages, ['Send Messages'], ['View Channel', 'Read Message History', 'Threads']],
    ['messages', {}, Flag.ReadMessageHistory, ['Read Message History'], ['Send Messages']],
    ['messages', {}, Flag.ViewChannel, ['View Channel'], []],
    ['a thread', { form: 'thread' }, Flag.CreatePublicThreads, ['Create Public Threads'], ['Send Messages']],
    ['a thread', { form: 'thread' }, Flag.SendMessagesInThreads, ['Send Messages in Threads'], ['Create Public']],
    ['a picture', { picture: true }, Flag.AttachFiles, ['Attach Files'], ['Send Messages']],
    [
      'a thread with a picture',
      { form: 'thread', picture: true },
      Flag.SendMessagesInThreads | Flag.AttachFiles | Flag.ReadMessageHistory,
      ['Read Message History', 'Send Messages in Threads', 'Attach Files'],
      ['Create Public Threads'],
    ],
  ] as const;

  it.each(lacking)('for %s %j without %d', async (_, values, denied, named, others) => {
    const { sandbox, dov, desk, schedules } = await digestStage();
    const channel = sandbox.driver.channel('general', desk);
    sandbox.driver.admin(desk).overwrite(channel, { person: sandbox.world.botId }, 0n, denied);
    const wanted = { channel, time: '8', briefing: 'dams', ...values };
    const text = secretly(await dov.type('/digest subscribe', wanted));
    const found = text.split('\n').find((line) => line.includes('the bot lacks')) ?? '';
    for (const name of named) expect(found).toContain(name);
    for (const name of others) expect(found).not.toContain(name);
    expect(await schedules.list(desk)).toEqual([]);
    sandbox.driver.admin(desk).overwrite(channel, { person: sandbox.world.botId }, denied, 0n);
    secretly(await dov.type('/digest subscribe', wanted));
    expect(await schedules.list(desk)).toHaveLength(1);
  });

  it('for a post in a forum', async () => {
    const { sandbox, dov, desk } = await digestStage();
    const channel = sandbox.driver.channel('reading-room', desk);
    sandbox.driver
      .admin(desk)
      .overwrite(channel, { person: sandbox.world.botId }, 0n, Flag.SendMessages | Flag.SendMessagesInThreads);
    const text = secretly(await dov.type('/digest subscribe', { channel, time: '8', briefing: 'dams' }));
    expect(text).toContain('Create Posts');
    expect(text).toContain('Send Messages in Threads');
  });

  it('for a role that not everybody may mention', async () => {
    const { sandbox, dov, desk, subscribe } = await digestStage();
    const admin = sandbox.driver.admin(desk);
    const mention = admin.createRole({ name: 'Readers' });
    const channel = sandbox.driver.channel('general', desk);
    const values = { channel, mention, time: '8', briefing: 'dams' };
    expect(secretly(await dov.type('/digest subscribe', values))).toContain('Mention @everyone, @here, and All Roles');
    admin.overwrite(channel, { person: sandbox.world.botId }, Flag.MentionEveryone, 0n);
    expect(await subscribe(values)).toMatchObject({ mention: mention.id });
    // A role that everybody may mention needs no permission.
    expect(await subscribe({ mention: admin.role('Editors') })).toBeDefined();
  });

  it('when Discord does not say, nothing is arranged either', async () => {
    const { sandbox, dov, desk, schedules } = await digestStage();
    const channel = sandbox.driver.channel('general', desk);
    const fault = { kind: 'error', status: 500 } as const;
    sandbox.faults.plan({ method: 'GET', route: '/channels/:id', times: 20, fault });
    const text = secretly(
      await dov.type('/digest subscribe', { channel, time: '8', briefing: 'dams' }, { within: 20_000 }),
    );
    expect(text).toContain('Try again in a minute');
    expect(await schedules.list(desk)).toEqual([]);
    sandbox.faults.clear();
  });
});
