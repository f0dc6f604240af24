// The assessment of one case: all routes, the verdict, what to ask next, and what a careful adviser would add. Pure: the
// day is an argument, and the order of the clauses does not matter.
import { daysBetween } from '../calendar/civil-date';
import type { Clause } from '../clauses/types';
import type { FactName } from '../facts/types';
import { type AssessmentInput, type Case, createCase, IMPLIED_NOTES, isTermOver } from './case';
import { findChanges, type TriedOutcome } from './changes';
import { type MissingCode, NOTE_CODES, type NoteCode } from './codes';
import { orderMissing } from './missing-facts';
import { noneScope } from './none-scope';
import { moneyed, type RouteDraft } from './route';
import { ROUTES } from './routes';
import { assessGoodwill } from './routes/goodwill';
import { isSoundClause, soundAnswers, soundFacts } from './sound-input';
import type { Assessment, Hint, Route } from './types';
import { deriveVerdict, scoreOutcome, sortRoutes, type Verdict } from './verdict';

interface Outcome {
  verdict: Verdict;
  routes: RouteDraft[];
  notes: Set<NoteCode>;
  wants: Set<MissingCode>;
  hints: Hint[];
}

/** Every ground on which the money could come back. Never throws for what a page or a person can say. */
export function assessRefund(input: AssessmentInput): Assessment {
  // Sorted by content, so that neither the order of the pages nor of the clauses can show in the result.
  const clauses = input.clauses.filter(isSoundClause).sort(compareClauses);
  const sorted = {
    ...input,
    clauses,
    facts: soundFacts(input.facts),
    answers: soundAnswers(input.answers),
  };
  const one = createCase(sorted);
  const outcome = findOutcome(one);
  for (const code of outcome.wants) if (isAnswered(one, code)) outcome.wants.delete(code);
  const attempt = (variant: AssessmentInput): TriedOutcome => {
    const tried = createCase(variant);
    return { ...findOutcome(tried), price: tried.price?.amount };
  };
  const missing = orderMissing(
    sorted,
    outcome.wants,
    (variant) => {
      const { verdict, routes, price } = attempt(variant);
      return scoreOutcome(verdict, routes, price);
    },
    alwaysAsked(one, outcome),
  );
  if (missing.length > 0 && outcome.routes.some((route) => route.strength === 'stated')) {
    outcome.notes.add('depends-on-unanswered');
  }
  const indexes = new Map(input.clauses.map((clause, index) => [clause, index]));
  return {
    verdict: outcome.verdict,
    routes: outcome.routes.map((route) => toRoute(route, indexes)),
    missing,
    notes: NOTE_CODES.filter((code) => outcome.notes.has(code)),
    ...(outcome.hints.length > 0 ? { hints: outcome.hints } : {}),
    ...(input.explain
      ? { changes: findChanges(sorted, { ...outcome, price: one.price?.amount }, attempt) }
      : {}),
  };
}

function findOutcome(one: Case): Outcome {
  const notes = new Set<NoteCode>(caseNotes(one));
  const wants = new Set<MissingCode>();
  const hints: Hint[] = [];
  const found: RouteDraft[] = [];
  if (one.facts.status?.value === 'refunded') {
    if (one.facts.status.certainty === 'implied') notes.add('implied-status');
    return { verdict: 'none', routes: [], notes, wants, hints };
  }
  for (const assess of ROUTES) {
    const result = assess(one);
    const cited = result.routes.filter((route) => route.clauses.length > 0 || route.provisions.length > 0);
    found.push(...moneyed({ routes: cited }).routes);
    for (const note of moneyed(result).notes) notes.add(note);
    for (const want of result.wants) wants.add(want);
    hints.push(...result.hints);
  }
  const certain = found.some((route) => route.strength === 'stated' && route.whole);
  // Nobody asks a favour for money not yet paid.
  if (!certain && !isBeforePurchase(one)) found.push(...assessGoodwill(one).routes);
  const routes = sortRoutes(found);
  for (const route of routes) for (const note of route.notes) notes.add(note);
  addBasisNotes(one, routes, notes);
  if (!one.reasonGiven && !certain) wants.add('reason');
  if (one.price === undefined && routes.some((route) => route.basis !== 'goodwill')) wants.add('price');
  if (isBeforePurchase(one)) wants.delete('paidAt');
  const known = isKnown(one, wants, hints, notes);
  return { verdict: deriveVerdict(routes, known), routes, notes, wants, hints };
}

/** Whether enough was read to say no: terms on refunds, and the date every window hangs on. */
function isKnown(
  one: Case,
  wants: ReadonlySet<MissingCode>,
  hints: readonly Hint[],
  notes: Set<NoteCode>,
): boolean {
  const termsRead = one.clauses.some((clause) => clause.kind.startsWith('refund.'));
  if (!termsRead) notes.add('no-refund-terms-read');
  const undecided = (['paidAt', 'planPeriod', 'endsAt', 'startsAt'] as const).some((code) => wants.has(code));
  // Wrongs other than a change of mind are judged by Chinese law only; elsewhere "none" would be a guess.
  const lawKnown = one.place === 'CN' || one.reason === 'change-of-mind';
  if (!lawKnown) notes.add('law-not-covered');
  return (
    termsRead && !undecided && hints.length === 0 && lawKnown && !mayBeForeign(one) && !isBeforePurchase(one)
  );
}

/** Place not told, and bought within the last fourteen days for all that is known: a right to withdraw may well exist. */
function mayBeForeign(one: Case): boolean {
  return one.place === undefined && (one.paidDay === undefined || daysBetween(one.paidDay, one.day) <= 14);
}

function isAnswered(one: Case, code: MissingCode): boolean {
  if (code === 'refundTerms') return false;
  if (code === 'paidAt') return one.paidAt !== undefined;
  return Object.hasOwn(one.answers, code) || Object.hasOwn(one.facts, code);
}

function alwaysAsked(one: Case, outcome: Outcome): Set<MissingCode> {
  const always = new Set<MissingCode>();
  if (outcome.notes.has('no-refund-terms-read') && outcome.verdict !== 'full') {
    outcome.wants.add('refundTerms');
    always.add('refundTerms');
  }
  if (one.paidDay === undefined && outcome.wants.has('paidAt')) always.add('paidAt');
  for (const route of outcome.routes) {
    if (route.strength !== 'stated') continue;
    if (
      (route.requires.includes('unused') || route.requires.includes('little-used')) &&
      outcome.wants.has('usage')
    )
      always.add('usage');
    if (route.requires.includes('first-time') && outcome.wants.has('firstTime')) always.add('firstTime');
  }
  return always;
}

function caseNotes(one: Case): NoteCode[] {
  const notes: NoteCode[] = [];
  const status = one.facts.status?.value;
  if (status === 'refunded') notes.push('already-refunded');
  if (status === 'refunding') notes.push('refund-in-progress');
  if ((status === 'refunded' || status === 'refunding') && one.facts.autoRenew?.value === 'on')
    notes.push('renewal-still-on');
  if (one.paidDay !== undefined && one.paidDay > one.day) notes.push('payment-date-in-future');
  if (isTermOver(one)) notes.push('term-over');
  if (one.endsAt === one.day) notes.push('expires-today');
  if (isBeforePurchase(one)) notes.push('before-purchase');
  if (isUsedClauseMet(one)) notes.push('used-clause-applies');
  if (one.placeAssumed) notes.push('place-taken-as-cn');
  if (one.place === undefined) notes.push('place-unknown');
  if (!one.reasonGiven && !isBeforePurchase(one)) notes.push('reason-taken-as-change-of-mind');
  return notes;
}

function isBeforePurchase(one: Case): boolean {
  return one.paidDay === undefined && (one.page === 'checkout' || one.page === 'membership');
}

/** "Once used, no refund", and it was used. */
function isUsedClauseMet(one: Case): boolean {
  const used = one.answers.usage === 'some' || one.answers.usage === 'heavy';
  return (
    used &&
    one.clauses.some((clause) => clause.kind === 'refund.none' && noneScope(clause, one.clauses) === 'used')
  );
}

const ASK_NOTES: Readonly<Partial<Record<Route['ask'], NoteCode>>> = {
  apple: 'ask-apple-first',
  google: 'ask-google-first',
  'android-store': 'ask-store-first',
  mall: 'ask-mall-first',
  reseller: 'ask-reseller-first',
};

/** What the routes rest on that was not plainly stated by the page. */
function addBasisNotes(one: Case, routes: readonly RouteDraft[], notes: Set<NoteCode>): void {
  for (const route of routes) {
    const ask = ASK_NOTES[route.ask];
    if (ask !== undefined) notes.add(ask);
    if (route.ask !== 'provider' && one.facts.channel?.certainty === 'implied') notes.add('implied-channel');
    for (const use of route.uses) addUseNote(one, use, notes);
  }
}

function addUseNote(one: Case, use: FactName, notes: Set<NoteCode>): void {
  const fact = one.facts[use];
  if (
    fact?.source === 'person' ||
    (use === 'paidAt' && one.paidAt !== undefined && one.paidAt === one.answers.paidAt)
  ) {
    notes.add('rests-on-your-answers');
    return;
  }
  const implied = IMPLIED_NOTES[use];
  if (fact?.certainty === 'implied' && implied !== undefined) notes.add(implied);
}

function toRoute(route: RouteDraft, indexes: ReadonlyMap<Clause, number>): Route {
  const { amount } = route;
  return {
    basis: route.basis,
    ground: route.ground,
    strength: route.strength,
    amount:
      amount === null ? null : { amount: amount.amount, currency: amount.currency, steps: amount.steps },
    deadline: route.deadline,
    legalDeadline: route.legalDeadline,
    deadlineEstimated: route.deadlineEstimated,
    clauses: indexesOf(route.clauses, indexes),
    ...(route.conflicts.length > 0 ? { conflicts: indexesOf(route.conflicts, indexes) } : {}),
    provisions: [...new Set(route.provisions)],
    requires: [...new Set(route.requires)],
    defeatedBy: [...new Set(route.defeatedBy)],
    ask: route.ask,
  };
}

function indexesOf(clauses: readonly Clause[], indexes: ReadonlyMap<Clause, number>): number[] {
  const found = clauses.map((clause) => indexes.get(clause) ?? -1).filter((index) => index >= 0);
  return [...new Set(found)].sort((a, b) => a - b);
}

function compareClauses(one: Clause, other: Clause): number {
  const mine = `${one.kind}\n${one.quote}\n${one.heading.join('/')}\n${JSON.stringify(one.params)}`;
  const theirs = `${other.kind}\n${other.quote}\n${other.heading.join('/')}\n${JSON.stringify(other.params)}`;
  return mine < theirs ? -1 : mine > theirs ? 1 : one.start - other.start;
}
