import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openLocalSession } from '../../src/runtime/local-session.ts';

const WITHIN = { timeout: 30_000, interval: 25 };

function start(type: (line: string) => Promise<string>) {
  const input = new PassThrough();
  const printed: string[] = [];
  const open = vi.fn<() => Promise<void>>(async () => {});
  const session = openLocalSession(input, { type, open }, (text) => printed.push(text));
  onTestFinished(() => session.close());
  return { input, printed, open };
}

describe('the person at the keyboard', () => {
  test('types commands one after the other, and opens the page', async () => {
    const { input, printed, open } = start(async (line) => `seen: ${line}`);
    input.write('/help\n\n  open \n/timeline about:the weir\n');
    await vi.waitFor(() => expect(printed).toHaveLength(3), WITHIN);
    expect(printed).toEqual(['seen: /help', 'Opened in the browser.', 'seen: /timeline about:the weir']);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('is told what went wrong, and goes on', async () => {
    const { input, printed } = start(async (line) => {
      if (line === '/no') throw new Error('There is no command /no');
      return 'well';
    });
    input.write('/no\n/yes\n');
    await vi.waitFor(() => expect(printed).toEqual(['There is no command /no', 'well']), WITHIN);
  });

  test('is told what may be typed, where it was no command', async () => {
    const { input, printed } = start(async () => {
      throw new Error('Nothing is called hello');
    });
    input.write('hello\n');
    await vi.waitFor(() => expect(printed).toHaveLength(1), WITHIN);
    expect(printed[0]).toMatch(/^Nothing is called hello\nAllowed: a command such as \/timeline, /);
  });
});
