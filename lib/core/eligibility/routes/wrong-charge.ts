// Route 6: a charge that nobody authorised, or the same thing charged twice. A duplicate has no legal ground and goes back
// (民法典 985); for a payment nobody authorised the payment provider answers first (电子商务法 57).
import { addMonths } from '../../calendar/civil-date';
import { wholeAmount } from '../amounts';
import type { Case } from '../case';
import { isAboutGoods } from '../clause-reading';
import { isBillingError } from '../outage';
import { chineseLaw, clausesOf, draft, finding, type RouteDraft, type RouteFinding } from '../route';
import type { Route } from '../types';
import { LIMITATION_MONTHS } from './unnoticed-renewal';

const CARD = /信用卡|银行卡|借记卡|储蓄卡|visa|master ?card|银联|unionpay|amex|credit card|debit card/i;

export function assessWrongCharge(one: Case): RouteFinding {
  if (one.reason !== 'duplicate' && one.reason !== 'unauthorised-charge') return finding({});
  const routes = [...clauseRoute(one), ...lawRoute(one)];
  const unsure = one.reason === 'unauthorised-charge' && one.answers.consent === undefined;
  return finding({ routes, wants: unsure ? ['consent'] : [] });
}

/** The terms promise money back for wrong charges. */
function clauseRoute(one: Case): RouteDraft[] {
  const clauses = clausesOf(one, 'refund.breach', 'refund.full').filter(
    (clause) => isBillingError(clause.quote) && !isAboutGoods(clause) && /退|refund/i.test(clause.quote),
  );
  if (clauses.length === 0) return [];
  return [
    draft(one, {
      ...base(one),
      basis: 'promise',
      ground: 'billing-error-clause',
      strength: one.reason === 'duplicate' || one.answers.consent === 'none' ? 'stated' : 'arguable',
      clauses,
      provisions: chineseLaw(one, ['cn-xftl-12'], one.paidDay),
    }),
  ];
}

function lawRoute(one: Case): RouteDraft[] {
  const duplicate = one.reason === 'duplicate';
  const ids = duplicate ? ['cn-mfd-985', 'cn-mfz-188'] : ['cn-ds-57', 'cn-mfd-985', 'cn-mfz-188'];
  const provisions = chineseLaw(one, ids, one.paidDay);
  if (provisions.length === 0) return [];
  return [
    draft(one, {
      ...base(one),
      basis: 'statute',
      ground: duplicate ? 'duplicate-payment' : 'unauthorised-payment',
      strength: duplicate || one.answers.consent === 'none' ? 'stated' : 'arguable',
      provisions,
      ask: duplicate ? one.ask : payerOf(one),
    }),
  ];
}

function base(one: Case) {
  const duplicate = one.reason === 'duplicate';
  return {
    amount: one.price ? wholeAmount(one.price) : null,
    whole: true,
    deadline:
      one.paidDay === undefined || one.place !== 'CN' ? null : addMonths(one.paidDay, LIMITATION_MONTHS),
    requires: duplicate
      ? (['show-both-charges', 'proof-of-payment'] as const)
      : (['report-to-payment-provider', 'proof-of-payment'] as const),
    defeatedBy: duplicate ? (['charges-differ'] as const) : (['own-fault', 'consent-proven'] as const),
    uses: [
      ...(one.price ? (['price'] as const) : []),
      ...(one.paidDay ? (['paidAt'] as const) : []),
      ...(one.facts.paymentMethod && !duplicate ? (['paymentMethod'] as const) : []),
    ],
  };
}

/** A store that took the payment is asked first; else the card's bank or the wallet. */
function payerOf(one: Case): Route['ask'] {
  if (one.ask === 'apple' || one.ask === 'google') return one.ask;
  const method = one.facts.paymentMethod?.value;
  return method !== undefined && CARD.test(method) ? 'bank' : 'payment-provider';
}
