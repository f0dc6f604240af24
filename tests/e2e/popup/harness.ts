// Bundles views with Vite and serves them to a page from memory: no network, no extension around them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../../scripts/setup/browsers.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const ORIGIN = 'http://views.test';

export interface Bundle {
  script: string;
  styles: string;
}

/** Builds one entry (a path from the checkout's root) into a script and a style sheet. */
export async function bundleViews(entry: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: false, rolldownOptions: { input: join(ROOT, entry) } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const script = outputs.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`no script came out of ${entry}`);
  const styles = outputs.map((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? String(part.source) : '',
  );
  return { script: script.code, styles: styles.join('\n') };
}

/** The Chromium that the other end-to-end tests use, without the extension. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; set CHROME_PATH.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Opens an empty page with the bundle loaded. */
export async function openViews(page: Page, bundle: Bundle): Promise<void> {
  const icon = await readFile(join(ROOT, 'assets/icons/icon.svg'), 'utf8');
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/views.js') return route.fulfill({ contentType: 'text/javascript', body: bundle.script });
    if (path === '/views.css') return route.fulfill({ contentType: 'text/css', body: bundle.styles });
    if (path.endsWith('.svg')) return route.fulfill({ contentType: 'image/svg+xml', body: icon });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>views</title><link rel="stylesheet" href="/views.css"><body></body><script type="module" src="/views.js"></script>',
    });
  });
  await page.goto(ORIGIN);
}

/** The messages of one locale, as the browser would read them. */
export async function readMessages(locale: 'zh_CN' | 'en'): Promise<Record<string, { message: string }>> {
  return JSON.parse(await readFile(join(ROOT, 'assets/_locales', locale, 'messages.json'), 'utf8'));
}

/** Text whose colour stands out less than WCAG AA asks of it (4.5:1, large text 3:1) from what lies behind it. */
export async function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const parse = (color: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (rgb: number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb.slice(0, 3).map((part) => {
        const c = part / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): number[] => {
      for (let at = element; at; at = at.parentElement) {
        const color = parse(getComputedStyle(at).backgroundColor);
        if (color[3] === 255) return color;
      }
      return [255, 255, 255, 255];
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || !element.checkVisibility() || element.closest('.unseen, :disabled, script'))
        continue;
      const style = getComputedStyle(element);
      const [a, b] = [luminance(parse(style.color)), luminance(behind(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (large ? 3 : 4.5)) found.push(`${ratio.toFixed(2)} ${style.color} "${words.slice(0, 30)}"`);
    }
    return found;
  });
}

/** Controls without a name and headings without words: what a missing message or label would look like. */
export async function namelessParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, input, h1, h2, h3, dt, summary, [role="status"] + section')]
      .filter((element) => {
        const labelled = element
          .getAttribute('aria-labelledby')
          ?.split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join('');
        const wrapping = element.closest('label')?.textContent ?? '';
        const name = labelled || element.getAttribute('aria-label') || element.textContent || wrapping;
        return name.trim() === '' && !element.querySelector('img[alt]:not([alt=""])');
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
