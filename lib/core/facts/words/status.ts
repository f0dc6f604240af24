// Words for the state of an order or membership, and for renewal switched on or off. Whole words in normal form: a state
// inside a longer sentence is somebody's explanation of states.
import { normalText } from '../../text/normal-form';
import { list } from '../labels/roles';
import type { OrderFacts } from '../types';

type Status = NonNullable<OrderFacts['status']>['value'];

// "交易成功" and "completed" say that an order was paid, not that a membership runs: they stand for no state here.
const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  active: list(`
      已开通|生效中|使用中|有效|已生效|服务中|会员中|订阅中|已订阅|已激活|有效期内|生效|续费中
      会员有效|会员生效中|已签约|签约中|服务生效中|会员已开通|正常|进行中|履约中|试用中|开通成功
      已启用|运行中|正常使用|使用正常|服务正常|active|valid|subscribed|in effect|enrolled|trialing|active subscription
      active plan|currently active|active member|on trial|live|subscription active|membership active`),
  expired: list(`
      已到期|已过期|过期|已失效|失效|会员已到期|会员已过期|服务已到期|已结束|到期|套餐已到期
      订阅已到期|订阅已过期|expired|ended|lapsed|subscription expired|membership expired|plan expired`),
  cancelled: list(`
      已取消|订单已取消|已退订|已解约|已终止|已关闭|交易关闭|订单关闭|订单已关闭|交易已关闭|已撤销
      取消成功|订阅已取消|已取消订阅|会员已取消|已作废|交易取消|已停用|cancelled|canceled|terminated
      closed|subscription cancelled|subscription canceled|order cancelled|order canceled|voided
      cancelled order|membership cancelled|membership canceled`),
  refunding: list(`
      退款中|退款处理中|退款审核中|退款申请中|申请退款中|待退款|退款待处理|售后中|售后处理中|退费中
      退费处理中|退款审批中|退订中|退订处理中|退订审核中|等待退款|待商家退款|refund pending
      pending refund|refund in progress|refund requested|refund processing|refunding
      refund under review|processing refund|refund initiated|awaiting refund|refund request received
      refund being processed`),
  refunded: list(`
      已退款|退款成功|退款完成|退款已完成|已全额退款|全额退款|已退费|退费成功|退款已到账|退款已退回
      款项已退回|已退回|退订成功|refunded|refund completed|refund complete|refund issued
      fully refunded|refund processed|refund successful|order refunded|payment refunded|money refunded`),
  none: list(`
      未开通|未订阅|非会员|未开通会员|暂未开通|未购买|尚未开通|您还不是会员|not subscribed
      no active subscription|no subscription|no active plan|not a member|no membership
      no active membership`),
};

const ON_WORDS = list(`
      已开启|已开通|开启|开启中|开通|开|已签约|签约中|已启用|启用|是|生效中|已打开|打开|自动续费|自动
      自动续费中|自动续订|已授权|已生效|已开|on|enabled|active|yes|automatic|automatically|auto
      turned on|true|automatic renewal|auto-renew|auto-renewal`);
const OFF_WORDS = list(`
      已关闭|未开启|未开通|关闭|关|已取消|已解约|未签约|否|无|停用|未启用|已停用|已终止|未打开|手动
      手动续费|不自动续费|未设置|已关|不续费|未授权|已退订|off|disabled|inactive|no|manual|cancelled
      canceled|not enabled|none|turned off|false|not active|manual renewal|never|stopped
      does not renew`);

const STATUS: ReadonlyMap<string, Status> = new Map(
  Object.entries(STATUS_WORDS).flatMap(([status, words]) =>
    words.map((word): [string, Status] => [word, status as Status]),
  ),
);
const ON: ReadonlySet<string> = new Set(ON_WORDS);
const OFF: ReadonlySet<string> = new Set(OFF_WORDS);

/** The state a value names, or null. Marks around it (✓, ●, brackets) and a remark behind it do not matter. */
export function parseStatus(text: string): Status | null {
  return readWord(text, (word) => STATUS.get(word) ?? null);
}

/** The same without a remark: "已退款 - 申请已通过" explains a state. */
export function parseBareStatus(text: string): Status | null {
  return text.length > VALUE_LIMIT_CHARS ? null : (STATUS.get(normalText(text).replace(MARKS, '')) ?? null);
}

/** Renewal on or off, or null. */
export function parseSwitch(text: string): 'on' | 'off' | null {
  return readWord(text, (word) => (ON.has(word) ? 'on' : OFF.has(word) ? 'off' : null));
}

const VALUE_LIMIT_CHARS = 80;
const LEADING_MARKS = /^[^\p{L}\p{N}]+/u;
const MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** "已开启管理": the button beside the state, without a space. */
const BUTTON_END =
  /(?:管理|去?关闭|去?开启|去?取消|修改|更改|设置|详情|查看|manage|change|edit|turn o(?:n|ff))$/;

function readWord<T>(text: string, lookUp: (word: string) => T | null): T | null {
  if (text.length > VALUE_LIMIT_CHARS) return null;
  const plain = normalText(text).replace(MARKS, '');
  const whole = lookUp(plain) ?? lookUp(plain.replace(BUTTON_END, ''));
  if (whole !== null) return whole;
  // "已取消（2025-12-01 到期）", "Cancelled - access until 1 Dec", "已开启 关闭" (the state and its button): cut in the
  // source, where the spaces still are.
  const first = text.replace(LEADING_MARKS, '').split(/[（(,，;；:：|·/\n]| - |\s+(?=[^a-z\s])/u, 1)[0] ?? '';
  const word = normalText(first).replace(MARKS, '');
  return word === plain ? null : lookUp(word);
}

/** "已关闭自动续费", "Auto-renewal is off": the whole statement in one short line. */
export function parseRenewalStatement(text: string): 'on' | 'off' | null {
  if (text.length > 60) return null;
  const plain = normalText(text).replace(MARKS, '');
  if (RENEWAL_OFF.test(plain)) return 'off';
  return RENEWAL_ON.test(plain) ? 'on' : null;
}

const RENEW = '(?:自动(?:续费|续订|续期|续约|扣费|扣款)|连续包[月季年])(?:服务|功能)?';
const RENEWAL_OFF = new RegExp(
  `^(?:您|你)?(?:的)?(?:会员|订阅)?(?:已经?(?:关闭|取消|解除|停用|退订)|(?:尚|还)?未开[启通]|(?:尚|还)?未签约|(?:关闭|取消)了)${RENEW}$|^${RENEW}[:(]?(?:已|未|尚未)(?:关闭|取消|开[启通]|解除|停用|终止|失效)$|^(?:auto(?:matic)?[- ]?renew(?:al|s)?(?: (?:is|has been|was))? (?:now )?(?:turned |switched )?(?:off|disabled|cancel+ed|not enabled)|(?:this |your )?(?:subscription|plan|membership) (?:will not|won't|does not|doesn't) (?:auto(?:matically)?[- ])?renew(?: automatically)?|auto-?renew(?:al)?[: ]+off)$`,
);
const RENEWAL_ON = new RegExp(
  `^(?:您|你)?(?:的)?(?:会员|订阅)?(?:已经?(?:开启|开通|签约)|(?:开启|开通)了)${RENEW}$|^${RENEW}[:(]?(?:已开[启通]|中|生效中|开启中)$|^(?:auto(?:matic)?[- ]?renew(?:al|s)?(?: (?:is|has been))? (?:now )?(?:turned |switched )?(?:on|enabled|active)|(?:this |your )?(?:subscription|plan|membership) (?:will )?(?:auto(?:matically)?[- ])?renews?(?: automatically)?|auto-?renew(?:al)?[: ]+on)$`,
);
