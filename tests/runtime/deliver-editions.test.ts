import path from 'node:path';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { Schedule } from '../../src/model/schedule.ts';
import { startDiscord } from '../../src/platforms/discord/start-discord.ts';
import { openComposer } from '../../src/runtime/compose-editions.ts';
import { type Deliveries, deliverEditions } from '../../src/runtime/deliver-editions.ts';
import { createMetrics } from '../../src/runtime/metrics.ts';
import type { NewSchedule } from '../../src/schedule/schedule-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openDeliveryLedger } from '../../src/storage/open-delivery-ledger.ts';
import { openScheduleStore } from '../../src/storage/open-schedule-store.ts';
import { openSettingsStore } from '../../src/storage/open-settings-store.ts';
import { openSnapshotArchive } from '../../src/storage/snapshot-archive.ts';
import { checkRequestBody } from '../sandbox/official-spec.ts';
import { countCopies } from '../delivery/count-copies.ts';
import { briefingOf, snapshotsOfFixtures } from '../platforms/discord/fixtures.ts';
import { type LogLine, libraryOf } from '../platforms/discord/stage.ts';
import { scratchFolder } from '../settings/scratch.ts';

const WITHIN = { timeout: 20_000, interval: 25 };

const wallClock = (): Date => new Date();

/** The whole bot but its commands, with one schedule that came due at the last full minute. */
async function scene(more: Partial<NewSchedule> = {}) {
  const sandbox = await startSandbox({ rateLimits: 'off' });
  const library = libraryOf(snapshotsOfFixtures());
  const folder = await scratchFolder();
  const database = await openDatabase(path.join(folder, 'attache.db'));
  const settings = openSettingsStore(database.queries, () => ({ briefings: library.ids(), languages: ['en', 'de'] }));
  const schedules = openScheduleStore(database.queries);
  const ledger = openDeliveryLedger(database.queries);
  const archive = openSnapshotArchive(folder);
  const lines: LogLine[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const metrics = createMetrics();
  metrics.observeDeliveries(() => ledger.counts(Date.now()));
  const chat = await startDiscord({
    token: sandbox.token,
    api: sandbox.api,
    library,
    settings,
    commands: [],
    log,
    now: wallClock,
    metrics,
  });
  await chat.ready;
  const { desk } = chat;
  if (desk === undefined) throw new Error('Discord has no desk');
  const composer = openComposer({ library, settings, archive, log, languages: ['en', 'de'], localeOf: desk.localeOf });
  const deliveries: Deliveries = deliverEditions({
    desk,
    composer,
    ledger,
    schedules,
    settings,
    archive,
    log,
    metrics,
    now: wallClock,
  });
  onTestFinished(async () => {
    await deliveries.stop();
    await chat.stop();
    await library.close();
    await database.close();
    await sandbox.close();
  });
  const channel = sandbox.driver.channel('briefings');
  const guild = channel.guildId ?? '';
  const [briefing = ''] = library.ids();
  const minute = Math.floor(Date.now() / 60_000) * 60_000;
  const added = await schedules.add(
    { guild, actor: sandbox.driver.person('dov').id, at: minute - 1 },
    {
      channel: channel.id,
      briefing,
      time: new Date(minute).toISOString().slice(11, 16),
      days: [1, 2, 3, 4, 5, 6, 7],
      zone: 'UTC',
      sections: ['news', 'takeaways', 'questions', 'sources'],
      mention: null,
      quiet: 'note',
      form: 'messages',
      picture: false,
      ...more,
    },
  );
  if (added === 'too-many') throw new Error('too many');
  const schedule: Schedule = added;
  return {
    sandbox,
    library,
    ledger,
    schedules,
    settings,
    archive,
    lines,
    metrics,
    deliveries,
    schedule,
    briefing,
    folder,
  };
}

async function until(condition: () => Promise<void>): Promise<void> {
  await vi.waitFor(condition, WITHIN);
}

describe('a schedule', () => {
  test('has its edition posted once, with its mark, and the version is kept', async () => {
    const { sandbox, deliveries, ledger, schedule, lines, metrics, archive, briefing } = await scene();
    await deliveries.beat();
    await until(async () => expect((await ledger.lastRuns(schedule.id, 1))[0]?.state).toBe('posted'));
    await deliveries.beat();
    const counts = [...countCopies(sandbox).values()];
    expect(counts.length).toBeGreaterThan(0);
    expect(new Set(counts)).toEqual(new Set([1]));
    const last = await ledger.lastDelivered(schedule.channel, briefing);
    expect(await archive.find(briefing, last?.version ?? '')).not.toBeNull();
    expect(lines.filter(({ msg }) => msg === 'edition settled')).toMatchObject([
      { state: 'posted', attempts: counts.length },
    ]);
    expect(await metrics.text()).toMatch(/^attache_deliveries\{state="posted"\} 1$/m);
    const sends = sandbox.journal.entries({ method: 'POST', route: '/channels/:id/messages' });
    for (const { method, path: at, body } of sends) expect(checkRequestBody(method, at, body)).toEqual([]);
  });

  test('says that nothing changed, or keeps quiet, as its rule has it', async () => {
    const { deliveries, ledger, schedule } = await scene({ quiet: 'skip' });
    await deliveries.beat();
    await until(async () => expect((await ledger.lastRuns(schedule.id, 1))[0]?.state).toBe('posted'));
    const now = await deliveries.sendNow(schedule, '7001');
    expect(now).toMatchObject({ state: 'posted', kind: 'extra' });
    expect(await deliveries.sendNow(schedule, '7001')).toMatchObject({ id: now.id });
    expect(await deliveries.preview(schedule, 'preview')).toEqual({ kind: 'quiet' });
    expect((await deliveries.partOf(now.id, 0))?.payload).toContain(now.id);
  });

  test('is not told that everything was withdrawn when no document is left', async () => {
    const { deliveries, library, schedule, briefing } = await scene();
    const empty = briefingOf(briefing, 'Emptied', {});
    expect((await deliveries.preview(schedule, 'preview')).kind).toBe('edition');
    library.put(briefing, empty);
    // There may be nothing yet, but what was told does not vanish.
    expect((await deliveries.preview(schedule, 'preview')).kind).toBe('edition');
    library.put(briefing, snapshotsOfFixtures()[briefing] ?? empty);
    expect((await deliveries.sendNow(schedule, '7002')).state).toBe('posted');
    library.put(briefing, empty);
    expect(await deliveries.preview(schedule, 'preview')).toEqual({ kind: 'unready' });
  });

  test('is not told of a briefing that may not be told in its channel', async () => {
    const { deliveries, ledger, schedule, settings, briefing, sandbox } = await scene();
    await settings.change({ guild: schedule.guild, actor: 'ada', at: 1, seen: null }, [
      { key: `access/${briefing}`, to: { visibility: 'private', channels: [] } },
    ]);
    await deliveries.beat();
    await until(async () =>
      expect((await ledger.lastRuns(schedule.id, 1))[0]).toMatchObject({ state: 'skipped', reason: 'private' }),
    );
    expect(countCopies(sandbox).size).toBe(0);
  });
});

describe('alerts', () => {
  test('reach the chosen channel, in the language of the server', async () => {
    const { deliveries, sandbox, schedule, settings } = await scene();
    const alerts = sandbox.driver.channel('general').id;
    await settings.change({ guild: schedule.guild, actor: 'ada', at: 1, seen: null }, [
      { key: 'alerts-channel', to: alerts },
      { key: 'language', to: 'de' },
    ]);
    sandbox.faults.world.deleteChannel(schedule.channel);
    await deliveries.beat();
    const said = async () => {
      await deliveries.beat();
      expect(await sandbox.driver.messageIn(alerts, undefined, 100)).not.toBeNull();
    };
    await until(said);
    const message = await sandbox.driver.messageIn(alerts);
    expect(JSON.stringify(message?.components)).toMatch(/ausgesetzt.*Den Kanal gibt es nicht mehr.*Zeitplan/u);
    await deliveries.beat();
    expect(sandbox.world.messages.get(alerts)?.size).toBe(1);
  });

  test('reach the person who subscribed where no channel was chosen', async () => {
    const { deliveries, sandbox, schedule, schedules } = await scene();
    sandbox.faults.world.deleteChannel(schedule.channel);
    await deliveries.beat();
    await until(async () => {
      await deliveries.beat();
      const direct = [...sandbox.world.channels.values()].find(({ guildId }) => guildId === null);
      expect(JSON.stringify([...(sandbox.world.messages.get(direct?.id ?? '')?.values() ?? [])])).toMatch(/suspended/u);
    });
    expect((await schedules.get(schedule.id))?.state).toMatchObject({ kind: 'suspended', reason: 'channel-gone' });
  });
});
