// What must hold of the store after anything that went wrong: every record whole or absent, and the chain.
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { findChainBreak } from '@/lib/core/evidence/chain';
import type { Scene } from './scene';

/** Gives the number of records. */
export async function expectWholeStore(scene: Scene): Promise<number> {
  const { records, files, chain } = await scene.kept();
  expect(findChainBreak(chain)).toBeNull();
  const standing = chain.filter(({ deletedAt }) => deletedAt === undefined);
  expect(standing.map(({ id }) => id)).toEqual(records.map(({ record }) => record.id));
  expect([...files.keys()].sort()).toEqual(records.map(({ record }) => record.id).sort());
  for (const { record, manifest, sha256 } of records) {
    expect(createHash('sha256').update(manifest).digest('hex')).toBe(sha256);
    const stored = files.get(record.id)!;
    expect(stored.map(({ name }) => name)).toEqual(record.files.map(({ name }) => name));
    for (const [index, { blob }] of stored.entries()) {
      const bytes = Buffer.from(await blob.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.files[index]!.sha256);
    }
  }
  return records.length;
}
