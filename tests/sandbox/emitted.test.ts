import { describe, expect, it } from 'vitest';
import { checkRequestBody, checkResponse } from './official-spec.ts';
import { answer, ask, join } from './join.ts';

const V2 = 1 << 15;

const RICH = {
  flags: V2,
  components: [
    {
      type: 17,
      accent_color: 0x33_66_99,
      components: [
        { type: 10, content: 'The **dam** was inspected' },
        {
          type: 9,
          components: [{ type: 10, content: 'A section' }],
          accessory: { type: 2, style: 5, label: 'Source', url: 'https://example.org/a' },
        },
        { type: 14, divider: true, spacing: 2 },
        { type: 12, items: [{ media: { url: 'https://example.org/a.png' }, description: 'A map' }] },
        { type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: 'page:2', emoji: { name: '➡️' } }] },
        {
          type: 1,
          components: [{ type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1', description: 'First' }] }],
        },
      ],
    },
    {
      type: 9,
      components: [{ type: 10, content: 'With a picture' }],
      accessory: { type: 11, media: { url: 'https://example.org/b.png' } },
    },
  ],
};

const LEGACY = {
  content: 'Hello',
  embeds: [
    {
      title: 'Title',
      description: 'Text',
      url: 'https://example.org',
      color: 1,
      timestamp: '2025-05-01T10:00:00Z',
      footer: { text: 'Foot' },
      author: { name: 'Author' },
      fields: [{ name: 'Name', value: 'Value', inline: true }],
    },
  ],
  components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Press', custom_id: 'press' }] }],
};

describe('what the sandbox emits agrees with the published description', () => {
  it('messages of both kinds, edited ones and lists', async () => {
    const { sandbox } = await join();
    const channel = sandbox.driver.channel('briefings').id;
    const rich = await ask(sandbox, 'POST', `/channels/${channel}/messages`, RICH);
    expect(checkResponse('MessageResponse', rich.json)).toEqual([]);
    const legacy = await ask(sandbox, 'POST', `/channels/${channel}/messages`, LEGACY);
    expect(checkResponse('MessageResponse', legacy.json)).toEqual([]);
    const edited = await ask(sandbox, 'PATCH', `/channels/${channel}/messages/${String(legacy.json['id'])}`, {
      content: 'Changed',
    });
    expect(edited.json['edited_timestamp']).not.toBeNull();
    expect(checkResponse('MessageResponse', edited.json)).toEqual([]);
    const list = await ask(sandbox, 'GET', `/channels/${channel}/messages`);
    expect(checkResponse('MessageResponse[]', list.json)).toEqual([]);
  });

  it('messages with files, and replies', async () => {
    const { sandbox } = await join();
    const channel = sandbox.driver.channel('briefings').id;
    const form = new FormData();
    form.set(
      'payload_json',
      JSON.stringify({
        flags: V2,
        components: [{ type: 13, file: { url: 'attachment://notes.md' } }],
        attachments: [{ id: '0', filename: 'notes.md', description: 'Notes' }],
      }),
    );
    form.set('files[0]', new Blob(['# Notes'], { type: 'text/markdown' }), 'notes.md');
    const sent = await ask(sandbox, 'POST', `/channels/${channel}/messages`, form);
    expect(sent.error.paths).toEqual([]);
    expect(checkResponse('MessageResponse', sent.json)).toEqual([]);
    const reply = await ask(sandbox, 'POST', `/channels/${channel}/messages`, {
      content: 'A reply',
      message_reference: { message_id: sent.json['id'] },
    });
    expect(reply.json['referenced_message']).toMatchObject({ id: sent.json['id'] });
    expect(checkResponse('MessageResponse', reply.json)).toEqual([]);
  });

  it('answers to interactions and follow-ups', async () => {
    const { sandbox, client } = await join();
    await client.application.commands.set([{ name: 'hello', description: 'Says hello' }]);
    const { failures } = answer(client, async (interaction) => {
      if (interaction.isButton()) await interaction.reply({ content: 'Pressed', withResponse: true });
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ ...LEGACY, withResponse: true });
      await interaction.followUp({ content: 'More' });
    });
    const ben = sandbox.driver.person('ben').goTo('briefings');
    const first = await ben.type('/hello');
    await ben.press(first, 'Press');
    expect(failures).toEqual([]);
    await sandbox.journal.settled();
    const callbacks = sandbox.journal.entries({ route: '/interactions/:id/:token/callback' });
    expect(callbacks).toHaveLength(2);
    for (const { answer: said } of callbacks) expect(checkResponse('InteractionCallbackResponse', said)).toEqual([]);
    const { json } = await ask(sandbox, 'GET', `/channels/${sandbox.driver.channel('briefings').id}/messages`);
    expect(checkResponse('MessageResponse[]', json)).toEqual([]);
  });

  it.each([
    ['/users/@me', 'UserPIIResponse'],
    ['/applications/@me', 'PrivateApplicationResponse'],
    ['/gateway/bot', 'GatewayBotResponse'],
    ['/gateway', 'GatewayResponse'],
  ])('%s', async (path, schema) => {
    const { sandbox } = await join();
    const { json } = await ask(sandbox, 'GET', path);
    expect(checkResponse(schema, json)).toEqual([]);
  });

  it('guilds, roles, members, channels, threads and direct messages', async () => {
    const { sandbox } = await join();
    const guild = sandbox.driver.guild('Harbour Desk').id;
    const get = async (path: string): Promise<unknown> => (await ask(sandbox, 'GET', path)).json;
    expect(checkResponse('GuildWithCountsResponse', await get(`/guilds/${guild}`))).toEqual([]);
    expect(checkResponse('GuildRoleResponse[]', await get(`/guilds/${guild}/roles`))).toEqual([]);
    expect(checkResponse('GuildChannelResponse[]', await get(`/guilds/${guild}/channels`))).toEqual([]);
    const ben = sandbox.driver.person('ben').id;
    expect(checkResponse('GuildMemberResponse', await get(`/guilds/${guild}/members/${ben}`))).toEqual([]);
    const dm = await ask(sandbox, 'POST', '/users/@me/channels', { recipient_id: ben });
    expect(checkResponse('PrivateChannelResponse', dm.json)).toEqual([]);
    const parent = sandbox.driver.channel('general').id;
    const thread = await ask(sandbox, 'POST', `/channels/${parent}/threads`, { name: 'Aside', type: 11 });
    expect(checkResponse('ThreadResponse', thread.json)).toEqual([]);
    const forum = sandbox.driver.channel('reading-room').id;
    const post = await ask(sandbox, 'POST', `/channels/${forum}/threads`, { name: 'Post', message: { content: 'A' } });
    // The documentation has the first message beside the thread, the description has it not.
    const { message, ...created } = post.json;
    expect(checkResponse('MessageResponse', message)).toEqual([]);
    expect(checkResponse('CreatedThreadResponse', created)).toEqual([]);
  });

  it('commands', async () => {
    const { sandbox } = await join();
    const app = sandbox.world.application.id;
    const { json } = await ask(sandbox, 'PUT', `/applications/${app}/commands`, [
      {
        name: 'timeline',
        description: 'Shows a timeline',
        name_localizations: { de: 'zeitachse' },
        contexts: [0, 1],
        integration_types: [0, 1],
        default_member_permissions: 32,
        options: [{ type: 3, name: 'from', description: 'From', autocomplete: true, max_length: 20 }],
      },
    ]);
    expect(checkResponse('ApplicationCommandResponse[]', json)).toEqual([]);
  });
});

describe('the check of request bodies', () => {
  it('accepts what the description knows, and the two keys that discord.js adds', () => {
    expect(checkRequestBody('POST', '/channels/1/messages', { ...RICH, tts: false, enforce_nonce: false })).toEqual([]);
    const callback = { type: 4, data: { content: 'A', tts: false, enforce_nonce: false } };
    expect(checkRequestBody('POST', '/api/v10/interactions/1/abc/callback?with_response=true', callback)).toEqual([]);
    expect(checkRequestBody('PATCH', '/webhooks/1/abc/messages/%40original', { content: 'A' })).toEqual([]);
  });

  it('names an unknown key and where it stands', () => {
    expect(checkRequestBody('POST', '/channels/1/messages', { content: 'A', colour: 1 })).toEqual([
      { at: '', problem: 'must NOT have additional properties: colour' },
    ]);
    const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', lable: 'Next' }] }];
    expect(checkRequestBody('POST', '/channels/1/messages', { components })).toEqual([
      { at: '/components/0/components/0', problem: 'must NOT have additional properties: lable' },
    ]);
  });

  it('names a value beyond its limit', () => {
    const deviations = checkRequestBody('POST', '/interactions/1/abc/callback', {
      type: 4,
      data: { content: 'x'.repeat(2_001) },
    });
    expect(deviations.map(({ at }) => at)).toEqual(['/data/content']);
  });

  it('throws for a route that it does not know', () => {
    expect(() => checkRequestBody('POST', '/nowhere', {})).toThrow('No body is described');
  });
});
