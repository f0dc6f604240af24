// What a closed shadow root keeps from the page, asked of the browser itself.
import type { Page } from '@playwright/test';

interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The notice as it stands now: its words, its boxes in the view, and whether it is seen; null when there is none. */
export async function noticeOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const notice = find(root, (node) => classesOf(node).includes('notice'));
    if (notice === null) return null;
    const ring = find(root, (node) => classesOf(node).includes('ring'));
    const boxOf = async (node: DomNode | null): Promise<Rect | null> => {
      if (node === null) return null;
      const found = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
      if (found === null) return null;
      const [left = 0, top = 0, , , right = 0, bottom = 0] = found.model.border;
      return { left, top, right, bottom };
    };
    const text = textOf(notice);
    const [box, ringBox] = [await boxOf(notice), await boxOf(ring)];
    const style = attributeOf(notice, 'style');
    const outOfReach = attributeOf(notice, 'data-out-of-reach') !== null;
    return { text, box, ring: ringBox, hidden: /visibility: hidden/.test(style ?? ''), outOfReach };
  } finally {
    await session.detach();
  }
}

/** Presses the button of the notice that has these words. */
export async function pressInNotice(page: Page, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const button = find(root, (node) => node.nodeName === 'BUTTON' && named(node).includes(words));
  if (button === null) throw new Error(`the notice has no button "${words}"`);
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await session.detach();
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

function named(node: DomNode): string {
  return `${attributeOf(node, 'aria-label') ?? ''}${textOf(node)}`;
}

function classesOf(node: DomNode): string[] {
  return (attributeOf(node, 'class') ?? '').split(' ');
}

function attributeOf(node: DomNode, name: string): string | null {
  const list = node.attributes ?? [];
  for (let at = 0; at < list.length; at += 2) if (list[at] === name) return list[at + 1] ?? '';
  return null;
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).join('');
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  if (node.contentDocument) below.push(node.contentDocument);
  for (const one of below) {
    const found = find(one, wanted);
    if (found !== null) return found;
  }
  return null;
}

export function isOverlapping(one: Rect, other: Rect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
