import { describe, expect, it } from 'vitest';
import { choosePercents } from '@/lib/core/clauses/percent-role';
import type { ClauseKind } from '@/lib/core/clauses/types';
import { extractPercents } from '@/lib/core/quantity/percent';

const chosen = (kind: ClauseKind, text: string) =>
  choosePercents(kind, extractPercents(text), text).map((percent) => percent.value);

describe('choosePercents', () => {
  it.each([
    // One sentence, two measures: how far it was used, and what is kept back.
    ['refund.fee', '学习进度超过5%的,扣除10%的违约金。', [10]],
    ['refund.condition', '学习进度超过5%的,扣除10%的违约金。', [5]],
    ['refund.prorata', '学习进度超过5%的,扣除10%的违约金。', []],
    // What is kept back is not what comes back.
    ['refund.prorata', '扣除合同总额的20%作为手续费后返还余款。', []],
    ['refund.fee', '扣除合同总额的20%作为手续费后返还余款。', [20]],
    ['refund.prorata', '不满三个月的退还80%,扣除5%手续费。', [80]],
    ['refund.fee', 'we refund 80% and deduct a 10% fee', [10]],
    ['refund.prorata', 'we refund 80% and deduct a 10% fee', [80]],
    ['refund.condition', 'if you completed less than 30% of the course', [30]],
    ['refund.fee', 'if you completed less than 30% of the course', []],
    ['refund.fee', '退款金额=实付金额×(1-6%)', [6]],
    ['refund.fee', 'every refund carries a 4% handling cost', [4]],
    // The word that tells may stand twelve characters away.
    ['refund.fee', '扣除合同约定的全部总额的20%,其余按30%计。', [20]],
    // Said of nothing in particular: for whichever kind asks.
    ['refund.fee', '按15%计。', [15]],
    ['refund.prorata', '按15%计。', [15]],
    // Kinds without a preference take what there is.
    ['refund.breach', '赔付10%的服务费。', [10]],
  ] as const)('%s: %s → %j', (kind, text, values) => {
    expect(chosen(kind, text)).toEqual(values);
  });
});
