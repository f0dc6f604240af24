// Pages that tell about somebody else's rules: a blogger's guide to a host's refunds, a tutorial on subscribing, a law
// with commentary, what a store demands of those who publish in it. The sentences read like clauses, but this site owes
// its readers nothing by them. Told by the page as a whole.

import { normalText } from '../../text/normal-form';
import type { PageText } from '../../text/page-text';
import type { Candidate } from '../match-rules';

/** Words of somebody who writes about a service; one alone may stand in any agreement. */
const TELLING: readonly RegExp[] = [
  /笔者|小编|博主|站长|老司机|网友|亲测|实测/,
  /评测|测评|攻略|教程|推荐指数|优惠码|入手|薅羊毛|避坑|踩坑/,
  /本文|文章(?:来源|标签|目录)|原文链接|转载|未经允许不得转载|相关文章|上一篇|下一篇|发表评论|阅读(?:数|量|全文)/,
  /我们(?:可以|如果|在)?(?:看到|购买|选择|点击|登录|来看)|大家(?:可以|在|如果)|有(?:些|的)(?:商家|朋友|用户)/,
  /该(?:商家|公司|平台|服务商)(?:的|提供|支持)|官方(?:的|条款|原文|退款|政策)|他们家/,
  // Said to developers and sellers: 您的 app 不得 …, 开发者必须 …, 上架的商品应 …
  /(?:app|小程序|插件|开发者|上架的(?:商品|应用))(?:必须|不得|应当?|须)/,
];
const TELLING_LEAST = 3;
/** A title that announces a tutorial, a review or a survey says more than a word in the text. */
const TOLD_TITLE =
  /教程|攻略|评测|测评|全解析|盘点|避坑|完整.{0,6}指南|值得买|怎么样|审核(?:指南|准则|规范)|(?:开发|上架)(?:指南|准则|规范)/;
const TITLE_WEIGHT = 2;
/** Texts of law: articles that speak of 经营者 and courts. */
const LAW =
  /人民法院应予支持|最高人民法院|主席令|国务院令|中华人民共和国[^。]{2,20}法[^。]{0,12}(?:第一章|总则)/g;
const LAW_LEAST = 3;

export function dropToldPages(candidates: readonly Candidate[], page: PageText): Candidate[] {
  if (candidates.length === 0 || !isTold(normalText(page.text), normalText(titleOf(page))))
    return [...candidates];
  return [];
}

function isTold(text: string, title: string): boolean {
  if ((text.match(LAW)?.length ?? 0) >= LAW_LEAST) return true;
  const words = TELLING.filter((telling) => telling.test(text)).length;
  return words + (TOLD_TITLE.test(title) ? TITLE_WEIGHT : 0) >= TELLING_LEAST;
}

/** The page's title and its first line: saved and embedded pages often lack the title. */
function titleOf(page: PageText): string {
  const first = page.blocks.find((block) => block.role === 'heading') ?? page.blocks[0];
  return `${page.title} ${first ? page.text.slice(first.start, first.end) : ''}`;
}
