// Puts our scripts into pages, and says why where that cannot be done.
import marksCss from '@/assets/styles/marks.css?inline';
import { browser } from './browser';

const SNIFFER = '/sniff.js';
const INSPECTOR = '/inspect.js';
const REGION_CHOOSER = '/choose-region.js';

/** `all` frames of the tab, or those named. */
export type FrameChoice = 'all' | number[];

export type Injected =
  | { ok: true }
  | { ok: false; code: 'error-page' | 'no-permission' | 'gone' | 'not-injected' };

export async function injectInspector(tabId: number, frames: FrameChoice): Promise<Injected> {
  const injected = await inject(tabId, frames, INSPECTOR);
  if (injected.ok) {
    const target = targetOf(tabId, frames);
    // As the author's: Chromium paints a highlight's ground only then. As the user's too: that reaches shadow trees
    // with the line under the words. Neither enters the page's own lists of sheets; twice changes nothing.
    for (const origin of ['AUTHOR', 'USER'] as const) {
      await browser.scripting.insertCSS({ target, css: marksCss, origin }).catch(() => {});
    }
  }
  return injected;
}

/** For pages that were open before we were installed or updated: the browser puts no content script into those. */
export async function injectSniffer(tabId: number): Promise<Injected> {
  return inject(tabId, 'all', SNIFFER);
}

/** Lets the person mark a part of the page; the script itself then asks for its capture. */
export async function injectRegionChooser(tabId: number): Promise<Injected> {
  return inject(tabId, [0], REGION_CHOOSER);
}

/** True while the inspector lives in the tab's top document: what was read there is of this document. */
export async function isInspected(tabId: number): Promise<boolean> {
  const [first] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => Symbol.for('refundlens.inspector') in globalThis })
    .catch(() => []);
  return first?.result === true;
}

/** The document's content type ("application/pdf" in a viewer), or null where no script may run. */
export async function readContentType(tabId: number): Promise<string | null> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return typeof first?.result === 'string' ? first.result : null;
  } catch {
    return null;
  }
}

async function inject(tabId: number, frames: FrameChoice, file: string): Promise<Injected> {
  try {
    await browser.scripting.executeScript({ target: targetOf(tabId, frames), files: [file] });
    return { ok: true };
  } catch (fault) {
    const words = fault instanceof Error ? fault.message : String(fault);
    if (/error page/i.test(words)) return { ok: false, code: 'error-page' };
    if (/no (?:tab|frame)|closed|removed/i.test(words)) return { ok: false, code: 'gone' };
    if (/cannot access|cannot be scripted|permission|not allowed|blocked/i.test(words)) {
      return { ok: false, code: 'no-permission' };
    }
    // A fault of ours or of the installation (a script's file is missing), not of the page.
    return { ok: false, code: 'not-injected' };
  }
}

function targetOf(tabId: number, frames: FrameChoice) {
  return frames === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: frames };
}
