import { HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../sandbox/faults.ts';
import { answer, ask, join, openSandbox } from './join.ts';

const ROUTE = '/channels/:id/messages';

describe('a fault of the REST interface', () => {
  it.each<[string, Fault, 'breaks' | number, number]>([
    ['breaks before anything happens', { kind: 'reset' }, 'breaks', 0],
    ['loses the answer after the effect', { kind: 'lose-answer' }, 'breaks', 1],
    ['is a server error without effect', { kind: 'error', status: 502 }, 502, 0],
    ['is a server error after the effect', { kind: 'error', status: 500, after: true }, 500, 1],
    ['is a limit that there is not', { kind: 'rate-limit', retryAfterMs: 10 }, 429, 0],
    ['is a global limit', { kind: 'rate-limit', retryAfterMs: 10, isGlobal: true }, 429, 0],
    ['is a delay', { kind: 'delay', ms: 5 }, 200, 1],
    ['is a late answer', { kind: 'late-answer', ms: 5 }, 200, 1],
  ])('%s', async (_, fault, outcome, sent) => {
    const sandbox = await openSandbox();
    const path = `/channels/${sandbox.driver.channel('general').id}/messages`;
    const planned = sandbox.faults.plan({ method: 'POST', route: ROUTE, fault });
    const asked = ask(sandbox, 'POST', path, { content: 'a' });
    const status = asked.then(
      ({ response }) => response.status,
      () => 'breaks',
    );
    expect(await status).toBe(outcome);
    expect(sandbox.driver.person('ben').visibleMessages('general')).toHaveLength(sent);
    expect(planned.played()).toBe(1);
    expect(sandbox.journal.entries({ method: 'POST' })).toMatchObject([
      { fault: fault.kind, status: outcome === 'breaks' ? null : outcome },
    ]);
    expect((await ask(sandbox, 'POST', path, { content: 'a' })).response.status).toBe(200);
  });

  it('is an answer that never comes, until the client gives up', async () => {
    const sandbox = await openSandbox();
    sandbox.faults.plan({ route: '/users/@me', fault: { kind: 'stall' } });
    const gaveUp = fetch(`${sandbox.api}/v10/users/@me`, { signal: AbortSignal.timeout(50) });
    await expect(gaveUp).rejects.toThrow('timeout');
  });

  it('befalls the requests that it is meant for, as often as it is told', async () => {
    const sandbox = await openSandbox();
    const planned = sandbox.faults.plan({
      route: /^\/users\//,
      after: 1,
      times: 2,
      fault: { kind: 'error', status: 503 },
    });
    const statuses: number[] = [];
    for (const path of ['/users/@me', '/gateway', '/users/@me', '/users/@me', '/users/@me']) {
      statuses.push((await ask(sandbox, 'GET', path)).response.status);
    }
    expect(statuses).toEqual([200, 200, 503, 503, 200]);
    expect(planned.played()).toBe(2);
  });

  it('may be taken back', async () => {
    const sandbox = await openSandbox();
    const planned = sandbox.faults.plan({ times: 9, fault: { kind: 'error', status: 500 } });
    planned.cancel();
    expect((await ask(sandbox, 'GET', '/gateway')).response.status).toBe(200);
    sandbox.faults.plan({ times: 9, fault: { kind: 'error', status: 500 } });
    sandbox.faults.clear();
    expect((await ask(sandbox, 'GET', '/gateway')).response.status).toBe(200);
  });

  it('makes the real client send a message twice, where nothing guards against it', async () => {
    const { sandbox, client } = await join({}, { rest: { retries: 3 } });
    sandbox.faults.plan({ method: 'POST', route: ROUTE, fault: { kind: 'error', status: 500, after: true } });
    const channel = await client.channels.fetch(sandbox.driver.channel('general').id);
    if (channel?.isSendable() !== true) throw new Error('general is no channel to send to');
    await channel.send('Once');
    expect(sandbox.driver.person('ben').visibleMessages('general')).toHaveLength(2);
  });

  it('lets an answer be lost, after which the interaction was answered all the same', async () => {
    const { sandbox, client } = await join();
    await client.application.commands.set([{ name: 'hello', description: 'Says hello' }]);
    const lost: unknown[] = [];
    answer(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('Hello').catch((error: unknown) => lost.push(error));
    });
    sandbox.faults.plan({
      route: '/interactions/:id/:token/callback',
      fault: { kind: 'error', status: 500, after: true },
    });
    const exchange = sandbox.driver.person('ben').start('/hello', {}, { in: 'general' });
    expect((await exchange.answer()).text).toBe('Hello');
    expect(exchange.answerCount).toBe(1);
    await expect.poll(() => lost).toHaveLength(1);
    expect(lost[0]).toBeInstanceOf(HTTPError);
  });
});

describe('a gateway that is down', () => {
  it('takes no connection until it is up again', async () => {
    const { sandbox, client } = await join();
    sandbox.faults.gateway.down();
    await expect.poll(() => sandbox.gateway.connections).toHaveLength(0);
    sandbox.faults.gateway.up();
    await expect.poll(() => sandbox.gateway.connections, { timeout: 30_000 }).toHaveLength(1);
    expect(client.guilds.cache.size).toBe(2);
  });
});

describe('the journal', () => {
  it('tells what was asked, with its body, files and answer', async () => {
    const sandbox = await openSandbox();
    const path = `/channels/${sandbox.driver.channel('general').id}/messages`;
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ content: 'a' }));
    form.set('files[0]', new Blob(['abc'], { type: 'text/plain' }), 'a.txt');
    await ask(sandbox, 'POST', `${path}?x=1`, form);
    await sandbox.journal.settled();
    expect(sandbox.journal.entries()).toMatchObject([
      {
        number: 1,
        method: 'POST',
        path,
        route: ROUTE,
        query: { x: '1' },
        body: { content: 'a' },
        files: [{ field: 'files[0]', filename: 'a.txt', size: 3 }],
        status: 200,
        answer: { content: 'a' },
        fault: null,
      },
    ]);
  });

  it('forgets the oldest beyond its limit', async () => {
    const sandbox = await openSandbox({ journalLimit: 3 });
    for (let sent = 0; sent < 10; sent += 1) await ask(sandbox, 'GET', '/gateway');
    expect(sandbox.journal.entries().map(({ number }) => number)).toEqual([8, 9, 10]);
    expect(sandbox.journal.entries({ method: 'POST' })).toEqual([]);
  });
});
