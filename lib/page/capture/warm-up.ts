// A first quick pass down the page, so that what loads on scrolling is there before the first picture. Capped: a list
// that never ends must not keep the person waiting.
import { PAGE_HEIGHT_LIMIT_CSS_PX } from '@/lib/core/evidence/plan-tiles';
import type { Scroller } from './scroller';
import { waitFonts, waitFrames } from './settle';

const WARM_UP_LIMIT_MS = 6_000;
/** A page that has grown to this many times its first height is an endless list; we stop feeding it. */
const GROWTH_LIMIT = 3;

/** Scrolls to the bottom and back to the top. Gives whether the page kept growing when the pass gave up. */
export async function warmUp(page: Document, scroller: Scroller): Promise<{ endless: boolean }> {
  const startedAt = performance.now();
  const firstHeight = scroller.contentHeight();
  const step = Math.max(200, scroller.frame().height);
  let endless = false;
  for (let top = step; ; top += step) {
    const height = scroller.contentHeight();
    if (top > height || top > PAGE_HEIGHT_LIMIT_CSS_PX) break;
    if (height > firstHeight * GROWTH_LIMIT && height > firstHeight + 10 * step) {
      endless = true;
      break;
    }
    if (performance.now() - startedAt > WARM_UP_LIMIT_MS) break;
    scroller.scrollTo({ left: 0, top });
    // Each position stands for one frame: whoever watches by observer or by scroll event sees each of them once.
    await waitFrames(1);
  }
  // The last one, and what came of all of them, is painted with the second frame.
  await waitFrames(2);
  scroller.scrollTo({ left: 0, top: 0 });
  await waitFrames(2);
  await waitFonts(page);
  return { endless };
}
