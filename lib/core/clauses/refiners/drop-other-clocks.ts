// A time that runs for something else is no time to ask for a refund: how long the service was down, how long the
// provider takes to look at a request.
import type { Candidate } from '../match-rules';

const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十百两]{1,5})';

/** 连续中断超过48小时 · 故障达三天以上 · down for more than 48 hours */
const OUTAGE = [
  new RegExp(
    `(?:中断|宕机|停机|故障|延误|延迟开课|不可用|无法(?:正常)?(?:使用|访问|登录)|停止服务)[^,。;]{0,8}(?:超过|达到?|满|累计|连续)[^,。;]{0,4}${NUMBER}`,
  ),
  new RegExp(
    `(?:连续|累计|超过)[^,。;]{0,10}${NUMBER}个?(?:小时|天|日)(?:以上)?[^,。;]{0,8}(?:中断|宕机|停机|故障|不可用|无法|不能)`,
  ),
  /\b(?:down|unavailable|offline|interrupted|inaccessible|outages?|downtime)\b[^.;]{0,30}\b(?:for|over|exceed(?:s|ing)?|more than|longer than)\b[^.;]{0,20}(?:hours?|days?)\b/,
];
/** We review requests within 7 business days. Only where nothing in the sentence is said of the customer's own time. */
const PROVIDER_WORKS =
  /\bwe (?:will |shall |aim to |usually |normally |then )?(?:review|process|handle|answer|respond|reply|assess|examine|check|decide)\b[^.;]{0,50}\bwithin\b/;
const CUSTOMER_ASKS =
  /\b(?:if you|you (?:may|can|must|should|have|need)|(?:request|ask|apply|claim|contact us|notify us|tell us|write to us|return (?:it|them|the))[^.;]{0,40}\bwithin)\b/;
/** 7天内 · within 14 days: a time of the customer's own beside the outage. */
const OWN_TIME =
  /(?:购买|付款|支付|开通|下单|签收|订阅)[^,。;]{0,10}(?:小时|天|日|周|月)内|\bwithin (?:\d+|[a-z]+)(?: \(\d+\))? (?:business |working |calendar )?(?:days?|weeks?|months?) (?:of|after|from) (?:purchase|payment|the purchase|buying|delivery)/;

export function dropOtherClocks(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ unit, rule }) => {
    if (rule.kind !== 'refund.window' || OWN_TIME.test(unit.text)) return true;
    if (OUTAGE.some((pattern) => pattern.test(unit.text))) return false;
    return !(
      PROVIDER_WORKS.test(unit.text) && !CUSTOMER_ASKS.test(unit.text.replace(/\brequests? within\b/, ''))
    );
  });
}
