// What the controls of a payment page state: the sum on the button that pays, the term that a list has chosen, the old
// price beside the sum.
import { extractMoney } from '../quantity/money';
import { parsePlanPeriod } from '../quantity/plan-periods';
import { normalText } from '../text/normal-form';
import type { FactFrame, FrameBlock } from './fact-frame';
import { sole } from './free-candidate';
import { type Candidate, unlabelledCandidate } from './label-pairs';
import { LABELS } from './labels/index';
import type { ValueContext } from './read-values';
import { struckAmounts } from './struck-amounts';
import type { FactName } from './types';

/** Below totals and the chosen card. */
const CONTROL_RANK = 5;
const PAY =
  /^(?:(?:同意|确认|立即|马上|去|并|协议|提交订单)*(?:支付|付款|开通|购买)|(?:confirm and |agree and )?(?:pay|buy now|place order|subscribe|complete (?:purchase|order))(?: now| for)?)[^\d¥￥$€£]{0,6}$/i;

export function readPayControls(frame: FactFrame, context: ValueContext): Candidate[] {
  // Two old prices are two offers.
  const old = frame.blocks.flatMap((block) => readOldPrice(block, context));
  const sums = sole(frame.blocks.flatMap((block) => readPayButton(block, context)));
  return [...sums, ...readSelects(frame), ...(old.length === 1 ? old : [])];
}

/** "确认协议并支付118元", "Pay $80.00". */
function readPayButton(block: FrameBlock, { customs }: ValueContext): Candidate[] {
  const [amount, second] = block.block.role === 'control' ? extractMoney(block.source, customs) : [];
  if (!amount || second || !PAY.test(block.source.slice(0, amount.start).trim())) return [];
  return [stated('price', amount.value, block, amount.start, amount.end)];
}

/** A list named "Term" with "2 years" chosen. */
function readSelects(frame: FactFrame): Candidate[] {
  return frame.page.controls.flatMap(({ kind, label, value, block }) => {
    const isTerm = kind === 'select' && LABELS.get(normalText(label))?.[0]?.role === 'planPeriod';
    const term = isTerm ? parsePlanPeriod(value ?? '') : null;
    const at = frame.blocks.find((one) => one.block === frame.page.blocks[block]);
    return term && at ? [stated('planPeriod', term, at, 0, at.source.length)] : [];
  });
}

/** "<s>$119.98</s> $71.99" in one line. */
function readOldPrice(block: FrameBlock, { customs }: ValueContext): Candidate[] {
  const struck = struckAmounts(block, customs);
  const [old, second] = struck;
  if (!old || second || extractMoney(block.standing, customs).length !== 1) return [];
  return [stated('listPrice', old.value, block, old.start, old.end)];
}

function stated(fact: FactName, value: unknown, block: FrameBlock, start: number, end: number): Candidate {
  return unlabelledCandidate({ fact, value, rank: CONTROL_RANK, certainty: 'stated' }, block, start, end);
}
