// Contact channels beside the word 客服 that are hardly the provider's own: a personal QQ, WeChat, mobile number, or a
// mailbox at a free provider. The channel is one signal, its place beside the word the other.
import type { Warning } from '../types';
import { type ViewBlock, type WarningView, warningAt } from './view';

const SERVICE = /客服|售后|在线咨询|customer (?:service|support|care)|support team/;

// Company accounts are let pass: QQ numbers of 400/800/938 are business ones, and so are 400 telephones and land lines.
const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/(?:qq|扣扣|企鹅)(?:号码?|群)?[:： ]{0,3}(?!400|800|938)[1-9]\d{4,10}(?!\d)/, 'personal-qq'],
  [
    /(?:微信|vx|wechat|wx|薇信|v信)(?:号|id)?[:： ]{1,3}(?!公众号)[a-z][a-z\d_-]{5,19}(?![a-z\d])/,
    'personal-wechat',
  ],
  [/(?:加|添加)(?:个人)?(?:微信|vx|qq)/, 'asks-to-add'],
  [/(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/, 'mobile-number'],
  [
    /[a-z\d][a-z\d._-]{0,40}@(?:qq|163|126|gmail|outlook|hotmail|foxmail|sina|yahoo|icloud)\.(?:com|cn)/,
    'free-mailbox',
  ],
];

export function findForeignContact(view: WarningView): Warning[] {
  for (const [index, one] of view.blocks.entries()) {
    if (!SERVICE.test(one.normal)) continue;
    const beside = nearby(view.blocks, index);
    const channels = CHANNELS.filter(([pattern]) => beside.some(({ normal }) => pattern.test(normal))).map(
      ([, name]) => name,
    );
    if (channels.length === 0) continue;
    const shown = beside.find(({ normal }) => CHANNELS.some(([pattern]) => pattern.test(normal))) ?? one;
    return [warningAt(view.page, 'foreign-contact', shown.block, ['beside-service-word', ...channels])];
  }
  return [];
}

/** The block itself, and the next one where the word stands alone ("客服" | "微信：…"). */
function nearby(blocks: readonly ViewBlock[], index: number): ViewBlock[] {
  const own = blocks[index];
  const next = blocks[index + 1];
  if (!own) return [];
  return own.normal.length <= 12 && next && next.normal.length <= 60 ? [own, next] : [own];
}
