import { setTimeout as pause } from 'node:timers/promises';
import { Courier } from '../delivery/courier.ts';
import type { DeliveryLedger } from '../delivery/delivery-ledger.ts';
import type { Composed, EditionSource } from '../delivery/edition-source.ts';
import { isSettled, type Run } from '../delivery/run.ts';
import { sendNow, type SendNowParts } from '../delivery/send-now.ts';
import type { Schedule } from '../model/schedule.ts';
import type { CourierClock } from '../delivery/courier-clock.ts';
import { startAlarm } from '../schedule/alarm.ts';
import type { Editions } from '../schedule/editions.ts';
import type { ScheduleStore } from '../schedule/schedule-store.ts';
import { mayRead } from '../settings/may-read.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { SnapshotArchive } from '../storage/snapshot-archive.ts';
import type { ComposedEdition, EditionComposer } from './compose-editions.ts';
import type { EditionDesk } from './edition-desk.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';

export interface DeliverParts {
  readonly desk: EditionDesk;
  readonly composer: EditionComposer;
  readonly ledger: DeliveryLedger;
  readonly schedules: ScheduleStore;
  readonly settings: SettingsStore;
  readonly archive: SnapshotArchive;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'delivered'>;
  readonly now: () => Date;
}

/** Editions on their way. */
export interface Deliveries extends Editions {
  /** Looks for something to post at once. */
  rouse(): void;
  /** Plans what is due at once. */
  beat(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds between two looks for snapshots that no edition rests on any more. */
const TIDY = 60 * 60_000;

/** Brings editions to channels from now on, at each minute and whenever it is roused. */
export function deliverEditions(parts: DeliverParts): Deliveries {
  const { desk, ledger, schedules, archive, log, metrics, now } = parts;
  const courier = new Courier({
    ledger,
    schedules,
    publisher: desk.publisher,
    announcer: desk.announcer,
    source: sourceOf(parts),
    clock: clockOf(now),
    report: {
      planned: (run) => log.info(factsOf(run), 'edition due'),
      delivery(run) {
        log.info(factsOf(run), isSettled(run.state) ? 'edition settled' : 'edition put off');
        if (isSettled(run.state)) metrics.delivered(run.state);
      },
      twin: (run, part, retracted) => log.warn({ ...factsOf(run), part, retracted }, 'a second copy was taken back'),
      failure: (err, what) => log.error({ err, what }, 'deliveries failed'),
    },
  });
  let tidiedAt = Number.NEGATIVE_INFINITY;
  const beat = async (): Promise<void> => {
    await courier.beat();
    if (performance.now() - tidiedAt < TIDY) return;
    tidiedAt = performance.now();
    await archive.unpinOthers(await ledger.versionsInUse(), Date.now());
  };
  const alarm = startAlarm(beat, (err) => log.error({ err }, 'the beat of deliveries failed'));
  const sending: SendNowParts = {
    ledger,
    rouse: () => courier.rouse(),
    now: () => now().getTime(),
    sleep: (ms) => pause(ms),
  };
  return {
    rouse: sending.rouse,
    beat,
    lastRuns: (schedule, count) => ledger.lastRuns(schedule, count),
    async partOf(key, part) {
      const run = await ledger.read(key);
      // What stands in the channel was told by a ledger that was replaced by its backup; what this one has frozen is other.
      return run === null || run.reason === 'posted-before' ? null : (run.parts[part] ?? null);
    },
    sendNow: (schedule, wish) => sendNow(sending, schedule, wish),
    async preview(schedule, key) {
      const { channel, briefing } = schedule;
      const last = await ledger.lastDelivered(channel, briefing);
      const composed = await parts.composer.compose({ schedule, briefing, last, now: now().getTime() });
      if (composed === null) return { kind: 'unready' };
      return composedOf(composed, schedule, key, desk);
    },
    async stop() {
      await Promise.all([alarm.stop(), courier.stop()]);
      desk.close();
    },
  };
}

function sourceOf({ desk, composer, settings, archive, now }: DeliverParts): EditionSource {
  return {
    async compose(run, schedule, last) {
      const { id, briefing, period, at, late, kind } = run;
      const slot = late && kind === 'slot' ? { late: { schedule: schedule.id, period, at } } : {};
      // All channels that are due at the same moment are told of the same moment.
      const composed = await composer.compose({
        schedule,
        briefing,
        last,
        now: momentOf(run, now().getTime()),
        ...slot,
      });
      if (composed === null) return { kind: 'unready' };
      // What an admin sends at once says so when nothing has changed.
      const made = composedOf(composed, kind === 'slot' ? schedule : { ...schedule, quiet: 'note' }, id, desk);
      // Before it is written down that this version is told of: the next edition tells what is new since.
      if (made.kind === 'edition') await archive.pin(composed.snapshot);
      return made;
    },
    async mayTell({ guild, channel, briefing }) {
      return mayRead(await settings.read(guild), { kind: 'guild', guild, channel, parent: null }, briefing);
    },
  };
}

function composedOf(
  { edition, picture }: ComposedEdition,
  schedule: Schedule,
  key: string,
  desk: EditionDesk,
): Composed {
  if (edition.quiet && schedule.quiet === 'skip') return { kind: 'quiet' };
  return { kind: 'edition', version: edition.version, parts: desk.freeze(edition, schedule, key, picture) };
}

/** The moment that an edition tells of: the slot's own, unless it is late. */
function momentOf({ late, at }: Run, now: number): number {
  return late ? Math.floor(now / 60_000) * 60_000 : at;
}

function clockOf(now: () => Date): CourierClock {
  return {
    now: () => now().getTime(),
    steady: () => performance.now(),
    sleep: async (ms, signal) => {
      await pause(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {});
    },
  };
}

function factsOf({ id, schedule, guild, channel, briefing, period, state, reason, late, version, parts }: Run): object {
  const attempts = parts.reduce((sum, part) => sum + part.attempts, 0);
  return {
    run: id,
    schedule,
    guild,
    channel,
    briefing,
    period,
    state,
    reason,
    late,
    version,
    parts: parts.length,
    attempts,
  };
}
