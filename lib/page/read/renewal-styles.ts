// How the browser shows what a page says of renewal, beside how it shows the rest: size, contrast, and whether it lies in
// the first screen. Measured only for a bounded number of blocks; what cannot be measured is left out, never guessed.
import type { MeasuredStyle } from '@/lib/core/pages/types';
import { type Block, blockText, type PageText } from '@/lib/core/text/page-text';
import { blendColours, type Colour, contrastOf, parseColour } from './colours';
import { piecesForSpan, type TextMap } from './map';

const RENEWAL =
  /自[动動](?:[续續](?:[费費订訂期约約])|扣[款费費])|[续續][费費][价價]|扣(?:款|取|[费費])|renew|recurring|(?:we|will|be) (?:automatically )?charged?/i;
const RENEWAL_LIMIT = 12;
const AROUND_LIMIT = 40;
/** Longer blocks are terms set as such, not a remark beside a button. */
const BLOCK_LIMIT_CHARS = 400;
const TEXT = 3;

interface Look {
  fontSizePx: number;
  contrast: number;
}

/** One measure for each block on renewal; [] where nothing is laid out. Reads styles, writes nothing. */
export function readRenewalStyles(page: PageText, map: TextMap): MeasuredStyle[] {
  const view = map.document.defaultView;
  if (!view || typeof map.document.documentElement?.checkVisibility !== 'function') return [];
  const own = [...page.blocks.entries()].filter(([, block]) => isStatement(block));
  const renewal = own.filter(([, block]) => RENEWAL.test(blockText(page, block))).slice(0, RENEWAL_LIMIT);
  if (renewal.length === 0) return [];
  const concerned = new Set(renewal.map(([index]) => index));
  const looks = own
    .filter(([index]) => !concerned.has(index))
    .slice(0, AROUND_LIMIT)
    .flatMap(([, block]) => {
      const look = lookOf(elementOf(map, block), view);
      return look === null ? [] : [{ ...look, chars: block.end - block.start }];
    });
  const around = commonest(looks);
  if (around === null) return [];
  return renewal.flatMap(([index, block]) => {
    const element = elementOf(map, block);
    const look = lookOf(element, view);
    if (element === null || look === null) return [];
    return [
      {
        block: index,
        fontSizePx: look.fontSizePx,
        aroundFontSizePx: around.fontSizePx,
        contrast: look.contrast,
        aroundContrast: around.contrast,
        inFirstScreen: isInFirstScreen(element, view),
      },
    ];
  });
}

/** What the page tells, neither a heading, which is larger anyway, nor a way to elsewhere. */
function isStatement(block: Block): boolean {
  return (
    (block.zone === 'main' || block.zone === 'dialog') &&
    block.role !== 'heading' &&
    block.linked !== true &&
    block.collapsed !== true &&
    block.end - block.start <= BLOCK_LIMIT_CHARS
  );
}

/** The element that sets the longest part of the block. */
function elementOf(map: TextMap, block: Block): Element | null {
  let longest: { node: Node; length: number } | null = null;
  for (const { node, from, to } of piecesForSpan(map, block.start, block.end)) {
    if (longest === null || to - from > longest.length) longest = { node, length: to - from };
  }
  if (longest === null || !longest.node.isConnected) return null;
  return longest.node.nodeType === TEXT ? longest.node.parentElement : (longest.node as Element);
}

function lookOf(element: Element | null, view: Window): Look | null {
  if (element === null) return null;
  const style = view.getComputedStyle(element);
  const fontSizePx = Number.parseFloat(style.fontSize);
  const colour = parseColour(style.color);
  const ground = groundOf(element, view);
  if (!(fontSizePx > 0) || colour === null || ground === null) return null;
  const alpha = colour.alpha * ground.opacity;
  const contrast = contrastOf(blendColours({ ...colour, alpha }, ground.colour), ground.colour);
  return { fontSizePx, contrast: Math.round(contrast * 100) / 100 };
}

/** The colour behind an element; null before a picture or a colour that cannot be told. */
function groundOf(element: Element, view: Window): { colour: Colour; opacity: number } | null {
  const layers: Colour[] = [];
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    if (style.backgroundImage !== 'none') return null;
    const layer = parseColour(style.backgroundColor);
    if (layer === null) return null;
    opacity *= Number.parseFloat(style.opacity) || 0;
    if (layer.alpha > 0) layers.push(layer);
    if (layer.alpha === 1) break;
  }
  const paper: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
  return { colour: layers.reduceRight((under, over) => blendColours(over, under), paper), opacity };
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The size and the contrast of most of the page's words. */
function commonest(looks: readonly (Look & { chars: number })[]): Look | null {
  const fontSizePx = heaviest(looks.map(({ fontSizePx: value, chars }) => ({ value, chars })));
  const contrast = heaviest(looks.map(({ contrast: value, chars }) => ({ value, chars })));
  return fontSizePx === null || contrast === null ? null : { fontSizePx, contrast };
}

function heaviest(measures: readonly { value: number; chars: number }[]): number | null {
  const weights = new Map<number, number>();
  for (const { value, chars } of measures) weights.set(value, (weights.get(value) ?? 0) + chars);
  let best: number | null = null;
  for (const [value, chars] of weights) if (best === null || chars > (weights.get(best) ?? 0)) best = value;
  return best;
}

/** As the page stood when it was opened: before any scrolling. */
function isInFirstScreen(element: Element, view: Window): boolean {
  return element.getBoundingClientRect().top + view.scrollY < view.innerHeight;
}
