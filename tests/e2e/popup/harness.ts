// Bundles views with Vite and serves them to a page from memory: no network, no extension around them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

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
