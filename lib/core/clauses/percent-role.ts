// What a percentage in a refund clause measures, by the words around it: how far a course was used, what is kept back, or
// what comes back. One sentence often holds two of them: 学习进度超过5%的，扣除10%的违约金.
import type { Found } from '../quantity/types';
import type { ClauseKind } from './types';

type PercentRole = 'progress' | 'fee' | 'share';

const REACH_CHARS = 16;
/** In the order in which they are tried: each looks at the words before and after the percentage. */
const ROLES: readonly { role: PercentRole; before: RegExp; after: RegExp }[] = [
  {
    role: 'progress',
    before:
      /(?:进度|课时|课程量|已学|学习|学完|完成|使用率|用量|用到|消耗|观看|听课|听到|看到|阅读|播放)[^,。;%]{0,8}$|\b(?:completed|watched|used|consumed|viewed|streamed|downloaded|progress|finished)\b[^,.;%]{0,16}$/,
    after:
      /^(?:的|以上的?|以下的?|以内的?)?(?:进度|课时|课程|内容)|^ of (?:the|your|its) (?:course|content|lessons?|videos?|book|credits|classes)\b/,
  },
  {
    role: 'fee',
    before:
      /(?:扣除|扣取|扣减|扣|收取|加收|计收|支付|承担|违约金|手续费|服务费)[^,。;%]{0,10}$|1 ?- ?$|\b(?:deduct(?:s|ed|ing)?|less|minus|withh[eo]ld|retain(?:s|ed)?|keep|fee|charge[ds]?|penalty)\b[^,.;%]{0,12}$/,
    after:
      /^[^,。;%退返]{0,8}(?:手续费|违约金|服务费|管理费|渠道费|通道费|税费|滞纳金)|^[^,.;%]{0,24}\b(?:fee|charge|penalty|cost|deduct(?:ed|ion))\b/,
  },
  {
    role: 'share',
    before:
      /(?:退还|退回|返还|退款|退费|退|返)[^,。;%]{0,10}$|\b(?:refund(?:s|ed)?|return(?:ed)?|repay|repaid|back)\b[^,.;%]{0,12}$/,
    after: /^[^,。;%]{0,6}(?:退|返)|^[^,.;%]{0,16}\brefund/,
  },
];

/** Which roles a kind's percentage may have; a percentage whose role is not told by its words may stand for any. */
const WANTED: Partial<Record<ClauseKind, PercentRole>> = {
  'refund.fee': 'fee',
  'refund.prorata': 'share',
  'refund.condition': 'progress',
};

/** Of the percentages in a text those that a clause of this kind can be about: those that say so, else the unclear ones. */
export function choosePercents(
  kind: ClauseKind,
  found: readonly Found<number>[],
  text: string,
): readonly Found<number>[] {
  const wanted = WANTED[kind];
  if (wanted === undefined) return found;
  const roles = found.map((percent) => percentRole(percent, text));
  const said = found.filter((_, index) => roles[index] === wanted);
  return said.length > 0 ? said : found.filter((_, index) => roles[index] === null);
}

function percentRole({ start, end }: Found<number>, text: string): PercentRole | null {
  const before = text.slice(Math.max(0, start - REACH_CHARS * 2), start);
  const after = text.slice(end, end + REACH_CHARS * 2);
  for (const { role, before: leading, after: trailing } of ROLES) {
    if (leading.test(before) || trailing.test(after)) return role;
  }
  return null;
}
