// From opening the popup to the verdict on the screen, for an order page that was read before: as a person waits for it.
import { join } from 'node:path';
import { launchExtension, servePages } from '../../scripts/browser/launch';
import { readTabView } from '../../scripts/browser/popup';
import type { BenchRow } from './run';

const ROUNDS = 15;
const SHOWN_LIMIT_MS = 150;

export async function benchPopup(): Promise<BenchRow[]> {
  const site = await servePages(join(import.meta.dirname, '../../scripts/demo/site'));
  const extension = await launchExtension();
  try {
    const order = await extension.context.newPage();
    await order.goto(`${site.url}/zh/order.html`);
    const view = await readTabView(extension, order);
    if (view.state !== 'read') throw new Error(`the order page is ${view.state}`);
    const tabId = await extension.tabIdOf(order);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const popup = await extension.context.newPage();
      await popup.addInitScript(() => {
        const scope = globalThis as { shownAt?: number };
        new MutationObserver((_, observer) => {
          if (document.querySelector('[data-verdict]') === null) return;
          observer.disconnect();
          // The frame after next: by then it has been painted.
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              scope.shownAt = performance.now();
            });
          });
        }).observe(document, { childList: true, subtree: true });
      });
      await popup.goto(`chrome-extension://${extension.extensionId}/popup.html?tab=${tabId}`);
      await popup.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt !== undefined);
      times.push(await popup.evaluate(() => (globalThis as { shownAt?: number }).shownAt ?? Number.NaN));
      await popup.close();
    }
    times.sort((one, other) => one - other);
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
    return [
      {
        name: 'popup of a read order page, opened to painted, median',
        figure: median,
        unit: 'ms',
        bound: SHOWN_LIMIT_MS,
      },
      { name: 'slowest of fifteen', figure: times.at(-1) ?? Number.NaN, unit: 'ms' },
    ];
  } finally {
    await extension.close();
    await site.close();
  }
}
