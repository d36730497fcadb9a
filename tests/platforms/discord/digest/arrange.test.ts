import { PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { WANTED } from '../../../schedule/invent-schedule.ts';
import { digestStage, secretly } from './digest-stage.ts';

const HOUR = 3_600_000;

describe('/digest edit', () => {
  it('changes each option and leaves the others as they are', async () => {
    const { sandbox, dov, desk, schedules, subscribe } = await digestStage();
    const before = await subscribe();
    const mention = sandbox.driver.admin(desk).role('Editors');
    const channel = sandbox.driver.channel('general', desk);
    const steps = [
      [{ channel }, { channel: channel.id }],
      [{ briefing: 'cup' }, { briefing: 'cup' }],
      [{ time: '21:15' }, { time: '21:15' }],
      [{ days: 'weekend' }, { days: [6, 7] }],
      [{ zone: 'America/Santiago' }, { zone: 'America/Santiago' }],
      [{ sections: 'sources' }, { sections: ['sources'] }],
      [{ mention }, { mention: mention.id }],
      [{ unchanged: 'skip' }, { quiet: 'skip' }],
      [{ form: 'thread' }, { form: 'thread' }],
      [{ picture: true }, { picture: true }],
      [{ 'no-mention': true }, { mention: null }],
    ] as const;
    let expected: object = before;
    for (const [values, change] of steps) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
      expect(secretly(await dov.type('/digest edit', { digest: 'd1', ...values }))).toContain('Digest d1 is changed');
      expected = { ...expected, ...change };
      // oxlint-disable-next-line eslint/no-await-in-loop
      const { since: _, former: __, ...found } = (await schedules.get('d1')) ?? before;
      const { since: ___, ...wanted } = { since: 0, ...expected };
      expect(found).toEqual(wanted);
    }
    expect(await schedules.history(desk, 100)).toHaveLength(steps.length + 1);
    expect(secretly(await dov.type('/digest edit', { digest: 'd1', time: '21:15' }))).toContain('nothing was changed');
  });

  it('a change of when acts from the next period on, and the answer says so', async () => {
    const { dov, subscribe, now } = await digestStage();
    const soon = new Date(now() + 2 * HOUR).toISOString().slice(11, 16);
    await subscribe({ time: soon, zone: 'UTC' });
    const text = secretly(await dov.type('/digest edit', { digest: 'd1', time: '05:05' }));
    const today = new Date(now()).toISOString().slice(0, 10);
    expect(text).toContain(`changes after ${today}`);
    expect(text).toContain('05:05 every day');
  });

  it('follows the channel from messages to posts and back', async () => {
    const { sandbox, dov, desk, schedules, subscribe } = await digestStage();
    await subscribe({ form: 'thread' });
    const forum = sandbox.driver.channel('reading-room', desk);
    const text = sandbox.driver.channel('general', desk);
    await dov.type('/digest edit', { digest: 'd1', channel: forum });
    expect(await schedules.get('d1')).toMatchObject({ channel: forum.id, form: 'forum' });
    await dov.type('/digest edit', { digest: 'd1', channel: text });
    expect(await schedules.get('d1')).toMatchObject({ channel: text.id, form: 'messages' });
  });

  it('takes no change that could not be posted; of any other it names what is missing', async () => {
    const { sandbox, dov, desk, schedules, subscribe } = await digestStage();
    const before = await subscribe();
    const closed = sandbox.driver.channel('read-only', desk);
    expect(secretly(await dov.type('/digest edit', { digest: 'd1', channel: closed }))).toContain('Send Messages');
    expect(secretly(await dov.type('/digest edit', { digest: 'd1', briefing: 'nothing' }))).toContain('cup, dams');
    expect(secretly(await dov.type('/digest edit', { digest: 'd1', time: 'noon', days: 'x' }))).toContain('noon');
    expect(await schedules.get('d1')).toEqual(before);
    const channel = sandbox.driver.channel('briefings', desk);
    sandbox.driver.admin(desk).overwrite(channel, { person: sandbox.world.botId }, 0n, Flag.ReadMessageHistory);
    const text = secretly(await dov.type('/digest edit', { digest: 'd1', sections: 'news' }));
    expect(text).toContain('Digest d1 is changed');
    expect(text).toContain('Read Message History');
    expect(await schedules.get('d1')).toMatchObject({ sections: ['news'] });
  });
});

describe('/digest pause, resume and remove', () => {
  it('stop, go on and end', async () => {
    const { dov, desk, schedules, subscribe, push } = await digestStage();
    await subscribe();
    const paused = secretly(await dov.type('/digest pause', { digest: 'd1' }));
    expect(paused).toContain('Digest d1 is paused');
    expect(paused).toContain(`paused by <@${dov.id}>`);
    expect(await schedules.active()).toEqual([]);
    expect(secretly(await dov.type('/digest list'))).toContain('paused by');
    expect(secretly(await dov.type('/digest pause', { digest: 'd1' }))).toContain('nothing was changed');
    push(49 * HOUR);
    expect(secretly(await dov.type('/digest resume', { digest: 'd1' }))).toMatch(/goes on[^]*(<t:\d+:R>[^]*){3}/u);
    expect(await schedules.active()).toHaveLength(1);
    expect(secretly(await dov.type('/digest remove', { digest: 'd1' }))).toContain('Digest d1 is removed');
    expect(await schedules.list(desk)).toEqual([]);
    expect(secretly(await dov.type('/digest list'))).toContain('/digest subscribe');
    expect((await schedules.history(desk, 10)).map(({ kind }) => kind)).toEqual(['remove', 'resume', 'pause', 'add']);
  });

  it('nothing is resumed that could not be posted', async () => {
    const { sandbox, dov, desk, schedules, subscribe } = await digestStage();
    await subscribe();
    await schedules.suspend('d1', 'no-permission', 1);
    expect(secretly(await dov.type('/digest list'))).toContain('the bot lacks a permission in the channel');
    const channel = sandbox.driver.channel('briefings', desk);
    const admin = sandbox.driver.admin(desk);
    admin.overwrite(channel, { person: sandbox.world.botId }, 0n, Flag.SendMessages);
    expect(secretly(await dov.type('/digest resume', { digest: 'd1' }))).toContain('Send Messages');
    expect(await schedules.active()).toEqual([]);
    admin.overwrite(channel, { person: sandbox.world.botId }, Flag.SendMessages, 0n);
    await dov.type('/digest resume', { digest: 'd1' });
    expect(await schedules.active()).toHaveLength(1);
    admin.deleteChannel(channel);
    dov.goTo(sandbox.driver.channel('general', desk));
    await dov.type('/digest pause', { digest: 'd1' });
    expect(secretly(await dov.type('/digest resume', { digest: 'd1' }))).toContain('There is no channel');
  });
});

describe('/digest list', () => {
  it('shows the next three runs by the clocks of the server, whatever zone they are meant in', async () => {
    const { dov, desk, settings, subscribe, now } = await digestStage();
    await settings.change({ guild: desk, actor: dov.id, at: 1, seen: null }, [{ key: 'zone', to: 'Asia/Tokyo' }]);
    await subscribe({ zone: 'UTC', time: '03:30' });
    const text = secretly(await dov.type('/digest list'));
    // 03:30 in UTC is 12:30 in Tokyo.
    expect(text.match(/, 12:30 \(<t:\d+:R>\)/g)).toHaveLength(3);
    const instants = [...text.matchAll(/<t:(\d+):R>/g)].map(([, seconds]) => Number(seconds) * 1000);
    const first = Math.ceil((now() - 3.5 * HOUR) / (24 * HOUR)) * 24 * HOUR + 3.5 * HOUR;
    expect(instants).toEqual([first, first + 24 * HOUR, first + 48 * HOUR]);
    expect(text).toContain('(Asia/Tokyo)');
    expect(text).toContain('nothing was due yet');
  });

  it('shows a server its own', async () => {
    const { sandbox, subscribe } = await digestStage();
    await subscribe();
    const eve = sandbox.driver.person('eve').goTo(sandbox.driver.channel('lobby'));
    expect(secretly(await eve.type('/digest list'))).toContain('There are none yet');
    for (const name of ['edit', 'pause', 'resume', 'remove', 'preview', 'send-now', 'why']) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
      const text = secretly(await eve.type(`/digest ${name}`, { digest: 'd1' }));
      expect(text).toContain('There is no digest “d1” in this server. Allowed: none');
    }
  });
});

it('an unknown id is refused with those that there are', async () => {
  const { dov, subscribe } = await digestStage();
  await subscribe();
  await subscribe();
  const text = secretly(await dov.type('/digest pause', { digest: '@everyone' }));
  expect(text).toContain('Allowed: d1, d2');
});

it('what was arranged is there after a restart, with its buttons', async () => {
  const { dov, restart, subscribe, schedules, desk, now } = await digestStage();
  const { id: _, guild, state: __, createdBy, createdAt: ___, since: ____, ...wanted } = await subscribe({ time: '9' });
  // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
  for (let count = 1; count < 7; count++) await schedules.add({ guild, actor: createdBy, at: now() }, wanted);
  const before = await dov.type('/digest list');
  await restart();
  expect((await dov.type('/digest list')).text.replaceAll(/<t:\d+:R>/g, '')).toBe(
    before.text.replaceAll(/<t:\d+:R>/g, ''),
  );
  expect((await dov.press(before, 'More')).text).toContain('**d7**');
  expect(await schedules.list(desk)).toHaveLength(7);
});

it('speaks German with those who do', async () => {
  const { sandbox, dov, desk, subscribe } = await digestStage();
  dov.change({ locale: 'de' });
  await subscribe({ days: 'mo-fr', zone: 'Europe/Berlin' });
  const list = secretly(await dov.type('/digest list'));
  expect(list).toContain('08:00 Uhr Mo–Fr (Europe/Berlin)');
  expect(list).toContain('es war noch nichts fällig');
  const closed = sandbox.driver.channel('read-only', desk);
  const refused = secretly(await dov.type('/digest edit', { digest: 'd1', channel: closed, time: '8' }));
  expect(refused).toContain('fehlt dem Bot: Nachrichten senden');
  expect(secretly(await dov.type('/digest why', { digest: 'd1' }))).toContain('eingerichtet');
});

describe('a digest that was stored in a form of another version', () => {
  it('is named by list and why, changed by nothing, removed on request; an admin is told once, and others go on', async () => {
    const { sandbox, dov, desk, schedules, subscribe, spoil, beat, push } = await digestStage();
    const sound = await subscribe({ channel: sandbox.driver.channel('general', desk) });
    await subscribe();
    await spoil('d2');
    await beat();
    push(25 * HOUR);
    await beat();
    await beat();
    const direct = [...sandbox.world.channels.values()].filter(({ guildId }) => guildId === null);
    const told = direct
      .flatMap(({ id }) => [...(sandbox.world.messages.get(id)?.values() ?? [])])
      .map((message) => JSON.stringify(message))
      .filter((text) => /suspended.*d2/u.test(text));
    expect(told).toHaveLength(1);
    const list = secretly(await dov.type('/digest list'));
    expect(list).toMatch(/d1.*08:00 every day/u);
    expect(list).toMatch(/d2.*dams.*\n.*cannot be read by this version of the bot: it is kept as it is/u);
    expect(secretly(await dov.type('/digest why', { digest: 'd2' }))).toMatch(/cannot be read.*arranged/su);
    for (const [name, values] of [
      ['edit', { time: '09:00' }],
      ['pause', {}],
      ['resume', {}],
      ['preview', {}],
      ['send-now', {}],
    ] as const) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
      const said = secretly(await dov.type(`/digest ${name}`, { digest: 'd2', ...values }));
      expect(said).toMatch(/(?:Nothing was (?:changed|posted)|cannot be shown):.*d2 cannot be read/su);
    }
    expect(await schedules.get('d1')).toEqual(sound);
    expect(secretly(await dov.type('/digest remove', { digest: 'd2' }))).toContain('Digest d2 is removed');
    expect(await schedules.list(desk)).toEqual([sound]);
  });
});

describe('a digest that was removed', () => {
  it('is still told of by why, and only in its own server', async () => {
    const { dov, schedules, subscribe, desk } = await digestStage();
    await subscribe();
    await dov.type('/digest send-now', { digest: 'd1' });
    await dov.type('/digest remove', { digest: 'd1' });
    const text = secretly(await dov.type('/digest why', { digest: 'd1' }));
    expect(text).toMatch(/It was removed\..*removed \(<@\d+>\).*\*\*posted\*\*.*arranged/su);
    expect(text).not.toContain('Next');
    const elsewhere = await schedules.add({ guild: '1', actor: '2', at: 0 }, { ...WANTED });
    if (elsewhere === 'too-many') throw new Error('too many');
    await schedules.remove({ guild: '1', actor: '2', at: 0 }, elsewhere.id);
    for (const digest of [elsewhere.id, 'd99']) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
      expect(secretly(await dov.type('/digest why', { digest }))).toMatch(/cannot be shown:.*There is no digest/su);
    }
    expect(await schedules.list(desk)).toEqual([]);
  });
});
