// Entries that a page owes and lacks: the way to cancel where a renewal runs, the refund terms where one pays for a
// membership. What is missing cannot be quoted; the quote shows why it was to be expected.
import type { Block } from '../../text/page-text';
import type { Warning } from '../types';
import { controlSpan, payButton, type WarningView, warningAt } from './view';

const CANCEL =
  /取消|关闭|解约|退订|停止|终止|解除|管理(?:自动)?(?:续费|订阅|会员|套餐)|(?:续费|订阅|扣费)管理|cancel|turn off|stop|unsubscribe|end (?:membership|subscription|plan)|manage/;
const REFUND = /退(?:款|费|订|还)|refund|money[- ]back|cancel|withdraw/;
const PLAN_NAME = /会员|vip|订阅|套餐|membership|subscription|premium|plan/i;
/** Words on the page itself that say a term is bought; "会员" alone stands on every menu. */
const TERM =
  /连续包|[年月季周]卡|续费|订阅|subscription|(?:free )?trial|\/ ?(?:mo|month|year|yr)(?![a-z])|per (?:month|year)/;

/** A switch that can be turned off is an entry too, and so are words on how to cancel. */
export function findMissingCancelEntry(view: WarningView): Warning[] {
  const { kind } = view.pageClass;
  if (kind !== 'subscription-management' && kind !== 'membership') return [];
  const { autoRenew, nextChargeAt, nextChargePrice } = view.reading.facts;
  const running = autoRenew?.value === 'on' ? autoRenew : undefined;
  const shown = running ?? nextChargeAt;
  if (!shown || autoRenew?.value === 'off') return [];
  const hasEntry =
    view.controls.some(
      ({ control, label }) => CANCEL.test(label) || (control.kind === 'switch' && control.disabled !== true),
    ) || view.blocks.some(({ normal }) => CANCEL.test(normal));
  if (hasEntry || view.page.truncated) return [];
  const signals = [
    ...(running ? ['renewal-on'] : []),
    ...(nextChargeAt ? ['next-charge-date'] : []),
    ...(nextChargePrice ? ['next-charge-price'] : []),
    'no-cancel-entry',
  ];
  return [warningAt(view.page, 'cancel-entry-missing', shown, signals)];
}

/** Goods are left out: their returns are a law's matter and rarely named at the till. */
export function findMissingRefundTerms(view: WarningView): Warning[] {
  if (view.pageClass.kind !== 'checkout' || view.page.truncated) return [];
  const button = payButton(view);
  const { planPeriod, product } = view.reading.facts;
  const isPlan =
    planPeriod !== undefined ||
    (product !== undefined && PLAN_NAME.test(product.value)) ||
    view.blocks.some(({ block, normal }) => isOwnText(block) && TERM.test(normal));
  if (!button || !isPlan) return [];
  const isNamed =
    view.controls.some(
      ({ label, control }) => REFUND.test(label) || /refund|tuikuan/i.test(control.href ?? ''),
    ) || view.blocks.some(({ normal }) => REFUND.test(normal));
  const span = controlSpan(view.page, button.control);
  if (isNamed || !span) return [];
  return [
    warningAt(view.page, 'refund-terms-missing', span, [
      'pay-button',
      'membership-bought',
      'no-refund-words',
    ]),
  ];
}

function isOwnText({ zone, linked }: Block): boolean {
  return (zone === 'main' || zone === 'dialog') && linked !== true;
}
