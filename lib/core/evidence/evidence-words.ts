// Words of a bundle's own page, in both languages at once: it is read where no messages of ours are.
import type { PageKind } from '../pages/types';
import type { CaptureMode, NotCaptured } from './types';

/** Chinese first, English second. */
export type Both = readonly [zh: string, en: string];

export const PAGE_WORDS: Readonly<Record<PageKind, Both>> = {
  membership: ['会员套餐页', 'membership page'],
  checkout: ['付款页', 'checkout page'],
  order: ['订单页', 'order page'],
  'subscription-management': ['订阅管理页', 'subscription page'],
  agreement: ['会员协议', 'membership agreement'],
  'auto-renew-agreement': ['自动续费协议', 'auto-renewal agreement'],
  'refund-policy': ['退款规则', 'refund policy'],
  other: ['网页', 'web page'],
};

/** By the part of a clause's kind before the dot. */
export const CLAUSE_WORDS: Readonly<Record<string, Both>> = {
  refund: ['退款条款', 'refund clause'],
  renewal: ['续费条款', 'renewal clause'],
  risk: ['其他条款', 'other clause'],
};

/** Facts that an evidence list names; others are in the manifest only. In the order in which they are told. */
export const FACT_WORDS: Readonly<Record<string, Both>> = {
  orderId: ['订单号', 'order number'],
  product: ['商品', 'product'],
  price: ['金额', 'amount'],
  paidAt: ['付款时间', 'time of payment'],
  status: ['状态', 'status'],
  autoRenew: ['自动续费', 'auto-renewal'],
  nextChargeAt: ['下次扣款', 'next charge'],
  endsAt: ['到期', 'ends'],
  seller: ['收款方', 'payee'],
};

export const MODE_WORDS: Readonly<Record<CaptureMode, Both>> = {
  visible: ['看得见的部分', 'visible part'],
  full: ['整页', 'whole page'],
  region: ['选出的区域', 'chosen region'],
  clause: ['一条条款', 'one clause'],
};

export const OMISSION_WORDS: Readonly<Record<NotCaptured['what'], Both>> = {
  'cross-origin-frame': [
    '嵌入的别的网站：画面在图里，文字没有读取',
    'a frame of another site: it is in the picture, its text was not read',
  ],
  'endless-list': ['一直加载的列表，截到上限为止', 'a list that goes on loading, kept up to the limit'],
  'height-cap': ['页面太长，截到上限为止', 'a page beyond the height limit, kept up to it'],
  'inner-scroller': [
    '页面里自己滚动的区域，只有看得见的部分',
    'an area that scrolls by itself, only what was seen',
  ],
  snapshot: ['网页副本', 'the copy of the page'],
  stopped: ['截图中途停止', 'the capture was stopped'],
  'wide-page': [
    '页面比窗口宽，右边的部分不在图里',
    'a page wider than the window, its right part is missing',
  ],
  'image-not-loaded': ['没有加载出来的图片', 'images that did not load'],
};
