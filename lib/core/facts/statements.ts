// Facts that the page states in a short sentence rather than beside a label: "将于2025年12月1日自动续费", "Your next bill is
// for $9.99 on Dec 5, 2025", "自动续费已关闭". Conditions and examples are not statements.
import { extractDates } from '../quantity/dates';
import { extractMoney } from '../quantity/money';
import { parsePlanPeriod } from '../quantity/plan-periods';
import { normalText } from '../text/normal-form';
import type { FactFrame, FrameBlock } from './fact-frame';
import type { Candidate } from './label-pairs';
import { LABELS } from './labels/index';
import type { ValueContext } from './read-values';
import { readReceipt } from './receipt-sentences';
import type { FactName } from './types';
import { parseChannelStatement } from './words/channel';
import { parseRenewalStatement } from './words/status';

const STATEMENT_LIMIT_CHARS = 200;
const STATEMENT_RANK = 2;
const CONDITION =
  /如果|如需|若|假如|假设|例如|比如|示例|预计|[?？]|(?:^|[^a-z])(?:if|when|unless|before|for example|e\.g|should you|otherwise)(?![a-z])/i;

/** "You will be charged on … unless you cancel before then": charged all the same. */
const UNLESS =
  /(?<=charged? .{0,60}|billed .{0,60}|renews? .{0,60}),? (?:unless|until) you cancel.*$|(?<=(?:扣款|扣费|续费).{0,30})[,，]除非.*$/;

type DateFact = 'nextChargeAt' | 'endsAt' | 'startsAt' | 'paidAt';

// Ordered: "was charged on" must be tried before "charged on", "续费后有效期至" before "续费".
const BEFORE: readonly (readonly [RegExp, DateFact | null])[] = [
  // An offer's last day is not the plan's, and the day somebody cancelled is not the day it ends.
  [
    /(?:offer|sale|deal|promo(?:tion)?|discount|gift|coupon|code)s?(?: \w+)? (?:ends?|expires?|valid)[^.!?]{0,12}$/i,
    null,
  ],
  [/(?:活动|优惠|特惠|折扣|券|红包|兑换码)[^。；，]{0,10}(?:截止|有效|[至到]|止)[^。；，]{0,4}$/, null],
  [/(?:was|were|been|you) cancel+ed(?: on)?[: ]*$/i, null],
  [/(?:available|claim(?:able|ed)?|redeem(?:able|ed)?) (?:until|through|till) ?$/i, null],
  // A price holds until that day, not the plan.
  [/(?:paying|pay|rate|price)(?:[^.!?]|\.(?=\d)){0,50} until ?$/i, null],
  [
    /(?:^|[^a-z])(?:we(?:'ve| have)?|was|were|been|have) (?:charged|billed)(?:[^.!?]|\.(?=\d)){0,70} on ?$/i,
    'paidAt',
  ],
  [/(?:was|were|been|have) (?:charged|billed|paid)(?:[^.!?]|\.(?=\d)){0,40}$/i, 'paidAt'],
  [
    /(?:then|thereafter|after that)(?:[^.!?]|\.(?=\d)){0,40} (?:starting|beginning|from)(?: on)? ?$/i,
    'nextChargeAt',
  ],
  [
    /(?:next|upcoming) (?:bill|billing|charge|payment|invoice|renewal)(?:[^.!?]|\.(?=\d)){0,50}$/i,
    'nextChargeAt',
  ],
  [
    /(?:renews?|renewed|renewing|renewal)(?: automatically)?(?: (?:at|for) (?:[^.!?]|\.(?=\d)){1,24})?(?: (?:on|is))?[: ]*$/i,
    'nextChargeAt',
  ],
  [/(?:will|to|'ll) be (?:charged|billed)(?:[^.!?]|\.(?=\d)){0,40}$/i, 'nextChargeAt'],
  [
    /(?:expires?|expired|ends?|ended|ending|valid (?:until|through|till)|access until|active until|until|cancels?|cancel+ed|paid through)(?: on)?[: ]*$/i,
    'endsAt',
  ],
  [/(?:member|customer|subscriber|subscribed|active) since[: ]*$/i, 'startsAt'],
  [/(?:started|began|starts|joined|activated)(?: on)?[: ]*$/i, 'startsAt'],
  [/(?:ordered|purchased|bought|placed|paid|subscribed)(?: on)?[: ]*$/i, 'paidAt'],
  [/your (?:purchase|order|payment)(?: made| placed)? on ?$/i, 'paidAt'],
  [
    /(?:有效期?[至到]|有效[至到]|到期(?:时间|日期?)?(?:为|是)?|截止(?:[至到]|时间为?)?|使用[至到])[:： ]*$/,
    'endsAt',
  ],
  [/下[次期个][^。；]{0,10}(?:扣款|扣费|续费|续订|付款|账单)[^。；]{0,8}$/, 'nextChargeAt'],
  [/(?:开通|生效|开始|激活)于[:： ]*$/, 'startsAt'],
  [/(?:购买|下单|支付|付款|订购)于[:： ]*$/, 'paidAt'],
];
const AFTER: readonly (readonly [RegExp, DateFact])[] = [
  // "2027年5月6日以 US$60.00 自动续订"
  [/^ ?(?:以|按)[^。；，]{1,14}?(?:自动)?(?:续费|续订|扣款|扣费)/, 'nextChargeAt'],
  [/^ ?(?:前有效|到期|过期|失效|截止|结束|终止)/, 'endsAt'],
  [/^[^。；，,\d]{0,8}(?:自动)?(?:续费|续订|续期|扣款|扣费)/, 'nextChargeAt'],
  [/^ ?(?:开通|生效|开始|激活)/, 'startsAt'],
  [/^ ?(?:购买|下单|支付|付款|订购)/, 'paidAt'],
];

export function readStatements(frame: FactFrame, context: ValueContext): Candidate[] {
  return frame.blocks.flatMap((block) => {
    if (block.block.role === 'control' || block.isLabel) return [];
    if (block.source.length > STATEMENT_LIMIT_CHARS || CONDITION.test(block.normal.replace(UNLESS, '')))
      return [];
    return [
      ...readDates(block, context),
      ...readRenewalPrice(block, context),
      ...readRenewal(block),
      ...readChannel(block),
      ...readBought(block),
      ...readState(block),
      ...readReceipt(block, context),
    ];
  });
}

const MANUAL_MIN_CHARS = 600;
const PROSE_MIN_CHARS = 60;

/** A page that is mostly prose explains renewal by examples. */
export function isManual({ blocks }: FactFrame): boolean {
  const lengths = blocks.map(({ source }) => source.length);
  const chars = lengths.reduce((sum, length) => sum + length, 0);
  const prose = lengths.reduce((sum, length) => sum + (length >= PROSE_MIN_CHARS ? length : 0), 0);
  return chars >= MANUAL_MIN_CHARS && prose > chars * 0.6;
}

function readDates(block: FrameBlock, context: ValueContext): Candidate[] {
  const found: Candidate[] = readTrialEnd(block, context);
  if (found.length > 0) return found;
  for (const date of extractDates(block.source, context.dates)) {
    const before = normalText(block.source.slice(Math.max(0, date.start - 70), date.start));
    const after = normalText(block.source.slice(date.end, date.end + 20));
    const fact =
      AFTER.find(([pattern]) => pattern.test(after))?.[1] ??
      BEFORE.find(([pattern]) => pattern.test(before))?.[1];
    // A label's own reading stands already, with a better rank.
    if (fact === undefined || fact === null || isLabelled(block, date.start)) continue;
    found.push(statement(block, fact, date.value, date.start, date.end));
    if (fact === 'nextChargeAt') found.push(...readChargedMoney(block, context));
  }
  return found;
}

const TRIAL_ENDS = /trial(?: period)? (?:ends?|expires?|is over)(?: on)?[: ]*$/i;
const CHARGED_AFTER =
  /^[^.!]{0,30}[.!,;]?[^.!]{0,24}(?:then|after that|afterwards)?[^.!]{0,16}(?:will|'ll) (?:then |automatically )?be (?:charged|billed)/i;

/** "Your trial ends on Nov 30. You will then be charged $8.99/month.": nothing ends then, the charges begin. */
function readTrialEnd(block: FrameBlock, context: ValueContext): Candidate[] {
  const [date, second] = extractDates(block.source, context.dates);
  if (!date || second || !TRIAL_ENDS.test(block.source.slice(0, date.start))) return [];
  if (!CHARGED_AFTER.test(block.source.slice(date.end))) return [];
  return [
    statement(block, 'nextChargeAt', date.value, date.start, date.end),
    ...readChargedMoney(block, context),
  ];
}

function isLabelled({ hits, source }: FrameBlock, at: number): boolean {
  return hits.some(
    (hit) => hit.joint === 'colon' && hit.valueStart <= at && source.slice(hit.valueStart, at).trim() === '',
  );
}

/** The one amount of a sentence on the next charge. */
function readChargedMoney(block: FrameBlock, context: ValueContext): Candidate[] {
  const amounts = extractMoney(block.source, context.customs);
  const [first] = amounts;
  const isOne = amounts.every(({ value }) => value.amount === first?.value.amount);
  return first && isOne ? [statement(block, 'nextChargePrice', first.value, first.start, first.end)] : [];
}

const PRICE_AFTER_WORDS =
  /(?:renews?|renewal|thereafter|then|after that)(?:[^.!?$€£¥]|\.(?=\d)){0,40}$|(?:到期后?|之后|次[月年期]起?|以后|(?<!手)续费价?)[^。；;\d¥]{0,12}$/;
const PRICE_BEFORE_WORDS = /^(?:\/?[月季年周]|每[月季年]|元)?(?:的?价格)?自动(?:续费|续订|扣费)/;

/** "到期后按¥25/月自动续费", "renews automatically at $29.99": the price of the next term without its date. */
function readRenewalPrice(block: FrameBlock, context: ValueContext): Candidate[] {
  if (!RENEWS.test(block.normal)) return [];
  const found = extractMoney(block.source, context.customs).filter(({ start, end }) => {
    const before = normalText(block.source.slice(Math.max(0, start - 60), start));
    return (
      PRICE_AFTER_WORDS.test(before) || PRICE_BEFORE_WORDS.test(normalText(block.source.slice(end, end + 20)))
    );
  });
  const [first] = found;
  return first ? [statement(block, 'nextChargePrice', first.value, first.start, first.end)] : [];
}

const RENEWS = /自动(?:续费|续订|续期|扣费)|(?<!手)续费|renew|thereafter|after (?:that|your trial)/;

/** "2026-01-01到期，自动续费已关闭": each part of the line may be the statement. */
function readRenewal(block: FrameBlock): Candidate[] {
  const found: Candidate[] = [];
  for (const part of block.source.matchAll(PART)) {
    const value = parseRenewalStatement(part[0]);
    if (value !== null)
      found.push(statement(block, 'autoRenew', value, part.index, part.index + part[0].length));
  }
  return found;
}

const PART = /[^，,。；;|·\n]{2,80}/g;

function readChannel(block: FrameBlock): Candidate[] {
  const value = parseChannelStatement(block.source);
  return value === null ? [] : [statement(block, 'channel', value, 0, block.source.length)];
}

const STATES: readonly (readonly [RegExp, string])[] = [
  [
    /you(?:'ve| have) cancel+ed your (?:subscription|membership|plan)|your (?:subscription|membership|plan) (?:has been|was|is(?: now)?) cancel+ed/,
    'cancelled',
  ],
  [/your (?:subscription|membership|plan|trial) (?:has )?expired|^(?:expired|ended) on /, 'expired'],
  [/^cancel+ed on /, 'cancelled'],
  [/your (?:[\w'+ -]{1,30} )?(?:subscription|membership|plan) is (?:currently |now )?active/, 'active'],
  [
    /^(?:您|你)?的?[^,，。;]{0,10}(?:会员|订阅|套餐|服务|vip)已于[^,，。;]{4,20}(?:到期|过期|失效|结束)/,
    'expired',
  ],
  [/^(?:您|你)?的?(?:会员|订阅|套餐|服务)已(?:到期|过期|失效)/, 'expired'],
  [/^(?:您|你)?的?(?:会员|订阅|套餐)已(?:取消|退订)/, 'cancelled'],
  [/^(?:该|此|您的)?订单已(?:全额)?退款/, 'refunded'],
];

/** "Your subscription has been cancelled." */
function readState(block: FrameBlock): Candidate[] {
  const state = STATES.find(([pattern]) => pattern.test(block.normal))?.[1];
  return state === undefined ? [] : [statement(block, 'status', state, 0, block.source.length)];
}

const BOUGHT = [
  /[您你](?:开通|订阅|购买|使用)的[「“"『]([^「」“”"『』\n]{2,24})[」”"』]/,
  /(?:已(?:加入|成为|开通)|恭喜[您你]?成为)了? ?[「“"]?([\p{L}\p{N}·+ -]{2,24}?(?:会员|[sS]?VIP|[年月季]卡))(?= ?(?:第|[，。！!」”"]|$))/u,
  /(?:payment|charge) of [^\s]{2,12} for (?:the |your )?([A-Z][^.!,\n]{2,60})(?=[.!]|$)/,
  /^([\p{L}\p{N}·+ -]{2,24}(?:会员|[sS]?VIP|套餐|[年月季]卡))[ ·|，,:：]*(?:有效期[至到] ?)?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日? ?(?:到期|过期|[前]?有效|$)/u,
  /成功(?:开通|购买|订阅|续费)了?[「“"]?([^，。！!,」”"\s]{2,24})/,
  /(?:thank you for (?:subscribing to|purchasing|buying)|you(?:'re|’re| are) (?:now )?subscribed to|you(?:'ve|’ve| have) (?:purchased|bought|subscribed to)) (?:the )?([^.!,\n]{2,40})/i,
  /you(?:'re|’re| are) (?:currently )?on (?:the |our )?([^.!,\n]{2,30}?) (?:plan|tier)(?=[.!,\s]|$)/i,
  /(?:^|[.!] )[Yy]our ([A-Z][^.!,\n]{1,36} (?:membership|subscription|plan)) (?:is|was|has|will|renews|expires)\b/,
  /(?:您|你)(?:当前|目前|现在)(?:使用|订阅|开通|拥有)的?(?:是|为)[「“"]?([^，。！,」”"\s]{2,24})/,
];

const BILLED_BEHIND = /^,? (?:and )?(?:is )?(?:billed|paid) \w+/;

/** "您已成功开通年度会员", "Thank you for subscribing to Pro." */
function readBought(block: FrameBlock): Candidate[] {
  for (const pattern of BOUGHT) {
    const match = pattern.exec(block.source);
    const name = match?.[1]?.trim();
    if (!match || !name || LABELS.has(normalText(name))) continue;
    const start = match.index + match[0].lastIndexOf(name);
    const end = start + name.length;
    const billed = BILLED_BEHIND.exec(block.source.slice(end))?.[0];
    const period = billed === undefined ? null : parsePlanPeriod(billed);
    return [
      statement(block, 'product', name, start, end),
      ...(billed && period ? [statement(block, 'planPeriod', period, end, end + billed.length)] : []),
    ];
  }
  return [];
}

function statement(block: FrameBlock, fact: FactName, value: unknown, start: number, end: number): Candidate {
  return {
    fact,
    value,
    start: block.block.start + start,
    end: block.block.start + end,
    block: block.index,
    rank: STATEMENT_RANK,
    certainty: 'stated',
    label: '',
  };
}
