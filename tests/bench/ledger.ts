// A ledger of two thousand: opening the room and scrolling through it. In processor time of the page's main thread, since
// a busy machine says nothing of ours.
import type { CDPSession } from '@playwright/test';
import { type LaunchedExtension, launchExtension } from '../e2e/extension';
import { bundleViews, launchBrowser, openViews, readMessages } from '../e2e/popup/harness';
import { manySubscriptions, TODAY } from '../e2e/subscriptions/ledgers';
import type { BenchRow } from './run';

const COUNT = 2000;
const FRAMES = 120;
const RELOADS = 5;
const FRAME_PIXELS = 120;

export async function benchLedger(): Promise<BenchRow[]> {
  return [...(await benchRoom()), await benchDesk()];
}

/** The desk as it is built, from its address to the rows: its code, the storage, the schemas, the room. */
async function benchDesk(): Promise<BenchRow> {
  const extension = await launchExtension();
  try {
    const desk = await extension.openExtensionPage('desk.html#/subscriptions');
    // Without reminders, so that the background rests while the desk is measured.
    const ledger = manySubscriptions(COUNT).map((one) => ({ ...one, reminders: 'off' }));
    await desk.evaluate((text) => {
      const { local } = (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage;
      return local.set({ ledger: { version: 1, value: text } });
    }, JSON.stringify(ledger));
    await desk.locator('.record').first().waitFor({ state: 'attached' });
    const times: number[] = [];
    // A page of its own each time: the counters of a page begin anew when it is loaded a second time.
    for (let time = 0; time < RELOADS; time += 1) times.push(await openOnce(extension));
    times.sort((one, other) => one - other);
    const figure = times[Math.floor(RELOADS / 2)] ?? Number.NaN;
    return { name: `open the desk with ${COUNT} subscriptions`, figure, unit: 'ms of processor', bound: 200 };
  } finally {
    await extension.close();
  }
}

async function openOnce(extension: LaunchedExtension): Promise<number> {
  const page = await extension.openExtensionPage('desk.html#/subscriptions');
  const rows = page.locator('.record').first();
  await rows.waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = await spentBy(session, async () => {
    await page.reload();
    await rows.waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  });
  await page.close();
  return spent;
}

async function benchRoom(): Promise<BenchRow[]> {
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
