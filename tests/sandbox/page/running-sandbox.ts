import { afterAll, beforeAll } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';

/** A sandbox without a bot, for all tests of a file. */
export function useSandbox(): () => Sandbox {
  let sandbox: Sandbox | null = null;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(async () => await sandbox?.close());
  return () => {
    if (sandbox === null) throw new Error('The sandbox does not run');
    return sandbox;
  };
}
