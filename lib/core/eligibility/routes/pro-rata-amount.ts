// The sum of the part not used, as the terms count it: by days, by months, a percentage, with the used part at list price,
// and with fees.
import type { Clause } from '../../clauses/types';
import type { FactName } from '../../facts/types';
import { listPriceAmount, percentAmount, type RoundedAmount, shareAmount, withFees } from '../amounts';
import type { Case } from '../case';
import { plainQuote } from '../clause-reading';
import type { MissingCode, NoteCode } from '../codes';
import type { FeeReading } from '../fees';
import { alsoSays } from '../route';

const BY_MONTHS =
  /剩余(?:的)?(?:整|自然|完整)?(?:个)?月|未使用(?:的)?(?:整|完整)?(?:个)?月|按(?:自然|整)?月(?:份|数)?(?:折算|计算|退|比例)|(?:unused|remaining|full|whole) months?|month(?:ly)? pro-?rata/;
// Lessons, sessions, units: days tell nothing of what was used.
const BY_USE =
  /课时|課時|堂数|堂數|次数|次數|用量|单价|單價|任务|per (?:use|lesson|session|class)|number of (?:uses|lessons|sessions)|% of content/;
const PAYS_PERCENT =
  /(?:退|返还?|返還)[^。,;扣收]{0,14}\d{1,3}(?:\.\d{1,2})?\s*%|\d{1,3}(?:\.\d{1,2})?\s*% (?:of [^.;]{0,40})?(?:will be |is )?refund|refund[^.;,]{0,30}\d{1,3}(?:\.\d{1,2})?\s*%/;

export interface Worked {
  amount: RoundedAmount | null;
  uses: FactName[];
  notes: NoteCode[];
  wants: MissingCode[];
  doubtful: boolean;
}

/** "退还剩余费用的80%", not "按剩余天数退还，并扣除10%手续费": the percentage must be of what is paid back. */
function paysPercent(one: Case, clause: Clause): boolean {
  if (clause.params.percent === undefined || alsoSays(one, clause, 'refund.fee')) return false;
  return PAYS_PERCENT.test(plainQuote(clause.quote));
}

/** Null as a sum where price, term or list price is not known; nothing is made up. */
export function workOutRest(one: Case, clauses: readonly Clause[], fees: FeeReading): Worked {
  const worked: Worked = { amount: null, uses: [], notes: [], wants: [], doubtful: false };
  const { price, term } = one;
  worked.uses.push(...(price ? (['price'] as const) : []), ...(term?.uses ?? []));
  if (price === undefined || term === null) return worked;
  if (clauses.every((clause) => BY_USE.test(plainQuote(clause.quote)))) {
    worked.notes.push('counted-by-use');
    return worked;
  }
  if (term.startAssumed) worked.notes.push('term-from-payment');
  if (term.bonusDays > 0) worked.notes.push('bonus-days-apart');
  const byMonths = clauses.some((clause) => BY_MONTHS.test(plainQuote(clause.quote)));
  const share = byMonths && term.months !== null ? term.months : term.days;
  const tier = clauses.find((clause) => paysPercent(one, clause));
  let gross = shareAmount(price, share);
  if (tier?.params.percent !== undefined) {
    const ofRest = /剩余|未使用|remaining|unused/.test(plainQuote(tier.quote));
    const base = ofRest ? { amount: gross.amount, currency: gross.currency } : price;
    const cut = percentAmount(base, Math.min(100, Math.max(0, tier.params.percent)));
    gross = ofRest ? { ...cut, steps: [...gross.steps, ...cut.steps] } : cut;
    if (!ofRest) {
      // Tiers hang on how much was used or how long ago it was; which one applies is not read here.
      worked.doubtful = true;
      worked.notes.push('percent-tier-unclear');
    }
  } else if (fees.clawback) {
    if (one.listPrice === undefined || one.listPrice.currency !== price.currency) {
      worked.notes.push('clawback-list-price-unknown');
      worked.wants.push('listPrice');
      return worked;
    }
    worked.uses.push('listPrice');
    gross = listPriceAmount(price, one.listPrice, share);
  }
  worked.amount = withFees(gross, price, fees.terms);
  if (worked.amount.rounded) worked.notes.push('rounded-half-up');
  if (one.cutDay === one.day) worked.notes.push('amount-shrinks-daily');
  return worked;
}
