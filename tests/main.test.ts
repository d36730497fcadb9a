import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { damNote, emptyFolder, writeBriefing } from './runtime/folders.ts';

const MAIN = path.resolve('src/main.ts');
const WITHIN = { timeout: 30_000, interval: 25 };

async function start(environment: Readonly<Record<string, string>>, further: readonly string[] = []) {
  const root = await emptyFolder();
  await writeBriefing(path.join(root, 'briefings'), 'alder', { 'a.md': damNote(3), 'b.md': damNote(9) });
  for (const id of further) await writeBriefing(path.join(root, 'briefings'), id, { 'a.md': damNote(5) });
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    cwd: root,
    env: { ATTACHE_HTTP_PORT: '0', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (told.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told.err += chunk.toString()));
  const closed = once(child, 'close');
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = async (): Promise<number | null> => {
    await closed;
    return child.exitCode;
  };
  return {
    root,
    told,
    exit,
    stop: () => child.kill('SIGTERM'),
    write: (line: string) => child.stdin.write(`${line}\n`),
  };
}

describe('the bot', () => {
  test('without a token runs on its own local Discord, says where, takes commands from the keyboard, and stops cleanly', async () => {
    const { told, exit, stop, write } = await start({});
    await vi.waitFor(() => expect(told.out).toContain('Stop it with'), WITHIN);
    write('/timeline about:the dam');
    await vi.waitFor(() => expect(told.out).toMatch(/gates of the dam[^]*\[ .*Sources/u), WITHIN);
    write('Sources');
    await vi.waitFor(() => expect(told.out).toContain('## Sources'), WITHIN);
    write('/nonsense');
    await vi.waitFor(() => expect(told.out).toContain('There is no command /nonsense'), WITHIN);
    const url = /Local Discord: {2}(http:\/\/127\.0\.0\.1:\d+)/u.exec(told.out)?.[1];
    expect((await fetch(`${url}/api/v10/gateway`)).status).toBe(200);
    const health = /Health: {2}(http:\/\/127\.0\.0\.1:\d+)/u.exec(told.out)?.[1];
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
    stop();
    expect(await exit()).toBe(0);
  });

  test('with several briefings answers from the first on its local Discord, and has a digest of it arranged', async () => {
    const { told, exit, stop, write } = await start({}, ['birch']);
    await vi.waitFor(() => expect(told.out).toContain('Stop it with'), WITHIN);
    await vi.waitFor(
      () => {
        write('/digest list');
        expect(told.out).toMatch(/07:00/u);
      },
      { ...WITHIN, interval: 500 },
    );
    write('/timeline');
    await vi.waitFor(() => expect(told.out).toContain('## Timeline: Briefing alder'), WITHIN);
    stop();
    expect(await exit()).toBe(0);
  });

  test('joins another server with a token, answers, follows its briefings, and is counted', async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const { root, told, exit, stop } = await start({ DISCORD_TOKEN: sandbox.token, DISCORD_API: sandbox.api });
    await vi.waitFor(() => expect(told.out).toContain('Stop it with'), WITHIN);
    const ben = sandbox.driver.person('ben');
    const shown = async (): Promise<string> => (await ben.type('/timeline', {}, { in: 'briefings' })).text;
    expect(await shown()).toContain('gates of the dam');
    const documents = path.join(root, 'briefings', 'alder', 'documents');
    await writeFile(path.join(documents, 'c.md'), damNote(21, 'the tower of the intake collapsed'));
    await vi.waitFor(async () => expect(await shown()).toContain('tower of the intake'), { ...WITHIN, interval: 300 });
    const health = /Health: {2}(http:\/\/127\.0\.0\.1:\d+)/u.exec(told.out)?.[1];
    const metrics = await (await fetch(`${health}/metrics`)).text();
    expect(metrics).toMatch(/^attache_interactions_total\{command="timeline",outcome="\w+"\} [1-9]/m);
    stop();
    expect(await exit()).toBe(0);
    expect(told.out + told.err).not.toContain(sandbox.token);
    expect(told.err).not.toContain('gates of the dam');
  });

  test('with a token that is turned away ends with a plain message and does not try again', async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const { told, exit } = await start({ DISCORD_TOKEN: 'aaaa.wrong.bbbb', DISCORD_API: sandbox.api });
    expect(await exit()).toBe(1);
    expect(told.err).toMatch(/does not accept DISCORD_TOKEN/);
    expect(told.err).not.toContain('aaaa.wrong.bbbb');
    expect(told.out).toBe('');
  });

  test('says so when the server cannot be reached', async () => {
    const { told, exit } = await start({ DISCORD_TOKEN: 'aaaa.b.cccc', DISCORD_API: 'http://127.0.0.1:9/api' });
    expect(await exit()).toBe(1);
    expect(told.err).toMatch(/http:\/\/127\.0\.0\.1:9\/api cannot be reached \(ECONNREFUSED\)/);
  });
});
