import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { commands as allCommands } from '../../../commands/index.ts';
import type { Command } from '../../../commands/command.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { startDiscord } from '../../../src/platforms/discord/start-discord.ts';
import { LANGUAGES } from '../../../src/platforms/discord/words/words-for.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import type { BriefingChange, BriefingLibrary, LoadedBriefing } from '../../../src/runtime/briefing-library.ts';
import type { Chat } from '../../../src/runtime/chat.ts';
import type { Pictures } from '../../../src/runtime/open-pictures.ts';
import { createSearch } from '../../../src/query/search.ts';
import type { SettingsStore } from '../../../src/settings/settings-store.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { openSettingsStore } from '../../../src/storage/open-settings-store.ts';
import { checkRequestBody } from '../../sandbox/official-spec.ts';
import { scratchFolder } from '../../settings/scratch.ts';
import { snapshotsOfFixtures } from './fixtures.ts';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

/** A briefing library over snapshots in memory; `put` swaps one, as a rebuild does. */
export interface TestLibrary extends BriefingLibrary {
  put(id: string, snapshot: Snapshot | null): void;
  /** Tells listeners what is wrong now, as a build that failed does. */
  fail(id: string, faults: readonly string[]): void;
  faultsOf: Map<string, readonly string[]>;
  /** What `earlier` gives, by what was asked. */
  before: Map<string, () => Promise<Snapshot | { readonly refused: string }>>;
}

export function libraryOf(snapshots: Readonly<Record<string, Snapshot>>): TestLibrary {
  const loaded = new Map<string, LoadedBriefing>();
  const before: TestLibrary['before'] = new Map();
  const faultsOf: TestLibrary['faultsOf'] = new Map();
  const listeners = new Set<(change: BriefingChange) => void>();
  const put = (id: string, snapshot: Snapshot | null): void => {
    loaded.get(id)?.search.close();
    if (snapshot === null) loaded.delete(id);
    else loaded.set(id, { id, snapshot, search: createSearch(snapshot), faults: [] });
  };
  for (const [id, snapshot] of Object.entries(snapshots)) put(id, snapshot);
  return {
    put,
    before,
    faultsOf,
    ids: () => [...loaded.keys()].toSorted(),
    get: (id) => loaded.get(id) ?? null,
    earlier: async (_, since) =>
      (await before.get(since)?.()) ?? { refused: `“${since}” is no day and no kept version.` },
    faults: () => faultsOf,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fail(id, faults) {
      faultsOf.set(id, faults);
      const snapshot = loaded.get(id)?.snapshot ?? null;
      for (const listener of listeners) listener({ id, before: snapshot, after: snapshot, faults });
    },
    close: async () => {
      for (const { search } of loaded.values()) search.close();
    },
  };
}

export interface Stage {
  readonly sandbox: Sandbox;
  readonly library: TestLibrary;
  readonly settings: SettingsStore;
  readonly log: LogLine[];
  readonly counted: { readonly command: string; readonly outcome: string }[];
  bot: Chat;
  /** Stops the bot and starts it anew: another process in all but name, for it keeps nothing. */
  restart(): Promise<void>;
  desk: string;
}

export interface StageOptions {
  readonly sandbox?: SandboxOptions;
  readonly snapshots?: Readonly<Record<string, Snapshot>>;
  readonly commands?: readonly Command[];
  readonly now?: () => Date;
  readonly pictures?: Pictures;
}

export const NOW = new Date('2032-01-15T12:00:00Z');

/** The bot in a sandbox, joined over real HTTP and WebSocket. All bodies that it sent are checked when the test is over. */
export async function stage(options: StageOptions = {}): Promise<Stage> {
  const sandbox = await startSandbox({ rateLimits: 'off', ...options.sandbox });
  const library = libraryOf(options.snapshots ?? snapshotsOfFixtures());
  const database = await openDatabase(`${await scratchFolder()}/attache.db`);
  const known = () => ({ briefings: library.ids(), languages: LANGUAGES });
  const settings = openSettingsStore(database.queries, known, database.stamp);
  const log: LogLine[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => void log.push(JSON.parse(line)) });
  const counted: { command: string; outcome: string }[] = [];
  const start = (): Promise<Chat> =>
    startDiscord({
      token: sandbox.token,
      api: sandbox.api,
      library,
      settings,
      commands: options.commands ?? allCommands,
      log: logger,
      now: options.now ?? (() => NOW),
      ...(options.pictures === undefined ? {} : { pictures: options.pictures }),
      metrics: { interaction: (command, outcome) => void counted.push({ command, outcome }) },
    });
  const bot = await start();
  await bot.ready;
  const made: Stage = {
    sandbox,
    library,
    settings,
    log,
    counted,
    bot,
    desk: sandbox.driver.guild('Harbour Desk').id,
    async restart() {
      await made.bot.stop();
      made.bot = await start();
      await made.bot.ready;
    },
  };
  onTestFinished(async () => {
    await made.bot.stop();
    await library.close();
    await database.close();
    await sandbox.close();
    expect(wrongBodies(sandbox)).toEqual([]);
  });
  return made;
}

/** Every body that does not agree with Discord's published description, or could mention somebody. */
function wrongBodies(sandbox: Sandbox): readonly unknown[] {
  return sandbox.journal
    .entries()
    .filter(({ method, body }) => method !== 'GET' && body !== undefined)
    .flatMap(({ method, path, body }) => {
      const wrong: unknown[] = [...checkRequestBody(method, path, body)];
      const data = path.endsWith('/callback') ? dataOf(body) : body;
      const isMessage = typeof data === 'object' && data !== null && ('components' in data || 'content' in data);
      if (isMessage && JSON.stringify('allowed_mentions' in data ? data.allowed_mentions : null) !== '{"parse":[]}') {
        wrong.push('mentions are not shut off');
      }
      return wrong.length === 0 ? [] : [{ method, path, wrong }];
    });
}

function dataOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : null;
}
