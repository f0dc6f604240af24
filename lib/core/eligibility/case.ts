// One case, read once: facts with the person's own word before the page's, the day, the running term, the place whose law
// can apply, and who is asked. Routes take it and decide; nothing here decides.
import { type CivilDate, civilDateOf, DEFAULT_ZONE } from '../calendar/civil-date';
import type { Clause } from '../clauses/types';
import type { Channel, FactName, OrderFacts } from '../facts/types';
import type { PageKind } from '../pages/types';
import type { DateText, Money, PlanPeriod } from '../quantity/types';
import type { NoteCode } from './codes';
import { correctFacts } from './correct-facts';
import { deriveTerm, type Term } from './term';
import type { Answers, Place, Reason, Route } from './types';

export interface AssessmentInput {
  facts: OrderFacts;
  /** From one or several pages; their order does not matter. */
  clauses: readonly Clause[];
  answers: Answers;
  /** The day of the question, a civil date or a date-time. */
  today: DateText;
  page?: PageKind | undefined;
  /** IANA zone in which days are counted. */
  zone?: string | undefined;
  /** Also work out what would change the outcome. */
  explain?: boolean | undefined;
}

export interface Case {
  facts: OrderFacts;
  clauses: readonly Clause[];
  answers: Answers;
  reason: Reason;
  reasonGiven: boolean;
  today: DateText;
  day: CivilDate;
  zone: string;
  page: PageKind | undefined;
  price: Money | undefined;
  listPrice: Money | undefined;
  planPeriod: PlanPeriod | undefined;
  paidAt: DateText | undefined;
  paidDay: CivilDate | undefined;
  startsAt: CivilDate | undefined;
  endsAt: CivilDate | undefined;
  renewalCount: number | undefined;
  channel: Channel | undefined;
  /** The term that runs, with what is left of it from `cutDay` on. */
  term: Term | null;
  /** The day from which nothing more was used: the stated end of service, or today. */
  cutDay: CivilDate;
  place: Place | undefined;
  /** True when the place was taken from the currency or the language and not stated. */
  placeAssumed: boolean;
  ask: Route['ask'];
}

const ASK: Readonly<Record<Channel, Route['ask']>> = {
  official: 'provider',
  'app-store': 'apple',
  'google-play': 'google',
  'android-store': 'android-store',
  'third-party-mall': 'mall',
  reseller: 'reseller',
};
const HAN = /[\u4e00-\u9fff]/;

/** Codes of facts that a route rested on although the page only implied them. */
export const IMPLIED_NOTES: Readonly<Partial<Record<FactName, NoteCode>>> = {
  price: 'implied-price',
  planPeriod: 'implied-plan-period',
  paidAt: 'implied-paid-at',
  startsAt: 'implied-starts-at',
  endsAt: 'implied-ends-at',
  channel: 'implied-channel',
  listPrice: 'implied-list-price',
  renewalCount: 'implied-renewal-count',
  status: 'implied-status',
  autoRenew: 'implied-auto-renew',
  product: 'implied-product',
  paymentMethod: 'implied-payment-method',
};

export function createCase(input: AssessmentInput): Case {
  const { answers } = input;
  const facts = correctFacts(input.facts, answers);
  const zone = input.zone ?? DEFAULT_ZONE;
  const day = civilDateOf(input.today, zone);
  const toDay = (date: DateText | undefined) => (date === undefined ? undefined : civilDateOf(date, zone));
  // A fact the person corrected stands above an answer, an answer above what the page says.
  const paidAt =
    facts.paidAt?.source === 'person' ? facts.paidAt.value : (answers.paidAt ?? facts.paidAt?.value);
  const endedDay = toDay(answers.endedAt);
  const cutDay = endedDay !== undefined && endedDay < day ? endedDay : day;
  const base = {
    planPeriod: facts.planPeriod?.value,
    paidDay: toDay(paidAt),
    startsAt: toDay(facts.startsAt?.value),
    endsAt: toDay(facts.endsAt?.value),
  };
  const term = deriveTerm(
    {
      planPeriod: base.planPeriod,
      paidAt: base.paidDay,
      startsAt: base.startsAt,
      endsAt: base.endsAt,
      autoRenews: facts.autoRenew?.value === 'on' || (facts.renewalCount?.value ?? 0) > 0,
    },
    cutDay,
  );
  const place = findPlace({ ...input, facts });
  const channel = facts.channel?.value;
  return {
    ...base,
    facts,
    clauses: input.clauses,
    answers,
    reason: answers.reason ?? 'change-of-mind',
    reasonGiven: answers.reason !== undefined,
    today: input.today,
    day,
    zone,
    page: input.page,
    price: facts.price?.value,
    listPrice: facts.listPrice?.value,
    paidAt,
    renewalCount: facts.renewalCount?.value,
    channel,
    term,
    cutDay,
    place,
    placeAssumed: place !== undefined && answers.place === undefined,
    ask: channel === undefined ? 'provider' : ASK[channel],
  };
}

/** True when the charge in question is known not to be the first. */
export function isRenewalCharge(one: Case): boolean {
  return (one.renewalCount ?? 0) > 0;
}

/** True when nothing of the paid term is left, by its dates or because the page says it has run out. */
export function isTermOver(one: Case): boolean {
  return one.facts.status?.value === 'expired' || (one.term !== null && one.term.days.left === 0);
}

export function isEuropean(place: Place | undefined): boolean {
  return place === 'EU' || place === 'DE' || place === 'FR';
}

/** The place stated, else China where the price is in yuan or, with no price, the terms are written in Chinese. */
function findPlace({ facts, answers, clauses }: AssessmentInput): Place | undefined {
  if (answers.place !== undefined) return answers.place;
  const currency = facts.price?.value.currency;
  if (currency !== undefined) return currency === 'CNY' ? 'CN' : undefined;
  return clauses.some((clause) => HAN.test(clause.quote)) ? 'CN' : undefined;
}
