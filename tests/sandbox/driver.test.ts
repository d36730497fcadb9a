import { MessageFlags, PermissionFlagsBits as Flag } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { CannotSend } from '../../sandbox/driver/cannot-send.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { answer, ask, join, openSandbox } from './join.ts';

const hello = (more: object = {}): object => ({ name: 'hello', description: 'Says hello', ...more });

async function withCommands(...commands: readonly object[]): Promise<Sandbox> {
  const sandbox = await openSandbox({ rateLimits: 'off' });
  const { error } = await ask(sandbox, 'PUT', `/applications/${sandbox.world.application.id}/commands`, commands);
  expect(error.paths).toEqual([]);
  return sandbox;
}

const offered = (sandbox: Sandbox, name: string, place: string): readonly string[] =>
  sandbox.driver
    .person(name)
    .availableCommands(place)
    .map((command) => command.name);

describe('who is offered a command', () => {
  it('is everybody who sees the channel and may write there', async () => {
    const sandbox = await withCommands(hello());
    expect(offered(sandbox, 'ben', 'general')).toEqual(['hello']);
    expect(offered(sandbox, 'ben', 'editors')).toEqual([]);
    expect(offered(sandbox, 'cleo', 'editors')).toEqual(['hello']);
    expect(offered(sandbox, 'ben', 'read-only')).toEqual([]);
    expect(offered(sandbox, 'eve', 'general')).toEqual([]);
    expect(offered(sandbox, 'ada', 'read-only')).toEqual(['hello']);
  });

  it('is who has the permissions that it asks for; with none to ask for, admins', async () => {
    const sandbox = await withCommands(
      hello({ name: 'manage', default_member_permissions: Number(Flag.ManageGuild) }),
      hello({ name: 'admin', default_member_permissions: '0' }),
    );
    expect(offered(sandbox, 'ben', 'general')).toEqual([]);
    expect(offered(sandbox, 'dov', 'general')).toEqual(['manage']);
    expect(offered(sandbox, 'ada', 'general')).toEqual(['manage', 'admin']);
  });

  it('is as the admins set it, over what the command asks for', async () => {
    const sandbox = await withCommands(hello({ default_member_permissions: Number(Flag.ManageGuild) }));
    const admin = sandbox.driver.admin('Harbour Desk');
    const ben = sandbox.driver.person('ben');
    admin.setCommandPermissions('hello', [
      { id: ben.id, type: 2, permission: true },
      { id: admin.role('Admins').id, type: 1, permission: false },
      { id: admin.channel('briefings').id, type: 3, permission: false },
    ]);
    expect(offered(sandbox, 'ben', 'general')).toEqual(['hello']);
    expect(offered(sandbox, 'ben', 'briefings')).toEqual([]);
    expect(offered(sandbox, 'dov', 'general')).toEqual([]);
    expect(offered(sandbox, 'ada', 'briefings')).toEqual(['hello']);
  });

  it('depends on where it says that it may be used', async () => {
    const sandbox = await withCommands(
      hello({ name: 'guild', contexts: [0] }),
      hello({ name: 'direct', contexts: [1] }),
      hello({ name: 'all', contexts: [0, 1, 2], integration_types: [0, 1] }),
    );
    expect(offered(sandbox, 'ben', 'general')).toEqual(['guild', 'all']);
    expect(offered(sandbox, 'ben', 'dm')).toEqual(['direct', 'all']);
    expect(offered(sandbox, 'finn', 'dm')).toEqual(['all']);
    expect(offered(sandbox, 'finn', 'square')).toEqual(['all']);
    expect(offered(sandbox, 'eve', 'square')).toEqual([]);
    const { id } = sandbox.driver.person('finn').directMessages(sandbox.driver.person('eve'));
    expect(offered(sandbox, 'finn', id)).toEqual(['all']);
    expect(offered(sandbox, 'eve', id)).toEqual([]);
  });
});

describe('somebody who installed the application for themselves', () => {
  const everywhere = hello({ contexts: [0, 1, 2], integration_types: [0, 1] });

  it('is told apart in the interaction, and is answered where the bot is not', async () => {
    const { sandbox, client } = await join();
    await ask(sandbox, 'PUT', `/applications/${sandbox.world.application.id}/commands`, [everywhere]);
    const finn = sandbox.driver.person('finn');
    answer(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const owners = interaction.authorizingIntegrationOwners;
      await interaction.reply(
        JSON.stringify({ owners, inGuild: interaction.inGuild(), cached: interaction.inCachedGuild() }),
      );
    });
    const got = await finn.type('/hello', {}, { in: 'square' });
    expect(JSON.parse(got.text)).toEqual({ owners: { 1: finn.id }, inGuild: true, cached: false });
    expect(sandbox.driver.person('eve').visibleMessages('square')).toHaveLength(1);
  });

  it('alone sees the answer where the guild wants it so', async () => {
    const { sandbox, client } = await join();
    await ask(sandbox, 'PUT', `/applications/${sandbox.world.application.id}/commands`, [everywhere]);
    const admin = sandbox.driver.admin('Without the Bot');
    const eve = sandbox.driver.newPerson({ username: 'ida', installedApp: true });
    admin.addMember(eve);
    admin.overwrite('square', { person: eve }, 0n, Flag.UseExternalApps);
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('For all');
    });
    expect((await eve.type('/hello', {}, { in: 'square' })).isEphemeral).toBe(true);
    expect(sandbox.driver.person('finn').visibleMessages('square')).toEqual([]);
  });

  it('gets no more than five follow-ups', async () => {
    const { sandbox, client } = await join();
    await ask(sandbox, 'PUT', `/applications/${sandbox.world.application.id}/commands`, [everywhere]);
    const refused: unknown[] = [];
    answer(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('0');
      for (let sent = 1; sent <= 6; sent += 1) {
        await interaction.followUp(`${sent}`).catch((error: { code: number }) => refused.push(error.code));
      }
    });
    await sandbox.driver.person('finn').type('/hello', {}, { in: 'square' });
    await expect.poll(() => refused).toEqual([40_094]);
  });
});

describe('a command as it is typed', () => {
  const options = [
    { type: 3, name: 'text', description: 'T', required: true, max_length: 5, min_length: 2 },
    { type: 4, name: 'count', description: 'C', max_value: 9 },
    { type: 3, name: 'kind', description: 'K', choices: [{ name: 'Long form', value: 'long' }] },
    { type: 6, name: 'person', description: 'P' },
    { type: 7, name: 'place', description: 'L' },
    { type: 8, name: 'role', description: 'R' },
    { type: 11, name: 'file', description: 'F' },
    { type: 5, name: 'share', description: 'S' },
  ];

  it('reaches the bot with everything that it names', async () => {
    const { sandbox, client } = await join();
    await ask(sandbox, 'PUT', `/applications/${sandbox.world.application.id}/commands`, [hello({ options })]);
    answer(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options: given } = interaction;
      const file = given.getAttachment('file', true);
      const parts = [
        given.getString('text', true),
        given.getInteger('count'),
        given.getString('kind'),
        given.getUser('person')?.username,
        given.getChannel('place')?.name,
        given.getRole('role')?.name,
        await (await fetch(file.url)).text(),
        given.getBoolean('share'),
      ];
      await interaction.reply({ content: parts.join('|'), flags: MessageFlags.Ephemeral });
    });
    const got = await sandbox.driver.person('ben').type(
      '/hello',
      {
        text: 'abc',
        count: 3,
        kind: 'Long form',
        person: 'cleo',
        place: '#briefings',
        role: 'Editors',
        file: { filename: 'a.txt', content: 'inside' },
        share: true,
      },
      { in: 'general' },
    );
    expect(got.text).toBe('abc|3|long|cleo|briefings|Editors|inside|true');
  });

  it.each([
    ['without what is required', {}, 'text is required'],
    ['too long', { text: 'abcdef' }, 'above 5'],
    ['too short', { text: 'a' }, 'below 2'],
    ['with a number too high', { text: 'ab', count: 10 }, 'above 9'],
    ['with half a number', { text: 'ab', count: 1.5 }, 'wants a number'],
    ['with a choice that is none', { text: 'ab', kind: 'short' }, 'none of the choices'],
    ['with an option that is none', { text: 'ab', colour: 'red' }, 'no option colour'],
    ['with text for a file', { text: 'ab', file: 'a.txt' }, 'wants a file'],
  ])('is kept back by the client %s', async (_, values, words) => {
    const sandbox = await withCommands(hello({ options }));
    const ben = sandbox.driver.person('ben').goTo('general');
    expect(() => ben.start('/hello', values)).toThrow(words);
  });

  it('may name a subcommand, and must where there are some', async () => {
    const sub = { type: 1, name: 'show', description: 'S', options: [{ type: 3, name: 'key', description: 'K' }] };
    const group = { type: 2, name: 'zone', description: 'Z', options: [{ type: 1, name: 'set', description: 'S' }] };
    const sandbox = await withCommands(hello({ options: [sub, group] }));
    const ben = sandbox.driver.person('ben').goTo('general');
    expect(ben.start('/hello show', { key: 'a' }).interaction.data).toMatchObject({
      options: [{ name: 'show', type: 1, options: [{ name: 'key', value: 'a' }] }],
    });
    expect(ben.start('/hello zone set').interaction).toMatchObject({
      commandName: 'hello zone set',
      data: { options: [{ name: 'zone', options: [{ name: 'set' }] }] },
    });
    expect(() => ben.start('/hello')).toThrow('subcommands show, zone');
    expect(() => ben.start('/other')).toThrow(CannotSend);
  });
});

describe('what people see', () => {
  it('is what their channels show them', async () => {
    const sandbox = await openSandbox();
    const ada = sandbox.driver.person('ada');
    ada.say('For editors', { in: 'editors' });
    expect(sandbox.driver.person('cleo').visibleMessages('editors')).toHaveLength(1);
    expect(sandbox.driver.person('ben').visibleMessages('editors')).toEqual([]);
    sandbox.driver.admin('Harbour Desk').setRoles('ben', ['Editors']);
    expect(sandbox.driver.person('ben').visibleMessages('editors')).toHaveLength(1);
    expect(() => sandbox.driver.person('ben').say('Hello', { in: 'read-only' })).toThrow('may not write');
  });

  it('can be waited for', async () => {
    const { sandbox, client } = await join();
    const channel = await client.channels.fetch(sandbox.driver.channel('general').id);
    if (channel?.isSendable() !== true) throw new Error('general is no channel to send to');
    const coming = sandbox.driver.messageIn('general', ({ content }) => content === 'Two');
    await channel.send('One');
    await channel.send('Two');
    expect((await coming)?.content).toBe('Two');
    expect(await sandbox.driver.messageIn('general', () => false, 10)).toBeNull();
  });

  it('can be followed as it happens', async () => {
    const sandbox = await openSandbox();
    const kinds: string[] = [];
    const stop = sandbox.world.subscribe(({ kind }) => kinds.push(kind));
    sandbox.driver.person('ben').say('Hello', { in: 'general' });
    stop();
    sandbox.driver.person('ben').say('Unheard', { in: 'general' });
    expect(kinds).toEqual(['message-created']);
  });
});

describe('names', () => {
  it('that are unknown or unclear are refused in words', async () => {
    const sandbox = await openSandbox();
    expect(() => sandbox.driver.person('nobody')).toThrow('There is no user «nobody»');
    expect(() => sandbox.driver.channel('nowhere')).toThrow('There is no channel «nowhere»');
    sandbox.driver.admin('Second Desk').createChannel({ name: 'general' });
    expect(() => sandbox.driver.channel('general')).toThrow('There are 2 channels');
    expect(sandbox.driver.channel('general', 'Second Desk').name).toBe('general');
  });
});
