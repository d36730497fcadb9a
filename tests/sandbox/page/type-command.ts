import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const WAIT = { timeout: 30_000 };

/** Waits until all that was sent is answered: it is shown as being thought about from the moment that it is sent. */
export async function answered(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.thinking').count(), WAIT).toBe(0);
}

/** Sends a command by the keyboard alone, and waits for its answer. */
export async function typeCommand(page: Page, name: string): Promise<void> {
  const before = await page.locator('article.message:not(.pending)').count();
  await page.keyboard.type(`/${name}`);
  await page.waitForSelector('[role=option]', WAIT);
  await page.keyboard.press('Tab');
  await page.waitForSelector('.box.command', WAIT);
  await page.keyboard.press('Enter');
  await answered(page);
  expect(await page.locator('article.message:not(.pending)').count()).toBeGreaterThan(before);
}
