// What must hold of the picture of a tall page, at any scale.
import { expect, type Page } from '@playwright/test';
import { PART_AREA_LIMIT_PX, PART_SIDE_LIMIT_PX } from '@/lib/core/evidence/plan-parts';
import { BAND, BAND_HEIGHT } from './pages';
import { coloursAt } from './pictures';
import type { Captured } from './scene';

/** `scale`: picture pixels per CSS pixel; `height` of the page in CSS pixels. */
export async function expectWhole(
  page: Page,
  control: Page,
  captured: Captured,
  { height, scale }: { height: number; scale: number },
): Promise<void> {
  const { parts, notCaptured } = captured.record;
  expect(notCaptured).toEqual([]);
  let top = 0;
  for (const part of parts) {
    expect(part.top).toBe(top);
    expect(part.width).toBe(parts[0]!.width);
    expect(part.height).toBeLessThanOrEqual(PART_SIDE_LIMIT_PX);
    expect(part.height * part.width).toBeLessThanOrEqual(PART_AREA_LIMIT_PX);
    top += part.height;
  }
  // The browser rounds the page's end to a whole device pixel.
  expect(Math.abs(top - height * scale)).toBeLessThanOrEqual(1);

  const x = Math.round(parts[0]!.width * 0.6);
  const row = (y: number) => ({ x, y: Math.min(Math.round(y * scale), top - 1) });
  const bandTop = height - BAND_HEIGHT;
  const [above, ...inBand] = await coloursAt(control, captured, [
    row(bandTop - 2),
    row(bandTop + 1),
    row(height - 1),
  ]);
  expect(above).not.toBe(BAND);
  expect(inBand).toEqual([BAND, BAND]);

  // Rows change colour every hundred pixels, exactly there: nothing is left out, moved or taken twice.
  const edges = [...Array(40).keys()].map((n) => Math.floor(((n + 1) * bandTop) / 41 / 100) * 100);
  const ys = [...new Set(edges)].flatMap((y) => [y - 2, y + 1]).filter((y) => y > 0 && y < bandTop);
  expect(ys.length).toBeGreaterThan(20);
  expect(await coloursAt(control, captured, ys.map(row))).toEqual(await page.evaluate(readColours, ys));
}

/** The background colours of the page at these heights (CSS pixels), as #rrggbb. Runs in the page. */
function readColours(ys: number[]): string[] {
  return ys.map((y) => {
    scrollTo(0, y - 300);
    const element = document.elementFromPoint(innerWidth * 0.6, y - scrollY)!;
    const [r, g, b] = getComputedStyle(element).backgroundColor.match(/\d+/g)!.map(Number);
    return `#${[r, g, b].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
  });
}
