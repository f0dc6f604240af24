// Which plan a window's length is for, where one sentence tells several: 月卡7天、年卡15天内可退, or 购买后7天（年费会员15天）.
import type { Period } from '../calendar/deadlines';
import type { Clause } from '../clauses/types';
import { namedPlans, type PlanName, plainQuote, plansIn } from './clause-reading';
import { parseSmallNumeral } from './small-numeral';

export interface WindowPart {
  period: Period | null;
  /** The plans it is for; empty where it is for all but `except`. */
  plans: PlanName[];
  except: PlanName[];
}

const LENGTH =
  /(\d{1,4}|[一二两三四五六七八九十百]{1,5})\s*-?(?:个|個)?\s*(工作|自然|business |working |calendar )?(天|日|小时|小時|周|月|months?|days?|hours?|weeks?)(?!卡|度|费|付)/g;
/** "7天（月卡）": a plan in brackets of its own right behind the length. */
const BRACKET_BEHIND = /^[^()\d]{0,6}\(([^()\d]*)\)/;

/**
 * The windows that a clause tells: as a rule one, with the parameters it was given. Where its sentence ties lengths to
 * plans, each such length is one, also those that no parameter names.
 */
export function readWindowParts(clause: Clause): WindowPart[] {
  const all = namedPlans(clause);
  const { amount, unit, workday } = clause.params;
  const period = amount === undefined || unit === undefined ? null : { amount, unit, workday };
  const quote = plainQuote(clause.quote);
  const lengths = findLengths(quote);
  const own = lengths.findIndex((length) => length.period.amount === amount);
  if (all.length === 0 || lengths.length < 2 || own < 0) return [{ period, plans: all, except: [] }];
  const plans = lengths.map((_, index) => plansNear(quote, lengths, index));
  const tied = lengths.flatMap((length, index): WindowPart[] => {
    const near = plans[index] ?? [];
    if (near.length > 0) return [{ period: index === own ? period : length.period, plans: near, except: [] }];
    // Plans named beside other lengths: this one is for the rest.
    return index === own ? [{ period, plans: [], except: plans.flat() }] : [];
  });
  return plans.flat().length > 0 ? tied : [{ period, plans: all, except: [] }];
}

interface Length {
  period: Period;
  start: number;
  end: number;
}

function findLengths(quote: string): Length[] {
  return [...quote.matchAll(LENGTH)].flatMap((match) => {
    const amount = parseSmallNumeral(match[1] ?? '');
    if (amount === null) return [];
    const period = {
      amount,
      unit: unitOf(match[3] ?? ''),
      workday: /工作|business|working/.test(match[2] ?? ''),
    };
    return [{ period, start: match.index, end: match.index + match[0].length }];
  });
}

/** Plans between the length before and this one, or in brackets right behind it. */
function plansNear(quote: string, lengths: readonly Length[], index: number): PlanName[] {
  const length = lengths[index];
  if (!length) return [];
  const behind = BRACKET_BEHIND.exec(quote.slice(length.end))?.[1];
  if (behind !== undefined && plansIn(behind).length > 0) return plansIn(behind);
  const from = lengths[index - 1]?.end ?? 0;
  // A bracket that closed behind the length before belongs to that one.
  const before = quote.slice(from, length.start).replace(/^[^()\d]{0,6}\([^()\d]*\)/, '');
  return plansIn(before);
}

function unitOf(word: string): Period['unit'] {
  if (/小|hour/.test(word)) return 'hour';
  if (/周|week/.test(word)) return 'week';
  return /月|month/.test(word) ? 'month' : 'day';
}
