// A long agreement of our own words: articles of ordinary sentences with a rule here and there, as real ones are.
const ORDINARY = [
  '您在注册账号时应当提供真实、准确的资料，并在资料变更后及时更新。',
  '本平台为您提供影片点播、离线缓存与多屏观看等功能，具体以页面展示为准。',
  '您应当妥善保管账号与密码，发现异常时请尽快与客服取得联系。',
  '会员可以在个人中心查看订单、优惠券与观看记录。',
  'You may watch on up to four screens; each profile keeps its own list and history.',
  'We may send you news of films that you might like, which you can switch off in your settings.',
  'Our help centre answers the most frequent questions about devices and playback quality.',
  '部分影片因版权方的要求只能在指定地区观看，敬请谅解。',
];
const RULES = [
  '购买后7天内未使用会员权益的，可以申请全额退款。',
  '到期前24小时内，我们将从您绑定的账户扣取下一周期的费用。',
  '我们有权根据经营需要修改本协议，继续使用即视为接受。',
  'You can cancel at any time, at least 24 hours before the period ends.',
  'Annual plans are refunded pro rata for the unused months, less a 10% handling fee.',
  'We may change these terms at any time; if you keep using the service you accept them.',
  'If you bought your plan through an app store, please ask that store for a refund.',
  '账号注销后，剩余会员时长与积分一并清零，不予补偿。',
];
const RULE_EVERY = 6;

/** An HTML page whose visible text has about `chars` characters, with a clause at the very end. */
export function agreementPage(chars: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let article = 1; size < chars; article += 1) {
    parts.push(`<h2>第${article}条 约定</h2>`);
    for (let line = 0; line < 8 && size < chars; line += 1) {
      const at = article * 8 + line;
      const sentence = at % RULE_EVERY === 0 ? RULES[at % RULES.length] : ORDINARY[at % ORDINARY.length];
      const text = `${at}号说明：${sentence}`;
      parts.push(line % 3 === 0 ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`);
      size += text.length;
    }
  }
  return page(parts.join('\n'));
}

/** The same as plain lines. */
export function agreementText(chars: number): string {
  return agreementPage(chars)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '\n');
}

function page(body: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>会员服务协议</title><body><h1>会员服务协议</h1>${body}<p>会员费一经支付，概不退款。</p></body></html>`;
}
