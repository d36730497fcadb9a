import { Worker } from 'node:worker_threads';
import type { PictureNode } from '../view/picture.ts';
import type { DrawnPicture, PictureJob } from './picture-jobs.ts';

/** Draws pictures off the event loop. */
export interface Pictures {
  /** The picture as PNG; equal ones are drawn once while they are remembered. Rejects when it cannot be drawn. */
  png(node: PictureNode): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface PicturesOptions {
  /** Folder of further fonts, or null. */
  readonly fonts: string | null;
  /** Told once of each font file that cannot be read. */
  readonly onFault?: (fault: string) => void;
}

/** Milliseconds after which a picture is given up, and the worker with it. */
const PATIENCE = 15_000;
/** Milliseconds without work after which the worker's memory is given back. */
const IDLE = 300_000;
const MEMORY = 512;
/** Pictures remembered: half a megabyte each, at most. */
const MOST_KEPT = 16;

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** A worker thread that starts with the first picture, and anew after it has crashed or hung. */
export function openPictures({ fonts, onFault }: PicturesOptions): Pictures {
  const drawn = new Map<string, Promise<Uint8Array>>();
  const waiting = new Map<number, Waiting>();
  const told = new Set<string>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let isClosed = false;
  let count = 0;

  const giveUp = (from: Worker, why: Error): void => {
    if (worker !== from) return;
    worker = null;
    for (const one of waiting.values()) {
      clearTimeout(one.timer);
      one.reject(why);
    }
    waiting.clear();
    void from.terminate();
  };

  const start = (): Worker => {
    // The environment is not handed on, for it holds the token.
    const started = new Worker(new URL('picture-worker.ts', import.meta.url), {
      workerData: { fonts },
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    started.unref();
    started.on('message', (done: DrawnPicture) => {
      const one = waiting.get(done.id);
      waiting.delete(done.id);
      if (waiting.size === 0) rest(started);
      if (one === undefined) return;
      clearTimeout(one.timer);
      if ('error' in done) return one.reject(new Error(`The picture could not be drawn. ${done.error}`));
      for (const fault of done.faults) if (!told.has(fault)) onFault?.(fault);
      for (const fault of done.faults) told.add(fault);
      one.resolve(done.png);
    });
    started.on('error', (cause) => giveUp(started, new Error('The drawing of pictures broke down.', { cause })));
    started.on('exit', () => giveUp(started, new Error('The drawing of pictures ended.')));
    return started;
  };

  const rest = (resting: Worker): void => {
    resting.unref();
    idle = setTimeout(() => giveUp(resting, new Error('unused')), IDLE).unref();
  };

  const draw = (node: PictureNode): Promise<Uint8Array> => {
    if (isClosed) return Promise.reject(new Error('No more pictures are drawn.'));
    clearTimeout(idle);
    const at = (worker ??= start());
    at.ref();
    const id = count++;
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const timer = setTimeout(() => giveUp(at, new Error(`A picture took longer than ${PATIENCE} ms.`)), PATIENCE);
    waiting.set(id, { resolve, reject, timer });
    at.postMessage({ id, picture: node.picture, alt: node.alt } satisfies PictureJob, []);
    return promise;
  };

  return {
    png(node) {
      // By what it shows: an edition's picture is read anew from the book for each channel that it goes to.
      const key = JSON.stringify(node);
      const made = drawn.get(key) ?? draw(node);
      drawn.delete(key);
      drawn.set(key, made);
      for (const old of [...drawn.keys()].slice(0, -MOST_KEPT)) drawn.delete(old);
      // What failed may succeed the next time.
      made.catch(() => {
        if (drawn.get(key) === made) drawn.delete(key);
      });
      return made;
    },
    async close() {
      isClosed = true;
      clearTimeout(idle);
      const last = worker;
      if (last === null) return;
      giveUp(last, new Error('No more pictures are drawn.'));
      await last.terminate();
    },
  };
}
