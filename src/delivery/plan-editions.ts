import type { CivilDay } from '../model/civil.ts';
import type { Schedule } from '../model/schedule.ts';
import { nextSlots, planDue, WINDOW } from '../schedule/due.ts';
import { dayAt } from '../schedule/wall-clock.ts';
import type { DeliveryLedger, Skip } from './delivery-ledger.ts';
import type { NewRun, Run } from './run.ts';

/** Milliseconds that an edition planned at the last moment still has to be posted in. */
const GRACE = 30 * 60_000;

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

  async plan(schedules: readonly Schedule[], now: number): Promise<Planned> {
    const awake = schedules.filter((schedule) => !this.#rests.has(schedule.id) || this.#isAwake(schedule, now));
    if (awake.length === 0) return { runs: [], skips: [] };
    const settled = await this.#ledger.settledThrough(new Map(awake.map((one) => [one.id, today(one, now)])), now);
    const plans = awake.map((schedule) => ({ schedule, ...planDue(schedule, settled.get(schedule.id) ?? null, now) }));
    const due = plans.flatMap(({ schedule, due: one }) =>
      one === null ? [] : [runOf(schedule, one.slot.period, one.slot.at, one.late, now)],
    );
    const skips = plans.flatMap(({ schedule: { id }, skipped }) =>
      skipped.map(({ first, last, count, reason }): Skip => {
        return { schedule: id, first: first.period, last: last.period, count, reason };
      }),
    );
    const runs = due.length + skips.length === 0 ? [] : await this.#ledger.plan(due, skips, now);
    for (const schedule of awake) this.#layDown(schedule, now);
    return { runs, skips };
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
export function runOf(schedule: Schedule, period: CivilDay, at: number, late: boolean, now: number): NewRun {
  const { id, guild, channel, briefing } = schedule;
  const deadline = Math.max(at + WINDOW, now + GRACE);
  return { schedule: id, guild, channel, briefing, period, kind: 'slot', at, late, deadline };
}

/** The present period; where a former rule's zone is ahead, its day. */
function today({ zone, former }: Schedule, now: number): CivilDay {
  const here = dayAt(zone, now);
  const there = former === undefined ? here : dayAt(former.zone, now);
  return here > there ? here : there;
}

function markOf({ time, days, zone, since, former }: Schedule): string {
  return JSON.stringify([time, days, zone, since, former]);
}
