// Finds labels inside one block: at its start, or after a gap or mark further on ("订单号：1 下单时间：2025-11-01").
import { isHan, type NormalForm, normalise } from '../text/normal-form';
import { LABELS, type LabelMeaning, LONGEST_LABEL_CHARS } from './labels/index';

export interface LabelHit {
  meanings: readonly LabelMeaning[];
  /** The label's words in normal form. */
  label: string;
  /** Offsets into the block's source text: of the label, and where its value can begin. */
  start: number;
  end: number;
  valueStart: number;
  /** How label and value are parted. `glued` when nothing parts them ("订单状态已完成"). */
  joint: 'colon' | 'gap' | 'end' | 'glued';
  /** Unit in brackets behind the label: 金额（元）. */
  unit: string;
}

/** Longer blocks are prose; a label there would be a word of a sentence. */
const BLOCK_LIMIT_CHARS = 600;
const PROSE_CHARS = 160;
const OWNER = /^(?:您的|你的|我的|本次|本|该|your |my |the |this )/;
/** Shorter English labels glued to a word are more likely the word's own beginning. */
const MIN_GLUED_LETTERS = 4;
const UNIT = /^ ?\(([^()]{1,12})\)/;
const COLON = /^ ?[:：]+ ?/;

export function findLabels(source: string): LabelHit[] {
  if (source.length > BLOCK_LIMIT_CHARS) return [];
  const form = normalise(source);
  const isProse = form.text.length > PROSE_CHARS;
  const hits: LabelHit[] = [];
  let at = 0;
  while (at < form.text.length) {
    const isParting = mayBegin(form, at);
    const found = isParting || hits.at(-1)?.joint === 'colon' ? labelAt(form, source, at) : null;
    // "当前套餐：基础版到期日：2027/02/11": the next pair begins without a gap, and its colon shows it.
    const hit = isParting || (found?.joint === 'colon' && found.label.length >= 3) ? found : null;
    if (
      hit === null ||
      !isWanted(hit, hits.length === 0 && isStart(form, at), hits.length > 0, isProse, form, at)
    ) {
      at += 1;
      continue;
    }
    hits.push(toSourceHit(hit, form));
    at = hit.valueStart > at ? hit.valueStart : at + 1;
  }
  return hits;
}

type FormHit = Omit<LabelHit, 'meanings'> & { meanings: readonly LabelMeaning[] };

function labelAt(form: NormalForm, source: string, at: number): FormHit | null {
  const longest = Math.min(LONGEST_LABEL_CHARS, form.text.length - at);
  for (let length = longest; length >= 2; length -= 1) {
    const label = form.text.slice(at, at + length);
    const meanings = LABELS.get(label);
    if (meanings === undefined) continue;
    const hit = endLabel(form, source, at, at + length, label, meanings);
    if (hit !== null) return hit;
  }
  return null;
}

function endLabel(
  form: NormalForm,
  source: string,
  start: number,
  end: number,
  label: string,
  meanings: readonly LabelMeaning[],
): FormHit | null {
  let rest = form.text.slice(end, end + 40);
  let valueStart = end;
  const unit = UNIT.exec(rest);
  if (unit) {
    valueStart += unit[0].length;
    rest = rest.slice(unit[0].length);
  }
  const base = { meanings, label, start, end, unit: unit?.[1] ?? '' };
  const twin = twinLength(rest, label);
  valueStart += twin;
  rest = rest.slice(twin);
  const marks = /^[ *?？!√✓]{0,3}/.exec(rest)?.[0].length ?? 0;
  const colon = COLON.exec(rest.slice(marks));
  if (colon) return { ...base, valueStart: valueStart + marks + colon[0].length, joint: 'colon' };
  if (valueStart + marks >= form.text.length) return { ...base, valueStart: form.text.length, joint: 'end' };
  const next = form.text.charCodeAt(valueStart);
  const last = form.text.charCodeAt(end - 1);
  if (hasGap(form, valueStart) || form.text[valueStart] === ' ') return { ...base, valueStart, joint: 'gap' };
  const isDigitOrSign = /[\d¥$€£₹#-]/.test(form.text[valueStart] ?? '');
  if (isHan(last) && CURRENCY.test(form.text.slice(valueStart, valueStart + 6)))
    return { ...base, valueStart, joint: 'gap' };
  if (isDigitOrSign && (isHan(last) || !/[a-z0-9]/.test(label.at(-1) ?? '')))
    return { ...base, valueStart, joint: 'gap' };
  if (isHan(last) && (isHan(next) || /[a-z]/.test(form.text[valueStart] ?? ''))) {
    return { ...base, valueStart, joint: 'glued' };
  }
  if (label.length >= MIN_GLUED_LETTERS && isCaseBoundary(form, source, valueStart)) {
    return { ...base, valueStart, joint: 'glued' };
  }
  return null;
}

/** "总金额NT$ 450" */
const CURRENCY = /^(?:[a-z]{1,2}\$|(?:cny|rmb|usd|eur|gbp|hkd|twd|jpy) ?\d)/;

const TWINS: readonly (readonly [own: RegExp, other: RegExp])[] = [
  [/[\u3400-\u9fff]$/, /^ ?[/|(]? ?([a-z#][a-z.#'& -]{1,28}?)\)? ?(?=[:：]|$)/],
  // "到期/续费时间": a column for one or the other; the first names it.
  [/[\u3400-\u9fff]$/, /^ ?\/ ?([\u3400-\u9fff]{2,8}) ?(?=[:：]|$)/],
  [/[a-z.#]$/, /^ ?[/|(]? ?([\u3400-\u9fff]{2,10})\)? ?(?=[:：]|$)/],
];

/** "订单号 / Order No.", "Valid until 有效期至": the label once more in the other language. 0 where it is not. */
function twinLength(rest: string, label: string): number {
  for (const [own, other] of TWINS) {
    const match = own.test(label) ? other.exec(rest) : null;
    if (match && LABELS.has(match[1]?.trim() ?? '')) return match[0].length;
  }
  return 0;
}

/** "Next billing dateApril 21, 2025": two inline boxes with nothing between them in the markup. */
function isCaseBoundary(form: NormalForm, source: string, at: number): boolean {
  const place = form.origin[at] ?? 0;
  return /[a-z]/.test(source[place - 1] ?? '') && /[A-Z\d$€£#•✓]/.test(source[place] ?? '');
}

/** Before a label stands nothing, a mark, a gap, or the end of the value before it. */
function mayBegin(form: NormalForm, at: number): boolean {
  if (isStart(form, at)) return true;
  const before = form.text[at - 1] ?? '';
  if (/[a-z]/.test(before)) return isHan(form.text.charCodeAt(at));
  if (isHan(form.text.charCodeAt(at - 1))) return hasGap(form, at);
  return true;
}

function isStart(form: NormalForm, at: number): boolean {
  const before = form.text.slice(0, at);
  return before === '' || /^[^\p{L}\p{N}]{0,6}$/u.test(before) || OWNER.exec(before)?.[0].length === at;
}

function isWanted(
  hit: FormHit,
  isFirst: boolean,
  hasLabelBefore: boolean,
  isProse: boolean,
  form: NormalForm,
  at: number,
): boolean {
  if (isProse && hit.joint !== 'colon') return false;
  if (isFirst) return true;
  // "Return or replace items: …": words before the label, and no label before them, make it a part of something else.
  if (hit.joint === 'colon') return hasLabelBefore || isParted(form, at);
  if (hit.joint === 'glued') return false;
  if (!isHan(form.text.charCodeAt(at)) && !(hasLabelBefore && /[\d.,;|)\]] $/.test(form.text.slice(0, at))))
    return false;
  // "... Order# 111-…", "合计 ¥30 实付 ¥20": a number must follow at once, and a gap stand before.
  const follows = /^ ?#? ?[\d¥$€£₹]|^ ?#? ?[a-z]{0,6}\d/.test(
    form.text.slice(hit.valueStart, hit.valueStart + 10),
  );
  return (
    follows && (hasGap(form, at) || form.text[at - 1] === ' ' || /[|·•,;)\]]/.test(form.text[at - 1] ?? ''))
  );
}

/** A mark before it, or before a Han label the gap that the source shows. */
function isParted(form: NormalForm, at: number): boolean {
  const before = form.text[at - 1] ?? '';
  if (/[|·•,;:)\]>\n]/.test(before)) return true;
  // "2025-05-01订单号：…": a number ends before a Han label without any gap.
  return isHan(form.text.charCodeAt(at)) && (/\d/.test(before) || hasGap(form, at));
}

/** True where the source had white space that the normal form dropped. */
function hasGap(form: NormalForm, at: number): boolean {
  return at > 0 && (form.origin[at] ?? 0) - (form.origin[at - 1] ?? 0) > 1;
}

function toSourceHit(hit: FormHit, form: NormalForm): LabelHit {
  return {
    ...hit,
    start: form.origin[hit.start] ?? 0,
    end: (form.origin[hit.end - 1] ?? 0) + 1,
    valueStart: form.origin[hit.valueStart] ?? form.origin[form.text.length] ?? 0,
  };
}
