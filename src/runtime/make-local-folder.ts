import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * Makes a folder for what a local Discord forgets at its end, and takes away what killed bots have left there: the name
 * tells whose it is. Those of other machines and containers are left alone, for nobody can say here whether they run.
 */
export async function makeLocalFolder(root = os.tmpdir()): Promise<string> {
  const ours = `attache-local-${os.hostname().replace(/[^\w.]/gu, '_')}-`;
  for (const name of await readdir(root)) {
    const owner = name.startsWith(ours) ? /^(?<pid>\d+)-/u.exec(name.slice(ours.length))?.groups?.['pid'] : undefined;
    if (owner === undefined || isRunning(Number(owner))) continue;
    // What belongs to somebody else stays, and ends no start.
    // oxlint-disable-next-line eslint/no-await-in-loop -- few, if any
    await rm(path.join(root, name), { recursive: true, force: true }).catch(() => {});
  }
  return await mkdtemp(path.join(root, `${ours}${process.pid}-`));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
