import { Events, GatewayIntentBits, Status } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { isObject, type JsonObject, parseJson } from '../../sandbox/json.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { answer, ask, join, logIn, openSandbox } from './join.ts';

const GUILDS = GatewayIntentBits.Guilds;

interface Line {
  readonly frames: readonly JsonObject[];
  send(op: number, data: unknown): void;
  /** Waits for a frame, by its opcode or its event. */
  next(what: number | string): Promise<JsonObject>;
  readonly closed: Promise<number>;
  end(code?: number): void;
}

function isMeant(frame: JsonObject, what: number | string): boolean {
  return frame[typeof what === 'number' ? 'op' : 't'] === what;
}

/** A bare WebSocket to the gateway, to say what discord.js never would. */
function dial(sandbox: Sandbox, query = '?v=10&encoding=json'): Line {
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/gateway${query}`);
  const frames: JsonObject[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data: Buffer) => {
    const frame = parseJson(data.toString());
    if (isObject(frame)) frames.push(frame);
    for (const wake of waiting.splice(0)) wake();
  });
  onTestFinished(() => {
    socket.terminate();
  });
  const next = async (what: number | string): Promise<JsonObject> => {
    const found = frames.find((frame) => isMeant(frame, what));
    if (found !== undefined) return found;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    return await next(what);
  };
  return {
    frames,
    next,
    send: (op, data) => {
      socket.send(JSON.stringify({ op, d: data }));
    },
    closed: new Promise((resolve) => {
      socket.on('close', resolve);
    }),
    end: (code) => {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    },
  };
}

const identity = (sandbox: Sandbox, more: object = {}): object => ({
  token: sandbox.token,
  intents: GUILDS,
  properties: { os: 'linux', browser: 'test', device: 'test' },
  ...more,
});

async function identified(sandbox: Sandbox, more: object = {}): Promise<{ line: Line; session: string }> {
  const line = dial(sandbox);
  await line.next(10);
  line.send(2, identity(sandbox, more));
  const { d } = await line.next('READY');
  return { line, session: isObject(d) && typeof d['session_id'] === 'string' ? d['session_id'] : '' };
}

describe('a connection', () => {
  it('is greeted, identified, made ready and given its guilds', async () => {
    const sandbox = await openSandbox();
    const { line } = await identified(sandbox);
    await expect.poll(() => line.frames.filter((frame) => frame['t'] === 'GUILD_CREATE')).toHaveLength(2);
    const ready = await line.next('READY');
    expect(line.frames[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
    expect(ready).toMatchObject({ s: 1, d: { v: 10, guilds: [{ unavailable: true }, { unavailable: true }] } });
    expect(line.frames.map((frame) => frame['s'])).toEqual([null, 1, 2, 3]);
  });

  it('has its heartbeats acknowledged, and is closed without them', async () => {
    const sandbox = await openSandbox({ heartbeatIntervalMs: 40 });
    const line = dial(sandbox);
    await line.next(10);
    line.send(1, null);
    await line.next(11);
    expect(await line.closed).toBe(4_000);
  });

  it.each([
    ['a wrong token', { token: 'nobody' }, 4_004],
    ['intents that do not exist', { intents: 1 << 30 }, 4_013],
    ['intents that are no number', { intents: 'all' }, 4_013],
    ['a privileged intent that is switched off', { intents: GatewayIntentBits.MessageContent }, 4_014],
    ['a shard beyond the count', { shard: [2, 2] }, 4_010],
    ['a shard that is none', { shard: 1 }, 4_010],
  ])('is closed for %s', async (_, change, code) => {
    const sandbox = await openSandbox();
    const line = dial(sandbox);
    await line.next(10);
    line.send(2, identity(sandbox, change));
    expect(await line.closed).toBe(code);
  });

  it.each([
    ['anything before IDENTIFY', 3, {}, 4_003],
    ['an IDENTIFY that is no object', 2, 'hello', 4_002],
  ])('is closed for %s', async (_, op, data, code) => {
    const sandbox = await openSandbox();
    const line = dial(sandbox);
    await line.next(10);
    line.send(op, data);
    expect(await line.closed).toBe(code);
  });

  it.each([
    ['a second IDENTIFY', 2, 4_005],
    ['an unknown opcode', 99, 4_001],
  ])('is closed for %s', async (_, op, code) => {
    const sandbox = await openSandbox();
    const { line } = await identified(sandbox);
    line.send(op, identity(sandbox));
    expect(await line.closed).toBe(code);
  });

  it('is closed for more than 120 frames in a minute', async () => {
    const sandbox = await openSandbox();
    const { line } = await identified(sandbox);
    for (let sent = 0; sent < 120; sent += 1) line.send(1, null);
    expect(await line.closed).toBe(4_008);
  });

  it('is closed for another version or encoding', async () => {
    const sandbox = await openSandbox();
    expect(await dial(sandbox, '?v=6&encoding=json').closed).toBe(4_012);
    expect(await dial(sandbox, '?v=10&encoding=etf').closed).toBe(4_002);
  });
});

describe('a session', () => {
  it('is resumed with everything that was missed', async () => {
    const sandbox = await openSandbox();
    const { line, session } = await identified(sandbox);
    await expect.poll(() => line.frames).toHaveLength(4);
    line.end();
    await line.closed;
    sandbox.driver.admin('Harbour Desk').createChannel({ name: 'later' });
    const again = dial(sandbox);
    await again.next(10);
    again.send(6, { token: sandbox.token, session_id: session, seq: 3 });
    await again.next('RESUMED');
    expect(again.frames.map((frame) => frame['t'])).toEqual([null, 'CHANNEL_CREATE', 'RESUMED']);
    expect(again.frames.map((frame) => frame['s'])).toEqual([null, 4, 5]);
  });

  it('is invalid when nobody knows it, or its client took leave', async () => {
    const sandbox = await openSandbox();
    const { line, session } = await identified(sandbox);
    line.end(1_000);
    await line.closed;
    for (const id of [session, 'unknown']) {
      const again = dial(sandbox);
      await again.next(10);
      again.send(6, { token: sandbox.token, session_id: id, seq: 1 });
      expect(await again.next(9)).toMatchObject({ d: false });
    }
  });

  it('is invalid after too long an absence', async () => {
    const sandbox = await openSandbox({ sessionLifeMs: 10 });
    const { line, session } = await identified(sandbox);
    line.end();
    await line.closed;
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
    const again = dial(sandbox);
    await again.next(10);
    again.send(6, { token: sandbox.token, session_id: session, seq: 1 });
    expect(await again.next(9)).toMatchObject({ d: false });
  });

  it('closes for a number that was never sent', async () => {
    const sandbox = await openSandbox();
    const { line, session } = await identified(sandbox);
    line.end();
    const again = dial(sandbox);
    await again.next(10);
    again.send(6, { token: sandbox.token, session_id: session, seq: 99 });
    expect(await again.closed).toBe(4_007);
  });

  it('hears only of what its intents ask for', async () => {
    const sandbox = await openSandbox();
    const deaf = await identified(sandbox, { intents: 0 });
    const messages = await identified(sandbox, { intents: GatewayIntentBits.GuildMessages });
    sandbox.driver.person('ben').say('Hello', { in: 'general' });
    sandbox.driver.person('ben').say('Hello', { in: 'dm' });
    sandbox.driver.admin('Harbour Desk').createChannel({ name: 'new' });
    await messages.line.next('MESSAGE_CREATE');
    expect(deaf.line.frames.map((frame) => frame['t'])).toEqual([null, 'READY']);
    expect(messages.line.frames.map((frame) => frame['t'])).toEqual([null, 'READY', 'MESSAGE_CREATE']);
  });

  it('sees no text of others without the privileged intent, but of direct messages and of what names it', async () => {
    const sandbox = await openSandbox();
    const { line } = await identified(sandbox, {
      intents: GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages,
    });
    const ben = sandbox.driver.person('ben');
    ben.say('Hidden', { in: 'general' });
    ben.say(`Shown <@${sandbox.world.botId}>`, { in: 'general' });
    ben.say('Direct', { in: 'dm' });
    await expect.poll(() => line.frames.filter((frame) => frame['t'] === 'MESSAGE_CREATE')).toHaveLength(3);
    const contents = line.frames.flatMap(({ t, d }) => (t === 'MESSAGE_CREATE' && isObject(d) ? [d['content']] : []));
    expect(contents).toEqual(['', `Shown <@${sandbox.world.botId}>`, 'Direct']);
  });

  it('of a shard has only its own guilds', async () => {
    const sandbox = await openSandbox();
    const ofShard = async (id: number): Promise<number> => {
      const { line } = await identified(sandbox, { shard: [id, 2] });
      const { d } = await line.next('READY');
      return isObject(d) && Array.isArray(d['guilds']) ? d['guilds'].length : -1;
    };
    expect((await ofShard(0)) + (await ofShard(1))).toBe(2);
  });

  it('is asked for members and gives them', async () => {
    const sandbox = await openSandbox();
    const { line } = await identified(sandbox);
    const { id } = sandbox.driver.guild('Harbour Desk');
    const ben = sandbox.driver.person('ben').id;
    line.send(8, { guild_id: id, user_ids: [ben, '1573894926914027522'], limit: 0, nonce: 'n' });
    expect(await line.next('GUILD_MEMBERS_CHUNK')).toMatchObject({
      d: { members: [{ user: { id: ben } }], not_found: ['1573894926914027522'], nonce: 'n' },
    });
  });
});

describe('discord.js', () => {
  it('logs in, and a wrong token is refused', async () => {
    const { sandbox, client } = await join();
    expect(client.user.username).toBe('Sandbox Bot');
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Harbour Desk', 'Second Desk']);
    expect((await ask(sandbox, 'GET', '/users/@me', undefined, { authorization: 'Bot nobody' })).error.status).toBe(
      401,
    );
  });

  it('comes back after a drop and answers what was asked meanwhile', async () => {
    const { sandbox, client } = await join();
    await client.application.commands.set([{ name: 'hello', description: 'Says hello' }]);
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Back again');
    });
    const resumed = new Promise((resolve) => {
      client.once(Events.ShardResume, (_, replayed) => {
        resolve(replayed);
      });
    });
    sandbox.faults.gateway.drop();
    const exchange = sandbox.driver.person('ben').start('/hello', {}, { in: 'general' });
    expect((await exchange.answer()).text).toBe('Back again');
    expect(exchange.answerCount).toBe(1);
    expect(await resumed).toBeGreaterThan(0);
  });

  it('comes back when it is asked to reconnect', async () => {
    const { sandbox, client } = await join();
    const resumed = new Promise((resolve) => {
      client.once(Events.ShardResume, resolve);
    });
    sandbox.faults.gateway.reconnect();
    await resumed;
    expect(client.ws.ping).toBeDefined();
  });

  it('begins a new session when its old one is invalid', async () => {
    const { sandbox, client } = await join();
    const [before] = sandbox.gateway.sessions;
    sandbox.faults.gateway.invalidate();
    await expect.poll(() => sandbox.gateway.sessions[0]?.id, { timeout: 20_000 }).not.toBe(before?.id);
    await expect.poll(() => sandbox.gateway.sessions[0]?.connection, { timeout: 20_000 }).toBeTruthy();
    // A client that is told to leave while it is still coming in may wait for ever.
    await expect
      .poll(() => client.ws.shards.every(({ status }) => status === Status.Ready), { timeout: 20_000 })
      .toBe(true);
    expect(client.guilds.cache.size).toBe(2);
  });

  it('leaves a frozen connection and resumes on another', async () => {
    const { sandbox, client } = await join({ heartbeatIntervalMs: 300 });
    const resumed = new Promise((resolve) => {
      client.once(Events.ShardResume, resolve);
    });
    sandbox.faults.gateway.freeze();
    await resumed;
    expect(sandbox.gateway.connections.some((connection) => connection.isFrozen)).toBe(false);
  });

  it('hears of an outage and keeps the guild, and of a kick and loses it', async () => {
    const { sandbox, client } = await join();
    const { id } = sandbox.driver.guild('Second Desk');
    sandbox.faults.world.outage(id);
    await expect.poll(() => client.guilds.cache.get(id)?.available).toBe(false);
    sandbox.faults.world.recover(id);
    await expect.poll(() => client.guilds.cache.get(id)?.available).toBe(true);
    sandbox.faults.world.kick(id);
    await expect.poll(() => client.guilds.cache.has(id)).toBe(false);
    sandbox.faults.world.invite(id);
    await expect.poll(() => client.guilds.cache.has(id)).toBe(true);
  });

  it('starts without a guild that has an outage', async () => {
    const sandbox = await openSandbox();
    const { id } = sandbox.driver.guild('Second Desk');
    sandbox.faults.world.outage(id);
    const client = await logIn(sandbox, { waitGuildTimeout: 50 });
    expect(client.guilds.cache.get(id)?.available).toBe(false);
    sandbox.faults.world.recover(id);
    await expect.poll(() => client.guilds.cache.get(id)?.name).toBe('Second Desk');
  });
});
