import { defineConfig } from '@playwright/test';

// End to end in the installed Chromium with the built extension. One browser at a time: several share one screen, one
// clipboard and the machine's cores, and captures are timed by the browser.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  retries: 0,
  outputDir: '.output/playwright',
  reporter: 'list',
});
