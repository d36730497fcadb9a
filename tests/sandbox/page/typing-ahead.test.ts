import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { acknowledge } from '../../../sandbox/world/interactions.ts';
import { addMessage } from '../../../sandbox/world/messages.ts';
import { putCommand, removeCommand } from '../../../sandbox/world/commands.ts';
import { CHROMIUM, useBrowser } from './browser.ts';
import { hold } from './hold.ts';
import { EMPTY } from './payloads.ts';
import { useSandbox } from './running-sandbox.ts';

const WAIT = { timeout: 30_000 };

const go = (page: Page, name: string): Promise<void> =>
  page.locator('.channels').getByText(name, { exact: true }).click();

const CONTENT = /\/page\/channels\//u;

describe.skipIf(CHROMIUM === null)('whoever is faster than the page', { timeout: 120_000 }, () => {
  const browser = useBrowser();
  const running = useSandbox();

  const world = () => running().world;
  const stateOf = (person: string): RegExp =>
    new RegExp(`/page/state\\?as=${running().driver.person(person).id}$`, 'u');

  /** Takes the commands that are sent, and leaves their answers to the test. */
  const takeCommands = (): { readonly id: string; readonly channelId: string }[] => {
    const taken: { readonly id: string; readonly channelId: string }[] = [];
    const leave = world().subscribe((event) => {
      if (event.kind === 'interaction-created') taken.push(event.interaction);
    });
    onTestFinished(leave);
    return taken;
  };
  const answer = (one: { readonly id: string; readonly channelId: string } | undefined, content: string): void => {
    if (one === undefined) throw new Error('No command was sent');
    const message = addMessage(world(), { channelId: one.channelId, authorId: world().botId }, { ...EMPTY, content });
    acknowledge(world(), one.id, { kind: 'message', messageId: message.id });
  };

  const command = (): string => [...world().commands.values()].find(({ name }) => name === 'lock')?.id ?? '';

  const open = async (): Promise<Page> => {
    putCommand(world(), null, {
      type: 1,
      name: 'lock',
      nameLocalizations: null,
      description: 'Closes a lock',
      descriptionLocalizations: null,
      options: [
        { type: 3, name: 'why', description: 'The reason', max_length: 10 },
        { type: 3, name: 'which', description: 'The lock', required: true, choices: [{ name: 'Upper', value: 'u' }] },
      ],
      defaultMemberPermissions: null,
      contexts: null,
      integrationTypes: [0],
      nsfw: false,
    });
    return await browser.open(running().url);
  };

  test('sends a command in a channel of which nothing has come yet', async () => {
    const page = await open();
    const content = await hold(page, CONTENT);
    const sent = takeCommands();
    await go(page, 'briefings');
    await page.keyboard.type('/lock');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Up');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => sent.length, WAIT).toBe(1);
    expect(await page.locator('.messages').getAttribute('aria-busy')).toBe('true');
    expect(sent[0]?.channelId).toBe(running().driver.channel('briefings', 'Harbour Desk').id);
    answer(sent[0], 'It is locked.');
    content.letGo();
    await page.getByText('It is locked.').waitFor(WAIT);
    expect(await page.locator('article.message').count()).toBe(1);
  });

  test('sends a whole line as the command that it is, and words as a message', async () => {
    const page = await open();
    const content = await hold(page, CONTENT);
    const sent = takeCommands();
    await go(page, 'general');
    await page.keyboard.type('/lock which:Upper');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Words before anything was seen');
    await page.keyboard.press('Enter');
    await expect.poll(() => sent.length, WAIT).toBe(1);
    answer(sent[0], 'Locked by a line.');
    content.letGo();
    await page.getByText('Locked by a line.').waitFor(WAIT);
    await page.getByText('Words before anything was seen').waitFor(WAIT);
    expect(await page.getByText('/lock which:Upper').count()).toBe(0);
  });

  test('finds a command that failed where it was sent, and what came later below it', async () => {
    const page = await open();
    const sent = takeCommands();
    const refused = await hold(page, /\/page\/act\/command$/u);
    await go(page, 'general');
    await page.keyboard.type('/lock which:Upper');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Said after it');
    await page.keyboard.press('Enter');
    await page.getByText('Said after it').waitFor(WAIT);
    expect(await page.locator('article.message').last().innerText()).toContain('Sending command');
    removeCommand(world(), command());
    refused.letGo();
    await page.getByText('There is no command /lock').waitFor(WAIT);
    expect(await page.locator('article.message').last().innerText()).toContain('Said after it');
    expect(sent).toEqual([]);
  });

  test('is told before it is sent that a text is too long, also in a whole line', async () => {
    const page = await open();
    const sent = takeCommands();
    await go(page, 'general');
    await page.locator('#write').fill('/lock which:Upper why:because it leaks');
    await page.keyboard.press('Enter');
    await page.getByText('Enter at most 10 characters; these are 16.').waitFor(WAIT);
    expect(sent).toEqual([]);
  });

  test('is not torn away when what stands in a channel comes late', async () => {
    const page = await open();
    const content = await hold(page, CONTENT);
    await go(page, 'announcements');
    await page.getByRole('button', { name: 'Create a thread', exact: true }).press('Enter');
    const name = page.getByLabel(/Thread name/u);
    await name.fill('About');
    await page.keyboard.press('Escape');
    await page.locator('select.person').focus();
    content.letGo();
    await page.locator('.messages[aria-busy=false]').waitFor(WAIT);
    expect(await page.evaluate('document.activeElement.className')).toBe('person');
  });

  test('writes the next command undisturbed while an answer is on its way', async () => {
    const page = await open();
    const sent = takeCommands();
    await go(page, 'general');
    await page.keyboard.type('/lock which:Upper');
    await page.keyboard.press('Enter');
    await expect.poll(() => sent.length, WAIT).toBe(1);
    await page.keyboard.type('/lock');
    await page.keyboard.press('Tab');
    answer(sent[0], 'The first answer.');
    await page.getByText('The first answer.').waitFor(WAIT);
    await expect.poll(() => page.locator('.pending').count(), WAIT).toBe(0);
    await page.keyboard.type('Up');
    expect(await page.locator('#field-0').inputValue()).toBe('Up');
  });

  test('stays where they went, with what they wrote, while the page becomes that of somebody else', async () => {
    const page = await open();
    const state = await hold(page, stateOf('ben'));
    await page.locator('select.person').selectOption({ label: 'Ben · member' });
    await expect.poll(state.asked, WAIT).toBe(1);
    await go(page, 'briefings');
    await page.keyboard.type('Already here');
    state.letGo();
    await page.getByText('You are Ben').waitFor(WAIT);
    expect(await page.locator('.top h1').innerText()).toContain('briefings');
    expect(await page.locator('#write').inputValue()).toBe('Already here');
  });

  test('becomes whoever was chosen last, whichever answer comes first', async () => {
    const page = await open();
    const first = await hold(page, stateOf('ben'));
    await page.locator('select.person').selectOption({ label: 'Ben · member' });
    await expect.poll(first.asked, WAIT).toBe(1);
    await page.locator('select.person').selectOption({ label: 'Dov · admin' });
    await page.getByText('You are Dov').waitFor(WAIT);
    const late = page.waitForResponse(stateOf('ben'), WAIT);
    first.letGo();
    await (await late).finished();
    // Nothing is to happen: what would have is given the time of another answer.
    await page.evaluate('fetch("/page/state").then((answer) => answer.text())');
    expect(await page.locator('.controls small').innerText()).toContain('You are Dov');
  });

  test('begins one thread by an Enter that is pressed twice', async () => {
    const page = await open();
    const begun = await hold(page, /\/page\/act\/thread$/u);
    await go(page, 'general');
    await page.getByRole('button', { name: 'Create a thread', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Create a thread' });
    await dialog.getByLabel(/Thread name/u).fill('Pressed twice');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(begun.asked, WAIT).toBeGreaterThan(0);
    begun.letGo();
    await page.locator('.top h1', { hasText: 'Pressed twice' }).waitFor(WAIT);
    expect(begun.asked()).toBe(1);
    expect(await page.locator('.channel', { hasText: 'Pressed twice' }).count()).toBe(1);
  });
});
