// The popup shows its answer before a person has time to wonder: zod and the schemas are not among what it loads first.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, readSource } from './source-files';

const IMPORT = /^(?:import|export)\s+(?<what>[^'"]*?)(?:\s+from\s+)?['"](?<path>[^'"]+)['"]/gms;

/** Modules whose code is loaded with `file`: what is imported as a type, or on demand, is not. */
function loadedWith(file: string): string[] {
  return [...readSource(file).matchAll(IMPORT)].flatMap(({ groups }) => {
    const { what = '', path = '' } = groups ?? {};
    const names = /^\{(.*)\}$/s
      .exec(what.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim());
    const isType = /^type\s/.test(what) || names?.every((name) => name === '' || name.startsWith('type '));
    return isType ? [] : [resolved(file, path)];
  });
}

function resolved(from: string, path: string): string {
  if (!path.startsWith('.') && !path.startsWith('@/')) return path;
  const base = path.startsWith('@/') ? path.slice(2) : join(dirname(from), path);
  const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(
    (name) => /\.\w+$/.test(name) && existsSync(join(ROOT, name)),
  );
  if (found === undefined) throw new Error(`${from} imports ${path}, which is not there`);
  return found;
}

it('the popup loads no schemas before its answer', () => {
  const ways = new Map([['entrypoints/popup/main.tsx', 'entrypoints/popup/main.tsx']]);
  for (const [file, way] of ways) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const next of loadedWith(file)) if (!ways.has(next)) ways.set(next, `${way} → ${next}`);
  }
  expect(ways.size).toBeGreaterThan(30);
  expect(ways.get('zod')).toBeUndefined();
});
