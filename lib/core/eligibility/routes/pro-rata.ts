// Route 2: the unused part in proportion, by the provider's own terms: by days, by months where the terms count months,
// with fees and discount clawback as they say. Days given on top of what was paid for carry no money.
import { addDays } from '../../calendar/civil-date';
import type { Clause } from '../../clauses/types';
import type { FactName } from '../../facts/types';
import { listPriceAmount, percentAmount, type RoundedAmount, shareAmount, withFees } from '../amounts';
import { type Case, isTermOver } from '../case';
import {
  isAboutGoods,
  namedPlaces,
  namedPlans,
  plainQuote,
  planNameOf,
  sharesQuote,
} from '../clause-reading';
import type { MissingCode, NoteCode, RequirementCode } from '../codes';
import { type FeeReading, readFees } from '../fees';
import { isAbsoluteNone } from '../none-scope';
import { alsoSays, chineseLaw, clausesOf, draft, finding, moneyed, type RouteFinding } from '../route';
import type { WindowReading } from '../window-reading';
import { readWindows } from '../windows';

const BY_MONTHS =
  /剩余(?:的)?(?:整|自然|完整)?(?:个)?月|未使用(?:的)?(?:整|完整)?(?:个)?月|按(?:自然|整)?月(?:份|数)?(?:折算|计算|退|比例)|(?:unused|remaining|full|whole) months?|month(?:ly)? pro-?rata/;
const NOT_FOR_CHOICE =
  /升级|升級|降级|降級|抵扣|补差|upgrade|downgrade|终止运营|停止运营|停止(?:提供)?服务|服务(?:永久)?(?:关闭|终止|停止)|故障|中断|我们的原因|平台原因|因.{0,6}原因|outage|downtime|discontinu|if we (?:terminate|cancel|close)|席位|seats/;
const NEGATED = /不(?:按|予|作)(?:照)?(?:剩余|比例|未使用)|不按比例|no pro-?rat|not (?:be )?pro-?rated/;
const FORMULA = ['cn-yf-15', 'cn-cf-10'];

/** Clauses that promise the unused part to one who leaves by choice, for this order's plan. */
export function proRataClauses(one: Case): Clause[] {
  const plan = one.planPeriod ? planNameOf(one.planPeriod) : null;
  return clausesOf(one, 'refund.prorata').filter((clause) => {
    const quote = plainQuote(clause.quote);
    if (isAboutGoods(clause) || NOT_FOR_CHOICE.test(quote) || NEGATED.test(quote)) return false;
    if (alsoSays(one, clause, 'refund.breach')) return false;
    const places = namedPlaces(clause);
    if (places !== null && (one.place === undefined || !places.includes(one.place))) return false;
    const plans = namedPlans(clause);
    return plans.length === 0 || plan === null || plans.includes(plan);
  });
}

export function assessProRata(one: Case): RouteFinding {
  const windows = readWindows(one).filter((window) => window.gives === 'rest');
  const stated = proRataClauses(one);
  // "Within 30 days, less what was used" gives the rest also where nobody marked it as pro rata.
  const further = windows.filter(
    (window) =>
      window.closed !== 'window-other-plan' && !stated.some((clause) => sharesQuote(clause, window.clause)),
  );
  const clauses = [...stated, ...further.map((window) => window.clause)];
  if (clauses.length === 0) return finding({});
  if (one.planPeriod?.unit === 'lifetime') return finding({ notes: ['lifetime-no-pro-rata'] });
  const limit = ownWindow(windows, clauses);
  if (limit.closed) return finding({ notes: [limit.closed] });
  const wants: MissingCode[] = [...limit.wants];
  if (one.term === null) wants.push(...termWants(one));
  if (one.price === undefined) wants.push('price');
  if (isTermOver(one)) return finding({ notes: ['term-over'] });
  const fees = readFees(one, clauses);
  const worked = workOut(one, clauses, fees);
  wants.push(...worked.wants);
  const official = one.channel === undefined || one.channel === 'official';
  const requires: RequirementCode[] = ['proof-of-payment'];
  if (limit.deadline !== null) requires.unshift('ask-in-time');
  if (clausesOf(one, 'refund.process').length > 0) requires.push('follow-refund-process');
  const barring = clausesOf(one, 'refund.none').filter((clause) => isAbsoluteNone(clause, one.clauses));
  const last = one.term ? addDays(one.term.end, -1) : null;
  const route = draft(one, {
    basis: 'policy',
    ground: limit.deadline === null ? 'pro-rata' : 'pro-rata-window',
    strength: official && !limit.doubtful && !worked.doubtful ? 'stated' : 'arguable',
    amount: worked.amount,
    // Nothing used yet: the proportion is the whole.
    whole: worked.amount !== null && worked.amount.amount === one.price?.amount,
    deadline: limit.deadline !== null && (last === null || limit.deadline < last) ? limit.deadline : last,
    deadlineEstimated: false,
    clauses: [...clauses, ...limit.clauses, ...fees.clauses, ...barring],
    provisions: chineseLaw(
      one,
      ['cn-xftl-12', ...FORMULA, ...(barring.length > 0 ? ['cn-mfd-498'] : [])],
      one.day,
    ),
    requires,
    defeatedBy: [
      ...(barring.length > 0 ? (['no-refund-clause'] as const) : []),
      ...(limit.deadline === null ? [] : (['too-late'] as const)),
      ...(official ? [] : (['other-channel'] as const)),
      ...(one.planPeriod === undefined ? (['other-plan'] as const) : []),
    ],
    uses: [...worked.uses, ...limit.uses, ...(one.channel ? (['channel'] as const) : [])],
    notes: [
      ...worked.notes,
      ...fees.notes,
      ...limit.notes,
      ...(official ? [] : (['promise-other-channel'] as const)),
      ...(barring.length > 0 ? (['clauses-conflict'] as const) : []),
    ],
  });
  return moneyed({ routes: [route], wants });
}

/** A window told in the same sentence bounds the proportion ("within 30 days, less what was used"). */
function ownWindow(rests: readonly WindowReading[], clauses: readonly Clause[]) {
  const windows = rests.filter((window) => clauses.some((clause) => sharesQuote(clause, window.clause)));
  const bounded = windows.filter((window) => window.clause.params.amount !== undefined);
  // A rule that also stands without a window is open at any time.
  const free = clauses.some((clause) => !bounded.some((window) => sharesQuote(window.clause, clause)));
  const none = { closed: null, deadline: null, clauses: [], uses: [], notes: [], wants: [], doubtful: false };
  if (free || bounded.length === 0) return none;
  const latest = [...bounded].sort((a, b) => ((a.deadline?.safe ?? '') < (b.deadline?.safe ?? '') ? 1 : -1));
  const open = latest.find((window) => window.closed === null);
  const chosen = open ?? latest[0];
  if (!chosen) return none;
  return {
    closed: open ? null : chosen.closed,
    deadline: chosen.deadline?.safe ?? null,
    clauses: [chosen.clause],
    uses: chosen.uses,
    notes: chosen.notes,
    wants: chosen.wants,
    doubtful: chosen.doubtful || chosen.deadline === null,
  };
}

/** What is missing for the term to be told. */
export function termWants(one: Case): MissingCode[] {
  const wants: MissingCode[] = [];
  if (one.planPeriod === undefined && one.endsAt === undefined) wants.push('planPeriod');
  if (one.startsAt === undefined && one.paidDay === undefined) wants.push('paidAt');
  return wants;
}

interface Worked {
  amount: RoundedAmount | null;
  uses: FactName[];
  notes: NoteCode[];
  wants: MissingCode[];
  doubtful: boolean;
}

function workOut(one: Case, clauses: readonly Clause[], fees: FeeReading): Worked {
  const worked: Worked = { amount: null, uses: [], notes: [], wants: [], doubtful: false };
  const { price, term } = one;
  worked.uses.push(...(price ? (['price'] as const) : []), ...(term?.uses ?? []));
  if (price === undefined || term === null) return worked;
  if (term.startAssumed) worked.notes.push('term-from-payment');
  if (term.bonusDays > 0) worked.notes.push('bonus-days-apart');
  const byMonths = clauses.some((clause) => BY_MONTHS.test(plainQuote(clause.quote)));
  const share = byMonths && term.months !== null ? term.months : term.days;
  const tier = clauses.find((clause) => clause.params.percent !== undefined);
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
