import { defineConfig } from '@playwright/test';

// End to end in the installed Chromium with the built extension. Two spec files at a time, each with a browser and a
// profile of its own: a capture waits for the browser's two pictures a second most of its time, so two share the cores.
// A browser that is starved of a core by its neighbours may lose a race that no person sees: one second try, which
// `npm test` names, so that it is looked into.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  retries: 1,
  outputDir: '.output/playwright',
  reporter: 'list',
});
