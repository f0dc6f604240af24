import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { dropOtherClocks } from '@/lib/core/clauses/refiners/drop-other-clocks';
import { textToPage } from '@/lib/core/text/page-text';
import { madeCandidate } from './made-candidates';

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

  const kept = (kind: 'refund.window' | 'refund.breach' | 'refund.process', text: string) =>
    dropOtherClocks([madeCandidate(kind, { text })]).length === 1;

  it('lets the clock of an outage or of the provider stand for other kinds', () => {
    expect(kept('refund.breach', '服务中断超过72小时的,退还当期费用。')).toBe(true);
    expect(kept('refund.process', 'we answer every request within 3 days.')).toBe(true);
  });
  it('keeps a window of which nobody is said to do anything', () => {
    expect(kept('refund.window', 'full refunds within 14 days.')).toBe(true);
  });
  it('takes one request for the provider’s work as well as many', () => {
    expect(kept('refund.window', 'we answer every request within 3 days.')).toBe(false);
    expect(kept('refund.window', 'we answer requests within 3 days.')).toBe(false);
    expect(kept('refund.window', 'we answer if you write within 3 days.')).toBe(true);
  });
});
