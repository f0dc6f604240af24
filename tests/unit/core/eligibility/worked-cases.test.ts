// Worked cases: what a careful adviser would say, worked out by hand (`why`), against what the engine says.
import { describe, expect, it } from 'vitest';
import { assessRefund } from '@/lib/core/eligibility';
import { assessmentSchema } from '@/lib/core/eligibility/types';
import type { WorkedCase } from './case-builder';
import { BREACH_CASES } from './cases/breach.cases';
import { CHARGE_CASES } from './cases/charges.cases';
import { CONVERSATION_CASES } from './cases/conversation.cases';
import { FOREIGN_CASES } from './cases/foreign.cases';
import { PRO_RATA_CASES } from './cases/pro-rata.cases';
import { STATUTE_CASES } from './cases/statute.cases';
import { WINDOW_CASES } from './cases/windows.cases';

const GROUPS: Record<string, WorkedCase[]> = {
  windows: WINDOW_CASES,
  'pro rata': PRO_RATA_CASES,
  statute: STATUTE_CASES,
  breach: BREACH_CASES,
  charges: CHARGE_CASES,
  foreign: FOREIGN_CASES,
  conversation: CONVERSATION_CASES,
};

it('has at least 150 worked cases, each with a name of its own', () => {
  const names = Object.values(GROUPS).flatMap((cases) => cases.map((each) => each.name));
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(GROUPS))('%s', (_group, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const { facts, clauses, answers = {}, today, page } = each;
    const assessment = assessRefund({ facts, clauses, answers, today, page });
    expect(() => assessmentSchema.parse(assessment)).not.toThrow();
    const grounds = assessment.routes.map((route) => route.ground);
    expect({ verdict: assessment.verdict, grounds }).toEqual({
      verdict: each.verdict,
      grounds: each.grounds,
    });
    const best = assessment.routes[0];
    if ('amount' in each) expect(best?.amount?.amount ?? null).toBe(each.amount);
    if (each.steps) expect(best?.amount?.steps).toEqual(each.steps);
    if (each.strength) expect(best?.strength).toBe(each.strength);
    if (each.basis) expect(best?.basis).toBe(each.basis);
    if (each.deadline !== undefined) expect(best?.deadline).toBe(each.deadline);
    if (each.legal !== undefined) expect(best?.legalDeadline).toBe(each.legal);
    if (each.estimated !== undefined) expect(best?.deadlineEstimated).toBe(each.estimated);
    if (each.ask) expect(best?.ask).toBe(each.ask);
    if (each.provisions) expect(best?.provisions).toEqual(expect.arrayContaining(each.provisions));
    if (each.requires) expect(best?.requires).toEqual(expect.arrayContaining(each.requires));
    if (each.defeatedBy) expect(best?.defeatedBy).toEqual(expect.arrayContaining(each.defeatedBy));
    if (each.notes) expect(assessment.notes).toEqual(expect.arrayContaining(each.notes));
    for (const note of each.not ?? []) expect(assessment.notes).not.toContain(note);
    if (each.missing) expect(assessment.missing).toEqual(each.missing);
    if (each.asksFirst) expect(assessment.missing[0]).toBe(each.asksFirst);
  });
});
