// The line format of tests/rules/corpus/pages (its README tells it): many short pages in one file, a line a unit, the
// labels of a line at its end. Strict: what would quietly lose a label throws with its line.
import { type ClauseKind, clauseKindSchema } from '@/lib/core/clauses/types';

export type Language = 'zh' | 'en';

export interface PageBlock {
  tag: 'h2' | 'h3' | 'h4' | 'p' | 'li' | 'tr';
  /** One text, or one for each cell of a row. */
  texts: string[];
}

export interface WrittenPage {
  id: string;
  title: string;
  blocks: PageBlock[];
  /** As the quote stands in the page's text: the cells of a row on lines of their own. */
  clauses: { kind: ClauseKind; quote: string }[];
}

const PAGE_START = /^=== (\S+) \| (.+)$/;
const LABELS = /\s*⟦([^⟦⟧]+)⟧$/;
const HEADING = /^(#{1,4}) (.+)$/;
const ROW = /^\|(.*)\|$/;

/** Throws `NAME:LINE: what is wrong` on a label out of the vocabulary or out of place, or text before the first page. */
export function parsePageLines(source: string, language: Language, name = 'pages'): WrittenPage[] {
  const pages: WrittenPage[] = [];
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    try {
      readLine(line, pages, language);
    } catch (error) {
      throw new Error(`${name}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return pages;
}

function readLine(line: string, pages: WrittenPage[], language: Language): void {
  const [, id, title] = PAGE_START.exec(line) ?? [];
  if (id !== undefined && title !== undefined) {
    pages.push({ id, title, blocks: [], clauses: [] });
    return;
  }
  const page = pages.at(-1);
  if (!page || line.startsWith('===')) throw new Error('want === ID | TITLE');
  const labels = LABELS.exec(line);
  const text = labels ? line.slice(0, labels.index) : line;
  if (/[⟦⟧]/.test(text)) throw new Error('labels stand at the end of a line, in one pair of ⟦⟧');
  const block = readBlock(text);
  const quote = block.texts.filter(Boolean).join('\n');
  if (quote === '') throw new Error('a mark without text');
  const before = page.blocks.at(-1);
  if (text.startsWith('+ ') && (before?.tag === 'p' || before?.tag === 'li'))
    before.texts = [`${before.texts.join('')}${language === 'en' ? ' ' : ''}${quote}`];
  else page.blocks.push(block);
  for (const label of labels?.[1]?.split(';') ?? [])
    page.clauses.push({ kind: readKind(label.trim()), quote });
}

/** A line with a + counts as a paragraph here; where it belongs is for the caller, who knows the line before. */
function readBlock(text: string): PageBlock {
  const [, marks, heading] = HEADING.exec(text) ?? [];
  // The page's title is its h1.
  if (marks !== undefined && heading !== undefined)
    return { tag: marks.length > 3 ? 'h4' : marks.length === 3 ? 'h3' : 'h2', texts: [heading] };
  const cells = ROW.exec(text)?.[1];
  if (cells !== undefined) return { tag: 'tr', texts: cells.split('|').map((cell) => cell.trim()) };
  if (text.startsWith('|')) throw new Error('a row ends with |');
  if (text.startsWith('- ')) return { tag: 'li', texts: [text.slice(2)] };
  return { tag: 'p', texts: [text.startsWith('+ ') ? text.slice(2) : text] };
}

function readKind(label: string): ClauseKind {
  const kind = clauseKindSchema.safeParse(label);
  if (!kind.success) throw new Error(`no clause kind: ${label}`);
  return kind.data;
}
