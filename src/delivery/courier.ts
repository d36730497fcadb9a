import type { Schedule } from '../model/schedule.ts';
import type { ScheduleStore } from '../schedule/schedule-store.ts';
import type { Alert, Announcer } from './alert.ts';
import { alertOf, missedAlert, suspends, unreadableAlert, waitingAlert } from './alerts-of.ts';
import { type CourierClock, readClock } from './courier-clock.ts';
import type { DeliveryLedger } from './delivery-ledger.ts';
import { meetTwin, type Suspicion } from './meet-twin.ts';
import type { EditionSource } from './edition-source.ts';
import { PATIENCE, type Patience } from './next-step.ts';
import { Planner } from './plan-editions.ts';
import type { Publisher } from './publisher.ts';
import { isSettled, type Run } from './run.ts';
import { Work, type WorkParts } from './work-on-run.ts';

/** What a courier says of its work; one line of the log each. */
export interface CourierReport {
  /** A run came to its end, or rests. */
  delivery(run: Run): void;
  planned(run: Run): void;
  twin(run: Run, part: number, retracted: boolean): void;
  failure(error: unknown, what: string): void;
}

export interface CourierParts {
  readonly ledger: DeliveryLedger;
  readonly publisher: Publisher;
  readonly source: EditionSource;
  readonly schedules: Pick<ScheduleStore, 'active' | 'get' | 'suspend'>;
  readonly announcer: Announcer;
  readonly clock: CourierClock;
  readonly report: CourierReport;
  readonly patience?: Patience;
  /** Runs that are worked on at the same time. */
  readonly atOnce?: number;
  /** Milliseconds that a request may take. */
  readonly margin?: number;
}

/** The longest that a courier sleeps while something is open: the clock may jump meanwhile. */
const LONGEST_SLEEP = 10_000;
const AT_ONCE = 24;
/** Runs that are claimed in one stroke. */
const AT_A_TIME = 8;
const MARGIN = 15_000;

/**
 * Brings editions to channels: plans what is due at each beat, and works on what is open until nothing is. Several may
 * share one ledger, in one process or many.
 */
export class Courier {
  readonly #parts: CourierParts;
  readonly #planner: Planner;
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #twins = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  /** Aborted to wake the loop; what happens before it sleeps is not lost. */
  #alarm = new AbortController();
  #beating: Promise<void> = Promise.resolve();
  readonly #loop: Promise<void>;

  constructor(parts: CourierParts) {
    this.#parts = parts;
    this.#planner = new Planner(parts.ledger);
    this.#loop = this.#work();
  }

  /** Plans what has come due; to be called every minute, at the start, and when schedules change. */
  beat(): Promise<void> {
    this.#beating = this.#beating.then(() => this.#plan()).catch((error: unknown) => this.#failed(error, 'planning'));
    return this.#beating;
  }

  /** Looks at once for something to do. */
  rouse(): void {
    this.#alarm.abort();
  }

  /** Begins nothing new; resolves when what was begun is written down. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.rouse();
    await this.#beating;
    await this.#loop;
    await Promise.all([...this.#underWay.values(), ...this.#twins]);
  }

  async #plan(): Promise<void> {
    if (this.#isStopped) return;
    const { schedules, clock, report } = this.#parts;
    const [active, unreadable] = split(await schedules.active());
    const byId = new Map(active.map((schedule) => [schedule.id, schedule]));
    await this.#raise(unreadable.map(unreadableAlert));
    for await (const { runs, skips } of this.#planner.plan(active, clock.now())) {
      for (const run of runs) report.planned(run);
      if (runs.length > 0) this.rouse();
      const missed = skips.flatMap((skip) => {
        const schedule = byId.get(skip.schedule);
        return schedule === undefined ? [] : [missedAlert(skip, schedule)];
      });
      await this.#raise(missed);
    }
    await this.#tellAlerts();
    this.rouse();
  }

  async #work(): Promise<void> {
    while (!this.#isStopped) {
      this.#alarm = new AbortController();
      // oxlint-disable eslint/no-await-in-loop -- a loop of its own, as long as the courier lives
      const pause = await this.#fill().catch((error: unknown) => {
        this.#failed(error, 'claiming');
        return 1_000;
      });
      if (!this.#isStopped) await this.#parts.clock.sleep(pause, this.#alarm.signal);
      // oxlint-enable eslint/no-await-in-loop
    }
  }

  /** Takes as many runs as can be worked on; answers in how many milliseconds to look again. */
  async #fill(): Promise<number> {
    const { ledger, publisher, clock, atOnce = AT_ONCE } = this.#parts;
    while (!this.#isStopped && this.#underWay.size < atOnce) {
      const pause = publisher.pause();
      if (pause > 0) return Math.min(pause, LONGEST_SLEEP);
      const at = readClock(clock);
      // oxlint-disable eslint/no-await-in-loop -- one claim after the other
      const most = Math.min(atOnce - this.#underWay.size, AT_A_TIME);
      const claims = await ledger.claim(at.wall, new Set(this.#underWay.keys()), most);
      for (const claim of claims) this.#begin(new Work(this.#workParts, claim, at));
      if (claims.length > 0) {
        // All that follows is work without a pause, up to the first request: people are answered in between.
        await clock.sleep(0);
        continue;
      }
      const due = await ledger.nextDue(clock.now());
      return due === null ? LONGEST_SLEEP : Math.max(20, Math.min(due - clock.now(), LONGEST_SLEEP));
      // oxlint-enable eslint/no-await-in-loop
    }
    return LONGEST_SLEEP;
  }

  #begin(work: Work): void {
    const { id } = work.run;
    const bringing = this.#bring(work).finally(() => {
      this.#underWay.delete(id);
      this.rouse();
    });
    this.#underWay.set(id, bringing);
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  get #workParts(): WorkParts {
    const { ledger, publisher, source, schedules, clock, patience = PATIENCE, margin = MARGIN } = this.#parts;
    return {
      ledger,
      publisher,
      source,
      clock,
      patience,
      margin,
      scheduleOf: (id) => schedules.get(id),
      onUnready: (run, schedule) => this.#raise([waitingAlert(run, schedule)]),
      onSuspicion: (suspicion) => this.#watchTwin(suspicion),
    };
  }

  /** Beside all else: the run itself may need us while we wait. */
  #watchTwin(suspicion: Suspicion): void {
    const { clock, report, patience = PATIENCE } = this.#parts;
    const { signal } = this.#stopping;
    const watch = meetTwin(
      this.#parts,
      suspicion,
      patience.quiet,
      (ms) => clock.sleep(ms, signal),
      () => signal.aborted,
    )
      .then((retracted) => (retracted === null ? undefined : report.twin(suspicion.run, suspicion.part, retracted)))
      .catch((error: unknown) => this.#failed(error, `the twin of run ${suspicion.run.id}`))
      .finally(() => this.#twins.delete(watch));
    this.#twins.add(watch);
  }

  async #bring(work: Work): Promise<void> {
    const { schedules, clock, report } = this.#parts;
    try {
      const run = await work.finish();
      report.delivery(run);
      if (!isSettled(run.state)) return;
      const schedule = await schedules.get(run.schedule);
      const isNews = suspends(run) ? await schedules.suspend(run.schedule, run.reason ?? '', clock.now()) : true;
      const alert = alertOf(run, schedule);
      if (alert !== null && isNews) await this.#raise([alert]);
    } catch (error) {
      // The run stays as it is written down, and is taken up again when the lease is over.
      this.#failed(error, `run ${work.run.id}`);
    }
  }

  #raise(alerts: readonly Alert[]): Promise<void> {
    return this.#parts.ledger.raise(alerts, this.#parts.clock.now());
  }

  /** Tells admins what they have not been told yet, each server in one message: what goes wrong comes in numbers. */
  async #tellAlerts(): Promise<void> {
    const { ledger, announcer, clock } = this.#parts;
    const byGuild = Map.groupBy(await ledger.takeAlerts(clock.now()), ({ guild }) => guild);
    for (const [guild, alerts] of byGuild) {
      // oxlint-disable eslint/no-await-in-loop -- there is no hurry
      const isTold = await announcer.tell(guild, alerts).catch((error: unknown) => {
        this.#failed(error, 'telling admins');
        return false;
      });
      if (isTold) await ledger.told(alerts, clock.now());
      // oxlint-enable eslint/no-await-in-loop
    }
  }

  #failed(error: unknown, what: string): void {
    this.#parts.report.failure(error, what);
  }
}

/** Schedules that can be planned, and those that cannot be read. */
function split(all: readonly Schedule[]): readonly [readonly Schedule[], readonly Schedule[]] {
  const { unreadable = [], active = [] } = Object.groupBy(all, ({ state }) =>
    state.kind === 'unreadable' ? 'unreadable' : 'active',
  );
  return [active, unreadable];
}
