import { defineConfig } from 'vitest/config'

// The browser tests drive the built product as its users do: one server and one Chromium for a file, one file at a time.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
