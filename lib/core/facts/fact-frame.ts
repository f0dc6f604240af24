// The page as the fact readers see it: its blocks with their labels found, and the tree of boxes around them.
import { normalText } from '../text/normal-form';
import { type Block, blockText, type PageText } from '../text/page-text';
import { findLabels, type LabelHit } from './find-labels';
import { joinSplitTables } from './split-tables';

export interface FrameBlock {
  /** Index in `frame.blocks`, not in the page. */
  index: number;
  block: Block;
  /** The page's own text of the block. */
  source: string;
  /** The same with what is struck through blanked out: the price that is asked is not the old one. */
  standing: string;
  /** Its normal form; '' for long prose, which no reader here looks into. */
  normal: string;
  hits: readonly LabelHit[];
  /** The block is a label and nothing else: its value stands elsewhere. */
  isLabel: boolean;
}

export interface FactFrame {
  page: PageText;
  blocks: readonly FrameBlock[];
  /** Frame block indices [first, last] in each box's subtree; [-1, -1] for a box without text. */
  ranges: readonly (readonly [number, number])[];
  /** Boxes from a box up to the root, itself first. */
  pathOf: (box: number) => number[];
  childrenOf: (box: number) => readonly number[];
  /** Cells of a table, and of one row of it, in reading order. */
  tableOf: (table: number) => readonly FrameBlock[];
  rowOf: (table: number, row: number) => readonly FrameBlock[];
}

const NORMAL_LIMIT_CHARS = 600;
/** A page of more blocks is a catalogue; the rest of it is not looked at. */
const BLOCKS_LIMIT = 2500;

/** Alone in a block without a colon these are titles ("我的订单", "Invoice"), whatever stands below. */
const TITLES: ReadonlySet<string> = new Set([
  '订单',
  '会员',
  '服务',
  '项目',
  '说明',
  '连续包月',
  '连续包季',
  '连续包年',
  'order',
  'invoice',
  'payment',
  'refunded',
  'delivered',
  'transaction',
  'receipt',
  'items',
  'details',
  'description',
  'store',
  'from',
  'name',
]);

export function createFactFrame(source: PageText): FactFrame {
  const page = { ...source, blocks: [...joinSplitTables(source.blocks)] };
  const blocks: FrameBlock[] = [];
  const isAside = asidesOf(page);
  for (const block of page.blocks) {
    if (isAside(block) || blocks.length >= BLOCKS_LIMIT) continue;
    const source = blockText(page, block);
    if (isMenu(block) && !namesOrder(block, source)) continue;
    const found = block.role === 'control' ? [] : findLabels(source);
    const only = found.length === 1 ? found[0] : undefined;
    const isAlone = only !== undefined && only.start <= 8 && source.slice(only.valueStart).trim() === '';
    const isTitle = isAlone && only.joint !== 'colon' && TITLES.has(only.label);
    const isSlot = block.role === 'cell' || block.role === 'term';
    // A link that says "Membership" leads somewhere; beside the next link of its menu it is no label with a value.
    const isEntry = isAlone && only.joint !== 'colon' && block.linked === true;
    const isLabel = isAlone && (isSlot || !(isTitle || isEntry));
    const hits = (isTitle || isEntry) && !isLabel ? [] : found;
    blocks.push({
      index: blocks.length,
      block,
      source,
      standing: withoutStruck(source, block),
      normal: source.length <= NORMAL_LIMIT_CHARS ? normalText(source).trim() : '',
      hits,
      isLabel,
    });
  }
  const children: number[][] = page.boxes.map(() => []);
  for (const [index, box] of page.boxes.entries()) if (box.parent >= 0) children[box.parent]?.push(index);
  return {
    page,
    blocks,
    ranges: rangesOf(page, blocks),
    pathOf: (box) => pathOf(page, box),
    childrenOf: (box) => children[box] ?? [],
    ...cellsOf(blocks),
  };
}

/** Menus state nothing of an order, wherever they stand; what is no link in a header may (a name, a term that ends). */
function isMenu({ zone, linked }: Block): boolean {
  return zone === 'navigation' || zone === 'footer' || (zone === 'header' && linked === true);
}

const OWN_ORDER =
  /(?:订单(?:编?号)?[:：]|order (?:number|no\.?|id|#):? ?#?) ?[A-Za-z-]{0,8}\d[\dA-Za-z -]{5,40}$/i;

/** "首页 > 我的订单 > 订单：3086…": the end of the path is the page itself. */
function namesOrder({ zone }: Block, source: string): boolean {
  return zone === 'navigation' && source.length <= 120 && OWN_ORDER.test(source);
}

/** Goods that a shop would like to sell besides, and examples of a help text: none of it was bought. */
const ASIDE =
  /^(?:猜你喜欢|(?:为|為)[你您]推[荐薦]|(?:相关|热门|精品|店铺|商品|好物)推荐|推荐(?:商品|套餐)|大家都在(?:买|看)|看了又看|你可能(?:还)?喜欢|更多(?:好物|推荐)|常见问题|常見問題|热门问题|faqs?|frequently asked questions|common questions|you (?:may|might) also like|recommended(?: for you)?|(?:more )?recommendations(?: for you)?|customers (?:also|who) .{3,60}|related (?:products|items)|frequently bought together|inspired by your .{3,40}|popular right now)[:：]?$/i;
const ASIDE_LIMIT_CHARS = 80;
const LOWEST_LEVEL = 6;

/** True for the blocks under such a heading: in the box around it, to the next heading that is not below it. */
function asidesOf(page: PageText): (block: Block) => boolean {
  const isChildOf = (box: number, parent: number): boolean => {
    for (let at = box; at >= 0; at = page.boxes[at]?.parent ?? -1) if (at === parent) return true;
    return false;
  };
  let under: { box: number; level: number } | null = null;
  return (block) => {
    const isHeading = block.role === 'heading';
    if (under && (!isChildOf(block.box, under.box) || (isHeading && block.level <= under.level)))
      under = null;
    const text = block.end - block.start <= ASIDE_LIMIT_CHARS ? blockText(page, block).trim() : '';
    if (text === '' || !ASIDE.test(text)) return under !== null;
    if (block.linked) return under !== null;
    // A title that is no heading in the markup reaches as far as its box, or to the first real heading.
    under = { box: page.boxes[block.box]?.parent ?? -1, level: isHeading ? block.level : LOWEST_LEVEL };
    return true;
  };
}

function withoutStruck(source: string, { start, struck = [] }: Block): string {
  return struck.reduce(
    (text, span) =>
      text.slice(0, span.start - start) + ' '.repeat(span.end - span.start) + text.slice(span.end - start),
    source,
  );
}

/** Looked up often, so gathered once. */
function cellsOf(blocks: readonly FrameBlock[]): Pick<FactFrame, 'tableOf' | 'rowOf'> {
  const groups = new Map<string, FrameBlock[]>();
  const add = (key: string, block: FrameBlock) => {
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  };
  for (const block of blocks) {
    const { cell } = block.block;
    if (!cell) continue;
    add(`${cell.table}`, block);
    add(`${cell.table}/${cell.row}`, block);
  }
  return {
    tableOf: (table) => groups.get(`${table}`) ?? [],
    rowOf: (table, row) => groups.get(`${table}/${row}`) ?? [],
  };
}

/** Children stand behind their parents in `boxes`, so one pass from the end hands every range upwards. */
function rangesOf(page: PageText, blocks: readonly FrameBlock[]): [number, number][] {
  const ranges: [number, number][] = page.boxes.map(() => [-1, -1]);
  for (const { index, block } of blocks) widen(ranges[block.box], index, index);
  for (let box = page.boxes.length - 1; box > 0; box -= 1) {
    const range = ranges[box];
    const parent = ranges[page.boxes[box]?.parent ?? -1];
    if (range && parent && range[0] >= 0) widen(parent, range[0], range[1]);
  }
  return ranges;
}

function widen(range: [number, number] | undefined, first: number, last: number): void {
  if (!range) return;
  range[0] = range[0] < 0 ? first : Math.min(range[0], first);
  range[1] = Math.max(range[1], last);
}

function pathOf(page: PageText, box: number): number[] {
  const path: number[] = [];
  for (let at = box; at >= 0 && path.length < 400; at = page.boxes[at]?.parent ?? -1) path.push(at);
  return path;
}

/** Steps from each block's box up to the box they share; infinite when they share none. */
export function boxDistance(frame: FactFrame, a: FrameBlock, b: FrameBlock): { up: number; down: number } {
  const up = frame.pathOf(a.block.box);
  const down = frame.pathOf(b.block.box);
  const shared = new Set(down);
  const meeting = up.findIndex((box) => shared.has(box));
  if (meeting < 0) return { up: Number.POSITIVE_INFINITY, down: Number.POSITIVE_INFINITY };
  return { up: meeting, down: down.indexOf(up[meeting] ?? -1) };
}
