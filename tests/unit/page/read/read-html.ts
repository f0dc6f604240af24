// Reads a snippet in Node, on a DOM without layout, as `analyze` does. What needs layout is tested in a browser.
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { type Block, blockText, pageTextSchema } from '@/lib/core/text/page-text';
import { readPageText } from '@/lib/page/read';

export function read(html: string, options = {}) {
  const { document } = parseHTML(serialize(parse(html)));
  const result = readPageText(document as unknown as Document, { url: 'https://site.test/', ...options });
  return { ...result, page: pageTextSchema.parse(result.page) };
}
export const textOf = (html: string) => read(html).page.text;
export const blocksOf = (html: string) => {
  const { page } = read(html);
  return page.blocks.map((block) => ({ ...block, text: blockText(page, block) }));
};
export const find = (html: string, text: string): Block & { text: string } =>
  blocksOf(html).find((b) => b.text === text)!;
