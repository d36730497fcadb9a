import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { commands } from '../commands/index.ts';
import { startDiscord } from './platforms/discord/start-discord.ts';
import { LANGUAGES } from './platforms/discord/words/words-for.ts';
import type { LocalDrop, LocalPlatform } from './runtime/chat.ts';
import { localDesk } from './runtime/local-desk.ts';
import { type OptionKinds, readTypedCommand } from './runtime/read-typed-command.ts';
import { runProcess } from './runtime/run-process.ts';

// The composition root of the bot: chooses the platform and hands everything on.
process.exit(
  await runProcess(process, { commands, languages: LANGUAGES, startChat: startDiscord, startLocalPlatform }),
);

/** The local Discord of this repository, loaded only when it is wanted, with one of its people at the keyboard. */
async function startLocalPlatform(drop: LocalDrop): Promise<LocalPlatform> {
  const { startSandbox } = await import('../sandbox/start-sandbox.ts');
  const { seedFrom } = await import('../sandbox/server-plan.ts');
  const { interactiveComponents } = await import('../sandbox/driver/components.ts');
  const { namedText } = await import('../sandbox/driver/named-text.ts');
  const { objectsIn, textIn } = await import('../sandbox/json.ts');
  const { server, welcome, done, dropLabel } = localDesk;
  const sandbox = await startSandbox({
    applicationName: 'Attaché',
    seed: seedFrom(server),
    page: { welcome, drop: { ...drop, label: dropLabel } },
  });
  const { url, api, token, world, clock } = sandbox;
  const [channel] = server.channels;
  const ada = sandbox.driver.person('ada').goTo(channel.name);
  let seen: Awaited<ReturnType<typeof ada.type>> | null = null;

  const kindsIn = (options: readonly unknown[]): OptionKinds =>
    new Map(
      objectsIn(options).flatMap((option) => [
        [textIn(option['name']), kindOf(option['type'])] as const,
        ...kindsIn(objectsIn(option['options'])),
      ]),
    );
  const send = (person: typeof ada, line: string, place: string) => {
    const name = /^\/(\S+)/.exec(line)?.[1];
    const command = person.availableCommands(place).find((one) => one.name === name);
    const { path, values } = readTypedCommand(line, kindsIn(command?.options ?? []));
    return person.type(path.join(' '), values, { in: place });
  };
  return {
    url,
    api,
    token,
    servers: [...world.guilds.values()].map(({ name }) => name),
    typist: `Ada in #${channel.name} of ${server.name}`,
    clock,
    tell: (notice) => sandbox.tell(notice),
    async type(line) {
      if (!line.startsWith('/') && seen === null) return 'Begin with a command: /help tells which there are.';
      seen = line.startsWith('/') || seen === null ? await send(ada, line, channel.name) : await ada.press(seen, line);
      const shown = interactiveComponents(seen.message?.components ?? []);
      const buttons = shown.map((one) => textIn(one['label'])).filter((label) => label !== '');
      const text = namedText(world, seen.text);
      return buttons.length === 0 ? text : `${text}\n[ ${buttons.join(' | ')} ]`;
    },
    async prepare() {
      const admin = sandbox.driver.person(done.as);
      const zone = systemZone();
      // Where there are several, no digest is arranged before one of them is the usual one.
      const [briefing, another] = drop.targets();
      const usual =
        another === undefined || briefing === undefined ? [] : [`/settings briefing briefing:${briefing.id}`];
      for (const line of [...(zone === 'UTC' ? [] : [`/settings zone zone:${zone}`]), ...usual, ...done.lines]) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- one builds on the other
        await send(admin, line, done.channel);
      }
    },
    close: () => sandbox.close(),
  };
}

/** The zone of this machine, and so of the browser on it: mornings are the same for both. */
function systemZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function kindOf(type: unknown): 'text' | 'number' | 'flag' {
  if (type === Type.Boolean) return 'flag';
  return type === Type.Integer || type === Type.Number ? 'number' : 'text';
}
