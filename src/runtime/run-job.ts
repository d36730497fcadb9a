import { getCompileCacheDir } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job, Outcome, Result, Sent } from './jobs.ts';
import { joinSlices } from './slices.ts';

/** What a worker may take. */
export interface JobLimits {
  /** Megabytes of heap. */
  readonly memory: number;
  /** Milliseconds. */
  readonly time: number;
}

/**
 * Does a job in a worker thread of its own: a document that exhausts the memory, hangs or crashes its reader ends that
 * thread and nothing else. The environment is not handed on, for it holds the token.
 */
export async function runJob(job: Job, limits: JobLimits, signal: AbortSignal): Promise<Outcome> {
  if (signal.aborted) return { kind: 'stopped' };
  const slices: Uint8Array[] = [];
  const ended = await endOf(job, limits, signal, (bytes) => slices.push(bytes));
  if (ended.kind !== 'built' && ended.kind !== 'found') return ended;
  return { ...ended, snapshot: await joinSlices(slices) };
}

type End = Result | Extract<Outcome, { kind: 'crashed' | 'stopped' }>;

/** Where this process keeps what Node compiles, if it does: a thread starts a quarter of a second sooner with it. */
function compileCache(): Record<string, string> {
  const folder = getCompileCacheDir();
  // The folder of one version of Node, in that of them all.
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: path.dirname(folder) };
}

function endOf(job: Job, limits: JobLimits, signal: AbortSignal, keep: (bytes: Uint8Array) => void): Promise<End> {
  const worker = new Worker(new URL('snapshot-worker.ts', import.meta.url), {
    workerData: job,
    env: compileCache(),
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  return new Promise((resolve) => {
    let end: End = { kind: 'crashed', message: 'The worker ended without a result.' };
    const stop = (reason: End) => () => {
      end = reason;
      void worker.terminate();
    };
    const onAbort = stop({ kind: 'stopped' });
    const seconds = Math.round(limits.time / 1000);
    const late: End = { kind: 'crashed', message: `It took longer than ${seconds} s and was ended.` };
    const timer = setTimeout(stop(late), limits.time);
    signal.addEventListener('abort', onAbort, { once: true });
    worker.on('message', (message: Sent) => {
      if (message.kind === 'slice') keep(message.bytes);
      else end = message.result;
    });
    worker.on('error', (error) => {
      end = { kind: 'crashed', message: crashOf(error, limits), cause: error };
    });
    // The last event, after every message.
    worker.on('exit', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(signal.aborted ? { kind: 'stopped' } : end);
    });
  });
}

function crashOf(error: unknown, { memory }: JobLimits): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return `It needs more than the ${memory} MB of memory that a build may take.`;
  }
  return error instanceof Error ? error.message : String(error);
}
