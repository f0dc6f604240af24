// The unit that clause rules look at: one sentence, list item or table row, with what stands around it and gives it its
// meaning: headings, the lead-in of its list, the sentence before.
import { type Language, tellLanguage } from './language';
import { normalText } from './normal-form';
import { headingDepth, outlinePage } from './outline';
import type { Block, PageText, Span } from './page-text';
import { splitSentences } from './sentences';

export interface Unit extends Span {
  /** Index of its first block. */
  block: number;
  lang: Language;
  /** Its text in normal form; a table row's cells are parted by "|". */
  text: string;
  /** Headings above it in normal form, outermost first, joined by " > "; column heads and questions stand there too. */
  heading: string;
  /** The lead-in it hangs on ("以下情形不予退款:"), in normal form; "" when there is none. */
  lead: string;
  /** The unit before it on the page, in normal form; "" at the start. */
  before: string;
  /** True for headings, lone links and navigation: they may name a subject but state no rule. */
  title: boolean;
  headings: readonly string[];
}

const ROW_LIMIT_CHARS = 300;
const LEAD_LIMIT_CHARS = 200;
const LEAD_END = /[:：]\s*$/;
const LEAD_WORDS =
  /(?:以下|下列|如下)[^。]{0,30}$|\b(?:following|below|if you|unless you|when|where|if)\s*$/i;
const LIST_START =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z]|[ivx]{1,4})[)）.、．]|[•·●▪◦○*\-–—✓✔✅❌×→>▶]|[①-⑳])/i;

/** "3.14": the number of an article, not of an item, unless it lies within the lead-in's own number. */
const ARTICLE_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}(?!\d)/;
const ANY_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}(?!\d)/;

/** All units of a page in reading order. Linear in the page's length. */
export function extractUnits(page: PageText): Unit[] {
  return [...readUnits(page)];
}

/** The same one by one, so that a caller can pause between them. */
export function* readUnits(page: PageText): Generator<Unit, void> {
  const outline = outlinePage(page);
  const headings = cacheBy((path: readonly string[]) => normalText(path.join(' > ')));
  let lead = '';
  let leadDepth = 0;
  let leadNumber = '';
  let before = '';
  for (let index = 0; index < page.blocks.length; index += 1) {
    const block = page.blocks[index] as Block;
    const path = outline[index] ?? [];
    const rowEnd = block.cell ? lastOfRow(page, index) : index;
    const end = (page.blocks[rowEnd] as Block).end;
    const source = page.text.slice(block.start, end);
    const isTitle = isTitleBlock(page, block, index);
    if (isTitle || (lead !== '' && !continuesList(block, source, leadDepth, leadNumber))) lead = '';
    const row = block.cell && (rowEnd > index || end - block.start <= ROW_LIMIT_CHARS);
    const spans = row ? [{ start: block.start, end }] : splitSentences(page.text, block.start, end);
    let inner = '';
    for (const span of spans) {
      const text = normalText(page.text.slice(span.start, span.end)).replaceAll('\n', '|');
      const lang = tellLanguage(text);
      if (lang === null) continue;
      yield {
        ...span,
        block: index,
        lang,
        text,
        heading: headings(path),
        lead: inner === '' ? lead : `${lead} ${inner}`.trim(),
        before,
        title: isTitle,
        headings: path,
      };
      before = text;
      const colon = text.search(/[:：](?!\/\/)/);
      if (inner === '' && colon > 0 && spans.length > 1)
        inner = text.slice(0, colon + 1).slice(-LEAD_LIMIT_CHARS);
    }
    if (!isTitle && opensList(source)) {
      const own = before.slice(-LEAD_LIMIT_CHARS);
      lead = block.role === 'item' && lead !== '' && leadDepth < block.level ? `${lead} ${own}` : own;
      leadDepth = block.role === 'item' ? block.level : 0;
      leadNumber = ANY_NUMBER.exec(source.trim())?.[0] ?? '';
    }
    index = rowEnd;
  }
}

function opensList(source: string): boolean {
  return LEAD_END.test(source) || LEAD_WORDS.test(source.trim());
}

/** A list goes on while blocks are items deeper than its lead-in, or lines that begin with a list mark. */
function continuesList(block: Block, source: string, leadDepth: number, leadNumber: string): boolean {
  if (block.role === 'item') return block.level > leadDepth || leadDepth === 0;
  const article = ARTICLE_NUMBER.exec(source.trim())?.[0];
  if (article && leadNumber.includes('.') && !article.startsWith(`${leadNumber}.`)) return false;
  return (
    block.role !== 'heading' &&
    (LIST_START.test(source.trim()) || block.role === 'cell' || block.role === 'definition')
  );
}

function isTitleBlock(page: PageText, block: Block, index: number): boolean {
  if (block.role === 'control' || block.zone === 'navigation') return true;
  if (block.linked === true && block.end - block.start < TITLE_LINK_LIMIT_CHARS) return true;
  return headingDepth(page, index) !== null;
}

/** Longer linked text is a sentence that happens to be a link. */
const TITLE_LINK_LIMIT_CHARS = 24;

/** A row of short cells is read as one unit; a cell as long as a paragraph is read by itself. */
function lastOfRow(page: PageText, index: number): number {
  const first = page.blocks[index] as Block;
  let last = index;
  for (let next = index + 1; next < page.blocks.length; next += 1) {
    const block = page.blocks[next] as Block;
    if (!block.cell || block.cell.table !== first.cell?.table || block.cell.row !== first.cell.row) break;
    if (block.end - first.start > ROW_LIMIT_CHARS) return index;
    last = next;
  }
  return last;
}

function cacheBy<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
