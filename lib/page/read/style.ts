// Seen or not, block or inline: from the computed style where there is layout, else from the tag, the hidden attribute
// and the inline style.
import { BLOCK_TAGS } from './tags';

export interface Looks {
  /** `none` is not rendered at all. */
  display: 'none' | 'inline' | 'block' | 'contents';
  invisible: boolean;
  /** Rendered, but squeezed to no height (a closed accordion). */
  squeezed: boolean;
}

export type StyleReader = (element: Element, tag: string, parentInvisible: boolean) => Looks;

/** Takes the computed style when the document is laid out (has a view and `checkVisibility`). */
export function createStyleReader(document: Document): StyleReader {
  const view = document.defaultView;
  const laidOut = typeof document.documentElement?.checkVisibility === 'function';
  return view !== null && view !== undefined && laidOut ? computedLooks(view) : declaredLooks;
}

function computedLooks(view: Window): StyleReader {
  return (element, tag) => {
    const style = view.getComputedStyle(element);
    const display = style.display;
    if (display === 'none') return { display: 'none', invisible: true, squeezed: false };
    return {
      display: displayGroup(display, tag),
      invisible: style.visibility !== 'visible',
      squeezed: element.childElementCount > 0 || tag === 'div' || tag === 'p' ? isSqueezed(style) : false,
    };
  };
}

function displayGroup(display: string, tag: string): Looks['display'] {
  if (display === 'contents') return 'contents';
  // Inline-block keeps its words on the line: prices are often split over such boxes. Its block children still split.
  if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
  if (tag === 'html' || tag === 'body') return 'block';
  return 'block';
}

function isSqueezed(style: CSSStyleDeclaration): boolean {
  if (style.overflowY === 'visible') return false;
  return style.height === '0px' || style.maxHeight === '0px';
}

const DISPLAY = /(?:^|;)\s*display\s*:\s*([\w-]+)/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([\w-]+)/i;
const NO_HEIGHT = /(?:^|;)\s*(?:max-)?height\s*:\s*0(?:px|%)?\s*(?:!important\s*)?(?:;|$)/i;

function declaredLooks(element: Element, tag: string, parentInvisible: boolean): Looks {
  const style = element.getAttribute('style') ?? '';
  const declared = style === '' ? undefined : DISPLAY.exec(style)?.[1]?.toLowerCase();
  const hidden = element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found';
  if (declared === 'none' || (hidden && declared === undefined)) {
    return { display: 'none', invisible: true, squeezed: false };
  }
  const visibility = style === '' ? undefined : VISIBILITY.exec(style)?.[1]?.toLowerCase();
  return {
    display: declared === undefined ? tagDisplay(tag) : displayGroup(declared, tag),
    invisible: visibility === undefined ? parentInvisible : visibility !== 'visible',
    squeezed: style !== '' && NO_HEIGHT.test(style),
  };
}

function tagDisplay(tag: string): Looks['display'] {
  // Custom elements are inline by default, but nearly every site that has them lays them out as blocks.
  return BLOCK_TAGS.has(tag) || tag.includes('-') ? 'block' : 'inline';
}

/** True where line breaks in the text are shown as such. Asked only for text that has one inside. */
export function keepsLineBreaks(document: Document, parent: Element | null): boolean {
  if (parent === null) return false;
  if (typeof parent.checkVisibility === 'function' && document.defaultView) {
    return /pre|break-spaces/.test(document.defaultView.getComputedStyle(parent).whiteSpace);
  }
  const pre = parent.closest('pre,listing,xmp,[style*="white-space"]');
  if (pre === null) return false;
  const style = /white-space\s*:\s*([\w-]+)/i.exec(pre.getAttribute('style') ?? '')?.[1];
  return style === undefined ? pre.localName === 'pre' : /pre|break-spaces/i.test(style);
}
