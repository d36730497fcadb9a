import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  // The empty text is the window's title, which `start` would else take the address for.
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in whatever the system opens addresses with; rejects where there is nothing to do so. */
export function openInBrowser(url: string): Promise<void> {
  const [command = 'xdg-open', ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, url], { stdio: 'ignore', detached: true });
    child.once('error', () => reject(new Error(`There is no browser to be found here. Open ${url} in one.`)));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
