// One picture of the tab in front, decoded.
import { browser } from '../browser';

/** Throws the browser's own error (quota, no permission). The caller closes the bitmap. */
export async function takePicture(tabId: number): Promise<ImageBitmap> {
  const { windowId, active } = await browser.tabs.get(tabId);
  // captureVisibleTab takes whatever tab is in front: another one must never get into the record.
  if (!active) throw new Error('tab not in front');
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  return createImageBitmap(decodeDataUrl(address));
}

// Not fetch(): the extension's own policy lets it connect to nothing but itself.
function decodeDataUrl(address: string): Blob {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return new Blob([bytes], { type: 'image/png' });
}
