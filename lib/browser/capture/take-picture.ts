// One picture of the tab in front, decoded.
import { browser } from '../browser';

type Area = { left: number; top: number; width: number; height: number };
type ImageDetails = { format: 'png'; rect?: { x: number; y: number; width: number; height: number } };
type AreaTabs = { captureTab?(tabId: number, details: ImageDetails): Promise<string> };

/** Firefox draws any part of a document, scrolled to or not; the types of the polyfill are those of both browsers. */
const { captureTab } = browser.tabs as AreaTabs;

export const takesAreas = captureTab !== undefined;

/**
 * Of the view, or of an area of the document (CSS pixels) where the browser can. Throws the browser's own error (quota,
 * no permission). `asked` is called right before the browser is. The caller closes the bitmap.
 */
export async function takePicture(tabId: number, asked: () => void, area?: Area): Promise<ImageBitmap> {
  const { windowId, active } = await browser.tabs.get(tabId);
  // captureVisibleTab takes whatever tab is in front: another one must never get into the record.
  if (!active) throw new Error('tab not in front');
  asked();
  const address =
    area && captureTab
      ? await captureTab(tabId, { format: 'png', rect: toRect(area) })
      : await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  return createImageBitmap(decodeDataUrl(address));
}

function toRect({ left, top, width, height }: Area) {
  return { x: left, y: top, width, height };
}

// Not fetch(): the extension's own policy lets it connect to nothing but itself.
function decodeDataUrl(address: string): Blob {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return new Blob([bytes], { type: 'image/png' });
}
