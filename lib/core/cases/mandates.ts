// Where the permission to charge may live after a refund, by how the money went: each has to be looked at by itself, since
// switching a renewal off in one place leaves it on in another.
import type { Mandate } from '../subscriptions/types';
import type { Claim } from './types';

const BY_PAYMENT: readonly [RegExp, Mandate][] = [
  [/支付宝|花呗|alipay/i, 'alipay'],
  [/微信|wechat|weixin/i, 'wechat'],
  [/卡|card|visa|master|银联|unionpay|amex/i, 'card'],
  [/话费|carrier|phone bill/i, 'carrier'],
];
const BY_CHANNEL: Readonly<Partial<Record<NonNullable<Claim['facts']['channel']>, Mandate>>> = {
  'app-store': 'apple',
  'google-play': 'google',
};
/** Where nothing tells how it was paid. */
const USUAL: readonly Mandate[] = ['alipay', 'wechat', 'card'];

/** The provider's own switch first. */
export function mandatesToCheck({ facts }: Pick<Claim, 'facts'>): Mandate[] {
  const method = facts.paymentMethod ?? '';
  const paid = BY_PAYMENT.flatMap(([words, mandate]) => (words.test(method) ? [mandate] : []));
  const store = facts.channel === undefined ? undefined : BY_CHANNEL[facts.channel];
  const known = store === undefined ? paid : [store, ...paid];
  return ['platform', ...(known.length > 0 ? known : USUAL)];
}
