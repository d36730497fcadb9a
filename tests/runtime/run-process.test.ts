import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { damNote, emptyFolder, writeBriefing } from './folders.ts';

const ENTRY = path.resolve('tests/runtime/bot-under-test.ts');
const TOKEN = 'MTIzNDU2.very-secret.abcdefgh';
const WITHIN = { timeout: 30_000, interval: 25 };

interface Running {
  readonly out: () => string;
  readonly err: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Exit code and seconds from now until then. */
  readonly exit: () => Promise<{ readonly code: number | null; readonly seconds: number }>;
}

/** A bot in a folder of its own with one briefing; `environment` is all that it gets besides. */
async function start(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Running & { root: string }> {
  const root = await emptyFolder();
  await writeBriefing(path.join(root, 'briefings'), 'alder', { 'a.md': damNote(3), 'b.md': damNote(9) });
  return { ...startIn(root, environment, args), root };
}

function startIn(root: string, environment: Readonly<Record<string, string>>, args: readonly string[] = []): Running {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ENTRY, ...args], {
    cwd: root,
    env: { ATTACHE_HTTP_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told.err += chunk.toString()));
  const exited = once(child, 'close');
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    out: () => told.out,
    err: () => told.err,
    kill: (signal) => void child.kill(signal),
    async exit() {
      const begun = performance.now();
      await exited;
      return { code: child.exitCode, seconds: (performance.now() - begun) / 1000 };
    },
  };
}

async function untilReady(bot: Running): Promise<string> {
  await vi.waitFor(() => expect(bot.out()).toContain('Stop it with'), WITHIN);
  return /Health: {2}(http:\/\/\S+)\/readyz/u.exec(bot.out())?.[1] ?? '';
}

describe('a start', () => {
  test('with a token joins, prints the invite link and keeps the token to itself', async () => {
    const bot = await start({ DISCORD_TOKEN: TOKEN, DISCORD_API: 'http://127.0.0.1:9/api', LOG_LEVEL: 'trace' });
    await untilReady(bot);
    expect(bot.out()).toContain('https://discord.example/invite');
    expect(bot.out()).toContain('alder (2 documents)');
    bot.kill('SIGTERM');
    expect((await bot.exit()).code).toBe(0);
    expect(bot.err()).toContain('joined with [redacted]');
    expect(bot.out() + bot.err()).not.toContain('secret');
    // Each line of the log is an object.
    for (const line of bot.err().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  });

  test('beside a bot that runs with the same folder warns of it, and not once that was killed', async () => {
    const first = await start({ DISCORD_TOKEN: TOKEN });
    await untilReady(first);
    const second = startIn(first.root, { DISCORD_TOKEN: TOKEN });
    await untilReady(second);
    expect(second.err()).toContain('another bot runs with this folder');
    expect(first.err()).not.toContain('another bot');
    first.kill('SIGKILL');
    second.kill('SIGKILL');
    await Promise.all([first.exit(), second.exit()]);
    const third = startIn(first.root, { DISCORD_TOKEN: TOKEN });
    await untilReady(third);
    expect(third.err()).not.toContain('another bot');
  });

  test('without a token says where the local Discord is', async () => {
    const bot = await start({});
    await untilReady(bot);
    expect(bot.out()).toMatch(/DISCORD_TOKEN is not set/);
    expect(bot.out()).toContain('http://127.0.0.1:1 (servers: Weir Desk');
    bot.kill('SIGINT');
    expect((await bot.exit()).code).toBe(0);
  });

  test('reads the file .env, and what is set goes before it', async () => {
    const root = await emptyFolder();
    await writeBriefing(path.join(root, 'elsewhere'), 'birch', { 'a.md': damNote(3) });
    await writeFile(path.join(root, '.env'), 'ATTACHE_BRIEFINGS=elsewhere\nLOG_LEVEL=nonsense\n');
    const bot = startIn(root, { LOG_LEVEL: 'error' });
    await untilReady(bot);
    expect(bot.out()).toContain('birch (1 documents)');
  });

  test.each([['refused'], ['refused-later']])('with a wrong token (%s) ends with a plain message', async (join) => {
    const bot = await start({ DISCORD_TOKEN: TOKEN }, ['--join', join]);
    expect((await bot.exit()).code).toBe(1);
    expect(bot.err()).toContain('Discord does not accept DISCORD_TOKEN.');
    expect(bot.err()).not.toContain(TOKEN);
    expect(bot.err()).not.toContain('    at ');
    expect(bot.out()).toBe('');
  });

  test('names every fault of the configuration at once', async () => {
    const bot = await start({ DISCORD_TOKEN: 'very secret token', LOG_LEVEL: 'loud', ATTACHE_HTTP_PORT: '99999' });
    expect((await bot.exit()).code).toBe(1);
    for (const name of ['DISCORD_TOKEN', 'LOG_LEVEL', 'ATTACHE_HTTP_PORT']) expect(bot.err()).toContain(`${name}: `);
    expect(bot.err()).not.toContain('secret');
  });

  test('refuses settings that cannot be read, and leaves them as they are', async () => {
    const root = await emptyFolder();
    await writeBriefing(path.join(root, 'briefings'), 'alder', { 'a.md': damNote(3) });
    await mkdir(path.join(root, 'data'));
    await writeFile(path.join(root, 'data', 'attache.db'), 'no database at all, but somebody may want it back');
    const bot = startIn(root, { DISCORD_TOKEN: TOKEN });
    expect((await bot.exit()).code).toBe(1);
    expect(bot.err()).toMatch(/attache\.db cannot be used/);
    expect(bot.out()).toBe('');
  });

  test('refuses a folder of briefings that is not there', async () => {
    const bot = await start({ ATTACHE_BRIEFINGS: 'nowhere' });
    expect((await bot.exit()).code).toBe(1);
    expect(bot.err()).toMatch(/nowhere, cannot be read \(ENOENT\)/);
  });

  test('refuses a taken port that somebody chose', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const bot = await start({ ATTACHE_HTTP_PORT: port });
    expect((await bot.exit()).code).toBe(1);
    expect(bot.err()).toMatch(/EADDRINUSE.*ATTACHE_HTTP_PORT/);
  });
});

describe('health', () => {
  test('is alive at once, ready when people are served', async () => {
    const bot = await start({ LOG_LEVEL: 'info', ATTACHE_HTTP_PORT: '0' }, ['--join', 'unready']);
    // Not announced before it is ready: the log says where it is.
    await vi.waitFor(() => expect(bot.err()).toMatch(/"url":"http/), WITHIN);
    const url = /"url":"(http[^"]+)"/u.exec(bot.err())?.[1] ?? '';
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const readiness = await fetch(`${url}/readyz`);
    expect(readiness.status).toBe(503);
    expect(await readiness.json()).toMatchObject({ ready: false, discord: false });
  });

  test('tells readiness and figures, without names of people or documents', async () => {
    const bot = await start({});
    const url = await untilReady(bot);
    const readiness = await fetch(`${url}/readyz`);
    expect(readiness.status).toBe(200);
    expect(await readiness.json()).toEqual({
      ready: true,
      stopping: false,
      discord: true,
      briefings: { answering: 1, faulty: 0 },
    });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/^attache_briefing_documents\{briefing="alder"\} 2$/m);
    expect(metrics).toMatch(/^attache_builds_total\{briefing="alder",outcome="built"\} 1$/m);
    expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect((await fetch(`${url}/`)).status).toBe(404);
  });
});

describe('an end', () => {
  test('in the middle of a build comes soon and cleanly', async () => {
    const bot = await start({ LOG_LEVEL: 'info' });
    await untilReady(bot);
    const documents = path.join(bot.root, 'briefings', 'alder', 'documents');
    await writeFile(path.join(documents, 'long.txt'), damNote(12).repeat(4000));
    await new Promise((resolve) => {
      setTimeout(resolve, 900);
    });
    bot.kill('SIGTERM');
    const { code, seconds } = await bot.exit();
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(10);
    expect(bot.err()).toContain('"worked":true');
    expect(bot.err()).toContain('"stopped"');
  });

  test('while joining does not wait for it', async () => {
    const bot = await start({ LOG_LEVEL: 'info' }, ['--join', 'slow']);
    await vi.waitFor(() => expect(bot.err()).toContain('briefing built'), WITHIN);
    bot.kill('SIGTERM');
    expect((await bot.exit()).code).toBe(0);
  });

  test('asked for twice comes at once', async () => {
    const bot = await start({ LOG_LEVEL: 'info' }, ['--stopping', 'never']);
    await untilReady(bot);
    bot.kill('SIGTERM');
    await vi.waitFor(() => expect(bot.err()).toContain('"stopping"'), WITHIN);
    bot.kill('SIGTERM');
    expect((await bot.exit()).code).toBe(143);
  });

  test('that hangs is cut off within ten seconds', async () => {
    const bot = await start({}, ['--stopping', 'never']);
    await untilReady(bot);
    bot.kill('SIGTERM');
    const { code, seconds } = await bot.exit();
    expect(code).toBe(1);
    expect(seconds).toBeLessThan(10);
    expect(bot.err()).toContain('cut off');
  });

  test.each([
    ['rejection', /"lost \[redacted\]"/],
    ['exception', /"broken \[redacted\]"/],
  ])('by an unexpected %s is logged', async (later, told) => {
    const bot = await start({ DISCORD_TOKEN: TOKEN }, ['--later', later]);
    expect((await bot.exit()).code).toBe(1);
    expect(bot.err()).toMatch(told);
    expect(bot.err()).toContain('"level":"fatal"');
    expect(bot.err()).not.toContain('secret');
  });
});
