// The words are held against steps as the engine writes them, so that a new shape of step shows here.
import { describe, expect, it } from 'vitest';
import { stepWords } from '@/lib/core/cases/letters/step-words';
import {
  listPriceAmount,
  percentAmount,
  type RoundedAmount,
  shareAmount,
  withFees,
} from '@/lib/core/eligibility/amounts';

const PRICE = { amount: 29800, currency: 'CNY' };
const words = (worked: RoundedAmount, lang: 'zh' | 'en') => worked.steps.map((step) => stepWords(step, lang));

describe('arithmetic in words', () => {
  const share = shareAmount(PRICE, { left: 274, total: 365 });
  const fee = withFees(share, PRICE, { percentOfRefund: 10, percentOfPrice: 0, fixed: 0 });

  it('a share of the term, less a fee', () => {
    expect(words(fee, 'zh')).toEqual([
      '按剩余时间折算，¥298.00 × 274 ÷ 365 = ¥223.70',
      '扣除10%手续费¥22.37，余¥201.33',
    ]);
    expect(words(fee, 'en')).toEqual([
      'in proportion to the time left, ¥298.00 × 274 ÷ 365 = ¥223.70',
      'less a 10% fee of ¥22.37, leaving ¥201.33',
    ]);
  });

  it('a fixed fee', () => {
    const fixed = withFees(share, PRICE, { percentOfRefund: 0, percentOfPrice: 0, fixed: 10 });
    expect(words(fixed, 'zh').at(-1)).toBe('扣除手续费¥10.00，余¥213.70');
  });

  it('the used part at the list price, and a percentage', () => {
    const used = listPriceAmount(PRICE, { amount: 36000, currency: 'CNY' }, { left: 9, total: 12 });
    expect(words(used, 'zh')).toEqual([
      '已使用部分为¥360.00 × 3 ÷ 12 = ¥90.00',
      '¥298.00 − ¥90.00 = ¥208.00',
    ]);
    expect(words(percentAmount(PRICE, 90), 'zh')).toEqual(['按90%计，¥298.00 × 90% = ¥268.20']);
  });
});
