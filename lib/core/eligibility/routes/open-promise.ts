// The part of route 1 without a clock: a full refund promised while nothing was used, or for any reason at all, with no
// time named. Open while the term runs.
import { addDays } from '../../calendar/civil-date';
import type { Clause } from '../../clauses/types';
import { wholeAmount } from '../amounts';
import { type Case, isTermOver } from '../case';
import { demandsUnused, isAboutCredits, isAboutGoods, namedPlaces, plainQuote } from '../clause-reading';
import {
  alsoSays,
  chineseLaw,
  clausesOf,
  draft,
  finding,
  type RouteDraft,
  type RouteFinding,
} from '../route';

/** A promise made in notices and advertising binds (条例 12), a seven-day promise on digital goods too (法释〔2022〕8号 2). */
export const BINDING = ['cn-xftl-12', 'cn-wx-2'];

const ANY_REASON =
  /无理由|不满意|任何原因|任何理由|随时|any reason|no questions asked|not satisfied|satisfaction/;
/** Something must have gone wrong first: those clauses belong to the breach route. */
const AFTER_FAULT =
  /故障|中断|无法|错误|重复|停止|终止|关闭|原因导致|未到账|outage|fault|fail|error|duplicate|unable|discontinu|terminat/;

export function assessOpenPromise(one: Case): RouteFinding {
  const promises = clausesOf(one, 'refund.full').filter((clause) => isOpenPromise(one, clause));
  const anyReason = promises.filter((clause) => !demandsUnused(clause.quote));
  const unused = promises.filter((clause) => demandsUnused(clause.quote));
  if (promises.length === 0) return finding({});
  if (isTermOver(one)) return finding({ notes: ['term-over'] });
  if (anyReason.length > 0) return finding({ routes: [promiseRoute(one, anyReason, false)] });
  const { usage } = one.answers;
  if (usage === 'some' || usage === 'heavy') return finding({ notes: ['used-defeats-window'] });
  return finding({
    routes: [promiseRoute(one, unused, true)],
    wants: usage === undefined ? ['usage'] : [],
  });
}

function isOpenPromise(one: Case, clause: Clause): boolean {
  const quote = plainQuote(clause.quote);
  return (
    (demandsUnused(quote) || ANY_REASON.test(quote)) &&
    !AFTER_FAULT.test(quote) &&
    !isAboutGoods(clause) &&
    !isAboutCredits(clause) &&
    !alsoSays(one, clause, 'refund.window') &&
    !alsoSays(one, clause, 'refund.breach') &&
    namedPlaces(clause) === null
  );
}

function promiseRoute(one: Case, clauses: readonly Clause[], onlyUnused: boolean): RouteDraft {
  const official = one.channel === undefined || one.channel === 'official';
  return draft(one, {
    basis: 'promise',
    ground: onlyUnused ? 'provider-unused-promise' : 'provider-window',
    strength: official ? 'stated' : 'arguable',
    amount: one.price ? wholeAmount(one.price) : null,
    whole: true,
    deadline: one.term ? addDays(one.term.end, -1) : null,
    clauses,
    provisions: chineseLaw(one, BINDING, one.paidDay),
    requires: [...(onlyUnused ? (['unused'] as const) : []), 'proof-of-payment'],
    defeatedBy: [
      ...(onlyUnused ? (['was-used'] as const) : []),
      ...(official ? [] : (['other-channel'] as const)),
    ],
    uses: [
      ...(one.term?.uses ?? []),
      ...(one.price ? (['price'] as const) : []),
      ...(one.channel ? (['channel'] as const) : []),
    ],
    notes: official ? [] : ['promise-other-channel'],
  });
}
