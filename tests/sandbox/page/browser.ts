import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const WAIT = { timeout: 60_000 };

/** Where the browser is, or null: then these tests are left out, and say so. */
export const CHROMIUM = PLACES.find((place) => existsSync(place)) ?? null;

if (CHROMIUM === null) {
  process.stderr.write(
    `\nNO BROWSER: the tests of the page are SKIPPED. None of ${PLACES.join(', ')} is there (apt-get install chromium).\n\n`,
  );
}

/**
 * How many times slower than it is the browser shall be, and farther away by as many times 20 milliseconds: a test that
 * only holds on a fast machine shows it then.
 */
const SLOWNESS = Number(process.env['ATTACHE_SLOW_BROWSER'] ?? 1);
const LATENCY = 20;

/** Makes a page as slow as is wanted, and as if nobody had been there before: what one test chose is not kept. */
async function prepare(page: Page, origin: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  if (SLOWNESS <= 1) return;
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOWNESS * LATENCY,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

/** What a page did that it should not have. */
interface Misdeeds {
  readonly complaints: string[];
  readonly outside: string[];
}

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'dark' | 'light';
}

/**
 * A browser for all tests of a file, with an empty profile of its own. Each test opens one page, which is watched and
 * closed behind it: a test whose page complains or asks for something outside fails.
 */
export function useBrowser(): { open(url: string, view?: View): Promise<Page> } {
  let profile = '';
  let context: BrowserContext | null = null;
  let opened: { readonly page: Page; readonly misdeeds: Misdeeds } | null = null;
  beforeAll(async () => {
    if (CHROMIUM === null) return;
    profile = await mkdtemp(path.join(os.tmpdir(), 'attache-browser-'));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    });
  }, 120_000);
  afterAll(async () => {
    await context?.close();
    if (profile !== '') await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  afterEach(async () => {
    const { page, misdeeds } = opened ?? {};
    opened = null;
    await page?.close();
    if (misdeeds !== undefined) expectNoMisdeeds(misdeeds);
  });
  return {
    async open(url, { width = 1200, height = 800, scheme = 'dark' } = {}) {
      if (context === null) throw new Error('There is no browser');
      const page = await context.newPage();
      await prepare(page, url);
      const misdeeds: Misdeeds = { complaints: [], outside: [] };
      opened = { page, misdeeds };
      page.on('console', (line) => {
        if (['error', 'warning'].includes(line.type())) misdeeds.complaints.push(line.text());
      });
      page.on('pageerror', (error) => misdeeds.complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${url}/`)) misdeeds.outside.push(request.url());
      });
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      // What happens in a test is told to those who listen by then.
      const listening = page.waitForResponse(`${url}/page/events?**`, WAIT);
      await page.goto(`${url}/`);
      await page.waitForSelector('.chat .top h1', WAIT);
      await listening;
      return page;
    },
  };
}

function expectNoMisdeeds({ complaints, outside }: Misdeeds): void {
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds that is serious or worse, in words. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // By the debugger's protocol and not by an element: the page's own policy forbids scripts that stand in it.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const violations: readonly Finding[] = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}
