import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isObject } from '../../../sandbox/json.ts';
import { putCommand } from '../../../sandbox/world/commands.ts';
import { acknowledge } from '../../../sandbox/world/interactions.ts';
import { CHROMIUM, seriousFindings, useBrowser } from './browser.ts';
import { useSandbox } from './running-sandbox.ts';

const WAIT = { timeout: 30_000 };
const plan = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('Close the upper lock') };

/** Opens the browser's own dialogue by a button, and chooses a file in it. */
const choose = async (page: Page, button: string): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser', WAIT),
    page.getByRole('button', { name: button }).press('Enter'),
  ]);
  await chooser.setFiles(plan);
};

describe.skipIf(CHROMIUM === null)('writing on the page', { timeout: 120_000 }, () => {
  const browser = useBrowser();
  const running = useSandbox();

  const open = async (name: string): Promise<Page> => {
    const page = await browser.open(running().url);
    await page.locator('.channels').getByText(name, { exact: true }).click();
    await page.locator('.top h1', { hasText: name }).waitFor(WAIT);
    return page;
  };

  test('sends files with a message, lets one take them out again, and they can be saved', async () => {
    const page = await open('general');
    await choose(page, 'Attach files');
    await page.getByRole('button', { name: 'Remove plan.txt' }).press('Enter');
    await expect.poll(() => page.locator('.going').count(), WAIT).toBe(0);
    await choose(page, 'Attach files');
    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.type('The plan');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const message = page.locator('article.message', { hasText: 'The plan' });
    const save = message.getByRole('link', { name: 'Save plan.txt' });
    await save.waitFor(WAIT);
    expect(await page.locator('.going').count()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent('download', WAIT), save.press('Enter')]);
    expect(download.suggestedFilename()).toBe('plan.txt');
    await download.delete();
  });

  test('takes what is typed without a place chosen for the box', async () => {
    const page = await open('general');
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.type('Hello');
    expect(await page.locator('#write').inputValue()).toBe('Hello');
  });

  test('begins a thread from a message by the keyboard, and goes there', async () => {
    running().driver.person('ben').say('Is the lock closed?', { in: 'briefings' });
    const page = await open('briefings');
    const message = page.locator('article.message', { hasText: 'Is the lock closed?' });
    await message.getByRole('button', { name: 'Create a thread from this message' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Create a thread' });
    await dialog.waitFor(WAIT);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count(), WAIT).toBe(0);
    await message.getByRole('button', { name: 'Create a thread from this message' }).press('Enter');
    await page.keyboard.type('About the lock');
    await page.keyboard.press('Enter');
    await page.locator('.top h1', { hasText: 'About the lock' }).waitFor(WAIT);
    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.type('It is closed.');
    await page.keyboard.press('Enter');
    await page.locator('article.message', { hasText: 'It is closed.' }).waitFor(WAIT);
    await page.locator('.top').getByRole('button', { name: 'briefings' }).press('Enter');
    await page
      .getByRole('button', { name: /About the lock.*1 message/su })
      .last()
      .waitFor(WAIT);
    expect(await page.getByRole('button', { name: 'Create a thread from this message' }).count()).toBe(0);
  });

  test('begins a thread beside all messages, and says why it cannot', async () => {
    const page = await open('announcements');
    await page.getByRole('button', { name: 'Create a thread', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Create a thread' });
    await dialog.getByLabel(/Thread name/u).fill('   ');
    await dialog.getByRole('button', { name: 'Create thread' }).press('Enter');
    await dialog.getByText('1 to 100 characters').waitFor(WAIT);
    await dialog.getByLabel(/Thread name/u).fill('Corrections');
    await dialog.getByLabel(/First message/u).fill('Send them here.');
    await dialog.getByRole('button', { name: 'Create thread' }).press('Enter');
    await page.locator('article.message', { hasText: 'Send them here.' }).waitFor(WAIT);
    expect(await page.locator('.top h1').innerText()).toContain('Corrections');
  });

  test('writes a post with a tag and a file', async () => {
    const page = await open('reading-room');
    await page.getByRole('button', { name: 'New post' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New post in reading-room' });
    await dialog.waitFor(WAIT);
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByLabel(/Title/u).fill('Which is older?');
    await dialog.getByLabel(/Message/u).fill('Both say May.');
    await dialog.getByLabel('Source').check();
    await dialog.getByLabel('Files').setInputFiles(plan);
    await dialog.getByRole('button', { name: 'Post', exact: true }).press('Enter');
    const message = page.locator('article.message', { hasText: 'Both say May.' });
    await message.getByRole('link', { name: 'Save plan.txt' }).waitFor(WAIT);
    await page.locator('.top').getByRole('button', { name: 'reading-room' }).press('Enter');
    await page.getByRole('button', { name: /Source.*Which is older.*1 message/su }).waitFor(WAIT);
  });

  test('offers none of it where it is not allowed', async () => {
    const page = await open('read-only');
    await page.locator('select.person').selectOption({ label: 'Ben · member' });
    await expect.poll(() => page.locator('#write').isDisabled(), WAIT).toBe(true);
    expect(await page.getByRole('button', { name: 'Attach files' }).count()).toBe(0);
    await page.locator('select.person').selectOption({ label: 'Ada · admin' });
    await page.getByRole('button', { name: 'Attach files' }).waitFor(WAIT);
  });

  test('hands over the files of a form', async () => {
    const { world } = running();
    putCommand(world, null, {
      type: 1,
      name: 'report',
      nameLocalizations: null,
      description: 'Takes a report',
      descriptionLocalizations: null,
      options: [],
      defaultMemberPermissions: null,
      contexts: null,
      integrationTypes: [0],
      nsfw: false,
    });
    const got: unknown[] = [];
    const leave = world.subscribe((event) => {
      if (event.kind !== 'interaction-created') return;
      const { interaction } = event;
      if (interaction.kind === 2) {
        const component = { type: 19, custom_id: 'plans', min_values: 1, max_values: 3 };
        const modal = { custom_id: 'r', title: 'A report', components: [{ type: 18, label: 'Plans', component }] };
        acknowledge(world, interaction.id, { kind: 'modal', modal });
      } else {
        got.push(interaction.data['resolved']);
        acknowledge(world, interaction.id, { kind: 'deferred-update' });
      }
    });
    const page = await open('general');
    await page.locator('#write').focus();
    await page.keyboard.type('/report');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.box.command', WAIT);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'A report' });
    await dialog.getByLabel(/Plans/u).setInputFiles([plan, { ...plan, name: 'second.txt' }]);
    await dialog.getByRole('button', { name: 'Submit' }).press('Enter');
    await expect.poll(() => got.length, WAIT).toBe(1);
    leave();
    const files = isObject(got[0]) && isObject(got[0]['attachments']) ? Object.values(got[0]['attachments']) : [];
    expect(files.map((file) => (isObject(file) ? file['filename'] : null))).toEqual(['plan.txt', 'second.txt']);
  });
});
