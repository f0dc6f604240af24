// What a clause's own words say of its reach: which plan, place, channel or case it means, and on which conditions.
// Clauses come with a kind and parameters; this reads the quote (and its nearest heading) for what the kind leaves open.
import type { Clause } from '../clauses/types';
import type { Channel } from '../facts/types';
import type { PlanPeriod } from '../quantity/types';
import type { Place } from './types';

export type PlanName = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'lifetime';

/** One assessment asks for the same few hundred quotes thousands of times. */
const PLAIN_QUOTES = new Map<string, string>();
const PLAIN_QUOTES_LIMIT = 2000;
/** A rule is told in a sentence; what is longer is cut, so that no pattern meets an endless text. */
const QUOTE_LIMIT_CHARS = 2000;

/** Quote in one form of letters: full-width to half-width, lower case. */
export function plainQuote(text: string): string {
  const known = PLAIN_QUOTES.get(text);
  if (known !== undefined) return known;
  const plain = text.slice(0, QUOTE_LIMIT_CHARS).normalize('NFKC').toLowerCase();
  if (PLAIN_QUOTES.size >= PLAIN_QUOTES_LIMIT) PLAIN_QUOTES.clear();
  PLAIN_QUOTES.set(text, plain);
  return plain;
}

const PLAN_WORDS: readonly (readonly [PlanName, RegExp])[] = [
  ['half-year', /半年(?:卡|费|度|会员|套餐|付)|semi-?annual|half-year(?:ly)?/],
  [
    'year',
    /年(?:卡|费(?!用)|度|付|套餐|会员)|每年计划|包年|按年|annual|yearly|12-month (?:plan|subscription)/,
  ],
  ['quarter', /季(?:卡|度|费(?!用)|付|套餐)|包季|按季|quarterly/],
  ['month', /月(?:卡|费(?!用)|度|付|套餐|会员)|每月计划|包月|按月|monthly|month-to-month/],
  ['week', /周(?:卡|费(?!用))|包周|weekly/],
  ['day', /(?:日|天)卡|day pass/],
  ['lifetime', /终身|终生|永久|買斷|买断|lifetime|perpetual/],
];

/** Plans that the clause names, from its quote or else its nearest heading; empty when it speaks of all. */
export function namedPlans(clause: Clause): PlanName[] {
  const inQuote = plansIn(clause.quote);
  return inQuote.length > 0 ? inQuote : plansIn(clause.heading.at(-1) ?? '');
}

/** Plans named in a text. */
export function plansIn(text: string): PlanName[] {
  // 半年卡 must not count as 年卡 too; shares by time (按月折算, monthly price) are ways of counting, not plans.
  let rest = plainQuote(text).replaceAll(
    /按(?:年|月|季|日|天)(?:度)?(?:折算|计算|比例|扣除|平均)|(?:年度|月度)?单价|monthly (?:price|rate|basis)/g,
    '',
  );
  const found: PlanName[] = [];
  for (const [plan, words] of PLAN_WORDS) {
    if (!words.test(rest)) continue;
    found.push(plan);
    if (plan === 'half-year') rest = rest.replaceAll(/半年|semi-?annual|half-year(?:ly)?/g, '');
  }
  return found;
}

/** The plan name of a period: 12 months is a year plan. */
export function planNameOf({ count, unit }: PlanPeriod): PlanName | null {
  if (unit === 'lifetime') return 'lifetime';
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12, day: 0, week: 0 }[unit] * count;
  if (months >= 12) return 'year';
  if (months === 6) return 'half-year';
  if (months === 3) return 'quarter';
  if (months > 0) return months === 1 ? 'month' : null;
  return unit === 'week' ? 'week' : count >= 28 && count <= 31 ? 'month' : count >= 360 ? 'year' : 'day';
}

const PLACE_WORDS: readonly (readonly [readonly Place[], RegExp])[] = [
  [['DE'], /germany|德国|德國/],
  [['FR'], /france|法国|法國/],
  [['EU', 'DE', 'FR'], /\beu\b|\beea\b|europe|欧盟|歐盟|欧洲经济区/],
  [['UK'], /\buk\b|united kingdom|england|英国|英國/],
  [['US-CA'], /california|加州|加利福尼亚/],
  [['US-NY'], /new york|纽约/],
  [['TW'], /taiwan|台湾|台灣/],
  [['HK'], /hong kong|香港/],
  [['JP'], /japan|日本/],
  [[], /brazil|brasil|巴西|australia|canada|switzerland|korea|韩国|india\b|turkey|israel/],
];

/** Places to whose residents alone the clause speaks; null when it names none. An empty list is a place we do not know. */
export function namedPlaces(clause: Clause): Place[] | null {
  const quote = plainQuote(clause.quote);
  if (
    !/customers?|consumers?|residents?|reside|users? in|located|if you (?:are|live)|用户|居民|居住|地区|消费者/.test(
      quote,
    )
  )
    return null;
  let found: Place[] | null = null;
  for (const [places, words] of PLACE_WORDS) {
    if (words.test(quote)) found = [...(found ?? []), ...places];
  }
  return found;
}

const CHANNEL_WORDS: readonly (readonly [Channel, RegExp])[] = [
  ['app-store', /app\s*store|apple|苹果|itunes|(?<![a-z])ios(?![a-z])/],
  ['google-play', /google\s*play|谷歌/],
  ['android-store', /应用商店|应用市场|华为|小米|(?<![a-z])(?:oppo|vivo)(?![a-z])/],
  ['third-party-mall', /天猫|淘宝|京东|拼多多|第三方(?:平台|渠道|商城|店铺)|third[- ]party/],
  ['reseller', /代理|经销|代充|分销|代购|reseller|retailer/],
];

/** Channels the clause names. */
export function namedChannels(clause: Clause): Channel[] {
  const quote = plainQuote(clause.quote);
  return CHANNEL_WORDS.filter(([, words]) => words.test(quote)).map(([channel]) => channel);
}

/** True when the clause keeps the promise to purchases made with the provider itself. */
export function isOfficialOnly(clause: Clause): boolean {
  return /仅(?:限|适用|支持)[^。;]{0,12}(?:官网|官方|本平台|本站|本公司)|(?:官网|官方渠道|本平台)[^。;]{0,8}(?:方可|才可|才能)|only (?:for|to|applies to) (?:purchases|orders|subscriptions)[^.;]{0,30}(?:our|this) (?:site|website|store)|purchased (?:directly )?(?:from|on|through) (?:us|our)/.test(
    plainQuote(clause.quote),
  );
}

const GOODS =
  /商品|包裹|货物|退货|退貨|收货|签收|物流|快递|运费|鲜花|parcel|package|shipping|shipped|merchandise|returned item|goods/;
const CREDITS =
  /积分|積分|点数|點數|金币|充值|余额|额度|代金券|优惠券|礼品卡|(?<![a-z])(?:credits|coins|tokens|vouchers?|gift cards?)(?![a-z])/;
const SERVICE = /会员|會員|服务|服務|订阅|訂閱|虚拟|数字|课程|membership|subscri|service|plan\b|digital/;

/** Speaks of goods sent to the door, not of a service. */
export function isAboutGoods(clause: Clause): boolean {
  const quote = plainQuote(clause.quote);
  return clause.params.from === 'delivery' || (GOODS.test(quote) && !SERVICE.test(quote));
}

/** Speaks of points, coins, top-ups or vouchers, which are bought and used up apart from a membership. */
export function isAboutCredits(clause: Clause): boolean {
  const quote = plainQuote(clause.quote);
  return CREDITS.test(quote) && !SERVICE.test(quote);
}

/** Only for those who did not use it: 未使用, 尚未激活, unused. */
export function demandsUnused(quote: string): boolean {
  return /(?:未|没有|沒有|尚未|从未|無|无)(?:曾|实际|實際|被)?(?:使用(?!的?(?:部分|已付费|额度|金额|费用|天数|时长|期限|余额|剩余|时间|课|席位|月))|激活|启用|啟用|启动|啟動|观看|下载|兑换|享用|享受|消费|消費|学习|登录)|unused(?! (?:portion|part|time|days|months|credit|amount|balance|period|fees|funds|seats))|(?:not|never|n't)(?: yet)?(?: been)?(?: significantly)? (?:used|accessed|activated|downloaded|redeemed|consumed|watched|viewed|streamed|played|opened|use)(?! (?:more|over) )|without (?:using|having (?:used|watched))|(?:nothing|none of it|no (?:content|film|lesson|benefit)s?)[^.;,]{0,16} (?:used|watched|viewed|streamed|downloaded|opened|consumed)/.test(
    plainQuote(quote),
  );
}

/** Only where use stayed small: 使用时长不超过 30 分钟, used less than 20 %. */
export function demandsLittleUse(quote: string): boolean {
  return /(?:使用|观看|学习|下载|调用)[^。,;]{0,10}(?:不超过|未超过|少于|低于|不足|不得超过|小于|≤|<)|(?:used|usage|use|watched|viewed|completed|accessed)[^.;]{0,20}(?:less than|under|no more than|fewer than|below|not exceed)|(?:less than|under|no more than|fewer than) \d+ ?% of|minimal usage/.test(
    plainQuote(quote),
  );
}

/** Only for a first purchase. */
export function demandsFirstTime(quote: string): boolean {
  return /首次|第一次|首个订|首单|新用户|新会员|新订阅|first[- ](?:time|paid|subscription|purchase|order)|first subscrib|new (?:account|subscription|customer|subscriber|member)/.test(
    plainQuote(quote),
  );
}

export function isOnceOnly(quote: string): boolean {
  return /(?:仅限|限|只能|仅可)[^。,;]{0,4}一次|only once|one[- ]time only|once per/.test(plainQuote(quote));
}

/** The one quote stands in the other: kinds of one sentence. */
export function sharesQuote(one: Clause, other: Clause): boolean {
  return one.quote === other.quote || one.quote.includes(other.quote) || other.quote.includes(one.quote);
}
