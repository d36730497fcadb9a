import path from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import type { Answer } from '../../../../sandbox/driver/exchange.ts';
import type { OptionValues } from '../../../../sandbox/driver/option-values.ts';
import type { Person } from '../../../../sandbox/driver/person.ts';
import { type Sandbox, startSandbox } from '../../../../sandbox/start-sandbox.ts';
import type { Schedule } from '../../../../src/model/schedule.ts';
import { startDiscord } from '../../../../src/platforms/discord/start-discord.ts';
import { LANGUAGES } from '../../../../src/platforms/discord/words/words-for.ts';
import type { Chat } from '../../../../src/runtime/chat.ts';
import { openComposer } from '../../../../src/runtime/compose-editions.ts';
import { type Deliveries, deliverEditions } from '../../../../src/runtime/deliver-editions.ts';
import type { Pictures } from '../../../../src/runtime/open-pictures.ts';
import { editionsLater } from '../../../../src/runtime/editions-later.ts';
import type { ScheduleStore } from '../../../../src/schedule/schedule-store.ts';
import type { SettingsStore } from '../../../../src/settings/settings-store.ts';
import { openDatabase } from '../../../../src/storage/open-database.ts';
import { openDeliveryLedger } from '../../../../src/storage/open-delivery-ledger.ts';
import { openScheduleStore } from '../../../../src/storage/open-schedule-store.ts';
import { openSettingsStore } from '../../../../src/storage/open-settings-store.ts';
import { openSnapshotArchive } from '../../../../src/storage/snapshot-archive.ts';
import { checkRequestBody } from '../../../sandbox/official-spec.ts';
import { scratchFolder } from '../../../settings/scratch.ts';
import { snapshotsOfFixtures } from '../fixtures.ts';
import { type LogLine, libraryOf, type TestLibrary } from '../stage.ts';

/** The whole bot with `/digest`, in a sandbox. */
export interface DigestStage {
  readonly sandbox: Sandbox;
  readonly library: TestLibrary;
  readonly settings: SettingsStore;
  readonly schedules: ScheduleStore;
  /** Writes something into a stored schedule that no version of the bot has written. */
  readonly spoil: (id: string) => Promise<void>;
  readonly log: readonly LogLine[];
  /** Pushes the bot's clock ahead by so many milliseconds. */
  readonly push: (ms: number) => void;
  readonly now: () => number;
  /** Plans what is due now. */
  readonly beat: () => Promise<void>;
  /** Stops the bot and starts it anew on the same database. */
  readonly restart: () => Promise<void>;
  readonly desk: string;
  readonly dov: Person;
  readonly ben: Person;
  /** An admin who reads English subscribes to the dams in a channel. */
  readonly subscribe: (values?: OptionValues) => Promise<Schedule>;
}

/** What runs until it is stopped. */
interface Running {
  readonly chat: Chat;
  readonly deliveries: Deliveries;
}

export async function digestStage(options: { readonly pictures?: Pictures } = {}): Promise<DigestStage> {
  const sandbox = await startSandbox({ rateLimits: 'off' });
  const library = libraryOf(snapshotsOfFixtures());
  const folder = await scratchFolder();
  const database = await openDatabase(path.join(folder, 'attache.db'));
  const known = () => ({ briefings: library.ids(), languages: LANGUAGES });
  const settings = openSettingsStore(database.queries, known, database.stamp);
  const schedules = openScheduleStore(database.queries);
  const lines: LogLine[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) });
  let ahead = 0;
  const now = (): Date => new Date(Date.now() + ahead);
  const start = async (): Promise<Running> => {
    const later = editionsLater();
    const metrics = { interaction: () => {}, delivered: () => {} };
    const digests = { schedules, editions: later.editions };
    const { token, api } = sandbox;
    const parts = { token, api, library, settings, commands, log, now, metrics, digests };
    const chat = await startDiscord({ ...parts, ...options });
    await chat.ready;
    if (chat.desk === undefined) throw new Error('Discord has no desk');
    const { desk } = chat;
    const archive = openSnapshotArchive(folder);
    const ledger = openDeliveryLedger(database.queries);
    const composer = openComposer({ library, settings, archive, log, languages: LANGUAGES, localeOf: desk.localeOf });
    const deliveries = deliverEditions({
      desk,
      composer,
      ledger,
      schedules,
      settings,
      archive,
      log,
      metrics,
      now,
    });
    later.begin(deliveries);
    return { chat, deliveries };
  };
  let running = await start();
  onTestFinished(async () => {
    await stop(running);
    await library.close();
    await database.close();
    await sandbox.close();
    expect(wrongBodies(sandbox)).toEqual([]);
    expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
  });
  const { driver } = sandbox;
  const desk = driver.guild('Harbour Desk').id;
  const briefings = driver.channel('briefings', desk);
  // Dov reads German; what is compared here is English.
  const dov = driver.person('dov').change({ locale: 'en-GB' }).goTo(briefings);
  return {
    sandbox,
    library,
    settings,
    schedules,
    spoil: async (id) => {
      const { schedule } = await database.queries
        .selectFrom('schedules')
        .select('schedule')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const spoilt = schedule.replace('{', '{"cadence":"hourly",');
      await database.queries.updateTable('schedules').set({ schedule: spoilt }).where('id', '=', id).execute();
    },
    log: lines,
    push: (ms) => void (ahead += ms),
    now: () => now().getTime(),
    beat: () => running.deliveries.beat(),
    async restart() {
      await stop(running);
      running = await start();
    },
    desk,
    dov,
    ben: driver.person('ben').goTo(briefings),
    async subscribe(values = {}) {
      const before = await schedules.list(desk);
      const got = await dov.type('/digest subscribe', {
        channel: briefings,
        time: '08:00',
        briefing: 'dams',
        ...values,
      });
      const made = (await schedules.list(desk)).find(({ id }) => !before.some((one) => one.id === id));
      if (made === undefined) throw new Error(`Nothing was arranged: ${got.text}`);
      return made;
    },
  };
}

async function stop({ chat, deliveries }: Running): Promise<void> {
  await deliveries.stop();
  await chat.stop();
}

/** Every body that does not agree with Discord's published description, or mentions more than a chosen role. */
function wrongBodies(sandbox: Sandbox): readonly unknown[] {
  return sandbox.journal
    .entries()
    .filter(({ method, body }) => method !== 'GET' && body !== undefined)
    .flatMap(({ method, path: to, body }) => {
      const wrong: unknown[] = [...checkRequestBody(method, to, body)];
      const mentions = /"allowed_mentions":(\{[^}]*\})/u.exec(JSON.stringify(body))?.[1];
      if (mentions !== undefined && !/^\{"parse":\[\](?:,"roles":\["\d+"\])?\}$/u.test(mentions)) wrong.push(mentions);
      return wrong.length === 0 ? [] : [{ method, path: to, wrong }];
    });
}

/** What only the asker sees. */
export function secretly({ isEphemeral, text }: Answer): string {
  expect(isEphemeral).toBe(true);
  return text;
}
