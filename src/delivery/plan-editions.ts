import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CivilDay } from '../model/civil.ts';
import type { Schedule } from '../model/schedule.ts';
import { newestSlot, nextSlots, planDue, WINDOW } from '../schedule/due.ts';
import type { DeliveryLedger, Skip } from './delivery-ledger.ts';
import type { NewRun, Run } from './run.ts';

/** Milliseconds that an edition planned at the last moment still has to be posted in. */
const GRACE = 30 * 60_000;

/** Schedules that are looked at in one go: a hundredth of a second. */
const AT_A_STRETCH = 50;

/** What was newly written down. */
export interface Planned {
  readonly runs: readonly Run[];
  readonly skips: readonly Skip[];
}

/** Until when a schedule need not be looked at again, as long as it stays as it is. */
interface Rest {
  readonly mark: string;
  readonly from: number;
  readonly until: number;
}

/**
 * Finds out which slots up to now are not settled, and writes them down. It asks for the state, not for what happened
 * since: a missed beat only delays, and a beat too many changes nothing.
 */
export class Planner {
  readonly #ledger: Pick<DeliveryLedger, 'settledThrough' | 'plan'>;
  readonly #rests = new Map<string, Rest>();

  constructor(ledger: Pick<DeliveryLedger, 'settledThrough' | 'plan'>) {
    this.#ledger = ledger;
  }

  /** Answers what is new, some schedules at a time: the first editions leave while others are still being planned. */
  async *plan(schedules: readonly Schedule[], now: number): AsyncGenerator<Planned, void, undefined> {
    const awake = schedules.filter((schedule) => !this.#rests.has(schedule.id) || this.#isAwake(schedule, now));
    for (let from = 0; from < awake.length; from += AT_A_STRETCH) {
      const some = awake.slice(from, from + AT_A_STRETCH);
      // oxlint-disable eslint/no-await-in-loop -- one stretch after the other, and people are answered in between
      yield await this.#planSome(some, now);
      for (const schedule of some) this.#layDown(schedule, now);
      await nextTurn();
      // oxlint-enable eslint/no-await-in-loop
    }
  }

  async #planSome(schedules: readonly Schedule[], now: number): Promise<Planned> {
    const newest = new Map(schedules.map((schedule) => [schedule.id, newestSlot(schedule, now)]));
    const periods = [...newest].flatMap(([id, slot]): [string, CivilDay][] =>
      slot === null ? [] : [[id, slot.period]],
    );
    const settled = await this.#ledger.settledThrough(new Map(periods), now);
    const due: NewRun[] = [];
    const skips: Skip[] = [];
    for (const schedule of schedules) {
      const { id } = schedule;
      const plan = planDue(schedule, newest.get(id) ?? null, settled.get(id) ?? null, now);
      if (plan.due !== null) due.push(runOf(schedule, plan.due.slot.period, plan.due.slot.at, plan.due.late, now));
      for (const { first, last, count, reason } of plan.skipped) {
        skips.push({ schedule: id, first: first.period, last: last.period, count, reason });
      }
    }
    return { runs: due.length + skips.length === 0 ? [] : await this.#ledger.plan(due, skips, now), skips };
  }

  #isAwake(schedule: Schedule, now: number): boolean {
    const rest = this.#rests.get(schedule.id);
    return rest === undefined || rest.mark !== markOf(schedule) || now < rest.from || now >= rest.until;
  }

  #layDown(schedule: Schedule, now: number): void {
    const until = nextSlots(schedule, now, 1)[0]?.at ?? now;
    this.#rests.set(schedule.id, { mark: markOf(schedule), from: now, until });
  }
}

/** A run for a period of a schedule. */
function runOf(schedule: Schedule, period: CivilDay, at: number, late: boolean, now: number): NewRun {
  const { id, guild, channel, briefing } = schedule;
  const deadline = Math.max(at + WINDOW, now + GRACE);
  return { schedule: id, guild, channel, briefing, period, kind: 'slot', at, late, deadline };
}

function markOf({ time, days, zone, since, former }: Schedule): string {
  return JSON.stringify([time, days, zone, since, former]);
}
