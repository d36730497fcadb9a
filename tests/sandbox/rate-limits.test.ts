import { describe, expect, it } from 'vitest';
import { nameRoute } from '../../sandbox/rest/route-name.ts';
import { RateLimits, type RateLimitSettings, REAL_RATE_LIMITS } from '../../sandbox/rest/rate-limits.ts';
import { answer, ask, join, openSandbox } from './join.ts';

const SETTINGS: RateLimitSettings = {
  rules: [{ method: 'POST', route: '/channels/:id/messages', limit: 2, windowMs: 1_000 }],
  fallback: { limit: 100, windowMs: 1_000 },
  global: { limit: 5, windowMs: 1_000 },
};

describe('a route', () => {
  it.each([
    ['/channels/1573894926914027522/messages', '/channels/:id/messages', '1573894926914027522'],
    ['/channels/1573894926914027522/messages/1573894926914027523', '/channels/:id/messages/:id', '1573894926914027522'],
    [
      '/webhooks/1573894926914027522/abc/messages/%40original',
      '/webhooks/:id/:token/messages/@original',
      '1573894926914027522/abc',
    ],
    ['/interactions/1573894926914027522/abc/callback', '/interactions/:id/:token/callback', '1573894926914027522'],
    ['/users/@me', '/users/@me', ''],
  ])('%s', (path, route, major) => {
    expect(nameRoute(path)).toEqual({ route, major });
  });
});

describe('limits', () => {
  const send = nameRoute('/channels/1573894926914027522/messages');

  it('count within a window, for each channel of its own', () => {
    let now = 0;
    const limits = new RateLimits(SETTINGS, () => now);
    const remaining = (): string | undefined => limits.take('POST', send).headers['X-RateLimit-Remaining'];
    expect([remaining(), remaining(), remaining()]).toEqual(['1', '0', '0']);
    expect(limits.take('POST', send).retryAfter).toBe(1);
    expect(limits.take('POST', nameRoute('/channels/1573894926914027599/messages')).retryAfter).toBeNull();
    now = 1_000;
    expect(limits.take('POST', send).retryAfter).toBeNull();
  });

  it('count over all routes but those of interactions', () => {
    const limits = new RateLimits(SETTINGS, () => 0);
    const other = nameRoute('/users/@me');
    const callback = nameRoute('/interactions/1573894926914027522/abc/callback');
    for (let sent = 0; sent < 5; sent += 1) expect(limits.take('GET', other).retryAfter).toBeNull();
    expect(limits.take('GET', other)).toMatchObject({
      isGlobal: true,
      headers: { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' },
    });
    expect(limits.take('POST', callback).retryAfter).toBeNull();
  });
});

describe('the headers', () => {
  it('stand on every answer, and those of the refusal on a 429', async () => {
    const sandbox = await openSandbox({ rateLimits: SETTINGS });
    const path = `/channels/${sandbox.driver.channel('general').id}/messages`;
    const first = await ask(sandbox, 'POST', path, { content: 'a' });
    expect(first.response.headers.get('x-ratelimit-limit')).toBe('2');
    expect(first.response.headers.get('x-ratelimit-remaining')).toBe('1');
    expect(first.response.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
    expect(Number(first.response.headers.get('x-ratelimit-reset-after'))).toBeGreaterThan(0);
    expect(first.response.headers.get('x-ratelimit-global')).toBeNull();
    await ask(sandbox, 'POST', path, { content: 'a' });
    const third = await ask(sandbox, 'POST', path, { content: 'a' });
    expect(third.response.status).toBe(429);
    expect(third.json).toMatchObject({ message: 'You are being rate limited.', global: false });
    expect(third.response.headers.get('x-ratelimit-scope')).toBe('user');
    expect(Number(third.response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(sandbox.journal.invalidRequests()).toBe(1);
  });

  it('are honoured by the real client, which waits and loses nothing', async () => {
    const rules = [{ method: 'POST', route: '/channels/:id/messages', limit: 2, windowMs: 300 }];
    const { sandbox, client } = await join({ rateLimits: { ...REAL_RATE_LIMITS, rules } });
    const channel = await client.channels.fetch(sandbox.driver.channel('general').id);
    if (channel?.isSendable() !== true) throw new Error('general is no channel to send to');
    await Promise.all(['1', '2', '3', '4', '5'].map((content) => channel.send(content)));
    const seen = sandbox.driver
      .person('ben')
      .visibleMessages('general')
      .map(({ content }) => content);
    expect(seen).toEqual(['1', '2', '3', '4', '5']);
    expect(sandbox.journal.entries().filter(({ status }) => status === 429)).toEqual([]);
  });

  it('of a storm of 429s are honoured too', async () => {
    const { sandbox, client } = await join();
    await client.application.commands.set([{ name: 'hello', description: 'Says hello' }]);
    answer(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply('At last');
    });
    const storm = sandbox.faults.plan({
      method: 'PATCH',
      route: '/webhooks/:id/:token/messages/@original',
      times: 3,
      fault: { kind: 'rate-limit', retryAfterMs: 20 },
    });
    const got = await sandbox.driver.person('ben').type('/hello', {}, { in: 'general' });
    expect(got.text).toBe('At last');
    expect(storm.played()).toBe(3);
  });
});
