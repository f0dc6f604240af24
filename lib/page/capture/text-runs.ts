// The page's visible text, blocks joined by "\n", with the way from any part of it back to its rectangles. A number
// split over several <span> is one number here, as it is to the eye.
import { readFrame } from './omissions';

export type LocatedText = {
  text: string;
  /** Rectangles of text[start, end) in the top view as it stands now, CSS pixels. */
  rects(start: number, end: number): DOMRect[];
  /** The element whose text stands at that place; null outside of the text. */
  elementAt(index: number): Element | null;
};

type Offset = () => { x: number; y: number };
type Piece = { node: Text; at: number; offset: Offset };

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'HEAD']);
const FRAME_DEPTH_LIMIT = 3;

export function readLocatedText(page: Document): LocatedText {
  const pieces: Piece[] = [];
  const state = { text: '' };
  collect(page, () => ({ x: 0, y: 0 }), 0, pieces, state);
  return {
    text: state.text,
    rects: (start, end) => rectsOf(pieces, start, end),
    elementAt: (index) =>
      pieces.find(({ node, at }) => index >= at && index < at + node.length)?.node.parentElement ?? null,
  };
}

function collect(
  page: Document,
  offset: Offset,
  depth: number,
  pieces: Piece[],
  state: { text: string },
): void {
  const breakLine = () => {
    if (!state.text.endsWith('\n')) state.text += '\n';
  };
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      // White space between blocks is drawn as nothing; kept, it would part a label from its value.
      if (data.trim() === '' && state.text.endsWith('\n')) return;
      pieces.push({ node: node as Text, at: state.text.length, offset });
      // Line breaks in the source are spaces on the screen.
      state.text += data.replace(/[\n\r\t]/g, ' ');
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (SKIPPED.has(element.tagName)) return;
    if (element.tagName === 'IFRAME') {
      const inner = readFrame(element as HTMLIFrameElement);
      if (!inner?.body || depth >= FRAME_DEPTH_LIMIT) return;
      breakLine();
      collect(inner, () => frameOffset(element, offset()), depth + 1, pieces, state);
      breakLine();
      return;
    }
    const inline = element.tagName !== 'BR' && /^(?:inline|contents)/.test(displayOf(element));
    if (!inline) breakLine();
    if (element.shadowRoot) for (const child of element.shadowRoot.childNodes) visit(child);
    // Slotted children are drawn too, though they are no children of the shadow tree.
    for (const child of element.childNodes) visit(child);
    if (!inline) breakLine();
  };
  if (page.body) visit(page.body);
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'block';
}

/** Where the content of a frame begins in the top view, its own frame beginning at `outer`. */
export function frameOffset(frame: HTMLElement, outer: { x: number; y: number }) {
  const rect = frame.getBoundingClientRect();
  return { x: outer.x + rect.left + frame.clientLeft, y: outer.y + rect.top + frame.clientTop };
}

function rectsOf(pieces: readonly Piece[], start: number, end: number): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const { node, at, offset } of pieces) {
    const from = Math.max(0, start - at);
    const to = Math.min(node.length, end - at);
    if (from >= to) continue;
    const { x, y } = offset();
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    for (const rect of range.getClientRects()) {
      rects.push(new DOMRect(rect.left + x, rect.top + y, rect.width, rect.height));
    }
  }
  return rects;
}
