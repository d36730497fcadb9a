import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addThread } from '../../../sandbox/world/channels.ts';
import { acknowledge } from '../../../sandbox/world/interactions.ts';
import { addMessage } from '../../../sandbox/world/messages.ts';
import { putCommand } from '../../../sandbox/world/commands.ts';
import { CHROMIUM, seriousFindings, useBrowser } from './browser.ts';
import { hold } from './hold.ts';
import { BROKEN, everyComponent, keepPicture, post } from './payloads.ts';
import { useSandbox } from './running-sandbox.ts';

const WAIT = { timeout: 30_000 };
const V2 = 1 << 15;

describe.skipIf(CHROMIUM === null)('the page', { timeout: 120_000 }, () => {
  const browser = useBrowser();
  const running = useSandbox();

  const world = () => running().world;
  const channel = (name: string): string => running().driver.channel(name, 'Harbour Desk').id;
  const open = async (name: string): Promise<Page> => {
    const page = await browser.open(running().url);
    await page.locator('.channels').getByText(name, { exact: true }).click();
    return page;
  };

  beforeAll(() => {
    putCommand(world(), null, {
      type: 1,
      name: 'lock',
      nameLocalizations: null,
      description: 'Closes a lock',
      descriptionLocalizations: { de: 'Schließt eine Schleuse' },
      options: [
        { type: 3, name: 'which', description: 'The lock', required: true, choices: [{ name: 'Upper', value: 'u' }] },
        { type: 4, name: 'minutes', description: 'For how long', min_value: 1, max_value: 60 },
        { type: 5, name: 'quietly', description: 'Without a word' },
        { type: 7, name: 'where', description: 'A channel', channel_types: [0] },
        { type: 6, name: 'whom', description: 'Somebody' },
        { type: 11, name: 'plan', description: 'A drawing' },
      ],
      defaultMemberPermissions: null,
      contexts: null,
      integrationTypes: [0],
      nsfw: false,
    });
  });

  test('shows every component of a payload, and nothing from outside', async () => {
    const picture = keepPicture(world(), channel('briefings'));
    post(world(), channel('briefings'), { components: everyComponent(picture), flags: V2 });
    const page = await open('briefings');
    const message = page.locator('article.message').last();
    await message.getByRole('heading', { name: 'Two' }).waitFor(WAIT);
    expect(await message.locator('hr.line.wide').count()).toBe(1);
    expect(await message.locator('.list li').allInnerTexts()).toEqual(['first', 'second', 'deeper', '1.\ncounted']);
    expect(await message.locator('blockquote').innerText()).toContain('quoted');
    expect(await message.getByRole('link', { name: 'a link' }).getAttribute('href')).toBe('https://weir.example/page');
    expect(await message.getByRole('img', { name: 'A dot' }).count()).toBe(2);
    expect(await message.innerText()).toContain('https://outside.example/picture.png');
    expect(await message.locator('.container').evaluate((one) => one.style.getPropertyValue('--accent'))).toBe(
      '#2e7d32',
    );
    for (const name of ['Primary', 'Secondary', 'Success', 'Danger']) {
      // oxlint-disable-next-line eslint/no-await-in-loop
      expect(await message.getByRole('button', { name }).count()).toBe(1);
    }
    expect(await message.getByRole('button', { name: 'Off' }).getAttribute('aria-disabled')).toBe('true');
    expect(await message.getByRole('combobox', { name: 'Choose a lock' }).locator('option').count()).toBe(3);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('opens and saves a picture, marks what notifies, and shows what a message answers', async () => {
    const place = channel('announcements');
    const picture = keepPicture(world(), place);
    const ada = running().driver.person('ada').id;
    const asked = addMessage(
      world(),
      { channelId: place, authorId: ada },
      { content: 'Is it closed?', embeds: [], components: [], attachments: [], flags: 0, allowedMentions: null },
    );
    const reference = { messageId: asked.id, channelId: place, guildId: null };
    const pings = { users: [ada], roles: [], everyone: false };
    post(world(), place, { content: `<@${ada}> it is.`, type: 19, reference, pings });
    post(world(), place, {
      components: [{ type: 12, items: [{ media: { url: picture }, description: 'A dot' }] }],
      flags: V2,
    });
    const page = await open('announcements');
    const answer = page.locator('article.message', { hasText: 'it is.' });
    expect(await answer.locator('.used').innerText()).toContain('Is it closed?');
    expect(await answer.getAttribute('class')).toContain('pings');
    expect(await answer.locator('.mention').innerText()).toBe('@Ada');
    const [tab] = await Promise.all([page.context().waitForEvent('page', WAIT), page.locator('a.picture').click()]);
    await tab.waitForLoadState();
    expect(await tab.locator('img').evaluate((one) => Reflect.get(one, 'naturalWidth'))).toBe(1);
    await tab.close();
    const save = page.getByRole('link', { name: 'Save dot.png' });
    const [download] = await Promise.all([page.waitForEvent('download', WAIT), save.press('Enter')]);
    expect(download.suggestedFilename()).toBe('dot.png');
    await download.delete();
  });

  test('says when the application does not respond, to a command and to a button', async () => {
    const page = await open('general');
    post(world(), channel('general'), {
      components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Silent', custom_id: 'silent' }] }],
      flags: V2,
    });
    const pressed = await hold(page, /\/page\/act\/press$/u);
    await page.getByRole('button', { name: 'Silent' }).click();
    expect(await page.getByRole('button', { name: /Silent/ }).getAttribute('aria-busy')).toBe('true');
    pressed.letGo();
    await page.keyboard.press('Shift+Tab');
    await page.locator('#write').focus();
    await page.keyboard.type('/lock');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Up');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('article .fault').allInnerTexts(), WAIT)
      .toEqual(['This interaction failed', 'The application did not respond']);
    await page.getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await expect.poll(() => page.getByText('did not respond').count(), WAIT).toBe(0);
  });

  test('sends what was filled in, each kind as what it is', async () => {
    const page = await open('general');
    const sent: unknown[] = [];
    const leave = world().subscribe((event) => {
      if (event.kind === 'interaction-created') {
        sent.push(event.interaction.data['options']);
        acknowledge(world(), event.interaction.id, { kind: 'deferred-update' });
      }
    });
    await page.locator('#write').focus();
    await page.keyboard.type('/lock');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Up');
    await page.keyboard.press('Tab');
    for (const [name, value] of [
      ['minutes', '90'],
      ['quietly', 'Tr'],
      ['where', 'briefings'],
      ['whom', 'Ben'],
    ] as const) {
      /* oxlint-disable eslint/no-await-in-loop -- as somebody types */
      await page.waitForSelector('#write:focus', WAIT);
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.waitForSelector('.field input:focus', WAIT);
      await page.keyboard.type(value);
      // A whole name need not be picked.
      if (value === 'briefings') await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      /* oxlint-enable eslint/no-await-in-loop */
    }
    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#write-fault').innerText(), WAIT).toContain('60 or less');
    await page.waitForSelector('#field-1:focus', WAIT);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await expect.poll(() => sent.length, WAIT).toBe(1);
    leave();
    expect(sent[0]).toEqual([
      { name: 'which', type: 3, value: 'u' },
      { name: 'minutes', type: 4, value: 45 },
      { name: 'quietly', type: 5, value: true },
      { name: 'where', type: 7, value: channel('briefings') },
      { name: 'whom', type: 6, value: running().driver.person('ben').id },
    ]);
  });

  test('takes a whole line for a command, and any other for a message', async () => {
    const page = await open('general');
    const sent: unknown[] = [];
    const leave = world().subscribe((event) => {
      if (event.kind === 'interaction-created') {
        sent.push(event.interaction.data['options']);
        acknowledge(world(), event.interaction.id, { kind: 'deferred-update' });
      }
    });
    await page.locator('#write').fill('/lock which:Upper where:#briefings minutes:90');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#write-fault').innerText(), WAIT).toContain('60 or less');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => sent.length, WAIT).toBe(1);
    leave();
    expect(sent[0]).toEqual([
      { name: 'which', type: 3, value: 'u' },
      { name: 'minutes', type: 4, value: 5 },
      { name: 'where', type: 7, value: channel('briefings') },
    ]);
    await page.locator('#write').fill('/lockers are full: why?');
    await page.keyboard.press('Enter');
    await page.locator('article.message', { hasText: '/lockers are full: why?' }).waitFor(WAIT);
  });

  test('opens a form, keeps the cursor in it, says what is missing, and sends it', async () => {
    const page = await open('general');
    const leave = world().subscribe((event) => {
      if (event.kind !== 'interaction-created') return;
      const { interaction } = event;
      if (interaction.kind === 2) {
        acknowledge(world(), interaction.id, {
          kind: 'modal',
          modal: {
            custom_id: 'form',
            title: 'A report',
            components: [
              {
                type: 18,
                label: 'Words',
                description: 'What was seen',
                component: { type: 4, custom_id: 'words', style: 2, required: true },
              },
              {
                type: 18,
                label: 'Lock',
                component: {
                  type: 3,
                  custom_id: 'lock',
                  options: [
                    { label: 'Upper', value: 'u' },
                    { label: 'Lower', value: 'l' },
                  ],
                },
              },
            ],
          },
        });
      }
      if (interaction.kind === 5) {
        const message = addMessage(
          world(),
          { channelId: interaction.channelId, authorId: world().botId },
          {
            content: `Got ${JSON.stringify(interaction.data['components'])}`,
            embeds: [],
            components: [],
            attachments: [],
            flags: 0,
            allowedMentions: null,
          },
        );
        acknowledge(world(), interaction.id, { kind: 'message', messageId: message.id });
      }
    });
    await page.locator('#write').focus();
    await page.keyboard.type('/lock');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Up');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'A report' });
    await dialog.waitFor(WAIT);
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByLabel(/Words/).fill('The upper lock leaks');
    await dialog.getByRole('button', { name: 'Submit' }).press('Enter');
    await dialog.getByText('must be answered').waitFor(WAIT);
    await dialog.getByLabel('Lower').check();
    await dialog.getByRole('button', { name: 'Submit' }).press('Enter');
    await page.getByText('The upper lock leaks').waitFor(WAIT);
    await expect.poll(() => dialog.count(), WAIT).toBe(0);
    leave();
  });

  test('shows posts of a forum and threads of a channel, and lets one write in them', async () => {
    const forum = running().driver.channel('reading-room', 'Harbour Desk');
    const ben = running().driver.person('ben').id;
    if (forum === undefined) throw new Error('There is no forum');
    const thread = addThread(world(), forum, { name: 'Which source is older?', type: 11, ownerId: ben });
    addMessage(
      world(),
      { channelId: thread.id, authorId: ben },
      {
        content: 'I think the **second**',
        embeds: [],
        components: [],
        attachments: [],
        flags: 0,
        allowedMentions: null,
      },
    );
    const page = await open('reading-room');
    await page.getByRole('button', { name: /Which source is older/ }).press('Enter');
    await page.locator('strong', { hasText: 'second' }).waitFor(WAIT);
    await page.waitForSelector('#write:focus', WAIT);
    await page.keyboard.type('The first, it says so.');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('article.message').count(), WAIT).toBe(2);
    expect(await page.locator('article.message').last().innerText()).toContain('The first, it says so.');
    await page.getByRole('button', { name: 'reading-room' }).last().press('Enter');
    await page.getByRole('button', { name: /Which source is older.*2 messages/s }).waitFor(WAIT);
  });

  test('lets nobody write where they may not, and marks what is unread', async () => {
    const page = await open('read-only');
    await page.locator('select.person').selectOption({ label: 'Ben · member' });
    await expect.poll(() => page.locator('#write').isDisabled(), WAIT).toBe(true);
    post(world(), channel('announcements'), { content: 'The lock is closed.' });
    await page.locator('.channel.new', { hasText: 'announcements' }).waitFor(WAIT);
    await page.locator('select.person').selectOption({ label: 'Dov · admin' });
    await page.locator('.channels').getByText('general', { exact: true }).click();
    await page.locator('#write').focus();
    await page.keyboard.type('/lo');
    await page.getByText('Schließt eine Schleuse').waitFor(WAIT);
    expect(await page.locator('select.person').inputValue()).toBe(running().driver.person('dov').id);
  });

  test('moves the clock on, and shows what it says then', async () => {
    const page = await open('general');
    const before = running().clock.now();
    await page.getByRole('button', { name: 'In a week' }).press('Enter');
    await expect.poll(() => running().clock.now() - before, WAIT).toBeGreaterThan(6 * 86_400_000);
    const then = new Date(running().clock.now());
    expect(then.getHours()).toBe(7);
    const day = then.toLocaleDateString('en-GB', { dateStyle: 'long' });
    await expect.poll(() => page.locator('.clock').innerText(), WAIT).toContain(day);
  });

  test('is never broken by a payload', async () => {
    for (const [, body] of BROKEN) post(world(), channel('general'), { flags: V2, ...body });
    const page = await open('general');
    post(world(), channel('general'), { content: 'And after all that, a message.' });
    await page.getByText('And after all that, a message.').waitFor(WAIT);
    const links = await page.locator('.messages a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.filter((link) => link?.startsWith('javascript:') === true)).toEqual([]);
    expect(await page.title()).toMatch(/Local sandbox/);
    await page.locator('#write').focus();
    await page.keyboard.type('Still here');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('article.message').last().innerText(), WAIT).toContain('Still here');
  });

  test('comes back by itself when the stream of events was cut', async () => {
    const page = await open('general');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    post(world(), channel('general'), { content: 'Said after the cut.' });
    await page.getByText('Said after the cut.').waitFor(WAIT);
    await expect.poll(() => page.locator('.offline').count(), WAIT).toBe(0);
  });
});
