// What the provider may take off a refund by its own terms, read from the fee clauses that reach this order.
import type { Clause } from '../clauses/types';
import type { FeeTerms } from './amounts';
import type { Case } from './case';
import { isAboutGoods, namedPlans, plainQuote, planNameOf, sharesQuote } from './clause-reading';
import type { NoteCode } from './codes';

export interface FeeReading {
  terms: FeeTerms;
  /** The used part is counted at the price before discount. */
  clawback: boolean;
  clauses: Clause[];
  notes: NoteCode[];
}

const CLAWBACK =
  /原价|原價|门市价|标准价|打折前|恢复.{0,4}价|优惠.{0,8}(?:追回|收回|扣回|补|取消)|list price|regular price|full price|standard (?:rate|price)|discount.{0,30}(?:forfeit|claw|deduct|recover)/;
const OF_PRICE =
  /(?:实付|订单|合同|总|支付|购买|原|会员费|年费)[^,。;%]{0,6}(?:总)?(?:金额|价|款|费|额)?(?:的)?\s*\d{1,3}(?:\.\d{1,2})?\s*%|\d{1,3}(?:\.\d{1,2})?\s*% of (?:the |your )?(?:total|original|purchase|order|amount paid|price|subscription (?:price|fee)|annual fee|course)|from the original cost/;
const OTHER_FEE =
  /提现|充值手续费|取现|withdraw(?:al)? to|chargeback|charge back|late fee|逾期|滞纳|运费|邮费|shipping|postage/;
/** Above this share a fee is commonly found excessive (合同编通则解释 65). */
export const EXCESSIVE_FEE_PERCENT = 30;

/** Fees that fall on a refund resting on `ground`; those of the ground's own sentence go before general ones. */
export function readFees(one: Case, ground: readonly Clause[]): FeeReading {
  const reading: FeeReading = {
    terms: { percentOfRefund: 0, percentOfPrice: 0, fixed: 0 },
    clawback: false,
    clauses: [],
    notes: [],
  };
  const all = one.clauses.filter((clause) => clause.kind === 'refund.fee' && reaches(one, clause));
  const own = all.filter((clause) => ground.some((other) => sharesQuote(clause, other)));
  for (const clause of own.length > 0 ? own : all) addFee(one, clause, reading);
  const { percentOfRefund, percentOfPrice } = reading.terms;
  if (Math.max(percentOfRefund, percentOfPrice) >= EXCESSIVE_FEE_PERCENT)
    reading.notes.push('fee-may-be-excessive');
  return reading;
}

function reaches(one: Case, clause: Clause): boolean {
  if (isAboutGoods(clause) || OTHER_FEE.test(plainQuote(clause.quote))) return false;
  const plans = namedPlans(clause);
  const plan = one.planPeriod ? planNameOf(one.planPeriod) : null;
  return plans.length === 0 || plan === null || plans.includes(plan);
}

/** The same fee told twice is taken once: of two percentages or sums the higher counts, so that nothing is promised too much. */
function addFee(one: Case, clause: Clause, reading: FeeReading): void {
  const quote = plainQuote(clause.quote);
  const { percent, money, currency, max } = clause.params;
  const { terms } = reading;
  reading.clauses.push(clause);
  if (CLAWBACK.test(quote)) reading.clawback = true;
  if (percent !== undefined) {
    const key = OF_PRICE.test(quote) ? 'percentOfPrice' : 'percentOfRefund';
    terms[key] = Math.max(terms[key], Math.min(100, Math.max(0, percent)));
  } else if (money !== undefined && sameCurrency(one, currency)) {
    terms.fixed = Math.max(terms.fixed, money);
  } else if (!reading.clawback) {
    reading.notes.push('fee-unknown-amount');
  }
  if (max) reading.notes.push('fee-upper-bound');
}

function sameCurrency(one: Case, currency: string | undefined): boolean {
  return currency === undefined || one.price === undefined || currency === one.price.currency;
}
