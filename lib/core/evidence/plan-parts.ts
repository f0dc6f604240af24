// How the whole picture is cut into parts, so that no single image exceeds what a canvas holds or a viewer opens.

/** Chromium and most viewers draw wrongly or not at all beyond this side. */
export const PART_SIDE_LIMIT_PX = 16_384;
/** Keeps one part's canvas at 64 MB (4 bytes a pixel): two of them and their encoder must fit into a worker. */
export const PART_AREA_LIMIT_PX = 16_777_216;

/** Height in picture pixels of each part (the last may be lower), parts as equal as possible. */
export function planPartHeight(pictureWidth: number, pictureHeight: number): number {
  const most = mostHeight(pictureWidth);
  const count = Math.max(1, Math.ceil(pictureHeight / most));
  return Math.min(most, Math.ceil(pictureHeight / count));
}

/** How high a picture of that width may be; picture pixels. */
export function mostHeight(pictureWidth: number): number {
  return Math.max(1, Math.min(PART_SIDE_LIMIT_PX, Math.floor(PART_AREA_LIMIT_PX / pictureWidth)));
}
