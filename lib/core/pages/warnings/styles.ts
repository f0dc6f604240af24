// Renewal text made smaller or paler than what stands around it. A browser measures; this room only weighs.
import { z } from 'zod';
import type { Warning } from '../types';
import { type WarningView, warningAt } from './view';

/** What was measured for one block that speaks of renewal or of the price of it. */
export const renewalStyleSchema = z.object({
  /** Index into PageText.blocks. */
  block: z.int().min(0),
  fontSizePx: z.number().positive(),
  /** The commonest size of text around it. */
  aroundFontSizePx: z.number().positive(),
  /** WCAG contrast of text against its background, 1…21. */
  contrast: z.number().min(1).max(21),
  aroundContrast: z.number().min(1).max(21),
  inFirstScreen: z.boolean(),
});
export type RenewalStyle = z.infer<typeof renewalStyleSchema>;

const SMALL_SHARE = 0.8;
const SMALL_PX = 12;
/** Below WCAG AA for body text. */
const PALE_CONTRAST = 4.5;
const PALE_SHARE = 0.6;

export function findFaintRenewalText({ page }: WarningView, styles: readonly RenewalStyle[]): Warning[] {
  return styles.flatMap((style) => {
    const block = page.blocks[style.block];
    if (!block) return [];
    const isSmall = style.fontSizePx < style.aroundFontSizePx * SMALL_SHARE && style.fontSizePx <= SMALL_PX;
    const isPale = style.contrast < PALE_CONTRAST && style.contrast < style.aroundContrast * PALE_SHARE;
    const signals = [
      ...(isSmall ? ['small-text'] : []),
      ...(isPale ? ['pale-text'] : []),
      ...(style.inFirstScreen ? [] : ['below-first-screen']),
    ];
    // Being further down is no fault by itself: one of the two others must be there.
    return isSmall || isPale ? [warningAt(page, 'renewal-text-faint', block, signals)] : [];
  });
}
