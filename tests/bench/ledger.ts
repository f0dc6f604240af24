// A ledger of two thousand: opening the room and scrolling through it. In processor time of the page's main thread, since
// a busy machine says nothing of ours.
import type { CDPSession } from '@playwright/test';
import { bundleViews, launchBrowser, openViews, readMessages } from '../e2e/popup/harness';
import { manySubscriptions, TODAY } from '../e2e/subscriptions/ledgers';
import type { BenchRow } from './run';

const COUNT = 2000;
const FRAMES = 120;
const FRAME_PIXELS = 120;

export async function benchLedger(): Promise<BenchRow[]> {
  const bundle = await bundleViews('tests/e2e/subscriptions/mount.tsx');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await openViews(page, bundle);
    const options = {
      messages: await readMessages('zh_CN'),
      props: {
        ledger: manySubscriptions(COUNT),
        settings: { daysBefore: [5, 3, 1], marginDays: 1, hour: '09:00', quiet: null, notifications: true },
        records: [],
        today: TODAY,
        zone: 'Asia/Shanghai',
        sync: { on: false, outcome: null },
        log: { delivered: {}, settled: {}, later: {} },
        subscriptionId: null,
        importing: { state: 'idle' as const },
      },
    };
    await page.evaluate((given) => Object.assign(window, { given }), options);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });

    const open = await spentBy(session, () =>
      page.evaluate(async () => {
        window.mountLedger((window as unknown as { given: Parameters<typeof window.mountLedger>[0] }).given);
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      }),
    );
    const scroll = await spentBy(session, () =>
      page.evaluate(
        async ([frames, pixels]) => {
          for (let frame = 0; frame < frames; frame += 1) {
            window.scrollBy(0, pixels);
            await new Promise<void>((painted) => requestAnimationFrame(() => painted()));
          }
        },
        [FRAMES, FRAME_PIXELS] as const,
      ),
    );
    return [
      {
        name: `open the room with ${COUNT} subscriptions`,
        figure: open,
        unit: 'ms of processor',
        bound: 200,
      },
      {
        name: 'a frame of scrolling, on average',
        figure: scroll / FRAMES,
        unit: 'ms of processor',
        bound: 16,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Processor time of the page's main thread, in ms. */
async function spentBy(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const before = await taskSeconds(session);
  await work();
  return ((await taskSeconds(session)) - before) * 1000;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const task = metrics.find(({ name }) => name === 'TaskDuration');
  if (!task) throw new Error('the browser gives no task time');
  return task.value;
}
