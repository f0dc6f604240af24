// Draws opaque boxes into a picture. The result is encoded anew: nothing of what lay below, and no metadata, is in it.

type Box = { left: number; top: number; width: number; height: number };

export const painter = {
  /** Throws when the picture cannot be decoded or a box did not come out black. */
  async cover(png: Blob, boxes: readonly Box[]): Promise<Blob> {
    const image = await createImageBitmap(png);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) throw new Error('no 2d context');
    context.drawImage(image, 0, 0);
    image.close();
    context.fillStyle = '#000';
    for (const { left, top, width, height } of boxes) {
      context.fillRect(left, top, width, height);
      const { data } = context.getImageData(left, top, width, height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] || data[at + 1] || data[at + 2]) throw new Error('a box is not covered');
      }
    }
    return canvas.convertToBlob({ type: 'image/png' });
  },
};
