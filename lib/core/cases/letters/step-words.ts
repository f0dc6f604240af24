// The arithmetic of a sum as a reader who was not there understands it. The engine writes its steps in signs and a few
// English words (eligibility/amounts.ts); a step of any other shape stays as it is.
import type { LetterLang } from './types';

const SHARE = /^\S+ × \d+ ÷ \d+ = \S+$/;
const USED = /^(\S+ × \d+ ÷ \d+ = \S+) used$/;
const PERCENT = /^\S+ × (\S+%) = \S+$/;
/** "− 10% fee ¥22.37 = ¥201.33", "− fee ¥10.00 = ¥190.00". */
const FEE = /^− (?:(\S+%) )?fee (\S+) = (\S+)$/;

/** "按剩余时间折算，¥298.00 × 274 ÷ 365 = ¥223.70"; "扣除10%手续费¥22.37，余¥201.33". */
export function stepWords(step: string, lang: LetterLang): string {
  const zh = lang === 'zh';
  const used = USED.exec(step)?.[1];
  if (used !== undefined) return zh ? `已使用部分为${used}` : `the used part, ${used}`;
  if (SHARE.test(step)) return zh ? `按剩余时间折算，${step}` : `in proportion to the time left, ${step}`;
  const percent = PERCENT.exec(step)?.[1];
  if (percent !== undefined) return zh ? `按${percent}计，${step}` : `${percent} of it, ${step}`;
  const [, rate = '', fee, rest] = FEE.exec(step) ?? [];
  if (fee === undefined) return step;
  if (zh) return `扣除${rate}手续费${fee}，余${rest}`;
  return `less a ${rate === '' ? '' : `${rate} `}fee of ${fee}, leaving ${rest}`;
}

/** What was bought: its name as it was shown, or the bare thing. */
export function itemWords(product: string | undefined, lang: LetterLang): string {
  if (product === undefined) return lang === 'zh' ? '会员服务' : 'a membership';
  return `“${product}”`;
}
