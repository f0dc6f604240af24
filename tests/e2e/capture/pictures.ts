// Looks at pictures inside a browser, which decodes them as a viewer would.
import type { Page } from '@playwright/test';
import type { Captured } from './scene';

/** The colours (#rrggbb) at points of the whole picture, parts joined by their `top`. */
export async function coloursAt(
  page: Page,
  captured: Captured,
  points: readonly { x: number; y: number }[],
): Promise<string[]> {
  const colours: string[] = points.map(() => 'outside');
  for (const { file, top, height } of captured.record.parts) {
    const wanted = [...points.entries()].filter(([, { y }]) => y >= top && y < top + height);
    if (wanted.length === 0) continue;
    const seen = await page.evaluate(
      async ([data, places]) => {
        const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(image, 0, 0);
        return places.map(([x, y]) => {
          const [r, g, b] = context.getImageData(x, y, 1, 1).data;
          return `#${[r, g, b].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
        });
      },
      [
        captured.files.get(file)!.toString('base64'),
        wanted.map(([, { x, y }]): [number, number] => [x, y - top]),
      ] as const,
    );
    for (const [index, [place]] of wanted.entries()) colours[place] = seen[index]!;
  }
  return colours;
}

export type Difference = {
  size: [number, number];
  expectedSize: [number, number];
  /** Pixels that differ by more than 8 of 255 in a channel. */
  pixels: number;
  firstRow: number;
  lastRow: number;
};

/** Compares the whole picture with another over the area both have, rows in `skipped` ([from, to)) left out. */
export async function comparePictures(
  page: Page,
  captured: Captured,
  expected: Buffer,
  skipped: readonly (readonly [number, number])[] = [],
): Promise<Difference> {
  const whole: Difference = { size: [0, 0], expectedSize: [0, 0], pixels: 0, firstRow: -1, lastRow: -1 };
  for (const { file, top, height, width } of captured.record.parts) {
    const found = await page.evaluate(
      async ([one, other, offset, leftOut]) => {
        const images = [];
        for (const data of [one, other]) {
          const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
          images.push(await createImageBitmap(new Blob([bytes])));
        }
        const [a, b] = images as [ImageBitmap, ImageBitmap];
        const wide = Math.min(a.width, b.width);
        const high = Math.min(a.height, b.height - offset);
        const canvas = new OffscreenCanvas(wide, 512);
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        let pixels = 0;
        let firstRow = -1;
        let lastRow = -1;
        for (let from = 0; from < high; from += 512) {
          const rows = Math.min(512, high - from);
          context.drawImage(a, 0, -from);
          const left = context.getImageData(0, 0, wide, rows).data;
          context.drawImage(b, 0, -from - offset);
          const right = context.getImageData(0, 0, wide, rows).data;
          for (let at = 0; at < left.length; at += 4) {
            const far =
              Math.abs(left[at]! - right[at]!) > 8 ||
              Math.abs(left[at + 1]! - right[at + 1]!) > 8 ||
              Math.abs(left[at + 2]! - right[at + 2]!) > 8;
            const row = offset + from + Math.floor(at / 4 / wide);
            if (!far || leftOut.some(([begin, end]) => row >= begin && row < end)) continue;
            pixels += 1;
            lastRow = row;
            if (firstRow < 0) firstRow = row;
          }
        }
        return { pixels, firstRow, lastRow, expectedSize: [b.width, b.height] as [number, number] };
      },
      [captured.files.get(file)!.toString('base64'), expected.toString('base64'), top, skipped] as const,
    );
    whole.size = [width, top + height];
    whole.expectedSize = found.expectedSize;
    whole.pixels += found.pixels;
    if (whole.firstRow < 0) whole.firstRow = found.firstRow;
    whole.lastRow = Math.max(whole.lastRow, found.lastRow);
  }
  return whole;
}
