// What a tag means before any style is known. In a browser the computed style has the last word on block or inline;
// these tables alone decide where there is no layout.

/** Never read: code, data, embedded things, and the text a browser shows only when it lacks a feature. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'iframe',
  'frame',
  'map',
  'datalist',
  'option',
  'optgroup',
  'progress',
  'meter',
  'rp',
  'rt',
]);

export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

export const SKIPPED_ROLES: ReadonlySet<string> = new Set(['tooltip', 'img', 'progressbar', 'scrollbar']);

/** Text only for screen readers stands beside the same text for the eye; reading both would double every price. */
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|a-offscreen|screen-reader-(?:text|only)|u-hidden-?visually|offscreen|assistive-text)(?:\s|$)/i;

export function isForScreenReaderOnly(className: string): boolean {
  return className !== '' && SCREEN_READER_ONLY.test(className);
}

const ICON_CLASS =
  /(?:^|[\s_-])(?:icons?|iconfont|material-(?:icons|symbols)[\w-]*|glyphicon|fa|symbol)(?:[\s_-]|$)/i;
const LONGEST_LIGATURE_CHARS = 30;

/**
 * An icon drawn by the letters of a ligature font ("expand_more"): its letters are no text of the page. One word in an
 * italic tag is an icon only when the page says so by class or by hiding it from screen readers.
 */
export function isIconLigature(tag: string, className: string, ariaHidden: boolean, text: string): boolean {
  if (tag !== 'i' && tag !== 'span' && tag !== 'em') return false;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_LIGATURE_CHARS || !/^[a-z0-9_]*$/.test(trimmed)) return false;
  return ICON_CLASS.test(className) || (tag === 'i' && ariaHidden);
}

const STRUCK_CLASS =
  /(?:^|[\s_-])(?:line-through|strike(?:through|d)?|struck|del-?price|(?:old|origin(?:al)?|was)-?price)(?:$|[\s_])/i;

/** Struck through by its tag, or by a class that says so: asking every element's computed style would cost too much. */
export function isStruck(element: Element, tag: string): boolean {
  if (tag === 'del' || tag === 's' || tag === 'strike') return true;
  const name = element.getAttribute('class');
  return name !== null && STRUCK_CLASS.test(name);
}
