import { PermissionFlagsBits as Flag } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { objectsIn } from '../../sandbox/json.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { ask, join, openSandbox } from './join.ts';

const V2 = 1 << 15;

async function open(): Promise<Sandbox> {
  return await openSandbox({ rateLimits: 'off' });
}

const at = (sandbox: Sandbox, channel: string): string => `/channels/${sandbox.driver.channel(channel).id}/messages`;

const contents = (messages: object): unknown[] =>
  Object.values(messages).map((message: { content: string }) => message.content);

/** A channel with five messages. */
async function five(): Promise<{ sandbox: Sandbox; ids: string[]; path: string }> {
  const sandbox = await open();
  const ids: string[] = [];
  for (const content of ['1', '2', '3', '4', '5']) {
    const { json } = await ask(sandbox, 'POST', at(sandbox, 'general'), { content });
    ids.push(String(json['id']));
  }
  return { sandbox, ids, path: at(sandbox, 'general') };
}

describe('a channel’s history', () => {
  it.each([
    ['', ['5', '4', '3', '2', '1']],
    ['?limit=2', ['5', '4']],
    ['?limit=2&before=3', ['2', '1']],
    ['?limit=2&after=3', ['5', '4']],
    ['?limit=3&around=3', ['4', '3', '2']],
  ])('is listed newest first: %s', async (query, expected) => {
    const { sandbox, ids, path } = await five();
    const { json } = await ask(sandbox, 'GET', path + query.replace(/(before|after|around)=3/, `$1=${ids[2] ?? ''}`));
    expect(contents(json)).toEqual(expected);
  });

  it.each([
    ['?limit=101', 'limit[NUMBER_TYPE_MAX]'],
    ['?limit=0', 'limit[NUMBER_TYPE_MIN]'],
    ['?before=x', 'before[NUMBER_TYPE_COERCE]'],
  ])('refuses %s', async (query, path) => {
    const sandbox = await open();
    expect((await ask(sandbox, 'GET', at(sandbox, 'general') + query)).error).toEqual({
      status: 400,
      code: 50_035,
      paths: [path],
    });
  });

  it('is an empty list, and no refusal, without the right to read it', async () => {
    const { sandbox, path, ids } = await five();
    sandbox.faults.world.revoke(sandbox.driver.channel('general').id, Flag.ReadMessageHistory);
    const { response, json } = await ask(sandbox, 'GET', path);
    expect(response.status).toBe(200);
    expect(json).toEqual([]);
    expect((await ask(sandbox, 'GET', `${path}/${ids[0] ?? ''}`)).error).toMatchObject({ status: 403, code: 50_001 });
    const reply = { content: 'a', message_reference: { message_id: ids[0] } };
    expect((await ask(sandbox, 'POST', path, reply)).error.code).toBe(160_002);
  });
});

describe('sending is refused', () => {
  it.each([
    ['an unknown channel', '1573894926914027522', 404, 10_003],
    ['a channel of a guild without the bot', 'square', 403, 50_001],
    ['a channel in which it may not write', 'read-only', 403, 50_013],
    ['a forum', 'reading-room', 400, 40_058],
  ])('in %s', async (_, channel, status, code) => {
    const sandbox = await open();
    const id = /^\d+$/.test(channel) ? channel : sandbox.driver.channel(channel).id;
    expect((await ask(sandbox, 'POST', `/channels/${id}/messages`, { content: 'a' })).error).toMatchObject({
      status,
      code,
    });
  });

  it('with 50001 where it may not look, and 50013 for what it may not add', async () => {
    const sandbox = await open();
    const { id } = sandbox.driver.channel('general');
    sandbox.faults.world.revoke(id, Flag.EmbedLinks | Flag.AttachFiles);
    expect((await ask(sandbox, 'POST', at(sandbox, 'general'), { embeds: [{ title: 'a' }] })).error.code).toBe(50_013);
    const form = new FormData();
    form.set('files[0]', new Blob(['a']), 'a.txt');
    expect((await ask(sandbox, 'POST', at(sandbox, 'general'), form)).error.code).toBe(50_013);
    expect((await ask(sandbox, 'POST', at(sandbox, 'general'), { content: 'a' })).response.status).toBe(200);
    sandbox.faults.world.revoke(id, Flag.ViewChannel);
    expect((await ask(sandbox, 'POST', at(sandbox, 'general'), { content: 'a' })).error.code).toBe(50_001);
    sandbox.faults.world.restore(id);
    expect((await ask(sandbox, 'POST', at(sandbox, 'general'), { content: 'a' })).response.status).toBe(200);
    const path = at(sandbox, 'general');
    sandbox.faults.world.deleteChannel(id);
    expect((await ask(sandbox, 'POST', path, { content: 'a' })).error.code).toBe(10_003);
  });

  it('with 50007 to who does not take direct messages', async () => {
    const sandbox = await open();
    const shy = sandbox.driver.newPerson({ username: 'gus', acceptsDirectMessages: false });
    sandbox.driver.admin('Harbour Desk').addMember(shy);
    const stranger = sandbox.driver.newPerson({ username: 'hal' });
    for (const { id } of [shy, stranger]) {
      const { json } = await ask(sandbox, 'POST', '/users/@me/channels', { recipient_id: id });
      const sent = await ask(sandbox, 'POST', `/channels/${String(json['id'])}/messages`, { content: 'a' });
      expect(sent.error).toMatchObject({ status: 403, code: 50_007 });
    }
    expect(
      (await ask(sandbox, 'POST', '/users/@me/channels', { recipient_id: '1573894926914027522' })).error.code,
    ).toBe(50_033);
  });
});

describe('a nonce', () => {
  it('sends once what is sent twice, if it is enforced', async () => {
    const sandbox = await open();
    const body = { content: 'Edition 1', nonce: 'edition-1', enforce_nonce: true };
    const first = await ask(sandbox, 'POST', at(sandbox, 'general'), body);
    const second = await ask(sandbox, 'POST', at(sandbox, 'general'), body);
    expect(first.json['nonce']).toBe('edition-1');
    expect(second.json['id']).toBe(first.json['id']);
    expect(sandbox.driver.person('ben').visibleMessages('general')).toHaveLength(1);
  });

  it('does not, where it is not enforced, differs, or was long ago', async () => {
    const sandbox = await open();
    const send = (body: object): Promise<unknown> =>
      ask(sandbox, 'POST', at(sandbox, 'general'), { content: 'a', ...body });
    await send({ nonce: 'a' });
    await send({ nonce: 'a' });
    await send({ nonce: 'b', enforce_nonce: true });
    sandbox.clock.advance(5 * 60_000 + 1);
    await send({ nonce: 'b', enforce_nonce: true });
    expect(sandbox.driver.person('ben').visibleMessages('general')).toHaveLength(4);
  });

  it('is of use after a lost answer: the same message comes back', async () => {
    const sandbox = await open();
    const body = { content: 'Edition 2', nonce: 'edition-2', enforce_nonce: true };
    sandbox.faults.plan({ method: 'POST', route: '/channels/:id/messages', fault: { kind: 'lose-answer' } });
    await expect(ask(sandbox, 'POST', at(sandbox, 'general'), body)).rejects.toThrow('fetch failed');
    const again = await ask(sandbox, 'POST', at(sandbox, 'general'), body);
    expect(
      sandbox.driver
        .person('ben')
        .visibleMessages('general')
        .map(({ id }) => id),
    ).toEqual([again.json['id']]);
  });
});

/** Which of three people a message notifies. */
async function pinged(body: object): Promise<readonly string[]> {
  const sandbox = await open();
  const ben = sandbox.driver.person('ben');
  const editors = sandbox.driver.admin('Harbour Desk').role('Editors');
  const text = JSON.stringify(body).replaceAll('BEN', ben.id).replaceAll('EDITORS', editors.id);
  await ask(sandbox, 'POST', at(sandbox, 'general'), JSON.parse(text));
  const [message] = ben.visibleMessages('general');
  if (message === undefined) return ['nothing was sent'];
  return ['ben', 'cleo', 'dov'].filter((name) => sandbox.driver.person(name).isPingedBy(message));
}

describe('mentions', () => {
  it.each([
    ['by name', { content: 'Hello <@BEN>' }, ['ben']],
    ['by role', { content: 'Hello <@&EDITORS>' }, ['cleo']],
    [
      'in a text display',
      { flags: V2, components: [{ type: 17, components: [{ type: 10, content: '<@BEN>' }] }] },
      ['ben'],
    ],
    ['of everyone, without the right to', { content: '@everyone' }, []],
    ['in an embed', { embeds: [{ description: '<@BEN>' }] }, []],
    ['when none are allowed', { content: '<@BEN> <@&EDITORS>', allowed_mentions: { parse: [] } }, []],
    ['when only roles are', { content: '<@BEN> <@&EDITORS>', allowed_mentions: { parse: ['roles'] } }, ['cleo']],
    ['when one is named', { content: '<@BEN> <@&EDITORS>', allowed_mentions: { users: ['BEN'] } }, ['ben']],
  ])('%s', async (_, body, expected) => {
    expect(await pinged(body)).toEqual(expected);
  });

  it('of everyone count with the permission for it', async () => {
    const sandbox = await open();
    const admin = sandbox.driver.admin('Harbour Desk');
    admin.overwrite('general', { role: 'Sandbox Bot' }, Flag.MentionEveryone, 0n);
    const { json } = await ask(sandbox, 'POST', at(sandbox, 'general'), { content: '@everyone' });
    expect(json['mention_everyone']).toBe(true);
  });
});

describe('editing and deleting', () => {
  it('changes what is named and keeps the rest', async () => {
    const sandbox = await open();
    const { json } = await ask(sandbox, 'POST', at(sandbox, 'general'), { content: 'a', embeds: [{ title: 'b' }] });
    const path = `${at(sandbox, 'general')}/${String(json['id'])}`;
    const edited = await ask(sandbox, 'PATCH', path, { content: 'c' });
    expect(edited.json).toMatchObject({ content: 'c', embeds: [{ title: 'b' }] });
    const emptied = await ask(sandbox, 'PATCH', path, { embeds: [] });
    expect(emptied.json).toMatchObject({ content: 'c', embeds: [] });
    expect((await ask(sandbox, 'PATCH', path, { content: '' })).error.code).toBe(50_006);
  });

  it('turns a message to the new components only when the old parts go', async () => {
    const sandbox = await open();
    const { json } = await ask(sandbox, 'POST', at(sandbox, 'general'), { content: 'a' });
    const path = `${at(sandbox, 'general')}/${String(json['id'])}`;
    const components = [{ type: 10, content: 'b' }];
    expect((await ask(sandbox, 'PATCH', path, { flags: V2, components })).error.paths).toEqual([
      'content[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
    ]);
    expect((await ask(sandbox, 'PATCH', path, { flags: V2, components, content: null })).response.status).toBe(200);
    expect((await ask(sandbox, 'PATCH', path, { content: 'c' })).error.paths).toEqual([
      'content[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
    ]);
  });

  it('keeps, adds and drops files', async () => {
    const sandbox = await open();
    const form = new FormData();
    form.set('files[0]', new Blob(['a']), 'a.txt');
    const { json } = await ask(sandbox, 'POST', at(sandbox, 'general'), form);
    const path = `${at(sandbox, 'general')}/${String(json['id'])}`;
    const [first] = objectsIn(json['attachments']);
    const more = new FormData();
    more.set('payload_json', JSON.stringify({ attachments: [{ id: first?.['id'] }, { id: '0' }] }));
    more.set('files[0]', new Blob(['b']), 'b.txt');
    const both = await ask(sandbox, 'PATCH', path, more);
    expect(both.json['attachments']).toMatchObject([{ filename: 'a.txt' }, { filename: 'b.txt' }]);
    const kept = await ask(sandbox, 'PATCH', path, { attachments: [{ id: first?.['id'] }] });
    expect(kept.json['attachments']).toMatchObject([{ filename: 'a.txt' }]);
  });

  it('is refused for what others wrote, and for what is not there', async () => {
    const sandbox = await open();
    const { id } = sandbox.driver.person('ben').say('Mine', { in: 'general' });
    const path = `${at(sandbox, 'general')}/${id}`;
    expect((await ask(sandbox, 'PATCH', path, { content: 'a' })).error.code).toBe(50_005);
    expect((await ask(sandbox, 'DELETE', path)).error.code).toBe(50_013);
    expect((await ask(sandbox, 'DELETE', `${at(sandbox, 'general')}/1573894926914027522`)).error.code).toBe(10_008);
  });

  it('is done by the real client, and everybody hears of it', async () => {
    const { sandbox, client } = await join();
    const channel = await client.channels.fetch(sandbox.driver.channel('general').id);
    if (channel?.isSendable() !== true) throw new Error('general is no channel to send to');
    const message = await channel.send({ content: 'a', allowedMentions: { parse: [] } });
    await message.edit('b');
    expect(
      sandbox.driver
        .person('ben')
        .visibleMessages('general')
        .map(({ content }) => content),
    ).toEqual(['b']);
    await message.delete();
    expect(sandbox.driver.person('ben').visibleMessages('general')).toEqual([]);
  });
});

describe('threads', () => {
  it('grow out of a message once, and are written in', async () => {
    const sandbox = await open();
    const { json } = await ask(sandbox, 'POST', at(sandbox, 'general'), { content: 'a' });
    const path = `${at(sandbox, 'general')}/${String(json['id'])}`;
    const thread = await ask(sandbox, 'POST', `${path}/threads`, { name: 'Aside' });
    expect(thread.json).toMatchObject({ id: json['id'], type: 11, name: 'Aside' });
    expect((await ask(sandbox, 'POST', `${path}/threads`, { name: 'Again' })).error.code).toBe(160_004);
    expect((await ask(sandbox, 'GET', path)).json).toMatchObject({ flags: 32, thread: { name: 'Aside' } });
    const inside = `/channels/${String(json['id'])}`;
    expect((await ask(sandbox, 'POST', `${inside}/messages`, { content: 'b' })).response.status).toBe(200);
    expect((await ask(sandbox, 'PATCH', inside, { archived: true })).response.status).toBe(200);
    expect((await ask(sandbox, 'PATCH', inside, { name: 'New' })).error.code).toBe(50_083);
    expect((await ask(sandbox, 'POST', `${inside}/messages`, { content: 'c' })).response.status).toBe(200);
    expect((await ask(sandbox, 'GET', inside)).json).toMatchObject({ thread_metadata: { archived: false } });
  });

  it('are posts in a forum, with a first message', async () => {
    const sandbox = await open();
    const { id, availableTags } = sandbox.driver.channel('reading-room');
    const body = { name: 'Post', applied_tags: [availableTags[0]?.id], message: { content: 'First' } };
    const post = await ask(sandbox, 'POST', `/channels/${id}/threads`, body);
    expect(post.json).toMatchObject({ name: 'Post', message: { content: 'First' } });
    expect((await ask(sandbox, 'POST', `/channels/${id}/threads`, { name: 'Post' })).error.paths).toContain(
      'message[BASE_TYPE_REQUIRED]',
    );
  });
});

describe('an announcement', () => {
  it('is published once, and only where there are announcements', async () => {
    const sandbox = await open();
    const { json } = await ask(sandbox, 'POST', at(sandbox, 'announcements'), { content: 'a' });
    const path = `${at(sandbox, 'announcements')}/${String(json['id'])}/crosspost`;
    expect((await ask(sandbox, 'POST', path)).json).toMatchObject({ flags: 1 });
    expect((await ask(sandbox, 'POST', path)).error.code).toBe(40_033);
    const other = await ask(sandbox, 'POST', at(sandbox, 'general'), { content: 'a' });
    expect(
      (await ask(sandbox, 'POST', `${at(sandbox, 'general')}/${String(other.json['id'])}/crosspost`)).error.code,
    ).toBe(50_024);
  });
});
