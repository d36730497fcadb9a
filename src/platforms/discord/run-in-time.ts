import type { Answering } from './answering.ts';
import type { Turns } from './turns.ts';

/** Milliseconds after which an answer that is not there yet is promised; Discord gives up after three seconds. */
const SOON = 1_000;
/** Milliseconds of others' work ahead with which an answer is promised before anything is done for it. */
const MUCH_AHEAD = 500;

/** Does some work when its turn has come, and defers the answer when that is far off or takes longer than a second. */
export async function runInTurn<T>(
  turns: Turns,
  work: () => T | Promise<T>,
  answering: Pick<Answering, 'state'>,
  defer: () => Promise<void>,
): Promise<T> {
  if (answering.state === 'open' && turns.wait > MUCH_AHEAD) await defer();
  return await runInTime(turns.run(work), answering, defer);
}

/** Waits for some work, and defers the answer when it turns out to take longer than a second. */
export async function runInTime<T>(
  work: Promise<T>,
  answering: Pick<Answering, 'state'>,
  defer: () => Promise<void>,
): Promise<T> {
  if (answering.state !== 'open') return await work;
  // Deferring may fail while the work goes on: nobody would be left to hear how it ended.
  work.catch(() => {});
  const timer = Promise.withResolvers<'late'>();
  const timeout = setTimeout(() => timer.resolve('late'), SOON);
  try {
    // What fails early is thrown here, what fails late below.
    const first = await Promise.race([work.then(() => 'done' as const), timer.promise]);
    if (first === 'late') await defer();
    return await work;
  } finally {
    clearTimeout(timeout);
  }
}
