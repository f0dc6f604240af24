// Which plan a window's length is for, where one sentence tells several: 月卡7天、年卡15天内可退, or 购买后7天（年费会员15天）.
import type { Clause } from '../clauses/types';
import { namedPlans, type PlanName, plainQuote, plansIn } from './clause-reading';
import { parseSmallNumeral } from './small-numeral';

export interface WindowPlans {
  /** The plans it is for; empty where it is for all but `except`. */
  plans: PlanName[];
  except: PlanName[];
}

const LENGTH =
  /(\d{1,4}|[一二两三四五六七八九十百]{1,5})\s*-?(?:个|個)?\s*(?:工作|自然)?(?:天|日|小时|小時|周|月内|months?|days?|hours?|weeks?)/g;
/** "7天（月卡）": a plan in brackets of its own right behind the length. */
const BRACKET_BEHIND = /^[^()\d]{0,6}\(([^()\d]*)\)/;

export function readWindowPlans(clause: Clause): WindowPlans {
  const all = namedPlans(clause);
  const lengths = findLengths(plainQuote(clause.quote));
  const own = lengths.findIndex((length) => length.value === clause.params.amount);
  if (all.length === 0 || lengths.length < 2 || own < 0) return { plans: all, except: [] };
  const plans = lengths.map((_, index) => plansNear(plainQuote(clause.quote), lengths, index));
  const mine = plans[own] ?? [];
  if (mine.length > 0) return { plans: mine, except: [] };
  const others = plans.flat();
  // Named beside another length: this one is for the rest.
  return others.length > 0 ? { plans: [], except: others } : { plans: all, except: [] };
}

interface Length {
  value: number;
  start: number;
  end: number;
}

function findLengths(quote: string): Length[] {
  return [...quote.matchAll(LENGTH)].flatMap((match) => {
    const value = parseSmallNumeral(match[1] ?? '');
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
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
