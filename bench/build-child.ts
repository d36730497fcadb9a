import { documentsFolder, loadBriefing } from '../src/briefing/load-briefing.ts';
import { type Cost, costOf } from './cost.ts';

/** What one build took; `peak` is the most memory that the process held, in MB. */
export interface BuildReport {
  readonly cost: Cost;
  readonly peak: number;
  readonly documents: number;
  readonly events: number;
}

const { result, cost } = await costOf(() => loadBriefing(documentsFolder(process.argv[2] ?? ''), '2040-01-01'));
if (result.kind === 'fault') throw new Error(result.message);
const { documents, events } = result.snapshot;
const peak = process.resourceUsage().maxRSS / 1024;
const report: BuildReport = { cost, peak, documents: documents.length, events: events.length };
console.log(JSON.stringify(report));
