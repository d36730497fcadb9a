import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

// Draws docs/images/page.png: the page of the local Discord, with a timeline that somebody has just asked for.
// node bench/pictures/draw-page.ts [CHROMIUM]
// What it writes has millions of colours; before it is committed, any program that brings PNG files to a palette of 256
// makes it less than half as large.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = process.argv[2] ?? '/usr/bin/chromium';

const data = await mkdtemp(path.join(os.tmpdir(), 'attache-page-'));
const bot = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
  cwd: ROOT,
  env: { ...process.env, DISCORD_TOKEN: '', ATTACHE_DATA: data, ATTACHE_HTTP_PORT: 'off', LOG_LEVEL: 'error' },
  stdio: ['pipe', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
try {
  const page = await browser.newPage({ viewport: { width: 1240, height: 900 }, colorScheme: 'dark' });
  await page.goto(await addressOfPage());
  await ask(page);
  await page.screenshot({ path: path.join(ROOT, 'docs/images/page.png') });
} finally {
  await browser.close();
  bot.kill('SIGTERM');
  await rm(data, { recursive: true, force: true, maxRetries: 3 });
}

function addressOfPage(): Promise<string> {
  return new Promise((resolve) => {
    let told = '';
    bot.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const address = /Local Discord: {2}(http:\/\/127\.0\.0\.1:\d+)/u.exec(told)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

async function ask(page: Page): Promise<void> {
  await page.waitForSelector('#write:focus');
  await page.getByRole('button', { name: 'Close the welcome' }).click();
  await page.waitForSelector('#write:focus');
  await page.keyboard.type('/timeline');
  await page.keyboard.press('Tab');
  for (const [name, value] of [
    ['from', '2025-02-01'],
    ['limit', '4'],
    ['picture', 'dark'],
  ] as const) {
    /* oxlint-disable eslint/no-await-in-loop -- as somebody types */
    await page.waitForSelector('#write:focus');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.waitForSelector('.field input:focus');
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
    /* oxlint-enable eslint/no-await-in-loop */
  }
  await page.waitForSelector('#write:focus');
  await page.keyboard.press('Enter');
  const picture = page.locator('.gallery img');
  await picture.waitFor();
  await page.evaluate("document.querySelector('.gallery img').decode()");
  await page.evaluate("document.querySelector('article.ephemeral').scrollIntoView({ block: 'start' })");
}
