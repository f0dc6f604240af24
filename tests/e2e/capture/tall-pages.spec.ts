// Acceptance case 1: the band at the bottom of very tall pages is in the picture, at its place, without a seam.
import { expect, test } from '@playwright/test';
import { PART_AREA_LIMIT_PX, PART_SIDE_LIMIT_PX } from '@/lib/core/evidence/plan-parts';
import { type PageServer, servePages } from '../extension';
import { BAND, BAND_HEIGHT, capturePages } from './pages';
import { coloursAt } from './pictures';
import { openScene, type Scene } from './scene';

const WIDTH = 1_000;

let server: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(capturePages);
  scene = await openScene({ viewport: { width: WIDTH, height: 1_600 } });
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
});

for (const height of [16_500, 33_000, 60_000]) {
  test(`${height} px`, async () => {
    test.setTimeout(150_000);
    const page = await scene.open(`${server.url}/tall-${height}`);
    const captured = await scene.capture(page);
    const { parts, notCaptured } = captured.record;
    expect(notCaptured).toEqual([]);
    let top = 0;
    for (const part of parts) {
      expect(part.top).toBe(top);
      expect(part.width).toBe(WIDTH);
      expect(part.height).toBeLessThanOrEqual(PART_SIDE_LIMIT_PX);
      expect(part.height * part.width).toBeLessThanOrEqual(PART_AREA_LIMIT_PX);
      top += part.height;
    }
    expect(top).toBe(height);
    const x = 700;
    const ends = [height - BAND_HEIGHT - 1, height - BAND_HEIGHT, height - 1];
    const [above, ...inBand] = await coloursAt(
      scene.control,
      captured,
      ends.map((y) => ({ x, y })),
    );
    expect(above).not.toBe(BAND);
    expect(inBand).toEqual([BAND, BAND]);
    // Rows change colour every hundred pixels, exactly there: nothing is left out, moved or taken twice.
    const edges = [...Array(12).keys()].map((n) => Math.floor(((n + 1) * height) / 14 / 100) * 100);
    const seen = await coloursAt(
      scene.control,
      captured,
      edges.flatMap((y) => [
        { x, y: y - 1 },
        { x, y },
      ]),
    );
    const wanted = await page.evaluate(
      ({ edges: at, x: left }) =>
        at.flatMap((y) =>
          [y - 1, y].map((row) => {
            scrollTo(0, row - 300);
            const colour = getComputedStyle(document.elementFromPoint(left, row - scrollY)!).backgroundColor;
            const [r, g, b] = colour.match(/\d+/g)!.map(Number);
            return `#${[r, g, b].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
          }),
        ),
      { edges, x },
    );
    expect(seen).toEqual(wanted);
    await page.close();
  });
}
