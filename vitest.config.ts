import { defineConfig } from 'vitest/config';

/** Three suites: `unit` needs nothing, `site` and `browser` read the built `dist`. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time: the machines that run this have two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
