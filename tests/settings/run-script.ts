import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** A running script of `children/`, with the complete lines that it has printed so far. */
export interface Running {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  readonly errors: () => string;
  /** Resolves once it has printed so many lines, or has ended. */
  printed(count: number): Promise<void>;
  /** Resolves with its exit status (null when it was killed) after all that it printed has arrived. */
  readonly ended: Promise<number | null>;
}

/** Runs a TypeScript file in a process of its own. */
export function runScript(folder: string, script: string, args: readonly string[], uid?: number): Running {
  const file = path.join(folder, 'children', script);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid }),
  });
  const lines: string[] = [];
  const waiting: { readonly count: number; readonly go: () => void }[] = [];
  let rest = '';
  let errors = '';
  const wake = (ended: boolean): void => {
    for (const { count, go } of waiting) if (ended || lines.length >= count) go();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    // A line without its end was cut by the kill: it acknowledges nothing.
    rest = parts.pop() ?? '';
    lines.push(...parts);
    wake(false);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const { promise: ended, resolve } = Promise.withResolvers<number | null>();
  child.once('close', (status) => {
    wake(true);
    resolve(status);
  });
  return {
    process: child,
    lines,
    errors: () => errors,
    ended,
    printed: (count) => {
      const { promise, resolve: go } = Promise.withResolvers<void>();
      waiting.push({ count, go });
      wake(child.exitCode !== null || child.signalCode !== null);
      return promise;
    },
  };
}
