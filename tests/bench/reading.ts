// Reading and extracting against the bare walk, in Chromium, on the same page in the same run: ratios, not times.
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/setup/browsers.mjs';
import { agreementPage, agreementText } from './agreement-page';
import { bundleForPage } from './bundle';
import type * as PageBench from './page/reading';
import type { Times } from './page/reading';
import type { BenchRow } from './run';

const ROUNDS = 9;
const HOSTILE = ['(', '"', '7', '退', '不', 'refund ', '【', '1,', 'a'];

export async function benchReading(): Promise<BenchRow[]> {
  const script = await bundleForPage(join(import.meta.dirname, 'page/reading.ts'), 'bench');
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const rows: BenchRow[] = [];
    const long = await measure(page, script, agreementPage(300_000));
    rows.push({
      name: 'read, 300,000 characters',
      figure: long.read / long.bare,
      unit: '× bare walk',
      bound: 8,
    });
    rows.push({
      name: 'read and extract, 300,000 characters',
      figure: long.extract / long.bare,
      unit: '× bare walk',
      bound: 8,
    });
    rows.push({
      name: 'read, classify, extract, facts',
      figure: long.analyze / long.bare,
      unit: '× bare walk',
    });
    const short = await measure(page, script, agreementPage(100_000));
    const huge = await measure(page, script, agreementPage(1_000_000));
    rows.push({
      name: 'cost a character, 1,000,000 against 100,000',
      figure: huge.extract / 10 / short.extract,
      unit: '×',
      bound: 1.3,
    });
    rows.push({ name: 'longest task of a reading in slices', figure: long.task, unit: 'ms', bound: 50 });
    await page.setContent('<!doctype html><title>hostile</title>');
    await page.addScriptTag({ content: script });
    const plain = await measureText(page, agreementText(300_000));
    for (const unit of HOSTILE) {
      const figure = (await measureText(page, unit.repeat(300_000 / unit.length))) / plain;
      rows.push({
        name: `extraction from 300,000 characters of ${unit} against the agreement`,
        figure,
        unit: '×',
        bound: 1,
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, script: string, html: string): Promise<Times> {
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  return page.evaluate(
    (rounds) => (globalThis as unknown as { bench: typeof PageBench }).bench.measure(rounds),
    ROUNDS,
  );
}

function measureText(page: Page, text: string): Promise<number> {
  return page.evaluate(
    ([source, rounds]) =>
      (globalThis as unknown as { bench: typeof PageBench }).bench.measureText(source, rounds),
    [text, ROUNDS] as const,
  );
}
