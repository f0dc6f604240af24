import { describe, expect, it } from 'vitest';
import {
  caseOfNotice,
  nextCaseDueAt,
  ownerOf,
  planCaseNotices,
  type RefundCase,
  settledCaseKey,
} from '@/lib/core/cases';
import { DEFAULT_SETTINGS, EMPTY_LOG, type ReminderLog } from '@/lib/core/subscriptions/types';
import { openCase, walk } from './made-cases';

const at = (now: string) => ({ now, zone: 'Asia/Shanghai' });
const owed = (one: RefundCase, now: string, log: ReminderLog = EMPTY_LOG) =>
  planCaseNotices([one], DEFAULT_SETTINGS, log, at(now));
const next = (one: RefundCase, now: string, log: ReminderLog = EMPTY_LOG) =>
  nextCaseDueAt([one], DEFAULT_SETTINGS, log, at(now));
const OWNER = ownerOf('00000000-0000-4000-8000-000000999999');

describe('before asking', () => {
  const draft = openCase({ deadline: '2026-11-28' });

  it('reminds before the last day and on it, and of nothing that lay before the case', () => {
    expect(owed(draft, '2026-11-25T13:00')).toEqual([]);
    expect(next(draft, '2026-11-25T13:00')).toBe('2026-11-27T09:00');
    expect(owed(draft, '2026-11-27T09:00')).toMatchObject([
      { id: `${OWNER}/deadline/2026-11-28/1`, late: false, lead: { on: '2026-11-28' } },
    ]);
    expect(next(draft, '2026-11-27T09:00')).toBe('2026-11-28T09:00');
  });

  it('late reminders are one notice, led by the newest', () => {
    const [notice, ...more] = owed(draft, '2026-12-05T10:00');
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ late: true, lead: { at: '2026-11-28T09:00' } });
    expect(notice!.ids).toHaveLength(2);
  });

  it('what was told is not owed again, nor what was dealt with', () => {
    const { id, ids } = owed(draft, '2026-11-27T09:00')[0]!;
    const told = { ...EMPTY_LOG, delivered: Object.fromEntries(ids.map((one) => [one, 'x'])) };
    expect(owed(draft, '2026-11-27T12:00', told)).toEqual([]);
    const settled = { ...told, settled: { [settledCaseKey(id)!]: 'x' } };
    expect(next(draft, '2026-11-27T12:00', settled)).toBeNull();
  });

  it('no deadline, no reminder', () => {
    expect(next(openCase({ deadline: null }), '2026-11-25T13:00')).toBeNull();
  });
});

describe('while waiting', () => {
  const asked = walk(openCase(), [{ kind: 'asked' }, '2026-11-25']);

  it('the morning after the usual day, and the morning after the last one', () => {
    // Seven working days: 4 December; fifteen days: 10 December.
    expect(next(asked, '2026-11-25T13:00')).toBe('2026-12-05T09:00');
    expect(owed(asked, '2026-12-05T09:00')).toMatchObject([
      { lead: { kind: 'usual', on: '2026-12-04', waited: { code: 'review', latest: '2026-12-10' } } },
    ]);
    expect(owed(asked, '2026-12-11T09:00')).toMatchObject([{ lead: { kind: 'overdue', on: '2026-12-10' } }]);
  });

  it('an answer that came is not waited for', () => {
    const refused = walk(asked, [{ kind: 'refused', grounds: ['used'] }, '2026-11-27']);
    expect(next(refused, '2026-11-27T13:00')).toBeNull();
    expect(owed(refused, '2026-12-30T13:00')).toEqual([]);
  });

  it('an answer to a reminder of one’s own is waited for from that reminder on', () => {
    const chased = walk(
      asked,
      [{ kind: 'silence-noted', due: '2026-12-10' }, '2026-12-11'],
      [{ kind: 'chased' }, '2026-12-11'],
    );
    expect(owed(chased, '2026-12-30T09:00')).toMatchObject([
      { lead: { kind: 'overdue', on: '2026-12-16', waited: { code: 'chase' } } },
    ]);
  });
});

describe('closing', () => {
  const paid = walk(
    openCase(),
    [{ kind: 'asked' }, '2026-11-25'],
    [{ kind: 'paid', amount: { amount: 29800, currency: 'CNY' }, settles: true }, '2026-11-28'],
  );

  it('three days after the money, while a step is open', () => {
    expect(owed(paid, '2026-12-01T09:00')).toMatchObject([{ lead: { kind: 'closing', on: '2026-11-28' } }]);
    const done = walk(
      paid,
      ...(['membership-ended', 'renewal-off', 'mandate-off', 'proof-kept'] as const).map(
        (step) => [{ kind: 'closing-step', step, state: 'done' }, '2026-11-28'] as [never, string],
      ),
    );
    expect(owed(done, '2026-12-01T09:00')).toEqual([]);
  });
});

it('"later" comes at its own hour, and not for a closed case', () => {
  const draft = openCase({ deadline: null });
  const log = { ...EMPTY_LOG, later: { [OWNER]: '2026-11-26T09:00' } };
  expect(next(draft, '2026-11-25T13:00', log)).toBe('2026-11-26T09:00');
  expect(owed(draft, '2026-11-26T09:00', log)).toMatchObject([{ id: `${OWNER}/later/2026-11-26T09:00` }]);
  const closed = walk(draft, [{ kind: 'closed', outcome: 'given-up' }, '2026-11-25']);
  expect(owed(closed, '2026-11-26T09:00', log)).toEqual([]);
});

it('knows a case’s notice from a subscription’s', () => {
  expect(caseOfNotice(`${OWNER}/later/x`)).toBe('00000000-0000-4000-8000-000000999999');
  expect(caseOfNotice('one/cancel-by/2026-03-20/5')).toBeNull();
  expect(settledCaseKey(`${OWNER}/later/x`)).toBeNull();
});
