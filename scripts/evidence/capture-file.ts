// One saved page, captured by the extension as a person would: open it, press capture, export the bundle.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { packBundle } from '@/lib/app/evidence/export-bundle';
import { MANIFEST_FILE } from '@/lib/core/evidence/bundle';
import { assessCompleteness } from '@/lib/core/evidence/completeness';
import {
  type CaptureMode,
  captureProgressSchema,
  type EvidenceRecord,
  evidenceRecordSchema,
} from '@/lib/core/evidence/types';
import { type BundleEntry, bytesToText, readZip } from '@/lib/core/evidence/zip-container';
import { type LaunchedExtension, launchExtension } from '../browser/launch';
import { exportFromDesk } from './export-from-desk';
import { createReadKeeper, readKeptEvidence } from './read-kept';

export type CaptureBrowser = { extension: LaunchedExtension; control: Page; close(): Promise<void> };

export type CaptureTask = { file: string; address: string; mode: CaptureMode; redact: boolean };

export type CaptureResult = {
  record: EvidenceRecord;
  entries: BundleEntry[];
  warnings: string[];
  ms: number;
};

const FINISH_LIMIT_MS = 300_000;
/** The page's own scripts and our reading of it get this long before the picture. */
const SETTLE_MS = 700;

const VIEW = { width: 1280, height: 800 };

/** `scale`: device pixels per CSS pixel. */
export async function openCaptureBrowser(scale: number): Promise<CaptureBrowser> {
  // An emulated scale is not what the browser's own pictures have: only a true one will do.
  const extension = await launchExtension(
    scale === 1 ? {} : { window: VIEW, flags: [`--force-device-scale-factor=${scale}`] },
  );
  const control = await extension.openExtensionPage('manifest.json');
  return { extension, control, close: () => extension.close() };
}

export async function captureFile(browser: CaptureBrowser, task: CaptureTask): Promise<CaptureResult> {
  const { extension, control } = browser;
  const body = readFileSync(task.file);
  const page = await extension.context.newPage();
  try {
    // Everything else the page asks for stays unanswered: a saved page must not reach out.
    await page.route('**/*', (route) =>
      route.request().url() === task.address && route.request().isNavigationRequest()
        ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    await page.goto(task.address);
    await page.waitForTimeout(SETTLE_MS);
    const tabId = await extension.tabIdOf(page);
    await page.bringToFront();
    const startedAt = performance.now();
    const started = await send(control, 'capture.start', { tabId, mode: task.mode });
    if ((started as { ok?: boolean })?.ok !== true) throw new Error(JSON.stringify(started));
    const id = await untilDone(control);
    const entries = task.redact
      ? readZip(new Uint8Array(readFileSync(await exportFromDesk(extension, id))))
      : await packOriginal(control, id);
    const manifest = entries?.find(({ name }) => name === MANIFEST_FILE);
    if (!entries || !manifest) throw new Error('the bundle cannot be read');
    const record = evidenceRecordSchema.parse(JSON.parse(bytesToText(manifest.bytes)));
    const ms = Math.round(performance.now() - startedAt);
    return { record, entries, warnings: describeGaps(record), ms };
  } finally {
    await page.close();
  }
}

async function packOriginal(control: Page, id: string): Promise<BundleEntry[] | null> {
  const kept = await readKeptEvidence(control);
  const row = kept.records.find(({ record }) => record.id === id);
  if (!row) throw new Error('the record is not in the store');
  const packed = await packBundle(createReadKeeper(kept), row);
  if (!packed.ok) throw new Error(`${packed.code}: ${packed.file}`);
  return readZip(new Uint8Array(await packed.blob.arrayBuffer()));
}

function describeGaps(record: EvidenceRecord): string[] {
  const gaps = assessCompleteness(record);
  if (!gaps) return [];
  return [
    ...gaps.notInPicture.map((point) => `not-in-picture ${point}`),
    ...gaps.notOnPage.map((point) => `not-on-page ${point}`),
  ];
}

async function untilDone(control: Page): Promise<string> {
  const giveUpAt = performance.now() + FINISH_LIMIT_MS;
  for (;;) {
    const now = captureProgressSchema.parse(await send(control, 'capture.progress', {}));
    if (now.state === 'done') return now.recordId;
    if (now.state === 'stopped') throw new Error(now.code);
    if (performance.now() > giveUpAt) throw new Error('the capture does not end');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function send(control: Page, name: string, request: object): Promise<unknown> {
  const answer = await control.evaluate((message) => chrome.runtime.sendMessage(message), {
    to: 'background',
    name,
    request,
  });
  return (answer as { response?: unknown } | undefined)?.response;
}
