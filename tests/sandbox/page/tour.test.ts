import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHROMIUM, seriousFindings, useBrowser, type View } from './browser.ts';
import { useBot, weirNotes } from './running-bot.ts';
import { answered, typeCommand } from './type-command.ts';

const WAIT = { timeout: 30_000 };

const shown = (page: Page): Promise<string> => page.locator('.messages').innerText();
const lastMessage = (page: Page) => page.locator('article.message').last();

describe.skipIf(CHROMIUM === null)('the page with the bot', { timeout: 120_000 }, () => {
  const bot = useBot(weirNotes());
  const browser = useBrowser();

  const open = async (view: View = {}): Promise<Page> => {
    const page = await browser.open(bot().url, view);
    await page.waitForSelector('#write:focus', WAIT);
    // What was said in the tests before counts among the messages.
    await page.waitForSelector('.messages[aria-busy=false]', WAIT);
    return page;
  };

  // The first of all: whoever has asked something comes back to what was answered.
  test('shows the greeting from its beginning on a phone', async () => {
    const page = await open({ width: 360, height: 740 });
    const greeting = await page.locator('.welcome h2').boundingBox();
    expect((greeting?.y ?? -1) > 48 && (greeting?.y ?? 999) < 740).toBe(true);
  });

  test('greets with three things to try, the first of which is a command ready to be sent', async () => {
    const page = await open();
    expect(await page.title()).toMatch(/not Discord/);
    expect(await page.locator('.sandbox').innerText()).toMatch(/not Discord/);
    expect(await page.locator('.try').count()).toBe(3);
    await page.locator('.try').first().click();
    await page.waitForSelector('.box.command', WAIT);
    expect(await page.locator('.called').innerText()).toBe('/timeline');
    await page.keyboard.press('Enter');
    await answered(page);
    await lastMessage(page).getByText('Only you can see this').waitFor(WAIT);
    expect(await shown(page)).toContain('closed the upper lock');
  });

  test('offers commands by what is typed, with descriptions, and goes through them by arrows', async () => {
    const page = await open();
    await page.keyboard.type('/ti');
    const options = page.locator('#menu [role=option]');
    await options.first().waitFor(WAIT);
    expect(await options.first().innerText()).toMatch(/^\/timeline\s+\S+/);
    expect(await page.locator('#write').getAttribute('aria-activedescendant')).toBe('menu-0');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('#write').inputValue()).toBe('');
    await page.keyboard.type('/');
    await options.nth(1).waitFor(WAIT);
    const second = (await options.nth(1).locator('b').innerText()).slice(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.called').innerText()).toBe(`/${second}`);
    await page.keyboard.press('Backspace');
  });

  test('fills in options one by one, with the suggestions of the bot', async () => {
    const page = await open();
    await page.keyboard.type('/timeline');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.box.command', WAIT);
    await page.keyboard.type('from');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#field-0:focus', WAIT);
    await page.keyboard.type('2031-09');
    await expect.poll(() => page.locator('#menu').innerText(), WAIT).toMatch(/^2031-09/u);
    await page.keyboard.press('Tab');
    expect(await page.locator('#field-0').inputValue()).toContain('2031-09');
    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.press('Enter');
    await answered(page);
    await lastMessage(page).getByText('Only you can see this').waitFor(WAIT);
    const answer = await lastMessage(page).innerText();
    expect(answer).toMatch(/Sep(?:tember)? 2031/);
    expect(answer).not.toMatch(/Mar(?:ch)? 2031/);
  });

  test('says which required option is missing, and sends nothing', async () => {
    const page = await open();
    await page.keyboard.type('/ask');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#field-0:focus', WAIT);
    await page.keyboard.press('Enter');
    await page.locator('#write-fault').waitFor(WAIT);
    expect(await page.locator('#write-fault').innerText()).toMatch(/required/);
    expect(await page.locator('#field-0').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.pending').count()).toBe(0);
    await page.keyboard.type('who inspected the foundations');
    await page.keyboard.press('Enter');
    await answered(page);
    await lastMessage(page).getByText('Only you can see this').waitFor(WAIT);
    expect(await lastMessage(page).innerText()).toContain('divers inspected the foundations');
  });

  test('sends every command that needs no option by the keyboard alone', async () => {
    const page = await open();
    await page.keyboard.type('/');
    await page.locator('#menu [role=option]').first().waitFor(WAIT);
    const names = await page.locator('#menu [role=option] b').allInnerTexts();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const plain = names.map((name) => name.slice(1)).filter((name) => /^(?!ask|changes|settings|digest)/u.test(name));
    expect(plain.length).toBeGreaterThanOrEqual(7);
    for (const name of plain) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, as somebody types
      await typeCommand(page, name);
      // oxlint-disable-next-line eslint/no-await-in-loop
      expect(await page.locator('.fault').allInnerTexts()).toEqual([]);
    }
  });

  test('turns pages by the keyboard, and keeps the cursor on the button', async () => {
    const page = await open();
    await typeCommand(page, 'timeline');
    const message = lastMessage(page);
    const first = await message.innerText();
    const next = message.getByRole('button', { name: 'Next' });
    await next.focus();
    await page.keyboard.press('Enter');
    await message.getByText('Page 2 of').waitFor(WAIT);
    expect(await message.innerText()).not.toBe(first);
    // It is busy until what came of it is known, which may be after the new page is there.
    await expect.poll(() => page.evaluate('document.activeElement.textContent.trim()'), WAIT).toBe('Next');
    await message.getByRole('button', { name: 'Previous' }).press('Enter');
    await message.getByText('Page 1 of').waitFor(WAIT);
  });

  test('shows a timeline as a picture with its description, and stays at the end when it comes late', async () => {
    const page = await open();
    await page.keyboard.type('/timeline');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.box.command', WAIT);
    await page.keyboard.type('picture');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#field-0:focus', WAIT);
    await page.keyboard.type('dark');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.press('Enter');
    const picture = page.getByRole('img', { name: /^Picture of a timeline/u });
    await picture.waitFor(WAIT);
    await expect
      .poll(() => picture.evaluate((one) => Number(Reflect.get(one, 'naturalHeight'))), WAIT)
      .toBeGreaterThan(0);
    const beyond = `(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.querySelector('.messages'))`;
    await expect.poll(() => page.evaluate(beyond), WAIT).toBeLessThan(2);
  });

  test('takes away what only one person sees when they send it away, and nobody else ever sees it', async () => {
    const page = await open();
    await typeCommand(page, 'takeaways');
    const count = await page.locator('article.ephemeral').count();
    await lastMessage(page).getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await expect.poll(() => page.locator('article.ephemeral').count(), WAIT).toBe(count - 1);
    await page.locator('select.person').selectOption({ label: 'Ben · member' });
    await expect.poll(() => page.locator('article.ephemeral').count(), WAIT).toBe(0);
    expect((await page.locator('.channels').innerText()).toLowerCase()).not.toContain('admin');
    await page.locator('select.person').selectOption({ label: 'Ada · admin' });
    await page.locator('.channels').getByText('admin', { exact: true }).waitFor(WAIT);
  });

  test('offers an attachment to open and to save', async () => {
    const page = await open();
    await typeCommand(page, 'timeline');
    await lastMessage(page).getByRole('button', { name: 'Export' }).press('Enter');
    const save = page.locator('.attachment a.save').first();
    await save.waitFor(WAIT);
    const [download] = await Promise.all([page.waitForEvent('download', WAIT), save.click()]);
    expect(download.suggestedFilename()).toMatch(/\.(?:md|ics|json)$/);
    await download.delete();
  });

  test('reads a dropped document while one watches, and the next /changes shows what it changed', async () => {
    const page = await open();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', WAIT),
      page.getByRole('button', { name: /Add a document/ }).click(),
    ]);
    const text = 'On 12 November 2031 the river board agreed to pay for the new gates of the weir.';
    await chooser.setFiles({
      name: 'agreement.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(`---\ntitle: Agreement\npublisher: Valley Post\npublished: 2031-11-13\n---\n${text}\n`),
    });
    const seeIt = page.getByRole('button', { name: 'See what changed' });
    await seeIt.waitFor(WAIT);
    await seeIt.click();
    await page.waitForSelector('.box.command', WAIT);
    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText(), WAIT).toContain('agreed to pay for the new gates');
  });

  test('tells of a document that was put into the folder', async () => {
    const page = await open();
    const text = 'On 20 November 2031 the first of the new gates was put into the weir.';
    await writeFile(path.join(bot().documents, 'gate.md'), `# Gate\n\nPublished: 21 November 2031\n\n${text}\n`);
    const toast = page.locator('.toast', { hasText: /now rests on/ });
    await expect.poll(() => toast.count(), WAIT).toBe(1);
  });

  test('refuses what cannot be read, in words', async () => {
    const page = await open();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', WAIT),
      page.getByRole('button', { name: /Add a document/ }).click(),
    ]);
    await chooser.setFiles({ name: 'tool.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
    const toast = page.locator('.toast.faulty', { hasText: 'tool.exe cannot be read' });
    await expect.poll(() => toast.count(), WAIT).toBe(1);
  });

  test.each([['dark'], ['light']] as const)('has no serious finding of axe-core in the %s theme', async (scheme) => {
    const page = await open({ scheme });
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe(scheme);
    await typeCommand(page, 'timeline');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.type('/');
    await page.locator('#menu [role=option]').first().waitFor(WAIT);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('fits on a phone, its channels in a drawer', async () => {
    const page = await open({ width: 360, height: 740 });
    await typeCommand(page, 'timeline');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const box = await lastMessage(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
    // Whoever comes back sees what was said last.
    await page.reload();
    await page.waitForSelector('.messages[aria-busy=false]', WAIT);
    await expect
      .poll(async () => {
        const last = await lastMessage(page).boundingBox();
        return (last?.y ?? 999) + (last?.height ?? 999);
      }, WAIT)
      .toBeLessThan(740);
    await page.getByRole('button', { name: 'Servers and channels' }).press('Enter');
    const channel = page.locator('.channels').getByText('desk-notes');
    await channel.click();
    await page.getByText('Where do two of our sources disagree?').click();
    await page.getByText('Commands work in posts').waitFor(WAIT);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('changes between light and dark, and remembers it', async () => {
    const page = await open({ scheme: 'dark' });
    await page.getByRole('button', { name: 'Switch between light and dark' }).press('Enter');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('light');
    await page.reload();
    await page.waitForSelector('#write', WAIT);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('light');
  });
});
