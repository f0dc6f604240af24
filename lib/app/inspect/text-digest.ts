// Whether a page has changed in what it says. Digits stand apart: clocks and countdowns change them all the time.
import type { PageText } from '@/lib/core/text/page-text';

export interface TextDigest {
  /** Of the words, ticks and blocks. */
  words: number;
  digits: number;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the code units; equal pages have equal digests, and a chance meeting only skips one re-reading. */
export function digestText(page: Pick<PageText, 'text' | 'controls'>): TextDigest {
  let words = FNV_OFFSET;
  let digits = FNV_OFFSET;
  const { text } = page;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits = Math.imul(digits ^ unit, FNV_PRIME);
    else words = Math.imul(words ^ unit, FNV_PRIME);
  }
  for (const control of page.controls) {
    if (control.checked !== undefined) words = Math.imul(words ^ (control.checked ? 2 : 1), FNV_PRIME);
  }
  return { words: words >>> 0, digits: digits >>> 0 };
}
