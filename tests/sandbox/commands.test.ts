import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isCommandName } from '../../sandbox/validate/command-options.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { ask, join, openSandbox } from './join.ts';

const x = (length: number): string => 'x'.repeat(length);
const command = (more: object = {}): object => ({ name: 'hello', description: 'Says hello', ...more });
const option = (more: object = {}): object => ({ type: 3, name: 'word', description: 'A word', ...more });
const many = (length: number, make: (at: number) => object): object[] => Array.from({ length }, (_, at) => make(at));

async function open(): Promise<{ sandbox: Sandbox; path: string }> {
  const sandbox = await openSandbox({ rateLimits: 'off' });
  return { sandbox, path: `/applications/${sandbox.world.application.id}/commands` };
}

const REFUSED: readonly (readonly [string, object, ...string[]])[] = [
  ['no name', command({ name: undefined }), '0.name[BASE_TYPE_REQUIRED]'],
  ['an upper-case name', command({ name: 'Hello' }), '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
  ['a name with a space', command({ name: 'say hello' }), '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
  ['a name of 33 characters', command({ name: x(33) }), '0.name[BASE_TYPE_BAD_LENGTH]'],
  ['no description', command({ description: undefined }), '0.description[BASE_TYPE_REQUIRED]'],
  ['a description of 101 characters', command({ description: x(101) }), '0.description[BASE_TYPE_BAD_LENGTH]'],
  ['a locale that is none', command({ name_localizations: { xx: 'a' } }), '0.name_localizations.xx[BASE_TYPE_CHOICES]'],
  [
    'a translated name that is none',
    command({ name_localizations: { de: 'Zeit Achse' } }),
    '0.name_localizations.de[APPLICATION_COMMAND_INVALID_NAME]',
  ],
  ['26 options', command({ options: many(26, (at) => option({ name: `o${at}` })) }), '0.options[BASE_TYPE_MAX_LENGTH]'],
  [
    'an option twice',
    command({ options: [option(), option()] }),
    '0.options.1[APPLICATION_COMMAND_OPTIONS_DUPLICATE_NAME]',
  ],
  [
    'a required option after an optional one',
    command({ options: [option(), option({ name: 'other', required: true })] }),
    '0.options.1[APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID]',
  ],
  [
    'subcommands beside options',
    command({ options: [option(), option({ type: 1, name: 'sub' })] }),
    '0.options[APPLICATION_COMMAND_OPTIONS_TYPE_INVALID]',
  ],
  ['an option of no type', command({ options: [option({ type: 99 })] }), '0.options.0[UNION_TYPE_CHOICES]'],
  [
    'a subcommand in a subcommand',
    command({ options: [option({ type: 1, options: [option({ type: 1 })] })] }),
    '0.options.0.options.0[UNION_TYPE_CHOICES]',
  ],
  [
    '26 choices',
    command({ options: [option({ choices: many(26, (at) => ({ name: `${at}`, value: `${at}` })) })] }),
    '0.options.0.choices[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a choice too long, and one of another type',
    command({
      options: [
        option({
          type: 4,
          choices: [
            { name: x(101), value: 1 },
            { name: 'a', value: 'b' },
          ],
        }),
      ],
    }),
    '0.options.0.choices.0.name[BASE_TYPE_BAD_LENGTH]',
    '0.options.0.choices.1.value[NUMBER_TYPE_COERCE]',
  ],
  [
    'choices and suggestions',
    command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
    '0.options.0.choices[APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES]',
  ],
  ['no context at all', command({ contexts: [] }), '0.contexts[BASE_TYPE_BAD_LENGTH]'],
  ['a context that is none', command({ contexts: [7] }), '0.contexts.0[BASE_TYPE_CHOICES]'],
  [
    'permissions that are no number',
    command({ default_member_permissions: 'all' }),
    '0.default_member_permissions[NUMBER_TYPE_COERCE]',
  ],
  [
    '8,001 characters',
    command({
      options: many(25, (at) =>
        option({
          name: `option${at}`,
          description: x(100),
          choices: many(3, (of) => ({ name: `${of}${x(70)}`, value: `${of}` })),
        }),
      ),
    }),
    '0[APPLICATION_COMMAND_TOO_LARGE]',
  ],
];

describe('a definition is refused with 50035 and the path', () => {
  it.each(REFUSED)('for %s', async (_, wish, ...paths) => {
    const { sandbox, path } = await open();
    expect((await ask(sandbox, 'PUT', path, [wish])).error).toEqual({ status: 400, code: 50_035, paths });
  });

  it('when two have one name', async () => {
    const { sandbox, path } = await open();
    const { error } = await ask(sandbox, 'PUT', path, [command(), command()]);
    expect(error.paths).toEqual(['1[APPLICATION_COMMANDS_DUPLICATE_NAME]']);
  });

  it('with 30032 beyond a hundred', async () => {
    const { sandbox, path } = await open();
    const { error } = await ask(
      sandbox,
      'PUT',
      path,
      many(101, (at) => command({ name: `c${at}` })),
    );
    expect(error.code).toBe(30_032);
  });

  it('with 30034 beyond two hundred creations a day', async () => {
    const { sandbox, path } = await open();
    for (const round of ['a', 'b']) {
      const { response } = await ask(
        sandbox,
        'PUT',
        path,
        many(100, (at) => command({ name: `${round}${at}` })),
      );
      expect(response.status).toBe(200);
    }
    expect((await ask(sandbox, 'PUT', path, [command()])).error.code).toBe(30_034);
    sandbox.clock.advance(86_400_001);
    expect((await ask(sandbox, 'PUT', path, [command()])).response.status).toBe(200);
  });
});

describe('definitions', () => {
  it('are replaced all at once; one that stays the same keeps its id and version', async () => {
    const { sandbox, path } = await open();
    const first = await ask(sandbox, 'PUT', path, [command(), command({ name: 'old' })]);
    const second = await ask(sandbox, 'PUT', path, [command(), command({ name: 'new' })]);
    expect(second.json[0]).toEqual(first.json[0]);
    const list = await ask(sandbox, 'GET', path);
    expect(Object.values(list.json)).toMatchObject([{ name: 'hello' }, { name: 'new' }]);
  });

  it('are listed without their translations unless these are asked for', async () => {
    const { sandbox, path } = await open();
    await ask(sandbox, 'PUT', path, [
      command({ name_localizations: { de: 'hallo' }, options: [option({ name_localizations: { de: 'wort' } })] }),
    ]);
    const bare = await ask(sandbox, 'GET', path);
    expect(JSON.stringify(bare.json)).not.toContain('localizations');
    const full = await ask(sandbox, 'GET', `${path}?with_localizations=true`);
    expect(full.json[0]).toMatchObject({
      name_localizations: { de: 'hallo' },
      options: [{ name_localizations: { de: 'wort' } }],
    });
  });

  it('are made, changed and deleted one by one', async () => {
    const { sandbox, path } = await open();
    const made = await ask(sandbox, 'POST', path, command());
    expect(made.response.status).toBe(201);
    expect((await ask(sandbox, 'POST', path, command({ description: 'Again' }))).response.status).toBe(200);
    const one = `${path}/${String(made.json['id'])}`;
    expect((await ask(sandbox, 'PATCH', one, { description: 'Changed' })).json).toMatchObject({
      description: 'Changed',
      name: 'hello',
    });
    expect((await ask(sandbox, 'DELETE', one)).response.status).toBe(204);
    expect((await ask(sandbox, 'GET', one)).error.code).toBe(10_063);
  });

  it('of a guild are its own', async () => {
    const { sandbox } = await open();
    const app = sandbox.world.application.id;
    const of = (guild: string): string => `/applications/${app}/guilds/${sandbox.driver.guild(guild).id}/commands`;
    expect((await ask(sandbox, 'PUT', of('Harbour Desk'), [command()])).json[0]).toMatchObject({ name: 'hello' });
    expect((await ask(sandbox, 'GET', of('Second Desk'))).json).toEqual([]);
    expect((await ask(sandbox, 'PUT', of('Without the Bot'), [command()])).error.code).toBe(50_001);
    const ben = sandbox.driver.person('ben');
    expect(ben.availableCommands('general').map(({ name }) => name)).toEqual(['hello']);
    expect(ben.availableCommands('lobby')).toEqual([]);
  });

  it('are not for another application', async () => {
    const { sandbox } = await open();
    expect((await ask(sandbox, 'GET', '/applications/1573894926914027522/commands')).error).toMatchObject({
      status: 403,
      code: 20_012,
    });
  });

  it('are registered and read again by the real client', async () => {
    const { client } = await join();
    await client.application.commands.set([
      {
        name: 'hello',
        description: 'Says hello',
        contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
        integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      },
    ]);
    const commands = await client.application.commands.fetch({ withLocalizations: true });
    expect(commands.map(({ name, contexts, integrationTypes }) => ({ name, contexts, integrationTypes }))).toEqual([
      { name: 'hello', contexts: [0, 1], integrationTypes: [0, 1] },
    ]);
  });
});

describe('a command’s name', () => {
  it.each(['hello', 'hello-world', 'zeitachse_2', 'größe', '時系列', "l'heure"])('may be %s', (name) => {
    expect(isCommandName(name)).toBe(true);
  });

  it.each(['Hello', 'hello world', 'hello!', '', 'Größe', x(33)])('may not be «%s»', (name) => {
    expect(isCommandName(name)).toBe(false);
  });
});
