// Draws the extension's icons from assets/icons/icon.svg: `npx tsx scripts/draw-icons.ts`. The smallest size has a
// drawing of its own, since the sentence inside the lens turns to mud at 16 pixels.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const SIZES = [16, 32, 48, 128];
const SMALL_FROM_PX = 32;
const folder = join(import.meta.dirname, '..', 'assets', 'icons');

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
try {
  const full = await readFile(join(folder, 'icon.svg'), 'utf8');
  const small = await readFile(join(folder, 'icon-16.svg'), 'utf8');
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = size < SMALL_FROM_PX ? small : full;
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
