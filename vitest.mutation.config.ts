import { defineConfig } from 'vitest/config';

// The tests that the mutation check of the clause engine runs (npm run mutate): the room's own. The rules' cases would run a
// minute for each of some thousand mutants.
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/unit/core/clauses/**/*.test.ts'],
    environment: 'node',
  },
});
