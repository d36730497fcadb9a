import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claimFolder } from '../../src/storage/claim-folder.ts';
import { scratchFolder } from '../settings/scratch.ts';

test('a folder is claimed once at a time', async () => {
  const folder = await scratchFolder();
  const release = claimFolder(folder);
  expect(claimFolder(folder)).toBeNull();
  release?.();
  const again = claimFolder(folder);
  expect(again).not.toBeNull();
  again?.();
});

test('a claim ends with its process, also when that is killed', async () => {
  const folder = await scratchFolder();
  const module = JSON.stringify(path.resolve('src/storage/claim-folder.ts'));
  const script = `const { claimFolder } = await import(${module});
    console.log(claimFolder(${JSON.stringify(folder)}) === null ? 'taken' : 'claimed');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout, 'data');
  expect(String(said).trim()).toBe('claimed');
  expect(claimFolder(folder)).toBeNull();
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  const release = claimFolder(folder);
  expect(release).not.toBeNull();
  release?.();
});
