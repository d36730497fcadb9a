import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { setTimeout as pause } from 'node:timers/promises';
import type { Alert } from '../../src/delivery/alert.ts';
import { Courier, type CourierParts } from '../../src/delivery/courier.ts';
import type { DeliveryLedger } from '../../src/delivery/delivery-ledger.ts';
import type { EditionSource } from '../../src/delivery/edition-source.ts';
import type { Patience } from '../../src/delivery/next-step.ts';
import type { Publisher } from '../../src/delivery/publisher.ts';
import type { Run } from '../../src/delivery/run.ts';
import type { CourierClock } from '../../src/delivery/courier-clock.ts';
import type { Schedule } from '../../src/model/schedule.ts';
import { freezeEdition } from '../../src/platforms/discord/publish/freeze-edition.ts';
import { type DiscordPublisher, openPublisher } from '../../src/platforms/discord/publish/open-publisher.ts';
import { openWire, type Wire } from '../../src/platforms/discord/publish/wire.ts';
import type { BudgetRules } from '../../src/platforms/discord/publish/rate-budget.ts';
import { BUDGET_RULES } from '../../src/platforms/discord/publish/rate-budget.ts';
import type { EditionPart } from '../../src/platforms/discord/digest/edition-part.ts';
import { writeEditionId } from '../../src/platforms/discord/digest/edition-id.ts';
import { openDeliveryLedger } from '../../src/storage/open-delivery-ledger.ts';
import type { Tables } from '../../src/storage/tables.ts';
import type { Kysely } from 'kysely';

/** Time as it is, or as it would be if the wall clock were set. */
export function courierClock(ahead: () => number = () => 0): CourierClock {
  return {
    now: () => Date.now() + ahead(),
    steady: () => performance.now(),
    sleep: async (ms, signal) => {
      await pause(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {});
    },
  };
}

/** What a desk is made of, and how fast its time goes. */
export interface DeskOptions {
  readonly queries: Kysely<Tables>;
  readonly api: string;
  readonly token: string;
  readonly schedules: () => readonly Schedule[];
  readonly timing?: Partial<DeskTiming>;
  readonly clock?: CourierClock;
  readonly source?: Partial<EditionSource>;
  readonly rules?: Partial<BudgetRules>;
  readonly isAway?: (guild: string) => boolean;
  readonly atOnce?: number;
  /** In place of a real connection. */
  readonly wire?: Wire;
  /** Called between the last check of a claim and the write of its request. */
  readonly onLeave?: () => void;
  /** A schedule that only another process knows. */
  readonly unknown?: (id: string) => Schedule;
  readonly wrapLedger?: (ledger: DeliveryLedger) => DeliveryLedger;
}

/** Milliseconds. */
export interface DeskTiming extends Patience {
  readonly lease: number;
  readonly timeout: number;
  readonly perSecond: number;
}

export const QUICK: DeskTiming = {
  young: 400,
  quiet: 500,
  prompt: 3_600_000,
  lease: 1_500,
  timeout: 300,
  perSecond: 100_000,
};

/** A courier with its publisher and ledger, and what it told. */
export interface Desk {
  readonly courier: Courier;
  readonly ledger: DeliveryLedger;
  readonly publisher: DiscordPublisher;
  readonly told: Alert[];
  readonly seen: Run[];
  readonly failures: unknown[];
  readonly suspended: Map<string, string>;
  readonly twins: { readonly run: Run; readonly retracted: boolean }[];
  close(): Promise<void>;
}

export function openDesk(options: DeskOptions): Desk {
  const timing = { ...QUICK, ...options.timing };
  const clock = options.clock ?? courierClock();
  const opened = openDeliveryLedger(options.queries, { lease: timing.lease, perSecond: timing.perSecond });
  const ledger = options.wrapLedger?.(opened) ?? opened;
  const { api, token } = options;
  const publisher = openPublisher({
    wire: options.wire ?? openWire({ api, token, timeout: timing.timeout }),
    steady: { now: () => clock.steady(), sleep: (ms) => clock.sleep(ms) },
    wall: () => clock.now(),
    isAway: options.isAway ?? (() => false),
    rules: { ...BUDGET_RULES, perSecond: timing.perSecond, ...options.rules },
  });
  const desk: Omit<Desk, 'courier' | 'close'> = {
    ledger,
    publisher,
    told: [],
    seen: [],
    failures: [],
    suspended: new Map(),
    twins: [],
  };
  const { onLeave } = options;
  const send: Publisher['send'] = (address, delivery, turn, mayLeave) =>
    publisher.send(address, delivery, turn, () => {
      const may = mayLeave();
      if (may) onLeave?.();
      return may;
    });
  const parts: CourierParts = {
    ledger,
    publisher: { ...publisher, send },
    clock,
    source: { ...standIn, ...options.source },
    patience: timing,
    margin: timing.timeout,
    ...(options.atOnce === undefined ? {} : { atOnce: options.atOnce }),
    schedules: {
      active: async () => options.schedules().filter(({ id }) => !desk.suspended.has(id)),
      get: async (id) => {
        const schedule = options.schedules().find((one) => one.id === id) ?? options.unknown?.(id) ?? null;
        const reason = desk.suspended.get(id);
        if (schedule === null || reason === undefined) return schedule;
        return { ...schedule, state: { kind: 'suspended', reason, at: 0 } };
      },
      suspend: async (id, reason) => {
        const isNews = !desk.suspended.has(id);
        desk.suspended.set(id, reason);
        return isNews;
      },
    },
    announcer: {
      tell: async (_, alerts) => {
        desk.told.push(...alerts);
        return true;
      },
    },
    report: {
      delivery: (run) => void desk.seen.push(run),
      planned: () => {},
      twin: (run, _, retracted) => void desk.twins.push({ run, retracted }),
      failure: (error) => void desk.failures.push(error),
    },
  };
  const courier = new Courier(parts);
  return {
    ...desk,
    courier,
    async close() {
      await courier.stop();
      publisher.close();
    },
  };
}

/** Editions of invented words, in as many parts and of the form that the schedule's briefing names: `river:forum:3`. */
export const standIn: EditionSource = {
  compose: async ({ id, briefing }) => {
    const [, form = 'messages', count = '1'] = briefing.split(':');
    return { kind: 'edition', version: 'v1', parts: freezeEdition(partsOf(id, form, Number(count)), id) };
  },
  mayTell: async () => true,
};

function button(custom_id: string) {
  return { type: ComponentType.Button as const, style: ButtonStyle.Secondary as const, label: 'Sources', custom_id };
}

export function partsOf(key: string, form: string, count: number): readonly EditionPart[] {
  return Array.from({ length: count }, (_, index): EditionPart => {
    const part = index + 1;
    const custom_id = writeEditionId({ action: 'sources', key, part, line: 0, page: 1 });
    const base = {
      part,
      parts: count,
      lines: [],
      briefing: 'river',
      version: 'v1',
      language: 'en',
      body: {
        flags: 1 << 15,
        components: [
          { type: ComponentType.TextDisplay as const, content: `The gates of the dam, part ${part}` },
          { type: ComponentType.ActionRow as const, components: [button(custom_id)] },
        ],
        allowed_mentions: { parse: [] as [] },
      },
    };
    if (index > 0 || form === 'messages') return { kind: 'message', ...base };
    return form === 'forum'
      ? { kind: 'forum post', name: 'The river', ...base }
      : { kind: 'head', thread: 'The river', ...base };
  });
}

/** A schedule that is due at some minute of every day, in UTC. */
export function scheduleAt(at: number, more: Partial<Schedule> & Pick<Schedule, 'id' | 'guild' | 'channel'>): Schedule {
  return {
    briefing: 'river:messages:1',
    time: new Date(at).toISOString().slice(11, 16),
    days: [1, 2, 3, 4, 5, 6, 7],
    zone: 'UTC',
    since: at - 1,
    sections: ['news'],
    mention: null,
    quiet: 'note',
    form: 'messages',
    picture: false,
    state: { kind: 'active' },
    createdBy: '1',
    createdAt: 0,
    ...more,
  };
}
