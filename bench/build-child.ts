import { enableCompileCache } from 'node:module';
import { type Cost, costOf } from './cost.ts';

/** What one build took; `peak` is the most memory that the process held, in MB. */
export interface BuildReport {
  readonly cost: Cost;
  /** The same once more in the same process, whose code is compiled by then; null where that was not asked for. */
  readonly again: Cost | null;
  readonly peak: number;
  readonly documents: number;
  readonly events: number;
}

// As the program itself begins (`src/cli.ts`): what Node compiled of it the last time is found again. What follows the
// import is measured: reading the files, and all the way to the snapshot.
enableCompileCache();
const { documentsFolder, loadBriefing } = await import('../src/briefing/load-briefing.ts');

const [folder = '', times = '1'] = process.argv.slice(2);
const build = () => costOf(() => loadBriefing(documentsFolder(folder), '2040-01-01'));
const { result, cost } = await build();
if (result.kind === 'fault') throw new Error(result.message);
const { documents, events } = result.snapshot;
const peak = process.resourceUsage().maxRSS / 1024;
let again: Cost | null = null;
// oxlint-disable-next-line eslint/no-await-in-loop -- one after the other
for (let time = 1; time < Number(times); time++) again = (await build()).cost;
const report: BuildReport = { cost, again, peak, documents: documents.length, events: events.length };
console.log(JSON.stringify(report));
