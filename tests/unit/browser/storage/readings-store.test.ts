import { expect, it } from 'vitest';
import { createReadingsStore } from '@/lib/browser/storage/readings-store';
import type { StorageArea } from '@/lib/browser/storage/stored-item';
import type { Assessment } from '@/lib/core/eligibility/types';
import type { PageReading } from '@/lib/core/pages/reading';

function setUp() {
  const all: Record<string, unknown> = {};
  const listeners = new Set<(keys: string[]) => void>();
  const tell = (keys: string[]) => {
    for (const listener of listeners) listener(keys);
  };
  const area: StorageArea = {
    get: async (key) => (key in all ? { [key]: structuredClone(all[key]) } : {}),
    set: async (items) => {
      Object.assign(all, structuredClone(items));
      tell(Object.keys(items));
    },
    remove: async (key) => {
      delete all[key];
      tell([key]);
    },
  };
  const store = createReadingsStore(area, (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  });
  return { store, all, listeners };
}

const reading = (text: string): PageReading => ({
  url: 'https://site.test/',
  title: '',
  lang: '',
  text,
  page: { kind: 'order', score: 1, because: [], parts: [] },
  clauses: [],
  facts: {},
  orders: [],
  questions: [],
  warnings: [],
  truncated: false,
});

it('keeps what frames report at the same time', async () => {
  const { store } = setUp();
  await Promise.all(
    [0, 1, 2].map((id) => store.change(7, (frames) => ({ ...frames, [id]: reading(`${id}`) }))),
  );
  expect(Object.values(await store.read(7)).map(({ text }) => text)).toEqual(['0', '1', '2']);
});

it('forgets a tab, and a reading that does not parse', async () => {
  const { store, all } = setUp();
  await store.change(7, () => ({ 0: reading('a') }));
  await store.drop(7);
  expect(await store.read(7)).toEqual({});
  all['readings.8'] = { 0: { url: 5 }, 1: reading('b') };
  expect(Object.keys(await store.read(8))).toEqual(['1']);
});

it('makes room by letting the oldest tabs go', async () => {
  const { store } = setUp();
  for (let tab = 1; tab <= 8; tab += 1) await store.change(tab, () => ({ 0: reading('长'.repeat(500_000)) }));
  const kept = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map(async (tab) => (await store.read(tab))[0] !== undefined),
  );
  expect(kept).toEqual([false, false, false, false, true, true, true, true]);
});

it('cuts the text of a giant page and says so', async () => {
  const { store } = setUp();
  await store.change(1, () => ({ 0: reading('字'.repeat(1_900_000)) }));
  const [kept] = Object.values(await store.read(1));
  expect(kept?.text.length).toBe(600_000);
  expect(kept?.truncated).toBe(true);
});

it('tells of the next change of a tab, and of none', async () => {
  const { store, listeners } = setUp();
  const next = store.nextChange(3, 1000);
  await store.change(4, () => ({ 0: reading('other') }));
  await store.change(3, () => ({ 0: reading('this') }));
  expect(await next).toBe(true);
  expect(await store.nextChange(3, 5)).toBe(false);
  expect(listeners.size).toBe(0);
});

it('keeps an assessment for what it was worked out from, as long as the tab has readings', async () => {
  const { store, all } = setUp();
  const kept: Assessment = { verdict: 'none', routes: [], missing: [], notes: [] };
  await store.keepAssessment(7, 'basis', kept);
  expect(await store.readAssessment(7, 'basis')).toBeNull();
  await store.change(7, () => ({ 0: reading('a') }));
  await store.keepAssessment(7, 'basis', kept);
  expect(await store.readAssessment(7, 'basis')).toEqual(kept);
  expect(await store.readAssessment(7, 'another basis')).toBeNull();
  expect(await store.readAssessment(8, 'basis')).toBeNull();
  await store.drop(7);
  expect(Object.keys(all)).toEqual(['readings-index']);
});
