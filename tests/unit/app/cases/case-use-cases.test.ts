// The use-cases over the real store and an area in memory, with a clock that the test turns.
import { describe, expect, it } from 'vitest';
import { createCaseUseCases } from '@/lib/app/cases/case-use-cases';
import { createCasesStore } from '@/lib/browser/storage/cases-store';
import type { StorageArea } from '@/lib/browser/storage/stored-item';
import { readCase } from '@/lib/core/cases';
import type { PageReading } from '@/lib/core/pages/reading';
import { RECORD } from '../../../e2e/desk/shelves';
import { item } from '../../core/subscriptions/items';

const fact = <T>(value: T) => ({ value, quote: '', start: 0, end: 0, certainty: 'stated' as const });
const READING: PageReading = {
  url: RECORD.url,
  title: '订单详情 - 青梧视频',
  lang: 'zh-CN',
  text: '',
  page: { kind: 'order', score: 1, because: [], parts: [] },
  clauses: [],
  facts: { orderId: fact('QW1'), price: fact({ amount: 29800, currency: 'CNY' }) },
  orders: [],
  questions: [],
  warnings: [],
  truncated: false,
};
const SOURCE = {
  reading: READING,
  assessment: { verdict: 'none' as const, routes: [], missing: [], notes: [] },
  answers: {},
};

function setUp() {
  const all: Record<string, unknown> = {};
  const area: StorageArea = {
    get: async (key) => (key in all ? { [key]: structuredClone(all[key]) } : {}),
    set: async (items) => void Object.assign(all, structuredClone(items)),
    remove: async (key) => void delete all[key],
  };
  let queue: Promise<unknown> = Promise.resolve();
  const store = createCasesStore(area, (work) => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  });
  const removed: string[] = [];
  let now = Date.parse('2026-11-25T04:00:00Z');
  let count = 0;
  const cases = createCaseUseCases({
    store,
    files: { removeCase: async (id) => void removed.push(id) },
    evidence: { list: async () => [RECORD] },
    now: () => now,
    zone: () => 'Asia/Shanghai',
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  });
  const viewOf = async (id: string) => readCase((await cases.list()).cases.find((one) => one.id === id)!);
  return { all, removed, cases, viewOf, go: (date: string) => (now = Date.parse(`${date}T04:00:00Z`)) };
}

describe('refund cases', () => {
  it('begins from a page once for each order, with the evidence kept of it', async () => {
    const { cases, viewOf } = setUp();
    const first = await cases.startFromReading(SOURCE);
    expect(first.found).toBe(false);
    expect(await cases.startFromReading(SOURCE)).toEqual({ id: first.id, found: true });
    const other = { ...SOURCE, reading: { ...READING, facts: { orderId: fact('QW2') } } };
    expect((await cases.startFromReading(other)).found).toBe(false);
    expect((await viewOf(first.id)).evidence).toMatchObject([{ number: 1, recordId: RECORD.id }]);
    expect(await viewOf(first.id)).toMatchObject({ openedOn: '2026-11-25', status: 'draft' });
  });

  it('another ground chosen on the page replaces that of a case in which nothing was asked', async () => {
    const { cases, viewOf } = setUp();
    const route = (ground: string) => ({
      basis: 'statute' as const,
      ground,
      strength: 'arguable' as const,
      amount: null,
      deadline: null,
      legalDeadline: null,
      deadlineEstimated: false,
      clauses: [],
      provisions: [],
      requires: [],
      defeatedBy: [],
      ask: 'provider' as const,
    });
    const source = {
      ...SOURCE,
      assessment: { ...SOURCE.assessment, routes: [route('one'), route('other')] },
    };
    const { id } = await cases.startFromReading(source);
    const { claim } = await viewOf(id);
    const put = { ...claim, confirmed: true, facts: { ...claim.facts, product: '年卡' } };
    await cases.record(id, { deed: { kind: 'claim-changed', claim: put } });
    expect(await cases.startFromReading({ ...source, route: 1 })).toEqual({ id, found: true });
    expect((await viewOf(id)).claim).toMatchObject({
      ground: 'other',
      confirmed: false,
      facts: { product: '年卡' },
    });
    await cases.record(id, { deed: { kind: 'asked' } });
    await cases.startFromReading({ ...source, route: 0 });
    expect((await viewOf(id)).claim.ground).toBe('other');
  });

  it('begins from a subscription once, with its evidence', async () => {
    const { cases, viewOf } = setUp();
    const plan = item({ evidence: [RECORD.id] });
    const first = await cases.startFromPlan(plan, { chargedOn: '2026-11-20', unnoticed: true });
    expect(await cases.startFromPlan(plan, {})).toEqual({ id: first.id, found: true });
    const view = await viewOf(first.id);
    expect(view.evidence).toMatchObject([{ recordId: RECORD.id }]);
    expect(view.claim).toMatchObject({
      facts: { paidAt: '2026-11-20' },
      answers: { reason: 'unnoticed-renewal' },
    });
  });

  it('writes down what happens, and refuses what cannot', async () => {
    const { cases, viewOf } = setUp();
    const id = await cases.startByHand('青梧视频');
    expect(await cases.record(id, { deed: { kind: 'refused', grounds: ['used'] } })).toEqual({
      ok: false,
      code: 'not-from-here',
    });
    expect((await cases.record(id, { deed: { kind: 'asked' }, channel: 'chat', words: '申请退费' })).ok).toBe(
      true,
    );
    expect(await cases.record(id, { deed: { kind: 'approved', amount: null }, on: '2026-11-26' })).toEqual({
      ok: false,
      code: 'in-future',
    });
    expect(await cases.record('x', { deed: { kind: 'noted' } })).toEqual({ ok: false, code: 'case-missing' });
    expect((await viewOf(id)).log.map(({ event }) => event.deed.kind)).toEqual(['opened', 'asked']);
  });

  it('notes a missed date once, when it has passed', async () => {
    const { cases, viewOf, go } = setUp();
    const id = await cases.startByHand('青梧视频');
    await cases.record(id, { deed: { kind: 'asked' } });
    go('2026-12-10');
    expect(await cases.settleClock()).toEqual([]);
    go('2026-12-11');
    expect(await cases.settleClock()).toEqual([id]);
    expect(await cases.settleClock()).toEqual([]);
    expect(await viewOf(id)).toMatchObject({
      status: 'silent',
      reason: { kind: 'silence-noted', on: '2026-12-11' },
    });
  });

  it('a page seen after the money ticks the renewal off, and opens a closed case when it is on again', async () => {
    const { cases, viewOf, go } = setUp();
    const { id } = await cases.startFromReading(SOURCE);
    await cases.record(id, {
      deed: { kind: 'paid', amount: { amount: 29800, currency: 'CNY' }, settles: true },
    });
    const page = (value: 'on' | 'off') => ({ ...READING, facts: { autoRenew: fact(value) } });
    expect(await cases.pageSeen(page('off'))).toEqual([id]);
    expect((await viewOf(id)).closing['renewal-off']).toBe('done');
    for (const step of ['membership-ended', 'mandate-off', 'proof-kept'] as const) {
      await cases.record(id, { deed: { kind: 'closing-step', step, state: 'done' } });
    }
    expect((await cases.record(id, { deed: { kind: 'closed', outcome: 'paid-in-full' } })).ok).toBe(true);
    go('2026-12-21');
    expect(await cases.pageSeen(page('on'))).toEqual([id]);
    expect(await viewOf(id)).toMatchObject({ status: 'paid', reason: { kind: 'reopened' } });
  });

  it('entries written at the same time are all kept', async () => {
    const { cases, viewOf } = setUp();
    const id = await cases.startByHand('青梧视频');
    await Promise.all(['a', 'b', 'c'].map((words) => cases.record(id, { deed: { kind: 'noted' }, words })));
    expect((await viewOf(id)).log.map(({ event }) => event.words)).toEqual(['', 'a', 'b', 'c']);
  });

  it('a case that cannot be read is set aside, the others live', async () => {
    const { all, removed, cases } = setUp();
    const id = await cases.startByHand('青梧视频');
    const stored = all.cases as { value: Record<string, unknown> };
    stored.value.broken = { id: 'broken' };
    const { cases: left, setAside } = await cases.list();
    expect(left.map((one) => one.id)).toEqual([id]);
    expect(setAside).toBe(1);
    expect(all['cases.aside']).toEqual([{ id: 'broken' }]);
    expect(await cases.remove(id)).toBe(true);
    expect(removed).toEqual([id]);
    expect(await cases.remove(id)).toBe(false);
  });
});
