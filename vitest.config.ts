import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/compile-cache.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A condition is waited for as long as a slow machine needs, not the second that is usual.
    expect: { poll: { timeout: 30_000 } },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
