// What a capture in Firefox left in the extension's store, and what the page itself looks like.
import type { Browser } from 'puppeteer-core';

export interface Kept {
  id: string;
  files: string[];
  height: number;
  signed: boolean;
  method: string;
  notCaptured: string;
}

/** Runs in a page of the extension. */
export async function readKept(id: string): Promise<Kept> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('refundlens-evidence');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return new Promise((resolve, reject) => {
    const request = database.transaction('records').objectStore('records').get(id);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { record, signature } = request.result;
      const last = record.parts[record.parts.length - 1];
      resolve({
        id,
        method: record.environment.method,
        notCaptured: JSON.stringify(record.notCaptured),
        files: record.files.map((file: { name: string }) => file.name),
        height: last.top + last.height,
        signed: signature !== null,
      });
    };
  });
}

/** What the page itself says of its rows: their colours at these heights, and how high it is. */
export async function pageColours(from: Browser, url: string, ys: readonly number[]) {
  const shown = await from.newPage();
  await shown.goto(url);
  const found = await shown.evaluate((heights) => {
    document.documentElement.style.scrollBehavior = 'auto';
    const colours = heights.map((y) => {
      scrollTo(0, y - 300);
      const element = document.elementFromPoint(700, y - scrollY)!;
      const [r, g, b] = getComputedStyle(element).backgroundColor.match(/\d+/g)!.map(Number);
      return `#${[r, g, b].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
    });
    return { colours, height: document.documentElement.scrollHeight };
  }, ys);
  await shown.close();
  return found;
}

/** The colour of a kept picture at x = 700; runs in a page of the extension. */
export async function readColour(id: string, y: number): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('refundlens-evidence');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const reading = database.transaction(['records', 'files']);
  // A method, not a named function: what tsx adds to those is not there in the page.
  const stores = {
    all(store: string) {
      return new Promise<Record<string, never>[]>((resolve, reject) => {
        const request = reading.objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    },
  };
  const [records, files] = await Promise.all([stores.all('records'), stores.all('files')]);
  database.close();
  const { record } = records.find((one) => one.id === id) as unknown as {
    record: { parts: { file: string; top: number; height: number }[] };
  };
  const part = record.parts.find(({ top, height }) => y >= top && y < top + height);
  if (!part) return 'outside';
  const file = files.find((one) => one.record === id && one.name === part.file) as unknown as { blob: Blob };
  const image = await createImageBitmap(file.blob);
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, -700, part.top - y);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
}
