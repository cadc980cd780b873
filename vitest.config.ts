import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    env: { TZ: 'UTC', NO_COLOR: '1' },
    testTimeout: 30_000,
    // Continuous integration prints the counts of its last whole run.
    ...(process.env['CI'] ? { reporters: ['default', 'json'], outputFile: { json: '.tmp/vitest.json' } } : {}),
  },
});
