// The sniffer's one message, built by hand: the sniffer runs on every page and must stay tiny, so it carries neither
// zod nor the polyfill. The background parses it like any other.
import { bareBrowser } from './bare-browser';

/** Tells the background that this page may concern us (or, with no reasons, no longer does). False when it is gone. */
export function tellSniffed(url: string, reasons: string[]): boolean {
  const { runtime } = bareBrowser();
  // After an update the old script lives on in open pages without its extension.
  if (runtime?.id === undefined) return false;
  try {
    runtime
      .sendMessage({ to: 'background', name: 'page.sniffed', request: { url, reasons } })
      ?.catch(() => {});
    return true;
  } catch {
    return false;
  }
}
