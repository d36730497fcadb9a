import type { Page } from 'playwright-core';

/** What is held back, and how often it was asked for. */
export interface Held {
  readonly asked: () => number;
  readonly letGo: () => void;
}

/** Holds back what the page asks for at an address, as a slow connection does, until it is let go. */
export async function hold(page: Page, address: RegExp): Promise<Held> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = 0;
  await page.route(address, async (route) => {
    asked += 1;
    await promise;
    await route.continue();
  });
  return { asked: () => asked, letGo: resolve };
}
