// Reads a saved page from disk to a PageText with a fast DOM in Node: no layout, so what is seen is told by tags,
// the hidden attribute and inline styles alone.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { type PageText, textToPage } from '@/lib/core/text/page-text';
import { readPageText } from '@/lib/page/read';

const PLAIN = new Set(['.md', '.txt']);
const HTML = new Set(['.html', '.htm']);

/** Throws with a plain message when the file cannot be read or is of a kind that is not read. */
export function readSavedPage(file: string, url: string): PageText {
  const extension = extname(file).toLowerCase();
  const source = readFileSync(file, 'utf8');
  if (PLAIN.has(extension)) return textToPage(source, { url });
  if (!HTML.has(extension))
    throw new Error(`not a page: ${extension || 'no extension'} (want .html, .htm, .md or .txt)`);
  return readPageText(parseSavedHtml(source), { url }).page;
}

/** First through a parser that follows the standard: the fast DOM loses the body of pages with tags out of place. */
function parseSavedHtml(source: string): Document {
  return parseHTML(serialize(parse(source))).document as unknown as Document;
}
