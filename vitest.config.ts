import { defineConfig } from 'vitest/config';

// Core, rules, pages and the repository's own tests: all run in Node, without a DOM. What needs a DOM runs in a real
// browser under tests/e2e.
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/{unit,rules,pages,repository}/**/*.test.ts'],
    environment: 'node',
  },
});
