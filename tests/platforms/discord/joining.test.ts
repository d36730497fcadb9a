import { once } from 'node:events';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { defineCommands } from '../../../src/platforms/discord/definitions/define-commands.ts';
import { normaliseDefinitions } from '../../../src/platforms/discord/definitions/normalise-definition.ts';
import { startDiscord } from '../../../src/platforms/discord/start-discord.ts';
import { whyTurnedAway } from '../../../src/runtime/why-turned-away.ts';
import { scratchStore } from '../../settings/scratch.ts';
import { libraryOf, stage } from './stage.ts';

const DEFINITIONS = defineCommands(commands.filter(({ only }) => only !== 'terminal'));

function registrations(sandbox: Sandbox): number {
  return sandbox.journal.entries({ method: 'PUT' }).length;
}

describe('registration', () => {
  it('is one bulk call, and none when nothing differs', async () => {
    const on = await stage();
    expect(registrations(on.sandbox)).toBe(1);
    await on.restart();
    await on.restart();
    expect(registrations(on.sandbox)).toBe(1);
    const [first] = on.sandbox.world.commands.values();
    expect(first).toBeDefined();
    const ids = [...on.sandbox.world.commands.values()].map(({ name }) => name).toSorted();
    expect(ids).toEqual([
      'ask',
      'briefing',
      'changes',
      'conflicts',
      'help',
      'questions',
      'settings',
      'sources',
      'stakes',
      'takeaways',
      'timeline',
    ]);
  });

  it('is repeated when somebody changed a command', async () => {
    const on = await stage();
    const [command] = on.sandbox.world.commands.values();
    if (command === undefined) throw new Error('nothing registered');
    on.sandbox.world.commands.set(command.id, { ...command, description: 'Something else' });
    await on.restart();
    expect(registrations(on.sandbox)).toBe(2);
  });

  it('waits for a Discord that answers with errors, and answers people meanwhile', async () => {
    const on = await stage();
    const ben = on.sandbox.driver.person('ben').goTo('briefings');
    const [command] = on.sandbox.world.commands.values();
    if (command === undefined) throw new Error('nothing registered');
    on.sandbox.world.commands.set(command.id, { ...command, description: 'Something else' });
    // The client itself tries four times.
    on.sandbox.faults.plan({ method: 'GET', route: /\/commands$/, times: 4, fault: { kind: 'error', status: 503 } });
    const restarted = on.restart();
    await expect.poll(() => on.log.some(({ msg }) => msg.startsWith('commands could not be registered'))).toBe(true);
    expect((await ben.type('/stakes', { briefing: 'dams' })).text).toContain('Stakes');
    await restarted;
    expect(registrations(on.sandbox)).toBe(2);
  });

  it('declares where each command works, and asks for the right to manage the server where it configures', () => {
    const places = Map.groupBy(DEFINITIONS, ({ integration_types: types, contexts }) =>
      JSON.stringify([types, contexts]),
    );
    const names = (installations: number[], contexts: number[]) =>
      places.get(JSON.stringify([installations, contexts]))?.map(({ name }) => name);
    expect(names([0], [0])).toEqual(['settings']);
    expect(names([0, 1], [0, 1, 2])).toHaveLength(DEFINITIONS.length - 1);
    const rights = DEFINITIONS.map((one) => [one.name, one.default_member_permissions ?? null]);
    expect(rights.filter(([, right]) => right !== null)).toEqual([['settings', 32]]);
  });

  it('has a German description for every command and option', () => {
    const missing = (definition: object, path: string): string[] => {
      const {
        options = [],
        description_localizations: words,
      }: { options?: { name: string }[]; description_localizations?: { de?: string } } = definition;
      return [
        ...(words?.de === undefined ? [path] : []),
        ...options.flatMap((one) => missing(one, `${path}/${one.name}`)),
      ];
    };
    expect(DEFINITIONS.flatMap((definition) => missing(definition, definition.name))).toEqual([]);
  });
});

describe('comparison of definitions', () => {
  const [definition] = DEFINITIONS;
  if (definition === undefined) throw new Error('no definition');
  const same = (change: object) =>
    normaliseDefinitions([{ ...definition, ...change }]) === normaliseDefinitions([definition]);

  it.each([
    { id: '1', version: '2', application_id: '3', dm_permission: true },
    { nsfw: false, default_member_permissions: null, name_localizations: null },
    { name_localizations: {}, contexts: [2, 1, 0], integration_types: [1, 0] },
  ])('overlooks what Discord adds and what means nothing: %o', (change) => {
    expect(same(change)).toBe(true);
  });

  it.each([
    { description: 'x' },
    { contexts: [0] },
    { options: [] },
    { description_localizations: { de: 'x' } },
    { nsfw: true },
  ])('sees %o', (change) => {
    expect(same(change)).toBe(false);
  });
});

/** Tries to join, and gives what the bot is turned away with. */
async function joining(
  token: string | null,
  change: (sandbox: Sandbox) => void = () => {},
): Promise<{ sandbox: Sandbox; error: unknown }> {
  const sandbox = await startSandbox({ rateLimits: 'off' });
  onTestFinished(() => sandbox.close());
  change(sandbox);
  const started = startDiscord({
    token: token ?? sandbox.token,
    api: sandbox.api,
    library: libraryOf({}),
    settings: await scratchStore(),
    commands,
    log: pino({ level: 'silent' }),
    now: () => new Date(),
    metrics: { interaction: () => {} },
  });
  const error: unknown = await started.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { sandbox, error };
}

describe('a bot that is turned away', () => {
  it('for its token says so, once', async () => {
    const { sandbox, error } = await joining('wrong.token.altogether');
    expect(error).toMatchObject({ name: 'DiscordError', code: 'TokenInvalid' });
    const asked = sandbox.journal.entries().length;
    await new Promise((resolve) => {
      setTimeout(resolve, 1_500);
    });
    expect(sandbox.journal.entries()).toHaveLength(asked);
    expect(asked).toBeLessThanOrEqual(2);
  });

  it('for an address where nobody is says so', async () => {
    const sandbox = await startSandbox();
    const { api } = sandbox;
    await sandbox.close();
    const error: unknown = await startDiscord(await partsFor(api)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'DiscordError', code: 'Unreachable' });
  });

  it('where no Discord is says so', async () => {
    const other = createServer((_, response) => response.end('<h1>Welcome</h1>')).listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const address = other.address();
    const api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api`;
    const error: unknown = await startDiscord(await partsFor(api)).catch((reason: unknown) => reason);
    expect(whyTurnedAway(error, api)).toBe(`The server at ${api} does not answer as Discord does. Check DISCORD_API.`);
  });

  it('for its commands says so', async () => {
    const on = await stage();
    await on.bot.stop();
    on.sandbox.world.commands.clear();
    on.sandbox.faults.plan({ method: 'PUT', route: /\/commands$/, times: 9, fault: { kind: 'error', status: 403 } });
    const error: unknown = await on.restart().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'DiscordError', code: 'CommandsRefused' });
    expect(whyTurnedAway(error, null)).toMatch(
      /^Discord does not take the bot's commands: .+\. Check that DISCORD_TOKEN/,
    );
  });
});

/** What a bot is started with that nobody ever reaches. */
async function partsFor(api: string): Promise<Parameters<typeof startDiscord>[0]> {
  return {
    token: 'a.b.c',
    api,
    library: libraryOf({}),
    settings: await scratchStore(),
    commands,
    log: pino({ level: 'silent' }),
    now: () => new Date(),
    metrics: { interaction: () => {} },
  };
}
