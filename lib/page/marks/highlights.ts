// Marks as CSS Custom Highlights: ranges in a registry, no element of the site touched, so a page that renders itself
// anew never trips over us. The style sheet comes by scripting.insertCSS (origin user), which reaches shadow trees and
// stays out of the page's own list of sheets.

export const MARK_GROUPS = ['refund', 'renewal', 'risk'] as const;
export type MarkGroup = (typeof MARK_GROUPS)[number];

const NAME_PREFIX = 'refundlens-';
const FLASH_NAME = `${NAME_PREFIX}flash`;

/** Replaces the marks of every group. Nothing is drawn where the browser has no highlights. */
export function setHighlights(groups: Readonly<Record<MarkGroup, readonly Range[]>>): void {
  const registry = highlightRegistry();
  if (registry === null) return;
  for (const group of MARK_GROUPS) {
    const ranges = groups[group];
    if (ranges.length === 0) registry.delete(NAME_PREFIX + group);
    else registry.set(NAME_PREFIX + group, new Highlight(...ranges));
  }
}

/** Draws `ranges` stronger until cleared with []. Laid over the marks. */
export function setFlash(ranges: readonly Range[]): void {
  const registry = highlightRegistry();
  if (registry === null) return;
  if (ranges.length === 0) {
    registry.delete(FLASH_NAME);
    return;
  }
  const flash = new Highlight(...ranges);
  flash.priority = 1;
  registry.set(FLASH_NAME, flash);
}

function highlightRegistry(): HighlightRegistry | null {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'
    ? CSS.highlights
    : null;
}
