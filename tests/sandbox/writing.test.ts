import { FileUploadBuilder, LabelBuilder, ModalBuilder, UserSelectMenuBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { CannotSend } from '../../sandbox/driver/cannot-send.ts';
import { answer, ask, join, openSandbox } from './join.ts';

const plan = { filename: 'the plan.txt', content: 'Close the upper lock', contentType: 'text/plain' };

describe('a message of a person', () => {
  it('takes files, which are served', async () => {
    const sandbox = await openSandbox();
    const { attachments, content } = sandbox.driver.person('ben').say('', { in: 'general', files: [plan] });
    expect(content).toBe('');
    expect(attachments).toMatchObject([{ filename: 'the_plan.txt', size: 20, content_type: 'text/plain' }]);
    const served = await fetch(attachments[0]?.url ?? '');
    expect(await served.text()).toBe('Close the upper lock');
  });

  it.each([
    ['nothing', '  ', [], 'needs text or a file'],
    ['too much', 'x'.repeat(2001), [], 'at most 2000'],
    ['too many files', 'All of it', Array.from({ length: 11 }, () => plan), 'At most 10 files'],
  ])('is refused with %s', async (_, text, files, why) => {
    const sandbox = await openSandbox();
    const ben = sandbox.driver.person('ben');
    expect(() => ben.say(text, { in: 'general', files })).toThrow(why);
    expect(ben.visibleMessages('general')).toEqual([]);
  });
});

describe('a thread that a person begins', () => {
  it('grows out of a message, once', async () => {
    const sandbox = await openSandbox();
    const ben = sandbox.driver.person('ben');
    const message = ben.say('Is it closed?', { in: 'general' });
    const thread = ben.startThread(' The lock ', { from: message });
    expect(thread).toMatchObject({ id: message.id, name: 'The lock', parentId: message.channel_id });
    expect(ben.visibleMessages('general')[0]?.thread).toMatchObject({ id: message.id, name: 'The lock' });
    ben.say('It is.', { in: thread.id });
    expect(ben.visibleMessages(thread.id)).toHaveLength(1);
    expect(() => ben.startThread('Again', { from: message })).toThrow('has a thread already');
  });

  it.each([
    ['reading-room', 'Lock', 'no threads'],
    ['general', ' ', '1 to 100'],
    ['general', 'x'.repeat(101), '1 to 100'],
  ])('is refused in #%s, named %j', async (channel, name, why) => {
    const sandbox = await openSandbox();
    expect(() => sandbox.driver.person('ben').startThread(name, { in: channel })).toThrow(why);
  });

  it('is told to the bot', async () => {
    const { sandbox, client } = await join();
    const heard = new Promise<string>((resolve) => {
      client.once('threadCreate', ({ name }) => resolve(name));
    });
    sandbox.driver.person('ben').startThread('The lock', { in: 'general' });
    expect(await heard).toBe('The lock');
  });
});

describe('a post of a person', () => {
  it('stands in the forum with its tags, its first message and its files', async () => {
    const sandbox = await openSandbox();
    const ben = sandbox.driver.person('ben');
    const post = ben.post('Which is older?', 'Both say May.', { in: 'reading-room', tags: ['Source'], files: [plan] });
    const tag = sandbox.driver.channel('reading-room').availableTags.find(({ name }) => name === 'Source');
    expect(post.thread?.appliedTags).toEqual([tag?.id]);
    expect(ben.visibleMessages(post.id)).toMatchObject([{ content: 'Both say May.', attachments: [{ size: 20 }] }]);
  });

  it('is refused whole: without a message, with a tag that is not there, or in no forum', async () => {
    const sandbox = await openSandbox();
    const ben = sandbox.driver.person('ben');
    const before = sandbox.world.channels.size;
    expect(() => ben.post('Title', ' ', { in: 'reading-room' })).toThrow('needs text or a file');
    expect(() => ben.post('Title', 'Text', { in: 'reading-room', tags: ['Odd'] })).toThrow('no tag Odd');
    expect(() => ben.post('Title', 'Text', { in: 'general' })).toThrow('is no forum');
    expect(sandbox.world.channels.size).toBe(before);
  });
});

describe('a form with files and people', () => {
  it('brings them to the bot, with what they name', async () => {
    const { sandbox, client } = await join();
    await ask(sandbox, 'PUT', `/applications/${sandbox.world.application.id}/commands`, [
      { name: 'report', description: 'Takes a report' },
    ]);
    const modal = new ModalBuilder()
      .setCustomId('report')
      .setTitle('A report')
      .addLabelComponents(
        new LabelBuilder()
          .setLabel('Plans')
          .setFileUploadComponent(new FileUploadBuilder().setCustomId('plans').setMinValues(1).setMaxValues(2)),
        new LabelBuilder().setLabel('Whom').setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId('whom')),
      );
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (!interaction.isModalSubmit()) return;
      const names = interaction.fields.getUploadedFiles('plans')?.map(({ name, size }) => `${name} ${size}`);
      const whom = interaction.fields.getSelectedUsers('whom')?.map(({ username }) => username);
      await interaction.reply(`${names?.join() ?? ''} for ${whom?.join() ?? ''}`);
    });
    const ben = sandbox.driver.person('ben').goTo('general');
    const opened = await ben.type('/report');
    const whom = [sandbox.driver.person('cleo').id];
    expect((await ben.submitModal(opened, { plans: [plan], whom })).text).toBe('the_plan.txt 20 for cleo');
    for (const plans of [[], [plan, plan, plan], ['no file']]) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
      await expect(ben.submitModal(opened, { plans, whom })).rejects.toThrow(CannotSend);
    }
  });
});
