// Draws tiles into parts of the whole picture. A part is encoded and let go as soon as no later tile can reach it, so
// that at most two canvases are alive.
import type { TileDraw } from '@/lib/core/evidence/place-tile';
import { planPartHeight } from '@/lib/core/evidence/plan-parts';

type Open = { top: number; canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D };
type Made = { part: { width: number; height: number; top: number }; blob: Blob };

export function createStitcher(size: { width: number; height: number }) {
  const { width } = size;
  const partHeight = planPartHeight(width, size.height);
  const made: Made[] = [];
  let open: Open[] = [];
  let begun = 0;

  const begin = () => {
    const canvas = new OffscreenCanvas(width, partHeight);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no 2d context');
    // What no tile covers (beside an inner scroller) is white, not black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, partHeight);
    open.push({ top: begun * partHeight, canvas, context });
    begun += 1;
  };
  const encode = async ({ top, canvas }: Open, height: number) => {
    const source = height === canvas.height ? canvas : cut(canvas, height);
    const blob = await source.convertToBlob({ type: 'image/png' });
    made.push({ part: { width, height, top }, blob });
  };

  return {
    async draw(image: ImageBitmap, draws: readonly TileDraw[]): Promise<void> {
      for (const { sx, sy, sw, sh, dx, dy } of draws) {
        while (begun * partHeight < dy + sh) begin();
        for (const { top, context } of open) {
          if (dy + sh <= top || dy >= top + partHeight) continue;
          context.drawImage(image, sx, sy, sw, sh, dx, dy - top, sw, sh);
        }
      }
      // The bottom tile may reach back by a whole view; nothing reaches back further.
      const reach = Math.min(...draws.map((draw) => draw.dy)) - image.height;
      const done = open.filter((part) => part.top + partHeight <= reach);
      open = open.filter((part) => !done.includes(part));
      for (const part of done) await encode(part, partHeight);
    },
    async finish(height: number): Promise<Made[]> {
      for (const part of open) {
        const rows = Math.min(partHeight, height - part.top);
        if (rows > 0) await encode(part, rows);
      }
      open = [];
      return made;
    },
  };
}

function cut(canvas: OffscreenCanvas, height: number): OffscreenCanvas {
  const lower = new OffscreenCanvas(canvas.width, height);
  lower.getContext('2d', { alpha: false })?.drawImage(canvas, 0, 0);
  return lower;
}
