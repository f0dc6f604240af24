import { describe, expect, it } from 'vitest';
import { dropRepeats } from '@/lib/core/clauses/refiners/drop-repeats';
import { madeCandidate } from './made-candidates';

const LONG = '会员开通后不支持退款的情形见下表。';
const SHORT = '会员开通后不支持退款的情形如下。';

describe('dropRepeats', () => {
  it('keeps the first of two equal sentences, wherever the second stands', () => {
    const first = madeCandidate('refund.none', { text: LONG, heading: '摘要' });
    const second = madeCandidate('refund.none', { text: LONG, heading: '全文', lead: '说明:', start: 90 });
    expect(dropRepeats([first, second])).toEqual([first]);
  });
  it('keeps one sentence as clauses of two kinds, and two sentences of one kind', () => {
    const all = [
      madeCandidate('refund.none', { text: LONG }),
      madeCandidate('refund.condition', { text: LONG }),
      madeCandidate('refund.none', { text: `${LONG}另有约定的除外。` }),
    ];
    expect(dropRepeats(all)).toEqual(all);
  });
  it('takes a sentence of up to sixteen characters together with its place', () => {
    expect([LONG.length, SHORT.length]).toEqual([17, 16]);
    const month = madeCandidate('refund.none', { text: SHORT, heading: '月卡' });
    const year = madeCandidate('refund.none', { text: SHORT, heading: '年卡', start: 40 });
    const item = madeCandidate('refund.none', { text: SHORT, heading: '年卡', lead: '以下套餐:', start: 80 });
    const again = madeCandidate('refund.none', { text: SHORT, heading: '年卡', start: 120 });
    expect(dropRepeats([month, year, item, again])).toEqual([month, year, item]);
  });
});
