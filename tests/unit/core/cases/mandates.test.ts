import { expect, it } from 'vitest';
import { mandatesToCheck } from '@/lib/core/cases';

it.each([
  [{ paymentMethod: '支付宝' }, ['platform', 'alipay']],
  [{ paymentMethod: '微信支付' }, ['platform', 'wechat']],
  [{ paymentMethod: '招商银行信用卡' }, ['platform', 'card']],
  [{ paymentMethod: 'Visa •••• 1234' }, ['platform', 'card']],
  [{ channel: 'app-store' as const, paymentMethod: '支付宝' }, ['platform', 'apple', 'alipay']],
  [{ channel: 'google-play' as const }, ['platform', 'google']],
  [{}, ['platform', 'alipay', 'wechat', 'card']],
])('%j is looked for at %j', (facts, expected) => {
  expect(mandatesToCheck({ facts })).toEqual(expected);
});
