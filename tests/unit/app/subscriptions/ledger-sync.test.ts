// The ledger between two machines that share an area: what arrives, what wins, what stays at home, what does not fit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLedgerSync } from '@/lib/app/subscriptions/ledger-sync';
import { createLedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import type { SyncBase } from '@/lib/core/subscriptions/sync/entry';
import type { SyncOutcome } from '@/lib/core/subscriptions/sync/state';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { item } from '../../core/subscriptions/items';
import { createMemory, keptInMemory } from './memory';
import { createFakeArea, type FakeArea } from './shared-area';

const DAY_MS = 86_400_000;

function machine(area: FakeArea, ledger: Subscription[] = [], start?: string) {
  const memory = createMemory(ledger, {}, start);
  const outcomes: SyncOutcome[] = [];
  const state = { on: true };
  const sync = createLedgerSync({
    ...memory,
    area,
    isOn: async () => state.on,
    base: keptInMemory<SyncBase>({}),
    report: async (outcome) => void outcomes.push(outcome),
  });
  return {
    memory,
    state,
    sync,
    use: createLedgerUseCases(memory),
    ledger: () => memory.ledger.read(),
    last: () => outcomes.at(-1),
    later: (ms: number) => {
      memory.clock.now += ms;
    },
  };
}

describe('two machines', () => {
  it('what one keeps arrives at the other, and nothing is written where nothing is new', async () => {
    const area = createFakeArea();
    const [home, work] = [machine(area, [item()]), machine(area)];
    await home.sync.run();
    expect(home.last()).toMatchObject({ state: 'synced', count: 1 });
    await work.sync.run();
    expect(await work.ledger()).toMatchObject([{ id: 'one', name: '青禾视频会员', renewal: 'on' }]);
    const { writes } = area;
    await home.sync.run();
    await work.sync.run();
    expect(area.writes).toBe(writes);
  });

  it('owes no reminder of the time before an item arrived', async () => {
    const area = createFakeArea();
    await machine(area, [item()]).sync.run();
    const work = machine(area, [], '2026-05-05T02:00:00.000Z');
    await work.sync.run();
    expect(await work.ledger()).toMatchObject([{ scheduledAt: '2026-05-05T10:00' }]);
  });

  it('evidence stays where it is kept', async () => {
    const area = createFakeArea();
    const at = '2026-01-05T02:00:00.000Z';
    const own = item({
      evidence: ['record-1'],
      agreement: { url: 'https://qinghe.example/terms', seenAt: at, recordId: 'record-2' },
      afterCheck: [{ place: 'alipay', found: 'off', at, recordId: 'record-3' }],
    });
    const [home, work] = [machine(area, [own]), machine(area)];
    await home.sync.run();
    expect(JSON.stringify(area.all)).not.toContain('record-');
    await work.sync.run();
    work.later(1000);
    await work.use.edit('one', { notes: '公司报销' });
    await work.sync.run();
    await home.sync.run();
    expect(await home.ledger()).toEqual([expect.objectContaining({ ...own, notes: '公司报销' })]);
  });

  it('the later change counts, and the history of both is kept', async () => {
    const area = createFakeArea();
    const [home, work] = [machine(area, [item()]), machine(area)];
    await home.sync.run();
    await work.sync.run();
    home.later(1000);
    await home.use.edit('one', { price: { amount: 3000, currency: 'CNY' } });
    work.later(2000);
    await work.use.answer('one', '2026-01-20', true);
    await work.use.edit('one', { price: { amount: 3500, currency: 'CNY' } });
    await home.sync.run();
    await work.sync.run();
    await home.sync.run();
    for (const each of [home, work]) {
      const [one] = await each.ledger();
      expect(one?.price?.amount).toBe(3500);
      expect(one?.history.map(({ kind }) => kind).sort()).toEqual(['charge', 'price', 'price']);
    }
  });

  it('what was taken away stays away', async () => {
    const area = createFakeArea();
    const [home, work] = [machine(area, [item()]), machine(area)];
    await home.sync.run();
    await work.sync.run();
    home.later(1000);
    await home.use.remove('one');
    await home.sync.run();
    await work.sync.run();
    expect(await work.ledger()).toEqual([]);
  });

  it('what one changed after the other had taken it away comes back', async () => {
    const area = createFakeArea();
    const [home, work] = [machine(area, [item()]), machine(area)];
    await home.sync.run();
    await work.sync.run();
    home.later(1000);
    await home.use.remove('one');
    await home.sync.run();
    work.later(5000);
    await work.use.edit('one', { notes: '又开了' });
    await work.sync.run();
    await home.sync.run();
    expect(await home.ledger()).toMatchObject([{ notes: '又开了' }]);
  });

  it('an area that was cleared takes nothing away', async () => {
    const area = createFakeArea();
    const [home, work] = [machine(area, [item()]), machine(area)];
    await home.sync.run();
    await work.sync.run();
    work.state.on = false;
    await work.sync.clear();
    expect(area.all).toEqual({});
    expect(work.last()?.state).toBe('cleared');
    await home.sync.run();
    expect(await home.ledger()).toHaveLength(1);
    expect(Object.keys(area.all)).toEqual(['ledger/one']);
  });

  it('one kept on both before they were joined becomes one, and what was told of it stays told', async () => {
    const area = createFakeArea();
    const home = machine(area, [item({ id: 'a', orderId: 'QH1' })]);
    const work = machine(area, [item({ id: 'b', orderId: 'QH1', name: '青禾视频 会员' })]);
    await work.memory.log.update((log) => ({
      ...log,
      delivered: { 'b/charged/2026-01-20': '2026-01-21T01:00:00.000Z' },
    }));
    await home.sync.run();
    await work.sync.run();
    expect((await work.ledger()).map(({ id }) => id)).toEqual(['a']);
    expect(Object.keys((await work.memory.log.read()).delivered)).toEqual(['a/charged/2026-01-20']);
    expect(Object.keys(area.all)).toEqual(['ledger/a']);
  });
});

it('off, it neither reads nor writes', async () => {
  const area = createFakeArea();
  const home = machine(area, [item()]);
  home.state.on = false;
  await home.sync.run();
  expect([area.writes, home.last()]).toEqual([0, undefined]);
});

it('what does not fit is said, and is nowhere taken for taken away', async () => {
  const area = createFakeArea();
  const many = Array.from({ length: 200 }, (_, index) =>
    item({ id: `id-${index}`, name: `第 ${index} 项`, notes: '字'.repeat(200) }),
  );
  const [home, work] = [machine(area, many), machine(area)];
  await home.sync.run();
  const last = home.last();
  if (last?.state !== 'partly') throw new Error(`${last?.state}`);
  expect(last.count + last.left).toBe(200);
  await work.sync.run();
  expect(await work.ledger()).toHaveLength(last.count);
  await home.sync.run();
  expect(await home.ledger()).toHaveLength(200);
});

it('a refusal is said in its own words, and the next run makes up for it', async () => {
  const area = createFakeArea();
  area.writesAllowed = 0;
  const home = machine(area, [item()]);
  await home.sync.run();
  expect(home.last()).toMatchObject({ state: 'failed', code: 'too-often' });
  area.writesAllowed = Number.POSITIVE_INFINITY;
  await home.sync.run();
  expect(home.last()).toMatchObject({ state: 'synced', count: 1 });
  area.all['ledger/x'] = { v: 99 };
  await home.sync.run();
  expect(home.last()).toMatchObject({ state: 'failed', code: 'newer-version' });
  expect(Object.keys(area.all)).toEqual(['ledger/one', 'ledger/x']);
});

it('whatever three machines do in whatever order, they end with the same ledger, and then rest', async () => {
  const deed = fc.record({
    who: fc.nat(2),
    what: fc.constantFrom('price', 'answer', 'remove', 'add', 'sync', 'sync'),
    which: fc.nat(3),
    amount: fc.nat(9),
    ms: fc.integer({ min: 0, max: 3 * DAY_MS }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
      const area = createFakeArea();
      const machines = [machine(area), machine(area), machine(area)];
      for (const { who, what, which, amount, ms } of deeds) {
        const one = machines[who]!;
        one.later(ms);
        const id = (await one.ledger())[which]?.id ?? '';
        if (what === 'price') await one.use.edit(id, { price: { amount, currency: 'CNY' } });
        if (what === 'answer') await one.use.answer(id, `2026-01-1${amount}`, amount % 2 === 0);
        if (what === 'remove') await one.use.remove(id);
        if (what === 'add') {
          const added = item({ id: `${who}-${which}-${amount}`, name: `${who} ${which} ${amount}` });
          await one.memory.ledger.update((all) =>
            all.some((each) => each.id === added.id) ? all : [...all, added],
          );
        }
        if (what === 'sync') await one.sync.run();
      }
      for (let round = 0; round < 3; round += 1) for (const one of machines) await one.sync.run();
      const writes = area.writes;
      for (const one of machines) await one.sync.run();
      expect(area.writes).toBe(writes);
      const ledgers = await Promise.all(machines.map((one) => one.ledger()));
      const plain = ledgers.map((ledger) =>
        ledger.map(({ scheduledAt: _own, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(plain[1]).toEqual(plain[0]);
      expect(plain[2]).toEqual(plain[0]);
    }),
    { numRuns: 60 },
  );
}, 30_000);
