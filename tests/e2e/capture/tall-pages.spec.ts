// Acceptance case 1: the band at the bottom of very tall pages is in the picture, at its place, without a seam, at every
// device scale and zoom. Away from scale 1 only the tallest page: its picture passes every limit of the lower ones.
import { expect, test } from '@playwright/test';
import { type LaunchOptions, type PageServer, servePages } from '../extension';
import { capturePages } from './pages';
import { openScene, type Scene } from './scene';
import { expectWhole } from './tall-check';

/** Tall and narrow: two tiles a second is all the browser gives, so few of them are needed, and each is quickly packed. */
const VIEWPORT = { width: 600, height: 4_000 };
/** Zoomed, a CSS pixel takes one and a half of these. */
const ZOOM_WINDOW = { width: 750, height: 5_000 };

/** A true device scale, as of a screen, is a switch of the browser; a window then has its own size. */
const CASES: { name: string; options: LaunchOptions; scale: number; zoom?: number; heights: number[] }[] = [
  { name: 'scale 1', options: { viewport: VIEWPORT }, scale: 1, heights: [16_500, 33_000, 60_000] },
  {
    name: 'scale 1.25',
    options: { window: VIEWPORT, flags: ['--force-device-scale-factor=1.25'] },
    scale: 1.25,
    heights: [60_000],
  },
  {
    name: 'scale 2',
    options: { window: VIEWPORT, flags: ['--force-device-scale-factor=2'] },
    scale: 2,
    heights: [60_000],
  },
  { name: 'zoom 150 %', options: { window: ZOOM_WINDOW }, scale: 1.5, zoom: 1.5, heights: [60_000] },
];

let server: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(capturePages);
});
test.afterAll(async () => {
  await server.close();
});

for (const { name, options, scale, zoom, heights } of CASES) {
  test.describe(name, () => {
    test.beforeAll(async () => {
      scene = await openScene(options);
    });
    test.afterAll(async () => {
      await scene.close();
    });
    for (const height of heights) {
      test(`${height} px`, async () => {
        test.setTimeout(180_000);
        const page = await scene.open(`${server.url}/tall-${height}`);
        if (zoom) await scene.zoom(page, zoom);
        expect(await page.evaluate(() => devicePixelRatio)).toBe(scale);
        const captured = await scene.capture(page);
        expect(captured.record.environment.scale).toBe(scale);
        await expectWhole(page, scene.control, captured, { height, scale });
        await page.close();
      });
    }
  });
}
