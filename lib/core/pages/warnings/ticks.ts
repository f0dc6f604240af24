// Boxes the page ticked itself: renewal, and things added to the purchase.
import { extractMoney } from '../../quantity/money';
import { blockText } from '../../text/page-text';
import type { Warning } from '../types';
import { controlSpan, payButton, type ViewControl, type WarningView, warningAt } from './view';

const RENEWAL =
  /自动(?:续费|续订|续期|扣款|扣费)|连续包[月季年]|到期续费|auto(?:matic(?:ally)?)?[- ]?renew|renew(?:s|al)? automatically|recurring/;
const DECLINE = /不(?:再|要|需|开启|自动)|关闭|取消|don'?t|do not|no thanks|turn off|opt out/;
const ADD_ON =
  /加购|加价|换购|保险|意外险|保障(?:服务)?|增值(?:服务|包)|加油包|礼包|联合会员|升级(?:包|服务)|捐(?:款|赠)|月捐|insurance|protection|add[- ]?on|extended warranty|donat|priority (?:support|processing)|gift wrap|tip(?: |$)/;

/** Only where something is bought: on an account page a switch shows what runs, not what is offered. */
export function findPresetTicks(view: WarningView): Warning[] {
  const { kind } = view.pageClass;
  if (kind !== 'checkout' && kind !== 'membership') return [];
  const pays = kind === 'checkout' || payButton(view) !== undefined;
  return view.controls.flatMap((one) => {
    if (!isPreset(one) || DECLINE.test(one.label)) return [];
    const span = controlSpan(view.page, one.control);
    if (!span) return [];
    if (RENEWAL.test(one.label)) {
      const signals = [
        'preset-tick',
        ...(pays ? ['payment-step'] : []),
        ...(hasPrice(view, one) ? ['price-beside'] : []),
      ];
      return [warningAt(view.page, 'preticked-renewal', span, signals)];
    }
    if (!ADD_ON.test(one.label) || !hasPrice(view, one)) return [];
    return [warningAt(view.page, 'preticked-addon', span, ['preset-tick', 'price-beside'])];
  });
}

function isPreset({ control }: ViewControl): boolean {
  const isBox = control.kind === 'checkbox' || control.kind === 'switch';
  return isBox && control.checked === true && control.preset === true;
}

function hasPrice({ page }: WarningView, { control }: ViewControl): boolean {
  const block = page.blocks[control.block];
  const beside = block && block.end - block.start <= 200 ? blockText(page, block) : '';
  return extractMoney(`${control.label}\n${beside}`).length > 0;
}
