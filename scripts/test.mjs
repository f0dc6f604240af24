// npm test: all of it, in the order in which a failure is cheapest to find, and one closing line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies, ROOT, toolEnvironment } from './setup/dependencies.mjs';

ensureDependencies();
ensureBrowsers(['chromium', 'firefox-esr']);

const OUT = join(ROOT, '.output/test');
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const tally = { passed: 0, failed: 0, again: 0 };

check('types prepare', 'wxt', ['prepare']);
check('types', 'tsc', ['-p', 'tsconfig.json']);
check('types of the core without DOM', 'tsc', ['-p', 'lib/core/tsconfig.json']);
check('lint and format', 'biome', ['ci', '.', '--diagnostic-level=error']);
check('unused files and exports', 'knip', []);
suite(
  'unit, rules, pages, repository',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(OUT, 'vitest.json')}`],
  readVitest,
);
check('build for Chromium', 'wxt', ['build']);
check('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
suite('end to end in Chromium', 'playwright', ['test', '--reporter=list,json'], readPlaywright, {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(OUT, 'playwright.json'),
});
suite('end to end in Firefox', 'tsx', ['tests/firefox/run.ts', join(OUT, 'firefox.json')], readFirefox);

if (tally.again > 0) console.log(`\n${tally.again} passed on the second try only: see "flaky" above`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);

function run(name, command, args, extra = {}) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...toolEnvironment(), ...extra },
    stdio: 'inherit',
  });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  return status === 0;
}

/** A step that counts as one test. */
function check(name, command, args) {
  tally[run(name, command, args) ? 'passed' : 'failed'] += 1;
}

/** A test runner that writes its counts to a file. A runner that dies before writing it counts as one failure. */
function suite(name, command, args, read, extra) {
  const ok = run(name, command, args, extra);
  const counts = read();
  tally.passed += counts?.passed ?? 0;
  tally.again += counts?.again ?? 0;
  tally.failed += Math.max(counts?.failed ?? 0, ok && counts && counts.passed > 0 ? 0 : 1);
}

function readJson(file) {
  const path = join(OUT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function readVitest() {
  const report = readJson('vitest.json');
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function readPlaywright() {
  const report = readJson('playwright.json');
  if (!report) return null;
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected, again: flaky };
}

function readFirefox() {
  return readJson('firefox.json');
}
