import { describe, expect, it } from 'vitest';
import {
  appendEvent,
  type Claim,
  casesDue,
  type Deed,
  nextRung,
  planLadder,
  planNext,
  readCase,
  replyDue,
} from '@/lib/core/cases';
import { CLAIM, eventOf, openCase, walk } from './made-cases';

const CLAUSE = CLAIM.clauses[0]!;
const viewOf = (claim: Partial<Claim>, ...steps: [Deed, string][]) =>
  readCase(walk(openCase(claim), ...steps));
const REFUSED: Deed = { kind: 'refused', grounds: ['used'] };

describe('the clock', () => {
  it('a review: seven working days are usual, fifteen days the end', () => {
    // Wed 25 Nov 2026: working days 26, 27, 30, 1, 2, 3, 4 December; fifteen days: 10 December.
    const view = viewOf({}, [{ kind: 'asked' }, '2026-11-25']);
    expect(replyDue(view)).toMatchObject({ expected: '2026-12-04', latest: '2026-12-10', basis: 'usual' });
    expect(planNext(view, '2026-12-01')).toMatchObject({
      step: 'hand-in-materials',
      until: '2026-12-04',
      overdue: false,
    });
    expect(planNext(view, '2026-12-05')).toMatchObject({
      until: '2026-12-10',
      overdue: false,
      letters: ['chase'],
    });
    expect(planNext(view, '2026-12-11')).toMatchObject({ step: 'chase', overdue: true });
  });

  it('around a long holiday seven working days may end after the fifteenth day', () => {
    // 国庆 2026: 1 to 7 October off, Sun 20 September and Sat 10 October worked.
    const view = readCase(walk(openCase({}, '2026-09-28'), [{ kind: 'asked' }, '2026-09-28']));
    const due = replyDue(view)!;
    // 29, 30 September, 8, 9, 10, 12, 13 October.
    expect(due).toMatchObject({ expected: '2026-10-13', latest: '2026-10-13' });
  });

  it("the provider's own clause wins, for the review and for the payout", () => {
    const clauses = [
      CLAUSE,
      {
        ...CLAUSE,
        kind: 'refund.process' as const,
        quote: '我们将在收到申请后 3 个工作日内完成审核。',
        params: { amount: 3, unit: 'day' as const, workday: true, from: 'request' as const },
      },
      {
        ...CLAUSE,
        kind: 'refund.process' as const,
        quote: '审核通过后 10 天内原路退回。',
        params: { amount: 10, unit: 'day' as const, workday: false, from: 'approval' as const },
      },
    ];
    const asked = viewOf({ clauses }, [{ kind: 'asked' }, '2026-11-25']);
    expect(replyDue(asked)).toMatchObject({ latest: '2026-11-30', basis: 'clause', clause: 1 });
    const approved = viewOf(
      { clauses },
      [{ kind: 'asked' }, '2026-11-25'],
      [{ kind: 'approved', amount: null }, '2026-11-26'],
    );
    // 6 December is a Sunday: the period ends with the Monday.
    expect(replyDue(approved)).toMatchObject({ latest: '2026-12-07', basis: 'clause', clause: 2 });
  });

  it('a payout: three working days, a card five', () => {
    const approved = (paymentMethod: string | undefined) => {
      const { paymentMethod: _, ...facts } = CLAIM.facts;
      return replyDue(
        viewOf(
          { facts: paymentMethod === undefined ? facts : { ...facts, paymentMethod } },
          [{ kind: 'asked' }, '2026-11-25'],
          [{ kind: 'approved', amount: null }, '2026-11-25'],
        ),
      );
    };
    expect(approved('支付宝')).toMatchObject({ expected: '2026-11-30', latest: '2026-11-30' });
    expect(approved('招商银行信用卡')).toMatchObject({ expected: '2026-12-02', latest: '2026-12-02' });
    expect(approved(undefined)).toMatchObject({ expected: '2026-11-30', latest: '2026-12-02' });
  });

  it('12315: seven working days to accept, sixty days to mediate, by law', () => {
    const steps: [Deed, string][] = [
      [{ kind: 'asked' }, '2026-11-25'],
      [REFUSED, '2026-11-26'],
      [{ kind: 'escalated', rung: 'authority-12315' }, '2026-11-27'],
    ];
    expect(replyDue(viewOf({}, ...steps))).toMatchObject({
      code: 'accept',
      latest: '2026-12-08',
      provision: 'cn-tsjb-15',
    });
    const accepted = viewOf({}, ...steps, [{ kind: 'review-began' }, '2026-12-01']);
    // 60 days on: Saturday 30 January 2027, rolled to Monday; the year has no table.
    expect(replyDue(accepted)).toMatchObject({
      code: 'mediate',
      expected: '2027-01-30',
      latest: '2027-02-01',
      estimated: true,
    });
    expect(planNext(accepted, '2026-12-02').step).toBe('wait-for-mediation');
  });

  it('a demand gives fifteen days; silence cannot be noted before', () => {
    const one = walk(
      openCase(),
      [{ kind: 'asked' }, '2026-11-25'],
      [REFUSED, '2026-11-26'],
      [{ kind: 'escalated', rung: 'demand' }, '2026-11-27'],
    );
    // 12 December is a Saturday.
    expect(replyDue(readCase(one))).toMatchObject({
      code: 'demand',
      expected: '2026-12-12',
      latest: '2026-12-14',
    });
    const silence = (on: string) =>
      appendEvent(one, eventOf({ kind: 'silence-noted', due: '2026-12-14' }, on), '2027-01-01');
    expect(silence('2026-12-14')).toEqual({ ok: false, code: 'not-due-yet' });
    expect(silence('2026-12-15').ok).toBe(true);
  });

  it('an event of tomorrow is not taken', () => {
    expect(appendEvent(openCase(), eventOf({ kind: 'asked' }, '2026-11-26'), '2026-11-25')).toEqual({
      ok: false,
      code: 'in-future',
    });
  });

  it('nothing is asked before the facts were looked through', () => {
    expect(planNext(viewOf({ confirmed: false }), '2026-11-25')).toMatchObject({
      step: 'check-facts',
      until: '2026-11-28',
    });
    expect(planNext(viewOf({}), '2026-11-29')).toMatchObject({ step: 'ask', overdue: true });
    expect(planNext(viewOf({ clauses: [] }), '2026-11-25').letters[0]).toBe('policy-request');
  });
});

describe('the ladder', () => {
  const states = (view: ReturnType<typeof viewOf>, today = '2026-12-20') =>
    Object.fromEntries(planLadder(view, today).map(({ rung, state, because }) => [rung, because ?? state]));

  it('opens after a first request, and names what stands against each other rung', () => {
    expect(states(viewOf({}))).toMatchObject({
      supervisor: 'ask-first',
      platform: 'no-platform',
      arbitration: 'no-agreement',
    });
    const refused = viewOf({}, [{ kind: 'asked' }, '2026-11-25'], [REFUSED, '2026-11-26']);
    expect(states(refused)).toEqual({
      supervisor: 'open',
      platform: 'no-platform',
      'consumer-association': 'open',
      'authority-12315': 'open',
      demand: 'open',
      arbitration: 'no-agreement',
      court: 'demand-first',
    });
    expect(nextRung(refused, '2026-12-20')).toBe('supervisor');
  });

  it('association and authority exclude each other until one has ended', () => {
    const one = walk(
      openCase(),
      [{ kind: 'asked' }, '2026-11-25'],
      [REFUSED, '2026-11-26'],
      [{ kind: 'escalated', rung: 'consumer-association' }, '2026-11-27'],
    );
    expect(states(readCase(one))).toMatchObject({
      'consumer-association': 'running',
      'authority-12315': 'other-complaint-running',
      court: 'complaint-running',
    });
    const both = eventOf({ kind: 'escalated', rung: 'authority-12315' }, '2026-11-28');
    expect(appendEvent(one, both, '2026-12-01')).toEqual({ ok: false, code: 'one-at-a-time' });
    const ended = walk(one, [{ kind: 'rung-ended', rung: 'consumer-association' }, '2026-12-10']);
    expect(states(readCase(ended))).toMatchObject({
      'consumer-association': 'already-taken',
      'authority-12315': 'open',
    });
  });

  it('an arbitration agreement leads there and shuts the court; without one it cannot be taken', () => {
    const refused: [Deed, string][] = [
      [{ kind: 'asked' }, '2026-11-25'],
      [REFUSED, '2026-11-26'],
      [{ kind: 'escalated', rung: 'demand' }, '2026-11-27'],
    ];
    expect(states(viewOf({ arbitration: true }, ...refused))).toMatchObject({
      arbitration: 'open',
      court: 'arbitration-agreed',
    });
    const none = walk(openCase(), ...refused);
    expect(
      appendEvent(none, eventOf({ kind: 'escalated', rung: 'arbitration' }, '2026-12-01'), '2026-12-01'),
    ).toEqual({ ok: false, code: 'no-arbitration-clause' });
    expect(states(readCase(none)).court).toBe('open');
  });

  it('is climbed when a date is missed', () => {
    const silent = viewOf(
      {},
      [{ kind: 'asked' }, '2026-11-25'],
      [{ kind: 'silence-noted', due: '2026-12-10' }, '2026-12-11'],
    );
    expect(planNext(silent, '2026-12-11')).toMatchObject({
      step: 'chase',
      letters: ['chase', 'to-supervisor'],
    });
    const chased = viewOf(
      {},
      [{ kind: 'asked' }, '2026-11-25'],
      [{ kind: 'silence-noted', due: '2026-12-10' }, '2026-12-11'],
      [{ kind: 'chased' }, '2026-12-11'],
    );
    // Three working days: Wednesday 16 December.
    expect(planNext(chased, '2026-12-12')).toMatchObject({ step: 'wait-for-answer', until: '2026-12-16' });
    expect(planNext(chased, '2026-12-17')).toMatchObject({ step: 'climb', rung: 'supervisor' });
  });

  it('the authority is not for abroad, nor for what is older than three years', () => {
    const asked: [Deed, string] = [{ kind: 'asked' }, '2026-11-25'];
    expect(states(viewOf({ answers: { place: 'DE' } }, asked))['authority-12315']).toBe('not-in-china');
    const old = viewOf({ facts: { ...CLAIM.facts, paidAt: '2023-11-20' } }, asked);
    expect(states(old)['authority-12315']).toBe('too-old');
  });
});

it('what falls due in all cases is one list, soonest first', () => {
  const waiting = walk(openCase(), [{ kind: 'asked' }, '2026-11-25']);
  const refused = walk(openCase(), [{ kind: 'asked' }, '2026-11-25'], [REFUSED, '2026-11-26']);
  const due = casesDue([waiting, refused, openCase()], '2026-11-26');
  expect(due.map(({ step, on }) => [step, on])).toEqual([
    ['ask', '2026-11-28'],
    ['hand-in-materials', '2026-12-04'],
  ]);
});
