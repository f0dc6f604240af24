// A page of the line format as the DOM that its author had in mind, and its text by the extension's own reading.
import { parseHTML } from 'linkedom';
import type { PageText } from '@/lib/core/text/page-text';
import { readPageText } from '@/lib/page/read';
import { type Language, parsePageLines, type WrittenPage } from './page-lines';

const WRAPPERS: Readonly<Record<string, string>> = { li: 'ul', tr: 'table' };

export function readWrittenPages(source: string, language: Language, name: string) {
  return parsePageLines(source, language, name).map((written) => ({
    written,
    page: readWrittenPage(written, language, `https://page.test/${name}/${written.id}`),
  }));
}

function readWrittenPage({ title, blocks }: WrittenPage, language: Language, url: string): PageText {
  const { document } = parseHTML(
    `<!doctype html><html lang="${language}"><head><title></title></head><body></body></html>`,
  );
  document.title = title;
  const add = (parent: Element, tag: string, text = ''): Element => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  add(document.body, 'h1', title);
  for (const { tag, texts } of blocks) {
    const wrapper = WRAPPERS[tag];
    const last = document.body.lastElementChild;
    const isOpen = wrapper !== undefined && last?.localName === wrapper;
    const parent = wrapper === undefined ? document.body : isOpen ? last : add(document.body, wrapper);
    if (tag === 'tr') {
      const row = add(parent, tag);
      for (const cell of texts) add(row, 'td', cell);
    } else add(parent, tag, texts.join(''));
  }
  return readPageText(document as unknown as Document, { url }).page;
}
