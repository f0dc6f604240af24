// What was read from a page, as plain values: the visible text, cut into blocks, and the little structure that the
// later rooms need (which box a block lies in, table cells, controls). The DOM side (lib/page) makes it; nothing here
// knows how.
import { z } from 'zod';

/** Half-open range of UTF-16 offsets into a PageText's `text`. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof spanSchema>;

export const blockRoleSchema = z.enum([
  'heading',
  'paragraph',
  'item',
  'cell',
  'term',
  'definition',
  'control',
  'caption',
]);
export type BlockRole = z.infer<typeof blockRoleSchema>;

/** Where on the page a block stands. Clauses are looked for in `main`, `dialog` and `aside`; the rest only informs. */
export const zoneSchema = z.enum(['main', 'dialog', 'navigation', 'header', 'footer', 'aside']);

export const blockSchema = z.object({
  /** Offsets into PageText.text; blocks are in reading order, never overlap, and are separated by one "\n". */
  start: z.int().min(0),
  end: z.int().min(0),
  role: blockRoleSchema,
  /** Heading level 1–6 for a heading, nesting depth 1… for a list item, 0 otherwise. */
  level: z.int().min(0),
  /** Index into PageText.boxes: the nearest block-level element around this text. */
  box: z.int().min(0),
  zone: zoneSchema,
  /** Position in its table, for role `cell`; `table` is the box of the table element. */
  cell: z
    .object({ table: z.int().min(0), row: z.int().min(0), column: z.int().min(0), header: z.boolean() })
    .optional(),
  /** True for text that belongs to the page but is folded away just now (closed <details>, hidden tab panel). */
  collapsed: z.boolean().optional(),
  /** Stretches that are struck through, as offsets into PageText.text: an old price, a step done with. */
  struck: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })).optional(),
  /** True where most of the block's text is inside links: navigation rather than statement. */
  linked: z.boolean().optional(),
});
export type Block = z.infer<typeof blockSchema>;

/** A block-level element: its parent's index in `boxes` (-1 for the root) and its tag name in lower case. */
export const boxSchema = z.object({ parent: z.int().min(-1), tag: z.string() });
export type Box = z.infer<typeof boxSchema>;

export const controlSchema = z.object({
  kind: z.enum(['checkbox', 'radio', 'switch', 'button', 'link', 'input', 'select']),
  /** The accessible name as far as it can be told: label, aria-label, value, text, placeholder. */
  label: z.string(),
  /** For checkbox, radio, switch. */
  checked: z.boolean().optional(),
  /** True when the page itself set the tick (the `checked` attribute or the state at first reading). */
  preset: z.boolean().optional(),
  disabled: z.boolean().optional(),
  /** Index of the block the control stands in or next to; -1 when there is none. */
  block: z.int().min(-1),
  /** Current value of inputs and selects that are not secret; never read from password or card fields. */
  value: z.string().optional(),
  href: z.string().optional(),
});
export type Control = z.infer<typeof controlSchema>;

export const pageTextSchema = z.object({
  url: z.string(),
  title: z.string(),
  /** The document's declared language, or "" when it declares none. */
  lang: z.string(),
  text: z.string(),
  blocks: z.array(blockSchema),
  boxes: z.array(boxSchema),
  controls: z.array(controlSchema),
  /** True when a cap stopped the reading before the end of the page. */
  truncated: z.boolean(),
});
export type PageText = z.infer<typeof pageTextSchema>;

/** The text of one block. */
export function blockText(page: Pick<PageText, 'text'>, block: Span): string {
  return page.text.slice(block.start, block.end);
}

const HEADING_LEVEL = /^#{1,6}(?= )/;
const LIST_MARK = /^(?:[-*+]|\d+[.)]) /;

/**
 * Plain or Markdown paragraphs as a PageText, for saved .txt and .md files and for tests: one block a line, `# ` lines
 * are headings, `- ` lines are items. Blank lines separate nothing further.
 */
export function textToPage(
  source: string,
  about: Partial<Pick<PageText, 'url' | 'title' | 'lang'>> = {},
): PageText {
  const blocks: Block[] = [];
  let text = '';
  for (const raw of source.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const heading = HEADING_LEVEL.exec(line)?.[0].length ?? 0;
    const item = LIST_MARK.test(line) && !/^\d/.test(line);
    const content = heading ? line.slice(heading + 1).trim() : item ? line.replace(LIST_MARK, '') : line;
    if (text !== '') text += '\n';
    const start = text.length;
    text += content;
    const role: BlockRole = heading ? 'heading' : item ? 'item' : 'paragraph';
    blocks.push({ start, end: text.length, role, level: heading || (item ? 1 : 0), box: 0, zone: 'main' });
  }
  return {
    url: about.url ?? '',
    title: about.title ?? '',
    lang: about.lang ?? '',
    text,
    blocks,
    boxes: [{ parent: -1, tag: 'body' }],
    controls: [],
    truncated: false,
  };
}
