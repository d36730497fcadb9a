import { expect, test } from 'vitest';
import { faultCampaign } from './campaigns/faults.ts';

/** How many deliveries have faults; the measure of a release is 2,000 (`npm run campaign -- faults`). */
const CASES = Number(process.env['ATTACHE_FAULTS'] ?? 60);

test(`nothing is posted twice or lost over ${CASES} deliveries with faults, and what cannot be told is held`, {
  timeout: 180_000 + CASES * 500,
}, async () => {
  const figures = await faultCampaign({ cases: CASES, seed: 3 });
  expect(figures).toMatchObject({ duplicates: 0, lost: 0, failures: 0 });
  expect(figures.held).toBe(figures.unreadable);
  expect(figures.heldAndTold).toBe(figures.unreadable);
});
