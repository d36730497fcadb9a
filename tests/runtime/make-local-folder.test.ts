import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeLocalFolder } from '../../src/runtime/make-local-folder.ts';
import { emptyFolder } from './folders.ts';

test('takes away what bots that no longer run have left, and nothing else', async () => {
  const root = await emptyFolder();
  const own = path.basename(await makeLocalFolder(root));
  const gone = own.replace(`-${process.pid}-`, `-${spawnSync(process.execPath, ['--version']).pid}-`);
  const elsewhere = gone.replace('attache-local-', 'attache-local-elsewhere.');
  const others = [elsewhere, 'attache-local-notes', 'letters'];
  await Promise.all([gone, ...others].map((name) => mkdir(path.join(root, name))));
  await writeFile(path.join(root, gone, 'attache.db'), 'settings');
  const second = path.basename(await makeLocalFolder(root));
  expect((await readdir(root)).toSorted()).toEqual([own, second, ...others].toSorted());
});
