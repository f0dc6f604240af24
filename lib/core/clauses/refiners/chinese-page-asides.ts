// Chinese sentences of help and fee pages with the words of a refund or a renewal that decide neither: use that is billed as
// it happens, a coupon that is taken off a price, a failed payment, a service that ends. Data of drop-chinese-asides.
import type { Aside } from './drop-chinese-asides';

export const PAGE_ASIDES: readonly Aside[] = [
  // 按量计费的实例每小时自动扣费 · 抵扣券自动从应付款中扣除 · 每月收5元保管费: nothing that renews.
  {
    kinds: ['renewal.auto', 'renewal.charge'],
    text: /按量|后付费|按小时|每小时|按实际(?:用量|使用量)|充电|停车|(?:券|红包|立减|折扣|代金)[^,;。]{0,6}自动[^,;。]{0,12}(?:扣|抵|减)|保管费|(?:账户|帐户)?(?:管理|维护)费|不动户|归零/,
    unless: /续[费订期]|订阅|包月|会员(?:费|到期)|月费|年费/,
  },
  // 在您主动终止前,会按月续上: a bare "until you end it" tells no way out.
  {
    kinds: ['renewal.cancel'],
    text: /在(?:您|你|用户)?(?:主动)?(?:终止|取消|关闭|解约)之?前,|不影响(?:再次|重新)(?:开通|订阅)|不成功则/,
    unless: /至少|提前|\d(?:小时|天|日)|设置|后/,
  },
  // 须在扣款日一天以前解约: the customer's time, not when money is taken.
  {
    kinds: ['renewal.charge'],
    text: /(?:扣[款费]日|续费日|到期日)[^,;。]{0,10}前[^。]{0,36}(?:解约|取消|关闭|终止|做)/,
    unless: /[从自](?:您|用户|你)?[^,;。]{0,10}(?:账户|余额|渠道)|失败|先扣|扣收/,
  },
  // 平台关停会提前六十天公告 · 直播课调课的,提前通知 · 保有调整营业时间及票价之权利,毋须通知
  {
    kinds: ['renewal.notice'],
    text: /通知终止|(?:关停|停运|停服|停播|取消|调课|下架|闭馆)[^。]{0,14}(?:提前|公告|通知)|营业时间[^。]{0,30}通知|导师[^。]{0,16}通知/,
    unless: /续[费订期]|扣[款费]|到期|(?:调价|涨价|价格调整)/,
  },
  // 过数不成功,每次收50元 · 到期前十天按年费续扣: a payment, no refund.
  {
    kinds: ['refund.fee'],
    text: /(?:过数|扣[款费]|转账|划扣|支付)(?:不成功|失败|未成)|续扣|自动续[费订期]/,
    unless: /退/,
  },
  // 上传失败,系统自动重试三次: no payment.
  {
    kinds: ['renewal.charge'],
    text: /(?:上传|下载|同步|登录|发送|连接|生成|识别)失败[^。]{0,16}重试/,
    unless: /扣|续[费订期]/,
  },
  // 续费成功后,有效期自动顺延 · 设置自动续费:登录控制台 · 取消授权第三方登录: paid by hand, switched on, another leave.
  { kinds: ['renewal.auto'], text: /续费成功后,?(?:您的)?[^,;。]{0,8}(?:自动)?(?:顺延|延长)/ },
  { kinds: ['renewal.cancel'], text: /第三方登录|^(?:\d{1,2}[.、])?(?:设置|开通|开启)自动续费:/ },
  // 提现手续费为1% · 生成失败不扣除积分: money taken out, a try that costs nothing.
  { kinds: ['refund.fee'], text: /^[^退]{0,12}提现(?:的)?手续费为?[^退]*$/ },
  { kinds: ['refund.breach'], text: /^[^,;。退补赔]{0,12}失败(?:的)?,?不(?:会)?扣[^,;。退补赔]{0,8}[。]?$/ },
  // 扣除当日会员费后退还其余部分: use that is paid for, in proportion.
  {
    kinds: ['refund.fee'],
    text: /扣除[^,;。]{0,6}(?:当[日月天]|已(?:学|上|经过)|经过)[^,;。]{0,18}(?:费|期间)[^。]{0,16}(?:退|返还)/,
    unless: /手续费|违约金|\d%|服务费|成本|差价|行政费|教务费/,
  },
  // 不设按比例退款 · 其余情况不退
  {
    kinds: ['refund.prorata'],
    text: /不(?:设|予|支持|提供|作|做|会|可)[^,;。]{0,6}(?:按比例|部分)退|^[^,;。]{0,6}(?:其余|其他)[^,;。]{0,6}不(?:予)?退/,
    unless: /可(?:以)?按比例/,
  },
  // 扣除已学课时费用之后的全部余额: all of what is left, not all.
  { kinds: ['refund.full'], text: /扣除[^。]{0,26}后[^,;。]{0,6}全部(?:余额|剩余|余款)/ },
  // 待支付订单无须申请退款
  { kinds: ['refund.'], text: /(?:待支付|未支付|未付款)[^。]{0,10}订单[^。]{0,12}(?:无[须需]|取消|关闭)/ },
  // 同一订单撤销后只能再提交一次申请 · 门店迁址的,退还余额: a form, and what the provider owes (refund.breach).
  {
    kinds: ['refund.condition'],
    text: /撤销[^。]{0,6}申请[^。]{0,16}提交|(?:结束营[运业]|停止营[运业]|关停|歇业|停办|迁址|停运|拆迁|离职|成团|停课)[^。]{0,50}(?:退|发还|返还)/,
    unless: /须|需|凭|提供|提交|申请/,
  },
  // 课程365天内可看,期满不退费: how long a thing can be used.
  {
    kinds: ['refund.window'],
    text: /(?:天|日|月|年)内(?:可(?:看|学|用|观看|使用)|用毕|用完)/,
    unless: /可(?:以)?(?:申请)?退/,
  },
];
