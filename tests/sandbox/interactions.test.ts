import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { DidNotAnswer } from '../../sandbox/driver/exchange.ts';
import type { Person } from '../../sandbox/driver/person.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { answer, ask, join } from './join.ts';

interface Scene {
  readonly sandbox: Sandbox;
  readonly client: Client<true>;
  readonly ben: Person;
}

const COMMAND = {
  name: 'hello',
  description: 'Says hello',
  options: [{ type: 3, name: 'word', description: 'A word', autocomplete: true }],
} as const;

/** Ben in a channel, and a bot with one command. */
async function scene(): Promise<Scene> {
  const { sandbox, client } = await join();
  await client.application.commands.set([COMMAND]);
  return { sandbox, client, ben: sandbox.driver.person('ben').goTo('briefings') };
}

/** What a handler is refused with: status and Discord's code. */
async function refusal(work: Promise<unknown>): Promise<{ status: number; code: number | string } | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof DiscordAPIError) return { status: error.status, code: error.code };
    throw error;
  }
}

function onCommand(client: Client, handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  return answer(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await handle(interaction);
  });
}

const pager = (page: number) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: [
    new TextDisplayBuilder().setContent(`Page ${page}`),
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder()
        .setCustomId(`page:${page - 1}`)
        .setLabel('Back')
        .setStyle(ButtonStyle.Secondary)
        .setDisabled(page === 1),
      new ButtonBuilder()
        .setCustomId(`page:${page + 1}`)
        .setLabel('Next')
        .setStyle(ButtonStyle.Secondary)
        .setDisabled(page === 3),
    ),
  ],
});

describe('a command', () => {
  it('is answered at once, and everybody sees it', async () => {
    const { client, ben, sandbox } = await scene();
    onCommand(client, (interaction) => interaction.reply(`Hello ${interaction.options.getString('word')}`));
    const got = await ben.type('/hello', { word: 'river' });
    expect(got).toMatchObject({ kind: 'message', text: 'Hello river', isEphemeral: false });
    const seen = sandbox.driver.person('cleo').visibleMessages('briefings');
    expect(seen.map(({ content }) => content)).toEqual(['Hello river']);
  });

  it('is told of where and by whom it was used', async () => {
    const { client, ben, sandbox } = await scene();
    const told = new Promise<ChatInputCommandInteraction>((resolve) => {
      onCommand(client, async (interaction) => {
        await interaction.reply('Here');
        resolve(interaction);
      });
    });
    await ben.type('/hello');
    const interaction = await told;
    expect(interaction.user.id).toBe(ben.id);
    expect(interaction.guild?.name).toBe('Harbour Desk');
    expect(interaction.channelId).toBe(sandbox.driver.channel('briefings').id);
    expect(interaction.memberPermissions?.has('SendMessages')).toBe(true);
    expect(interaction.memberPermissions?.has('ManageGuild')).toBe(false);
    expect(interaction.appPermissions.has('SendMessages')).toBe(true);
    expect(interaction.locale).toBe('en-US');
    expect(interaction.authorizingIntegrationOwners).toMatchObject({ guildId: interaction.guildId, userId: null });
    expect(interaction.context).toBe(0);
  });

  it('is deferred, then answered, and only then is there something to see', async () => {
    const { client, ben } = await scene();
    onCommand(client, async (interaction) => {
      await interaction.deferReply();
      expect(ben.visibleMessages()[0]?.flags).toBe(MessageFlags.Loading);
      await interaction.editReply('Later');
    });
    const got = await ben.type('/hello');
    expect(got).toMatchObject({ text: 'Later', message: { flags: 0, edited_timestamp: null } });
  });

  it('keeps an ephemeral answer to the asker, deferred or not', async () => {
    const { client, ben, sandbox } = await scene();
    onCommand(client, async (interaction) => {
      if (interaction.options.getString('word') === 'now') {
        await interaction.reply({ content: 'Now', flags: MessageFlags.Ephemeral });
        return;
      }
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('Later');
    });
    expect((await ben.type('/hello', { word: 'now' })).isEphemeral).toBe(true);
    expect((await ben.type('/hello')).isEphemeral).toBe(true);
    expect(ben.visibleMessages().map(({ content }) => content)).toEqual(['Now', 'Later']);
    expect(sandbox.driver.person('cleo').visibleMessages('briefings')).toEqual([]);
    const { id } = sandbox.driver.channel('briefings');
    expect((await ask(sandbox, 'GET', `/channels/${id}/messages`)).json).toEqual([]);
    const message = ben.visibleMessages()[0]?.id ?? '';
    expect((await ask(sandbox, 'GET', `/channels/${id}/messages/${message}`)).error.code).toBe(10_008);
  });

  it('follows up, edits and deletes by the token', async () => {
    const { client, ben } = await scene();
    const { failures } = onCommand(client, async (interaction) => {
      await interaction.reply('First');
      const more = await interaction.followUp({ content: 'Second', flags: MessageFlags.Ephemeral });
      await interaction.editReply({ content: 'First, changed' });
      expect((await interaction.fetchReply()).content).toBe('First, changed');
      await interaction.editReply({ message: more, content: 'Second, changed' });
      await interaction.followUp('Third');
      await interaction.deleteReply();
    });
    const exchange = ben.start('/hello');
    await exchange.answer();
    await expect.poll(() => exchange.followUps().map(({ content }) => content)).toEqual(['Second, changed', 'Third']);
    await expect.poll(() => ben.visibleMessages().map(({ content }) => content)).toEqual(['Second, changed', 'Third']);
    expect(failures).toEqual([]);
  });

  it('takes the first follow-up after a promise as the promised answer', async () => {
    const { client, ben } = await scene();
    onCommand(client, async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('In its place');
    });
    const got = await ben.type('/hello');
    expect(got).toMatchObject({ text: 'In its place', isEphemeral: true });
    expect(ben.visibleMessages()).toHaveLength(1);
  });

  it('sends files that can be fetched', async () => {
    const { client, ben } = await scene();
    onCommand(client, (interaction) =>
      interaction.reply({
        files: [new AttachmentBuilder(Buffer.from('a,b\n1,2\n'), { name: 'table one.csv', description: 'A table' })],
      }),
    );
    const { message } = await ben.type('/hello');
    const file = message?.attachments[0];
    expect(file).toMatchObject({ filename: 'table_one.csv', description: 'A table', size: 8 });
    const fetched = await fetch(file?.url ?? '');
    expect(await fetched.text()).toBe('a,b\n1,2\n');
  });
});

describe('the lives of an interaction', () => {
  it('an answer after three seconds is refused with 10062', async () => {
    const { client, ben, sandbox } = await scene();
    let refused: unknown;
    onCommand(client, async (interaction) => {
      sandbox.clock.advance(3_001);
      refused = await refusal(interaction.reply('Too late'));
    });
    const exchange = ben.start('/hello');
    await expect(exchange.answer({ firstWithin: 300 })).rejects.toThrow(DidNotAnswer);
    expect(refused).toEqual({ status: 404, code: 10_062 });
    expect(exchange).toMatchObject({ answerCount: 0, attemptCount: 1 });
  });

  it('a second answer is refused with 40060, and counted', async () => {
    const { client, ben } = await scene();
    let refused: unknown;
    onCommand(client, async (interaction) => {
      const { id, token } = interaction;
      await interaction.reply('Once');
      const again = { body: { type: 4, data: { content: 'Twice' } } };
      refused = await refusal(client.rest.post(`/interactions/${id}/${token}/callback`, again));
    });
    const exchange = ben.start('/hello');
    await exchange.answer();
    await expect.poll(() => refused).toEqual({ status: 400, code: 40_060 });
    expect(exchange).toMatchObject({ answerCount: 1, attemptCount: 2 });
  });

  it('after fifteen minutes the token is refused with 50027', async () => {
    const { client, ben, sandbox } = await scene();
    let refused: unknown;
    onCommand(client, async (interaction) => {
      await interaction.reply('In time');
      sandbox.clock.advance(15 * 60_000 + 1);
      refused = await refusal(interaction.editReply('Too late'));
    });
    await ben.type('/hello');
    await expect.poll(() => refused).toEqual({ status: 401, code: 50_027 });
  });

  it('before the first answer there is no webhook: 10015', async () => {
    const { client, ben } = await scene();
    let refused: unknown;
    onCommand(client, async (interaction) => {
      refused = await refusal(interaction.webhook.send('Too early'));
      await interaction.reply('Now');
    });
    await ben.type('/hello');
    expect(refused).toEqual({ status: 404, code: 10_015 });
  });

  it('a refused body leaves the interaction to be answered', async () => {
    const { client, ben } = await scene();
    let refused: unknown;
    onCommand(client, async (interaction) => {
      refused = await refusal(interaction.reply('x'.repeat(2_001)));
      await interaction.reply('Shorter');
    });
    expect((await ben.type('/hello')).text).toBe('Shorter');
    expect(refused).toEqual({ status: 400, code: 50_035 });
  });

  it('an unanswered command is told to the asker', async () => {
    const { ben } = await scene();
    const exchange = ben.start('/hello');
    await expect(exchange.answer({ firstWithin: 50 })).rejects.toThrow('did not respond');
    expect(exchange).toMatchObject({ answerCount: 0, attemptCount: 0 });
  });

  it.each([
    ['a command with a change of a message', 2, 7, '{4, 5, 9, 10, 12}'],
    ['an autocomplete with a message', 4, 4, '{8}'],
  ])('%s is refused in Discord’s words', async (_, kind, type, words) => {
    const { client, ben, sandbox } = await scene();
    const told = new Promise<{ id: string; token: string }>((resolve) => {
      client.on('interactionCreate', resolve);
    });
    if (kind === 2) ben.start('/hello');
    else void ben.autocomplete('/hello', {}, 'word').catch(() => undefined);
    const { id, token } = await told;
    const { json } = await ask(sandbox, 'POST', `/interactions/${id}/${token}/callback`, { type, data: {} });
    expect(JSON.stringify(json)).toContain(`Value must be one of ${words}.`);
  });
});

describe('suggestions', () => {
  it('come for the option that is being typed in', async () => {
    const { client, ben } = await scene();
    answer(client, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} ${value}`, value: 'picked' }]);
    });
    expect(await ben.autocomplete('/hello', { word: 'riv' }, 'word')).toEqual([{ name: 'word riv', value: 'picked' }]);
  });

  it.each([
    [
      '26 of them',
      Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` })),
      'data.choices[BASE_TYPE_MAX_LENGTH]',
    ],
    ['a name of 101 characters', [{ name: 'x'.repeat(101), value: 'a' }], 'data.choices.0.name[BASE_TYPE_BAD_LENGTH]'],
    [
      'a value of 101 characters',
      [{ name: 'a', value: 'x'.repeat(101) }],
      'data.choices.0.value[BASE_TYPE_BAD_LENGTH]',
    ],
    ['an empty name', [{ name: '', value: 'a' }], 'data.choices.0.name[BASE_TYPE_BAD_LENGTH]'],
  ])('are refused: %s', async (_, choices, path) => {
    const { client, ben, sandbox } = await scene();
    const told = new Promise<{ id: string; token: string }>((resolve) => {
      client.on('interactionCreate', resolve);
    });
    void ben.autocomplete('/hello', {}, 'word', { firstWithin: 10 }).catch(() => undefined);
    const { id, token } = await told;
    const { error } = await ask(sandbox, 'POST', `/interactions/${id}/${token}/callback`, {
      type: 8,
      data: { choices },
    });
    expect(error).toEqual({ status: 400, code: 50_035, paths: [path] });
  });
});

describe('components', () => {
  it('page through an answer to the end and back', async () => {
    const { client, ben } = await scene();
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(pager(1));
      if (interaction.isButton()) await interaction.update(pager(Number(interaction.customId.split(':')[1])));
    });
    let got = await ben.type('/hello');
    const texts = [got.text];
    for (const label of ['Next', 'Next', 'Back', 'Back']) {
      got = await ben.press(got, label);
      texts.push(got.text);
    }
    expect(texts).toEqual(['Page 1', 'Page 2', 'Page 3', 'Page 2', 'Page 1']);
    expect(ben.visibleMessages()).toHaveLength(1);
    expect(() => ben.startPress(got, 'Back')).toThrow('switched off');
    expect(() => ben.startPress(got, 'Elsewhere')).toThrow('there are: Back, Next');
  });

  it('change later what they acknowledged, or answer beside it', async () => {
    const { client, ben } = await scene();
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(pager(1));
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      if (interaction.message.editedTimestamp === null) await interaction.editReply(pager(2));
      else await interaction.followUp({ content: 'Beside', flags: MessageFlags.Ephemeral });
    });
    const first = await ben.type('/hello');
    const second = await ben.press(first, 'Next');
    expect(second).toMatchObject({ kind: 'update', text: 'Page 2' });
    expect(await ben.press(second, 'Next')).toMatchObject({ kind: 'message', text: 'Beside', isEphemeral: true });
  });

  it('may do nothing to see', async () => {
    const { client, ben } = await scene();
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(pager(1));
      if (interaction.isButton()) await interaction.deferUpdate();
    });
    const got = await ben.press(await ben.type('/hello'), 'Next', { settleWithin: 50 });
    expect(got.kind).toBe('nothing');
  });

  it('offer values to pick from', async () => {
    const { client, ben } = await scene();
    answer(client, async (interaction) => {
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join('+'));
      if (!interaction.isChatInputCommand()) return;
      const select = new StringSelectMenuBuilder()
        .setCustomId('pick')
        .setMaxValues(2)
        .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' });
      const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
      await interaction.reply({ content: 'Pick', components: [row] });
    });
    const got = await ben.type('/hello');
    expect((await ben.choose(got, 'pick', ['One', '2'])).text).toBe('1+2');
    await expect(ben.choose(got, 'pick', ['3'])).rejects.toThrow('none of the options');
    await expect(ben.choose(got, 'pick', [])).rejects.toThrow('Pick 1 to 2');
  });

  it('of an ephemeral answer are only there for the asker', async () => {
    const { client, ben, sandbox } = await scene();
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const { components } = pager(1);
        await interaction.reply({ components, flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });
      }
      if (interaction.isButton()) await interaction.update(pager(2));
    });
    const got = await ben.type('/hello');
    expect(() => sandbox.driver.person('cleo').startPress(got, 'Next')).toThrow('does not see');
    const changed = await ben.press(got, 'Next');
    expect(changed).toMatchObject({ text: 'Page 2', isEphemeral: true });
  });

  it('are refused in an edit that does not say again that they are of the new kind', async () => {
    const { client, ben } = await scene();
    let refused: unknown;
    onCommand(client, async (interaction) => {
      await interaction.reply(pager(1));
      const { components } = pager(2);
      refused = await refusal(interaction.editReply({ components }));
    });
    await ben.type('/hello');
    await expect.poll(() => refused).toEqual({ status: 400, code: 50_035 });
  });
});

/** A modal with one text input. */
function noteModal(): ModalBuilder {
  return new ModalBuilder()
    .setCustomId('note')
    .setTitle('A note')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Text')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph).setMaxLength(10),
        ),
    );
}

describe('a modal', () => {
  it('opens on a command, is filled in and answered', async () => {
    const { client, ben } = await scene();
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(noteModal());
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('text'));
    });
    const opened = await ben.type('/hello');
    expect(opened).toMatchObject({ kind: 'modal', modal: { customId: 'note', title: 'A note' } });
    expect((await ben.submitModal(opened, { text: 'Written' })).text).toBe('Written');
    await expect(ben.submitModal(opened, { text: 'x'.repeat(11) })).rejects.toThrow('at most 10');
    await expect(ben.submitModal(opened, {})).rejects.toThrow('must be filled in');
    await expect(ben.submitModal(opened, { text: 'a', other: 'a' })).rejects.toThrow('no input other');
  });

  it('opens on a button and changes its message', async () => {
    const { client, ben } = await scene();
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(pager(1));
      if (interaction.isButton()) await interaction.showModal(noteModal());
      if (interaction.isModalSubmit() && interaction.isFromMessage()) await interaction.update(pager(3));
    });
    const opened = await ben.press(await ben.type('/hello'), 'Next');
    expect(await ben.submitModal(opened, { text: 'a' })).toMatchObject({ kind: 'update', text: 'Page 3' });
  });

  it.each([
    ['a title of 46 characters', { title: 'x'.repeat(46) }, 'data.title[BASE_TYPE_BAD_LENGTH]'],
    ['no custom id', { custom_id: undefined }, 'data.custom_id[BASE_TYPE_REQUIRED]'],
    ['nothing in it', { components: [] }, 'data.components[BASE_TYPE_BAD_LENGTH]'],
    [
      'six components',
      { components: Array.from({ length: 6 }, (_, at) => ({ type: 10, content: `${at}` })) },
      'data.components[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'a button in it',
      { components: [{ type: 2, style: 1, custom_id: 'a', label: 'a' }] },
      'data.components.0[UNION_TYPE_CHOICES]',
    ],
    [
      'a label of 46 characters',
      { components: [{ type: 18, label: 'x'.repeat(46), component: { type: 4, custom_id: 'a', style: 1 } }] },
      'data.components.0.label[BASE_TYPE_BAD_LENGTH]',
    ],
    [
      'the same input twice',
      {
        components: ['One', 'Two'].map((label) => ({
          type: 18,
          label,
          component: { type: 4, custom_id: 'a', style: 1 },
        })),
      },
      'data.components.1.component.custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]',
    ],
  ])('is refused for %s', async (_, change, path) => {
    const { client, ben, sandbox } = await scene();
    const told = new Promise<{ id: string; token: string }>((resolve) => {
      client.on('interactionCreate', resolve);
    });
    ben.start('/hello');
    const { id, token } = await told;
    const data = { custom_id: 'm', title: 'M', components: [{ type: 10, content: 'a' }], ...change };
    const { error } = await ask(sandbox, 'POST', `/interactions/${id}/${token}/callback`, { type: 9, data });
    expect(error).toEqual({ status: 400, code: 50_035, paths: [path] });
  });

  it('does not open from a modal', async () => {
    const { client, ben, sandbox } = await scene();
    const refused: unknown[] = [];
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(noteModal());
      if (!interaction.isModalSubmit()) return;
      const again = await ask(sandbox, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, {
        type: 9,
        data: noteModal().toJSON(),
      });
      refused.push(again.error.paths);
      await interaction.reply('No');
    });
    await ben.submitModal(await ben.type('/hello'), { text: 'a' });
    expect(refused).toEqual([['type[BASE_TYPE_CHOICES]']]);
  });
});

async function idOfUpdate(interaction: ButtonInteraction): Promise<string | undefined> {
  const response = await interaction.update({ ...pager(2), withResponse: true });
  return response.resource?.message?.id;
}

describe('what the client is told with the answer', () => {
  it('is the message, with_response', async () => {
    const { client, ben } = await scene();
    const ids: (string | undefined)[] = [];
    answer(client, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const response = await interaction.reply({ ...pager(1), withResponse: true });
        ids.push(response.resource?.message?.id);
      }
      if (interaction.isButton()) ids.push(await idOfUpdate(interaction));
    });
    const got = await ben.type('/hello');
    await ben.press(got, 'Next');
    await expect.poll(() => ids).toEqual([got.message?.id, got.message?.id]);
  });
});
