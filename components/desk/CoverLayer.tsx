// Boxes over the pictures that a person draws, moves and resizes, by pointer or by keyboard.
import type { TargetedPointerEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { boxBetween, moveBox, type PictureSize, resizeBox } from '@/lib/core/evidence/edit-boxes';
import type { RedactionBox } from '@/lib/core/evidence/types';
import type { Redaction } from './use-redaction';

/** How far one press of an arrow key goes, in picture pixels; with Ctrl it is one. */
const KEY_STEP_PX = 8;

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

type Point = { x: number; y: number };
/** What the pointer is doing; `key` is the box it holds, null while it draws a new one. */
type Drag = { how: 'draw' | 'move' | 'resize'; key: number | null; from: Point; to: Point };

export function CoverLayer(props: {
  redaction: Redaction;
  picture: PictureSize;
  /** The box to be focused, once. */
  focus: number | null;
  onFocus: (key: number | null) => void;
  describe: (box: RedactionBox) => string;
  /** Tells a screen reader what a key did. */
  say: (words: string) => void;
  /** Id of the words on keys. */
  keysId: string;
}) {
  const { redaction, picture, onFocus } = props;
  const layer = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  useEffect(() => {
    if (props.focus === null) return;
    const box = layer.current?.querySelector<HTMLElement>(`[data-box="${props.focus}"]`);
    box?.focus();
    box?.scrollIntoView({ block: 'nearest' });
    onFocus(null);
  }, [props.focus, onFocus]);

  const pointAt = (event: PointerEvent): Point => {
    const rect = layer.current?.getBoundingClientRect();
    if (!rect || rect.width === 0) return { x: 0, y: 0 };
    return {
      x: ((event.clientX - rect.left) * picture.width) / rect.width,
      y: ((event.clientY - rect.top) * picture.height) / rect.height,
    };
  };
  const start = (event: TargetedPointerEvent<HTMLElement>, how: Drag['how'], key: number | null) => {
    if (event.button !== 0 || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointAt(event);
    setDrag({ how, key, from: at, to: at });
    if (key !== null) onFocus(key);
  };
  const end = () => {
    setDrag(null);
    if (!drag) return;
    if (drag.key === null) {
      const drawn = boxBetween(drag.from, drag.to, picture);
      if (drawn) onFocus(redaction.add(drawn));
      return;
    }
    const held = redaction.boxes.find(({ key }) => key === drag.key);
    const changed = held && applyDrag(held.box, drag, picture);
    // A mere click is no change: what was found stays what was found.
    if (changed && changed !== held.box) redaction.change(drag.key, changed);
  };
  const pointer = {
    onPointerMove: (event: PointerEvent) => drag && setDrag({ ...drag, to: pointAt(event) }),
    onPointerUp: end,
    onPointerCancel: () => setDrag(null),
  };

  const onKeyDown = (event: KeyboardEvent, { key, box }: Redaction['boxes'][number]) => {
    const arrow = ARROWS[event.key];
    if (arrow && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const step = event.ctrlKey ? 1 : KEY_STEP_PX;
      const by = { x: arrow.x * step, y: arrow.y * step };
      const changed = (event.shiftKey ? resizeBox : moveBox)(box, by, picture);
      redaction.change(key, changed, `keys ${key}`);
      props.say(props.describe(changed));
      (event.currentTarget as HTMLElement).scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      const place = redaction.boxes.findIndex((one) => one.key === key);
      const next = redaction.boxes[place + 1] ?? redaction.boxes[place - 1];
      if (next) onFocus(next.key);
      else layer.current?.focus();
      redaction.remove(key);
    }
  };

  const drawing = drag?.key === null ? boxBetween(drag.from, drag.to, picture) : null;
  return (
    <div
      ref={layer}
      class="covers editing"
      tabIndex={-1}
      {...pointer}
      // A finger scrolls the picture; it adds boxes by the button and moves them.
      onPointerDown={(event) => event.pointerType !== 'touch' && start(event, 'draw', null)}
    >
      {redaction.boxes.map((one) => {
        const box = drag?.key === one.key ? applyDrag(one.box, drag, picture) : one.box;
        return (
          <div key={one.key} class="cover-place" style={placeStyle(box, picture)}>
            <button
              type="button"
              class="cover"
              data-box={one.key}
              aria-label={props.describe(box)}
              aria-describedby={props.keysId}
              onKeyDown={(event) => onKeyDown(event, one)}
              onPointerDown={(event) => start(event, 'move', one.key)}
              {...pointer}
            />
            <span
              class="cover-handle"
              aria-hidden="true"
              onPointerDown={(event) => start(event, 'resize', one.key)}
              {...pointer}
            />
          </div>
        );
      })}
      {drawing && <div class="cover-place drawing" style={placeStyle(drawing, picture)} />}
    </div>
  );
}

/** The box itself while the pointer has not moved. */
function applyDrag(box: RedactionBox, { how, from, to }: Drag, picture: PictureSize): RedactionBox {
  const by = { x: to.x - from.x, y: to.y - from.y };
  if (Math.abs(by.x) < 1 && Math.abs(by.y) < 1) return box;
  return (how === 'resize' ? resizeBox : moveBox)(box, by, picture);
}

/** In shares of the whole picture, so that a box stays in place at any width. */
export function placeStyle(box: RedactionBox, picture: PictureSize) {
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    left: share(box.left, picture.width),
    top: share(box.top, picture.height),
    width: share(box.width, picture.width),
    height: share(box.height, picture.height),
  };
}
