import type { Editions } from '../schedule/editions.ts';

/** Editions that can be asked for before there is somebody to bring them: what is asked waits until then. */
export function editionsLater(): {
  readonly editions: Editions;
  readonly begin: (started: Editions) => void;
} {
  const { promise, resolve } = Promise.withResolvers<Editions>();
  return {
    begin: resolve,
    editions: {
      preview: async (...asked) => (await promise).preview(...asked),
      lastRuns: async (...asked) => (await promise).lastRuns(...asked),
      sendNow: async (...asked) => (await promise).sendNow(...asked),
      partOf: async (...asked) => (await promise).partOf(...asked),
    },
  };
}
