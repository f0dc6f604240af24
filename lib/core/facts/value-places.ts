// Where the value of a label stands when the label has a block of its own: definition lists, tables, rows of labels over
// rows of values, the neighbouring box. Ordered from what the markup says outright to what only nearness suggests.
import { boxDistance, type FactFrame, type FrameBlock } from './fact-frame';
import { parseBareStatus } from './words/status';

export interface ValuePlace {
  /** Blocks of the value, first to last; in a table of several rows there is a place for each row. */
  first: FrameBlock;
  last: FrameBlock;
  /** Found by nearness alone: the value must fit the label well. */
  isGuess?: boolean;
}

const NEAR_UP = 3;
/** Frameworks wrap a value many times over; it is the way up that leaves the label's own row. */
const NEAR_DOWN = 8;
const ROWS_LIMIT = 200;
/** A row of more labels than this is no head but a whole page. */
const HEAD_LIMIT_BLOCKS = 40;

/** Places to look for the value of `label`, best first; the caller takes the first (or all rows) whose value reads. */
export function valuePlaces(
  frame: FactFrame,
  label: FrameBlock,
): { rows: ValuePlace[]; others: ValuePlace[] } {
  const { block } = label;
  if (block.role === 'term') return { rows: [], others: definitionOf(frame, label) };
  if (block.cell) return tablePlaces(frame, label);
  const rows = gridPlaces(frame, label);
  return { rows, others: rows.length > 0 ? [] : nearPlaces(frame, label) };
}

function definitionOf(frame: FactFrame, label: FrameBlock): ValuePlace[] {
  let at = label.index + 1;
  while (frame.blocks[at]?.block.role === 'term' && at < label.index + 2) at += 1;
  const first = frame.blocks[at];
  if (first?.block.role !== 'definition') return [];
  let last = first;
  while (frame.blocks[last.index + 1]?.block.role === 'definition' && last.index - first.index < 4) {
    last = frame.blocks[last.index + 1] ?? last;
  }
  return [{ first, last }];
}

function tablePlaces(frame: FactFrame, label: FrameBlock): { rows: ValuePlace[]; others: ValuePlace[] } {
  const cell = label.block.cell;
  if (!cell) return { rows: [], others: [] };
  const row = frame.rowOf(cell.table, cell.row);
  const beside = row.filter(({ block }) => block.cell?.column !== cell.column);
  // A head row: header cells throughout, or labels that have only labels beside them.
  const isHead =
    beside.length > 0 &&
    (row.every(({ block }) => block.cell?.header) ||
      (row.every((one) => !one.block.cell?.header && (one.isLabel || isBareWord(one))) &&
        beside.some((one) => one.isLabel)));
  const below = isHead
    ? frame
        .tableOf(cell.table)
        .filter(({ block }) => block.cell?.column === cell.column && (block.cell?.row ?? 0) > cell.row)
    : [];
  if (below.length > 0) {
    return { rows: groupBy(below, ({ block }) => block.cell?.row ?? 0).slice(0, ROWS_LIMIT), others: [] };
  }
  const inside = insideCell(frame, label);
  const next = Math.min(
    ...row.map(({ block }) => block.cell?.column ?? 0).filter((column) => column > cell.column),
  );
  const right = row.filter(({ block }) => block.cell?.column === next);
  if (right.length > 0) return { rows: [], others: [...inside, ...groupBy(right, () => 0)] };
  return { rows: [], others: [...inside, ...nearPlaces(frame, label)] };
}

/** Receipts set label and value as two lines of one cell. */
function insideCell(frame: FactFrame, label: FrameBlock): ValuePlace[] {
  const next = frame.blocks[label.index + 1];
  const [own, other] = [label.block.cell, next?.block.cell];
  if (!next || !own || !other || next.isLabel || own.header) return [];
  const isSame = own.table === other.table && own.row === other.row && own.column === other.column;
  return isSame ? [{ first: next, last: next }] : [];
}

/** Short, no digits: a column head that is not in the vocabulary. */
function isBareWord({ source, block }: FrameBlock): boolean {
  return source.length <= 16 && !/[\d¥￥$€£]/.test(source) && block.role !== 'control';
}

function groupBy(blocks: readonly FrameBlock[], key: (block: FrameBlock) => number): ValuePlace[] {
  const places = new Map<number, ValuePlace>();
  for (const block of blocks) {
    const place = places.get(key(block));
    if (place) place.last = block;
    else places.set(key(block), { first: block, last: block });
  }
  return [...places.values()];
}

/**
 * A row of labels over rows of values, or a column of labels beside a column of values, made of plain boxes: the box
 * around the labels holds nothing else, and the boxes after it have as many parts.
 */
function gridPlaces(frame: FactFrame, label: FrameBlock): ValuePlace[] {
  const path = frame.pathOf(label.block.box);
  for (const head of path.slice(0, NEAR_UP + 1)) {
    const [first, last] = frame.ranges[head] ?? [0, -1];
    if (last - first >= HEAD_LIMIT_BLOCKS) return [];
    const labels = partsOf(frame, head);
    if (labels.length < 2) continue;
    const isHead =
      labels.every((part) => part.first === part.last && (part.first.isLabel || isBareWord(part.first))) &&
      labels.filter((part) => part.first.isLabel).length >= 2;
    if (!isHead) return [];
    const column = labels.findIndex((part) => part.first === label);
    const parent = frame.page.boxes[head]?.parent ?? -1;
    if (column < 0 || parent < 0) return [];
    const found: ValuePlace[] = [];
    const after = frame.childrenOf(parent).filter((sibling) => sibling > head);
    for (const sibling of after.slice(0, ROWS_LIMIT)) {
      found.push(...rowsIn(frame, sibling, labels.length, column));
    }
    return found;
  }
  return [];
}

function rowsIn(frame: FactFrame, box: number, columns: number, column: number): ValuePlace[] {
  const parts = partsOf(frame, box);
  const part = parts.length === columns ? parts[column] : undefined;
  if (part && !parts.every((one) => one.first.isLabel)) return [part];
  // A body box around the rows.
  return frame
    .childrenOf(box)
    .slice(0, ROWS_LIMIT)
    .map((child) => partsOf(frame, child))
    .filter((row) => row.length === columns && !row.every((one) => one.first.isLabel))
    .flatMap((row) => row[column] ?? []);
}

/** The parts of a box: its child boxes that hold text, and blocks directly in it. Single wrappers are looked through. */
function partsOf(frame: FactFrame, box: number): ValuePlace[] {
  const children = frame.childrenOf(box).filter((child) => (frame.ranges[child]?.[0] ?? -1) >= 0);
  const [first, last] = frame.ranges[box] ?? [-1, -1];
  if (first < 0) return [];
  const covered = children.reduce((sum, child) => {
    const range = frame.ranges[child] ?? [0, -1];
    return sum + range[1] - range[0] + 1;
  }, 0);
  if (children.length === 1 && covered === last - first + 1) return partsOf(frame, children[0] ?? -1);
  if (covered === last - first + 1) {
    return children.flatMap((child) => {
      const range = frame.ranges[child] ?? [-1, -1];
      const from = frame.blocks[range[0]];
      const to = frame.blocks[range[1]];
      return from && to ? [{ first: from, last: to }] : [];
    });
  }
  return covered > 0
    ? []
    : frame.blocks.slice(first, last + 1).map((one): ValuePlace => ({ first: one, last: one }));
}

/** The next block close by; failing that the one before, for cards that set the value over its label. */
function nearPlaces(frame: FactFrame, label: FrameBlock): ValuePlace[] {
  const places: ValuePlace[] = [];
  const over = valueOver(frame, label);
  if (over) return [{ first: over, last: over, isGuess: true }];
  const next = frame.blocks[label.index + 1];
  if (
    next &&
    (!next.isLabel || isState(next)) &&
    next.block.cell?.header !== true &&
    isNear(frame, label, next) &&
    !areListItems(frame, label, next)
  ) {
    places.push({ first: next, last: lastFragment(frame, next), isGuess: true });
  }
  const before = frame.blocks[label.index - 1];
  const twoBefore = frame.blocks[label.index - 2];
  if (
    before &&
    !before.isLabel &&
    before.hits.length === 0 &&
    !twoBefore?.isLabel &&
    isSibling(frame, label, before) &&
    !areListItems(frame, label, before)
  ) {
    places.push({ first: before, last: before, isGuess: true });
  }
  return places;
}

/** A box of two lines with the label as the second: the value stands over its caption. */
function valueOver(frame: FactFrame, label: FrameBlock): FrameBlock | undefined {
  const before = frame.blocks[label.index - 1];
  const [first, last] = frame.ranges[frame.page.boxes[label.block.box]?.parent ?? -1] ?? [-1, -1];
  if (!before || first !== before.index || last !== label.index || label.block.role === 'heading')
    return undefined;
  return before.hits.length === 0 && before.block.role !== 'heading' && before.block.role !== 'control'
    ? before
    : undefined;
}

/** "Refunded" and the like label amounts elsewhere; behind "Status" they are the value. */
function isState({ source, hits }: FrameBlock): boolean {
  return hits[0]?.joint !== 'colon' && parseBareStatus(source) !== null;
}

/** Two items of a list stand side by side: steps, tabs, menu words. */
function areListItems(frame: FactFrame, label: FrameBlock, other: FrameBlock): boolean {
  const isItem = ({ block }: FrameBlock) => frame.page.boxes[block.box]?.tag === 'li';
  return (
    isItem(label) && isItem(other) && label.block.box !== other.block.box && !/[:：]\s*$/.test(label.source)
  );
}

function isNear(frame: FactFrame, label: FrameBlock, value: FrameBlock): boolean {
  const { up, down } = boxDistance(frame, label, value);
  return up <= NEAR_UP && down <= NEAR_DOWN;
}

function isSibling(frame: FactFrame, label: FrameBlock, value: FrameBlock): boolean {
  const { up, down } = boxDistance(frame, label, value);
  return up <= 1 && down <= 1;
}

const FRAGMENT = /^(?:[¥￥$€£₹]|(?:CNY|RMB|USD|HK\$|NT\$|US\$)|\d[\d,]*|\d[\d,]*\.|\.\d{1,2}|\d{2})$/i;

/** A price set in parts (¥ | 298 | .00) that a layout made blocks of. */
function lastFragment(frame: FactFrame, first: FrameBlock): FrameBlock {
  let last = first;
  while (FRAGMENT.test(last.source.trim()) && last.index - first.index < 4) {
    const next = frame.blocks[last.index + 1];
    const isPart = next !== undefined && /^(?:\d[\d,]*\.?|\.\d{1,2}|\d{1,2}|元)$/.test(next.source.trim());
    if (!isPart || !isSibling(frame, last, next)) break;
    last = next;
  }
  return last;
}
