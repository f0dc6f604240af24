// The stitched picture against the browser's own full-page picture, pixel by pixel, on pages of every kind and at three
// scales. Where the two must differ, the reason stands beside the page.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchOptions, type PageServer, servePages } from '../extension';
import { capturePages } from './pages';
import { comparePictures } from './pictures';
import { openScene, type Scene } from './scene';

const DEMO = join(import.meta.dirname, '../../../scripts/demo/site');
/** Tall, since two tiles a second is all the browser gives. */
const WINDOW = { width: 800, height: 1_200 };

type Case = {
  address: string;
  /** Makes the page show in one view what scrolls inside it, for the browser's own picture. Runs in the page. */
  unfold?: () => void;
  /** Rows (CSS pixels, [from, to)) in which the two must differ. */
  differs?: [number, number][];
};

const unfoldMain = () => {
  document.documentElement.style.cssText = document.body.style.cssText = 'height:auto;overflow:visible';
  document.getElementById('main')!.style.cssText = 'height:auto;overflow:visible';
};

const PAGES: Case[] = [
  { address: '/tall-5000' },
  { address: '/short' },
  { address: '/lazy' },
  // A lower bar: the browser draws it at the foot of the first view, over content; we draw it at the end of the page.
  {
    address: '/fixed-bars',
    differs: [
      [WINDOW.height - 50, WINDOW.height],
      [4_050, 4_100],
    ],
  },
  { address: '/sticky-header' },
  { address: '/sticky-titles' },
  { address: '/late-header' },
  { address: '/private' },
  { address: '/prose' },
  { address: '/inner-scroller', unfold: unfoldMain },
  { address: 'demo/zh/agreement.html' },
  { address: 'demo/zh/order.html' },
  { address: 'demo/zh/checkout.html' },
  { address: 'demo/en/agreement.html' },
];
const AT_SCALE: Case[] = [
  { address: '/tall-5000' },
  { address: '/prose' },
  { address: 'demo/zh/agreement.html' },
];

const RUNS: { name: string; options: LaunchOptions; pages: Case[] }[] = [
  { name: 'scale 1', options: { viewport: WINDOW }, pages: PAGES },
  {
    name: 'scale 1.25',
    options: { window: WINDOW, flags: ['--force-device-scale-factor=1.25'] },
    pages: AT_SCALE,
  },
  { name: 'scale 2', options: { window: WINDOW, flags: ['--force-device-scale-factor=2'] }, pages: AT_SCALE },
];

let hard: PageServer;
let demo: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  hard = await servePages(capturePages);
  demo = await servePages(DEMO);
});
test.afterAll(async () => {
  await hard.close();
  await demo.close();
});

for (const { name, options, pages } of RUNS) {
  test.describe(name, () => {
    test.beforeAll(async () => {
      scene = await openScene(options);
    });
    test.afterAll(async () => {
      await scene.close();
    });
    for (const { address, unfold, differs } of pages) {
      test(address, async () => {
        const url = address.startsWith('/')
          ? hard.url + address
          : `${demo.url}/${address.slice('demo/'.length)}`;
        const page = await scene.open(url);
        const captured = await scene.capture(page);
        // Our marks are not in a picture of evidence, so they must not be in the browser's own either.
        await scene.hideMarks(page);
        if (unfold) await page.evaluate(unfold);
        const own = await page.screenshot({ fullPage: true, scale: 'device' });
        const difference = await comparePictures(scene.control, captured, own, differs);
        expect(difference.pixels, JSON.stringify(difference)).toBe(0);
        expect(difference.size[0]).toBe(difference.expectedSize[0]);
        // A page that ends inside a CSS pixel: the browser's picture goes on to the next whole one.
        const rows = difference.expectedSize[1] - difference.size[1];
        expect(Math.abs(rows)).toBeLessThanOrEqual(Math.ceil(captured.record.environment.scale ?? 1));
        await page.close();
      });
    }
  });
}
