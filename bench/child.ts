import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ChildOptions {
  readonly file: string;
  readonly folder: string;
  /** Its own, for what it logs. */
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

/** A process that is asked one thing after the other, and ends with the `using` that holds it. */
export class Child implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #log: string;

  constructor({ file, folder, name, env = {}, flags = [] }: ChildOptions) {
    this.#log = path.join(folder, `${name}.log`);
    const log = openSync(this.#log, 'w');
    this.#process = fork(file, [], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...env },
      execArgv: [...process.execArgv, ...flags],
      stdio: ['ignore', 'ignore', log, 'ipc'],
    });
    closeSync(log);
  }

  /** Its answer to a question, or the first thing that it says. */
  async ask<T>(question?: object | string): Promise<T> {
    const gone = new AbortController();
    const answered = once(this.#process, 'message', { signal: gone.signal });
    const ended = once(this.#process, 'exit', { signal: gone.signal }).then(() => {
      throw new Error(`A process ended before its time:\n${readFileSync(this.#log, 'utf8').slice(-4000)}`);
    });
    if (question !== undefined) this.#process.send(question);
    try {
      const [answer] = await Promise.race([answered, ended]);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both ends are files of this folder
      return answer as T;
    } finally {
      gone.abort();
      await Promise.allSettled([answered, ended]);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exit = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    const lastResort = setTimeout(() => this.#process.kill('SIGKILL'), 12_000);
    await exit;
    clearTimeout(lastResort);
  }
}
