// Renewal text made smaller or paler than what stands around it. A browser measures; this room only weighs.
import type { MeasuredStyle, Warning } from '../types';
import { type WarningView, warningAt } from './view';

const SMALL_SHARE = 0.8;
const SMALL_PX = 12;
/** Below WCAG AA for body text. */
const PALE_CONTRAST = 4.5;
const PALE_SHARE = 0.6;

export function findFaintRenewalText({ page }: WarningView, styles: readonly MeasuredStyle[]): Warning[] {
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
    if (!isSmall && !isPale) return [];
    return [{ ...warningAt(page, 'renewal-text-faint', block, signals), measured: style }];
  });
}
