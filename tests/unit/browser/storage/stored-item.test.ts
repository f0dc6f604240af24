import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  createStoredItem,
  createStoredList,
  createStoredRecord,
  type StorageArea,
} from '@/lib/browser/storage/stored-item';

function memoryArea(start: Record<string, unknown> = {}): StorageArea & { all: Record<string, unknown> } {
  const all = structuredClone(start);
  return {
    all,
    get: async (key) => (key in all ? { [key]: structuredClone(all[key]) } : {}),
    set: async (items) => void Object.assign(all, structuredClone(items)),
    remove: async (key) => void delete all[key],
  };
}

describe('stored item', () => {
  const options = { key: 'size', version: 1, schema: z.int(), fallback: 7 };

  it('gives the fallback when nothing is stored, then what was written', async () => {
    const item = createStoredItem(memoryArea(), options);
    expect(await item.read()).toEqual({ value: 7, setAside: 0 });
    await item.write(3);
    expect(await item.read()).toEqual({ value: 3, setAside: 0 });
  });

  it('takes an old value through every migration, once', async () => {
    const area = memoryArea({ size: { version: 1, value: 3 } });
    const item = createStoredItem(area, {
      key: 'size',
      version: 3,
      schema: z.object({ px: z.int() }),
      fallback: { px: 0 },
      migrations: { 2: (old) => [old], 3: (old) => ({ px: (old as number[])[0] }) },
    });
    expect((await item.read()).value).toEqual({ px: 3 });
    expect(area.all.size).toEqual({ version: 3, value: { px: 3 } });
  });

  it('sets aside what does not parse, and what a later version wrote', async () => {
    const area = memoryArea({ size: { version: 1, value: 'big' } });
    expect(await createStoredItem(area, options).read()).toEqual({ value: 7, setAside: 1 });
    expect(area.all['size.aside']).toEqual(['big']);
    const later = memoryArea({ size: { version: 2, value: 3 } });
    expect(await createStoredItem(later, options).read()).toEqual({ value: 7, setAside: 1 });
    expect(later.all['size.aside']).toEqual([{ version: 2, value: 3 }]);
  });

  it('runs updates one after another', async () => {
    const item = createStoredItem(memoryArea(), options);
    await Promise.all([1, 2, 3, 4].map((add) => item.update((value) => value + add)));
    expect((await item.read()).value).toBe(17);
  });
});

describe('stored list and record', () => {
  it('lose only the bad items of a list', async () => {
    const area = memoryArea({ dates: { version: 1, value: [1, 'x', 2] } });
    const list = createStoredList(area, { key: 'dates', version: 1, item: z.int() });
    expect(await list.read()).toEqual({ value: [1, 2], setAside: 1 });
    expect(await list.read()).toEqual({ value: [1, 2], setAside: 0 });
    expect(area.all['dates.aside']).toEqual(['x']);
  });

  it('lose only the bad values of a record', async () => {
    const area = memoryArea({ answers: { version: 1, value: { a: 1, b: null } } });
    const record = createStoredRecord(area, { key: 'answers', version: 1, item: z.int() });
    expect(await record.read()).toEqual({ value: { a: 1 }, setAside: 1 });
  });
});

describe('a list kept as text', () => {
  const options = { key: 'list', version: 1, item: z.int(), asText: true };

  it('is written as one text, and reads what was written as values before', async () => {
    const area = memoryArea({ list: { version: 1, value: [1, 2] } });
    const list = createStoredList(area, options);
    expect((await list.read()).value).toEqual([1, 2]);
    await list.update((all) => [...all, 3]);
    expect(area.all.list).toEqual({ version: 1, value: '[1,2,3]' });
    expect((await list.read()).value).toEqual([1, 2, 3]);
  });

  it('sets a text aside that is no JSON', async () => {
    const area = memoryArea({ list: { version: 1, value: '[1,' } });
    expect(await createStoredList(area, options).read()).toEqual({ value: [], setAside: 1 });
    expect(area.all['list.aside']).toEqual(['[1,']);
  });
});
