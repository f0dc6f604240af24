import { expect, test } from 'vitest';
import { bundleFileName, cutChain, planBundle } from '@/lib/core/evidence/bundle';
import { canonicalJson } from '@/lib/core/evidence/canonical';
import { type ChainEntry, findChainBreak } from '@/lib/core/evidence/chain';
import { createChecksums, parseChecksums } from '@/lib/core/evidence/checksums';
import { createRecord } from '@/lib/core/evidence/record';
import { sampleDraft } from './evidence-samples';

const file = { name: 'page-1.png', type: 'image/png', size: 3, sha256: 'b'.repeat(64) };

test('a record is written down the same way whatever the order of its keys', () => {
  const { record, manifest } = createRecord(sampleDraft, [file], null);
  const turned = Object.fromEntries(Object.entries(record).reverse());
  expect(canonicalJson(turned)).toBe(manifest);
  expect(JSON.parse(manifest)).toEqual(record);
});

test('a draft that makes no valid record is a fault of ours', () => {
  expect(() => createRecord({ ...sampleDraft, id: 'x' }, [file], null)).toThrow();
  expect(() => createRecord(sampleDraft, [], null)).toThrow();
});

test('sums are written and read as sha256sum does, and nothing else is taken for sums', () => {
  const text = createChecksums([file]);
  expect(text).toBe(`${'b'.repeat(64)}  page-1.png\n`);
  expect(parseChecksums(text)).toEqual([{ name: 'page-1.png', sha256: 'b'.repeat(64) }]);
  for (const wrong of ['', text.trimEnd(), text.toUpperCase(), text.replace('  ', ' '), `${text}\n`]) {
    expect(parseChecksums(wrong)).toBeNull();
  }
});

test('a bundle is named by day, site and record', () => {
  const { record } = createRecord(sampleDraft, [file], null);
  expect(bundleFileName(record)).toBe('refundlens-2026-11-25-vip.shop.test-3f1c2a52.zip');
  expect(planBundle(record, {})).toEqual([
    'index.html',
    'README.txt',
    'manifest.json',
    'page-1.png',
    'chain.json',
    'SHA256SUMS',
  ]);
});

const link = (seq: number, sha: string, previous: string | null): ChainEntry => ({
  seq,
  id: `00000000-0000-4000-8000-00000000000${seq}`,
  sha256: sha.repeat(64),
  previous: previous?.repeat(64) ?? null,
  capturedAt: '2026-01-01T00:00:00.000Z',
});

test('a chain holds, or the break is named', () => {
  const whole = [link(1, 'a', null), link(2, 'b', 'a'), link(3, 'c', 'b')];
  expect(findChainBreak([])).toBeNull();
  expect(findChainBreak(whole)).toBeNull();
  expect(findChainBreak([whole[0]!, whole[2]!])?.seq).toBe(3);
  expect(findChainBreak([whole[0]!, link(2, 'b', 'c'), whole[2]!])?.seq).toBe(2);
  expect(cutChain(whole, whole[1]!.id)).toEqual(whole.slice(0, 2));
  expect(cutChain(whole, 'none')).toEqual([]);
});
