// The little of a page that the sniffer looks at: title, first headings, the beginning of the text. One short walk, no
// layout, no style: on a page that does not concern us this is all that is ever done.

const ELEMENT = 1;
const TEXT = 3;
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'NAV',
  'FOOTER',
  'IFRAME',
  'OPTION',
  'CODE',
  'PRE',
]);
const SKIPPED_ROLES = new Set(['navigation', 'contentinfo', 'banner']);
const HEADING = /^H[1-3]$/;
/** Bounds the walk on pages of many elements and little text. */
const NODE_LIMIT = 3000;
const HEADING_LIMIT = 12;
const SHELL_ELEMENTS = 400;
const SHADOW_DEPTH_LIMIT = 6;

export interface PageSample {
  url: string;
  title: string;
  headings: string[];
  sample: string;
}

/** Walks until the text is `limitChars` long or a bound is met. */
export function samplePage(document: Document, limitChars: number): PageSample {
  const found = { headings: [] as string[], sample: '', nodes: 0 };
  if (document.body) collect(document.body, found, limitChars, 0);
  return { url: document.URL, title: document.title, headings: found.headings, sample: found.sample };
}

/**
 * Changes when a page renders more of itself; far cheaper than a sample, so that most looks end with it. The text is
 * measured only on small pages: a shell may fill its few elements with words, a large page adds elements.
 */
export function glimpsePage(document: Document): string {
  const elements = document.getElementsByTagName('*').length;
  const text = elements <= SHELL_ELEMENTS ? (document.body?.textContent?.length ?? 0) : 0;
  return `${elements} ${text} ${document.title}`;
}

interface Found {
  headings: string[];
  sample: string;
  nodes: number;
}

/** By hand and not with a TreeWalker: its filter is called from native code for each node, which costs the most. */
function collect(root: Node, found: Found, limitChars: number, depth: number): void {
  let node = root.firstChild;
  while (node !== null) {
    found.nodes += 1;
    if (found.nodes > NODE_LIMIT || found.sample.length > limitChars) return;
    const inside = node.nodeType === ELEMENT ? enter(node as Element, found, limitChars, depth) : null;
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      if (data.length > 1 && data.trim() !== '') found.sample += `${data} `;
    }
    let next: Node | null = inside ?? node.nextSibling;
    for (
      let up: Node | null = node.parentNode;
      next === null && up !== null && up !== root;
      up = up.parentNode
    ) {
      next = up.nextSibling;
    }
    node = next as ChildNode | null;
  }
}

/** The first node inside, or null where there is nothing to read. */
function enter(element: Element, found: Found, limitChars: number, depth: number): ChildNode | null {
  if (SKIPPED.has(element.nodeName)) return null;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return null;
  const shadow = element.shadowRoot;
  if (shadow !== null && depth < SHADOW_DEPTH_LIMIT) collect(shadow, found, limitChars, depth + 1);
  if (HEADING.test(element.nodeName) && found.headings.length < HEADING_LIMIT) {
    found.headings.push((element.textContent ?? '').slice(0, 200));
  }
  return element.firstChild;
}
