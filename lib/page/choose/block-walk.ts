// The blocks of a page that a person can step through by keyboard, in reading order, and the way to wider ones.
import { allElements, parentOf } from '../capture/scroller';

/** Nobody steps through more; a page of that size must not make the keys wait. */
const BLOCK_LIMIT = 5_000;
const LEAST_SIDE_PX = 8;

export type BlockWalk = {
  current(): Element | null;
  /** The first block that begins in the view, or the last one of the page. */
  start(): Element | null;
  next(): Element | null;
  previous(): Element | null;
  wider(): Element | null;
  /** Back towards the block from which one went wider. */
  narrower(): Element | null;
  /** Goes to the block at an element that the pointer met. */
  at(element: Element): Element | null;
};

export function createBlockWalk(page: Document): BlockWalk {
  const blocks = listBlocks(page);
  let index = 0;
  /** From the block outwards; its last element is the one chosen. */
  let path: Element[] = [];
  const current = () => path.at(-1) ?? null;
  const go = (to: number) => {
    index = Math.max(0, Math.min(to, blocks.length - 1));
    const block = blocks[index];
    path = block ? [block] : [];
    return current();
  };
  return {
    current,
    start() {
      const first = blocks.findIndex((block) => block.getBoundingClientRect().top >= 0);
      return go(first < 0 ? blocks.length - 1 : first);
    },
    next: () => go(index + 1),
    previous: () => go(index - 1),
    wider() {
      const inner = current();
      let outer = inner && parentOf(inner);
      // Elements of the same extent are one to the eye.
      while (inner && outer && outer !== page.documentElement && isSameBox(inner, outer))
        outer = parentOf(outer);
      if (outer && outer !== page.documentElement) path.push(outer);
      return current();
    },
    narrower() {
      if (path.length > 1) path.pop();
      return current();
    },
    at(element) {
      const block = blockOf(element, page);
      const known = blocks.indexOf(block);
      if (known >= 0) index = known;
      path = [block];
      return block;
    },
  };
}

function listBlocks(page: Document): Element[] {
  const blocks = new Set<Element>();
  for (const element of allElements(page)) {
    if (blocks.size >= BLOCK_LIMIT) break;
    if (!showsSomething(element)) continue;
    const block = blockOf(element, page);
    const { width, height } = block.getBoundingClientRect();
    if (width >= LEAST_SIDE_PX && height >= LEAST_SIDE_PX) blocks.add(block);
  }
  return [...blocks];
}

function showsSomething(element: Element): boolean {
  if (/^(?:script|style|noscript|template|head|title|option)$/.test(element.localName)) return false;
  if (/^(?:img|video|canvas|iframe|input|textarea|select|svg)$/.test(element.localName)) return true;
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
}

function blockOf(element: Element, page: Document): Element {
  let at = element;
  while (/^(?:inline|contents)/.test(getComputedStyle(at).display)) {
    const outer = parentOf(at);
    if (!outer || outer === page.documentElement) break;
    at = outer;
  }
  return at;
}

function isSameBox(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const near = (left: number, right: number) => Math.abs(left - right) < 2;
  return near(a.left, b.left) && near(a.top, b.top) && near(a.width, b.width) && near(a.height, b.height);
}
