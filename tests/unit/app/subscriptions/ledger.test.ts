import { describe, expect, it } from 'vitest';
import { createLedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import { createTransferUseCases } from '@/lib/app/subscriptions/transfer-use-cases';
import type { OrderFacts } from '@/lib/core/facts/types';
import type { PageReading } from '@/lib/core/pages/reading';
import { item } from '../../core/subscriptions/items';
import { createMemory } from './memory';

const fact = <T>(value: T) => ({
  value,
  quote: String(value),
  start: 0,
  end: 1,
  certainty: 'stated' as const,
});

function orderPage(part: Partial<OrderFacts> = {}): PageReading {
  return {
    url: 'https://www.qinghe.example/order/1',
    title: '',
    lang: 'zh-CN',
    text: '',
    page: { kind: 'order', score: 0.9, because: [], parts: [] },
    clauses: [],
    facts: {
      product: fact('青禾视频会员'),
      planPeriod: fact({ count: 1, unit: 'month' as const }),
      price: fact({ amount: 2500, currency: 'CNY' }),
      nextChargeAt: fact('2026-02-15'),
      autoRenew: fact('on' as const),
      ...part,
    },
    orders: [],
    questions: [],
    warnings: [],
    truncated: false,
  };
}

function setUp() {
  const memory = createMemory();
  return { memory, ledger: createLedgerUseCases(memory), transfer: createTransferUseCases(memory) };
}

describe('the ledger', () => {
  it('takes answers to reminders without a notification, and takes "keep it" back', async () => {
    const memory = createMemory([item({ nextChargeOn: '2026-01-20' })]);
    const ledger = createLedgerUseCases(memory);
    await ledger.settle('one', '2026-01-20', true);
    expect(Object.keys((await ledger.log()).settled)).toEqual(['one/2026-01-20']);
    await ledger.settle('one', '2026-01-20', false);
    await ledger.remindLater('one');
    expect(await ledger.log()).toMatchObject({ settled: {}, later: { one: '2026-01-02T09:00' } });
  });

  it('ticks a place off in the name of the person, with its evidence', async () => {
    const memory = createMemory([item({ mandate: 'platform', status: 'refunded' })]);
    const ledger = createLedgerUseCases(memory);
    await ledger.tick('one', { place: 'platform', found: 'off', recordId: 'record-1' });
    expect(await ledger.list()).toMatchObject([
      {
        renewal: 'off',
        renewalSeen: { source: 'person' },
        afterCheck: [{ place: 'platform', found: 'off', recordId: 'record-1' }],
      },
    ]);
    await ledger.tick('one', { place: 'platform', found: null });
    expect(await ledger.list()).toMatchObject([{ renewal: 'unknown', afterCheck: [] }]);
  });

  it('keeps what a page offers with one call, and knows it the next time', async () => {
    const { ledger } = setUp();
    const [offer] = await ledger.offers(orderPage());
    expect(offer!.kept).toBeNull();
    const kept = await ledger.keep(offer!.draft, 'page');
    expect(await ledger.list()).toEqual([kept]);
    expect((await ledger.offers(orderPage()))[0]!.kept?.id).toBe(kept.id);
    await ledger.keep(offer!.draft, 'page');
    expect(await ledger.list()).toHaveLength(1);
  });

  it('a page seen again brings it up to date, adds nothing, and writes only what is new', async () => {
    const { memory, ledger } = setUp();
    expect(await ledger.pageSeen(orderPage())).toBe(false);
    expect(await ledger.list()).toEqual([]);
    const [offer] = await ledger.offers(orderPage());
    await ledger.keep(offer!.draft, 'page');
    expect(await ledger.pageSeen(orderPage())).toBe(false);
    memory.clock.now += 40 * 86_400_000;
    const dearer = orderPage({
      price: fact({ amount: 3000, currency: 'CNY' }),
      nextChargeAt: fact('2026-03-15'),
    });
    expect(await ledger.pageSeen(dearer)).toBe(true);
    const [one] = await ledger.list();
    expect(one).toMatchObject({ price: { amount: 3000 }, nextChargeOn: '2026-03-15' });
    expect(one!.history).toHaveLength(1);
  });

  it('edits, answers and takes away', async () => {
    const { ledger } = setUp();
    const [offer] = await ledger.offers(orderPage());
    const { id } = await ledger.keep(offer!.draft, 'page');
    expect(await ledger.edit(id, { name: '家里的会员' })).toMatchObject({
      name: '家里的会员',
      corrected: ['name'],
    });
    await ledger.answer(id, '2026-02-15', true);
    expect((await ledger.list())[0]!.history).toMatchObject([{ kind: 'charge', charged: true }]);
    expect(await ledger.edit('nobody', { name: 'x' })).toBeNull();
    await ledger.remove(id);
    expect(await ledger.list()).toEqual([]);
  });
});

describe('files', () => {
  it('everything goes out as one file and comes into an empty browser whole', async () => {
    const from = createMemory([item({ id: 'a' }), item({ id: 'b', notes: 'x' })], { marginDays: 3 });
    const file = await createTransferUseCases(from).exportAll();
    expect(file).toMatchObject({
      name: 'refundlens-subscriptions-2026-01-01.json',
      type: 'application/json',
    });
    const { memory, transfer } = setUp();
    expect(await transfer.importText(file.text)).toEqual({
      ok: true,
      from: 'ledger',
      added: 2,
      updated: 0,
      refused: 0,
    });
    expect(await memory.ledger.read()).toEqual(await from.ledger.read());
    expect((await memory.settings.read()).marginDays).toBe(3);
    expect(await transfer.importText(file.text)).toMatchObject({ added: 0, updated: 2 });
  });

  it('a table and a Wallos export are told apart, and taken in twice add nothing', async () => {
    const { memory, transfer } = setUp();
    const csv = 'name,price,period,next charge\nA,¥10,month,2026-02-01\nB,¥20,year,2026-03-01\n';
    expect(await transfer.importText(csv)).toMatchObject({ ok: true, from: 'csv', added: 2 });
    expect(await transfer.importText(csv)).toMatchObject({ ok: true, from: 'csv', added: 0, updated: 2 });
    const wallos = JSON.stringify({
      subscriptions: [{ Name: 'C', Price: '$5', 'Next Payment': '2026-02-03' }],
    });
    expect(await transfer.importText(wallos)).toMatchObject({ ok: true, from: 'wallos', added: 1 });
    expect((await memory.ledger.read()).map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  it('what is no such file changes nothing and says so', async () => {
    const { memory, transfer } = setUp();
    expect(await transfer.importText('hello')).toEqual({ ok: false, code: 'not-readable' });
    expect(await transfer.importText('{"a":1}')).toEqual({ ok: false, code: 'not-readable' });
    expect(await memory.ledger.read()).toEqual([]);
  });
});
