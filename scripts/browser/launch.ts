// A Chromium with the built extension in a fresh profile, and pages served on loopback: for tests, the tour and the
// maintainer's commands.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../setup/browsers.mjs';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3');

/** No sandbox inside containers; no traffic of the browser's own; the extension and no other. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,OptimizationHints',
];

export interface LaunchOptions {
  /** False shows a window. */
  headless?: boolean;
  lang?: string;
  scale?: number;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** A window of this size instead of an emulated viewport: then scale and zoom are the browser's own. */
  window?: { width: number; height: number };
  /** A profile that outlives the browser: the caller makes and removes it. Without one, a fresh one each time. */
  profile?: string;
  /** Another build than .output/chrome-mv3; EXTENSION_BUILD in the environment does the same. */
  build?: string;
  flags?: string[];
}

export interface LaunchedExtension {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; started anew when the browser has put it to rest. */
  worker(): Promise<Worker>;
  /** A tab on a page of the extension, e.g. "popup.html?tab=3". */
  openExtensionPage(path: string): Promise<Page>;
  /** The browser's id of the tab that shows `page`. */
  tabIdOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

export async function launchExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const build = options.build ?? process.env.EXTENSION_BUILD ?? BUILD;
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`No build in ${build}: run "npm run build" first.`);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; set CHROME_PATH.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'refundlens-profile-'));
  const lang = options.lang ?? 'zh-CN';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    locale: lang,
    ...(options.window
      ? { viewport: null }
      : {
          viewport: options.viewport ?? { width: 1280, height: 800 },
          deviceScaleFactor: options.scale ?? 1,
        }),
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...FLAGS,
      `--lang=${lang}`,
      ...(options.window ? [`--window-size=${options.window.width},${options.window.height}`] : []),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...(options.flags ?? []),
    ],
    // Chromium takes its own language from here; glib asks LANGUAGE only where LANG is not plain C.
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: lang.replace('-', '_') },
  });
  const first =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL(first.url()).host;
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };

  let control: Page | null = null;
  const worker = async (): Promise<Worker> => {
    const alive = context.serviceWorkers().find((one) => new URL(one.url()).host === extensionId);
    if (alive !== undefined) return alive;
    const woken = context.waitForEvent('serviceworker');
    control ??= await openExtensionPage('manifest.json');
    await control.evaluate(() => globalThis.chrome?.runtime?.sendMessage({ to: 'background', name: 'wake' }));
    return woken;
  };

  return {
    context,
    extensionId,
    worker,
    openExtensionPage,
    async tabIdOf(page) {
      // The address alone may be shared by several tabs; a mark in the title would be seen by the page.
      const index = context
        .pages()
        .filter((one) => one.url() === page.url())
        .indexOf(page);
      const url = page.url();
      const ids = await (await worker()).evaluate(async (wanted) => {
        const tabs = await chrome.tabs.query({});
        return tabs.filter((tab) => tab.url === wanted).map((tab) => tab.id ?? -1);
      }, url);
      const id = ids[index];
      if (id === undefined) throw new Error(`No tab shows ${url}`);
      return id;
    },
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

declare global {
  // What the harness uses of the API inside the browser; the product goes through lib/browser.
  var chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    tabs: {
      query(filter: object): Promise<{ id?: number; url?: string; discarded?: boolean }[]>;
      discard(tabId: number): Promise<{ id?: number } | undefined>;
      update(tabId: number, changes: { active: boolean }): Promise<unknown>;
      sendMessage(tabId: number, message: unknown, options?: object): Promise<unknown>;
    };
    scripting: {
      executeScript(injection: {
        target: { tabId: number; allFrames?: boolean };
        func?: () => unknown;
        files?: string[];
      }): Promise<{ frameId: number; result?: unknown }[]>;
    };
    action: { getBadgeText(details: { tabId: number }): Promise<string> };
    storage: { session: { get(key: string | null): Promise<Record<string, unknown>> } };
  };
}

/** A body, or what makes one from the request. */
type Served = string | { body: string | Buffer; type?: string; headers?: Record<string, string> };
export type ServedPages = Record<string, Served | ((request: IncomingMessage) => Served)>;

export interface PageServer {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder, or pages by their path ("/order"), on 127.0.0.1. */
export async function servePages(source: string | ServedPages): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = decodedPath(request.url ?? '/');
    const found = typeof source === 'string' ? readServed(source, path) : servedAt(source, path, request);
    if (found === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const { body, type, headers } = typeof found === 'string' ? { body: found } : found;
    response.writeHead(200, { 'content-type': type ?? TYPES['.html'], ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function decodedPath(address: string): string {
  const { pathname } = new URL(address, 'http://x');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function servedAt(pages: ServedPages, path: string, request: IncomingMessage): Served | null {
  const served = pages[path];
  if (served === undefined) return null;
  return typeof served === 'function' ? served(request) : served;
}

function readServed(folder: string, path: string): Served | null {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
}
