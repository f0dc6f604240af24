// The capture command, as the tools contract states it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { evidenceRecordSchema } from '@/lib/core/evidence/types';

const ROOT = join(import.meta.dirname, '../../..');
const ORDER = 'scripts/demo/site/zh/order.html';
const AGREEMENT = 'scripts/demo/site/en/agreement.html';

/** Of the system, as a receiver has it. */
const SUMS = ['sha256', 'sum'].join('');

let out: string;

test.beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'capture-'));
});
test.afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

function capture(...options: string[]) {
  const command = join(ROOT, 'node_modules/.bin/tsx');
  const { stdout, status } = spawnSync(command, ['scripts/capture.ts', ...options, '--out', out], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  return { status, results: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test('two files at scale 2: a line and a checkable bundle each', () => {
  const { status, results } = capture('--scale', '2', ORDER, AGREEMENT);
  expect(status).toBe(0);
  expect(results.map(({ file }) => file)).toEqual([ORDER, AGREEMENT]);
  for (const [index, name] of ['order.html', 'agreement.html'].entries()) {
    const { record, parts, notCaptured, warnings, ms } = results[index]!;
    const parsed = evidenceRecordSchema.parse(record);
    expect(parsed.environment.scale).toBe(2);
    expect(parsed.url).toBe(`https://page.test/${name}`);
    expect([parts, notCaptured]).toEqual([parsed.parts, parsed.notCaptured]);
    expect(warnings).toEqual(expect.any(Array));
    expect(ms).toBeGreaterThan(0);
    const checked = execFileSync(SUMS, ['-c', 'SHA256SUMS'], {
      cwd: join(out, name),
      encoding: 'utf8',
    });
    expect(checked).not.toContain('FAILED');
  }
});

test('the visible part, covered, under an address of its own', () => {
  const { results } = capture(
    '--mode',
    'visible',
    '--redact',
    '--url',
    'https://vip.shop.test/a?m=13800138000',
    ORDER,
  );
  const record = evidenceRecordSchema.parse(results[0]!.record);
  expect(record.mode).toBe('visible');
  expect(record.url).toBe('https://vip.shop.test/a?m=███████████');
  expect(record.redaction).toBeDefined();
  const manifest = readFileSync(join(out, 'order.html/manifest.json'), 'utf8');
  expect(evidenceRecordSchema.parse(JSON.parse(manifest))).toEqual(record);
});

test('a file that is not there is an error of its own, the others are captured', () => {
  const { status, results } = capture('none.html', ORDER);
  expect(status).toBe(1);
  expect(results[0]).toMatchObject({ file: 'none.html', error: expect.stringContaining('none.html') });
  expect(results[1]).toHaveProperty('record');
});
