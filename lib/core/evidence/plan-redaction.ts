// Which boxes a redacted copy gets, and where they lie in its pictures. Words of the record: mask-record.ts.
import { type EvidenceRecord, type PicturePart, privateKindSchema, type RedactionBox } from './types';

/** Room around a value: letters reach a little over their rectangle. */
const BOX_MARGIN_PX = 2;

/**
 * The boxes that cover what was found private, and every frame that could not be read. Null for a record that does not
 * say where private data lies: it cannot be covered, only handed on as it is.
 */
export function planRedaction(record: EvidenceRecord): RedactionBox[] | null {
  if (!record.places) return null;
  const boxes: RedactionBox[] = [];
  for (const { what, kind, left, top, width, height } of record.places) {
    const known = privateKindSchema.safeParse(kind);
    if (what !== 'frame' && !(what === 'private' && known.success)) continue;
    const x = Math.max(0, left - BOX_MARGIN_PX);
    const y = Math.max(0, top - BOX_MARGIN_PX);
    boxes.push({
      kind: known.success && what === 'private' ? known.data : 'frame',
      left: x,
      top: y,
      width: left + width + BOX_MARGIN_PX - x,
      height: top + height + BOX_MARGIN_PX - y,
    });
  }
  return boxes;
}

export type PartBox = { left: number; top: number; width: number; height: number };

/** The boxes as they lie in one part of the picture, cut at its edges. */
export function boxesInPart(boxes: readonly RedactionBox[], part: PicturePart): PartBox[] {
  const found: PartBox[] = [];
  for (const box of boxes) {
    const left = Math.min(box.left, part.width);
    const top = Math.max(box.top - part.top, 0);
    const right = Math.min(box.left + box.width, part.width);
    const bottom = Math.min(box.top + box.height - part.top, part.height);
    if (right > left && bottom > top) found.push({ left, top, width: right - left, height: bottom - top });
  }
  return found;
}
