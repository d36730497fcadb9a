import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { loadBriefing, briefingFolder } from '../src/briefing/load-briefing.ts';
import { timeline } from '../src/query/timeline.ts';
import { openBriefingLibrary } from '../src/runtime/open-briefing-library.ts';

/** The delays of the event loop, in milliseconds, while something went on; memory in MB after it. */
export interface DelayReport {
  readonly what: string;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly longest: number;
  readonly heap: number;
  readonly resident: number;
}

const RESOLUTION = 5;
const [folder = '', rebuilds = '1'] = process.argv.slice(2);
const root = path.join(folder, 'briefings');

async function observe(what: string, act: () => Promise<unknown>): Promise<DelayReport> {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  // The first ring is not counted.
  await pause(2 * RESOLUTION);
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1000;
  // One more round, or what came last would not be counted.
  await pause(2 * RESOLUTION);
  delays.disable();
  const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    what,
    seconds,
    p50: late(delays.percentile(50)),
    p99: late(delays.percentile(99)),
    p999: late(delays.percentile(99.9)),
    longest: late(delays.max),
    heap: heapUsed / 1e6,
    resident: rss / 1e6,
  };
}

const library = await openBriefingLibrary({
  root,
  archive: path.join(folder, 'data'),
  log: pino({ level: 'silent' }),
  now: () => new Date(),
  buildMemory: 2048,
});
const reports: DelayReport[] = [];
reports.push(await observe('nothing', () => pause(5000)));
for (let round = 1; round <= Number(rebuilds); round++) {
  // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, or they disturb each other
  const report = await observe(`rebuild ${round}`, async () => {
    const swapped = new Promise<void>((resolve) => {
      const off = library.onChange(() => {
        off();
        resolve();
      });
    });
    await writeFile(
      path.join(root, 'story', 'documents', 'new.txt'),
      `A note of round ${round}.\n\nThe weir held on 3 May 2019.`,
    );
    await swapped;
  });
  reports.push(report);
}
reports.push(await observe('first search', async () => library.get('story')?.search.search('who pays for it', 5)));
reports.push(
  await observe('first timeline of a subject', async () => {
    const loaded = library.get('story');
    return loaded === null ? [] : timeline(loaded.snapshot, { about: 'the price of the shares' });
  }),
);
reports.push(await observe('a version of before', async () => library.earlier('story', '2010-05-30')));
await library.close();
reports.push(
  await observe('a build without a worker', () => loadBriefing(briefingFolder(root, 'story'), '2019-05-04')),
);
process.stdout.write(JSON.stringify(reports));
process.exit(0);
