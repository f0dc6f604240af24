// Pairs labels with values all over the page and reads them: the raw candidates for facts. What contradicts what, and
// which order a candidate belongs to, is settled by others.

import { extractDates } from '../quantity/dates';
import { parsePlanPeriod } from '../quantity/plan-periods';
import { normalText } from '../text/normal-form';
import { boxDistance, type FactFrame, type FrameBlock } from './fact-frame';
import type { LabelHit } from './find-labels';
import { LABELS } from './labels/index';
import type { FactRole } from './labels/roles';
import { type ReadFact, readValue, type ValueContext } from './read-values';
import { struckAmounts } from './struck-amounts';
import type { FactName } from './types';
import { type ValuePlace, valuePlaces } from './value-places';
import { parseBareStatus } from './words/status';

export interface Candidate {
  fact: FactName;
  value: unknown;
  /** Offsets into the page's text. */
  start: number;
  end: number;
  /** Frame block the value begins in: tells which order it belongs to. */
  block: number;
  /** 1 is best; see labels. Found without a label: 5 and more. */
  rank: number;
  certainty: 'stated' | 'implied';
  /** The label in normal form, '' without one. */
  label: string;
}

/** A value found without a label, at a span within a block of the frame. */
export function unlabelledCandidate(
  about: Pick<Candidate, 'fact' | 'value' | 'rank' | 'certainty'>,
  { block, index }: FrameBlock,
  start: number,
  end: number,
): Candidate {
  return { ...about, start: block.start + start, end: block.start + end, block: index, label: '' };
}

export interface LabelPairs {
  candidates: Candidate[];
  /** Frame blocks that are labels or stand beside one: nothing unlabelled is read from them. */
  claimed: ReadonlySet<number>;
}

export function readLabelPairs(frame: FactFrame, context: ValueContext): LabelPairs {
  const candidates: Candidate[] = [];
  const claimed = new Set<number>();
  for (const block of frame.blocks) {
    if (block.hits.length > 0) claimed.add(block.index);
    if (block.isLabel) candidates.push(...readLabelBlock(frame, block, context, claimed));
    else candidates.push(...readInsideBlock(frame, block, context));
  }
  return { candidates, claimed };
}

/** "订单号：1 下单时间：2025-11-01": each value runs to the next label. */
function readInsideBlock(frame: FactFrame, block: FrameBlock, context: ValueContext): Candidate[] {
  const found: Candidate[] = [...readDateBefore(block, context)];
  for (const [index, hit] of block.hits.entries()) {
    const until = block.hits[index + 1]?.start ?? block.source.length;
    const text = block.source.slice(hit.valueStart, until);
    const standing = block.standing.slice(hit.valueStart, until);
    const isNext = block.hits.slice(0, index).some(({ meanings }) => meanings[0]?.role === 'nextChargeAt');
    for (const { role, rank } of hit.meanings) {
      if (role === 'other' || !mayFollow(role, hit, () => isLabelRow(frame, block, hit.label))) continue;
      // "下次扣费日 2026-02-09，扣费金额 ¥30": the amount belongs to the charge that was named before it.
      const meant = role === 'price' && isNext ? 'nextChargePrice' : role;
      const facts = readValue(meant, meant === 'price' ? standing : text, context, hit.unit).filter((fact) =>
        isNamed(fact, rank),
      );
      const base = block.block.start + hit.valueStart;
      found.push(...facts.map((fact) => toCandidate(fact, base, block.index, rank, hit.label)));
      if (meant === 'price' && facts.length > 0)
        found.push(...oldPrice(block, hit.valueStart, until, context));
      if (facts.length > 0) break;
    }
  }
  return found;
}

const OLD_PRICE_RANK = 3;

/** "实付：¥54 (<s>¥72</s>)": the struck amount of a labelled price is the price before. */
function oldPrice(block: FrameBlock, from: number, until: number, { customs }: ValueContext): Candidate[] {
  return struckAmounts(block, customs)
    .filter(({ start, end }) => start >= from && end <= until)
    .slice(0, 1)
    .map(({ value, start, end }) =>
      unlabelledCandidate(
        { fact: 'listPrice', value, rank: OLD_PRICE_RANK, certainty: 'stated' },
        block,
        start,
        end,
      ),
    );
}

const HEAD_DATE_RANK = 6;

/** "2025-11-01 订单号：38…": a date that leads to the number is the order's. */
function readDateBefore({ source, block, index, hits }: FrameBlock, context: ValueContext): Candidate[] {
  const [hit] = hits;
  if (!hit || hit.start < 8 || hit.start > 40 || hit.meanings[0]?.role !== 'orderId') return [];
  return readValue('paidAt', source.slice(0, hit.start), context)
    .filter(({ start }) => start <= 2)
    .map((fact) => ({ ...toCandidate(fact, block.start, index, HEAD_DATE_RANK, ''), certainty: 'implied' }));
}

const LONG_LABEL_CHARS = 4;

/** Rows of label and value that lost the space between them: the neighbours begin with labels in the same way. */
function isLabelRow(frame: FactFrame, { index }: FrameBlock, label: string): boolean {
  const alike = [index - 1, index + 1].filter((at) => {
    const hit = frame.blocks[at]?.hits[0];
    return hit?.start === 0 && (hit.joint === 'glued' || hit.joint === 'gap');
  });
  return alike.length >= (label.length >= LONG_LABEL_CHARS ? 1 : 2);
}

/** Behind a Chinese label without a gap only what is recognised as a value counts. */
const GLUED_ROLES: ReadonlySet<FactRole> = new Set(['status', 'autoRenew', 'paymentMethod', 'orderId']);

/** Names are free text: only a colon, or a label of two words, shows that what follows is one. */
function mayFollow(role: FactRole, { joint, label }: LabelHit, inRows: () => boolean): boolean {
  const isName = role === 'product' || role === 'seller' || role === 'paymentMethod' || role === 'channel';
  if (joint === 'colon') return true;
  if (joint === 'glued') return /[a-z]$/.test(label) || GLUED_ROLES.has(role) || (isName && inRows());
  // "Billed annually" is a term; "Term life insurance" is none.
  if (!isName) return role !== 'planPeriod' || label === 'billed' || !/^[a-z]+$/.test(label);
  return /[\u3400-\u9fff]/.test(label) ? label.length >= 3 : role !== 'product' && label.includes(' ');
}

function readLabelBlock(
  frame: FactFrame,
  block: FrameBlock,
  context: ValueContext,
  claimed: Set<number>,
): Candidate[] {
  const hit = block.hits[0];
  if (!hit) return [];
  const { rows, others } = valuePlaces(frame, block);
  const isForeign = hit.meanings.every(({ role }) => role === 'other');
  if (isForeign) {
    const after = others.filter(({ first }) => first.index > block.index).slice(0, 1);
    for (const place of [...rows, ...after]) claim(place, claimed);
  }
  const found: Candidate[] = [];
  for (const place of rows.length > 0 ? rows : others) {
    // The foot of a table ("Subtotal:", "Total:") is no row of its columns.
    if (rows.length > 0 && isFoot(place.first)) continue;
    const read = readPlace(frame, place, hit, context);
    if (read.length === 0) continue;
    claim(place, claimed);
    found.push(...read);
    if (rows.length === 0) break;
  }
  return found;
}

/** "Subtotal:" or a header cell; a bare word like "refunded" is a value, though it labels elsewhere. */
function isFoot({ hits, block }: FrameBlock): boolean {
  const [hit] = hits;
  return hit?.start === 0 && (hit.joint === 'colon' || block.cell?.header === true);
}

function claim({ first, last }: ValuePlace, claimed: Set<number>): void {
  for (let index = first.index; index <= last.index; index += 1) claimed.add(index);
}

function readPlace(frame: FactFrame, place: ValuePlace, hit: LabelHit, context: ValueContext): Candidate[] {
  const { first, last } = place;
  const { start } = first.block;
  const { end } = last.block;
  if (place.isGuess && !mayBeValue(first)) return [];
  const dated = hit.meanings.some(({ role }) => role === 'nextChargeAt')
    ? readDayBelow(frame, place, hit, context)
    : [];
  for (const { role, rank } of hit.meanings) {
    if (role === 'other') continue;
    // A cell of several lines: its first line names the thing, the joined lines may spell an amount.
    const source = role === 'price' ? first.standing : first.source;
    const texts = first === last ? [source] : [frame.page.text.slice(start, end), first.source];
    for (const text of role === 'product' ? texts.reverse() : texts) {
      const facts = readValue(role, text, context, hit.unit).filter(
        (fact) => isNamed(fact, rank) && !(place.isGuess && isSentence(fact)),
      );
      if (facts.length > 0)
        return [...facts, ...termOf(facts, text)]
          .map((fact) =>
            toCandidate(fact, start, first.index, fact.fact === 'planPeriod' ? TERM_RANK : rank, hit.label),
          )
          .concat(dated);
    }
  }
  return [];
}

/** A label of its own says the term better than the price does. */
export const TERM_RANK = 4;
const TERM_BEHIND =
  /^\s?(?:元|CNY|USD)?\s?(?:\/|每|per |a |every )\s?(?:个?月|[年季周]|(?:month|mo|year|yr|week|quarter)(?![a-z]))/i;

/** "$12.00 / month" beside "Price". */
function termOf(facts: readonly ReadFact[], text: string): ReadFact[] {
  const price = facts.find(({ fact }) => fact === 'price' || fact === 'nextChargePrice');
  const term = price && TERM_BEHIND.exec(text.slice(price.end))?.[0];
  const value = term ? parsePlanPeriod(term) : null;
  if (!price || !term || value === null) return [];
  return [{ fact: 'planPeriod', value, start: price.end, end: price.end + term.length }];
}

const DAY_BELOW = /^(?:on|due|due on|at|于|在)? ?$/i;

/** "Upcoming invoice | $588.00 | on Feb 1, 2027": the day stands under the amount. */
function readDayBelow(
  frame: FactFrame,
  { last }: ValuePlace,
  hit: LabelHit,
  context: ValueContext,
): Candidate[] {
  const below = frame.blocks[last.index + 1];
  if (!below || below.hits.length > 0 || last.block.cell || boxDistance(frame, last, below).up > 1) return [];
  const [date] = extractDates(below.source, context.dates);
  if (!date || extractDates(last.source, context.dates).length > 0) return [];
  const isAlone =
    below.source.slice(date.end).trim() === '' && DAY_BELOW.test(below.source.slice(0, date.start));
  const fact: ReadFact = { fact: 'nextChargeAt', value: date.value, start: date.start, end: date.end };
  return isAlone ? [toCandidate(fact, below.block.start, below.index, 1, hit.label)] : [];
}

/** "类型", "type" label anything; only a plan's name under them is a product. */
function isNamed({ fact, value }: ReadFact, rank: number): boolean {
  if (fact !== 'product') return true;
  const meanings = LABELS.get(normalText(String(value))) ?? [];
  if (meanings.some(({ role }) => role !== 'autoRenew')) return false;
  return rank === 1 || PLAN_WORD.test(String(value)) || parsePlanPeriod(String(value)) !== null;
}

const PLAN_WORD =
  /会员|會員|vip|[年月季周]卡|套餐|订阅|訂閱|包[月季年]|[按年月季][年月季付缴](?![\u3400-\u9fff])|(?:个人|团队|家庭|企业|专业|高级|标准|基础|旗舰|尊享)版|plan|subscription|membership|premium|(?:^|\s)pro(?:\s|$)/i;

/** Names found by nearness alone must look like names: below a heading "Subscription" stands a sentence as often. */
function isSentence({ fact, value }: ReadFact): boolean {
  if (fact !== 'product' && fact !== 'seller' && fact !== 'paymentMethod') return false;
  const name = String(value);
  return (
    name.length > 60 ||
    /[.。；;,，]$|[，；]/.test(name) ||
    SENTENCE_WORD.test(name) ||
    name.split(' ').length > 9
  );
}

const SENTENCE_WORD =
  /请|您|你的|如果|可以|将会|(?:^|\s)(?:you|your|we|our|the|this|manage|choose|select|enter|all|please|step|save|change)(?:\s|$)/i;

/** A neighbour that is a button, a heading or has labels of its own is no value. */
function mayBeValue({ block, hits, source }: FrameBlock): boolean {
  if (block.role === 'control' || source.length > 200) return false;
  return hits.length === 0 || (hits[0]?.start ?? 0) > 0 || parseBareStatus(source) !== null;
}

function toCandidate(fact: ReadFact, base: number, block: number, rank: number, label: string): Candidate {
  return {
    fact: fact.fact,
    value: fact.value,
    start: base + fact.start,
    end: base + fact.end,
    block,
    rank,
    certainty: 'stated',
    label,
  };
}
