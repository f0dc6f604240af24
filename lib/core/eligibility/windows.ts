// The provider's own refund windows: which clauses are one, and what they give.
import type { Clause } from '../clauses/types';
import type { Case } from './case';
import { isAboutCredits, isAboutGoods, plainQuote } from './clause-reading';
import { isAfterWindow, isNegativeWindow } from './none-scope';
import { alsoSays } from './route';
import { checkConditions } from './window-conditions';
import { readWindowParts, type WindowPart } from './window-plans';
import type { WindowReading } from './window-reading';
import { checkTime } from './window-times';

const FULL =
  /全额|全款|全部退|full(?:y)? refund|refund(?:ed)? in full|money[- ]back|100 ?%|full purchase price/;
const REST =
  /剩余|剩餘|未使用(?:的)?(?:部分|天数|时长|期限|金额|费用)|按比例|比例退|折算|扣除(?:您|用户)?(?:已|相应(?:天数|时长|课时))|pro-?rata|proportion|unused (?:portion|part|time|days|months)|remaining/;

const WITHIN = /内|內|within|before|up to|less than|guarantee/;
const OTHER_EVENT =
  /入住|离店|租赁|賠償申請|赔偿申请|(?:活动|课程|行程|演出|比赛)[^。,;]{0,8}(?:前|第一天)|開課|开课|活動開始|活动开始|出发前|预约(?:时间|使用)|預約使用|before (?:the )?(?:scheduled|service|arrival|class|event|check-?in|departure)|prior to (?:the )?(?:commencement|arrival|event|class|start of)/;

/** All windows that were read and speak of a service, best first is not decided here. */
export function readWindows(one: Case): WindowReading[] {
  return one.clauses
    .filter((clause) => clause.kind === 'refund.window' && isRequestWindow(one, clause))
    .flatMap((clause) => readWindowParts(clause).map((part) => readWindow(one, clause, part)));
}

/** Windows that count from a notice or an approval tell how long something takes, not how long one may ask. */
function isRequestWindow(one: Case, clause: Clause): boolean {
  const { from, relation } = clause.params;
  // "Seven days before the class", "before check-in": the anchor is an event that no membership has.
  if (relation === 'before' && from !== 'expiry') return false;
  const quote = plainQuote(clause.quote);
  if (OTHER_EVENT.test(quote)) return false;
  // "After 14 days we refund the rest" begins where a window would end.
  if (isAfterWindow(quote) && !WITHIN.test(quote) && !alsoSays(one, clause, 'refund.none')) return false;
  // Told with the provider's own failure, it is the time to claim for that.
  if (alsoSays(one, clause, 'refund.breach')) return false;
  if (isAboutGoods(clause) || isAboutCredits(clause)) return false;
  return from !== 'notice' && from !== 'approval' && from !== 'request';
}

function readWindow(one: Case, clause: Clause, part: WindowPart): WindowReading {
  const quote = plainQuote(clause.quote);
  const rest = alsoSays(one, clause, 'refund.prorata') || REST.test(quote);
  const saysFull = alsoSays(one, clause, 'refund.full') || FULL.test(quote);
  const reading: WindowReading = {
    clause,
    part,
    gives: rest && !saysFull ? 'rest' : 'whole',
    saysFull,
    specific: false,
    deadline: null,
    uses: [],
    requires: ['ask-in-time', 'proof-of-payment'],
    wants: [],
    notes: isNegativeWindow(clause, one.clauses) ? ['window-by-negative'] : [],
    closed: null,
    doubtful: false,
  };
  checkConditions(one, reading);
  checkTime(one, reading);
  return reading;
}
