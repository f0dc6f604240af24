// What the warning rules look at: the page, its kind and facts, its controls and blocks in normal form.
import type { FactsReading } from '../../facts/types';
import { normalText } from '../../text/normal-form';
import { type Block, blockText, type Control, type PageText, type Span } from '../../text/page-text';
import type { PageClass, Warning } from '../types';

export interface ViewBlock {
  block: Block;
  source: string;
  normal: string;
}

export interface ViewControl {
  control: Control;
  /** The control's label in normal form. */
  label: string;
}

export interface WarningView {
  page: PageText;
  pageClass: PageClass;
  reading: FactsReading;
  /** Blocks short enough to be a statement or label, header and footer included. */
  blocks: readonly ViewBlock[];
  controls: readonly ViewControl[];
}

const BLOCK_LIMIT_CHARS = 400;
const BLOCKS_LIMIT = 4000;

export function createWarningView(page: PageText, pageClass: PageClass, reading: FactsReading): WarningView {
  const blocks = page.blocks
    .filter((block) => block.end - block.start <= BLOCK_LIMIT_CHARS)
    .slice(0, BLOCKS_LIMIT)
    .map((block) => {
      const source = blockText(page, block);
      return { block, source, normal: normalText(source).trim() };
    });
  const controls = page.controls.map((control) => ({ control, label: normalText(control.label).trim() }));
  return { page, pageClass, reading, blocks, controls };
}

/** A warning whose quote is the text of `span`. */
export function warningAt(page: PageText, code: Warning['code'], span: Span, signals: string[]): Warning {
  return { code, quote: page.text.slice(span.start, span.end), start: span.start, end: span.end, signals };
}

/** Where a control's words stand in the page's text: its label in its block, else the block. */
export function controlSpan(page: PageText, control: Control): Span | null {
  const block = page.blocks[control.block];
  if (!block) return null;
  const at = blockText(page, block).indexOf(control.label);
  if (control.label === '' || at < 0) return { start: block.start, end: block.end };
  return { start: block.start + at, end: block.start + at + control.label.length };
}

export const PAY_BUTTON =
  /(?:确认|立即|马上|去|同意(?:协议)?并)(?:支付|付款|开通|购买|订阅|续费|充值)|提交订单|确认(?:订单|开通|协议并支付)|place (?:your |my )?order|pay(?: now| \$| £| €|$)|buy now|complete (?:purchase|order)|start (?:my |your )?(?:free )?(?:trial|membership|subscription)|subscribe(?: now)?$|confirm (?:and|&) pay/;

export function payButton({ controls }: WarningView): ViewControl | undefined {
  return controls.find(({ control, label }) => isPayControl(control, label));
}

/** Whether this control of a page is the one that pays. */
export function isPayButton(control: Control): boolean {
  return isPayControl(control, normalText(control.label).trim());
}

function isPayControl({ kind }: Control, label: string): boolean {
  return (kind === 'button' || kind === 'link') && PAY_BUTTON.test(label);
}
