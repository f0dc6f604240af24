// The first question to every page: can it concern us at all? Asked on every page a person opens, so it looks for a
// handful of cue words only and has no imports. A yes costs one reading; a no must not cost a membership page.

export interface SniffInput {
  url: string;
  title: string;
  /** Texts of the first headings. */
  headings: string[];
  /** The beginning of the page's text, without navigation, header and footer where the page marks them. */
  sample: string;
}

export interface Sniffed {
  concerns: boolean;
  /** The groups that spoke and where: "refund:title", "money:text"; empty when none did. */
  reasons: string[];
}

type Group = 'membership' | 'money' | 'refund' | 'agreement';

/** Longer samples say nothing new and cost time. */
export const SAMPLE_LIMIT_CHARS = 10_000;
/** So many hits of one group in running text count like one in a heading. */
const MANY_HITS = 4;

// Patterns are plain alternations without nesting: linear, whatever the text.
const WORDS: Readonly<Record<Group, RegExp>> = {
  membership:
    /会员|會員|\bvip\b|订阅|訂閱|包月|包年|包季|自动续|自動續|续费|續費|续订|續訂|年卡|月卡|季卡|membership|subscri(?:be|ption)|auto-?renew|renewal|\bfree trial\b|premium plan|\bplans?\b/g,
  money:
    /[¥￥€£]\s?\d|\$\s?\d|\d\s?元|订单|訂單|支付|付款|实付|扣款|扣费|扣費|结算|結算|计费|計費|充值|价格|價格|金额|金額|购买|購買|\border (?:number|total|summary|details?|history|id)\b|\byour orders?\b|checkout|\bpayments?\b|\bbilling\b|\binvoice|\bcharged?\b|\bper (?:month|year)\b|\/mo\b/g,
  refund:
    /退款|退费|退費|退订|退訂|退还|退還|退货|退貨|退换|退換|退会费|不予退|不退|\brefund|money[- ]back|\bcancell?ations?\b|\bcancel (?:anytime|your|my|any|the)\b|all sales are final/g,
  agreement:
    /协议|協議|条款|條款|须知|須知|用户规则|服务规则|契約|契约|terms (?:of|and|&)|\bagreement|\bconditions of\b|\bterms\b/g,
};

const ADDRESS: Readonly<Record<Group, RegExp>> = {
  membership: /vip|member|subscri|premium|pricing|\bplans?\b|renew|huiyuan/,
  money: /order|checkout|\bpay(?:ment)?\b|cashier|billing|\bcart\b|recharge|dingdan/,
  refund: /refund|cancel|return|tuikuan|tuifei/,
  agreement: /agreement|\bterms|\btos\b|\beula\b|protocol|policy|policies|conditions|xieyi|clause|rules?\b/,
};

const GROUPS = Object.keys(WORDS) as Group[];

/**
 * Yes when two independent signals speak and one of them not just in passing: two groups, or one group in two places
 * (an agreement that calls itself so in its title and all through its text). Running text alone needs three groups.
 */
export function sniffPage(page: SniffInput): Sniffed {
  // Lowered once: patterns that ignore case cost far more beside Han characters.
  const path = pathOf(page.url).toLowerCase();
  const title = page.title.toLowerCase();
  const headings = page.headings.join('\n').toLowerCase();
  const sample = page.sample.slice(0, SAMPLE_LIMIT_CHARS).toLowerCase();
  const reasons: string[] = [];
  let strong = 0;
  let often = 0;
  let groups = 0;
  for (const group of GROUPS) {
    const words = WORDS[group];
    const places = [
      isIn(words, title) ? 'title' : '',
      isIn(words, headings) ? 'heading' : '',
      ADDRESS[group].test(path) ? 'address' : '',
    ].filter((place) => place !== '');
    const hits = countHits(words, sample);
    if (places.length > 0 || hits > 0) groups += 1;
    strong += places.length;
    if (hits >= MANY_HITS) often += 1;
    if (hits > 0) places.push(hits >= MANY_HITS ? 'often' : 'text');
    reasons.push(...places.map((place) => `${group}:${place}`));
  }
  const concerns = strong > 0 ? groups >= 2 || strong + often >= 2 : groups >= 3 && often >= 2;
  return { concerns, reasons: concerns ? reasons : [] };
}

function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function countHits(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let hits = 0;
  while (hits < MANY_HITS && pattern.exec(text) !== null) hits += 1;
  return hits;
}

/** Path, query and fragment words without the host, whose name says nothing about this page. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  return start < 0 ? '' : url.slice(start).replace(/[_]/g, '-');
}
