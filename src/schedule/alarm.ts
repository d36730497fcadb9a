import { schedule, type ScheduledTask } from 'node-cron';

const MINUTE = 60_000;

/** How often (milliseconds) is looked whether the clock was put back; the timers of the alarm itself would sleep on. */
const LOOK = 20_000;

export interface Alarm {
  /** Ends it; resolves when the beat that is under way has ended. */
  stop(): Promise<void>;
}

/**
 * Calls `onBeat` at once and then at every full minute, never twice at the same time: minutes that strike while a beat is
 * under way are one more beat after it. A beat may be late and says nothing of which minute it is; what is due is asked
 * elsewhere.
 *
 * Each minute is a task of its own, for one date. A task for every minute would ring for each minute that a clock jumped
 * over (400 days: 576,000 times, 50 s in which nothing else happens), and both sleep when the clock is put back. It goes
 * by the system's clock, which is the one that node-cron reads.
 */
export function startAlarm(onBeat: () => Promise<void>, onError: (error: unknown) => void): Alarm {
  let task: ScheduledTask | null = null;
  let next = 0;
  let underWay: Promise<void> | null = null;
  const state = { isWanted: false, isStopped: false };

  const beat = async (): Promise<void> => {
    do {
      state.isWanted = false;
      // oxlint-disable-next-line eslint/no-await-in-loop -- never two at the same time
      await onBeat().catch(onError);
    } while (state.isWanted && !state.isStopped);
    underWay = null;
  };
  const ring = (): void => {
    if (state.isStopped) return;
    arm();
    state.isWanted = true;
    underWay ??= beat();
  };
  const arm = (): void => {
    void task?.destroy();
    next = (Math.floor(Date.now() / MINUTE) + 1) * MINUTE;
    task = schedule(patternOf(new Date(next)), ring, {
      timezone: 'UTC',
      // However late, a beat is as good as any other.
      missedExecutionTolerance: Number.MAX_SAFE_INTEGER,
      suppressMissedWarning: true,
    });
  };
  const look = setInterval(() => {
    if (next - Date.now() > MINUTE) ring();
  }, LOOK);

  ring();
  return {
    async stop() {
      state.isStopped = true;
      clearInterval(look);
      await task?.destroy();
      await underWay;
    },
  };
}

/** The cron expression of one minute in UTC: it comes again in a year, when this task is long gone. */
function patternOf(minute: Date): string {
  return [minute.getUTCMinutes(), minute.getUTCHours(), minute.getUTCDate(), minute.getUTCMonth() + 1, '*'].join(' ');
}
