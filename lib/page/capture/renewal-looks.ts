// How sentences on renewal are shown just now, and the state of the box that belongs to them. Reads styles, writes nothing.
import type { SoughtQuote } from '@/lib/core/evidence/page-dialogue';
import type { RenewalLook } from '@/lib/core/evidence/types';
import { findQuotes } from './quotes';
import { parentOf } from './scroller';
import { readLocatedText } from './text-runs';

const BOX = 'input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [role=radio]';
/** A box further out than this many elements belongs to something else. */
const BOX_DEPTH_LIMIT = 3;

/** One for each of the clauses `wanted` that is laid out, in their order. */
export function readRenewalLooks(
  page: Document,
  quotes: readonly SoughtQuote[],
  wanted: readonly number[],
): RenewalLook[] {
  const sought = quotes.filter(
    ({ what, ref }) => what === 'clause' && ref !== undefined && wanted.includes(ref),
  );
  if (sought.length === 0) return [];
  const located = readLocatedText(page);
  const looks = new Map<number, RenewalLook>();
  for (const { quote, start, end } of findQuotes(located.text, sought)) {
    const element = located.elementAt(start);
    if (quote.ref === undefined || looks.has(quote.ref) || !element) continue;
    if (!located.rects(start, end).some(({ width, height }) => width > 0 && height > 0)) continue;
    const look = lookOf(element);
    if (look) looks.set(quote.ref, { clause: quote.ref, ...look });
  }
  return [...looks.values()].sort((a, b) => a.clause - b.clause);
}

function lookOf(element: Element): Omit<RenewalLook, 'clause'> | null {
  const view = element.ownerDocument.defaultView;
  if (!view) return null;
  const { fontSize, fontWeight, color } = view.getComputedStyle(element);
  let background = '';
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    opacity *= Number.parseFloat(style.opacity);
    if (background === '' && !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)) {
      background = style.backgroundColor;
    }
  }
  const size = Number.parseFloat(fontSize);
  if (!(size > 0) || !(opacity >= 0 && opacity <= 1)) return null;
  const box = boxOf(element);
  return {
    fontSize: size,
    fontWeight,
    color,
    // The browser's own paper where nothing paints one.
    background: background || 'canvas',
    opacity,
    ...(box ? { box: isChecked(box) ? 'checked' : 'unchecked' } : {}),
  };
}

/** The one box in the same label, or in the same small group; two boxes there belong to nobody for certain. */
function boxOf(element: Element): Element | null {
  const labelled = element.closest('label')?.control;
  if (labelled?.matches(BOX)) return labelled;
  let around: Element | null = element;
  for (let depth = 0; around && depth <= BOX_DEPTH_LIMIT; depth += 1) {
    if (around.matches(BOX)) return around;
    const boxes = around.querySelectorAll(BOX);
    if (boxes.length > 0) return boxes.length === 1 ? (boxes[0] ?? null) : null;
    around = around.parentElement;
  }
  return null;
}

function isChecked(box: Element): boolean {
  return box.localName === 'input'
    ? (box as HTMLInputElement).checked
    : box.getAttribute('aria-checked') === 'true';
}
