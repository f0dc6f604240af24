import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { textToPage } from '@/lib/core/text/page-text';

const windows = (text: string) =>
  extractClauses(textToPage(text)).filter((clause) => clause.kind === 'refund.window').length;

describe('dropOtherClocks', () => {
  it.each([
    '因我方原因连续四十八小时以上无法使用的，全额退还当月费用。',
    '服务中断超过72小时的，用户可申请退还当期费用。',
    'If the service is down for more than 48 hours in a row, we refund the current period in full.',
    'We review requests within 7 business days and pay approved refunds back to your original payment method.',
  ])('no window: %s', (text) => {
    expect(windows(text)).toBe(0);
  });

  it.each([
    '购买后7天内，服务中断超过24小时的，可申请全额退款。',
    '购买后七天内可以申请退款。',
    'You may ask for a refund within 14 days of purchase; we review requests within 3 days.',
    'If the service is down for more than a day within 30 days of purchase, you can request a refund.',
  ])('a window: %s', (text) => {
    expect(windows(text)).toBe(1);
  });
});
