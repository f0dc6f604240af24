// The repository's own files, for the tests that look at them: what git tracks or would track, nothing that was built.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Paths from the root, forward slashes, sorted. */
export function listFiles(...folders: string[]): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const files = [...new Set(listed.split('\n').filter(Boolean))]
    .filter((file) => existsSync(join(ROOT, file)))
    .sort();
  if (files.length === 0) throw new Error(`no files under ${folders.join(', ')}`);
  return files;
}

export function readSource(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g;

/** Import specifiers of a source file, resolved to a path from the root where they point inside the repository. */
export function importsOf(file: string): string[] {
  return [...readSource(file).matchAll(IMPORT)].map(([, specifier = '']) => {
    if (specifier.startsWith('@/')) return specifier.slice(2);
    if (specifier.startsWith('.')) return join(file, '..', specifier).replaceAll('\\', '/');
    return specifier;
  });
}
