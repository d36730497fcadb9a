import { expect, test } from 'vitest';
import { killCampaign } from './campaigns/kills.ts';

/** How many processes are killed; the measure of a release is 400 (`npm run campaign -- kills`). */
const KILLS = Number(process.env['ATTACHE_KILLS'] ?? 12);

test(`nothing is posted twice or lost over ${KILLS} kills`, { timeout: 180_000 + KILLS * 10_000 }, async () => {
  const { duplicates, lost, kills } = await killCampaign({ kills: KILLS, seed: 7 });
  expect({ duplicates, lost }).toEqual({ duplicates: 0, lost: 0 });
  expect(kills).toBeGreaterThanOrEqual(KILLS);
});
