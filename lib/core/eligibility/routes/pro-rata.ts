// Route 2: the unused part in proportion, by the provider's own terms: by days, by months where the terms count months,
// with fees and discount clawback as they say. Days given on top of what was paid for carry no money.
import { addDays } from '../../calendar/civil-date';
import { absoluteNones } from '../barring-clauses';
import { type Case, isTermOver } from '../case';
import type { DefeatCode, MissingCode, RequirementCode } from '../codes';
import { readFees } from '../fees';
import { chineseLaw, clausesOf, draft, finding, type RouteFinding } from '../route';
import { hasChannelCondition } from '../window-conditions';
import { workOutRest } from './pro-rata-amount';
import { type ProRataTerms, readProRataTerms } from './pro-rata-terms';

const FORMULA = ['cn-yf-15', 'cn-cf-10'];

export function assessProRata(one: Case): RouteFinding {
  const terms = readProRataTerms(one);
  if (terms === null) return finding({});
  if (one.planPeriod?.unit === 'lifetime') return finding({ notes: ['lifetime-no-pro-rata'] });
  if (terms.closed) return finding({ notes: [terms.closed] });
  if (isTermOver(one)) return finding({ notes: ['term-over'] });
  const fees = readFees(one, terms.clauses);
  const worked = workOutRest(one, terms.clauses, fees);
  const official = one.channel === undefined || one.channel === 'official';
  const barring = [...absoluteNones(one), ...terms.passed];
  const certain =
    official && !terms.doubtful && !terms.planOpen && !worked.doubtful && terms.passed.length === 0;
  const last = one.term ? addDays(one.term.end, -1) : null;
  const conflict = barring.length > 0;
  const route = draft(one, {
    basis: 'policy',
    ground: terms.deadline === null ? 'pro-rata' : 'pro-rata-window',
    strength: certain ? 'stated' : 'arguable',
    amount: worked.amount,
    // Nothing used yet: the proportion is the whole.
    whole: worked.amount !== null && worked.amount.amount === one.price?.amount,
    deadline: terms.deadline !== null && (last === null || terms.deadline < last) ? terms.deadline : last,
    clauses: [...terms.clauses, ...terms.limits, ...fees.clauses, ...barring],
    conflicts: barring,
    provisions: chineseLaw(one, ['cn-xftl-12', ...FORMULA, ...(conflict ? ['cn-mfd-498'] : [])], one.day),
    requires: requirements(one, terms),
    defeatedBy: defeats(one, terms, official, conflict),
    uses: [...worked.uses, ...terms.uses, ...(one.channel ? (['channel'] as const) : [])],
    notes: [
      ...worked.notes,
      ...fees.notes,
      ...terms.notes,
      ...(official ? [] : (['promise-other-channel'] as const)),
      ...(conflict ? (['clauses-conflict'] as const) : []),
    ],
  });
  const wants: MissingCode[] = [...terms.wants, ...worked.wants];
  if (one.term === null) wants.push(...termWants(one));
  if (terms.planOpen) wants.push('planPeriod');
  if (one.price === undefined) wants.push('price');
  if (one.channel === undefined && hasChannelCondition(one)) wants.push('channel');
  return finding({ routes: [route], wants });
}

function requirements(one: Case, terms: ProRataTerms): RequirementCode[] {
  const requires: RequirementCode[] = ['proof-of-payment'];
  if (terms.deadline !== null) requires.unshift('ask-in-time');
  if (terms.planOpen) requires.push('plan-matches');
  if (clausesOf(one, 'refund.process').length > 0) requires.push('follow-refund-process');
  return requires;
}

function defeats(one: Case, terms: ProRataTerms, official: boolean, conflict: boolean): DefeatCode[] {
  const codes: DefeatCode[] = [];
  if (conflict) codes.push('no-refund-clause');
  if (terms.deadline !== null) codes.push('too-late');
  if (!official) codes.push('other-channel');
  if (one.planPeriod === undefined) codes.push('other-plan');
  return codes;
}

/** What is missing for the term to be told. */
export function termWants(one: Case): MissingCode[] {
  const wants: MissingCode[] = [];
  if (one.planPeriod === undefined && one.endsAt === undefined) wants.push('planPeriod');
  if (one.startsAt === undefined && one.paidDay === undefined) wants.push('paidAt');
  return wants;
}
