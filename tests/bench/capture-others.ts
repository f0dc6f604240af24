// Our pictures beside those of two libraries that draw the DOM anew, measured against the browser's own full-page picture
// of the same pages: how many pixels differ, how long it takes, how much memory it needs.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { servePages } from '../../scripts/browser/launch';
import { capturePages } from '../e2e/capture/pages';
import { comparePictures } from '../e2e/capture/pictures';
import { type Captured, openScene, type Scene } from '../e2e/capture/scene';
import { watchMemory } from './memory';
import type { BenchRow } from './run';

const VIEW = { width: 1_000, height: 1_200 };
const PAGES = [
  '/tall-5000',
  '/prose',
  '/lazy',
  '/late-header',
  '/sticky-header',
  '/sticky-titles',
  '/private-inside',
  '/wide',
  'demo/zh/agreement.html',
  'demo/zh/checkout.html',
  'demo/en/order.html',
] as const;
const DEMO = join(import.meta.dirname, '../../scripts/demo/site');
const require = createRequire(import.meta.url);
const HTML2CANVAS = require.resolve('html2canvas');
// The form of it that a page can load without modules.
const MODERN_SCREENSHOT = require.resolve('modern-screenshot/dist/index.js');

type Shot = { captured: Captured; ms: number };
type Tool = { name: string; take(scene: Scene, page: Page): Promise<Shot> };

const TOOLS: readonly Tool[] = [
  { name: 'ours', take: takeOurs },
  { name: 'html2canvas', take: (_, page) => takeWith(page, HTML2CANVAS, drawByHtml2canvas) },
  {
    name: 'modern-screenshot',
    take: (_, page) => takeWith(page, MODERN_SCREENSHOT, drawByModernScreenshot),
  },
];

export async function benchOthers(): Promise<BenchRow[]> {
  const hard = await servePages(capturePages);
  const demo = await servePages(DEMO);
  const scene = await openScene({ viewport: VIEW });
  const rows: BenchRow[] = [];
  try {
    for (const tool of TOOLS) {
      const shares: number[] = [];
      const times: number[] = [];
      let memory = 0;
      for (const path of PAGES) {
        const url = path.startsWith('/') ? hard.url + path : `${demo.url}/${path.slice('demo/'.length)}`;
        const page = await scene.open(url);
        await page.waitForLoadState('networkidle');
        const watch = watchMemory();
        const shot = await tool.take(scene, page);
        memory = Math.max(memory, watch.extraMb());
        times.push(shot.ms);
        await scene.hideMarks(page);
        const own = await page.screenshot({ fullPage: true });
        const share = await differingShare(scene.control, shot.captured, own);
        shares.push(share);
        rows.push({ name: `${tool.name}, ${path}: pixels that differ`, figure: share * 100, unit: '%' });
        await page.close();
      }
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      rows.push(
        { name: `${tool.name}, all pages: pixels that differ`, figure: mean * 100, unit: '%' },
        { name: `${tool.name}: time of a page, median`, figure: medianOf(times) / 1_000, unit: 's' },
        { name: `${tool.name}: most extra memory`, figure: memory, unit: 'MB' },
      );
    }
    return rows;
  } finally {
    await scene.close();
    await hard.close();
    await demo.close();
  }
}

async function takeOurs(scene: Scene, page: Page): Promise<Shot> {
  const captured = await scene.capture(page);
  return { captured, ms: captured.record.durationMs };
}

async function takeWith(page: Page, script: string, draw: () => Promise<string>): Promise<Shot> {
  await page.addScriptTag({ path: script });
  const startedAt = performance.now();
  const address = await page.evaluate(draw);
  const ms = performance.now() - startedAt;
  const png = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  const part = { file: 'page.png', width: png.readUInt32BE(16), height: png.readUInt32BE(20), top: 0 };
  const captured = { record: { parts: [part] }, files: new Map([[part.file, png]]) } as unknown as Captured;
  return { captured, ms };
}

/** Run in the page, each with the library's own settings for a whole page. */
function drawByHtml2canvas(): Promise<string> {
  const { html2canvas } = globalThis as unknown as {
    html2canvas(element: Element, options: object): Promise<HTMLCanvasElement>;
  };
  return html2canvas(document.documentElement, { logging: false, scale: 1 }).then((canvas) =>
    canvas.toDataURL('image/png'),
  );
}

function drawByModernScreenshot(): Promise<string> {
  const { modernScreenshot } = globalThis as unknown as {
    modernScreenshot: { domToPng(element: Element, options: object): Promise<string> };
  };
  const { scrollWidth: width, scrollHeight: height } = document.documentElement;
  return modernScreenshot.domToPng(document.documentElement, { width, height, scale: 1 });
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Of the browser's own picture: pixels that differ, and those that the other has not at all. */
async function differingShare(control: Page, captured: Captured, own: Buffer): Promise<number> {
  const { pixels, size, expectedSize } = await comparePictures(control, captured, own);
  const whole = expectedSize[0] * expectedSize[1];
  const common = Math.min(size[0], expectedSize[0]) * Math.min(size[1], expectedSize[1]);
  return (pixels + whole - common) / whole;
}
