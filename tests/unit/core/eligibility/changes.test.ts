import { describe, expect, it } from 'vitest';
import { assessRefund } from '@/lib/core/eligibility';
import { correctFacts, mergeAnswers } from '@/lib/core/eligibility/correct-facts';
import { assessmentSchema, type CorrectedFacts } from '@/lib/core/eligibility/types';
import { BY_DAYS, clause, fullWindow, money, order, plan } from './case-builder';

const today = '2026-11-25';
const YEAR = order({ price: money(29800), planPeriod: plan('year'), paidAt: '2026-11-21' });
const UNUSED = fullWindow(7, '购买后7天内未使用会员权益的，可申请全额退款。');

describe('facts in the person’s own word', () => {
  it('outrank the page and are marked', () => {
    const facts = correctFacts(YEAR, { paidAt: '2026-11-20', facts: { price: money(19800) } });
    expect(facts.price).toMatchObject({ value: money(19800), source: 'person', certainty: 'stated' });
    expect(facts.paidAt).toMatchObject({ value: '2026-11-20', source: 'person' });
    expect(facts.planPeriod).toBe(YEAR.planPeriod);
  });

  it('change sum and term, and the assessment says that it rests on them', () => {
    const answers = { reason: 'change-of-mind', usage: 'some', facts: { price: money(36500) } } as const;
    const assessment = assessRefund({ facts: YEAR, clauses: [BY_DAYS], answers, today });
    // 21 to 25 November: 4 of 365 days used, a yuan a day.
    expect(assessment.routes[0]?.amount).toMatchObject({ amount: 36100, currency: 'CNY' });
    expect(assessment.notes).toContain('rests-on-your-answers');
  });

  it('fill what the page does not state, and are not asked for again', () => {
    const input = { facts: order({ paidAt: '2026-11-21' }), clauses: [BY_DAYS], today };
    const assess = (facts: CorrectedFacts) =>
      assessRefund({ ...input, answers: { reason: 'change-of-mind', facts } });
    // Without the term no sum can be told, so the price would change nothing yet.
    expect(assess({}).missing).toEqual(['planPeriod']);
    expect(assess({ planPeriod: plan('year') }).missing).toContain('price');
    const answered = assess({ price: money(29800), planPeriod: plan('year') });
    expect(answered.missing).not.toContain('price');
    expect(answered.missing).not.toContain('planPeriod');
    expect(answered.routes[0]?.amount?.amount).toBe(29473);
  });

  it('that cannot be are left out', () => {
    const answers = {
      facts: { price: money(-1), endsAt: '2026-02-31', planPeriod: plan('year', 1_000_000) },
    } as const;
    const assess = (given: object) => assessRefund({ facts: YEAR, clauses: UNUSED, answers: given, today });
    expect(assess(answers)).toEqual(assess({}));
  });

  it('are kept one by one', () => {
    const first = mergeAnswers({ usage: 'none' }, { facts: { price: money(100) } });
    const both = mergeAnswers(first, { facts: { channel: 'official' } });
    expect(both).toEqual({ usage: 'none', facts: { price: money(100), channel: 'official' } });
    expect(mergeAnswers({}, { usage: 'some' })).toEqual({ usage: 'some' });
  });
});

describe('what would change the outcome', () => {
  const input = { facts: YEAR, clauses: [...UNUSED, BY_DAYS], answers: { reason: 'change-of-mind' }, today };

  it('the day after the deadline first, then answers, each with verdict and sum', () => {
    const { changes } = assessmentSchema.parse(assessRefund({ ...input, explain: true } as never));
    // Paid on the 21st: the 28th is a Saturday, by law Monday the 30th; from 1 December 10 of 365 days are used.
    expect(changes?.[0]).toEqual({ on: '2026-12-01', verdict: 'partial', amount: money(28984) });
    expect(changes).toContainEqual({
      answer: { usage: 'some' },
      verdict: 'partial',
      amount: money(29473),
    });
    expect(changes?.some(({ answer }) => answer?.usage === 'heavy')).toBe(false);
  });

  it('nothing of it where it was not asked for', () => {
    expect(assessRefund(input as never)).not.toHaveProperty('changes');
  });
});

describe('clauses that contradict', () => {
  it('are named beside the reading taken', () => {
    const none = clause('refund.none', '会员服务一经开通，概不退款。');
    const clauses = [none, ...fullWindow(7, '购买后7天内可申请全额退款。')];
    const { routes, notes } = assessRefund({ facts: YEAR, clauses, answers: { usage: 'none' }, today });
    expect(routes[0]).toMatchObject({ ground: 'provider-window', conflicts: [0] });
    expect(routes[0]?.provisions).toContain('cn-mfd-498');
    expect(notes).toContain('clauses-conflict');
  });
});
