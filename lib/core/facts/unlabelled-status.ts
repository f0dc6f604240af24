// The state of an order that stands without a label: a word of its own, a badge behind a name, the end of a number's line.
import type { FrameBlock } from './fact-frame';
import { free, SHORT_CHARS, STATE_END, sole } from './free-candidate';
import type { Candidate } from './label-pairs';
import { GLUED_WORD } from './read-values';
import { parseBareStatus } from './words/status';

/** Rows of states are tabs ("待付款 | 待发货") or the steps of a process: none of them is the order's own. */
export function freeStatus(blocks: readonly FrameBlock[], claimed: ReadonlySet<number>): Candidate[] {
  const found = blocks.flatMap((block, at) => {
    const text = withoutActions(trailing(block));
    const value = text.length <= 24 ? parseBareStatus(text) : null;
    if (value === null || (claimed.has(block.index) && text === block.source && !isCellBadge(blocks, at)))
      return [];
    const neighbours = [wordBefore(blocks, at), blocks.slice(at + 1).find(hasWords)];
    const isRow = neighbours.some(
      (other) =>
        other &&
        STATE_LIKE.test(other.normal) &&
        other.source.length <= 12 &&
        (other.block.role === 'item') === (block.block.role === 'item'),
    );
    const start = block.source.lastIndexOf(text);
    return isRow || isStep(blocks, at) ? [] : [free('status', value, block, start, start + text.length)];
  });
  return sole(found);
}

/** "$14.97 | Refunded" in one cell of a table: the badge closes the cell, and labels nothing. */
function isCellBadge(blocks: readonly FrameBlock[], at: number): boolean {
  const [before, own, after] = [blocks[at - 1], blocks[at], blocks[at + 1]].map((one) => one?.block.cell);
  const isSame = (other: typeof own) => own?.row === other?.row && own?.column === other?.column;
  return own !== undefined && before !== undefined && isSame(before) && !isSame(after);
}

/** Three items of bare words in a row are the steps of a process. */
function isStep(blocks: readonly FrameBlock[], at: number): boolean {
  return [at - 2, at - 1, at].some((first) => {
    const row = blocks.slice(Math.max(0, first), first + 3);
    return row.length === 3 && row.every(isBareItem);
  });
}

function isBareItem({ block, source }: FrameBlock): boolean {
  return block.role === 'item' && source.length <= 12 && !/\d/.test(source);
}

const ACTION_TAIL =
  /\s+(?:订单详情|查看(?:详情|物流)?|详情|申请售后|删除订单?|再次购买|评价|去评价|追加评论|view (?:order|details|invoice)|details|reorder|buy again)(?:\s.*)?$/i;

/** "交易关闭 订单详情": links stand in the state's cell. */
function withoutActions(text: string): string {
  return text.length <= 80 ? text.replace(ACTION_TAIL, '') : text;
}

/** Marks between steps ("-", "›") are no neighbours. */
function hasWords({ normal }: FrameBlock): boolean {
  return /\p{L}/u.test(normal);
}

function wordBefore(blocks: readonly FrameBlock[], at: number): FrameBlock | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block && hasWords(block)) return block;
  }
  return undefined;
}

const STATE_LIKE =
  /^(?:全部|所有(?:订单)?|待(?:付款|支付|发货|收货|评价|使用|退款)|已(?:完成|取消|关闭|退款|支付|付款|过期|到期|使用)|进行中|提交申请|审核(?:中|通过)|处理中|退款(?:完成|成功|中|\/售后|售后)?|all(?: orders)?|active|expired|cancel+ed|completed|pending|refunded|past|upcoming)(?:\(?\d*\)?)$/;

/** "单号：2132165457654545交易关闭": the state may follow the number in the same block. */
function trailing({ source, hits }: FrameBlock): string {
  const hit = hits.at(-1);
  if (!hit) return source.length <= SHORT_CHARS ? (STATE_END.exec(source)?.[0] ?? source) : source;
  const value = source.slice(hit.valueStart);
  const number = /^[\s:：#]*[A-Za-z0-9._/-]{4,48}/.exec(value)?.[0].replace(GLUED_WORD, '');
  return number === undefined || !/\d/.test(number) ? source : value.slice(number.length).trimStart();
}
