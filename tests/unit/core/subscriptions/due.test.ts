import { describe, expect, it } from 'vitest';
import { nextDueAt, noticesFor, planDue, pruneLog, settledKey } from '@/lib/core/subscriptions/due';
import {
  DEFAULT_SETTINGS,
  EMPTY_LOG,
  type ReminderLog,
  type Subscription,
} from '@/lib/core/subscriptions/types';
import { item } from './items';

const ZONE = 'Asia/Shanghai';
const settings = { ...DEFAULT_SETTINGS, marginDays: 0 };
const monthly = (part: Partial<Subscription> = {}) =>
  item({ nextChargeOn: '2026-03-20', lead: { days: 1, quote: 'x', estimated: false }, ...part });
const due = (ledger: Subscription[], now: string, log: ReminderLog = EMPTY_LOG) =>
  planDue(ledger, settings, log, { now, zone: ZONE });
const delivered = (...ids: string[]): ReminderLog => ({
  ...EMPTY_LOG,
  delivered: Object.fromEntries(ids.map((id) => [id, '2026-03-15T01:00:00.000Z'])),
});

describe('reminders before the cancel-by day', () => {
  it('count back from it and not from the charge: 5, 3 and 1 days before the 19th', () => {
    expect(due([monthly()], '2026-03-19T00:00').map(({ at }) => at)).toEqual([
      '2026-03-14T09:00',
      '2026-03-16T09:00',
      '2026-03-18T09:00',
    ]);
  });

  it('not a minute early', () => {
    expect(due([monthly()], '2026-03-14T08:59')).toEqual([]);
    expect(due([monthly()], '2026-03-14T09:00')).toHaveLength(1);
  });

  it('once', () => {
    const [first] = due([monthly()], '2026-03-14T09:00');
    expect(due([monthly()], '2026-03-15T09:00', delivered(first!.id))).toEqual([]);
  });

  it('none that lay before the item was added', () => {
    const added = monthly({ scheduledAt: '2026-03-15T12:00' });
    expect(due([added], '2026-03-18T10:00').map(({ at }) => at)).toEqual([
      '2026-03-16T09:00',
      '2026-03-18T09:00',
    ]);
  });

  it('none once renewal is off, reminders are off, or the person said "keep it" for this charge', () => {
    expect(due([monthly({ renewal: 'off' })], '2026-03-18T10:00')).toEqual([]);
    expect(due([monthly({ reminders: 'off' })], '2026-03-18T10:00')).toEqual([]);
    const kept = { ...EMPTY_LOG, settled: { [settledKey('one', '2026-03-20')]: '2026-03-14T02:00:00.000Z' } };
    expect(due([monthly()], '2026-03-18T10:00', kept)).toEqual([]);
    expect(due([monthly()], '2026-04-14T10:00', kept).map(({ at }) => at)).toContain('2026-04-14T09:00');
  });

  it('one a charge for a weekly plan, none for a daily one', () => {
    const weekly = monthly({ period: { count: 1, unit: 'week' } });
    expect(due([weekly], '2026-03-25T23:59').filter(({ kind }) => kind === 'cancel-by')).toHaveLength(2);
    const daily = monthly({ period: { count: 1, unit: 'day' } });
    expect(due([daily], '2026-03-25T23:59').filter(({ kind }) => kind === 'cancel-by')).toEqual([]);
  });
});

describe('a late one', () => {
  it('is owed after months, with its true date', () => {
    const notices = noticesFor(due([monthly()], '2026-03-19T07:30'), '2026-03-19T07:30');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      late: true,
      lead: { kind: 'cancel-by', at: '2026-03-18T09:00', cancelBy: '2026-03-19', chargeOn: '2026-03-20' },
    });
    expect(notices[0]!.ids).toHaveLength(3);
  });

  it('gives way to "charged?" once the charge has passed', () => {
    const [notice] = noticesFor(due([monthly()], '2026-03-21T09:00'), '2026-03-21T09:00');
    expect(notice!.lead).toMatchObject({ kind: 'charged', chargeOn: '2026-03-20', at: '2026-03-21T09:00' });
    expect(notice!.ids).toHaveLength(4);
  });

  it('an early reminder of the next charge leads before the question about the last', () => {
    const asleep = due([monthly()], '2026-04-15T10:00');
    const [notice] = noticesFor(asleep, '2026-04-15T10:00');
    expect(notice!.lead).toMatchObject({ kind: 'cancel-by', chargeOn: '2026-04-20' });
  });
});

describe('news', () => {
  const seen = '2026-03-01T02:00:00.000Z';
  it('a price that rose on a page, once; not one the person entered, not a fall', () => {
    const price = (from: number, to: number, source: 'page' | 'person') =>
      monthly({
        history: [
          {
            kind: 'price',
            from: { amount: from, currency: 'CNY' },
            to: { amount: to, currency: 'CNY' },
            at: seen,
            source,
          },
        ],
      });
    expect(due([price(2500, 3000, 'page')], '2026-03-01T10:00')).toMatchObject([
      { kind: 'price-rise', from: { amount: 2500 }, to: { amount: 3000 }, at: '2026-03-01T10:00' },
    ]);
    expect(due([price(3000, 2500, 'page')], '2026-03-01T10:00')).toEqual([]);
    expect(due([price(2500, 3000, 'person')], '2026-03-01T10:00')).toEqual([]);
  });

  it.each(['cancelled', 'refunded', 'refunding'] as const)('renewal still on though %s', (status) => {
    const still = monthly({
      status,
      history: [{ kind: 'status', from: 'active', to: status, at: seen, source: 'page' }],
    });
    expect(due([still], '2026-03-02T10:00')).toMatchObject([{ kind: 'renewal-on', status }]);
    expect(due([{ ...still, renewal: 'off' }], '2026-03-02T10:00')).toEqual([]);
  });
});

it('what the person said of an end is looked at again the next day, not while they are at it', () => {
  const said = monthly({
    status: 'cancelled',
    history: [
      { kind: 'status', from: 'active', to: 'cancelled', at: '2026-03-01T02:00:00.000Z', source: 'person' },
    ],
  });
  const news = (now: string) => due([said], now).filter(({ kind }) => kind === 'renewal-on');
  expect(news('2026-03-01T20:00')).toEqual([]);
  expect(news('2026-03-02T09:00')).toMatchObject([{ at: '2026-03-02T09:00', status: 'cancelled' }]);
});

describe('"charged?"', () => {
  it('is asked the day after and not again once answered', () => {
    const asked = due([monthly()], '2026-03-21T09:00').filter(({ kind }) => kind === 'charged');
    expect(asked).toHaveLength(1);
    const answered = monthly({
      history: [
        { kind: 'charge', on: '2026-03-20', charged: true, at: '2026-03-20T04:00:00.000Z', source: 'person' },
      ],
    });
    expect(due([answered], '2026-03-21T09:00').filter(({ kind }) => kind === 'charged')).toEqual([]);
  });
});

describe('the next one', () => {
  it('is the earliest undelivered reading after now', () => {
    expect(nextDueAt([monthly()], settings, EMPTY_LOG, '2026-03-01T00:00')).toBe('2026-03-14T09:00');
    expect(nextDueAt([monthly()], settings, EMPTY_LOG, '2026-03-14T09:00')).toBe('2026-03-16T09:00');
    expect(nextDueAt([], settings, EMPTY_LOG, '2026-03-14T09:00')).toBeNull();
  });

  it('holds "remind later"', () => {
    const log = { ...EMPTY_LOG, later: { one: '2026-03-05T18:00' } };
    expect(nextDueAt([monthly()], settings, log, '2026-03-01T00:00')).toBe('2026-03-05T18:00');
    expect(due([monthly()], '2026-03-05T18:00', log)).toMatchObject([{ kind: 'later' }]);
  });
});

it('the log forgets only what can no longer be owed', () => {
  const log = {
    ...EMPTY_LOG,
    delivered: { old: '2025-01-01T00:00:00.000Z', young: '2026-01-01T00:00:00.000Z' },
  };
  expect(Object.keys(pruneLog(log, '2026-06-01T00:00:00.000Z').delivered)).toEqual(['young']);
});
