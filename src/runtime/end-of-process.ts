import type { Logger } from './log.ts';

/** Milliseconds that stopping may take; who stops containers waits for ten seconds, and a busy machine is late. */
const PATIENCE = 8000;
const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;

/**
 * A signal that is aborted when the process is asked to end. Asked again, or when stopping takes too long, the process
 * ends at once.
 */
export function askedToEnd(process: NodeJS.Process, complain: (line: string) => void): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(128 + NUMBERS[name]);
      controller.abort(new Error(`The process was asked to end (${name}).`));
      setTimeout(() => {
        complain('Stopping took too long: something was cut off.');
        process.exit(1);
      }, PATIENCE).unref();
    });
  }
  return controller.signal;
}

/** An error that nobody caught leaves the state unknown: it is logged, and the process ends. */
export function endOnUnexpected(process: NodeJS.Process, log: Logger): void {
  const end = (what: string) => (err: unknown) => {
    log.fatal({ err }, what);
    process.exit(1);
  };
  process.on('uncaughtException', end('an error that nobody caught'));
  process.on('unhandledRejection', end('a promise was rejected and nobody caught it'));
}
