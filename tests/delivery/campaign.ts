// Runs a campaign in full and prints its figures: npm run campaign -- NAME [--count N] [--seed N]
import { parseArgs } from 'node:util';
import { clockCampaign } from './campaigns/clocks.ts';
import { faultCampaign } from './campaigns/faults.ts';
import { killCampaign } from './campaigns/kills.ts';
import { processCampaign } from './campaigns/processes.ts';
import { storm } from './campaigns/storms.ts';
import { thousandCampaign } from './campaigns/thousand.ts';

const CAMPAIGNS: Readonly<Record<string, { count: number; run: (count: number, seed: number) => Promise<object> }>> = {
  clocks: { count: 100, run: (cases, seed) => clockCampaign({ cases, seed }) },
  faults: { count: 2_000, run: (cases, seed) => faultCampaign({ cases, seed }) },
  processes: { count: 1_000, run: (slots, seed) => processCampaign({ slots, seed }) },
  // Here Discord knows a nonce for minutes, as it says that it does, and nobody stands still for so long.
  pauses: { count: 1_000, run: (slots, seed) => processCampaign({ slots, seed, nonceWindowMs: 300_000 }) },
  storms: {
    count: 1_000,
    run: async (channels, seed) => ({
      'fair weather': await storm({ weather: 'fair', hours: 1 / 6, channels, seed }),
      'an hour of 429s': await storm({ weather: 'too many requests', hours: 1, channels, seed }),
      'six hours of 5xx': await storm({ weather: 'server errors', hours: 6, channels, seed }),
    }),
  },
  thousand: { count: 1_000, run: (channels) => thousandCampaign({ channels }) },
  kills: { count: 400, run: (kills, seed) => killCampaign({ kills, seed }) },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const [name = ''] = positionals;
const campaign = CAMPAIGNS[name];
if (campaign === undefined) {
  process.stderr.write(`There is no campaign “${name}”. Allowed: ${Object.keys(CAMPAIGNS).join(', ')}\n`);
  process.exit(2);
}
const began = performance.now();
const figures = await campaign.run(Number(values.count ?? campaign.count), Number(values.seed));
process.stdout.write(
  `${name}: ${JSON.stringify(figures, null, 2)}\n${Math.round((performance.now() - began) / 1000)} s\n`,
);
process.exit(0);
