// The little of a page that the sniffer looks at: title, first headings, the beginning of the text. One short walk, no
// layout, no style: on a page that does not concern us this is all that is ever done.

const SHOW_ELEMENT_AND_TEXT = 5;
const ELEMENT = 1;
const ACCEPT = 1;
const REJECT = 2;
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
const NODE_LIMIT = 4000;
const HEADING_LIMIT = 12;
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

interface Found {
  headings: string[];
  sample: string;
  nodes: number;
}

function collect(root: Node, found: Found, limitChars: number, depth: number): void {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT, (node) =>
    node.nodeType === ELEMENT && isSkipped(node as Element) ? REJECT : ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    found.nodes += 1;
    if (found.nodes > NODE_LIMIT || found.sample.length > limitChars) return;
    if (node.nodeType !== ELEMENT) {
      const text = (node as Text).data;
      if (text.length > 1 && text.trim() !== '') found.sample += `${text} `;
      continue;
    }
    const element = node as Element;
    if (element.shadowRoot !== null && depth < SHADOW_DEPTH_LIMIT) {
      collect(element.shadowRoot, found, limitChars, depth + 1);
    }
    if (HEADING.test(element.nodeName) && found.headings.length < HEADING_LIMIT) {
      found.headings.push((element.textContent ?? '').slice(0, 200));
    }
  }
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.nodeName)) return true;
  const role = element.getAttribute('role');
  return role !== null && SKIPPED_ROLES.has(role);
}
