import { expect, test } from 'vitest';
import { verifyZip } from '@/lib/core/evidence/verify-bundle';
import { digest, verifySignature } from './evidence-samples';
import { createHostileZips } from './hostile-zips';

const zips = await createHostileZips();

test.each(zips)('$name is named', async ({ zip, fault }) => {
  const { faults } = await verifyZip(zip, { digest, verifySignature });
  expect(faults.map(({ code, file }) => `${code} ${file}`)).toContain(fault);
});

test('none of them takes more memory than it is large', async () => {
  const before = process.memoryUsage().arrayBuffers;
  for (const { zip } of zips) await verifyZip(zip, { digest, verifySignature });
  const grown = process.memoryUsage().arrayBuffers - before;
  const large = zips.reduce((total, { zip }) => total + zip.length, 0);
  // Each is written again once to be compared, and read in copies.
  expect(grown).toBeLessThan(4 * large + 8 * 1024 * 1024);
});
