// What the page-kind rules look at: the page's text sorted by place, and a few counts. One pass over the blocks, with
// caps, so that a page of any length costs about the same.
import { normalText } from '../text/normal-form';
import { type Block, blockText, type Control, type PageText } from '../text/page-text';
import type { Feature, Place } from './page-rule';

export interface PageSignals {
  places: Record<Place, string>;
  features: Record<Feature, number>;
}

/** Enough to know a page by; an agreement of 150,000 characters says what it is long before its end. */
const TEXT_LIMIT_CHARS = 40_000;
const LEAD_LIMIT_CHARS = 600;
const LABEL_LIMIT_CHARS = 48;
const BUTTON_LIMIT_CHARS = 30;
const PROSE_MIN_CHARS = 60;
/** Shorter blocks are labels: a table of refund figures is no statement on refunds. */
const STATEMENT_MIN_CHARS = 12;
const HEADINGS_LIMIT = 120;
const CONTROLS_LIMIT = 400;

const SECTION_START =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[条章节部]|[一二三四五六七八九十]{1,3}[、.:：,]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:\.\d{1,2}){0,3}[.、)\s](?!\d)|(?:article|section|schedule) \d)/;
const LEGAL =
  /本(?:协议|条款|合同|规则|规范|政策|声明|须知|服务条款)|以下(?:简称|称)|[甲乙丙]方|订立|缔结|不可抗力|免责|争议解决|管辖|适用法律|解释权|审慎阅读|仔细阅读|视为(?:您|你|用户)?(?:已|同意|接受)|违约|(?:您|你|用户|学员|会员|甲方|乙方)(?:应当|应该|应|须|需|不得|有权|同意|理解并|自行承担|承担)|(?:有权|不得|概不|恕不)|(?:最终|保留).{0,8}权|hereby|these terms|this agreement|this policy|governing law|govern(?:s|ed)? |liabilit|indemnif|warrant|terminat|you agree|bound by|arbitrat|entire agreement|severab|intellectual property|reserves? the right|you (?:may not|must|are responsible|authori[sz]e|consent|acknowledge|represent)|we may (?:suspend|change|modify|refuse|cancel|limit|charge|update)|at our (?:sole )?discretion|(?:by|when) (?:selecting|purchasing|subscribing|using|accessing)[^.\n]{0,60}you|in accordance with|pursuant to|subject to (?:these|the|our|applicable)|[a-z] shall (?:be|not|have)/g;
const REFUND = /退(?:款|费|货|订|换|课|还|会费)|refund|money[- ]back|cancel/g;
const RENEW =
  /自动(?:续费|续订|续期|扣款|扣费)|连续包[月季年]|auto(?:matic(?:ally)?)?[- ]?renew|recurring (?:billing|charge|payment)/g;
const QUESTION = /(?:\?|？)$|^(?:q\d{0,2}[.:： 、]|问[:：]|问题\d)/;
const PRICE = /(?:[¥$€£₹]|us\$|rmb|cny|nt\$|hk\$) ?\d|\d ?(?:元|usd|eur|gbp)(?![a-z])/;
const PER_PERIOD =
  /(?:[¥$€£₹] ?\d[\d,.]{0,9}|\d[\d,.]{0,9} ?(?:元|usd|eur))(?:人民币)? ?(?:\/|每|per|a|an|billed) ?(?:\d{0,2} ?个?)?(?:月|季|年|周|天|日|永久|月付|mo|month|yr|year|week|annum|annually|monthly)|(?:^|\s)(?:per|\/) ?(?:month|mo|year|yr|week)(?![a-z])|每(?:月|年|季|周)[¥]?\d/;
const CARD_FIELD =
  /card ?(?:number|no|holder|type)|credit ?card|cvv|cvc|csc|security ?code|expir(?:y|ation)|name on card|mm ?\/ ?yy|卡号|有效期.{0,4}(?:月|年)|安全码|持卡人/;
const ORDER_NUMBER =
  /(?:订单|交易|商户单|流水|支付单|业务)(?:编|流水|单)?(?:号码?|id)?[:：#]?[ \n]?[a-z]{0,6}\d[a-z\d-]{5,31}|(?:^|[^a-z])(?:order|invoice|transaction|receipt|confirmation)(?: (?:number|no|id|reference|ref))?\.? ?(?:[:：#]|number|id|no\.?) ?[:：#]?[ \n]?(?=[a-z-]{0,12}\d)[a-z\d][a-z\d-]{4,31}|(?:^|[^单])单号[:：]? ?[a-z]{0,6}\d[a-z\d-]{5,31}/g;
const AMOUNT_LABEL =
  /^(?:实付|实付款|实付金额|应付(?:金额|总额)?|支付金额|订单(?:总)?金额|总计|合计|总金额|小计|需支付(?:金额)?|订单总[价额]|order total|grand total|total(?: due| paid)?|subtotal|amount(?: due| paid)?|you pay|today's total)(?:[:：¥$€£₹ \d]|$)/;
const BYLINE =
  /(?:^|\n)(?:by [a-z][a-z.' -]{3,40}|posted (?:by|on).{0,40}|published(?: on)?.{0,40}|\d{1,2} min(?:ute)? read|share this.{0,20}|related (?:stories|posts|articles|topics)|more from .{0,30}|(?:leave a )?(?:reply|comments?)(?: \(\d{1,5}\))?|作者[:：].{1,20}|发布(?:时间|于|日期)[:：].{0,30}|来源[:：].{1,20}|编辑[:：].{1,20}|责任编辑.{0,20}|(?:阅读|浏览|点击)(?:量|数|次数)?[:：(]?\d{1,9}.{0,4}|上一篇.{0,60}|下一篇.{0,60}|相关(?:文章|阅读|推荐)|(?:发表)?评论(?:\(\d{1,5}\))?|标签[:：].{0,40}|分类[:：].{0,40}|分享到.{0,20}|正文|归档|友情链接)(?=\n|$)/g;

export function readPageSignals(page: PageText): PageSignals {
  const main: { block: Block; text: string }[] = [];
  let chars = 0;
  for (const block of page.blocks) {
    if (block.zone === 'navigation' || block.zone === 'footer' || block.zone === 'header') continue;
    if (chars >= TEXT_LIMIT_CHARS) break;
    const text = normalText(blockText(page, block).slice(0, TEXT_LIMIT_CHARS)).trim();
    if (text === '') continue;
    main.push({ block, text });
    chars += text.length;
  }
  const said = main.filter(({ block }) => !block.linked);
  const labels = said.filter(
    ({ block, text }) => block.role !== 'heading' && text.length <= LABEL_LIMIT_CHARS,
  );
  const headings = main.filter(({ block }) => block.role === 'heading').slice(0, HEADINGS_LIMIT);
  const text = said.map((one) => one.text).join('\n');
  const controls = page.controls.slice(0, CONTROLS_LIMIT);
  const places: Record<Place, string> = {
    url: urlWords(page.url),
    title: normalText(page.title).trim().slice(0, 160),
    heading: namingHeadings(main).join('\n'),
    headings: headings.map((one) => one.text.slice(0, 120)).join('\n'),
    crumb: lastCrumb(page),
    buttons: labelsOf(controls, ['button', 'link'], BUTTON_LIMIT_CHARS),
    fields: labelsOf(controls, ['input', 'select', 'radio', 'checkbox', 'switch'], 80),
    labels: labels.map((one) => one.text).join('\n'),
    lead: text.slice(0, LEAD_LIMIT_CHARS),
    text,
  };
  return { places, features: countFeatures(said, labels, places, controls, chars) };
}

function countFeatures(
  said: readonly { block: Block; text: string }[],
  labels: readonly { text: string }[],
  places: Record<Place, string>,
  controls: readonly Control[],
  chars: number,
): Record<Feature, number> {
  const prose = said.reduce((sum, { text }) => sum + (text.length >= PROSE_MIN_CHARS ? text.length : 0), 0);
  const perThousand = 1000 / Math.max(chars, 300);
  const statements = said
    .filter(({ block, text }) => block.role === 'heading' || text.length >= STATEMENT_MIN_CHARS)
    .map(({ text }) => text)
    .join('\n');
  return {
    chars,
    prose,
    proseShare: prose / Math.max(chars, 1),
    sections: said.filter(({ text }) => SECTION_START.test(text)).length,
    legal: count(places.text, LEGAL),
    questions: said.filter(({ text }) => text.length <= 90 && QUESTION.test(text)).length,
    prices: labels.filter(({ text }) => PRICE.test(text)).length,
    planPrices: labels.filter(({ text }) => PER_PERIOD.test(text)).length,
    cardFields: places.fields.split('\n').filter((label) => CARD_FIELD.test(label)).length,
    inputs: controls.filter(({ kind }) => kind !== 'button' && kind !== 'link').length,
    orderNumbers: count(places.text, ORDER_NUMBER),
    amountLabels: labels.filter(({ text }) => AMOUNT_LABEL.test(text)).length,
    refundShare: count(statements, REFUND) * perThousand,
    renewShare: count(statements, RENEW) * perThousand,
    bylines: count(places.text, BYLINE),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Level-one headings; else those of the highest level there is, the first two; else the first short line. */
function namingHeadings(main: readonly { block: Block; text: string }[]): string[] {
  const headings = main.filter(({ block }) => block.role === 'heading');
  const top = Math.min(...headings.map(({ block }) => block.level));
  if (headings.length > 0) {
    const named = headings.filter(({ block }) => block.level === top);
    const first = headings[0];
    const list = top === 1 ? named.slice(0, 3) : named.slice(0, 2);
    if (first && !list.includes(first)) list.unshift(first);
    return list.map((one) => one.text.slice(0, 120));
  }
  const line = main.find(({ block }) => !block.linked && block.role !== 'control');
  return line && line.text.length <= LABEL_LIMIT_CHARS ? [line.text] : [];
}

function labelsOf(controls: readonly Control[], kinds: readonly Control['kind'][], limit: number): string {
  return controls
    .filter(({ kind, label }) => kinds.includes(kind) && label.length > 0 && label.length <= limit)
    .map(({ label }) => normalText(label).trim())
    .join('\n');
}

const CRUMB = /^.{0,80}[›»>/]\s?([^›»>/\n]{2,40})$/;

/** A breadcrumb is one short line with its marks in it, or a short block after a block that is only a mark. */
function lastCrumb(page: PageText): string {
  let crumb = '';
  let before = '';
  for (const block of page.blocks.slice(0, 80)) {
    const text = blockText(page, block).slice(0, 200).trim();
    const inLine = text.length <= 120 && /[›»>]/.test(text) ? CRUMB.exec(text)?.[1] : undefined;
    if (inLine !== undefined) crumb = inLine;
    else if (/^[›»>]$/.test(before) && text.length <= 40) crumb = text;
    before = text;
  }
  return normalText(crumb).trim();
}

/** The host says who, the path says what; file endings and separators are no words. */
function urlWords(url: string): string {
  const path = url.replace(/^[a-z][a-z+.-]*:\/\/[^/?#]*/i, '').slice(0, 300);
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A stray % makes no URL worse to read than it is.
  }
  return normalText(
    decoded.replace(/\.(?:html?|php|aspx?|jsp)(?=$|[?#])/i, '').replace(/[/_\-.?&=#+]+/g, ' '),
  ).trim();
}
