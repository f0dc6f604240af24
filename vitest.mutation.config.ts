import { defineConfig } from 'vitest/config';

// The tests that the mutation check of the clause engine runs (npm run mutate): the room's own. The rules' cases would run a
// minute for each of some hundred mutants.
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/unit/core/clauses/**/*.test.ts'],
    environment: 'node',
    // One worker reads the rules once for all files (3 s for all tests instead of 11); each mutant still gets a worker of its own.
    isolate: false,
    // The first test of a run compiles the rules; beside other work that takes longer than the five seconds of the default.
    testTimeout: 20_000,
  },
});
