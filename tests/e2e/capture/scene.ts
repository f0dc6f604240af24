// A browser with the extension, a page to capture, and what came of it.
import type { Page } from '@playwright/test';
import type { CaptureProgress, EvidenceRecord } from '@/lib/core/evidence/types';
import { type KeptEvidence, readKeptEvidence } from '../../../scripts/evidence/read-kept';
import { type LaunchedExtension, type LaunchOptions, launchExtension } from '../extension';

export type Scene = {
  extension: LaunchedExtension;
  /** A page of the extension, from which messages are sent and the database is read. */
  control: Page;
  open(address: string): Promise<Page>;
  start(page: Page, mode?: 'visible' | 'full'): Promise<unknown>;
  /** Starts the capture of the clause that has these words in its quote, once the page has been read. */
  startClause(page: Page, words: string): Promise<unknown>;
  /** What was kept last. */
  newest(): Promise<Captured>;
  send(name: string, request: object): Promise<unknown>;
  progress(): Promise<CaptureProgress>;
  /** Waits until the capture is over. */
  finish(): Promise<CaptureProgress>;
  /** Captures the page in front and gives its record with its pictures. */
  capture(page: Page, mode?: 'visible' | 'full'): Promise<Captured>;
  /** Sets the browser's own zoom of the page. */
  zoom(page: Page, factor: number): Promise<void>;
  /** Takes our marks off the page; a page that was not inspected has none. */
  hideMarks(page: Page): Promise<void>;
  kept(): Promise<KeptEvidence>;
  close(): Promise<void>;
};

export type Captured = { record: EvidenceRecord; files: Map<string, Buffer> };

const FINISH_LIMIT_MS = 150_000;
const READ_LIMIT_MS = 15_000;

export async function openScene(options: LaunchOptions = {}): Promise<Scene> {
  const extension = await launchExtension(options);
  const control = await extension.openExtensionPage('manifest.json');
  const send = async (name: string, request: object) => {
    const answer = await control.evaluate((message) => chrome.runtime.sendMessage(message), {
      to: 'background',
      name,
      request,
    });
    return (answer as { response: unknown }).response;
  };
  const progress = async () => (await send('capture.progress', {})) as CaptureProgress;
  const start = async (page: Page, mode: 'visible' | 'full' = 'full') => {
    const tabId = await extension.tabIdOf(page);
    await page.bringToFront();
    return send('capture.start', { tabId, mode });
  };
  const finish = async () => {
    const giveUpAt = Date.now() + FINISH_LIMIT_MS;
    for (;;) {
      const now = await progress();
      if (now.state !== 'running') return now;
      if (Date.now() > giveUpAt) throw new Error(`still ${JSON.stringify(now)}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  };
  const keptAs = async (id?: string): Promise<Captured> => {
    const kept = await readKeptEvidence(control);
    const found =
      id === undefined ? kept.records.at(-1) : kept.records.find(({ record }) => record.id === id);
    if (!found) throw new Error('record not in the store');
    const files = new Map<string, Buffer>();
    for (const { name, blob } of kept.files.get(found.record.id) ?? []) {
      files.set(name, Buffer.from(await blob.arrayBuffer()));
    }
    return { record: found.record, files };
  };
  return {
    extension,
    control,
    send,
    start,
    newest: () => keptAs(),
    async startClause(page, words) {
      const tabId = await extension.tabIdOf(page);
      await page.bringToFront();
      const giveUpAt = Date.now() + READ_LIMIT_MS;
      for (;;) {
        const view = (await send('tab.view', { tabId })) as {
          state: string;
          reading?: { clauses: { quote: string; start: number }[] };
        };
        const clause = view.reading?.clauses.find(({ quote }) => quote.includes(words));
        if (clause) {
          const { quote, start: begin } = clause;
          return send('capture.start', { tabId, mode: 'clause', clause: { quote, start: begin } });
        }
        if (Date.now() > giveUpAt) throw new Error(`no clause with ${words} was read: ${view.state}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    progress,
    finish,
    async open(address) {
      const page = await extension.context.newPage();
      await page.goto(address);
      return page;
    },
    async capture(page, mode) {
      const started = await start(page, mode);
      if (JSON.stringify(started) !== '{"ok":true}') throw new Error(JSON.stringify(started));
      const done = await finish();
      if (done.state !== 'done') throw new Error(`capture ended with ${JSON.stringify(done)}`);
      return keptAs(done.recordId);
    },
    async zoom(page, factor) {
      const tabId = await extension.tabIdOf(page);
      await (await extension.worker()).evaluate(
        async ([id, wanted]) => {
          const { tabs } = chrome as unknown as {
            tabs: { setZoom(id: number, factor: number): Promise<void> };
          };
          await tabs.setZoom(id, wanted);
        },
        [tabId, factor] as const,
      );
      await page.waitForFunction((wanted) => devicePixelRatio === wanted, factor);
    },
    async hideMarks(page) {
      const tabId = await extension.tabIdOf(page);
      await (await extension.worker()).evaluate(
        ([id, message]) => chrome.tabs.sendMessage(id, message).catch(() => undefined),
        [tabId, { to: 'page', name: 'marks.set', request: { shown: false, remember: false } }] as const,
      );
      await page.waitForTimeout(100);
    },
    kept: () => readKeptEvidence(control),
    close: () => extension.close(),
  };
}
