import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCaseFiles } from '@/lib/app/cases/case-files';
import { FILE_LIMIT_BYTES } from '@/lib/core/cases';
import { idOf, openCase } from '../../core/cases/made-cases';

const CASE = openCase();

function setUp(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, Blob>();
  let count = 0;
  const files = createCaseFiles({
    store: { list: async () => ({ cases: [CASE], setAside: 0 }) },
    files: {
      async put(id, _caseId, blob) {
        if (kept.size >= room) return false;
        kept.set(id, blob);
        return true;
      },
      read: async (id) => kept.get(id) ?? null,
      remove: async (ids) => ids.forEach((id) => void kept.delete(id)),
      removeCase: async () => {},
    },
    digest: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    newId: () => idOf(800_000 + ++count),
  });
  return { kept, files };
}
const picture = { name: '聊天截图.png', blob: new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' }) };

describe('files of a case', () => {
  it('are kept with their hash and read back', async () => {
    const { files } = setUp();
    const { kept, refused } = await files.keep(CASE.id, [picture]);
    expect(refused).toEqual([]);
    expect(kept).toEqual([
      {
        type: 'file',
        fileId: idOf(800_001),
        name: '聊天截图.png',
        mime: 'image/png',
        size: 3,
        sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
      },
    ]);
    const read = await files.read(kept[0]!);
    expect(read.ok && [...new Uint8Array(await read.blob.arrayBuffer())]).toEqual([1, 2, 3]);
  });

  it('one that is refused keeps no other out', async () => {
    const { files } = setUp();
    const large = { name: '录屏.mp4', blob: { size: FILE_LIMIT_BYTES + 1 } as Blob };
    const empty = { name: '空.txt', blob: new Blob([]) };
    const { kept, refused } = await files.keep(CASE.id, [large, empty, picture]);
    expect(kept).toHaveLength(1);
    expect(refused).toEqual([
      { name: '录屏.mp4', code: 'too-large' },
      { name: '空.txt', code: 'empty' },
    ]);
  });

  it('says when there is no room', async () => {
    const { files } = setUp(1);
    const { kept, refused } = await files.keep(CASE.id, [picture, { ...picture, name: 'b.png' }]);
    expect(kept).toHaveLength(1);
    expect(refused).toEqual([{ name: 'b.png', code: 'no-room' }]);
  });

  it('one that changed or is gone is not given out', async () => {
    const { kept: stored, files } = setUp();
    const { kept } = await files.keep(CASE.id, [picture]);
    stored.set(kept[0]!.fileId, new Blob([new Uint8Array([9])]));
    expect(await files.read(kept[0]!)).toEqual({ ok: false, code: 'damaged' });
    await files.forget(kept);
    expect(await files.read(kept[0]!)).toEqual({ ok: false, code: 'gone' });
  });
});
