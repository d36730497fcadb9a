import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHROMIUM, seriousFindings, useBrowser } from './browser.ts';
import { useBot, weirNotes } from './running-bot.ts';
import { answered } from './type-command.ts';

const WAIT = { timeout: 45_000 };

describe.skipIf(CHROMIUM === null)('a digest on the page', { timeout: 180_000 }, () => {
  const bot = useBot(weirNotes());
  const browser = useBrowser();

  test('is subscribed by an admin at the keyboard, arrives when the clock is moved, and tells what a document changed', async () => {
    const page = await browser.open(bot().url);
    const channels = page.locator('.channels');
    await channels.getByText('admin', { exact: true }).click();
    // What was set up before anybody came: the bot's own answers to an admin.
    await expect.poll(() => page.locator('.messages').innerText(), WAIT).toContain('daily-digest');

    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.type('/digest sub');
    await page.locator('#menu [role=option]', { hasText: '/digest subscribe' }).waitFor(WAIT);
    await page.keyboard.press('Tab');
    await page.waitForSelector('#field-0:focus', WAIT);
    await page.keyboard.type('reading');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#field-1:focus', WAIT);
    await page.keyboard.type('06:30');
    await page.locator('#menu [role=option]', { hasText: '06:30' }).first().waitFor(WAIT);
    await page.keyboard.press('Tab');
    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await page.locator('article.message').last().innerText()).toMatch(/06:30/u);
    expect(await page.locator('.fault').allInnerTexts()).toEqual([]);

    await channels.getByText('daily-digest', { exact: true }).click();
    await page.getByRole('button', { name: 'Next morning', exact: true }).press('Enter');
    const messages = page.locator('article.message');
    await expect.poll(() => messages.count(), WAIT).toBeGreaterThan(0);
    await expect.poll(() => messages.first().innerText(), WAIT).toContain('Briefing weir');
    // The other channel has its own.
    await expect
      .poll(() => channels.locator('.new').allInnerTexts(), WAIT)
      .toContainEqual(expect.stringContaining('reading'));

    const before = await messages.count();
    const news = 'On 12 November 2031 the river board agreed to pay for the new gates of the weir.';
    await writeFile(path.join(bot().documents, 'news.md'), `# News\n\nPublished: 13 November 2031\n\n${news}\n`);
    await page.locator('.toast', { hasText: 'now rests on' }).waitFor(WAIT);
    await page.getByRole('button', { name: 'Next morning', exact: true }).press('Enter');
    await expect.poll(() => messages.count(), WAIT).toBeGreaterThan(before);
    await expect.poll(() => page.locator('.messages').innerText(), WAIT).toContain('agreed to pay for the new gates');
    expect(await seriousFindings(page)).toEqual([]);
  });
});
