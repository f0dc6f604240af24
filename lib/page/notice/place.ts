// Where the notice stands: in the corner of the view in which it covers nothing that it must not.

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const CORNERS = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

const MARGIN_PX = 16;
/** Room left around a button, so that the notice does not crowd it. */
const CLEAR_PX = 8;

/**
 * The corner that is free of every box in `avoid`, the present one first so that nothing jumps about; null when there is
 * none. Boxes and result are in the view's own pixels.
 */
export function chooseCorner(
  view: { width: number; height: number },
  size: { width: number; height: number },
  avoid: readonly Box[],
  present: Corner | null = null,
): Corner | null {
  const order = present === null ? CORNERS : [present, ...CORNERS.filter((corner) => corner !== present)];
  return order.find((corner) => !avoid.some((box) => isTouching(boxAt(corner, view, size), box))) ?? null;
}

/** The notice's box in a corner. */
export function boxAt(
  corner: Corner,
  view: { width: number; height: number },
  { width, height }: { width: number; height: number },
): Box {
  return {
    left: corner.endsWith('right') ? view.width - MARGIN_PX - width : MARGIN_PX,
    top: corner.startsWith('bottom') ? view.height - MARGIN_PX - height : MARGIN_PX,
    width,
    height,
  };
}

function isTouching(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width + CLEAR_PX &&
    other.left < one.left + one.width + CLEAR_PX &&
    one.top < other.top + other.height + CLEAR_PX &&
    other.top < one.top + one.height + CLEAR_PX
  );
}

/** The box around several; null of none. Boxes without an extent (hidden, squeezed to a pixel) do not count. */
export function around(boxes: readonly Box[]): Box | null {
  const seen = boxes.filter(({ width, height }) => width > 2 && height > 2);
  if (seen.length === 0) return null;
  const left = Math.min(...seen.map((box) => box.left));
  const top = Math.min(...seen.map((box) => box.top));
  const right = Math.max(...seen.map((box) => box.left + box.width));
  const bottom = Math.max(...seen.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
