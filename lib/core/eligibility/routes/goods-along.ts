// Route 9: goods bought along with a membership. 消法 25 gives seven days from receipt, for goods only: never for the
// membership itself. How much of the price falls on the goods is not known here.
import type { Case } from '../case';
import { plainQuote } from '../clause-reading';
import { chineseLaw, draft, finding, type RouteFinding } from '../route';

const GOODS_IN_PRODUCT =
  /实物|周边|礼盒|手办|音箱|电视盒|盒子|手环|耳机|公仔|水杯|帆布袋|联名(?:礼|杯|包)|[+＋][^+＋]{0,12}(?:套装|装|台|件|部)|gift box|merch|t-shirt|tote|hardware|device bundle/;
/** Digital goods are left out of art. 25. */
const DIGITAL_ONLY = /电子书|软件|虚拟|数字|e-?book|download/;

export function assessGoodsAlong(one: Case): RouteFinding {
  const product = one.facts.product?.value;
  if (product === undefined) return finding({});
  const name = plainQuote(product);
  if (!GOODS_IN_PRODUCT.test(name) || DIGITAL_ONLY.test(name)) return finding({});
  const provisions = chineseLaw(one, ['cn-xf-25', 'cn-xftl-19'], one.paidDay);
  if (provisions.length === 0) return finding({});
  const route = draft(one, {
    basis: 'statute',
    ground: 'goods-seven-days',
    strength: 'arguable',
    provisions,
    requires: ['ask-in-time', 'goods-received-date', 'goods-intact'],
    defeatedBy: ['too-late', 'goods-used'],
    uses: ['product'],
    notes: ['goods-apart'],
  });
  return finding({ routes: [route] });
}
