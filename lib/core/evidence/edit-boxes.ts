// Boxes of a covered copy as a person draws, moves and resizes them. All in whole pixels of the whole picture; a box
// never leaves it. What a person touched is `person`: what lies below is no longer what was found there.
import type { PicturePart, RedactionBox } from './types';

export type PictureSize = { width: number; height: number };
type Point = { x: number; y: number };

/** A smaller box covers nothing that could be read, and could not be taken hold of. */
export const LEAST_BOX_PX = 6;

/** Size of the whole picture that the parts make up. */
export function pictureSize(parts: readonly PicturePart[]): PictureSize {
  return {
    width: Math.max(0, ...parts.map((part) => part.width)),
    height: Math.max(0, ...parts.map((part) => part.top + part.height)),
  };
}

/** The box between two corners, cut at the picture's edges; null when it is too small to be meant. */
export function boxBetween(from: Point, to: Point, picture: PictureSize): RedactionBox | null {
  const left = clamp(Math.floor(Math.min(from.x, to.x)), 0, picture.width);
  const top = clamp(Math.floor(Math.min(from.y, to.y)), 0, picture.height);
  const width = clamp(Math.ceil(Math.max(from.x, to.x)), 0, picture.width) - left;
  const height = clamp(Math.ceil(Math.max(from.y, to.y)), 0, picture.height) - top;
  if (width < LEAST_BOX_PX || height < LEAST_BOX_PX) return null;
  return { kind: 'person', left, top, width, height };
}

/** Moved as far as the picture goes. */
export function moveBox(box: RedactionBox, by: Point, picture: PictureSize): RedactionBox {
  return {
    ...box,
    kind: 'person',
    left: clamp(Math.round(box.left + by.x), 0, Math.max(0, picture.width - box.width)),
    top: clamp(Math.round(box.top + by.y), 0, Math.max(0, picture.height - box.height)),
  };
}

/** Its right and lower edge moved; never smaller than LEAST_BOX_PX. */
export function resizeBox(box: RedactionBox, by: Point, picture: PictureSize): RedactionBox {
  return {
    ...box,
    kind: 'person',
    width: clamp(
      Math.round(box.width + by.x),
      LEAST_BOX_PX,
      Math.max(LEAST_BOX_PX, picture.width - box.left),
    ),
    height: clamp(
      Math.round(box.height + by.y),
      LEAST_BOX_PX,
      Math.max(LEAST_BOX_PX, picture.height - box.top),
    ),
  };
}

/** The part in which a box begins, with its number from 1; null for a box outside of every part. */
export function partOfBox(
  box: RedactionBox,
  parts: readonly PicturePart[],
): { part: PicturePart; number: number } | null {
  const index = parts.findIndex(({ top, height }) => box.top < top + height && top < box.top + box.height);
  const part = parts[index];
  return part ? { part, number: index + 1 } : null;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
