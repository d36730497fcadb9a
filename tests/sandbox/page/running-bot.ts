import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const MAIN = path.resolve('src/main.ts');

export interface RunningBot {
  /** Where its page is. */
  readonly url: string;
  /** Where the documents of its one briefing lie. */
  readonly documents: string;
}

/** The bot as `npm start` runs it without a token, in a folder of its own, for all tests of a file. */
export function useBot(documents: Readonly<Record<string, string>>): () => RunningBot {
  let running: RunningBot | null = null;
  let stop: (() => Promise<void>) | null = null;
  beforeAll(async () => {
    const root = await mkdtemp(path.join(os.tmpdir(), 'attache-page-'));
    const folder = path.join(root, 'briefings', 'weir', 'documents');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(root, 'briefings', 'weir', 'briefing.yaml'), 'title: Briefing weir\n');
    await Promise.all(Object.entries(documents).map(([name, text]) => writeFile(path.join(folder, name), text)));
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
      cwd: root,
      env: { ATTACHE_HTTP_PORT: 'off', LOG_LEVEL: 'warn', TZ: 'UTC' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    stop = async () => {
      child.kill('SIGTERM');
      const lastResort = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await closed;
      clearTimeout(lastResort);
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    };
    const url = await new Promise<string>((resolve, reject) => {
      let told = '';
      child.stdout.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        const found = /Local Discord: {2}(http:\/\/127\.0\.0\.1:\d+)/u.exec(told)?.[1];
        if (found !== undefined && told.includes('Stop it with')) resolve(found);
      });
      closed.then(() => reject(new Error(`The bot ended before it was ready:\n${told}`))).catch(reject);
    });
    running = { url, documents: folder };
  }, 120_000);
  afterAll(async () => await stop?.(), 30_000);
  return () => {
    if (running === null) throw new Error('The bot does not run');
    return running;
  };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

/** Notes about an invented weir, so many that a timeline of them takes several pages. */
export function weirNotes(): Readonly<Record<string, string>> {
  const happenings = [
    'the council of Weirbridge closed the upper lock',
    'divers inspected the foundations of the weir',
    'the harbour master Ines Volk met the engineers in Lindau',
    'the river board published its report on the spillway',
  ];
  const lines = MONTHS.flatMap((month, at) =>
    happenings.map((what, nth) => `On ${3 + nth * 7 + (at % 3)} ${month} 2031 ${what}.`),
  );
  return {
    'year.md': `---\ntitle: A year at the weir\npublisher: Valley Post\npublished: 2031-11-02\n---\n${lines.join('\n\n')}\n`,
    'dispute.md':
      '---\ntitle: Who pays for the weir\npublisher: Lindau Herald\npublished: 2031-11-04\n---\n' +
      'On 5 November 2031 the council of Weirbridge will vote on the new gates. It remains unclear whether the river board will pay for them.\n\n' +
      'At stake is the drinking water of two towns. The key lesson is that the gates were never inspected in winter.\n',
  };
}
