// How long a capture of ten tiles takes against what the browser's quota alone would cost, and how much memory a very
// tall page needs beyond what the browser holds anyway (proportional set size of all its processes, Linux only).
import { servePages } from '../../scripts/browser/launch';
import { tallPage } from '../e2e/capture/pages';
import { openScene, type Scene } from '../e2e/capture/scene';
import { watchMemory } from './memory';
import type { BenchRow } from './run';

/** Two pictures a second: the ninth and tenth of ten come four seconds after the first two. */
const TEN_TILES_FLOOR_MS = 4_000;
const TEN_TILES_HEIGHT_PX = 7_928;
const RUNS = 3;

export async function benchCapture(): Promise<BenchRow[]> {
  const server = await servePages({ '/ten': tallPage(TEN_TILES_HEIGHT_PX), '/forty': tallPage(40_000) });
  const scene = await openScene({ viewport: { width: 1_280, height: 800 } });
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await scene.open(`${server.url}/ten`);
      times.push((await scene.capture(page)).record.durationMs);
      await page.close();
    }
    return [
      {
        name: 'ten tiles against the quota alone',
        figure: Math.min(...times) / TEN_TILES_FLOOR_MS,
        unit: 'times',
        bound: 1.15,
      },
      {
        name: 'extra memory for 40,000 px',
        figure: await measureExtraMemory(scene, `${server.url}/forty`),
        unit: 'MB',
        bound: 300,
      },
    ];
  } finally {
    await scene.close();
    await server.close();
  }
}

async function measureExtraMemory(scene: Scene, address: string): Promise<number> {
  const page = await scene.open(address);
  await page.waitForTimeout(3_000);
  const watch = watchMemory();
  await scene.start(page);
  await scene.finish();
  return watch.extraMb();
}
