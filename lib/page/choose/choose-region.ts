// Lets the person mark a part of the page: by drawing a rectangle, by a click on a block, or by keyboard.
import type { ChosenRegion } from '../capture/chosen-region';
import { canScrollDown, parentOf } from '../capture/scroller';
import { createBlockWalk } from './block-walk';
import { createRegionDrag, type RegionDrag, regionOf } from './region-drag';
import { createRegionSheet, type RegionWords } from './region-sheet';

/** Enough to know a block by. */
const SAID_CHARS = 80;

/** Resolves with the part, null when the person has thought better of it. One at a time: `signal` ends it as well. */
export function chooseRegion(
  page: Document,
  { css, words, signal }: { css: string; words: RegionWords; signal: AbortSignal },
): Promise<ChosenRegion | null> {
  return new Promise((resolve) => {
    const focusedBefore = page.activeElement;
    const startedAt = { left: scrollX, top: scrollY };
    const ending = new AbortController();
    const walk = createBlockWalk(page);
    let drag: RegionDrag | null = null;

    const end = (region: ChosenRegion | null) => {
      if (ending.signal.aborted) return;
      ending.abort();
      sheet.remove();
      (focusedBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
      if (!region) scrollTo({ ...startedAt, behavior: 'instant' });
      resolve(region);
    };
    const sheet = createRegionSheet(page, css, words, () => end(null));
    const draw = () => {
      const block = walk.current();
      sheet.frame(drag ? drag.box() : block ? block.getBoundingClientRect() : null);
    };
    const show = (block: Element | null) => {
      if (!block) return;
      const { top, bottom } = block.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) block.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      sheet.say((block.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, SAID_CHARS));
      draw();
    };
    const creepOn = () => {
      if (!drag) return;
      if (drag.creep()) draw();
      requestAnimationFrame(creepOn);
    };

    const keys: Record<string, () => void> = {
      Escape: () => end(null),
      Enter: () => {
        const block = walk.current();
        if (block) end(regionOf(block));
      },
      ArrowDown: () => show(walk.current() ? walk.next() : walk.start()),
      ArrowUp: () => show(walk.current() ? walk.previous() : walk.start()),
      ArrowLeft: () => show(walk.current() ? walk.wider() : walk.start()),
      Tab: () => sheet.moveFocus(),
      ArrowRight: () => show(walk.current() ? walk.narrower() : walk.start()),
    };
    const options = { capture: true, signal: ending.signal };
    addEventListener(
      'keydown',
      (event) => {
        const act = keys[event.key];
        // Nothing that is pressed here is for the page. Enter on the button is a click.
        event.stopImmediatePropagation();
        if (!act || event.isComposing || (event.key === 'Enter' && sheet.isOnButton())) return;
        event.preventDefault();
        act();
      },
      options,
    );
    sheet.surface.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        const { clientX: x, clientY: y } = event;
        sheet.surface.setPointerCapture(event.pointerId);
        drag = createRegionDrag(page, sheet.under(x, y), { x, y });
        requestAnimationFrame(creepOn);
      },
      { signal: ending.signal },
    );
    sheet.surface.addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        if (drag) drag.moveTo({ x, y });
        else {
          const under = sheet.under(x, y);
          if (under && under !== page.documentElement) walk.at(under);
        }
        draw();
      },
      { signal: ending.signal },
    );
    sheet.surface.addEventListener(
      'pointerup',
      ({ clientX: x, clientY: y }) => {
        if (!drag) return;
        drag.moveTo({ x, y });
        const drawn = drag.isDrawn() ? drag.region() : null;
        const under = sheet.under(x, y);
        drag = null;
        if (drawn) end(drawn);
        else if (under && under !== page.documentElement) end(regionOf(walk.at(under) ?? under));
      },
      { signal: ending.signal },
    );
    sheet.surface.addEventListener(
      'wheel',
      (event) => {
        // The sheet lies over everything: an inner box would not hear of the wheel. The page does.
        let at = sheet.under(event.clientX, event.clientY);
        while (at && at !== page.body && at !== page.scrollingElement && !canScrollDown(at))
          at = parentOf(at);
        if (!at || at === page.body || at === page.scrollingElement) return;
        event.preventDefault();
        at.scrollBy({ top: event.deltaY, behavior: 'instant' });
      },
      { passive: false, signal: ending.signal },
    );
    addEventListener('scroll', draw, { ...options, passive: true });
    addEventListener('resize', draw, options);
    signal.addEventListener('abort', () => end(null), { signal: ending.signal });
  });
}
