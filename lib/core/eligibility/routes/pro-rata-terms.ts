// What the provider's terms say of the part that was not used: which clauses give it back to one who leaves by choice, and
// which windows bound that.
import type { Clause } from '../../clauses/types';
import type { FactName } from '../../facts/types';
import type { DateText } from '../../quantity/types';
import type { Case } from '../case';
import {
  isAboutCredits,
  isAboutGoods,
  namedPlaces,
  namedPlans,
  plainQuote,
  planNameOf,
  sharesQuote,
} from '../clause-reading';
import type { MissingCode, NoteCode } from '../codes';
import { isNegativeWindow } from '../none-scope';
import { alsoSays, clausesOf } from '../route';
import type { WindowReading } from '../window-reading';
import { readWindows } from '../windows';

const NOT_FOR_CHOICE =
  /升级|升級|降级|降級|抵扣|补差|upgrade|downgrade|终止运营|停止运营|停止(?:提供)?服务|服务(?:永久)?(?:关闭|终止|停止)|故障|中断|我们的原因|平台原因|因(?!.{0,4}(?:个人|自身|您|你|用户|会员)).{0,6}原因|无法(?:正常)?(?:使用|实现)|outage|downtime|discontinu|if we (?:terminate|cancel|close)|席位|不可抗力|天灾|甲方有下列|乙方原因|违约(?!金)|force majeure|不同意|changes|switch|required to pay|seats/;
const NEGATED = /不(?:按|予|作)(?:照)?(?:剩余|比例|未使用)|不按比例|no pro-?rat|not (?:be )?pro-?rated/;

export interface ProRataTerms {
  clauses: Clause[];
  /** Windows that bound the proportion, in its own sentence or elsewhere. */
  limits: Clause[];
  /** Limits that are past although they stand elsewhere: they contradict rather than bound. */
  passed: Clause[];
  /** Why nothing is given any more; null while something is. */
  closed: NoteCode | null;
  /** The last day of the earliest limit. */
  deadline: DateText | null;
  uses: FactName[];
  notes: NoteCode[];
  wants: MissingCode[];
  doubtful: boolean;
  /** Every rule is for a named plan, and which plan was bought is not known. */
  planOpen: boolean;
}

/** The terms that reach this order, or null where none gives the rest back. */
export function readProRataTerms(one: Case): ProRataTerms | null {
  const windows = readWindows(one);
  const stated = proRataClauses(one);
  // "Within 30 days, less what was used" gives the rest also where nobody marked it as pro rata.
  const further = windows.filter(
    (window) =>
      window.gives === 'rest' &&
      window.closed !== 'window-other-plan' &&
      !stated.some((clause) => sharesQuote(clause, window.clause)),
  );
  const clauses = [...stated, ...further.map((window) => window.clause)];
  if (clauses.length === 0) return null;
  const terms: ProRataTerms = {
    clauses,
    limits: [],
    passed: [],
    closed: null,
    deadline: null,
    uses: [],
    notes: [],
    wants: [],
    doubtful: false,
    planOpen: one.planPeriod === undefined && clauses.every((clause) => namedPlans(clause).length > 0),
  };
  boundByOwnWindow(terms, windows);
  boundByLimits(one, terms, windows);
  return terms;
}

/** Clauses that promise the unused part to one who leaves by choice, for this order's plan. */
export function proRataClauses(one: Case): Clause[] {
  const plan = one.planPeriod ? planNameOf(one.planPeriod) : null;
  return clausesOf(one, 'refund.prorata').filter((clause) => {
    const quote = plainQuote(clause.quote);
    if (isAboutGoods(clause) || isAboutCredits(clause) || NOT_FOR_CHOICE.test(quote) || NEGATED.test(quote))
      return false;
    if (alsoSays(one, clause, 'refund.breach')) return false;
    const places = namedPlaces(clause);
    if (places !== null && (one.place === undefined || !places.includes(one.place))) return false;
    const plans = namedPlans(clause);
    return plans.length === 0 || plan === null || plans.includes(plan);
  });
}

/** A window told in the same sentence bounds the proportion ("within 30 days, less what was used"). */
function boundByOwnWindow(terms: ProRataTerms, windows: readonly WindowReading[]): void {
  const { clauses } = terms;
  const bounded = windows.filter(
    (window) =>
      window.gives === 'rest' &&
      window.part.period !== null &&
      clauses.some((clause) => sharesQuote(clause, window.clause)),
  );
  // A rule that also stands without a window is open at any time.
  const free = clauses.some((clause) => !bounded.some((window) => sharesQuote(window.clause, clause)));
  if (free) return;
  const latest = [...bounded].sort((a, b) => ((a.deadline?.safe ?? '') < (b.deadline?.safe ?? '') ? 1 : -1));
  const open = latest.find((window) => window.closed === null);
  const chosen = open ?? latest[0];
  if (!chosen) return;
  if (!open) terms.closed = chosen.closed;
  addLimit(terms, chosen);
  terms.doubtful = chosen.doubtful || chosen.deadline === null;
}

/** "No refund after 30 days", said elsewhere: bounds the proportion while it lasts, contradicts it once it is past. */
function boundByLimits(one: Case, terms: ProRataTerms, windows: readonly WindowReading[]): void {
  for (const window of windows) {
    if (!isNegativeWindow(window.clause, one.clauses)) continue;
    if (terms.clauses.some((clause) => sharesQuote(clause, window.clause))) continue;
    if (window.closed === 'window-passed') terms.passed.push(window.clause);
    else if (window.closed === null && window.deadline !== null) addLimit(terms, window);
  }
}

function addLimit(terms: ProRataTerms, window: WindowReading): void {
  const day = window.deadline?.safe ?? null;
  if (day !== null && (terms.deadline === null || day < terms.deadline)) terms.deadline = day;
  terms.limits.push(window.clause);
  terms.uses.push(...window.uses);
  terms.notes.push(...window.notes);
  terms.wants.push(...window.wants);
}
