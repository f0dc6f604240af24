import { defineConfig } from 'vitest/config';

// The tests that the mutation check of the clause engine runs (npm run mutate): the rules' cases and the room's own tests.
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/rules/**/*.test.ts', 'tests/unit/core/clauses/**/*.test.ts'],
    environment: 'node',
  },
});
