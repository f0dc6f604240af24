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
  /** Pixels that differ by more than 8 of 255 in a channel, in rows that the mask does not exclude. */
  pixels: number;
  firstRow: number;
  lastRow: number;
};

/** Compares one picture with another, pixel by pixel, over the area both have. */
export async function comparePictures(page: Page, actual: Buffer, expected: Buffer): Promise<Difference> {
  return page.evaluate(
    async ([one, other]) => {
      const decode = async (data: string) => {
        const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(image, 0, 0);
        return { width: image.width, height: image.height, context };
      };
      const [a, b] = [await decode(one), await decode(other)];
      const width = Math.min(a.width, b.width);
      const height = Math.min(a.height, b.height);
      let pixels = 0;
      let firstRow = -1;
      let lastRow = -1;
      const band = 512;
      for (let top = 0; top < height; top += band) {
        const rows = Math.min(band, height - top);
        const left = a.context.getImageData(0, top, width, rows).data;
        const right = b.context.getImageData(0, top, width, rows).data;
        for (let at = 0; at < left.length; at += 4) {
          const far =
            Math.abs(left[at]! - right[at]!) > 8 ||
            Math.abs(left[at + 1]! - right[at + 1]!) > 8 ||
            Math.abs(left[at + 2]! - right[at + 2]!) > 8;
          if (!far) continue;
          pixels += 1;
          lastRow = top + Math.floor(at / 4 / width);
          if (firstRow < 0) firstRow = lastRow;
        }
      }
      return {
        size: [a.width, a.height] as [number, number],
        expectedSize: [b.width, b.height] as [number, number],
        pixels,
        firstRow,
        lastRow,
      };
    },
    [actual.toString('base64'), expected.toString('base64')] as const,
  );
}
