// The sniffer on pages that do not concern us: real negative pages of the corpus beside the checkout, each in a fresh
// document, so that every first look is cold.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/setup/browsers.mjs';
import { bundleForPage } from './bundle';
import type { BenchRow } from './run';

const ROOT = join(import.meta.dirname, '../..');
const CORPUS = join(ROOT, '../shared/corpus');
const PAGES = 20;

export async function benchSniffing(): Promise<BenchRow[]> {
  const built = join(ROOT, '.output/chrome-mv3/sniff.js');
  const rows: BenchRow[] = [];
  if (existsSync(built)) {
    const figure = gzipSync(readFileSync(built)).length / 1024;
    rows.push({ name: 'script of the sniffer', figure, unit: 'KB gzip', bound: 15 });
  }
  const times = (await measurePages(listNegatives())).sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  rows.push({
    name: `all looks, ${times.length} negative pages, median`,
    figure: at(0.5),
    unit: 'ms',
    bound: 2,
  });
  rows.push({ name: 'all looks, 95th percentile', figure: at(0.95), unit: 'ms', bound: 5 });
  return rows;
}

/** Pages labelled `other`, alternating between the languages. */
function listNegatives(): string[] {
  const lists = ['zh', 'en'].map((lang) => {
    const labels = readFileSync(join(CORPUS, lang, 'page-kinds-dev.jsonl'), 'utf8')
      .trim()
      .split('\n');
    return labels
      .map((line) => JSON.parse(line) as { file: string; pageKind: string })
      .filter(({ pageKind }) => pageKind === 'other')
      .map(({ file }) => join(CORPUS, lang, 'html', file));
  });
  return Array.from({ length: PAGES }, (_, i) => lists[i % 2]?.[i >> 1]).filter((file) => file !== undefined);
}

async function measurePages(files: string[]): Promise<number[]> {
  const script = await bundleForPage(join(import.meta.dirname, 'page/sniffing.ts'), 'bench');
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const times: number[] = [];
    for (const file of files) {
      const page = await browser.newPage();
      await page.route('**/*', (route) => route.abort());
      await page.setContent(readFileSync(file, 'utf8'), { waitUntil: 'domcontentloaded' });
      await page.addScriptTag({ content: script });
      times.push(await mainThreadMs(page));
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** Processor time of the page's main thread, so that a busy machine does not count: all looks less an empty call. */
async function mainThreadMs(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cost = async (expression: string): Promise<number> => {
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    };
    const before = await spent();
    await session.send('Runtime.evaluate', { expression });
    return ((await spent()) - before) * 1000;
  };
  const empty = await cost('void 0');
  return Math.max(0, (await cost('bench.lookAll()')) - empty);
}
