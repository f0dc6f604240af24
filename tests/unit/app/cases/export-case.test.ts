import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exportCase } from '@/lib/app/cases/export-case';
import { refundCaseSchema } from '@/lib/core/cases';
import { RECORDS, STORIES } from '../../core/cases/letter-cases';

it('packs the statement, the case and every bundle, and names what is missing', async () => {
  const { one } = STORIES['refused, then appealed']!;
  const bundle = async (id: string) =>
    id === RECORDS[0] ? { blob: new Blob([new Uint8Array([1, 2, 3])]), fileName: 'a.zip' } : null;
  const done = await exportCase({ bundle }, one, '事实与理由');
  const files = unzipSync(new Uint8Array(await done.blob.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['case.txt', 'case.json', 'evidence-1-a.zip']);
  expect(strFromU8(files['case.txt']!)).toBe('事实与理由\n');
  expect(refundCaseSchema.parse(JSON.parse(strFromU8(files['case.json']!)))).toEqual(one);
  expect([...files['evidence-1-a.zip']!]).toEqual([1, 2, 3]);
  expect(done.missing).toEqual([2]);
  expect(done.fileName).toMatch(/^refundlens-case-2026-11-25-[0-9a-f]{8}\.zip$/);
});
