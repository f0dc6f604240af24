// Renewal as a control shows it: a switch or box beside "自动续费", or a button that offers to turn it off or on.
import { normalText } from '../text/normal-form';
import { blockText, type Control } from '../text/page-text';
import type { FactFrame } from './fact-frame';
import type { Candidate } from './label-pairs';

const RENEWAL =
  /自动(?:续费|续订|续期|续约|扣费|扣款)|连续包[月季年]|auto(?:matic(?:ally)?)?[- ]?(?:renew|pay)|renew(?:s|al)? automatically|recurring/;
/** Boxes that agree to a document, or that turn renewal off when ticked, say something else. */
const CONSENT =
  /同意|阅读|知悉|协议|条款|agree|terms|policy|read |accept|关闭|取消|不再?|turn off|disable|cancel|don'?t|no /;
const OFFERS_OFF =
  /^(?:取消|关闭|解除|管理并取消)(?:自动)?(?:续费|续订|扣费|签约)$|^(?:turn off|disable|cancel|stop) auto-?renew(?:al)?$/;
const OFFERS_ON =
  /^(?:开启|开通|恢复|打开)自动(?:续费|续订|扣费)$|^(?:turn on|enable|resume|restore) auto-?renew(?:al)?$/;
const LABEL_LIMIT_CHARS = 60;
const SWITCH_RANK = 1;
const BUTTON_RANK = 7;

export function readSwitches(frame: FactFrame): Candidate[] {
  return frame.page.controls.flatMap((control) => {
    const own = normalText(control.label).trim();
    const label = control.kind === 'button' || RENEWAL.test(own) ? own : labelBefore(frame, control);
    if (label === '' || label.length > LABEL_LIMIT_CHARS) return [];
    const value = control.kind === 'button' ? offered(label) : switched(control, label);
    return value === null ? [] : candidateOf(frame, control, value);
  });
}

/** A switch that says "Off" of itself stands beside its label: a term, a cell, a box before it. */
function labelBefore(frame: FactFrame, control: Control): string {
  const block = frame.page.blocks[control.block];
  const before = block && frame.blocks.findLast((one) => one.block.start < block.start);
  return before?.isLabel && before.hits[0]?.meanings[0]?.role === 'autoRenew' ? before.normal : '';
}

function switched(control: Control, label: string): 'on' | 'off' | null {
  const isBox = control.kind === 'switch' || control.kind === 'checkbox';
  if (!isBox || control.checked === undefined || !RENEWAL.test(label) || CONSENT.test(label)) return null;
  return control.checked ? 'on' : 'off';
}

function offered(label: string): 'on' | 'off' | null {
  if (OFFERS_OFF.test(label)) return 'on';
  return OFFERS_ON.test(label) ? 'off' : null;
}

function candidateOf(frame: FactFrame, control: Control, value: 'on' | 'off'): Candidate[] {
  const block = frame.page.blocks[control.block];
  if (!block) return [];
  const source = blockText(frame.page, block);
  const at = source.indexOf(control.label);
  const start = at >= 0 ? block.start + at : block.start;
  const end = at >= 0 ? start + control.label.length : block.end;
  const index = frame.blocks.find((one) => one.block === block)?.index ?? -1;
  const isButton = control.kind === 'button';
  return [
    {
      fact: 'autoRenew',
      value,
      start,
      end,
      block: index,
      rank: isButton ? BUTTON_RANK : SWITCH_RANK,
      certainty: isButton ? 'implied' : 'stated',
      label: '',
    },
  ];
}
