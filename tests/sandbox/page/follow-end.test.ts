import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHROMIUM, useBrowser } from './browser.ts';
import { hold } from './hold.ts';
import { keepPicture, post } from './payloads.ts';
import { useSandbox } from './running-sandbox.ts';

const WAIT = { timeout: 30_000 };
const V2 = 1 << 15;

const beyondEnd = (page: Page): Promise<number> =>
  page
    .locator('.messages')
    .evaluate(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight);

/** Time in which the browser tells the page that it was scrolled. */
const painted = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** Lets a picture have its height before the page is told of the scrolling that brought it into sight. */
const growAtOnce = (page: Page): Promise<unknown> =>
  page.evaluate(`new MutationObserver((_, watch) => {
    const picture = document.querySelector('.messages img');
    if (picture === null) return;
    watch.disconnect();
    picture.style.height = '600px';
  }).observe(document.querySelector('.messages'), { childList: true, subtree: true })`);

describe.skipIf(CHROMIUM === null)('the end of the messages', { timeout: 120_000 }, () => {
  const browser = useBrowser();
  const running = useSandbox();

  const say = (body: Readonly<Record<string, unknown>>): void => {
    const { world, driver } = running();
    post(world, driver.channel('general', 'Harbour Desk').id, body);
  };
  const showPicture = (): void => {
    const { world, driver } = running();
    const url = keepPicture(world, driver.channel('general', 'Harbour Desk').id);
    say({ components: [{ type: 12, items: [{ media: { url }, description: 'A late dot' }] }], flags: V2 });
  };
  const open = async (): Promise<Page> => {
    for (let line = 0; line < 60; line += 1) say({ content: `Line ${line}` });
    const page = await browser.open(running().url);
    await page.locator('.channels').getByText('general', { exact: true }).click();
    await page.locator('.messages[aria-busy=false]').waitFor(WAIT);
    await painted(page);
    return page;
  };

  test('stays in sight also where a picture grows before its scrolling is told', async () => {
    const page = await open();
    const picture = await hold(page, /dot\.png$/u);
    await growAtOnce(page);
    showPicture();
    await expect.poll(picture.asked, WAIT).toBeGreaterThan(0);
    await painted(page);
    picture.letGo();
    await expect.poll(() => beyondEnd(page), WAIT).toBeLessThan(2);
    say({ content: 'The very last.' });
    await page.getByText('The very last.').waitFor(WAIT);
    expect(await beyondEnd(page)).toBeLessThan(2);
  });

  test('pulls nobody to it who reads further up', async () => {
    const page = await open();
    await page.locator('.messages').evaluate((messages) => messages.scrollBy(0, -600));
    await painted(page);
    const before = await page.locator('.messages').evaluate(({ scrollTop }) => scrollTop);
    showPicture();
    await page.getByRole('img', { name: 'A late dot' }).last().waitFor(WAIT);
    await painted(page);
    expect(await page.locator('.messages').evaluate(({ scrollTop }) => scrollTop)).toBe(before);
  });
});
