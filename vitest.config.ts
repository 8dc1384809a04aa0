import { defineConfig } from 'vitest/config'

// One process a core, files in one context each worker: a test that leaks into the next is found by the shuffled order.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    globalSetup: ['tests/support/database-server.ts'],
    isolate: false,
    sequence: { shuffle: true },
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
