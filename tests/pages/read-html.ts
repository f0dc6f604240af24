// Reads a page written in a test to a PageText, through the product's own reader and the fast DOM.
import { parseHTML } from 'linkedom';
import type { PageText } from '@/lib/core/text/page-text';
import { readPageText } from '@/lib/page/read';

export interface PageAbout {
  url?: string;
  lang?: string;
  title?: string;
}

/** `body` is what stands inside <body>. */
export function readHtml(
  body: string,
  { url = 'https://example.test/', lang = '', title = '' }: PageAbout = {},
): PageText {
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
  return readPageText(parseHTML(html).document as unknown as Document, { url }).page;
}
