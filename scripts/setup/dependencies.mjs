// Installs the packages of the lock file when they are absent or stale. Plain JavaScript: it runs before anything is
// there, on whatever Node 20 or newer the machine has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
const STAMP = join(ROOT, 'node_modules/.refundlens-lock');

/** The environment in which every tool runs: the project's own Node and binaries first. */
export function toolEnvironment() {
  return { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` };
}

/** Ends the process with a plain message when npm fails: nothing later could work. */
export function ensureDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed. Check that the npm registry can be reached, then run the command again.');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
