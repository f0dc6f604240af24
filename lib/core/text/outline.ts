// The heading path of every block: real headings, and numbered or short lines that stand as headings without being
// marked up as such ("四、退款规则", "4.2 Refunds").
import type { Block, PageText } from './page-text';

/** A heading as it stands over a block. */
export interface HeadingMark {
  depth: number;
  text: string;
}

const HEADING_LIMIT_CHARS = 70;
const MARKS: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十百\d]{1,4}[章编篇部]/, 1],
  [/^第[一二三四五六七八九十百\d]{1,4}[条節节]/, 2],
  [/^(?:article|section|part)\s+[\divx]{1,5}\b/i, 2],
  [/^[一二三四五六七八九十]{1,3}\s?[、.．:：]/, 2],
  [/^[（(][一二三四五六七八九十]{1,3}[)）]/, 3],
  [/^\d{1,2}(?:\.\d{1,2}){2,3}[.、\s]?/, 5],
  [/^\d{1,2}\.\d{1,2}[.、\s]?/, 4],
  [/^\d{1,2}\s?[.、．)）]/, 3],
  [/^[（(]\d{1,2}[)）]/, 5],
];
const SENTENCE_END = /[。；;！!，,.…]$/;
const STATEMENT_END = /[。；;！!，,]$/;
const QUESTION_END = /[?？吗嗎呢]$/;
/** Real headings come before numbered lines of the same page: depth 0.1…0.6. */
const MARKED_UP = 0.1;

/** For each block the headings above it, outermost first. A block that is a heading itself has only those above it. */
export function outlinePage(page: PageText): string[][] {
  const paths: string[][] = [];
  let open: HeadingMark[] = [];
  // One array for all blocks under the same headings: callers may remember what they made of it.
  let path: string[] = [];
  for (let index = 0; index < page.blocks.length; index += 1) {
    const block = page.blocks[index] as Block;
    const depth = headingDepth(page, index);
    if (depth === null) {
      paths.push(path);
      continue;
    }
    open = open.filter((mark) => mark.depth < depth);
    paths.push(open.map((mark) => mark.text));
    open.push({ depth, text: page.text.slice(block.start, block.end) });
    path = open.map((mark) => mark.text);
  }
  return paths;
}

/** How deep the block at `index` stands as a heading (smaller is outer), or null when it is none. */
export function headingDepth(page: PageText, index: number): number | null {
  const block = page.blocks[index];
  const next = page.blocks[index + 1];
  if (!block) return null;
  if (block.role === 'cell' || block.role === 'control') return null;
  const text = page.text.slice(block.start, block.end).trim();
  // Pages set whole sentences as headings to make them bold; such a sentence states a rule and heads nothing.
  const isSentence = text.length > HEADING_LIMIT_CHARS || STATEMENT_END.test(text);
  if (block.role === 'heading' && !isSentence) return MARKED_UP * Math.max(1, block.level);
  if (isSentence || !next) return null;
  if (block.role === 'term' || QUESTION_END.test(text)) return QUESTION_DEPTH;
  if (SENTENCE_END.test(text) || block.role === 'item') return null;
  const mark = MARKS.find(([pattern]) => pattern.test(text));
  if (mark)
    return text.length <= NUMBERED_LIMIT_CHARS && headsSomething(text, mark, blockTextOf(page, next))
      ? mark[1]
      : null;
  // A short line right under a question is its answer ("不可以哦"), however long the next line is.
  if (QUESTION_END.test(blockTextOf(page, page.blocks[index - 1]))) return null;
  return isTitleLine(text, blockTextOf(page, next)) ? TITLE_DEPTH : null;
}

function blockTextOf(page: PageText, block: Block | undefined): string {
  return block ? page.text.slice(block.start, block.end).trim() : '';
}

/**
 * A numbered line over which the next number of the same kind, or a heading further out, follows at once has nothing
 * beneath it: it is an item of a list ("1、未开封" "2、七日内") and states something itself.
 */
function headsSomething(text: string, [pattern, depth]: (typeof MARKS)[number], next: string): boolean {
  if (pattern.test(next)) return numberStyle(pattern, text) !== numberStyle(pattern, next);
  const after = MARKS.find(([other]) => other.test(next));
  return !after || after[1] > depth || next.length > NUMBERED_LIMIT_CHARS || SENTENCE_END.test(next);
}

/** What stands around the number: "1、" and "1)" may be two levels of one list. */
function numberStyle(pattern: RegExp, text: string): string {
  return (pattern.exec(text)?.[0] ?? '').replace(/[\d一二三四五六七八九十百divx\s]+/gi, '#');
}

/** A short line without an end, above a longer one with one: a title that was only set in bold. */
function isTitleLine(text: string, next: string): boolean {
  const short = HAN.test(text)
    ? text.length <= TITLE_LIMIT_HAN
    : text.split(/\s+/).length <= TITLE_LIMIT_WORDS;
  return short && !/[:：|]/.test(text) && next.length > 2 * text.length && SENTENCE_END.test(next.trim());
}

const HAN = /[\u3400-\u9fff]/;
const TITLE_LIMIT_HAN = 14;
const TITLE_LIMIT_WORDS = 6;
/** Outside all numbered lines, inside all marked-up headings. */
const TITLE_DEPTH = 0.9;

const NUMBERED_LIMIT_CHARS = 32;
/** Deeper than every numbered line: a question heads only its own answer. */
const QUESTION_DEPTH = 6;
