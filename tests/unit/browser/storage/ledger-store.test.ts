import { describe, expect, it } from 'vitest';
import { createLedgerStore } from '@/lib/browser/storage/ledger-store';
import type { StorageArea } from '@/lib/browser/storage/stored-item';
import { DEFAULT_SETTINGS, EMPTY_LOG } from '@/lib/core/subscriptions/types';
import { item } from '../../core/subscriptions/items';

function setUp() {
  const all: Record<string, unknown> = {};
  const area: StorageArea = {
    get: async (key) => (key in all ? { [key]: structuredClone(all[key]) } : {}),
    set: async (items) => void Object.assign(all, structuredClone(items)),
    remove: async (key) => void delete all[key],
  };
  const locks: string[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const store = () =>
    createLedgerStore(area, (name, task) => {
      locks.push(name);
      const next = turn.then(task);
      turn = next.catch(() => {});
      return next;
    });
  return { all, store, locks };
}

describe('the ledger in storage', () => {
  it('is empty with sound settings at first', async () => {
    const one = setUp().store();
    expect(await one.ledger.read()).toEqual([]);
    expect(await one.settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(await one.log.read()).toEqual(EMPTY_LOG);
  });

  it('loses no change when two contexts write at once', async () => {
    const { store, locks } = setUp();
    const [worker, desk] = [store(), store()];
    await Promise.all([
      worker.ledger.update((items) => [...items, item({ id: 'a' })]),
      desk.ledger.update((items) => [...items, item({ id: 'b' })]),
    ]);
    expect((await worker.ledger.read()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(locks).toEqual(['refundlens.ledger', 'refundlens.ledger']);
  });

  it('sets a damaged item aside and keeps the rest', async () => {
    const { all, store } = setUp();
    all.ledger = { version: 1, value: [item({ id: 'a' }), { id: 'b', price: 'much' }] };
    expect((await store().ledger.read()).map(({ id }) => id)).toEqual(['a']);
    expect(all['ledger.aside']).toEqual([{ id: 'b', price: 'much' }]);
  });
});
